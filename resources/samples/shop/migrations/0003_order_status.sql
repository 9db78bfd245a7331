-- SPDX-FileCopyrightText: 2026 Slipway maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- up
ALTER TABLE orders ADD COLUMN status text NOT NULL DEFAULT 'placed';
-- down
ALTER TABLE orders DROP COLUMN status;
