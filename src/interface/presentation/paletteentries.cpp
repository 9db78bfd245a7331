// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command palette offers of a run, of the journal and of the files opened before.
#include "presentation/lists.h"
#include "presentation/palette.h"
#include "presentation/prose.h"
#include "presentation/stepview.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace slipway::presentation {
namespace {

struct Palette
{
    Q_DECLARE_TR_FUNCTIONS(slipway::presentation::Palette)
};

QString oneLine(const QString &text)
{
    return text.left(200).simplified();
}

QString stateWord(run::UnitStatus status)
{
    return status == run::UnitStatus::Open ? QString() : lookOf(status).word;
}

PaletteEntry entryOf(const run::RunState &state, const QString &instance, const runbook::PlanUnit &unit,
                     const QString &place)
{
    const QString key = run::unitKey(instance, unit.id);
    const auto status = state.unitState(key).status;
    const Look look = lookOf(status);
    const bool open = status == run::UnitStatus::Open;
    return {PaletteKind::Unit,
            key,
            oneLine(unit.unit.title),
            place,
            stateWord(status),
            open ? iconOf(unit.unit.kind) : look.icon,
            open ? Tone::Neutral : look.tone,
            unit.unit.line,
            {}};
}

void addStep(QList<PaletteEntry> &entries, QList<PaletteEntry> &units, const run::RunState &state, const QString &key)
{
    const auto *step = state.planStep(key);
    const auto *phase = state.planPhaseOf(key);
    if (!step || !phase)
        return;
    const QString instance = state.instanceOf(key);
    const QString title = titleOf(key, state);
    const run::Progress progress = run::progressOfStep(state, key);
    const bool done = progress.isDone();
    const QString count =
        progress.total > 0 ? Palette::tr("%1 of %2").arg(progress.settled).arg(progress.total) : QString();
    const QString place = phase->title == step->title ? QString() : oneLine(phase->title);
    entries << PaletteEntry{PaletteKind::Step,
                            key,
                            oneLine(title.isEmpty() ? phase->title : title),
                            place,
                            count,
                            done ? QStringLiteral("state-done") : QStringLiteral("preflight"),
                            done ? Tone::Success : Tone::Neutral,
                            step->line,
                            {}};
    for (const auto &unit : step->units) {
        if (!unit.unit.title.isEmpty())
            units << entryOf(state, instance, unit, oneLine(title));
    }
}

void addProcedures(QList<PaletteEntry> &entries, const run::RunState &state)
{
    ProceduresModel model;
    model.setPlan(state.plan());
    for (int row = 0; row < model.rowCount(); ++row) {
        const PlainRow &procedure = model.row(row);
        const auto &procedures = state.plan().procedures;
        const auto phase = std::ranges::find(procedures, procedure.key, &runbook::PlanPhase::id);
        entries << PaletteEntry{PaletteKind::Procedure,
                                procedure.key,
                                oneLine(procedure.title),
                                oneLine(procedure.detail),
                                procedure.meta,
                                procedure.icon,
                                procedure.tone,
                                phase->line,
                                {}};
    }
}

void addPeople(QList<PaletteEntry> &entries, const run::RunState &state)
{
    ContactsModel model;
    model.setContacts(state.plan().contacts);
    for (int row = 0; row < model.rowCount(); ++row) {
        const PlainRow &contact = model.row(row);
        entries << PaletteEntry{PaletteKind::Person,     contact.key,           oneLine(contact.title),
                                oneLine(contact.detail), oneLine(contact.meta), contact.icon,
                                Tone::Neutral,           contact.line,          {}};
    }
    for (const auto &link : state.plan().links) {
        const QString title = link.label.isEmpty() ? link.url : link.label;
        entries << PaletteEntry{PaletteKind::Link,
                                link.url,
                                oneLine(title),
                                title == link.url ? QString() : link.url,
                                {},
                                QStringLiteral("link"),
                                Tone::Neutral,
                                link.line,
                                {}};
    }
}

} // namespace

QString PaletteEntry::id() const
{
    return QStringLiteral("%1:%2").arg(int(kind)).arg(key);
}

