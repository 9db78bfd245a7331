-- SPDX-FileCopyrightText: 2026 Slipway maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- up
ALTER TABLE customers ADD COLUMN loyalty_points integer NOT NULL DEFAULT 0;
-- down
ALTER TABLE customers DROP COLUMN loyalty_points;
