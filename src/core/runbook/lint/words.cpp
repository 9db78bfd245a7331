// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands among commands and is read as words.
#include "commandwords.h"
#include "conditions.h"
#include "fences.h"
#include "lint/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook::linting {

namespace {

/// Whether @p line belongs to a block that says it is for a shell.
bool isForShell(const LintContext &context, int line)
{
    return std::ranges::any_of(context.fences, [line](const reading::Block &fence) {
        return fence.firstLine <= line && line <= fence.lastLine && !fence.damaged &&
               reading::readInfo(fence.info).kind == reading::FenceInfo::Kind::Shell;
    });
}

} // namespace

void checkWordsInShellBlocks(const LintContext &context, Report &report)
{
    for (const LintUnit &entry : context.units) {
        const Unit &unit = *entry.unit;
        if (unit.kind != UnitKind::Note || unit.language == "output"_L1 || !isForShell(context, unit.textLine))
            continue;
        const QStringList lines = unit.text.split(u'\n');
        const auto words = std::ranges::find_if(
            lines, [](const QString &line) { return reading::kindOfLine(line) == reading::LineKind::Prose; });
        if (words != lines.cend())
            report.warning(u"words-in-shell-block"_s, unit.textLine + int(words - lines.cbegin()),
                           Lint::tr("\"%1\" is taken for words and does not run").arg(excerptOf(words->trimmed())),
                           Lint::tr("put a # before words; a command is known by its path, such as ./NAME"));
    }
}

void checkForbiddenCommands(const LintContext &context, Report &report)
{
    for (const LintUnit &entry : context.units) {
        const Unit &unit = *entry.unit;
        if (unit.kind != UnitKind::Note && unit.optional && reading::forbids(unit.condition))
            report.warning(u"forbidden-command"_s, unit.textLine,
                           Lint::tr("\"%1\" may be run, and the words above it say: %2")
                               .arg(excerptOf(unit.text), excerptOf(unit.condition)),
                           Lint::tr("remove it, or tag its block as text"));
    }
}

} // namespace slipway::runbook::linting
