-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. A shipped migration is never edited; what changes comes as the next file.
-- Money is in minor units, quantities in thousandths, percentages in basis points, rates in
-- millionths; dates are YYYY-MM-DD, instants UTC ISO 8601.

CREATE TABLE setting(
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who we are: one row, kept whole, since nothing is ever asked about a part of it.
CREATE TABLE seller(
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    data TEXT NOT NULL CHECK (json_valid(data))
) STRICT;

CREATE TABLE client(
    id                INTEGER PRIMARY KEY,
    name              TEXT NOT NULL CHECK (name <> ''),
    search_key        TEXT NOT NULL UNIQUE,
    nip               TEXT NOT NULL DEFAULT '',
    vat_ue            TEXT NOT NULL DEFAULT '',
    street            TEXT NOT NULL DEFAULT '',
    postcode          TEXT NOT NULL DEFAULT '',
    city              TEXT NOT NULL DEFAULT '',
    country           TEXT NOT NULL DEFAULT 'PL' CHECK (length(country) = 2),
    email             TEXT NOT NULL DEFAULT '',
    phone             TEXT NOT NULL DEFAULT '',
    language          TEXT NOT NULL CHECK (language IN ('pl', 'en')),
    currency          TEXT NOT NULL CHECK (length(currency) = 3),
    payment_term_days INTEGER CHECK (payment_term_days BETWEEN 0 AND 365),
    is_consumer       INTEGER NOT NULL DEFAULT 0 CHECK (is_consumer IN (0, 1)),
    is_archived       INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1)),
    is_refused        INTEGER NOT NULL DEFAULT 0 CHECK (is_refused IN (0, 1)),
    notes             TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE contact(
    id        INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client(id),
    name      TEXT NOT NULL,
    email     TEXT NOT NULL DEFAULT '',
    phone     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contact_of_client ON contact(client_id);

CREATE TABLE contract(
    id                  INTEGER PRIMARY KEY,
    client_id           INTEGER NOT NULL REFERENCES client(id),
    title               TEXT NOT NULL CHECK (title <> ''),
    state               TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'started', 'closed')),
    start               TEXT NOT NULL CHECK (start IS date(start)),
    deadline            TEXT CHECK (deadline IS date(deadline)),
    started_on          TEXT CHECK (started_on IS date(started_on)),
    closed_on           TEXT CHECK (closed_on IS date(closed_on)),
    currency            TEXT NOT NULL CHECK (length(currency) = 3),
    payment_term_days   INTEGER NOT NULL CHECK (payment_term_days BETWEEN 0 AND 365),
    rounds_included     INTEGER NOT NULL CHECK (rounds_included >= 0),
    deposit_required    INTEGER NOT NULL CHECK (deposit_required >= 0),
    terms               TEXT NOT NULL CHECK (json_valid(terms)),
    CHECK ((state = 'draft') = (started_on IS NULL))
) STRICT;
CREATE INDEX contract_of_client ON contract(client_id);

-- The state only ever goes on; what was agreed stays as it was agreed.
CREATE TRIGGER contract_frozen BEFORE UPDATE ON contract
WHEN OLD.state <> 'draft' AND (NEW.id, NEW.client_id, NEW.title, NEW.start, NEW.deadline,
     NEW.started_on, NEW.currency, NEW.payment_term_days, NEW.rounds_included, NEW.deposit_required,
     NEW.terms) IS NOT (OLD.id, OLD.client_id, OLD.title, OLD.start, OLD.deadline,
     OLD.started_on, OLD.currency, OLD.payment_term_days, OLD.rounds_included, OLD.deposit_required,
     OLD.terms)
BEGIN SELECT RAISE(ABORT, 'a started contract is frozen'); END;
CREATE TRIGGER contract_forward BEFORE UPDATE OF state ON contract
WHEN (OLD.state = 'started' AND NEW.state = 'draft') OR (OLD.state = 'closed' AND NEW.state <> 'closed')
BEGIN SELECT RAISE(ABORT, 'a started contract is frozen'); END;

