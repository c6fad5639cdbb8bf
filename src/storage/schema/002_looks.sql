-- SPDX-License-Identifier: GPL-3.0-or-later
-- How documents look and speak: our colour and logo, and a second language of a client's invoices.

-- One row, or none for the colour of the house and no logo.
CREATE TABLE letterhead(
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    accent TEXT CHECK (accent GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
    logo   BLOB  -- PNG, opaque, scaled for print
) STRICT;

-- A table of its own, so that the rows of clients from before keep their digests.
CREATE TABLE second_language(
    client_id INTEGER PRIMARY KEY REFERENCES client(id),
    language  TEXT NOT NULL CHECK (language IN ('pl', 'en'))
) STRICT;
