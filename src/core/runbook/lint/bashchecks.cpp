// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/context.h"
#include "runbook/lint.h"
#include "shellscan.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

/// @p text with each bare placeholder as one plain word of the same length.
QString withPlaceholdersFilled(QString text)
{
    const ShellScan scan = scanShell(text);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype length = text.at(at) == u'<' || text.at(at) == u'{' ? placeholderLength(text, at) : 0;
        if (length > 0 && scan.spanAt(at).context == ShellContext::Bare)
            text.replace(at, length, QString(length, u'x'));
    }
    return text;
}

/// Whether @p script is made of plain words alone, which bash always understands; asking about each costs a process.
bool isPlain(const QString &script)
{
    static const QStringList reserved{u"if"_s,   u"then"_s, u"elif"_s, u"else"_s, u"fi"_s,     u"for"_s,      u"while"_s, u"until"_s,
                                      u"do"_s,   u"done"_s, u"case"_s, u"esac"_s, u"select"_s, u"function"_s, u"in"_s,    u"coproc"_s};
    const auto isWordCharacter = [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringView(u"_-./:=,+@% \n").contains(c);
    };
    return std::ranges::all_of(script, isWordCharacter)
        && std::ranges::none_of(script.simplified().split(u' '), [](const QString &word) { return reserved.contains(word); });
}

} // namespace

QList<BashCheck> scriptsToCheck(const Runbook &runbook)
{
    QList<BashCheck> checks;
    const linting::LintContext context(runbook, {});
    for (const linting::LintUnit &entry : std::as_const(context.units)) {
        if (entry.shell && !isPlain(entry.unit->text))
            checks.append({.script = withPlaceholdersFilled(entry.unit->text), .line = entry.unit->textLine});
    }
    return checks;
}

QList<Finding> findingsFromBash(const QList<BashCheck> &checks, const QStringList &messages)
{
    static const QRegularExpression where(u"(?:line|Zeile|ligne|línea) (\\d+): *(.*)"_s);
    QList<Finding> findings;
    for (qsizetype i = 0; i < std::min(checks.size(), messages.size()); ++i) {
        if (messages.at(i).trimmed().isEmpty())
            continue;
        const auto match = where.match(messages.at(i));
        const int offset = match.hasMatch() ? match.captured(1).toInt() - 1 : 0;
        const int lines = int(checks.at(i).script.count(u'\n'));
        const QString said = match.hasMatch() ? match.captured(2) : messages.at(i).simplified();
        findings.append({.rule = u"invalid-bash"_s,
                         .severity = Finding::Severity::Error,
                         .line = checks.at(i).line + std::clamp(offset, 0, lines),
                         .message = linting::Lint::tr("bash does not understand this: %1").arg(said),
                         .remedy = linting::Lint::tr("correct the command")});
    }
    return findings;
}

} // namespace slipway::runbook