CREATE TABLE change_request(
    id           INTEGER PRIMARY KEY,
    contract_id  INTEGER NOT NULL REFERENCES contract(id),
    logged_on    TEXT NOT NULL CHECK (logged_on IS date(logged_on)),
    text         TEXT NOT NULL CHECK (text <> ''),
    source       TEXT NOT NULL DEFAULT '',
    state        TEXT NOT NULL DEFAULT 'logged'
                 CHECK (state IN ('logged', 'priced', 'sent', 'accepted', 'declined', 'withdrawn', 'absorbed')),
    price        INTEGER CHECK (price > 0),
    vat          TEXT NOT NULL DEFAULT '',
    extra_rounds INTEGER NOT NULL DEFAULT 0 CHECK (extra_rounds >= 0),
    number       TEXT NOT NULL DEFAULT '',
    document     TEXT REFERENCES document(hash),
    decided_on   TEXT CHECK (decided_on IS date(decided_on)),
    decided_by   TEXT NOT NULL DEFAULT '',
    CHECK (state IN ('logged', 'declined', 'withdrawn') OR price IS NOT NULL),
    CHECK ((state IN ('accepted', 'declined', 'withdrawn', 'absorbed')) = (decided_on IS NOT NULL)),
    CHECK (state <> 'sent' OR number <> '')
) STRICT;
CREATE INDEX change_of_contract ON change_request(contract_id);
CREATE UNIQUE INDEX change_number ON change_request(number) WHERE number <> '';

