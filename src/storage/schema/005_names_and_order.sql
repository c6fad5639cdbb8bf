-- SPDX-License-Identifier: GPL-3.0-or-later
-- Asks have names, and invoices are listed in order.

-- What an ask is called on its change order and on the invoice, since the client's own words may be a
-- question. None where the words themselves serve, as for asks from before.
ALTER TABLE change_request ADD COLUMN name TEXT CHECK (name <> '');

-- Invoices in the order in which a bookkeeper lists them: by day of issue and number, drafts last.
-- FV/10 comes after FV/9 because it is longer. A page of the list reads no more than its rows.
CREATE INDEX invoice_in_order
ON invoice(number IS NULL, issue_date, kind DESC, length(number), number);
