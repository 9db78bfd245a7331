// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <QLocale>
#include <QRegularExpression>

// Reads the Markdown that Slipway itself writes. Nothing here follows links, loads or runs anything.

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

/// A backslash before punctuation stands for the punctuation.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(uR"(\\([!-/:-@\[-`{-~]))"_s);
    return QString(text).replace(escape, u"\\1"_s);
}

Spans inlineSpans(const QString &line)
{
    static const QRegularExpression markup(
        uR"((?<code>(?<ticks>`+)(?<inner>.+?)(?<!`)\k<ticks>(?!`))|\*\*(?<strong>(?:\\.|[^*])+)\*\*)"_s);
    Spans spans;
    qsizetype at = 0;
    auto matches = markup.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedStart() > 0 && line.at(match.capturedStart() - 1) == u'\\')
            continue;
        if (match.capturedStart() > at)
            spans.append(plain(unescaped(line.mid(at, match.capturedStart() - at))));
        spans.append(match.hasCaptured(u"code"_s) ? code(match.captured(u"inner"_s).trimmed())
                                                  : strong(unescaped(match.captured(u"strong"_s))));
        at = match.capturedEnd();
    }
    if (at < line.size())
        spans.append(plain(unescaped(line.mid(at))));
    return spans;
}

class Reader
{
public:
    Document read(const QString &markdown)
    {
        const QStringList lines = markdown.split(u'\n');
        for (m_at = 0; m_at < lines.size(); ++m_at)
            line(lines);
        endParagraph();
        raiseHeadings();
        m_document.language = QLocale().bcp47Name();
        m_document.runningTitle = m_document.title;
        return m_document;
    }

private:
    void line(const QStringList &lines)
    {
        static const QRegularExpression heading(uR"(^(#{1,6}) +(.*?)(?: +#+)?$)"_s);
        static const QRegularExpression fence(uR"(^( *)(`{3,}|~{3,})(.*)$)"_s);
        static const QRegularExpression item(uR"(^( *)([-*+]|\d+[.)]) +(?:\[([ xX])\] +)?(.*)$)"_s);
        const QString &text = lines.at(m_at);
        if (const auto opening = fence.match(text); opening.hasMatch())
            readCode(lines, opening.capturedLength(1), opening.captured(2));
        else if (const auto title = heading.match(text); title.hasMatch())
            addHeading(int(title.capturedLength(1)), title.captured(2));
        else if (const auto entry = item.match(text); entry.hasMatch())
            addItem(entry);
        else if (text.startsWith(u'>'))
            addQuote(text.mid(text.startsWith("> "_L1) ? 2 : 1));
        else if (text.trimmed().isEmpty())
            endParagraph();
        else
            m_paragraph += (m_paragraph.isEmpty() ? QString() : u" "_s) + text.trimmed();
    }

    void readCode(const QStringList &lines, qsizetype indent, const QString &opening)
    {
        endParagraph();
        QStringList text;
        for (++m_at; m_at < lines.size(); ++m_at) {
            const QString &candidate = lines.at(m_at);
            const QString trimmed = candidate.trimmed();
            const bool closes = trimmed.size() >= opening.size() && trimmed.count(opening.at(0)) == trimmed.size();
            if (closes)
                break;
            qsizetype spaces = 0;
            while (spaces < indent && spaces < candidate.size() && candidate.at(spaces) == u' ')
                ++spaces;
            text.append(candidate.mid(spaces));
        }
        m_document.blocks.append(Code{{}, text.join(u'\n'), false});
    }

    /// The first heading of level 1 is the title.
    void addHeading(int level, const QString &text)
    {
        endParagraph();
        const QString words = textOf(inlineSpans(text));
        if (level == 1 && m_document.title.isEmpty())
            m_document.title = words;
        else
            m_document.blocks.append(Heading{level, words, {}});
    }

    /// Brings the highest headings under the title to level 1.
    void raiseHeadings()
    {
        int highest = 6;
        for (const Block &block : std::as_const(m_document.blocks)) {
            if (const auto *heading = std::get_if<Heading>(&block))
                highest = std::min(highest, heading->level);
        }
        for (Block &block : m_document.blocks) {
            if (auto *heading = std::get_if<Heading>(&block))
                heading->level = std::min(heading->level - highest + 1, 4);
        }
    }

    void addItem(const QRegularExpressionMatch &match)
    {
        endParagraph();
        const QString marker = match.captured(2);
        const bool bullet = marker.size() == 1;
        const int depth = int(match.capturedLength(1) / 2);
        QString label = bullet ? u"•"_s : numberAfterLast(marker, depth);
        if (match.hasCaptured(3))
            label = match.captured(3) == u" " ? u"☐"_s : u"☑"_s;
        m_document.blocks.append(Paragraph{inlineSpans(match.captured(4)),
                                           bullet ? Paragraph::Kind::Bullet : Paragraph::Kind::Number, label, depth});
    }

    /// Markdown counts a list from its first number on, whatever the others say.
    [[nodiscard]] QString numberAfterLast(const QString &marker, int depth) const
    {
        const auto *last = m_document.blocks.isEmpty() ? nullptr : std::get_if<Paragraph>(&m_document.blocks.last());
        if (!last || last->kind != Paragraph::Kind::Number || last->depth != depth)
            return marker;
        return QString::number(QStringView(last->label).chopped(1).toInt() + 1) + marker.back();
    }

    void addQuote(const QString &text)
    {
        endParagraph();
        m_document.blocks.append(Paragraph{inlineSpans(text), Paragraph::Kind::Notice, {}, 0});
    }

    void endParagraph()
    {
        if (!m_paragraph.isEmpty())
            m_document.blocks.append(Paragraph{inlineSpans(m_paragraph), Paragraph::Kind::Body, {}, 0});
        m_paragraph.clear();
    }

    Document m_document;
    QString m_paragraph;
    qsizetype m_at = 0;
};

} // namespace

Document fromMarkdown(const QString &markdown)
{
    return Reader().read(markdown);
}

} // namespace slipway::report