QList<PaletteEntry> paletteEntries(const run::RunState &state)
{
    QList<PaletteEntry> entries;
    QList<PaletteEntry> units;
    for (const QString &key : orderedSteps(state))
        addStep(entries, units, state, key);
    entries << units;
    addProcedures(entries, state);
    for (const auto &command : state.plan().usefulCommands)
        entries << PaletteEntry{PaletteKind::Command,
                                command.id,
                                oneLine(command.unit.title),
                                oneLine(command.unit.text),
                                {},
                                iconOf(command.unit.kind),
                                Tone::Neutral,
                                command.unit.line,
                                {}};
    addPeople(entries, state);
    for (const auto &trouble : state.plan().troubleshooting)
        entries << PaletteEntry{PaletteKind::Trouble,
                                QString::number(trouble.line),
                                oneLine(trouble.title),
                                oneLine(trouble.symptoms.join(QStringLiteral(" · "))),
                                {},
                                QStringLiteral("trouble"),
                                Tone::Neutral,
                                trouble.line,
                                {}};
    return entries;
}

QList<PaletteEntry> paletteEntries(const QList<ports::RunSummary> &runs)
{
    HistoryModel model;
    model.setRuns(runs, false);
    QList<PaletteEntry> entries;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const auto kind = model.row(row).finishedAt.isValid() ? PaletteKind::Record : PaletteKind::Run;
        const auto words = [&index](int role) { return oneLine(index.data(role).toString()); };
        entries << PaletteEntry{kind,
                                model.row(row).run,
                                words(TitleRole),
                                words(DetailRole),
                                words(MetaRole),
                                words(IconRole),
                                Tone(index.data(ToneRole).toInt()),
                                0,
                                {}};
    }
    return entries;
}

QList<PaletteEntry> paletteEntries(const QStringList &runbooks)
{
    QList<PaletteEntry> entries;
    for (const QString &path : runbooks) {
        const QFileInfo info(path);
        if (!info.exists())
            continue;
        QString folder = info.absolutePath();
        if (folder.startsWith(QDir::homePath()))
            folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
        entries << PaletteEntry{
            PaletteKind::Runbook, path, info.fileName(), folder, {}, QStringLiteral("report"), Tone::Neutral, 0, {}};
    }
    return entries;
}

void weigh(QList<PaletteEntry> &entries, bool underWay)
{
    static const QStringList carrying{QStringLiteral("goLive"),   QStringLiteral("rehearse"), QStringLiteral("doNext"),
                                      QStringLiteral("goToNext"), QStringLiteral("looksRight"), QStringLiteral("takeBack"),
                                      QStringLiteral("hold"),     QStringLiteral("rollBack"), QStringLiteral("note")};
    constexpr int weightOfAction = 8;
    constexpr int weightOfPage = -16;
    for (PaletteEntry &entry : entries) {
        if (entry.kind == PaletteKind::Action && entry.refusal.isEmpty() && carrying.contains(entry.key))
            entry.weight = weightOfAction;
        else if (entry.kind == PaletteKind::Page && underWay)
            entry.weight = weightOfPage;
    }
}

QString verbOf(const PaletteEntry &entry)
{
    switch (entry.kind) {
    case PaletteKind::Action:
        return Palette::tr("Do it");
    case PaletteKind::Step:
    case PaletteKind::Unit:
        return Palette::tr("Go there");
    case PaletteKind::Procedure:
    case PaletteKind::Trouble:
    case PaletteKind::Page:
        return Palette::tr("Show");
    case PaletteKind::Command:
        return Palette::tr("Show its card");
    case PaletteKind::Person: {
        const QUrl url = urlOfContact(entry.key);
        return !mayOpen(url)               ? Palette::tr("Copy")
               : url.scheme() == u"mailto" ? Palette::tr("Mail")
               : url.scheme() == u"tel"    ? Palette::tr("Call")
                                           : Palette::tr("Open");
    }
    case PaletteKind::Run:
        return Palette::tr("Resume");
    case PaletteKind::Link:
        return mayOpen(QUrl(entry.key)) ? Palette::tr("Open") : Palette::tr("Copy");
    case PaletteKind::Record:
    case PaletteKind::Runbook:
        return Palette::tr("Open");
    }
    return {};
}

QString copiedOf(const PaletteEntry &entry)
{
    switch (entry.kind) {
    case PaletteKind::Person:
    case PaletteKind::Link:
    case PaletteKind::Runbook:
        return entry.key;
    case PaletteKind::Command:
        return entry.detail;
    default:
        return entry.title;
    }
}

} // namespace slipway::presentation
