// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answercheck.h"

#include "agenda.h"
#include "tr.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway::slipctl {
namespace {

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// The names by which the parts of a plan go, folded.
class Names
{
public:
    explicit Names(const runbook::Plan &plan)
    {
        for (const runbook::PlanPhase &phase : plan.phases)
            add(phase);
        for (const runbook::PlanPhase &procedure : plan.procedures) {
            add(procedure);
            put(m_procedures, {procedure.title, procedure.number, procedure.number + u' ' + procedure.title});
        }
    }

    [[nodiscard]] bool isPart(const QString &name) const { return m_parts.contains(folded(name)); }
    /// Whether @p name means parts of the plan that hold different units.
    [[nodiscard]] bool isAmbiguous(const QString &name) const
    {
        const QList<QStringList> extents = m_extents.values(folded(name));
        return std::ranges::adjacent_find(extents, std::ranges::not_equal_to()) != extents.end();
    }
    [[nodiscard]] bool isProcedure(const QString &name) const { return m_procedures.contains(folded(name)); }
    /// The folder of a file is known only once the run is there, so its own name decides.
    [[nodiscard]] bool isFile(const QString &name) const { return m_files.contains(folded(name.section(u'/', -1))); }
    /// Options that can be chosen under @p name; all for "*". Empty where there is nothing to choose.
    [[nodiscard]] QSet<QString> optionsOf(const QString &name) const { return m_options.value(folded(name)); }

private:
    static void put(QSet<QString> &names, const QStringList &added)
    {
        for (const QString &name : added)
            names.insert(folded(name));
    }

    /// The units that a part's names stand for.
    void span(const QStringList &names, const QStringList &units)
    {
        for (const QString &name : QSet<QString>(names.begin(), names.end())) {
            if (!name.isEmpty())
                m_extents.insert(folded(name), units);
        }
    }

    void add(const runbook::PlanPhase &phase)
    {
        const bool procedure = phase.kind == runbook::PlanPhase::Kind::Procedure;
        const QString number = procedure ? QString() : phase.number;
        const QStringList names{phase.title, number, phase.number + u' ' + phase.title};
        put(m_parts, names);
        QStringList units;
        for (const runbook::PlanStep &step : phase.steps) {
            add(step, procedure);
            for (const runbook::PlanUnit &unit : step.units) {
                if (unit.unit.kind != runbook::UnitKind::Note)
                    units.append(unit.id);
            }
        }
        span(names, units);
    }

    /// A bare number is that of the phases' step, never also of a procedure's.
    void add(const runbook::PlanStep &step, bool procedure)
    {
        const QStringList stepNames{procedure ? QString() : step.number, step.title, step.number + u' ' + step.title};
        put(m_parts, stepNames);
        QStringList units;
        for (const runbook::PlanUnit &unit : step.units) {
            const QStringList unitNames{unit.id, titleOf(unit), unit.unit.text, unit.unit.text.section(u'\n', 0, 0)};
            put(m_parts, unitNames);
            span(unitNames, {unit.id});
            if (unit.unit.kind != runbook::UnitKind::Note)
                units.append(unit.id);
            if (unit.unit.kind == runbook::UnitKind::FileEdit)
                put(m_files, {unit.unit.path.section(u'/', -1)});
        }
        span(stepNames, units);
        for (const runbook::AlternativeGroup &group : step.groups) {
            put(m_parts, {group.title});
            addOptions(step, group, stepNames);
        }
    }

    void addOptions(const runbook::PlanStep &step, const runbook::AlternativeGroup &group, const QStringList &stepNames)
    {
        QStringList groupNames = stepNames + QStringList{group.title, u"*"_s};
        for (const runbook::PlanUnit &unit : step.units) {
            if (unit.group == group.id)
                groupNames.append(titleOf(unit));
        }
        for (const QString &name : std::as_const(groupNames)) {
            for (const runbook::PlanOption &option : group.options)
                put(m_options[folded(name)], {option.label, option.title, option.label + u' ' + option.title});
        }
    }

    QSet<QString> m_parts;
    QMultiHash<QString, QStringList> m_extents;
    QSet<QString> m_procedures;
    QSet<QString> m_files;
    QHash<QString, QSet<QString>> m_options;
};

base::Status unknown(const QString &key, const QString &name, const QString &what)
{
    return base::failure(base::ErrorCode::Usage, what.arg(name), u"%1: %2"_s.arg(key, name),
                         Tr::tr("see slipctl show for the names, and slipctl run --help for the keys"));
}

template<typename T>
base::Status partsKnown(const Names &names, const QString &key, const AnswerMap<T> &answers)
{
    for (const auto &[name, answer] : answers.all()) {
        if (name != u"*" && !names.isPart(name))
            return unknown(key, name, Tr::tr("The runbook has nothing that goes by “%1”"));
    }
    return {};
}

/// Nothing is left out by a name that may mean something else.
base::Status oneMeaning(const Names &names, const QString &key, const AnswerMap<QString> &answers)
{
    for (const auto &[name, reason] : answers.all()) {
        if (names.isAmbiguous(name)) {
            return base::failure(base::ErrorCode::Usage, Tr::tr("Several parts of the runbook go by “%1”").arg(name),
                                 u"%1: %2"_s.arg(key, name),
                                 Tr::tr("name it by its number, its command or its id, see slipctl show --json"));
        }
    }
    return {};
}

base::Status optionsKnown(const Names &names, const AnswerMap<QString> &answers)
{
    for (const auto &[name, option] : answers.all()) {
        const QSet<QString> options = names.optionsOf(name);
        if (options.isEmpty() && name != u"*")
            return unknown(u"alternatives"_s, name, Tr::tr("There is nothing to choose under “%1”"));
        if (!options.isEmpty() && !options.contains(folded(option)))
            return unknown(u"alternatives"_s, name, Tr::tr("“%2” is no option of “%1”").arg(u"%1"_s, option));
    }
    return {};
}

} // namespace

base::Status checkNames(const Answers &answers, const runbook::Plan &plan)
{
    const Names names(plan);
    for (const base::Status &known :
         {partsKnown(names, u"checks"_s, answers.checks), partsKnown(names, u"verdicts"_s, answers.verdicts),
          partsKnown(names, u"interruptions"_s, answers.interruptions), partsKnown(names, u"skip"_s, answers.skip),
          partsKnown(names, u"not_applicable"_s, answers.notApplicable), partsKnown(names, u"soaks"_s, answers.soaks),
          partsKnown(names, u"input"_s, answers.input), oneMeaning(names, u"skip"_s, answers.skip),
          oneMeaning(names, u"not_applicable"_s, answers.notApplicable), optionsKnown(names, answers.alternatives)}) {
        if (!known)
            return known;
    }
    for (const QString &name : answers.optional) {
        if (name != u"*" && !names.isPart(name))
            return unknown(u"optional"_s, name, Tr::tr("The runbook has nothing that goes by “%1”"));
    }
    for (const QString &name : answers.procedures) {
        if (!names.isProcedure(name))
            return unknown(u"procedures"_s, name, Tr::tr("The runbook has no procedure “%1”"));
    }
    for (const auto &[name, edit] : answers.edits.all()) {
        if (name != u"*" && !names.isFile(name))
            return unknown(u"edits"_s, name, Tr::tr("The runbook edits no file “%1”"));
    }
    return {};
}

} // namespace slipway::slipctl
