// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace slipway::runbook {

/// The string that bash makes of the inside of $'…'.
[[nodiscard]] QString ansiDecoded(QStringView inside);

} // namespace slipway::runbook
