// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

/// Whether @p c at @p at would begin a heading, list, quote, rule or table line there.
bool beginsBlock(const QString &text, qsizetype at, qsizetype lineStart)
{
    const QChar c = text.at(at);
    if (at == lineStart)
        return u"#+-=:"_s.contains(c);
    if (c != u'.' && c != u')')
        return false;
    return std::all_of(text.cbegin() + lineStart, text.cbegin() + at, [](QChar digit) { return digit.isDigit(); });
}

/// Backslashes before everything that Markdown, or HTML inside it, could take for markup. @p opensLine: the text stands
/// at the beginning of a line.
QString escaped(const QString &text, bool opensLine = true)
{
    static const QString special = u"\\`*_[]<>|~&"_s;
    QString out;
    out.reserve(text.size() + text.size() / 8);
    qsizetype lineStart = opensLine ? 0 : -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (special.contains(c) || (lineStart >= 0 && beginsBlock(text, i, lineStart)))
            out += u'\\';
        out += c;
        if (c == u'\n')
            lineStart = i + 1;
        else if (lineStart >= 0 && !c.isDigit())
            lineStart = -1;
    }
    return out;
}

/// Code in a line: fenced by more backticks than it holds.
QString inlineCode(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString space = text.startsWith(u'`') || text.endsWith(u'`') ? u" "_s : QString();
    return fence + space + text + space + fence;
}

QString inlined(const Spans &spans)
{
    QString line;
    for (const Span &span : spans) {
        if (span.text.isEmpty())
            continue;
        switch (span.style) {
        case Span::Style::Plain:
            line += escaped(span.text, line.isEmpty());
            break;
        case Span::Style::Strong:
            line += u"**"_s + escaped(span.text, false) + u"**"_s;
            break;
        case Span::Style::Code:
            line += inlineCode(QString(span.text).replace(u'\n', u' '));
            break;
        }
    }
    return line;
}

/// A cell holds one line and no bar that ends it; in code a bar is escaped all the same (GFM, tables).
QString cell(const Spans &spans)
{
    Spans flat = spans;
    QString line;
    for (const Span &span : flat) {
        QString text = inlined({span});
        if (span.style == Span::Style::Code)
            text.replace(u'|', u"\\|"_s);
        line += text;
    }
    return line.replace(u'\n', u"<br>"_s);
}

class Writer
{
public:
    [[nodiscard]] QString text() const { return m_text; }

    void operator()(const Picture &) {} // the line before it names it

    void operator()(const Heading &heading)
    {
        const QString mark = heading.mark.isEmpty() ? QString() : heading.mark + u' ';
        gap();
        m_text +=
            QString(heading.level + 1, u'#') + u' ' + mark + escaped(heading.text, false).replace(u'\n', u' ') + u'\n';
        m_list = false;
    }

    void operator()(const Paragraph &paragraph)
    {
        QString line = inlined(paragraph.spans);
        const bool item = paragraph.kind == Paragraph::Kind::Bullet || paragraph.kind == Paragraph::Kind::Number;
        if (!item || !m_list)
            gap();
        if (item) {
            const QString mark =
                paragraph.label == u"•" || paragraph.label.isEmpty() ? QString() : paragraph.label + u' ';
            m_text +=
                QString(qsizetype(paragraph.depth) * 2, u' ') + u"- "_s + mark + line.replace(u'\n', u"<br>"_s) + u'\n';
        } else if (paragraph.kind == Paragraph::Kind::Notice) {
            m_text += u"> "_s + line.replace(u'\n', u"\n> "_s) + u'\n';
        } else {
            m_text += line.replace(u'\n', u"\\\n"_s) + u'\n';
        }
        m_list = item;
    }

    void operator()(const Code &code)
    {
        if (!code.caption.isEmpty()) {
            gap();
            m_text += u"*"_s + escaped(code.caption, false) + u":*\n"_s;
        }
        gap();
        QString fence = u"```"_s;
        while (code.text.contains(fence))
            fence += u'`';
        m_text += fence + (code.output ? u"text"_s : u"sh"_s) + u'\n' + code.text +
                  (code.text.endsWith(u'\n') ? QString() : u"\n"_s) + fence + u'\n';
        m_list = false;
    }

    void operator()(const Facts &facts)
    {
        gap();
        for (const auto &[name, value] : facts.rows)
            m_text += u"- **"_s + escaped(name, false) + u":** "_s + inlined(value).replace(u'\n', u"<br>"_s) + u'\n';
        m_list = true;
    }

    void operator()(const Table &table)
    {
        gap();
        QStringList header;
        for (const QString &name : table.header)
            header.append(cell({plain(name)}));
        m_text += u"| "_s + header.join(u" | "_s) + u" |\n|"_s + u" --- |"_s.repeated(table.header.size()) + u'\n';
        for (const auto &row : table.rows) {
            QStringList cells;
            for (const Spans &spans : row)
                cells.append(cell(spans));
            m_text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
        }
        m_list = false;
    }

private:
    void gap() { m_text += u'\n'; }

    QString m_text;
    bool m_list = false; ///< what comes just before is a list item
};

} // namespace

QByteArray toMarkdown(const Document &document)
{
    Writer writer;
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    QString head = u"# "_s + escaped(document.title, false) + u'\n';
    if (!document.subtitle.isEmpty())
        head += u'\n' + escaped(document.subtitle) + u'\n';
    return (head + writer.text()).toUtf8();
}

} // namespace slipway::report
