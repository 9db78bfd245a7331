// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/shell.h"
#include "shellbonds.h"
#include "shellscan.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

// How often the rest of a text is read again after a part that is never closed; keeps the split linear.
constexpr int mostRestarts = 16;

struct Line
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< without the newline
    bool comment = false;
    bool blank = false;
};

QList<Line> linesOf(QStringView text)
{
    QList<Line> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const QStringView trimmed = text.sliced(begin, end - begin).trimmed();
        lines.append({.begin = begin, .end = end, .comment = trimmed.startsWith(u'#'), .blank = trimmed.isEmpty()});
        begin = end + 1;
    }
    return lines;
}

/// Indices of the lines that look like comments, and of the first line: the only places for a cut.
QList<qsizetype> chunkBegins(const QList<Line> &lines)
{
    QList<qsizetype> begins;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == 0 || lines.at(i).comment)
            begins.append(i);
    }
    return begins;
}

/// Where the text may be cut: chunk beginnings before which everything is whole.
class Cutter
{
public:
    Cutter(QStringView text, const QList<Line> &lines)
        : m_text(text)
        , m_lines(lines)
        , m_begins(chunkBegins(lines))
    {
    }

    /// Line indices at which parts begin.
    [[nodiscard]] QList<qsizetype> cut()
    {
        if (m_begins.size() < 2)
            return m_begins; // without a comment there is no place for a cut
        QList<qsizetype> parts;
        int restarts = 0;
        for (qsizetype chunk = 0; chunk < m_begins.size();) {
            const qsizetype next = restarts < mostRestarts ? cutWhole(chunk, parts) : chunk;
            if (next >= m_begins.size())
                break;
            parts.append(m_begins.at(next)); // never closed: alone, so that it swallows nothing
            chunk = next + 1;
            while (chunk < m_begins.size() && followsComment(chunk))
                ++chunk;
            ++restarts;
        }
        return parts;
    }

private:
    /// Whether the line right above is a comment too, so that both are one.
    [[nodiscard]] bool followsComment(qsizetype chunk) const
    {
        return m_begins.at(chunk) > 0 && m_lines.at(m_begins.at(chunk) - 1).comment;
    }

    /// Appends the parts that are whole from @p chunk on; returns the first chunk that is not, or the end.
    qsizetype cutWhole(qsizetype chunk, QList<qsizetype> &parts) const
    {
        const qsizetype origin = m_lines.at(m_begins.at(chunk)).begin;
        const ShellScan scan = scanShell(m_text.sliced(origin));
        qsizetype open = chunk;
        bool restedBefore = true;
        for (qsizetype i = chunk + 1; i < m_begins.size(); ++i) {
            const bool rests = std::ranges::binary_search(scan.rests, m_lines.at(m_begins.at(i)).begin - origin);
            if (rests && !(restedBefore && followsComment(i))) {
                parts.append(m_begins.at(open));
                open = i;
            }
            restedBefore = rests;
        }
        if (!scan.whole)
            return open;
        parts.append(m_begins.at(open));
        return m_begins.size();
    }

    QStringView m_text;
    const QList<Line> &m_lines;
    QList<qsizetype> m_begins;
};

QString wordsOfComment(QStringView line)
{
    QStringView words = line.trimmed();
    while (words.startsWith(u'#'))
        words = words.sliced(1);
    return words.trimmed().toString();
}

bool hasWords(const QString &comment)
{
    return std::ranges::any_of(comment, [](QChar c) { return c.isLetterOrNumber(); });
}

/// @p count lines from @p first become one part; blank lines around its text are left out.
ShellPart partOf(QStringView text, const QList<Line> &lines, qsizetype first, qsizetype count)
{
    ShellPart part;
    const qsizetype end = first + count;
    qsizetype line = first;
    QStringList comment;
    for (; line < end && lines.at(line).comment; ++line)
        comment.append(wordsOfComment(text.sliced(lines.at(line).begin, lines.at(line).end - lines.at(line).begin)));
    comment.removeIf([](const QString &words) { return !hasWords(words); });
    if (!comment.isEmpty())
        part.title = comment.takeFirst();
    part.note = comment.join(u'\n');
    part.orElse = beginsWithOr(part.title);
    part.line = int(first) + 1;
    while (line < end && lines.at(line).blank)
        ++line;
    qsizetype last = end;
    while (last > line && lines.at(last - 1).blank)
        --last;
    if (line == last)
        return part;
    const qsizetype begin = lines.at(line).begin;
    part.text = text.sliced(begin, lines.at(last - 1).end - begin).toString();
    part.textLine = int(line) + 1;
    if (!lines.at(first).comment)
        part.line = part.textLine;
    return part;
}

} // namespace

QList<ShellPart> splitShell(QStringView text)
{
    const QList<Line> lines = linesOf(text);
    QList<ShellPart> parts;
    if (text.startsWith(u"#!")) {
        parts.append({.title = {}, .note = {}, .text = text.toString(), .line = 1, .textLine = 1, .orElse = false});
        return parts;
    }
    OptionNumber option; // of the last part that begins one
    const QList<qsizetype> begins = Cutter(text, lines).cut();
    for (qsizetype i = 0; i < begins.size(); ++i) {
        const qsizetype end = i + 1 < begins.size() ? begins.at(i + 1) : lines.size();
        ShellPart part = partOf(text, lines, begins.at(i), end - begins.at(i));
        const OptionNumber number = optionNumber(part.title);
        part.orElse =
            part.orElse || (number.number > 1 && number.number == option.number + 1 && number.word == option.word);
        if (!part.text.isEmpty() || number.number > 0)
            option = number;
        if (!part.text.isEmpty() || !part.title.isEmpty())
            parts.append(part);
    }
    return keepBound(parts, text);
}

} // namespace slipway::runbook
