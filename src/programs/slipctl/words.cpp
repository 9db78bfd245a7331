// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "tr.h"

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

QString wordOf(run::Mode mode)
{
    return mode == run::Mode::Live ? Tr::tr("live") : Tr::tr("rehearsal");
}

QString wordOf(run::Outcome outcome)
{
    switch (outcome) {
    case run::Outcome::Done:
        return Tr::tr("done");
    case run::Outcome::RolledBack:
        return Tr::tr("rolled back");
    case run::Outcome::RolledBackUnverified:
        return Tr::tr("rolled back, unverified");
    case run::Outcome::Aborted:
        return Tr::tr("aborted");
    case run::Outcome::Failed:
        return Tr::tr("failed");
    }
    return {};
}

QString wordOf(runbook::UnitKind kind)
{
    using enum runbook::UnitKind;
    switch (kind) {
    case Command:
        return Tr::tr("command");
    case Check:
        return Tr::tr("check");
    case Watch:
        return Tr::tr("watch");
    case HttpCheck:
        return Tr::tr("http");
    case FileEdit:
        return Tr::tr("edit");
    case Transcript:
        return Tr::tr("transcript");
    case Interactive:
        return Tr::tr("interactive");
    case Stream:
        return Tr::tr("stream");
    case Note:
        return Tr::tr("note");
    }
    return {};
}

QString wordOf(runbook::Finding::Severity severity)
{
    using enum runbook::Finding::Severity;
    switch (severity) {
    case Error:
        return Tr::tr("error");
    case Warning:
        return Tr::tr("warning");
    case Info:
        return Tr::tr("info");
    }
    return {};
}

QString instant(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace slipway::slipctl
