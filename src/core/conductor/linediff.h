// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace slipway::conductor {

/// The difference between two texts as unified diff hunks with three lines of context; empty where they are equal.
/// Texts that differ in more than about a thousand lines are shown as one replaced stretch.
[[nodiscard]] QString unifiedDiff(const QStringList &before, const QStringList &after);

} // namespace slipway::conductor
