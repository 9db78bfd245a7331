// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace slipway::run {

/// Whether an answer is what somebody expects, and in words why not.
struct Match
{
    bool ok = true;
    QString why; ///< empty where ok
    bool undecided = false; ///< not ok because only a person can say
};

/// Compares @p output (a command's output or an HTTP body) with @p expected, which is one of
/// - JSON (an object or array): the output's JSON must hold it as a subset;
/// - `/regex/`; `!/regex/` where it must not match;
/// - `(nothing)`: the output must be empty;
/// - an HTTP status: "200", "200 OK", "HTTP 204", where @p httpStatus is given;
/// - a number to compare: ">50", "should be >= 3", "< 1%": the one number of @p standardOutput decides, where that is
///   known, else that of @p output; where more than one could be meant it is undecided;
/// - any other text: the output must contain it, in any letter case; as part of a word ("inactive") it is undecided.
/// That something is missing is undecided where @p standardOutput is not known, or where a message stands beside it.
/// An empty expectation always matches.
[[nodiscard]] Match matches(const QString &expected, const QString &output, std::optional<int> httpStatus = {},
                            const std::optional<QString> &standardOutput = {});

/// Whether @p expected asks for an empty output.
[[nodiscard]] bool wantsNothing(const QString &expected);

/// The HTTP status that @p expected names ("200 OK" → 200); none where it asks for something else.
[[nodiscard]] std::optional<int> expectedStatus(const QString &expected);

} // namespace slipway::run
