// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words.h"

#include <optional>

namespace slipway::runbook::reading {

/// A heading, label or item taken apart.
struct Title
{
    enum class Marker { None, Phase, Step, Option, Issue, Milestone };
    QString whole;     ///< all of it, decoration such as emoji gone
    QString text;      ///< without marker, number and trailing parentheses
    Marker marker = Marker::None;
    QString number;    ///< "3.1", "A", "T-30"; as written
    QString timing;    ///< "30 minutes before", "T-30"
    QString condition; ///< "if needed"
    QString qualifier; ///< any other trailing parenthesis
    QString duration;  ///< a plain duration in parentheses: "30 minutes"
    int seconds = 0;   ///< the same as a number
    bool optional = false;
    Topics topics;     ///< of text
    Topics all;        ///< of whole

    /// `text`, with a qualifier that has no place of its own put back.
    [[nodiscard]] QString withQualifier() const;
    /// The same with a duration that asks for no wait.
    [[nodiscard]] QString withDuration() const;
};

[[nodiscard]] Title readTitle(QStringView title);

/// Leading emoji, bullets and the like removed.
[[nodiscard]] QStringView withoutDecoration(QStringView text);

/// A span of time: "30 minutes", "1 h", "10–15 min" (the longer).
struct Duration
{
    int seconds = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};
[[nodiscard]] std::optional<Duration> findDuration(QStringView text);

/// The seconds that @p text asks to wait or watch for; 0 where it asks nothing of the kind.
[[nodiscard]] int soakOf(QStringView text);

} // namespace slipway::runbook::reading
