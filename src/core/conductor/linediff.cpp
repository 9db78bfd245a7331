// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linediff.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace slipway::conductor {

namespace {

constexpr int context = 3;
constexpr int maximumEdits = 1000;

struct Line
{
    QChar sign; ///< ' ', '-' or '+'
    QString text;
};

/// Myers' greedy algorithm: the furthest reaching paths of every edit distance, kept to walk back along them.
std::vector<std::vector<int>> furthestPaths(const QStringList &a, const QStringList &b)
{
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    const int limit = std::min(n + m, maximumEdits);
    std::vector<std::vector<int>> trace;
    std::vector<int> v(2 * static_cast<size_t>(limit) + 3, 0);
    const int offset = limit + 1;
    for (int d = 0; d <= limit; ++d) {
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && v[offset + k - 1] < v[offset + k + 1]);
            int x = down ? v[offset + k + 1] : v[offset + k - 1] + 1;
            while (x < n && x - k < m && a.at(x) == b.at(x - k))
                ++x;
            v[offset + k] = x;
            if (x >= n && x - k >= m) {
                trace.push_back(v);
                return trace;
            }
        }
        trace.push_back(v);
    }
    return {};
}

QList<Line> replaced(const QStringList &a, const QStringList &b)
{
    QList<Line> lines;
    for (const QString &text : a)
        lines.append({u'-', text});
    for (const QString &text : b)
        lines.append({u'+', text});
    return lines;
}

QList<Line> script(const QStringList &a, const QStringList &b)
{
    const auto trace = furthestPaths(a, b);
    if (trace.empty())
        return replaced(a, b);
    QList<Line> reversed;
    int x = static_cast<int>(a.size());
    int y = static_cast<int>(b.size());
    const int offset = static_cast<int>(trace.front().size() / 2);
    for (int d = static_cast<int>(trace.size()) - 1; d > 0; --d) {
        const std::vector<int> &v = trace[d - 1];
        const int k = x - y;
        const bool down = k == -d || (k != d && v[offset + k - 1] < v[offset + k + 1]);
        const int previousK = down ? k + 1 : k - 1;
        const int previousX = v[offset + previousK];
        const int previousY = previousX - previousK;
        const int edgeX = down ? previousX : previousX + 1;
        while (x > edgeX)
            reversed.append({u' ', a.at(--x)}), --y;
        reversed.append(down ? Line{u'+', b.at(previousY)} : Line{u'-', a.at(previousX)});
        x = previousX;
        y = previousY;
    }
    while (x > 0)
        reversed.append({u' ', a.at(--x)});
    std::ranges::reverse(reversed);
    return reversed;
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
