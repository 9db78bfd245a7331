-- SPDX-FileCopyrightText: 2026 Slipway maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- up
CREATE TABLE orders (id serial PRIMARY KEY, product integer REFERENCES products, placed_at timestamptz NOT NULL);
-- down
DROP TABLE orders;
