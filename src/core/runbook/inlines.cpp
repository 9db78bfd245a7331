// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inlines.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <array>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

QStringView tagName(QStringView tag)
{
    qsizetype begin = tag.startsWith(u"</") ? 2 : 1;
    qsizetype end = begin;
    while (end < tag.size() && tag[end].isLetterOrNumber())
        ++end;
    return tag.sliced(begin, end - begin);
}

/// Anything else between angle brackets is somebody's placeholder and stays.
bool isKnownTag(QStringView name)
{
    static constexpr std::array names = {u"a",    u"b",    u"br",   u"center", u"code", u"details", u"div",  u"em",
                                         u"font", u"h1",   u"h2",   u"h3",     u"h4",   u"h5",      u"h6",   u"hr",
                                         u"i",    u"img",  u"input", u"kbd",   u"li",   u"ol",      u"p",    u"pre",
                                         u"s",    u"small", u"span", u"strong", u"sub", u"summary", u"sup",  u"table",
                                         u"tbody", u"td",  u"th",   u"thead",  u"tr",   u"u",       u"ul"};
    return std::any_of(names.begin(), names.end(),
                       [&](const char16_t *known) { return name.compare(QStringView(known), Qt::CaseInsensitive) == 0; });
}

/// Walks a container's inline nodes and gathers what they say, line by line.
class InlineReader
{
public:
    explicit InlineReader(int line) { m_lines.append(TextLine{{}, {}, line}); }

    void enter(cmark_node *node);
    void leave(cmark_node *node);
    QList<TextLine> take();

private:
    void append(const char *text) { current().text += QUtf8StringView(text); }
    void code(cmark_node *node);
    void html(cmark_node *node);
    void breakLine() { m_lines.append(TextLine{{}, {}, current().line + 1}); }
    TextLine &current() { return m_lines.last(); }
    void mark(Mark::Kind kind, qsizetype begin, const QString &url = {});

    QList<TextLine> m_lines;
    struct Open
    {
        qsizetype begin;
        int line;
    };
    QList<Open> m_open;
};

void InlineReader::mark(Mark::Kind kind, qsizetype begin, const QString &url)
{
    if (begin < current().text.size())
        current().marks.append(Mark{kind, begin, current().text.size(), url});
}

void InlineReader::code(cmark_node *node)
{
    const qsizetype begin = current().text.size();
    append(cmark_node_get_literal(node));
    mark(Mark::Kind::Code, begin);
}

void InlineReader::html(cmark_node *node)
{
    const QString tag = QString::fromUtf8(cmark_node_get_literal(node));
    const QStringView name = tagName(tag);
    if (name.compare("br"_L1, Qt::CaseInsensitive) == 0)
        current().text += u' ';
    else if (!tag.startsWith("<!--"_L1) && !isKnownTag(name))
        current().text += tag;
}

void InlineReader::enter(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
        append(cmark_node_get_literal(node));
        break;
    case CMARK_NODE_CODE:
        code(node);
        break;
    case CMARK_NODE_HTML_INLINE:
        html(node);
        break;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        breakLine();
        break;
    default:
        if (cmark_node_first_child(node))
            m_open.append({current().text.size(), current().line});
    }
}

void InlineReader::leave(cmark_node *node)
{
    const Open open = m_open.takeLast();
    const qsizetype begin = open.line == current().line ? open.begin : 0;
    const bool blank = QStringView(current().text).sliced(std::min(begin, current().text.size())).trimmed().isEmpty();
    if (cmark_node_get_type(node) == CMARK_NODE_LINK && blank) // "[ ](MAIL-17) Review" is a box, and no link that shows nothing
        current().text = current().text.first(begin) + "[ ]("_L1 + QString::fromUtf8(cmark_node_get_url(node)) + u')';
    else if (cmark_node_get_type(node) == CMARK_NODE_STRONG)
        mark(Mark::Kind::Strong, begin);
    else if (cmark_node_get_type(node) == CMARK_NODE_LINK)
        mark(Mark::Kind::Link, begin, QString::fromUtf8(cmark_node_get_url(node)));
}

QList<TextLine> InlineReader::take()
{
    return std::move(m_lines);
}

} // namespace

QList<TextLine> readInlines(cmark_node *container, int line)
{
    InlineReader reader(line);
    cmark_node *node = cmark_node_first_child(container);
    while (node) {
        reader.enter(node);
        if (cmark_node *child = cmark_node_first_child(node)) {
            node = child;
            continue;
        }
        while (node && !cmark_node_next(node)) {
            node = cmark_node_parent(node);
            if (node == container)
                return reader.take();
            reader.leave(node);
        }
        node = node ? cmark_node_next(node) : nullptr;
    }
    return reader.take();
}

QList<TextLine> readHtml(const QString &html, int line)
{
    QList<TextLine> lines;
    for (QStringView raw : QStringView(html).split(u'\n')) {
        TextLine text{{}, {}, line++};
        bool strong = false;
        qsizetype at = 0;
        while (at < raw.size()) {
            const qsizetype close = raw[at] == u'<' ? raw.indexOf(u'>', at) : -1;
            if (close < 0) {
                text.text += raw[at++];
                continue;
            }
            const QStringView name = tagName(raw.sliced(at, close - at + 1));
            strong = strong || name.compare("summary"_L1, Qt::CaseInsensitive) == 0 || (name.size() == 2 && name[0].toLower() == u'h' && name[1].isDigit());
            at = close + 1;
        }
        text.text = text.text.trimmed();
        if (strong && !text.text.isEmpty())
            text.marks.append(Mark{Mark::Kind::Strong, 0, text.text.size(), {}});
        if (!text.text.isEmpty())
            lines.append(text);
    }
    return lines;
}

} // namespace slipway::runbook::reading
