// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/resolve.h"

#include "shellscan.h"
#include "substitution.h"
#include "unitprogram.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

bool isRun(UnitKind kind)
{
    return kind != UnitKind::Check && kind != UnitKind::Note;
}

bool isBound(const QString &literal, const QList<Binding> &bindings)
{
    const auto bound = std::ranges::find(bindings, literal, &Binding::literal);
    return bound != bindings.cend() && hasValue(*bound);
}

/// Whether @p literal stands where it would act: not in a comment of the shell.
bool standsIn(const Unit &unit, const QString &literal)
{
    const QString other =
        QStringList{unit.url, unit.promql, unit.path, unit.expected, unit.input.join(u'\n')}.join(u'\n');
    if (!literalPlaces(other, literal).isEmpty())
        return true;
    const QList<qsizetype> places = literalPlaces(unit.text, literal);
    if (places.isEmpty() || !isShellUnit(unit))
        return !places.isEmpty();
    const ShellScan scan = scanShell(unit.text);
    return std::ranges::any_of(places, [&](qsizetype at) { return scan.spanAt(at).context != ShellContext::Comment; });
}

/// The shell's own variables may have a value tonight; every other placeholder has none.
bool isUnfilled(const Parameter &parameter)
{
    return parameter.kind == Parameter::Kind::Placeholder && !parameter.value.startsWith(u'$');
}

/// Whether any command of @p plan reads variables as code: those that one command exports stay for the next ones.
bool rereadsVariablesIn(const Plan &plan)
{
    const auto rereads = [](const PlanUnit &planned) {
        return isRun(planned.unit.kind) && isShellUnit(planned.unit) && rereadsVariables(planned.unit.text);
    };
    for (const auto &phases : {plan.phases, plan.procedures}) {
        for (const PlanPhase &phase : phases) {
            for (const PlanStep &step : phase.steps) {
                if (std::ranges::any_of(step.units, rereads))
                    return true;
            }
        }
    }
    return std::ranges::any_of(plan.usefulCommands, rereads) || std::ranges::any_of(plan.troubleCommands, rereads);
}

class Resolver
{
public:
    Resolver(const Plan &plan, const PlanUnit &planned, const QList<Binding> &bindings)
        : m_plan(plan)
        , m_unit(planned.unit)
        , m_bindings(bindings)
    {
        m_resolved.unit = planned.id;
        m_resolved.kind = planned.unit.kind;
    }

    base::Result<ResolvedUnit> resolve()
    {
        if (!isRun(m_unit.kind)) {
            m_resolved.text = m_unit.text;
            return m_resolved;
        }
        const base::Status done = values()
                                      .and_then([this] { return placeholders(); })
                                      .and_then([this] { return text(); })
                                      .and_then([this] { return fields(); })
                                      .and_then([this] { return input(); })
                                      .and_then([this] { return program(); });
        if (!done)
            return std::unexpected(done.error());
        m_resolved.terminal = m_unit.kind == UnitKind::Interactive || m_unit.kind == UnitKind::Transcript ||
                              m_unit.attributes.interactive;
        m_resolved.sha256 = digest();
        return m_resolved;
    }

private:
    base::Status values() const
    {
        for (const Binding &binding : m_bindings) {
            if (!hasValue(binding) && standsIn(m_unit, binding.literal))
                return std::unexpected(empty(binding.literal, m_unit.textLine));
        }
        return {};
    }

    base::Status placeholders() const
    {
        for (const Parameter &parameter : m_plan.parameters) {
            if (isUnfilled(parameter) && !isBound(parameter.value, m_bindings) && standsIn(m_unit, parameter.value))
                return std::unexpected(unfilled(parameter.value, m_unit.textLine));
        }
        if (!isShellUnit(m_unit))
            return {};
        for (const Placeholder &placeholder : placeholdersIn(m_unit.text)) {
            if (!isBound(placeholder.literal, m_bindings))
                return std::unexpected(unfilled(placeholder.literal, m_unit.textLine + placeholder.line));
        }
        return {};
    }

    static base::Error empty(const QString &literal, int line)
    {
        return {.code = base::ErrorCode::Refused,
                .what = QCoreApplication::translate("resolve", "The value given for %1 is empty").arg(literal),
                .where = QCoreApplication::translate("resolve", "line %1").arg(line),
                .remedy = QCoreApplication::translate("resolve", "give it one among the parameters")};
    }

    base::Error unfilled(const QString &placeholder, int line) const
    {
        return {.code = base::ErrorCode::Refused,
                .what = QCoreApplication::translate("resolve", "%1 has no value").arg(placeholder),
                .where = QCoreApplication::translate("resolve", "line %1").arg(line),
                .remedy = QCoreApplication::translate("resolve", "give it one among the parameters")};
    }

    base::Status text()
    {
        const bool shell = isShellUnit(m_unit);
        const auto rereads = [this] { return rereadsVariablesIn(m_plan); };
        auto replaced = shell ? replaceInShell(m_unit.text, m_unit.textLine, m_bindings, rereads)
                              : replaceInCode(m_unit.text, m_unit.textLine, m_bindings);
        if (!replaced)
            return std::unexpected(replaced.error());
        m_resolved.text = replaced->text;
        m_resolved.substitutions = replaced->substitutions;
        if (m_unit.kind == UnitKind::Transcript && shell)
            adjust(openForInput(m_resolved.text));
        return {};
    }

