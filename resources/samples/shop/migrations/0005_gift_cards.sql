-- SPDX-FileCopyrightText: 2026 Slipway maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- up
CREATE TABLE gift_cards (code text PRIMARY KEY, balance_cents integer NOT NULL);
-- down
DROP TABLE gift_cards;
