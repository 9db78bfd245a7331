// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflightitems.h"

#include "runbook/resolve.h"
#include "runbook/shell.h"
#include "tr.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

using Kind = PreflightItem::Kind;
using Level = PreflightItem::Level;
using runbook::Parameter;
using runbook::PlanPhase;
using runbook::PlanUnit;
using runbook::UnitKind;

/// A rehearsal changes nothing, so nothing but trust keeps it from beginning.
Level blocking(const PreflightRequest &request)
{
    return request.mode == run::Mode::Live ? Level::Blocks : Level::Warns;
}

bool isRunnable(UnitKind kind)
{
    return kind == UnitKind::Command || kind == UnitKind::Transcript || kind == UnitKind::Interactive
        || kind == UnitKind::Stream;
}

template<typename Visit>
void forEachUnit(const runbook::Plan &plan, Visit visit)
{
    for (const auto *phases : {&plan.phases, &plan.procedures}) {
        for (const PlanPhase &phase : *phases) {
            for (const runbook::PlanStep &step : phase.steps) {
                const bool optional = phase.optional || step.optional || phase.kind == PlanPhase::Kind::Procedure;
                for (const PlanUnit &unit : step.units)
                    visit(unit, unit.required && unit.group.isEmpty() && !optional);
            }
        }
    }
}

/// How the phases depend on literals that somebody should look at: literal → whether the run cannot do without.
QHash<QString, bool> openLiterals(const PreflightRequest &request)
{
    QHash<QString, bool> open;
    forEachUnit(request.plan, [&](const PlanUnit &unit, bool certain) {
        for (const Parameter &parameter :
             runbook::unconfirmed(request.plan, unit, request.bindings, request.confirmedLiterals))
            open[parameter.value] |= certain;
    });
    return open;
}

PreflightItem parameterItem(const PreflightRequest &request, const Parameter &parameter, std::optional<bool> openHere)
{
    PreflightItem item{Kind::Parameter, Level::Fine, u"parameter"_s, parameter.value, {}, {}, parameter.lines};
    const auto bound = std::ranges::find(request.bindings, parameter.value, &runbook::Binding::literal);
    const bool placeholder = parameter.kind == Parameter::Kind::Placeholder;
    if (bound != request.bindings.end() && !runbook::hasValue(*bound)) {
        item.kind = placeholder ? Kind::Placeholder : Kind::StaleLiteral;
        item.rule = u"empty-value"_s;
        item.level = blocking(request);
        item.message = Tr::tr("The value given for “%1” is empty").arg(parameter.value);
        item.remedy = Tr::tr("give its value");
    } else if (bound != request.bindings.end()) {
        item.message = bound->secret ? Tr::tr("“%1” has a secret value").arg(parameter.value)
                                     : Tr::tr("“%1” becomes “%2”").arg(parameter.value, bound->value);
    } else if (placeholder) {
        item.kind = Kind::Placeholder;
        item.rule = u"placeholder"_s;
        item.level = openHere.value_or(false) ? blocking(request) : Level::Warns;
        item.message = Tr::tr("“%1” stands for something that is not given").arg(parameter.value);
        item.remedy = Tr::tr("give its value");
    } else if (openHere) {
        item.kind = Kind::StaleLiteral;
        item.rule = u"stale-literal"_s;
        item.level = *openHere ? blocking(request) : Level::Warns;
        item.message = Tr::tr("“%1” is from an earlier release").arg(parameter.value);
        item.remedy = Tr::tr("give tonight's value or confirm it");
    } else {
        item.message = Tr::tr("“%1” is used as it stands").arg(parameter.value);
    }
    return item;
}

bool isPath(const QString &program)
{
    return program.contains(u'/');
}

bool changesFolder(const QList<RunnableUnit> &units)
{
    return std::ranges::any_of(units, [](const RunnableUnit &one) {
        return std::ranges::any_of(runbook::commandsOf(one.text), [](const runbook::ShellCommand &command) {
            return command.words.value(0) == u"cd";
        });
    });
}

