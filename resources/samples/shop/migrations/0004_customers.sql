-- SPDX-FileCopyrightText: 2026 Slipway maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- up
CREATE TABLE customers (id serial PRIMARY KEY, email text UNIQUE NOT NULL);
-- down
DROP TABLE customers;