    void adjust(const Adjusted &adjusted)
    {
        if (adjusted.added == 0)
            return;
        m_resolved.text = adjusted.text;
        m_resolved.notices.append(adjusted.notice);
        for (Substitution &substitution : m_resolved.substitutions)
            substitution.offset += substitution.offset >= adjusted.at ? int(adjusted.added) : 0;
    }

    base::Status fields()
    {
        const int line = m_unit.textLine;
        const QString cwd = m_unit.attributes.cwd;
        const bool within = !cwd.isEmpty() && !cwd.startsWith(u'/') && !m_plan.cwd.isEmpty();
        const QString folder = cwd.isEmpty() ? m_plan.cwd : within ? m_plan.cwd + u'/' + cwd : cwd;
        return take(replaceInUrl(m_unit.url, line, m_bindings), m_resolved.url)
            .and_then([&] { return take(replaceInQuery(m_unit.promql, line, m_bindings), m_resolved.promql); })
            .and_then(
                [&] { return take(replaceInExpectation(m_unit.expected, line, m_bindings), m_resolved.expected); })
            .and_then([&] { return take(replaceInPath(m_unit.path, line, m_bindings), m_resolved.path); })
            .and_then([&] { return take(replaceInPath(m_unit.target, line, m_bindings), m_resolved.target); })
            .and_then([&] { return take(replaceInPath(folder, line, m_bindings), m_resolved.cwd); });
    }

    static base::Status take(base::Result<QString> replaced, QString &into)
    {
        if (!replaced)
            return std::unexpected(replaced.error());
        into = *std::move(replaced);
        return {};
    }

    base::Status input()
    {
        for (const QString &line : m_unit.input) {
            auto replaced = replaceInCode(line, m_unit.textLine, m_bindings);
            if (!replaced)
                return std::unexpected(replaced.error());
            m_resolved.input.append(replaced->text);
        }
        return {};
    }

    base::Status program()
    {
        if (m_unit.kind == UnitKind::FileEdit)
            return {};
        auto program = programFor(m_plan, m_unit);
        if (!program)
            return std::unexpected(program.error());
        m_resolved.program = *std::move(program);
        return {};
    }

    [[nodiscard]] QString digest() const
    {
        const QJsonArray given{QJsonArray::fromStringList(m_resolved.program), m_resolved.text,
                               QJsonArray::fromStringList(m_resolved.input)};
        const QByteArray bytes = QJsonDocument(given).toJson(QJsonDocument::Compact);
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    const Plan &m_plan;
    const Unit &m_unit;
    const QList<Binding> &m_bindings;
    ResolvedUnit m_resolved;
};

/// Whether @p literal stands anywhere that a run could act on.
bool standsIn(const Plan &plan, const QString &literal)
{
    const auto stands = [&](const PlanUnit &planned) { return standsIn(planned.unit, literal); };
    for (const auto &phases : {plan.phases, plan.procedures}) {
        for (const PlanPhase &phase : phases) {
            for (const PlanStep &step : phase.steps) {
                if (std::ranges::any_of(step.units, stands))
                    return true;
            }
        }
    }
    return std::ranges::any_of(plan.usefulCommands, stands) || std::ranges::any_of(plan.troubleCommands, stands);
}

} // namespace

bool hasValue(const Binding &binding)
{
    return binding.secret || !binding.value.trimmed().isEmpty();
}

base::Result<ResolvedUnit> resolve(const Plan &plan, const PlanUnit &unit, const QList<Binding> &bindings)
{
    return Resolver(plan, unit, bindings).resolve();
}

QList<Parameter> unconfirmed(const Plan &plan, const PlanUnit &unit, const QList<Binding> &bindings,
                             const QStringList &confirmedLiterals)
{
    QList<Parameter> open;
    if (!isRun(unit.unit.kind))
        return open;
    for (const Parameter &parameter : plan.parameters) {
        const bool doubtful = isUnfilled(parameter) || parameter.staleness != Parameter::Staleness::None;
        if (doubtful && !isBound(parameter.value, bindings) && !confirmedLiterals.contains(parameter.value) &&
            standsIn(unit.unit, parameter.value))
            open.append(parameter);
    }
    return open;
}

base::Result<QList<Binding>> bindingsFor(const Plan &plan, const QHash<QString, QString> &values)
{
    QList<Binding> bindings;
    for (const auto &[key, value] : values.asKeyValueRange()) {
        const auto named = std::ranges::find(plan.parameters, key, &Parameter::name);
        const QString literal = named == plan.parameters.cend() ? key : named->value;
        const bool known = named != plan.parameters.cend() ||
                           std::ranges::find(plan.parameters, key, &Parameter::value) != plan.parameters.cend() ||
                           standsIn(plan, literal);
        if (!known)
            return base::failure(
                base::ErrorCode::NotFound,
                QCoreApplication::translate("resolve", "%1 stands nowhere in the runbook").arg(key), {},
                QCoreApplication::translate("resolve", "name a parameter or a literal of the runbook"));
        bindings.append({.literal = literal, .value = value, .secret = false});
        if (!hasValue(bindings.constLast()))
            return base::failure(base::ErrorCode::Usage,
                                 QCoreApplication::translate("resolve", "The value given for %1 is empty").arg(key), {},
                                 QCoreApplication::translate("resolve", "give a value, or leave it out to be asked"));
    }
    std::ranges::sort(bindings, {}, &Binding::literal);
    return bindings;
}

} // namespace slipway::runbook