CREATE TRIGGER change_decided BEFORE UPDATE ON change_request
WHEN OLD.decided_on IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a decided change request is frozen'); END;
-- Accepting goes through its scope item, which the gate looks at.
CREATE TRIGGER change_accepted BEFORE UPDATE OF state ON change_request
WHEN NEW.state = 'accepted' AND NOT EXISTS (SELECT 1 FROM scope_item WHERE change_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an accepted change becomes scope'); END;
CREATE TRIGGER change_begins BEFORE INSERT ON change_request
WHEN NEW.state = 'accepted'
BEGIN SELECT RAISE(ABORT, 'an accepted change becomes scope'); END;
CREATE TRIGGER change_kept BEFORE DELETE ON change_request
BEGIN SELECT RAISE(ABORT, 'a change request is never deleted'); END;

CREATE TABLE scope_item(
    id                        INTEGER PRIMARY KEY,
    contract_id               INTEGER NOT NULL REFERENCES contract(id),
    position                  INTEGER NOT NULL CHECK (position > 0),
    name                      TEXT NOT NULL CHECK (name <> ''),
    quantity                  INTEGER NOT NULL CHECK (quantity > 0),
    unit                      TEXT NOT NULL,
    unit_price                INTEGER NOT NULL CHECK (unit_price >= 0),
    vat                       TEXT NOT NULL,
    change_id                 INTEGER UNIQUE REFERENCES change_request(id),
    invoiceable_at_acceptance INTEGER NOT NULL DEFAULT 0 CHECK (invoiceable_at_acceptance IN (0, 1)),
    deadline                  TEXT CHECK (deadline IS date(deadline)),
    permit                    TEXT CHECK (permit IN ('clear', 'lowers', 'override')),
    override_id               INTEGER REFERENCES override(id),
    UNIQUE (contract_id, position),
    CHECK ((change_id IS NULL) = (permit IS NULL)),
    CHECK ((permit IS 'override') = (override_id IS NOT NULL))
) STRICT;

CREATE TRIGGER scope_item_frozen BEFORE UPDATE ON scope_item
WHEN (SELECT state FROM contract WHERE id = OLD.contract_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'the scope of a started contract changes only by accepted changes'); END;
CREATE TRIGGER scope_item_kept BEFORE DELETE ON scope_item
WHEN (SELECT state FROM contract WHERE id = OLD.contract_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'the scope of a started contract changes only by accepted changes'); END;
CREATE TRIGGER scope_item_agreed BEFORE INSERT ON scope_item
WHEN NEW.change_id IS NULL AND (SELECT state FROM contract WHERE id = NEW.contract_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'the scope of a started contract changes only by accepted changes'); END;

-- My own decisions to go on in spite of a stop, and what was done under each.
CREATE TABLE override(
    id          INTEGER PRIMARY KEY,
    client_id   INTEGER NOT NULL REFERENCES client(id),
    contract_id INTEGER REFERENCES contract(id),
    reason      TEXT NOT NULL CHECK (reason <> ''),
    made_on     TEXT NOT NULL CHECK (made_on IS date(made_on)),
    until       TEXT NOT NULL CHECK (until IS date(until)),
    cap         INTEGER NOT NULL CHECK (cap >= 0),
    is_revoked  INTEGER NOT NULL DEFAULT 0 CHECK (is_revoked IN (0, 1))
) STRICT;
CREATE INDEX override_of_client ON override(client_id);

CREATE TABLE override_use(
    id          INTEGER PRIMARY KEY,
    override_id INTEGER NOT NULL REFERENCES override(id),
    act         TEXT NOT NULL,
    date        TEXT NOT NULL CHECK (date IS date(date)),
    amount      INTEGER NOT NULL CHECK (amount >= 0)
) STRICT;
CREATE INDEX use_of_override ON override_use(override_id);

-- Which stops are in force: a cache that every writing command and the change of day renew, and that
-- verify computes again. It lets the database itself refuse a row put in by another program.
CREATE TABLE stop_in_force(
    client_id   INTEGER NOT NULL REFERENCES client(id),
    contract_id INTEGER REFERENCES contract(id),
    limit_key   TEXT NOT NULL,
    since       TEXT NOT NULL CHECK (since IS date(since))
) STRICT;
CREATE UNIQUE INDEX stop_once ON stop_in_force(client_id, coalesce(contract_id, 0), limit_key);

CREATE VIEW stopped_contract AS
SELECT c.id AS contract_id, min(s.since) AS since
FROM contract c JOIN stop_in_force s
  ON s.client_id = c.client_id AND (s.contract_id IS NULL OR s.contract_id = c.id)
GROUP BY c.id;

CREATE TABLE limit_setting(
    id          INTEGER PRIMARY KEY,
    client_id   INTEGER REFERENCES client(id),
    contract_id INTEGER REFERENCES contract(id),
    limit_key   TEXT NOT NULL,
    warn_kind   TEXT CHECK (warn_kind IN ('figure', 'percent_of_stop')),
    warn        INTEGER CHECK (warn >= 0),
    stop        INTEGER CHECK (stop >= 0),
    floor       INTEGER CHECK (floor >= 0),
    CHECK ((warn IS NULL) = (warn_kind IS NULL)),
    CHECK (client_id IS NULL OR contract_id IS NULL)
) STRICT;
CREATE UNIQUE INDEX limit_once ON limit_setting(coalesce(client_id, 0), coalesce(contract_id, 0), limit_key);

CREATE TABLE manual_stop(
    id          INTEGER PRIMARY KEY,
    client_id   INTEGER NOT NULL REFERENCES client(id),
    contract_id INTEGER REFERENCES contract(id),
    stops       INTEGER NOT NULL CHECK (stops IN (0, 1)),
    reason      TEXT NOT NULL,
    since       TEXT NOT NULL CHECK (since IS date(since))
) STRICT;
CREATE UNIQUE INDEX manual_once ON manual_stop(client_id, coalesce(contract_id, 0));

CREATE TABLE work_entry(
    id          INTEGER PRIMARY KEY,
    contract_id INTEGER NOT NULL REFERENCES contract(id),
    item_id     INTEGER REFERENCES scope_item(id),
    date        TEXT NOT NULL CHECK (date IS date(date)),
    quantity    INTEGER NOT NULL CHECK (quantity >= 0),
    is_time     INTEGER NOT NULL CHECK (is_time IN (0, 1)),
    seconds     INTEGER NOT NULL DEFAULT 0 CHECK (seconds >= 0),
    note        TEXT NOT NULL DEFAULT '',
    permit      TEXT NOT NULL CHECK (permit IN ('clear', 'empty', 'before_stop', 'override', 'measured')),
    override_id INTEGER REFERENCES override(id),
    CHECK (is_time = 1 OR item_id IS NOT NULL),
    CHECK (permit <> 'empty' OR quantity = 0),
    CHECK (permit <> 'measured' OR is_time = 1),
    CHECK ((permit = 'override') = (override_id IS NOT NULL))
) STRICT;
CREATE INDEX work_of_contract ON work_entry(contract_id);

CREATE TABLE delivery(
    id          INTEGER PRIMARY KEY,
    contract_id INTEGER NOT NULL REFERENCES contract(id),
    item_id     INTEGER NOT NULL REFERENCES scope_item(id),
    date        TEXT NOT NULL CHECK (date IS date(date)),
    quantity    INTEGER NOT NULL CHECK (quantity > 0),
    zzs         INTEGER CHECK (zzs >= 0),
    zbs         INTEGER CHECK (zbs >= 0),
    words       INTEGER CHECK (words >= 0),
    file_name   TEXT NOT NULL DEFAULT '',
    sha256      TEXT NOT NULL DEFAULT '',
    note        TEXT NOT NULL DEFAULT '',
    permit      TEXT NOT NULL CHECK (permit IN ('clear', 'before_stop', 'override')),
    override_id INTEGER REFERENCES override(id),
    CHECK ((permit = 'override') = (override_id IS NOT NULL))
) STRICT;
CREATE INDEX delivery_of_contract ON delivery(contract_id);

CREATE TABLE revision_round(
    id          INTEGER PRIMARY KEY,
    contract_id INTEGER NOT NULL REFERENCES contract(id),
    date        TEXT NOT NULL CHECK (date IS date(date)),
    note        TEXT NOT NULL DEFAULT '',
    permit      TEXT NOT NULL CHECK (permit IN ('clear', 'before_stop', 'override')),
    override_id INTEGER REFERENCES override(id),
    CHECK ((permit = 'override') = (override_id IS NOT NULL))
) STRICT;
CREATE INDEX round_of_contract ON revision_round(contract_id);

-- One timer runs at a time.
CREATE TABLE timer(
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    contract_id INTEGER NOT NULL REFERENCES contract(id),
    item_id     INTEGER REFERENCES scope_item(id),
    date        TEXT NOT NULL CHECK (date IS date(date)),
    started_at  TEXT NOT NULL,
    note        TEXT NOT NULL DEFAULT '',
    permit      TEXT NOT NULL CHECK (permit IN ('clear', 'override')),
    override_id INTEGER REFERENCES override(id),
    CHECK ((permit = 'override') = (override_id IS NOT NULL))
) STRICT;
CREATE TRIGGER timer_frozen BEFORE UPDATE ON timer
BEGIN SELECT RAISE(ABORT, 'a running timer is never changed'); END;

CREATE TRIGGER work_entry_gate BEFORE INSERT ON work_entry
WHEN EXISTS (SELECT 1 FROM stopped_contract s WHERE s.contract_id = NEW.contract_id
             AND (NEW.permit = 'clear' OR (NEW.permit = 'before_stop' AND NEW.date >= s.since)))
BEGIN SELECT RAISE(ABORT, 'work is stopped'); END;
CREATE TRIGGER work_entry_raised BEFORE UPDATE OF quantity ON work_entry
WHEN NEW.quantity > OLD.quantity
 AND EXISTS (SELECT 1 FROM stopped_contract s WHERE s.contract_id = NEW.contract_id
             AND NEW.permit <> 'override' AND (NEW.permit <> 'before_stop' OR NEW.date >= s.since))
BEGIN SELECT RAISE(ABORT, 'work is stopped'); END;
CREATE TRIGGER work_entry_placed BEFORE UPDATE OF id, contract_id, item_id, date, is_time, seconds ON work_entry
BEGIN SELECT RAISE(ABORT, 'of an entry only the quantity changes'); END;
-- What the timer measured needs no permit, so there must have been a timer.
CREATE TRIGGER work_entry_measured BEFORE INSERT ON work_entry
WHEN NEW.permit = 'measured' AND NOT EXISTS (SELECT 1 FROM timer t WHERE t.contract_id = NEW.contract_id)
BEGIN SELECT RAISE(ABORT, 'no timer runs'); END;
CREATE TRIGGER delivery_gate BEFORE INSERT ON delivery
WHEN EXISTS (SELECT 1 FROM stopped_contract s WHERE s.contract_id = NEW.contract_id
             AND (NEW.permit = 'clear' OR (NEW.permit = 'before_stop' AND NEW.date >= s.since)))
BEGIN SELECT RAISE(ABORT, 'work is stopped'); END;
CREATE TRIGGER revision_round_gate BEFORE INSERT ON revision_round
WHEN EXISTS (SELECT 1 FROM stopped_contract s WHERE s.contract_id = NEW.contract_id
             AND (NEW.permit = 'clear' OR (NEW.permit = 'before_stop' AND NEW.date >= s.since)))
BEGIN SELECT RAISE(ABORT, 'work is stopped'); END;
CREATE TRIGGER timer_gate BEFORE INSERT ON timer
WHEN NEW.permit = 'clear' AND EXISTS (SELECT 1 FROM stopped_contract s WHERE s.contract_id = NEW.contract_id)
BEGIN SELECT RAISE(ABORT, 'work is stopped'); END;
CREATE TRIGGER scope_item_gate BEFORE INSERT ON scope_item
WHEN NEW.permit = 'clear' AND EXISTS (SELECT 1 FROM stopped_contract s WHERE s.contract_id = NEW.contract_id)
BEGIN SELECT RAISE(ABORT, 'work is stopped'); END;
CREATE TRIGGER delivery_frozen BEFORE UPDATE ON delivery
BEGIN SELECT RAISE(ABORT, 'a delivery is a fact and is never changed'); END;
CREATE TRIGGER delivery_kept BEFORE DELETE ON delivery
BEGIN SELECT RAISE(ABORT, 'a delivery is a fact and is never changed'); END;
CREATE TRIGGER revision_round_frozen BEFORE UPDATE ON revision_round
BEGIN SELECT RAISE(ABORT, 'a revision round is a fact and is never changed'); END;
CREATE TRIGGER revision_round_kept BEFORE DELETE ON revision_round
BEGIN SELECT RAISE(ABORT, 'a revision round is a fact and is never changed'); END;
CREATE TRIGGER override_use_frozen BEFORE UPDATE ON override_use
BEGIN SELECT RAISE(ABORT, 'what was done under an override is kept'); END;
CREATE TRIGGER override_use_kept BEFORE DELETE ON override_use
BEGIN SELECT RAISE(ABORT, 'what was done under an override is kept'); END;

-- Bytes of issued documents, by content.
CREATE TABLE document(
    hash       TEXT PRIMARY KEY CHECK (length(hash) = 64),
    kind       TEXT NOT NULL,
    file_name  TEXT NOT NULL,
    bytes      BLOB NOT NULL
) STRICT;
CREATE TRIGGER document_frozen BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'an issued document is frozen'); END;
CREATE TRIGGER document_kept BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'an issued document is frozen'); END;

