// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "lint/rules.h"
#include "shellscan.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook::linting {

namespace {

/// Joiners within emoji hide nothing: they stand between two pictures.
QString withoutEmojiJoiners(QStringView line)
{
    static const QRegularExpression joiners(
        u"(?<=[\\x{fe0f}\\x{2600}-\\x{27bf}\\x{1f000}-\\x{1faff}])\\x{200d}(?=[\\x{2600}-\\x{27bf}\\x{1f000}-\\x{1faff}])"_s);
    return line.toString().remove(joiners);
}

/// Joiners and marks that ordinary prose is written with.
QString withoutProseMarks(QStringView line)
{
    static const QRegularExpression marks(u"[\\x{200c}\\x{200d}\\x{00ad}\\x{200e}\\x{200f}\\x{feff}]"_s);
    return line.toString().remove(marks);
}

QString excerpt(const QString &line)
{
    const QString shown = base::visible(line.trimmed());
    return shown.size() > 80 ? shown.first(79) + u'…' : shown;
}

/// What a word processor puts where the shell needs plain quotes, dashes and blanks.
bool isTypographic(QChar c)
{
    return QStringView(u"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb\u2013\u2014\u00a0").contains(c);
}

} // namespace

void checkHiddenCharacters(const LintContext &context, Report &report)
{
    for (int line = 1; line <= context.source.lineCount(); ++line) {
        if (!base::hasHidden(context.source.line(line)))
            continue;
        const QString text = withoutEmojiJoiners(context.source.line(line));
        const bool code = context.isCode(line);
        if (!base::hasHidden(code ? text : withoutProseMarks(text)))
            continue;
        report.add(context.isRunnable(line) ? Finding::Severity::Error : Finding::Severity::Warning,
                   u"hidden-character"_s, line,
                   Lint::tr("Invisible characters change what this line seems to say: %1").arg(excerpt(text)),
                   Lint::tr("remove them"));
    }
}

void checkTypographicCharacters(const LintContext &context, Report &report)
{
    for (const LintUnit &entry : context.units) {
        if (!entry.shell)
            continue;
        const QString &text = entry.unit->text;
        const ShellScan scan = scanShell(text);
        int reported = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (!isTypographic(text.at(at)) || scan.spanAt(at).context != ShellContext::Bare)
                continue;
            const int line = entry.unit->textLine + int(QStringView(text).first(at).count(u'\n'));
            if (line == reported)
                continue;
            reported = line;
            report.error(
                u"typographic-character"_s, line,
                Lint::tr("%1 is no character of the shell's: it was typed by a word processor").arg(text.at(at)),
                Lint::tr("type plain quotes, hyphens and blanks"));
        }
    }
}

void checkFenceLanguages(const LintContext &context, Report &report)
{
    QList<int> untagged;
    for (const reading::Block &fence : context.fences) {
        const QString language = fence.info.section(u' ', 0, 0).toLower();
        if (fence.fenced && language.isEmpty() && !fence.text.trimmed().isEmpty()) {
            untagged.append(fence.firstLine);
        }
        QJsonParseError error;
        const bool plain = language == u"json" && !fence.text.contains(u"...") && !fence.text.contains(u'<') &&
                           !fence.text.contains(u"//") && !fence.text.contains(u'…');
        if (plain)
            QJsonDocument::fromJson(fence.text.toUtf8(), &error);
        if (plain && error.error != QJsonParseError::NoError)
            report.info(u"fence-language"_s, fence.firstLine,
                        Lint::tr("This block is tagged json but is none: %1").arg(error.errorString()),
                        Lint::tr("correct the block or its tag"));
    }
    if (!untagged.isEmpty())
        report.info(u"fence-language"_s, untagged.constFirst(),
                    Lint::tr("No language is named where code begins (lines %1)").arg(linesOf(untagged)),
                    Lint::tr("write ```bash for commands and ```text for output"));
}

} // namespace slipway::runbook::linting
