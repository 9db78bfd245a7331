// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlement.h"

#include "files.h"
#include "tr.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway::slipctl {

namespace {

/// A parameter's literal by its name; other words stand for themselves.
QString literalOf(const runbook::Plan &plan, const QString &nameOrLiteral)
{
    const auto named = std::ranges::find(plan.parameters, nameOrLiteral, &runbook::Parameter::name);
    return named == plan.parameters.end() ? nameOrLiteral : named->value;
}

/// Splits LITERAL=VALUE; a literal may itself hold "=", as in --to-revision=2. Empty where there is no value.
std::pair<QString, QString> splitPair(const runbook::Plan &plan, const QString &pair)
{
    for (qsizetype at = pair.indexOf(u'='); at >= 0; at = pair.indexOf(u'=', at + 1)) {
        if (std::ranges::contains(plan.parameters, pair.first(at), &runbook::Parameter::value))
            return {pair.first(at), pair.sliced(at + 1)};
    }
    const qsizetype first = pair.indexOf(u'=');
    return first < 1 ? std::pair<QString, QString>() : std::pair(pair.first(first), pair.sliced(first + 1));
}

base::Result<QList<runbook::Binding>> bindingsOf(const Source &source, const QHash<QString, QString> &given,
                                                 const QCommandLineParser &options)
{
    QHash<QString, QString> values = source.sidecar.parameters;
    values.removeIf([](const auto &entry) { return entry.value().trimmed().isEmpty(); }); // a form that nobody filled in
    values.insert(given);
    for (const QString &pair : options.values(u"var"_s) + options.values(u"set"_s)) {
        const auto [literal, value] = splitPair(source.plan, pair);
        if (literal.isEmpty()) {
            return base::failure(base::ErrorCode::Usage, Tr::tr("“%1” is not NAME=VALUE").arg(pair), {},
                                 Tr::tr("see slipctl run --help"));
        }
        values.insert(literal, value);
    }
    return runbook::bindingsFor(source.plan, values);
}

base::Status addSecrets(Settlement &settlement, const Source &source, const Answers &answers,
                        const process::UserEnvironment &environment)
{
    for (const auto &[name, variable] : answers.secrets.asKeyValueRange()) {
        const QByteArray value = environment.value(variable.toUtf8());
        if (value.isEmpty()) {
            return base::failure(base::ErrorCode::Usage, Tr::tr("The variable %1 for “%2” is not set").arg(variable, name), {},
                                 Tr::tr("export it before"));
        }
        const QString literal = literalOf(source.plan, name);
        settlement.secrets.insert(literal, value);
        settlement.bindings.append({literal, {}, true});
    }
    return {};
}

} // namespace

QString Source::folder() const
{
    return QDir::cleanPath(QFileInfo(path).dir().absoluteFilePath(plan.cwd));
}

base::Result<Source> readSource(const QString &file)
{
    base::Result<runbook::Runbook> parsed = readRunbook(file);
    if (!parsed)
        return std::unexpected(parsed.error());
    base::Result<runbook::Sidecar> sidecar = readSidecar(file);
    if (!sidecar)
        return std::unexpected(sidecar.error());
    Source source{QFileInfo(file).absoluteFilePath(), *std::move(parsed), *std::move(sidecar), {}};
    source.plan = runbook::makePlan(source.runbook, source.sidecar);
    return source;
}

base::Result<std::optional<Answers>> answersOf(const Invocation &invocation)
{
    const QString file = invocation.options().value(u"answers"_s);
    if (file.isEmpty())
        return std::nullopt;
    return readAnswers(file);
}

run::Mode modeOf(const Invocation &invocation)
{
    return invocation.options().isSet(u"rehearse"_s) ? run::Mode::Rehearsal : run::Mode::Live;
}

QList<run::EventBody> Settlement::events() const
{
    QList<run::EventBody> events;
    for (const run::LiteralConfirmed &one : confirmed)
        events.append(one);
    for (const run::Overridden &one : overridden)
        events.append(one);
    return events;
}

bool Settlement::overrides(const conductor::PreflightItem &item) const
{
    return std::ranges::any_of(overridden, [&](const run::Overridden &one) {
        return one.rule == item.rule && one.subject == item.subject;
    });
}

base::Result<Settlement> settlementOf(const Source &source, const Answers &answers, Invocation &invocation)
{
    Settlement settlement;
    auto bindings = bindingsOf(source, answers.bindings, invocation.options());
    if (!bindings)
        return std::unexpected(bindings.error());
    settlement.bindings = *bindings;
    if (const base::Status added = addSecrets(settlement, source, answers, invocation.services().environment()); !added)
        return std::unexpected(added.error());
    for (const auto &[name, reason] : answers.confirm.all()) {
        if (name == u"*") {
            for (const runbook::Parameter &parameter : source.plan.parameters) {
                if (parameter.staleness != runbook::Parameter::Staleness::None)
                    settlement.confirmed.append({parameter.value, reason});
            }
            settlement.confirmed.append({u"localhost"_s, reason});
        } else {
            settlement.confirmed.append({literalOf(source.plan, name), reason});
        }
    }
    return settlement;
}

conductor::PreflightRequest preflightRequest(const Source &source, const Settlement &settlement, run::Mode mode)
{
    conductor::PreflightRequest request;
    request.runbook = source.runbook;
    request.plan = source.plan;
    request.bindings = settlement.bindings;
    for (const run::LiteralConfirmed &one : settlement.confirmed)
        request.confirmedLiterals.append(one.literal);
    request.cwd = source.folder();
    request.mode = mode;
    request.trusted = true; // whoever names the file to slipctl asks for it, as with bash FILE
    return request;
}

QList<conductor::PreflightItem> openBlockers(const conductor::PreflightReport &report, const Answers &answers,
                                             Settlement &settlement)
{
    QList<conductor::PreflightItem> open;
    for (const conductor::PreflightItem &item : report.blockers()) {
        if (settlement.overrides(item))
            continue;
        if (const auto reason = answers.overrides.find({item.subject, item.rule}))
            settlement.overridden.append({item.rule, item.subject, *reason});
        else
            open.append(item);
    }
    return open;
}

} // namespace slipway::slipctl
