// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runcommand.h"

#include "answercheck.h"
#include "tr.h"

using namespace Qt::StringLiterals;

namespace slipway::slipctl {

namespace {

using Kind = conductor::PreflightItem::Kind;

QString firstOf(const QStringList &candidates)
{
    const auto found = std::ranges::find_if(candidates, [](const QString &one) { return !one.isEmpty(); });
    return found == candidates.end() ? QString() : *found;
}

/// How a blocker is settled at the terminal.
QString promptFor(const conductor::PreflightItem &item)
{
    if (item.kind == Kind::StaleLiteral && item.rule == u"localhost")
        return Tr::tr("Enter if that is right: ");
    if (item.kind == Kind::StaleLiteral)
        return Tr::tr("Tonight's value, or Enter if it is right as it stands: ");
    if (item.kind == Kind::Placeholder)
        return Tr::tr("Its value: ");
    return Tr::tr("Why go on all the same (Enter stops here): ");
}

} // namespace

RunCommand::RunCommand(Invocation &invocation)
    : QObject(&invocation)
    , m_invocation(invocation)
{
}

void RunCommand::start()
{
    const base::Result<Source> source = readSource(m_invocation.argument(0));
    if (!source)
        return m_invocation.fail(source.error());
    m_source = *source;
    const auto answers = answersOf(m_invocation);
    if (!answers)
        return m_invocation.fail(answers.error());
    m_answers = *answers;
    if (const base::Status known = checkNames(m_answers.value_or(Answers{}), m_source.plan); !known)
        return m_invocation.fail(known.error());
    const base::Result<Settlement> settled = settlementOf(m_source, m_answers.value_or(Answers{}), m_invocation);
    if (!settled)
        return m_invocation.fail(settled.error());
    m_settlement = *settled;
    auto session = Session::make(m_invocation, m_answers, modeOf(m_invocation));
    if (!session)
        return m_invocation.fail(session.error());
    m_session = *std::move(session);
    check();
}

void RunCommand::check()
{
    conductor::preflight(preflightRequest(m_source, m_settlement, modeOf(m_invocation)), m_invocation.services().machine(),
                         QDate::currentDate(), this, [this](const base::Result<conductor::PreflightReport> &report) {
                             if (!report)
                                 return m_invocation.fail(report.error());
                             settle(*report);
                         });
}

void RunCommand::settle(const conductor::PreflightReport &report)
{
    const auto open = openBlockers(report, m_answers.value_or(Answers{}), m_settlement);
    if (open.isEmpty())
        return begin(report.fingerprint);
    if (m_session->lines())
        return askAbout(open.first());
    for (const conductor::PreflightItem &item : open)
        m_invocation.console().line(Tr::tr("blocks") + u"  "_s + item.message + u" ["_s + item.rule + u']');
    const conductor::PreflightItem &first = open.first();
    const bool literal = first.kind == Kind::StaleLiteral || first.kind == Kind::Placeholder;
    m_invocation.fail(
         {base::ErrorCode::NeedsPerson, first.message,
          u"%1:%2"_s.arg(m_invocation.argument(0)).arg(first.lines.value(0)),
          literal ? Tr::tr("answer with “bindings: {\"%1\": VALUE}” or “confirm: {\"%1\": why}”").arg(first.subject)
                  : Tr::tr("%1, or answer with “overrides: {%2: why}”").arg(first.remedy, first.rule)});
}

void RunCommand::askAbout(const conductor::PreflightItem &item)
{
    const Console &console = m_invocation.console();
    console.line(item.message, Console::Style::Bad);
    if (!item.remedy.isEmpty())
        console.line(item.remedy, Console::Style::Quiet);
    console.prompt(promptFor(item));
    connect(m_session->lines(), &LineReader::line, this, [this, item](const QString &typed) { take(item, typed.trimmed()); },
            Qt::SingleShotConnection);
}

void RunCommand::take(const conductor::PreflightItem &item, const QString &typed)
{
    const bool literal = item.kind == Kind::StaleLiteral || item.kind == Kind::Placeholder;
    if (literal && !typed.isEmpty() && item.rule != u"localhost")
        m_settlement.bindings.append({item.subject, typed, false});
    else if (item.kind == Kind::StaleLiteral)
        m_settlement.confirmed.append({item.subject, Tr::tr("confirmed at the terminal")});
    else if (!typed.isEmpty())
        m_settlement.overridden.append({item.rule, item.subject, typed});
    else
        return m_invocation.fail({base::ErrorCode::NeedsPerson, item.message, m_invocation.argument(0), item.remedy});
    check();
}

QString RunCommand::versionOf() const
{
    const QString given = firstOf({m_invocation.options().value(u"version"_s), m_answers.value_or(Answers{}).version});
    if (!given.isEmpty())
        return given;
    const auto version = std::ranges::find(m_source.plan.parameters, u"version"_s, &runbook::Parameter::name);
    if (version == m_source.plan.parameters.end())
        return {};
    const auto bound = std::ranges::find(m_settlement.bindings, version->value, &runbook::Binding::literal);
    return bound == m_settlement.bindings.end() ? version->value : bound->value;
}

void RunCommand::begin(const QMap<QString, QString> &fingerprint)
{
    const Answers answers = m_answers.value_or(Answers{});
    const QCommandLineParser &options = m_invocation.options();
    Services &services = m_invocation.services();
    run::RunStarted first;
    first.plan = m_source.plan;
    first.runbookPath = m_source.path;
    first.runbookSha256 = m_source.runbook.sourceSha256;
    first.runbookText = m_source.runbook.source;
    first.mode = modeOf(m_invocation);
    first.service = firstOf({options.value(u"service"_s), answers.service, m_source.sidecar.service, m_source.runbook.title});
    first.version = versionOf();
    first.environment.name =
        firstOf({options.value(u"environment"_s), answers.environment, m_source.sidecar.environment, u"production"_s});
    first.environment.fingerprint = fingerprint;
    first.leader = services.settings().identity();
    first.host = services.machine().hostName();
    first.bindings = m_settlement.bindings;
    m_session->begin(first, m_settlement.events(), m_settlement.secrets);
}

void run(Invocation &invocation)
{
    (new RunCommand(invocation))->start();
}

} // namespace slipway::slipctl
