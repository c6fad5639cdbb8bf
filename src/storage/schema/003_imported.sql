-- SPDX-License-Identifier: GPL-3.0-or-later
-- Invoices that were issued elsewhere and are owed here. Each keeps its own number and takes none of
-- ours, has the file that it came from in the place of a PDF, and no lines: only what is owed is known.
INSERT INTO series(name, pattern, reset) VALUES ('imported', '', 'never');
CREATE TRIGGER imported_series_kept BEFORE DELETE ON series
WHEN OLD.name = 'imported'
BEGIN SELECT RAISE(ABORT, 'imported invoices take no number'); END;
CREATE TRIGGER imported_uncounted BEFORE INSERT ON series_counter
WHEN NEW.series = 'imported'
BEGIN SELECT RAISE(ABORT, 'imported invoices take no number'); END;

CREATE TRIGGER imported_invoice_whole BEFORE INSERT ON invoice
WHEN NEW.series IS 'imported' AND coalesce(
     NEW.kind = 'invoice' AND trim(NEW.number) <> '' AND NEW.contract_id IS NULL
     AND NEW.method = 'imported' AND NEW.gross > 0 AND NEW.net = NEW.gross AND NEW.vat = 0
     AND NEW.vat_home IS NULL AND NEW.due_date >= NEW.issue_date
     AND (NEW.rate IS NULL) = (NEW.currency =
          coalesce((SELECT value FROM setting WHERE key = 'currency'), 'PLN'))
     AND (NEW.rate IS NULL) = (NEW.rate_date IS NULL)
     AND (SELECT kind FROM document WHERE hash = NEW.document) = 'import', 0) = 0
BEGIN SELECT RAISE(ABORT, 'an imported invoice is whole'); END;
-- What we issue ourselves is never taken for imported, nor an import made of a draft.
CREATE TRIGGER imported_invoice_marked BEFORE INSERT ON invoice
WHEN NEW.series IS NOT 'imported' AND (NEW.method IS 'imported'
     OR (SELECT kind FROM document WHERE hash = NEW.document) IS 'import')
BEGIN SELECT RAISE(ABORT, 'an imported invoice is marked as such'); END;
CREATE TRIGGER imported_invoice_inserted BEFORE UPDATE ON invoice
WHEN OLD.number IS NULL AND (NEW.series IS 'imported' OR NEW.method IS 'imported'
     OR (SELECT kind FROM document WHERE hash = NEW.document) IS 'import')
BEGIN SELECT RAISE(ABORT, 'a draft does not become an imported invoice'); END;
CREATE TRIGGER imported_invoice_uncorrected BEFORE INSERT ON invoice
WHEN (SELECT series FROM invoice WHERE id = NEW.corrects_id) IS 'imported'
BEGIN SELECT RAISE(ABORT, 'an imported invoice is corrected where it was issued'); END;
CREATE TRIGGER imported_invoice_never_corrected BEFORE UPDATE OF corrects_id ON invoice
WHEN (SELECT series FROM invoice WHERE id = NEW.corrects_id) IS 'imported'
BEGIN SELECT RAISE(ABORT, 'an imported invoice is corrected where it was issued'); END;

-- Which payments an import has brought, and for which invoice, so that none comes twice, not even
-- after it was reversed or put elsewhere.
CREATE TABLE imported_payment(
    payment_id INTEGER PRIMARY KEY REFERENCES payment(id),
    invoice_id INTEGER NOT NULL REFERENCES invoice(id)
) STRICT;
CREATE INDEX imported_payment_of_invoice ON imported_payment(invoice_id);
CREATE TRIGGER imported_payment_fits BEFORE INSERT ON imported_payment
WHEN NOT EXISTS (SELECT 1 FROM payment p JOIN invoice i ON i.id = NEW.invoice_id
                 WHERE p.id = NEW.payment_id AND p.kind = 'payment' AND i.series = 'imported'
                   AND p.client_id = i.client_id AND p.currency = i.currency)
  OR EXISTS (SELECT 1 FROM imported_payment m WHERE m.payment_id = NEW.payment_id)
BEGIN SELECT RAISE(ABORT, 'an imported payment is for an imported invoice'); END;
CREATE TRIGGER imported_payment_frozen BEFORE UPDATE ON imported_payment
BEGIN SELECT RAISE(ABORT, 'an imported payment is for an imported invoice'); END;
CREATE TRIGGER imported_payment_kept BEFORE DELETE ON imported_payment
BEGIN SELECT RAISE(ABORT, 'an imported payment is for an imported invoice'); END;
