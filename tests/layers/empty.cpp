// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing wrong here: it must compile wherever the others must not.
