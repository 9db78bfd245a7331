// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linediff.h"

#include "base/linediff.h"

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

constexpr int context = 3;

struct Line
{
    QChar sign; ///< ' ', '-' or '+'
    QString text;
};

QList<Line> script(const QStringList &before, const QStringList &after)
{
    QList<Line> lines;
    for (const auto &line : base::lineDiff(before, after)) {
        switch (line.kind) {
        case base::DiffLine::Kind::Same:
            lines.append({u' ', before.at(line.before - 1)});
            break;
        case base::DiffLine::Kind::Removed:
            lines.append({u'-', before.at(line.before - 1)});
            break;
        case base::DiffLine::Kind::Added:
            lines.append({u'+', after.at(line.after - 1)});
            break;
        }
    }
    return lines;
}

/// The stretch of lines around @p first that one hunk shows.
qsizetype endOfHunk(const QList<Line> &lines, qsizetype first)
{
    qsizetype lastChange = first;
    for (qsizetype i = first; i < lines.size() && i - lastChange <= 2 * context; ++i) {
        if (lines.at(i).sign != u' ')
            lastChange = i;
    }
    return std::min(lines.size(), lastChange + context + 1);
}

QString hunk(const QList<Line> &lines, qsizetype from, qsizetype to, int beforeLine, int afterLine)
{
    int removed = 0;
    int added = 0;
    QString body;
    for (qsizetype i = from; i < to; ++i) {
        const Line &line = lines.at(i);
        removed += line.sign != u'+';
        added += line.sign != u'-';
        body += line.sign + line.text + u'\n';
    }
    return u"@@ -%1,%2 +%3,%4 @@\n"_s.arg(beforeLine).arg(removed).arg(afterLine).arg(added) + body;
}

} // namespace

QString unifiedDiff(const QStringList &before, const QStringList &after)
{
    const QList<Line> lines = script(before, after);
    QString out;
    int beforeLine = 1;
    int afterLine = 1;
    qsizetype at = 0;
    const auto advance = [&](qsizetype to) {
        for (; at < to; ++at) {
            beforeLine += lines.at(at).sign != u'+';
            afterLine += lines.at(at).sign != u'-';
        }
    };
    for (;;) {
        const auto change = std::find_if(lines.begin() + at, lines.end(), [](const Line &line) { return line.sign != u' '; });
        if (change == lines.end())
            return out;
        const qsizetype first = change - lines.begin();
        advance(std::max(at, first - context));
        const qsizetype to = endOfHunk(lines, first);
        out += hunk(lines, at, to, beforeLine, afterLine);
        advance(to);
    }
}

} // namespace slipway::conductor
