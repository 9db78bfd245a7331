// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "masking.h"
#include "pictures.h"
#include "report/report.h"
#include "run/rules.h"
#include "sections.h"
#include "telling.h"
#include "words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

QString titleFor(const run::RunState &state)
{
    const QString what = u"%1 %2"_s.arg(state.started.service, state.started.version).trimmed();
    return Tr::tr("Release record: %1").arg(what.isEmpty() ? state.plan().title : what);
}

QString subtitleFor(const run::RunState &state)
{
    const QString place = state.started.environment.name;
    const QString what = place.isEmpty() ? state.plan().title : Tr::tr("%1, in %2").arg(state.plan().title, place);
    const QString told = state.rehearsal() ? Tr::tr("REHEARSAL, nothing was changed: %1").arg(what) : what;
    // How it ended stands on top, before contents and facts.
    const Look outcome = lookOf(state);
    return u"%1 — %2 %3"_s.arg(told, outcome.mark, outcome.word);
}

QList<Block> warning(const QStringList &damage)
{
    if (damage.isEmpty())
        return {};
    const QString what = Tr::tr("What this record is made from was changed or lost after it was written. Do not rely on it:");
    QList<Block> blocks;
    blocks.append(Paragraph{{strong(Tr::tr("DAMAGED")), plain(u". "_s + what)}, Paragraph::Kind::Notice, {}, 0});
    for (const QString &problem : damage)
        blocks.append(Paragraph{{plain(base::visible(problem))}, Paragraph::Kind::Bullet, u"•"_s, 0});
    return blocks;
}

} // namespace

Document build(const run::RunState &state, const QList<run::Event> &events, const QStringList &damage,
               const KeptFiles &kept)
{
    const History history(state, events);
    Document document;
    document.title = base::visible(titleFor(state));
    document.subtitle = base::visible(subtitleFor(state));
    document.language = QLocale().bcp47Name();
    document.runningTitle = document.title;
    document.runningNote = (state.rehearsal() ? Tr::tr("Rehearsal, run %1") : Tr::tr("Run %1")).arg(state.run);
    document.run = state.run;
    document.events = events;
    document.damage = damage;
    document.log = logOf(state, events);
    document.blocks = warning(damage);
    for (const auto section : {&summary, &parameters, &overrides, &phases, &procedures, &otherCommands, &interruptions,
                               &dismissals, &notes, &contacts, &timeline, &verification})
        document.blocks += section(state, history);
    addThumbnails(document, kept);
    maskSecrets(document);
    return document;
}

} // namespace slipway::report
