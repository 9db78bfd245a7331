// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

namespace slipway::base {

QString Error::oneLine() const
{
    QString line = what;
    if (!where.isEmpty())
        line += QStringLiteral(" (%1)").arg(where);
    if (!remedy.isEmpty())
        line += QStringLiteral(": ") + remedy;
    return line.replace(u'\n', u' ');
}

std::unexpected<Error> failure(ErrorCode code, QString what, QString where, QString remedy)
{
    return std::unexpected(Error{code, std::move(what), std::move(where), std::move(remedy)});
}

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
    case ErrorCode::Unreadable:
    case ErrorCode::NotFound:
        return 2;
    case ErrorCode::NeedsPerson:
        return 3;
    case ErrorCode::JournalUnavailable:
    case ErrorCode::JournalDamaged:
        return 4;
    case ErrorCode::Refused:
    case ErrorCode::Failed:
    case ErrorCode::TimedOut:
    case ErrorCode::Unreachable:
    case ErrorCode::Conflict:
    case ErrorCode::Internal:
        return 1;
    }
    return 1;
}

} // namespace slipway::base
