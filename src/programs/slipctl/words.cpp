// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

namespace slipway::slipctl {

QString toWord(run::Mode mode)
{
    return mode == run::Mode::Live ? QStringLiteral("live") : QStringLiteral("rehearsal");
}

QString toWord(run::Outcome outcome)
{
    switch (outcome) {
    case run::Outcome::Done:
        return QStringLiteral("done");
    case run::Outcome::RolledBack:
        return QStringLiteral("rolled back");
    case run::Outcome::RolledBackUnverified:
        return QStringLiteral("rolled back, unverified");
    case run::Outcome::Aborted:
        return QStringLiteral("aborted");
    case run::Outcome::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString instant(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace slipway::slipctl
