-- SPDX-FileCopyrightText: 2026 Slipway maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- up
ALTER TABLE orders ADD COLUMN note text;
-- down
ALTER TABLE orders DROP COLUMN note;