-- Document numbers: the pattern of each series, and the last number given in each period.
CREATE TABLE series(
    name      TEXT PRIMARY KEY,
    pattern   TEXT NOT NULL,
    reset     TEXT NOT NULL CHECK (reset IN ('never', 'year', 'month')),
    last_date TEXT CHECK (last_date IS date(last_date))
) STRICT, WITHOUT ROWID;
CREATE TABLE series_counter(
    series TEXT NOT NULL REFERENCES series(name),
    period TEXT NOT NULL,
    first  INTEGER NOT NULL CHECK (first > 0),
    last   INTEGER NOT NULL CHECK (last >= first - 1),
    PRIMARY KEY (series, period)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER series_counter_forward BEFORE UPDATE ON series_counter
WHEN NEW.last < OLD.last
BEGIN SELECT RAISE(ABORT, 'a number that was given is never given back'); END;
CREATE TRIGGER series_counter_kept BEFORE DELETE ON series_counter
BEGIN SELECT RAISE(ABORT, 'a number that was given is never given back'); END;
CREATE TRIGGER series_forward BEFORE UPDATE ON series
WHEN NEW.last_date IS NOT OLD.last_date AND coalesce(NEW.last_date, '') < OLD.last_date
BEGIN SELECT RAISE(ABORT, 'a number that was given is never given back'); END;

-- A draft has no number; from the number on the row is frozen.
CREATE TABLE invoice(
    id                INTEGER PRIMARY KEY,
    kind              TEXT NOT NULL CHECK (kind IN ('invoice', 'correction')),
    client_id         INTEGER NOT NULL REFERENCES client(id),
    contract_id       INTEGER REFERENCES contract(id),
    currency          TEXT NOT NULL CHECK (length(currency) = 3),
    payment_term_days INTEGER NOT NULL CHECK (payment_term_days BETWEEN 0 AND 365),
    sale_date         TEXT CHECK (sale_date IS date(sale_date)),
    note              TEXT NOT NULL DEFAULT '',
    number            TEXT UNIQUE,
    series            TEXT REFERENCES series(name),
    issue_date        TEXT CHECK (issue_date IS date(issue_date)),
    due_date          TEXT CHECK (due_date IS date(due_date)),
    net               INTEGER,
    vat               INTEGER,
    gross             INTEGER,
    rate              INTEGER CHECK (rate > 0),
    rate_table        TEXT,
    rate_date         TEXT CHECK (rate_date IS date(rate_date)),
    vat_home          INTEGER,
    method            TEXT,
    snapshot          TEXT CHECK (snapshot IS NULL OR json_valid(snapshot)),
    corrects_id       INTEGER REFERENCES invoice(id),
    releases_work     INTEGER CHECK (releases_work IN (0, 1)),
    document          TEXT REFERENCES document(hash),
    CHECK ((number IS NULL) = (issue_date IS NULL)),
    CHECK (number IS NULL OR (series IS NOT NULL AND due_date IS NOT NULL AND sale_date IS NOT NULL
           AND net IS NOT NULL AND vat IS NOT NULL AND gross IS NOT NULL AND method IS NOT NULL
           AND snapshot IS NOT NULL AND document IS NOT NULL)),
    CHECK (number IS NULL OR net + vat = gross),
    CHECK ((kind = 'correction') = (corrects_id IS NOT NULL)),
    CHECK ((kind = 'correction') = (releases_work IS NOT NULL))
) STRICT;
CREATE INDEX invoice_of_client ON invoice(client_id, issue_date);
CREATE UNIQUE INDEX invoice_corrected_once ON invoice(corrects_id) WHERE corrects_id IS NOT NULL;
CREATE INDEX invoice_of_contract ON invoice(contract_id);
CREATE INDEX invoice_by_due ON invoice(due_date) WHERE number IS NOT NULL;
CREATE TRIGGER invoice_frozen BEFORE UPDATE ON invoice
WHEN OLD.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued invoice is frozen'); END;
CREATE TRIGGER invoice_kept BEFORE DELETE ON invoice
WHEN OLD.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued invoice is frozen'); END;

CREATE TABLE invoice_line(
    id         INTEGER PRIMARY KEY,
    invoice_id INTEGER NOT NULL REFERENCES invoice(id) ON DELETE CASCADE,
    part       TEXT NOT NULL CHECK (part IN ('line', 'before')),
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL,
    quantity   INTEGER NOT NULL CHECK (quantity >= 0),
    unit       TEXT NOT NULL,
    unit_price INTEGER NOT NULL,
    discount   INTEGER NOT NULL DEFAULT 0 CHECK (discount >= 0),
    vat        TEXT NOT NULL,
    net        INTEGER NOT NULL,
    UNIQUE (invoice_id, part, position)
) STRICT;
CREATE TRIGGER invoice_line_frozen BEFORE UPDATE ON invoice_line
WHEN (SELECT number FROM invoice WHERE id = OLD.invoice_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued invoice is frozen'); END;
CREATE TRIGGER invoice_line_kept BEFORE DELETE ON invoice_line
WHEN (SELECT number FROM invoice WHERE id = OLD.invoice_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued invoice is frozen'); END;
CREATE TRIGGER invoice_line_late BEFORE INSERT ON invoice_line
WHEN (SELECT number FROM invoice WHERE id = NEW.invoice_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued invoice is frozen'); END;

CREATE TABLE invoice_rate(
    invoice_id INTEGER NOT NULL REFERENCES invoice(id),
    part       TEXT NOT NULL CHECK (part IN ('total', 'before', 'after')),
    position   INTEGER NOT NULL,
    vat_rate   TEXT NOT NULL,
    net        INTEGER NOT NULL,
    vat        INTEGER NOT NULL,
    gross      INTEGER NOT NULL CHECK (gross = net + vat),
    PRIMARY KEY (invoice_id, part, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER invoice_rate_frozen BEFORE UPDATE ON invoice_rate
BEGIN SELECT RAISE(ABORT, 'an issued invoice is frozen'); END;
CREATE TRIGGER invoice_rate_kept BEFORE DELETE ON invoice_rate
BEGIN SELECT RAISE(ABORT, 'an issued invoice is frozen'); END;
CREATE TRIGGER invoice_rate_late BEFORE INSERT ON invoice_rate
WHEN (SELECT number FROM invoice WHERE id = NEW.invoice_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued invoice is frozen'); END;

-- What a line was made from. A source sits in at most one line, unless the invoice of that line was
-- corrected to zero and its work released.
CREATE TABLE line_source(
    line_id       INTEGER NOT NULL REFERENCES invoice_line(id) ON DELETE CASCADE,
    delivery_id   INTEGER REFERENCES delivery(id),
    work_entry_id INTEGER REFERENCES work_entry(id),
    scope_item_id INTEGER REFERENCES scope_item(id),
    CHECK ((delivery_id IS NOT NULL) + (work_entry_id IS NOT NULL) + (scope_item_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX source_of_line ON line_source(line_id);
CREATE INDEX source_delivery ON line_source(delivery_id) WHERE delivery_id IS NOT NULL;
CREATE INDEX source_entry ON line_source(work_entry_id) WHERE work_entry_id IS NOT NULL;
CREATE INDEX source_item ON line_source(scope_item_id) WHERE scope_item_id IS NOT NULL;

CREATE VIEW held_source AS
SELECT s.delivery_id, s.work_entry_id, s.scope_item_id, i.id AS invoice_id, i.number AS number
FROM line_source s JOIN invoice_line l ON l.id = s.line_id JOIN invoice i ON i.id = l.invoice_id
WHERE NOT EXISTS (SELECT 1 FROM invoice c WHERE c.corrects_id = i.id AND c.releases_work = 1);

CREATE TRIGGER source_once BEFORE INSERT ON line_source
WHEN EXISTS (SELECT 1 FROM held_source h WHERE h.delivery_id = NEW.delivery_id)
  OR EXISTS (SELECT 1 FROM held_source h WHERE h.work_entry_id = NEW.work_entry_id)
  OR EXISTS (SELECT 1 FROM held_source h WHERE h.scope_item_id = NEW.scope_item_id)
BEGIN SELECT RAISE(ABORT, 'work is invoiced once'); END;
CREATE TRIGGER source_kept BEFORE DELETE ON line_source
WHEN (SELECT i.number FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id
      WHERE l.id = OLD.line_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued invoice is frozen'); END;
CREATE TRIGGER source_late BEFORE INSERT ON line_source
WHEN (SELECT i.number FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id
      WHERE l.id = NEW.line_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued invoice is frozen'); END;
CREATE TRIGGER source_frozen BEFORE UPDATE ON line_source
BEGIN SELECT RAISE(ABORT, 'work is invoiced once'); END;
CREATE TRIGGER work_entry_invoiced BEFORE UPDATE ON work_entry
WHEN EXISTS (SELECT 1 FROM held_source h WHERE h.work_entry_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'an invoiced entry is frozen'); END;

CREATE TABLE payment(
    id          INTEGER PRIMARY KEY,
    client_id   INTEGER NOT NULL REFERENCES client(id),
    kind        TEXT NOT NULL CHECK (kind IN ('payment', 'deposit', 'reversal')),
    contract_id INTEGER REFERENCES contract(id),
    date        TEXT NOT NULL CHECK (date IS date(date)),
    amount      INTEGER NOT NULL,
    currency    TEXT NOT NULL CHECK (length(currency) = 3),
    note        TEXT NOT NULL DEFAULT '',
    reverses_id INTEGER UNIQUE REFERENCES payment(id),
    CHECK ((kind = 'reversal') = (reverses_id IS NOT NULL)),
    CHECK (CASE kind WHEN 'reversal' THEN amount < 0 ELSE amount > 0 END),
    CHECK (kind <> 'deposit' OR contract_id IS NOT NULL)
) STRICT;
CREATE INDEX payment_of_client ON payment(client_id);
CREATE TRIGGER payment_frozen BEFORE UPDATE ON payment
BEGIN SELECT RAISE(ABORT, 'a payment is mended by a reversal, never changed'); END;
CREATE TRIGGER payment_kept BEFORE DELETE ON payment
BEGIN SELECT RAISE(ABORT, 'a payment is mended by a reversal, never changed'); END;

CREATE TABLE allocation(
    id         INTEGER PRIMARY KEY,
    payment_id INTEGER NOT NULL REFERENCES payment(id),
    invoice_id INTEGER NOT NULL REFERENCES invoice(id),
    date       TEXT NOT NULL CHECK (date IS date(date)),
    amount     INTEGER NOT NULL CHECK (amount <> 0)
) STRICT;
CREATE INDEX allocation_of_invoice ON allocation(invoice_id, date, amount);
CREATE INDEX allocation_of_payment ON allocation(payment_id);
-- Money goes to an issued invoice of the same client and currency, and never more than there is.
CREATE TRIGGER allocation_fits BEFORE INSERT ON allocation
WHEN NOT EXISTS (SELECT 1 FROM payment p JOIN invoice i ON i.id = NEW.invoice_id
                 WHERE p.id = NEW.payment_id AND i.kind = 'invoice' AND i.number IS NOT NULL
                   AND p.kind <> 'reversal' AND p.client_id = i.client_id AND p.currency = i.currency)
  OR NEW.amount + coalesce((SELECT sum(amount) FROM allocation WHERE payment_id = NEW.payment_id), 0)
     NOT BETWEEN 0 AND (SELECT amount FROM payment WHERE id = NEW.payment_id)
  OR NEW.amount + coalesce((SELECT sum(amount) FROM allocation
                            WHERE payment_id = NEW.payment_id AND invoice_id = NEW.invoice_id), 0) < 0
  OR (NEW.amount > 0 AND EXISTS (SELECT 1 FROM payment r WHERE r.reverses_id = NEW.payment_id))
  OR (NEW.amount > 0 AND NEW.amount
      + coalesce((SELECT sum(amount) FROM allocation WHERE invoice_id = NEW.invoice_id), 0)
      > (SELECT sum(gross) FROM invoice WHERE id = NEW.invoice_id OR corrects_id = NEW.invoice_id
                                           AND number IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'an allocation goes beyond its payment'); END;
CREATE TRIGGER allocation_frozen BEFORE UPDATE ON allocation
BEGIN SELECT RAISE(ABORT, 'an allocation is taken back by a new one, never changed'); END;
CREATE TRIGGER allocation_kept BEFORE DELETE ON allocation
BEGIN SELECT RAISE(ABORT, 'an allocation is taken back by a new one, never changed'); END;

-- Rates of exchange to the database's currency, as published.
CREATE TABLE exchange_rate(
    currency   TEXT NOT NULL CHECK (length(currency) = 3),
    date       TEXT NOT NULL CHECK (date IS date(date)),
    rate       INTEGER NOT NULL CHECK (rate > 0),
    table_name TEXT NOT NULL,
    PRIMARY KEY (currency, date)
) STRICT, WITHOUT ROWID;

-- Letters to clients. A step of an invoice happens once, whatever calls it (T1).
CREATE TABLE letter(
    id             INTEGER PRIMARY KEY,
    client_id      INTEGER NOT NULL REFERENCES client(id),
    contract_id    INTEGER REFERENCES contract(id),
    kind           TEXT NOT NULL CHECK (kind IN ('reminder', 'suspension', 'resume')),
    date           TEXT NOT NULL CHECK (date IS date(date)),
    payments_until TEXT CHECK (payments_until IS date(payments_until)),
    document       TEXT NOT NULL REFERENCES document(hash)
) STRICT;
CREATE INDEX letter_of_client ON letter(client_id, date);
CREATE TABLE reminder_step(
    invoice_id INTEGER NOT NULL REFERENCES invoice(id),
    step       TEXT NOT NULL CHECK (step IN ('before_due', 'reminder_1', 'reminder_2', 'demand', 'final_demand')),
    letter_id  INTEGER NOT NULL REFERENCES letter(id),
    balance    INTEGER NOT NULL CHECK (balance > 0),
    PRIMARY KEY (invoice_id, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX step_of_letter ON reminder_step(letter_id);
CREATE TRIGGER letter_frozen BEFORE UPDATE ON letter
BEGIN SELECT RAISE(ABORT, 'a letter that was sent is kept'); END;
CREATE TRIGGER letter_kept BEFORE DELETE ON letter
BEGIN SELECT RAISE(ABORT, 'a letter that was sent is kept'); END;
CREATE TRIGGER reminder_step_frozen BEFORE UPDATE ON reminder_step
BEGIN SELECT RAISE(ABORT, 'a letter that was sent is kept'); END;
CREATE TRIGGER reminder_step_kept BEFORE DELETE ON reminder_step
BEGIN SELECT RAISE(ABORT, 'a letter that was sent is kept'); END;
CREATE TABLE reminder_pause(
    client_id INTEGER PRIMARY KEY REFERENCES client(id),
    until     TEXT NOT NULL CHECK (until IS date(until)),
    reason    TEXT NOT NULL CHECK (reason <> '')
) STRICT;

-- Everything that happened, each row bound to the one before it.
CREATE TABLE journal(
    id            INTEGER PRIMARY KEY,
    at            TEXT NOT NULL,
    kind          TEXT NOT NULL,
    subject       TEXT NOT NULL,
    payload       TEXT NOT NULL CHECK (json_valid(payload)),
    previous_hash TEXT NOT NULL,
    hash          TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX journal_of_subject ON journal(subject);
CREATE TRIGGER journal_frozen BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_kept BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- INSERT OR REPLACE takes a row away without asking the triggers of DELETE.
CREATE TRIGGER invoice_replaced BEFORE INSERT ON invoice
WHEN EXISTS (SELECT 1 FROM invoice i WHERE i.number IS NOT NULL
             AND (i.id = NEW.id OR i.number = NEW.number OR i.corrects_id = NEW.corrects_id))
BEGIN SELECT RAISE(ABORT, 'an issued invoice is frozen'); END;
CREATE TRIGGER invoice_line_replaced BEFORE INSERT ON invoice_line
WHEN EXISTS (SELECT 1 FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id
             WHERE l.id = NEW.id AND i.number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice is frozen'); END;
CREATE TRIGGER payment_replaced BEFORE INSERT ON payment
WHEN EXISTS (SELECT 1 FROM payment p WHERE p.id = NEW.id OR p.reverses_id = NEW.reverses_id)
BEGIN SELECT RAISE(ABORT, 'a payment is mended by a reversal, never changed'); END;
CREATE TRIGGER allocation_replaced BEFORE INSERT ON allocation
WHEN EXISTS (SELECT 1 FROM allocation a WHERE a.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an allocation is taken back by a new one, never changed'); END;
CREATE TRIGGER work_entry_replaced BEFORE INSERT ON work_entry
WHEN EXISTS (SELECT 1 FROM work_entry w WHERE w.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'of an entry only the quantity changes'); END;
CREATE TRIGGER delivery_replaced BEFORE INSERT ON delivery
WHEN EXISTS (SELECT 1 FROM delivery d WHERE d.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a delivery is a fact and is never changed'); END;
-- The same bytes may come again and are kept once; other bytes under their hash are never taken.
CREATE TRIGGER document_replaced BEFORE INSERT ON document
WHEN EXISTS (SELECT 1 FROM document d WHERE d.hash = NEW.hash)
BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER letter_replaced BEFORE INSERT ON letter
WHEN EXISTS (SELECT 1 FROM letter l WHERE l.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a letter that was sent is kept'); END;
CREATE TRIGGER reminder_step_replaced BEFORE INSERT ON reminder_step
WHEN EXISTS (SELECT 1 FROM reminder_step r WHERE r.invoice_id = NEW.invoice_id AND r.step = NEW.step)
BEGIN SELECT RAISE(ABORT, 'a letter that was sent is kept'); END;
CREATE TRIGGER journal_replaced BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal j WHERE j.id = NEW.id OR j.hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
