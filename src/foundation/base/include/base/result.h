// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace slipway::base {

/// What kind of failure an Error is; decides slipctl's exit code and which remedy the window offers.
enum class ErrorCode {
    Usage,              ///< the request itself is malformed
    Unreadable,         ///< input that cannot be understood
    NotFound,           ///< something named does not exist
    Refused,            ///< a rule forbids it at this moment
    NeedsPerson,        ///< a question that only a person may answer
    Failed,             ///< the thing asked was tried and failed
    TimedOut,
    Unreachable,        ///< a host or service did not answer; what happened there is unknown
    Conflict,           ///< somebody else holds it
    JournalUnavailable,
    JournalDamaged,
    Internal
};

/// A failure as a value, told to people as: what happened, where, what to do.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString what;   ///< what happened, one sentence without a full stop
    QString where;  ///< file:line, URL, run or program concerned; may be empty
    QString remedy; ///< what to do about it; may be empty

    /// One line: "what (where): remedy".
    [[nodiscard]] QString oneLine() const;
    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = std::expected<T, Error>;
using Status = std::expected<void, Error>;

[[nodiscard]] std::unexpected<Error> failure(ErrorCode code, QString what, QString where = {}, QString remedy = {});

/// slipctl's exit code for a failure: 1 the thing asked failed, 2 usage or unreadable input,
/// 3 needs a person, 4 journal unavailable or damaged.
[[nodiscard]] int exitCode(ErrorCode code);

} // namespace slipway::base
