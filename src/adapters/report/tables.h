// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

namespace slipway::report {

/// A cell's words; a dash where there are none.
[[nodiscard]] Spans shown(const QString &text);
/// "Ada, 2026-03-02 20:00:03"
[[nodiscard]] QString whoWhen(const run::Event &event);
/// Nothing where the table has no rows.
[[nodiscard]] QList<Block> chapter(const QString &title, const Table &table);

} // namespace slipway::report
