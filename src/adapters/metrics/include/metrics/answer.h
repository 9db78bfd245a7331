// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/probes.h"

#include <QByteArray>

namespace slipway::metrics {

/// Reads the envelope of the query API: vectors, matrices and scalars, warnings kept, NaN and infinities as such.
/// Errors: Unreadable where it is not that API (an HTML page of a proxy), Failed with the server's own kind and words.
[[nodiscard]] base::Result<ports::MetricAnswer> readAnswer(const QByteArray &body, int status, const QString &where);

/// A step, in seconds, with which the range stays within maximumPoints.
[[nodiscard]] qint64 fittingStep(const QDateTime &from, const QDateTime &to, int stepSeconds);

} // namespace slipway::metrics
