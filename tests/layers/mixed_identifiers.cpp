// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: the id of a client is not the id of an invoice.
#include "domain/base/identifiers.h"

bool same(domain::ClientId a, domain::InvoiceId b) {
    return a == b;
}
