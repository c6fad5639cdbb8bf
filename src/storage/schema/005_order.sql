-- SPDX-License-Identifier: GPL-3.0-or-later
-- Invoices in the order in which a bookkeeper lists them: by day of issue and number, drafts last.
-- FV/10 comes after FV/9 because it is longer. A page of the list reads no more than its rows.
CREATE INDEX invoice_in_order
ON invoice(number IS NULL, issue_date, kind DESC, length(number), number);
