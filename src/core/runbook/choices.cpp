// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"

#include "commandwords.h"
#include "content.h"
#include "options.h"
#include "units.h"
#include "words.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

/// What a command takes back, and how it says so.
struct Undoing
{
    QString target; ///< program and operands that do not change from one way to the other
    QString shape;  ///< options and the number of operands
};

bool isVersion(const QString &word)
{
    const bool placeholder =
        word.startsWith(u'<') || word.startsWith(u'{') || word.startsWith(u'[') || word.startsWith(u'$');
    const bool head = word.startsWith("HEAD"_L1);
    return placeholder || head || word[0].isDigit() || (word[0] == u'v' && word.size() > 1 && word[1].isDigit());
}

std::optional<Undoing> undoingOf(const QString &text)
{
    // Most commands have no such word, not even one that quotes hide.
    const bool spoken = text.contains("undo"_L1) || text.contains("rollback"_L1) || text.contains("revert"_L1);
    const bool quoted = text.contains(u'\'') || text.contains(u'"') || text.contains(u'\\');
    if (!spoken && !quoted)
        return std::nullopt;
    const Invocation call = innermost(firstCommand(QStringView(text).trimmed()));
    QStringList operands = call.operands();
    const bool rollout = (call.program == "kubectl"_L1 || call.program == "oc"_L1) &&
                         operands.value(0) == "rollout"_L1 && operands.value(1) == "undo"_L1;
    const bool verb = (call.program == "helm"_L1 || call.program == "argocd"_L1 || call.program == "heroku"_L1) &&
                      operands.contains(u"rollback"_s);
    const bool git = call.program == "git"_L1 && operands.value(0) == "revert"_L1;
    if (!rollout && !verb && !git)
        return std::nullopt;
    // Placeholders look like redirections, so that the words are counted as they are written.
    const QStringList written = text.trimmed().section(u'\n', 0, 0).split(u' ', Qt::SkipEmptyParts);
    QStringList shape{QString::number(written.size())};
    for (const QString &argument : written) {
        if (argument.startsWith(u'-'))
            shape += argument.section(u'=', 0, 0);
    }
    operands.removeIf([](const QString &word) { return word.isEmpty() || isVersion(word); });
    return Undoing{call.program + u' ' + operands.join(u' '), shape.join(u' ')};
}

/// "`a` or `b`", "`a` or, with Docker, `b`"
bool isJoinedByOr(QStringView between)
{
    return between.size() <= 40 && words().read(between).leads(Topic::Or);
}

} // namespace

QList<Unit> unitsInLine(const TextLine &line, const QString &title)
{
    QList<Unit> found;
    QStringView last;
    for (QStringView command : commandsIn(line)) {
        // A paragraph is no title, and would be kept once for each of its commands.
        Unit unit = inlineUnit(title.size() > 2000 ? command.toString() : title, command.toString(), line.line);
        if (!last.isNull()) {
            const qsizetype begin = last.data() + last.size() - line.text.constData();
            const QStringView between =
                QStringView(line.text).sliced(begin, command.data() - line.text.constData() - begin);
            if (isJoinedByOr(between))
                unit.alternativeTo = line.line;
        }
        last = command;
        found.append(unit);
    }
    return found;
}

QList<Unit> unitsInLines(const Block &block)
{
    const QString text = block.plain();
    QList<Unit> found;
    for (const TextLine &line : block.lines) {
        QList<Unit> asked = unitsInLine(line, text);
        if (!asked.isEmpty() && !found.isEmpty() && leadsOtherwise(line)) {
            for (Unit &unit : asked)
                unit.alternativeTo = unit.alternativeTo.value_or(found.first().line);
        }
        found += asked;
    }
    return found;
}

void separateRollbacks(QList<Unit> &units)
{
    QHash<QString, qsizetype> last;
    QHash<QString, QString> shapes;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const auto undoing = units[i].kind == UnitKind::Command ? undoingOf(units[i].text) : std::nullopt;
        if (!undoing)
            continue;
        const auto before = last.constFind(undoing->target);
        if (before != last.constEnd() && !units[i].alternativeTo && shapes.value(undoing->target) != undoing->shape)
            units[i].alternativeTo = units[*before].line;
        last.insert(undoing->target, i);
        shapes.insert(undoing->target, undoing->shape);
    }
}

QList<Procedure> takeRollbacks(QList<Unit> &units)
{
    QList<Procedure> taken;
    for (int i = 0; i < units.size();) {
        const Unit &unit = units[i];
        const bool runs = unit.kind != UnitKind::Note && unit.kind != UnitKind::Check;
        const bool titled = runs && !isTitledByCode(unit);
        Title title = titled ? readTitle(unit.title) : Title();
        if (!runs || !((titled && isRollbackTitle(title)) || rollsBack(unit.text))) {
            ++i;
            continue;
        }
        if (!titled)
            title = readTitle(unit.title);
        Procedure procedure;
        procedure.title = title.text;
        procedure.qualifier = title.condition;
        procedure.line = unit.line;
        procedure.units.append(units.takeAt(i));
        procedure.units.last().alternativeTo.reset();
        taken.append(procedure);
    }
    return taken;
}

void shareConditions(QList<Unit> &units)
{
    if (std::none_of(units.cbegin(), units.cend(), [](const Unit &unit) { return unit.alternativeTo.has_value(); }))
        return;
    QHash<int, qsizetype> byLine;
    for (qsizetype i = 0; i < units.size(); ++i) {
        Unit &unit = units[i];
        if (unit.kind == UnitKind::Note)
            continue;
        const qsizetype replaced = unit.alternativeTo ? byLine.value(*unit.alternativeTo, -1) : -1;
        if (replaced >= 0 && units[replaced].optional && !unit.optional) {
            unit.optional = true;
            unit.condition = units[replaced].condition;
        }
        byLine.insert(unit.line, i);
    }
}

QList<Unit> choiceOf(const QList<Alternative> &alternatives)
{
    QList<Unit> units;
    int first = 0;
    for (const Alternative &alternative : alternatives) {
        for (Unit unit : alternative.units) {
            if (first > 0 && unit.kind != UnitKind::Note && &alternative != &alternatives.first())
                unit.alternativeTo = unit.alternativeTo ? unit.alternativeTo : first;
            else if (first == 0 && unit.kind != UnitKind::Note)
                first = unit.line;
            units.append(unit);
        }
    }
    return units;
}

} // namespace slipway::runbook::reading