/// Whether a shell reads the text, and not Python by its shebang.
bool isReadByShell(const RunnableUnit &one)
{
    static const QStringList shells{u"bash"_s, u"sh"_s, u"dash"_s, u"ash"_s, u"zsh"_s, u"ksh"_s, QString()};
    return shells.contains(one.program.section(u'/', -1));
}

/// What a program is needed for.
struct Need
{
    bool certain = false;
    QList<int> lines;
};

QMap<QString, Need> neededPrograms(const QList<RunnableUnit> &units)
{
    QMap<QString, Need> needs;
    for (const RunnableUnit &one : units) {
        QStringList programs;
        if (isReadByShell(one))
            programs = runbook::programsOf(one.text);
        if (!one.program.isEmpty())
            programs.append(one.program);
        for (const QString &program : std::as_const(programs)) {
            Need &need = needs[program];
            need.certain |= one.certain;
            if (!need.lines.contains(one.unit->unit.line))
                need.lines.append(one.unit->unit.line);
        }
    }
    return needs;
}

PreflightItem fileItem(const PreflightRequest &request, const QString &path, const Need &need, bool mayMove,
                       const ports::Machine &machine)
{
    const QString absolute = path.startsWith(u'/') ? path : request.cwd + u'/' + path;
    PreflightItem item{Kind::File, Level::Fine, u"missing-file"_s, path, Tr::tr("%1 is there").arg(path), {}, need.lines};
    if (machine.exists(absolute))
        return item;
    const bool relativeElsewhere = mayMove && !path.startsWith(u'/');
    item.level = need.certain && !relativeElsewhere ? blocking(request) : Level::Warns;
    item.message = Tr::tr("%1 is not there").arg(path);
    item.remedy = relativeElsewhere ? Tr::tr("commands change the folder; look whether it is there by then")
                                    : Tr::tr("look whether the commands begin in the right folder, %1").arg(request.cwd);
    return item;
}

PreflightItem programItem(const PreflightRequest &request, const QString &name, const Need &need,
                          const ports::Machine &machine)
{
    const QString path = machine.findProgram(name);
    PreflightItem item{Kind::Tool, Level::Fine, u"missing-tool"_s, name, Tr::tr("%1 is %2").arg(name, path), {}, need.lines};
    if (!path.isEmpty())
        return item;
    item.level = need.certain ? blocking(request) : Level::Warns;
    item.message = Tr::tr("%1 is not installed").arg(name);
    item.remedy = Tr::tr("install it or put it on PATH");
    return item;
}

/// Literals have lines of their own, which know what was bound and confirmed.
bool isAboutLiteral(const runbook::Finding &finding)
{
    return finding.rule == u"placeholder" || finding.rule == u"stale-literal";
}

bool isShell(const PlanUnit &unit)
{
    static const QStringList shells{u"bash"_s, u"sh"_s, u"shell"_s, u"console"_s, u"zsh"_s, QString()};
    return shells.contains(unit.unit.language) && !unit.unit.script;
}

} // namespace

QList<RunnableUnit> runnableUnits(const PreflightRequest &request)
{
    QList<RunnableUnit> units;
    forEachUnit(request.plan, [&](const PlanUnit &unit, bool certain) {
        if (!isRunnable(unit.unit.kind))
            return;
        RunnableUnit one{&unit, certain, unit.unit.text, false, {}};
        if (const auto resolved = runbook::resolve(request.plan, unit, request.bindings)) {
            one.text = resolved->text;
            one.resolved = true;
            one.program = resolved->program.value(0);
        }
        units.append(one);
    });
    return units;
}

QList<PreflightItem> trustItems(const PreflightRequest &request)
{
    if (request.trusted)
        return {};
    return {{Kind::Trust, Level::Blocks, u"trust"_s, request.runbook.sourceSha256,
             Tr::tr("Nobody has said yet that this runbook, as it is now, may run commands"),
             Tr::tr("read it, then trust it"),
             {}}};
}

