// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/difference.h"

#include "base/linediff.h"
#include "base/text.h"
#include "base/tr.h"

namespace slipway::presentation {

using base::Tr;

namespace {

using Change = SourceRow::Change;

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QString shown(const QString &line)
{
    if (line.size() <= longestLine)
        return base::visible(line);
    return base::visible(QStringView(line).first(longestLine))
        + Tr::tr(" … and %n more character(s)", nullptr,
                                      int(line.size() - longestLine));
}

/// Puts a stretch of removed and added lines into a difference.
class Stretch
{
public:
    Stretch(Difference &difference, const QStringList &before, const QStringList &after)
        : m_difference(difference)
        , m_before(before)
        , m_after(after)
    {
    }

    void add(const base::DiffLine &line)
    {
        (line.before > 0 ? m_removed : m_added) << qMax(line.before, line.after);
    }

    void flush()
    {
        if (m_removed.isEmpty() && m_added.isEmpty())
            return;
        m_difference.changes << int(m_difference.rows.size());
        for (const int number : std::as_const(m_removed))
            m_difference.rows.append({Change::Removed, number, shown(m_before.at(number - 1))});
        for (const int number : std::as_const(m_added))
            m_difference.rows.append({Change::Added, number, shown(m_after.at(number - 1))});
        const qsizetype both = qMin(m_removed.size(), m_added.size());
        m_difference.changed += int(both);
        m_difference.removed += int(m_removed.size() - both);
        m_difference.added += int(m_added.size() - both);
        m_removed.clear();
        m_added.clear();
    }

private:
    Difference &m_difference;
    const QStringList &m_before;
    const QStringList &m_after;
    QList<int> m_removed;
    QList<int> m_added;
};

} // namespace

SourceRows rowsOf(const QString &text)
{
    SourceRows rows;
    int number = 0;
    const QStringList lines = linesOf(text);
    rows.reserve(lines.size());
    for (const QString &line : lines)
        rows.append({Change::Same, ++number, shown(line)});
    return rows;
}

Difference differenceOf(const QString &before, const QString &after)
{
    const QStringList a = linesOf(before);
    const QStringList b = linesOf(after);
    Difference difference;
    Stretch stretch(difference, a, b);
    for (const auto &line : base::lineDiff(a, b)) {
        if (line.kind != base::DiffLine::Kind::Same) {
            stretch.add(line);
            continue;
        }
        stretch.flush();
        difference.rows.append({Change::Same, line.after, shown(a.at(line.before - 1))});
    }
    stretch.flush();
    return difference;
}

int Difference::next(int row, bool forward) const
{
    if (forward) {
        const auto after = std::ranges::upper_bound(changes, row);
        return after == changes.end() ? -1 : *after;
    }
    const auto from = std::ranges::lower_bound(changes, row);
    return from == changes.begin() ? -1 : *std::prev(from);
}

QString summaryOf(const Difference &difference)
{
    if (difference.isEmpty())
        return Tr::tr("No line differs: only the encoding or the line ends do.");
    QStringList parts;
    if (difference.changed > 0)
        parts << Tr::tr("%n line(s) changed", nullptr, difference.changed);
    if (difference.added > 0)
        parts << Tr::tr("%n line(s) added", nullptr, difference.added);
    if (difference.removed > 0)
        parts << Tr::tr("%n line(s) removed", nullptr, difference.removed);
    return parts.join(QStringLiteral(" · "));
}

} // namespace slipway::presentation
