// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/lists.h"

#include "runbook/contactbook.h"

#include <QRegularExpression>
#include <QUrl>

namespace slipway::presentation {

PlainModel::PlainModel(QObject *parent)
    : RowsModel(parent)
{
}

QVariant PlainModel::value(const PlainRow &row, int role) const
{
    switch (role) {
    case TitleRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.detail.isEmpty() ? row.title : QStringLiteral("%1\n%2").arg(row.title, row.detail);
    case Qt::AccessibleTextRole:
        return QStringList{row.title, row.detail, row.meta}.filter(QRegularExpression(QStringLiteral("."))).join(u", ");
    case KeyRole:
        return row.key;
    case DetailRole:
        return row.detail;
    case MetaRole:
        return row.meta;
    case IconRole:
        return row.icon;
    case ToneRole:
        return int(row.tone);
    case LineRole:
        return row.line;
    case KindRole:
        return row.kind;
    case SearchRole:
        return QStringLiteral("%1\n%2").arg(row.title, row.detail);
    default:
        return {};
    }
}

void JournalModel::add(const run::Event &event, const run::RunState &state)
{
    if (event.envelope.seq <= m_lastSeq)
        return;
    m_lastSeq = event.envelope.seq;
    const Telling telling = tell(event, state);
    const QString who = timeText(event.envelope.at, QDate::currentDate()) + QStringLiteral(" · ") + event.envelope.actor;
    append({telling.subject, telling.sentence, telling.detail, who, telling.icon, telling.tone, 0, 0});
}

void JournalModel::clear()
{
    m_lastSeq = 0;
    setRows({});
}

void ContactsModel::setContacts(const runbook::Contacts &contacts)
{
    QList<PlainRow> rows;
    const auto open = [](const QString &text) { return runbook::isPlaceholder(text); };
    const auto detailOf = [&](const QString &text) { return open(text) ? tr("%1 · to be filled in").arg(text) : text; };
    const auto toneOf = [](bool isOpen) { return isOpen ? Tone::Warning : Tone::Neutral; };
    for (const auto &person : contacts.people)
        rows << PlainRow{person.contact, person.name, detailOf(person.contact), person.role, QStringLiteral("person"),
                         toneOf(open(person.contact) || (!person.name.isEmpty() && open(person.name))), person.line, Person};
    for (const auto &channel : contacts.channels)
        rows << PlainRow{channel.value, channel.label, detailOf(channel.value), tr("Channel"), QStringLiteral("channel"),
                         toneOf(open(channel.value)), channel.line, Channel};
    int level = 0;
    for (const auto &step : contacts.escalation)
        rows << PlainRow{step.text, step.text, {}, tr("Level %1").arg(++level), QStringLiteral("escalation"),
                         Tone::Neutral, step.line, Escalation};
    setRows(rows);
}

void LinksModel::setLinks(const QList<runbook::Link> &links)
{
    QList<PlainRow> rows;
    for (const auto &link : links)
        rows << PlainRow{link.url, link.label.isEmpty() ? link.url : link.label, link.url, {}, QStringLiteral("link"),
                         Tone::Neutral, link.line, 0};
    setRows(rows);
}

void UsefulCommandsModel::setCommands(const QList<runbook::PlanUnit> &commands)
{
    QList<PlainRow> rows;
    for (const auto &command : commands)
        rows << PlainRow{command.id, command.unit.title, command.unit.text, {}, iconOf(command.unit.kind),
                         Tone::Neutral, command.unit.line, int(command.unit.kind)};
    setRows(rows);
}

void TroubleshootingModel::setEntries(const QList<runbook::Troubleshooting> &entries, const QList<int> &fitting)
{
    QList<PlainRow> rows;
    for (const auto &entry : entries) {
        const bool fits = fitting.contains(entry.line);
        rows << PlainRow{QString::number(entry.line), entry.title, entry.symptoms.join(QStringLiteral(" · ")),
                         fits ? tr("fits what failed") : QString(), QStringLiteral("trouble"),
                         fits ? Tone::Warning : Tone::Neutral, entry.line, fits ? 0 : 1};
    }
    std::ranges::stable_sort(rows, {}, &PlainRow::kind);
    setRows(rows);
}

void FindingsModel::setFindings(const QList<runbook::Finding> &findings)
{
    QList<PlainRow> rows;
    for (const auto &finding : findings) {
        const Look look = lookOf(finding.severity);
        rows << PlainRow{finding.rule, finding.message, finding.remedy, tr("line %1").arg(finding.line), look.icon,
                         look.tone, finding.line, int(finding.severity)};
    }
    std::ranges::stable_sort(rows, {}, &PlainRow::kind);
    setRows(rows);
}

void ProceduresModel::setPlan(const runbook::Plan &plan)
{
    QList<runbook::PlanPhase> procedures = plan.procedures;
    std::ranges::stable_sort(procedures, {}, [](const runbook::PlanPhase &p) {
        return std::pair(p.lastResort, p.procedureKind);
    });
    QList<PlainRow> rows;
    for (const auto &procedure : procedures) {
        qsizetype units = 0;
        for (const auto &step : procedure.steps)
            units += std::ranges::count_if(step.units, &runbook::PlanUnit::required);
        QString detail = procedure.qualifier;
        if (procedure.lastResort)
            detail = detail.isEmpty() ? tr("Last resort") : detail;
        rows << PlainRow{procedure.id, procedure.title, detail, tr("%n unit(s)", nullptr, int(units)),
                         procedure.lastResort ? QStringLiteral("warning") : QStringLiteral("rollback"),
                         procedure.lastResort ? Tone::Danger : Tone::Rollback, procedure.line,
                         int(procedure.procedureKind)};
    }
    setRows(rows);
}

namespace {

QString startOf(const ports::RunSummary &run)
{
    return HistoryModel::tr("%1 · %2 · started %3 by %4")
        .arg(run.environment, run.title, timeText(run.startedAt, {}), run.leader);
}

QString whereItStands(const ports::RunSummary &run)
{
    const QString stage = lookOf(run::Stage::Live, run.mode).word;
    const QString done = HistoryModel::tr("%1 of %2 done").arg(run.settled).arg(run.total);
    if (run.running == 0)
        return QStringLiteral("%1 · %2").arg(stage, done);
    return QStringLiteral("%1 · %2 · %3").arg(stage, done, HistoryModel::tr("%n command(s) were running", nullptr, run.running));
}

} // namespace

HistoryModel::HistoryModel(QObject *parent)
    : RowsModel(parent)
{
}

void HistoryModel::setRuns(const QList<ports::RunSummary> &runs, bool onlyUnfinished)
{
    QList<ports::RunSummary> shown;
    std::ranges::copy_if(runs, std::back_inserter(shown),
                         [&](const auto &run) { return !onlyUnfinished || !run.finishedAt.isValid(); });
    std::ranges::stable_sort(shown, std::ranges::greater(),
                             [](const auto &run) { return std::pair(!run.finishedAt.isValid(), run.startedAt); });
    setRows(shown);
}

QVariant HistoryModel::value(const ports::RunSummary &run, int role) const
{
    const Look look = run.outcome ? lookOf(*run.outcome) : lookOf(run::Stage::Live, run.mode);
    switch (role) {
    case TitleRole:
    case SearchRole:
        return run.service.isEmpty() ? run.title : QStringLiteral("%1 %2").arg(run.service, run.version).trimmed();
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(run.service, run.version, look.word);
    case KeyRole:
        return run.run;
    case DetailRole:
        return run.outcome ? startOf(run) : QStringLiteral("%1 · %2").arg(whereItStands(run), startOf(run));
    case MetaRole:
        return run.outcome ? look.word : QString();
    case IconRole:
        return look.icon;
    case ToneRole:
        return int(look.tone);
    default:
        return {};
    }
}

QUrl urlOfContact(const QString &contact)
{
    static const QRegularExpression phone(QStringLiteral(R"(^\+?[0-9][0-9 ()./-]{4,}$)"));
    // No "?", "&" or "%": an address must not bring its own subject, copies or text into the letter.
    static const QRegularExpression mail(
        QStringLiteral(R"(^[A-Za-z0-9._+'=/-]+@[A-Za-z0-9][A-Za-z0-9-]*(\.[A-Za-z0-9-]+)+$)"));
    const QString text = contact.trimmed();
    if (phone.match(text).hasMatch()) {
        static const QRegularExpression separators(QStringLiteral("[^0-9+]"));
        return QUrl(QStringLiteral("tel:") + QString(text).remove(separators));
    }
    if (mail.match(text).hasMatch())
        return QUrl(QStringLiteral("mailto:") + text);
    const QUrl url(text, QUrl::StrictMode);
    return url.scheme() == u"http" || url.scheme() == u"https" ? url : QUrl();
}

} // namespace slipway::presentation