QList<PreflightItem> workItems(const PreflightRequest &request)
{
    bool works = false;
    forEachUnit(request.plan, [&](const PlanUnit &unit, bool) { works = works || unit.unit.kind != UnitKind::Note; });
    if (works)
        return {};
    return {{Kind::Finding, blocking(request), u"no-work"_s, u"no-work"_s,
             Tr::tr("The runbook has no step, command or check to carry out"),
             Tr::tr("open the runbook that you mean; slipctl show tells what was read from this one"),
             {1}}};
}

QList<PreflightItem> parameterItems(const PreflightRequest &request)
{
    const QHash<QString, bool> open = openLiterals(request);
    QList<PreflightItem> items;
    for (const Parameter &parameter : request.plan.parameters) {
        const auto found = open.constFind(parameter.value);
        items.append(parameterItem(request, parameter, found == open.cend() ? std::nullopt : std::optional(*found)));
    }
    return items;
}

QList<PreflightItem> localhostItems(const PreflightRequest &request, const QString &hostName)
{
    if (request.confirmedLiterals.contains(u"localhost"_s))
        return {};
    QList<int> lines;
    forEachUnit(request.plan, [&](const PlanUnit &unit, bool) {
        const QString host = QUrl(unit.unit.url).host();
        const bool native = unit.unit.kind == UnitKind::HttpCheck || unit.unit.kind == UnitKind::Watch;
        if (native && (host == u"localhost" || host.startsWith(u"127."_s) || host == u"::1"))
            lines.append(unit.unit.line);
    });
    if (lines.isEmpty())
        return {};
    return {{Kind::StaleLiteral, blocking(request), u"localhost"_s, u"localhost"_s,
             Tr::tr("Checks of “localhost” ask this workstation, %1").arg(hostName),
             Tr::tr("confirm that this is where the services are"), lines}};
}

QList<PreflightItem> findingItems(const PreflightRequest &request, QDate today)
{
    QList<runbook::Finding> findings = runbook::lint(request.runbook, today);
    for (const runbook::Finding &warning : request.runbook.warnings) {
        if (!findings.contains(warning))
            findings.append(warning);
    }
    QList<PreflightItem> items;
    for (const runbook::Finding &finding : std::as_const(findings)) {
        if (isAboutLiteral(finding))
            continue;
        Level level = Level::Fine;
        if (finding.severity == runbook::Finding::Severity::Error)
            level = blocking(request);
        else if (finding.severity == runbook::Finding::Severity::Warning)
            level = Level::Warns;
        items.append({Kind::Finding, level, finding.rule, finding.rule, finding.message, finding.remedy, {finding.line}});
    }
    return items;
}

QList<PreflightItem> toolItems(const PreflightRequest &request, const QList<RunnableUnit> &units,
                               const ports::Machine &machine)
{
    const bool mayMove = changesFolder(units);
    QList<PreflightItem> items;
    const QMap<QString, Need> needs = neededPrograms(units);
    for (const auto &[program, need] : needs.asKeyValueRange()) {
        if (isPath(program))
            items.append(fileItem(request, program, need, mayMove, machine));
        else
            items.append(programItem(request, program, need, machine));
    }
    return items;
}

QList<RunnableUnit> shellUnits(const QList<RunnableUnit> &units)
{
    QList<RunnableUnit> shells;
    std::ranges::copy_if(units, std::back_inserter(shells), [](const RunnableUnit &one) {
        return one.resolved && isShell(*one.unit) && isReadByShell(one);
    });
    return shells;
}

QList<PreflightItem> syntaxItems(const PreflightRequest &request, const QList<RunnableUnit> &units,
                                 const QStringList &messages)
{
    QList<PreflightItem> items;
    for (qsizetype i = 0; i < std::min(units.size(), messages.size()); ++i) {
        if (messages.at(i).isEmpty())
            continue;
        const PlanUnit &unit = *units.at(i).unit;
        items.append({Kind::Syntax, units.at(i).certain ? blocking(request) : Level::Warns, u"invalid-bash"_s, unit.id,
                      Tr::tr("“%1” is not valid: %2").arg(unit.unit.title, messages.at(i).simplified()),
                      Tr::tr("correct the runbook"), {unit.unit.textLine}});
    }
    return items;
}

} // namespace slipway::conductor
