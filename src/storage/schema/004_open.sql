-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is still open, so that no answer about today has to look at all that was ever settled. Both
-- tables are derived: the views say from what, triggers keep them in the same transaction, and
-- verify compares them with the views.

-- Every invoice with what corrections and payments have made of it, whatever their day.
CREATE VIEW invoice_balance AS
SELECT i.id AS invoice_id, i.client_id, i.number, i.issue_date, i.due_date, i.currency, i.gross,
       coalesce((SELECT c.gross FROM invoice c WHERE c.corrects_id = i.id AND c.number IS NOT NULL), 0)
           AS corrected,
       coalesce((SELECT sum(a.amount) FROM allocation a WHERE a.invoice_id = i.id), 0) AS paid,
       i.rate
FROM invoice i WHERE i.kind = 'invoice' AND i.number IS NOT NULL;

CREATE TABLE open_invoice(
    invoice_id INTEGER PRIMARY KEY REFERENCES invoice(id),
    client_id  INTEGER NOT NULL REFERENCES client(id),
    number     TEXT NOT NULL,
    issue_date TEXT NOT NULL,
    due_date   TEXT NOT NULL,
    currency   TEXT NOT NULL,
    gross      INTEGER NOT NULL,
    corrected  INTEGER NOT NULL,
    paid       INTEGER NOT NULL,
    rate       INTEGER,
    CHECK (gross + corrected > paid)
) STRICT;
CREATE INDEX open_invoice_of_client ON open_invoice(client_id);

CREATE TRIGGER open_invoice_issued AFTER UPDATE OF number ON invoice
WHEN NEW.number IS NOT NULL
BEGIN
    DELETE FROM open_invoice WHERE invoice_id = coalesce(NEW.corrects_id, NEW.id);
    INSERT INTO open_invoice SELECT * FROM invoice_balance
    WHERE invoice_id = coalesce(NEW.corrects_id, NEW.id) AND gross + corrected > paid;
END;
CREATE TRIGGER open_invoice_added AFTER INSERT ON invoice
WHEN NEW.number IS NOT NULL
BEGIN
    DELETE FROM open_invoice WHERE invoice_id = coalesce(NEW.corrects_id, NEW.id);
    INSERT INTO open_invoice SELECT * FROM invoice_balance
    WHERE invoice_id = coalesce(NEW.corrects_id, NEW.id) AND gross + corrected > paid;
END;
CREATE TRIGGER open_invoice_paid AFTER INSERT ON allocation
BEGIN
    DELETE FROM open_invoice WHERE invoice_id = NEW.invoice_id;
    INSERT INTO open_invoice SELECT * FROM invoice_balance
    WHERE invoice_id = NEW.invoice_id AND gross + corrected > paid;
END;

-- Every payment that stands with what is allocated to no invoice.
CREATE VIEW payment_rest AS
SELECT p.id AS payment_id, p.client_id,
       p.amount - coalesce((SELECT sum(a.amount) FROM allocation a WHERE a.payment_id = p.id), 0)
           AS rest
FROM payment p
WHERE p.kind <> 'reversal' AND NOT EXISTS (SELECT 1 FROM payment r WHERE r.reverses_id = p.id);

CREATE TABLE open_credit(
    payment_id INTEGER PRIMARY KEY REFERENCES payment(id),
    client_id  INTEGER NOT NULL REFERENCES client(id),
    rest       INTEGER NOT NULL CHECK (rest <> 0)
) STRICT;
CREATE INDEX open_credit_of_client ON open_credit(client_id);

CREATE TRIGGER open_credit_added AFTER INSERT ON payment
BEGIN
    DELETE FROM open_credit WHERE payment_id = coalesce(NEW.reverses_id, NEW.id);
    INSERT INTO open_credit SELECT * FROM payment_rest
    WHERE payment_id = coalesce(NEW.reverses_id, NEW.id) AND rest <> 0;
END;
CREATE TRIGGER open_credit_allocated AFTER INSERT ON allocation
BEGIN
    DELETE FROM open_credit WHERE payment_id = NEW.payment_id;
    INSERT INTO open_credit SELECT * FROM payment_rest
    WHERE payment_id = NEW.payment_id AND rest <> 0;
END;

INSERT INTO open_invoice SELECT * FROM invoice_balance WHERE gross + corrected > paid;
INSERT INTO open_credit SELECT * FROM payment_rest WHERE rest <> 0;

-- The last day of anything about money: on it and after it, what is open is what stands above.
CREATE INDEX invoice_by_issue ON invoice(issue_date) WHERE number IS NOT NULL;
CREATE INDEX allocation_by_date ON allocation(date);
CREATE INDEX payment_by_date ON payment(date);

-- What lists and questions look for.
CREATE INDEX invoice_draft ON invoice(id) WHERE number IS NULL;
CREATE INDEX deposit_of_contract ON payment(contract_id) WHERE kind = 'deposit';
