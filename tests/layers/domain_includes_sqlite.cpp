// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: the domain knows no database.
#include <SQLiteCpp/SQLiteCpp.h>
