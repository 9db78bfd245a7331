// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QJsonObject>

namespace slipway::report {

/// What a health check or a watch measured, as ExecutionEnded::measured holds it: a line of figures and, for a watch, a
/// table of its series.
[[nodiscard]] QList<Block> measuredBlocks(const QJsonObject &measured);

} // namespace slipway::report
