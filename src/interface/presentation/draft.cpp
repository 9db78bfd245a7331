// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/draft.h"

#include "presentation/words.h"

namespace slipway::presentation {
namespace {

QString metadataValue(const runbook::Plan &plan, const QStringList &keys)
{
    for (const auto &entry : plan.metadata) {
        if (keys.contains(entry.key, Qt::CaseInsensitive))
            return entry.value;
    }
    return {};
}

/// The title without the words that every runbook has in it.
QString serviceFromTitle(QString title)
{
    static const QRegularExpression common(
        QStringLiteral(R"(\b(production|deployment|deploy|release|runbook|rollout|guide|procedure)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString rest = QString(title).remove(common).remove(QRegularExpression(QStringLiteral("[:–—-]"))).simplified();
    return rest.isEmpty() ? title : rest;
}

QString versionOf(const runbook::Plan &plan)
{
    const auto version = std::ranges::find_if(plan.parameters, [](const runbook::Parameter &p) {
        return p.kind == runbook::Parameter::Kind::Version && p.staleness == runbook::Parameter::Staleness::None;
    });
    const auto any = std::ranges::find(plan.parameters, runbook::Parameter::Kind::Version, &runbook::Parameter::kind);
    if (version != plan.parameters.end())
        return version->value;
    return any != plan.parameters.end() ? any->value : QString();
}

/// The same finding in several places is one row with all of its lines.
void addOrJoin(QList<conductor::PreflightItem> &items, const conductor::PreflightItem &item)
{
    const auto same = std::ranges::find_if(items, [&](const conductor::PreflightItem &other) {
        return other.kind == item.kind && other.level == item.level && other.subject == item.subject
            && other.message == item.message;
    });
    if (same == items.end())
        items << item;
    else
        same->lines << item.lines;
}

} // namespace

const runbook::Binding *Draft::binding(const QString &literal) const
{
    const auto it = std::ranges::find(bindings, literal, &runbook::Binding::literal);
    return it == bindings.end() ? nullptr : &*it;
}

void Draft::setVersion(const QString &text)
{
    if (!versionLiteral.isEmpty())
        bind({versionLiteral, text == versionLiteral ? QString() : text, false});
    version = text;
}

void Draft::bind(const runbook::Binding &binding)
{
    bindings.removeIf([&](const runbook::Binding &b) { return b.literal == binding.literal; });
    if (!binding.value.isEmpty())
        bindings << binding;
    // The release goes by the version that its commands get.
    if (!versionLiteral.isEmpty() && binding.literal == versionLiteral && !binding.secret)
        version = binding.value.isEmpty() ? versionLiteral : binding.value;
}

void Draft::confirm(const QString &literal, const QString &reason)
{
    unconfirm(literal);
    confirmed << run::LiteralConfirmed{literal, reason};
}

void Draft::unconfirm(const QString &literal)
{
    confirmed.removeIf([&](const run::LiteralConfirmed &c) { return c.literal == literal; });
}

bool Draft::isConfirmed(const QString &literal) const
{
    return std::ranges::contains(confirmed, literal, &run::LiteralConfirmed::literal);
}

void Draft::override(const QString &rule, const QString &subject, const QString &reason)
{
    if (!isOverridden(rule, subject))
        overrides << run::Overridden{rule, subject, reason};
}

void Draft::withdraw(const QString &rule, const QString &subject)
{
    overrides.removeIf([&](const run::Overridden &o) { return o.rule == rule && o.subject == subject; });
}

QList<run::LiteralConfirmed> Draft::confirmedApart(const runbook::Plan &plan) const
{
    QList<run::LiteralConfirmed> apart = confirmed;
    apart.removeIf([&](const run::LiteralConfirmed &one) {
        return std::ranges::contains(plan.parameters, one.literal, &runbook::Parameter::value);
    });
    return apart;
}

bool Draft::isOverridden(const QString &rule, const QString &subject) const
{
    return std::ranges::any_of(overrides, [&](const run::Overridden &o) { return o.rule == rule && o.subject == subject; });
}

Draft draftFor(const Document &document, const QString &leader)
{
    Draft draft;
    draft.leader = leader;
    draft.service = document.sidecar.service.isEmpty()
        ? metadataValue(document.plan, {QStringLiteral("Service"), QStringLiteral("Application"), QStringLiteral("System")})
        : document.sidecar.service;
    if (draft.service.isEmpty())
        draft.service = serviceFromTitle(document.plan.title);
    draft.environment = document.sidecar.environment.isEmpty()
        ? metadataValue(document.plan, {QStringLiteral("Environment")})
        : document.sidecar.environment;
    if (draft.environment.isEmpty())
        draft.environment = QStringLiteral("production");
    draft.versionLiteral = versionOf(document.plan);
    draft.version = draft.versionLiteral;
    for (const auto &parameter : document.plan.parameters) {
        const auto &given = document.sidecar.parameters;
        const QString value = given.value(parameter.name, given.value(parameter.value));
        if (!value.isEmpty())
            draft.bind({parameter.value, value, false});
        if (!value.isEmpty() && parameter.value == draft.versionLiteral)
            draft.version = value;
    }
    return draft;
}

Draft keptDraft(const Draft &draft, const Document &before, const Document &after)
{
    const Draft proposed = draftFor(before, draft.leader);
    Draft kept = draftFor(after, draft.leader);
    if (draft.service != proposed.service)
        kept.service = draft.service;
    if (draft.environment != proposed.environment)
        kept.environment = draft.environment;
    const auto stands = [&](const QString &literal) {
        return std::ranges::contains(after.plan.parameters, literal, &runbook::Parameter::value);
    };
    for (const auto &binding : draft.bindings) {
        if (stands(binding.literal))
            kept.bind(binding);
    }
    for (const auto &confirmed : draft.confirmed) {
        if (stands(confirmed.literal))
            kept.confirm(confirmed.literal, confirmed.reason);
    }
    if (draft.version != proposed.version)
        kept.setVersion(draft.version);
    return kept;
}

run::RunStarted firstEvent(const Document &document, const Draft &draft, run::Mode mode,
                           const QMap<QString, QString> &fingerprint, const QString &host)
{
    run::RunStarted first;
    first.plan = document.plan;
    first.runbookPath = document.path;
    first.runbookSha256 = document.runbook.sourceSha256;
    first.runbookText = document.runbook.source;
    first.mode = mode;
    first.service = draft.service;
    first.version = draft.version;
    first.environment = {draft.environment, fingerprint};
    first.leader = draft.leader;
    first.host = host;
    first.bindings = draft.bindings;
    for (auto &binding : first.bindings) {
        if (binding.secret)
            binding.value.clear();
    }
    return first;
}

QList<run::EventBody> settledEvents(const Draft &draft)
{
    QList<run::EventBody> events;
    for (const auto &confirmed : draft.confirmed)
        events << confirmed;
    for (const auto &overridden : draft.overrides)
        events << overridden;
    return events;
}

conductor::StatePtr previewState(const Document &document, const Draft &draft)
{
    run::Event event;
    event.envelope.seq = 1;
    event.body = firstEvent(document, draft, run::Mode::Live, {}, {});
    auto state = std::make_shared<run::RunState>();
    run::apply(*state, event);
    state->stage = run::Stage::NotStarted;
    for (const auto &confirmed : draft.confirmed)
        state->confirmedLiterals << confirmed.literal;
    return state;
}

ParametersModel::ParametersModel(QObject *parent)
    : RowsModel(parent)
{
}

void ParametersModel::setDraft(const Document &document, const Draft &draft)
{
    QList<ParameterRow> rows;
    for (const auto &parameter : document.plan.parameters) {
        ParameterRow row;
        row.parameter = parameter;
        if (const auto *binding = draft.binding(parameter.value)) {
            row.value = binding->value;
            row.secret = binding->secret;
        }
        row.confirmed = draft.isConfirmed(parameter.value);
        row.notable = parameter.kind == runbook::Parameter::Kind::Placeholder
            || parameter.staleness != runbook::Parameter::Staleness::None;
        row.needed = document.openLiterals.contains(parameter.value);
        row.ofProcedure = document.procedureLiterals.contains(parameter.value);
        rows << row;
    }
    std::ranges::stable_sort(rows, {}, [](const ParameterRow &row) {
        return row.needed ? 0 : row.ofProcedure ? 1 : row.notable ? 2 : 3;
    });
    setRows(rows);
}

int ParametersModel::count(bool (ParameterRow::*question)() const) const
{
    return int(std::ranges::count_if(rows(), [question](const ParameterRow &row) { return (row.*question)(); }));
}

QVariant ParametersModel::value(const ParameterRow &row, int role) const
{
    switch (role) {
    case TitleRole:
    case SearchRole:
        return row.parameter.name;
    case KeyRole:
        return row.parameter.value;
    case DetailRole:
        return row.secret ? tr("secret") : row.value;
    case LineRole:
        return row.parameter.lines.value(0);
    case KindRole:
        return int(row.parameter.kind);
    case IconRole:
        return row.settled() ? QStringLiteral("state-done") : QStringLiteral("warning");
    case ToneRole:
        return int(row.settled() ? Tone::Success : Tone::Warning);
    default:
        return {};
    }
}

PreflightModel::PreflightModel(QObject *parent)
    : RowsModel(parent)
{
}

void PreflightModel::setReport(const conductor::PreflightReport &report, const Draft &draft)
{
    using Kind = conductor::PreflightItem::Kind;
    using Level = conductor::PreflightItem::Level;
    m_draft = draft;
    QList<conductor::PreflightItem> items;
    m_blocking = 0;
    m_warning = 0;
    for (const auto &item : report.items) {
        const bool settled = item.level != Level::Blocks || draft.isOverridden(item.rule, item.subject);
        m_blocking += settled ? 0 : 1;
        m_warning += item.level == Level::Warns ? 1 : 0;
        const bool ofParameter = item.kind == Kind::Parameter || item.kind == Kind::Placeholder
            || (item.kind == Kind::StaleLiteral && item.rule == u"stale-literal");
        if (!ofParameter && item.kind != Kind::Trust)
            addOrJoin(items, item);
    }
    setRows(items);
}

bool PreflightModel::isOverridden(int at) const
{
    return m_draft.isOverridden(row(at).rule, row(at).subject);
}

int PreflightModel::count(conductor::PreflightItem::Level level) const
{
    if (level == conductor::PreflightItem::Level::Blocks)
        return m_blocking;
    return level == conductor::PreflightItem::Level::Warns ? m_warning : 0;
}

QVariant PreflightModel::value(const conductor::PreflightItem &item, int role) const
{
    using Level = conductor::PreflightItem::Level;
    const bool overridden = m_draft.isOverridden(item.rule, item.subject);
    const auto severity = item.level == Level::Blocks ? runbook::Finding::Severity::Error
        : item.level == Level::Warns                  ? runbook::Finding::Severity::Warning
                                                      : runbook::Finding::Severity::Info;
    const Look look = lookOf(severity);
    switch (role) {
    case TitleRole:
    case SearchRole:
        return item.message;
    case KeyRole:
        return item.subject;
    case DetailRole:
        return item.remedy;
    case MetaRole:
        return overridden ? tr("overridden") : item.lines.isEmpty() ? QString() : tr("line %1").arg(item.lines.first());
    case LineRole:
        return item.lines.value(0);
    case KindRole:
        return int(item.kind);
    case IconRole:
        return overridden ? QStringLiteral("state-ignored") : look.icon;
    case ToneRole:
        return int(overridden ? Tone::Neutral : look.tone);
    default:
        return {};
    }
}

} // namespace slipway::presentation
