// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/context.h"

#include "unitprogram.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook::linting {

namespace {

/// The source with its front matter emptied, which is no Markdown.
QByteArray markdownOf(const QString &source)
{
    QStringList lines = source.split(u'\n');
    if (lines.constFirst().trimmed() != u"---")
        return source.toUtf8();
    const auto end = std::find_if(lines.cbegin() + 1, lines.cend(), [](const QString &line) {
        return line.trimmed() == u"---" || line.trimmed() == u"...";
    });
    if (end == lines.cend())
        return source.toUtf8();
    for (qsizetype i = end - lines.cbegin(); i >= 0; --i)
        lines[i].clear();
    return lines.join(u'\n').toUtf8();
}

} // namespace

LintContext::LintContext(const Runbook &runbook_, QDate today_)
    : runbook(runbook_)
    , today(today_)
    , source(runbook_.source)
{
    using Place = LintUnit::Place;
    for (const Phase &phase : runbook.phases) {
        for (const Step &step : phase.steps) {
            addUnits(step.units, Place::Phase);
            addAlternatives(step.alternatives, Place::Phase);
        }
    }
    for (const Procedure &procedure : runbook.procedures) {
        addUnits(procedure.units, Place::Procedure);
        addAlternatives(procedure.alternatives, Place::Procedure);
    }
    for (const Troubleshooting &entry : runbook.troubleshooting) {
        addUnits(entry.diagnosis, Place::Troubleshooting);
        addUnits(entry.solutionUnits, Place::Troubleshooting);
    }
    addUnits(runbook.usefulCommands, Place::Useful);
    const reading::Document document = reading::readDocument(markdownOf(runbook.source), source, 1);
    addBlocks(document.blocks);
}

bool LintContext::isCode(int line) const
{
    return std::ranges::any_of(
        fences, [line](const reading::Block &code) { return code.firstLine <= line && line <= code.lastLine; });
}

bool LintContext::isRunnable(int line) const
{
    return std::ranges::any_of(units, [line](const LintUnit &entry) {
        const int last = entry.unit->textLine + int(entry.unit->text.count(u'\n'));
        return entry.shell && entry.unit->textLine <= line && line <= last;
    });
}

void LintContext::addUnits(const QList<Unit> &list, LintUnit::Place place)
{
    for (const Unit &unit : list) {
        LintUnit entry{.unit = &unit, .place = place, .shell = false, .commands = {}, .calls = {}};
        const bool runs = unit.kind != UnitKind::Note && unit.kind != UnitKind::Check;
        if (runs && isShellUnit(unit)) {
            entry.shell = true;
            entry.commands = commandsOf(unit.text);
            entry.calls = programCallsOf(unit.text).calls;
        }
        units.append(entry);
    }
}

void LintContext::addAlternatives(const QList<Alternative> &alternatives, LintUnit::Place place)
{
    for (const Alternative &alternative : alternatives)
        addUnits(alternative.units, place);
}

void LintContext::addBlocks(const std::vector<reading::Block> &blocks)
{
    for (const reading::Block &block : blocks) {
        if (block.kind == reading::Block::Kind::Heading)
            headings.append({.text = block.plain(), .level = block.level, .line = block.firstLine});
        if (block.kind == reading::Block::Kind::Code)
            fences.append(block);
        addLinks(block.lines);
        for (const reading::TableRow &row : block.rows)
            addLinks(row.cells);
        addBlocks(block.children);
    }
}

void LintContext::addLinks(const QList<reading::TextLine> &lines)
{
    for (const reading::TextLine &line : lines) {
        for (const reading::Mark &mark : line.marks) {
            if (mark.kind == reading::Mark::Kind::Link)
                links.append({.url = mark.url, .line = line.line});
        }
    }
}

QString linesOf(const QList<int> &lines)
{
    constexpr qsizetype most = 12;
    QStringList numbers;
    for (const int line : lines.first(std::min(most, lines.size())))
        numbers.append(QString::number(line));
    return numbers.join(u", "_s) + (lines.size() > most ? u", …"_s : QString());
}

void Report::error(const QString &rule, int line, const QString &message, const QString &remedy)
{
    add(Finding::Severity::Error, rule, line, message, remedy);
}

void Report::warning(const QString &rule, int line, const QString &message, const QString &remedy)
{
    add(Finding::Severity::Warning, rule, line, message, remedy);
}

void Report::info(const QString &rule, int line, const QString &message, const QString &remedy)
{
    add(Finding::Severity::Info, rule, line, message, remedy);
}

void Report::add(Finding::Severity severity, const QString &rule, int line, const QString &message,
                 const QString &remedy)
{
    m_findings.append({.rule = rule, .severity = severity, .line = line, .message = message, .remedy = remedy});
}

} // namespace slipway::runbook::linting
