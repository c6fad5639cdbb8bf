-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an ask is called on its change order and on the invoice, since the client's own words may be a
-- question. None where the words themselves serve, as for asks from before.
ALTER TABLE change_request ADD COLUMN name TEXT CHECK (name <> '');
