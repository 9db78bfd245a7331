-- SPDX-FileCopyrightText: 2026 Slipway maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- up
CREATE TABLE products (id serial PRIMARY KEY, name text NOT NULL, price_cents integer NOT NULL);
-- down
DROP TABLE products;
