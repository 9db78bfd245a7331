// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/prose.h"

#include <QRegularExpression>
#include <QUrl>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <functional>
#include <mutex>

namespace slipway::presentation {
namespace {

struct NodeDeleter
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
using namespace Qt::StringLiterals;
using LinkRule = std::function<bool(const QString &link)>;
using NodePtr = std::unique_ptr<cmark_node, NodeDeleter>;

cmark_parser *newParser()
{
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8);
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    return parser;
}

QString wordsBelow(cmark_node *node)
{
    QString words;
    std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> it(cmark_iter_new(node), cmark_iter_free);
    for (auto event = cmark_iter_next(it.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(it.get())) {
        if (event != CMARK_EVENT_ENTER)
            continue;
        cmark_node *at = cmark_iter_get_node(it.get());
        const auto type = cmark_node_get_type(at);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK)
            words += QString::fromUtf8(cmark_node_get_literal(at));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK || type == CMARK_NODE_PARAGRAPH
                 || type == CMARK_NODE_HEADING || QLatin1StringView(cmark_node_get_type_string(at)) == "table_cell"_L1)
            words += u' ';
    }
    return words.simplified();
}

void replaceByText(cmark_node *node, const QString &words, bool block)
{
    cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(text, words.toUtf8().constData());
    cmark_node *replacement = text;
    if (block) {
        replacement = cmark_node_new(CMARK_NODE_PARAGRAPH);
        cmark_node_append_child(replacement, text);
    }
    if (cmark_node_replace(node, replacement))
        cmark_node_free(node);
    else
        cmark_node_free(replacement);
}

bool mayFollow(const QString &link)
{
    return mayOpen(QUrl(link));
}

/// What of a document stays what it is; of one that nobody vouches for, no picture does.
struct Allowed
{
    LinkRule link = mayFollow;
    LinkRule picture = [](const QString &) { return false; };
};

QString urlOf(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_url(node));
}

/// Nodes that must not reach the renderer as they are: raw HTML and pictures.
QList<cmark_node *> untrustedBelow(cmark_node *root, const Allowed &allowed)
{
    QList<cmark_node *> found;
    std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> it(cmark_iter_new(root), cmark_iter_free);
    for (auto event = cmark_iter_next(it.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(it.get())) {
        cmark_node *node = cmark_iter_get_node(it.get());
        const auto type = cmark_node_get_type(node);
        const bool picture = type == CMARK_NODE_IMAGE && event == CMARK_EVENT_EXIT && !allowed.picture(urlOf(node));
        const bool raw = (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE) && event == CMARK_EVENT_ENTER;
        if (picture || raw)
            found << node;
        if (type == CMARK_NODE_LINK && event == CMARK_EVENT_ENTER && !allowed.link(urlOf(node)))
            cmark_node_set_url(node, "");
    }
    return found;
}

bool isComment(const QString &html)
{
    return html.trimmed().startsWith(u"<!--");
}

void disarm(cmark_node *root, const Allowed &allowed = {})
{
    for (cmark_node *node : untrustedBelow(root, allowed)) {
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_IMAGE) {
            replaceByText(node, QStringLiteral("[%1]").arg(wordsBelow(node)), false);
            continue;
        }
        const QString html = QString::fromUtf8(cmark_node_get_literal(node));
        replaceByText(node, isComment(html) ? QString() : html.trimmed(), type == CMARK_NODE_HTML_BLOCK);
    }
}

NodePtr parse(const QString &markdown)
{
    const QByteArray bytes = markdown.toUtf8();
    cmark_parser *parser = newParser();
    cmark_parser_feed(parser, bytes.constData(), size_t(bytes.size()));
    NodePtr root(cmark_parser_finish(parser));
    cmark_parser_free(parser);
    return root;
}

QString render(cmark_node *node)
{
    char *rendered = cmark_render_html(node, CMARK_OPT_DEFAULT, nullptr);
    QString html = QString::fromUtf8(rendered);
    cmark_get_default_mem_allocator()->free(rendered);
    html.replace(QStringLiteral("<table>"), QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\">"));
    html.replace(QStringLiteral("<input type=\"checkbox\" checked=\"\" disabled=\"\" />"), QStringLiteral("☑"));
    html.replace(QStringLiteral("<input type=\"checkbox\" disabled=\"\" />"), QStringLiteral("☐"));
    html.replace(QStringLiteral("\n</code></pre>"), QStringLiteral("</code></pre>")); // else an empty line is shown
    return html;
}

/// Lines that a top-level block covers, as they are before anything is replaced.
struct Extent
{
    int line = 0;
    int lastLine = 0;
};

QList<Extent> extentsOf(cmark_node *root)
{
    QList<Extent> extents;
    for (cmark_node *node = cmark_node_first_child(root); node; node = cmark_node_next(node))
        extents.append({cmark_node_get_start_line(node), cmark_node_get_end_line(node)});
    return extents;
}

void addItems(cmark_node *list, QList<ProseBlock> &blocks)
{
    const bool ordered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
    int number = cmark_node_get_list_start(list);
    for (cmark_node *item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
        const QString html = render(item);
        const bool task = html.startsWith(u"<li>☐") || html.startsWith(u"<li>☑");
        const QString bullets = task ? QStringLiteral("<ul style=\"list-style-type:none\">") : QStringLiteral("<ul>");
        const QString open = ordered ? QStringLiteral("<ol start=\"%1\">").arg(number++) : bullets;
        const QString close = ordered ? QStringLiteral("</ol>") : QStringLiteral("</ul>");
        blocks.append({cmark_node_get_start_line(item), cmark_node_get_end_line(item), open + html + close});
    }
}

/// Number of the lines of the front matter at the top of @p lines; 0 where there is none.
qsizetype frontMatter(const QStringList &lines)
{
    if (lines.isEmpty() || lines.first().trimmed() != u"---")
        return 0;
    const qsizetype end = lines.indexOf(QStringLiteral("---"), 1);
    return end < 0 ? 0 : end + 1;
}

/// Gaps of a stretch of words between cards.
QString closeSpacing()
{
    return QStringLiteral("p{margin-top:0;margin-bottom:8px}pre{margin-top:4px;margin-bottom:8px}li{margin-bottom:2px}"
                          "h1,h2,h3,h4,h5,h6{margin:8px 0 4px 0}");
}

/// A page is read at length: wider gaps, and headings that carry it.
QString pageSpacing()
{
    return QStringLiteral("p{margin-top:0;margin-bottom:12px;line-height:135%}li{margin-bottom:6px;line-height:130%}"
                          "h1{font-size:xx-large;font-weight:600;margin-top:0;margin-bottom:14px}"
                          "h2{font-size:x-large;font-weight:600;margin-top:24px;margin-bottom:10px}"
                          "h3{font-size:large;font-weight:600;margin-top:16px;margin-bottom:8px}"
                          "pre{margin-top:0;margin-bottom:0}table{margin-top:4px;margin-bottom:14px}"
                          "table.code{border-style:none}table.code td{border-style:none}"
                          "p.picture{margin-top:4px;margin-bottom:4px;line-height:100%}"
                          "p.caption{font-size:small;margin-bottom:16px}");
}

QString styleSheet(const Tokens &t, const QString &codeFamily, const QString &spacing)
{
    return QStringLiteral("<style>"
                          "code,pre{font-family:'%1';background-color:%2}"
                          "pre{white-space:pre-wrap}"
                          "table{border-color:%3;border-style:solid;border-width:1px;border-collapse:collapse}"
                          "td,th{padding:4px 12px;border-color:%3}th{background-color:%2;text-align:left}"
                          "a{color:%4}blockquote,.caption{color:%5}%6"
                          "</style>")
        .arg(codeFamily, t.sunken.name(), t.line.name(), t.tone(Tone::Accent).text.name(), t.muted.name(), spacing);
}

} // namespace

QString proseStyle(const Tokens &tokens, const QString &codeFamily)
{
    return styleSheet(tokens, codeFamily, closeSpacing());
}

QString proseToHtml(const QString &markdown, const Tokens &tokens, const QString &codeFamily)
{
    const NodePtr root = parse(markdown);
    disarm(root.get());
    return proseStyle(tokens, codeFamily) + render(root.get());
}

QString pageToHtml(const QString &markdown, const Tokens &tokens, const QString &codeFamily)
{
    const NodePtr root = parse(markdown);
    disarm(root.get(), {[](const QString &link) { return isPage(link) || mayFollow(link); }, isPicture});
    QString html = render(root.get());
    static const QRegularExpression picture(QStringLiteral(R"re(<p>(<img src="[^"]*" alt="([^"]*)" />)</p>)re"));
    html.replace(picture, QStringLiteral("<p class=\"picture\">\\1</p><p class=\"caption\">\\2</p>"));
    html.remove(QStringLiteral("<p></p>\n")); // where a comment stood
    html.replace(QStringLiteral("<pre>"), QStringLiteral("<table class=\"code\" width=\"100%\" cellspacing=\"0\" "
                                                         "cellpadding=\"10\" bgcolor=\"%1\"><tr><td><pre>")
                                              .arg(tokens.sunken.name()));
    html.replace(QStringLiteral("</pre>"), QStringLiteral("</pre></td></tr></table>"));
    return styleSheet(tokens, codeFamily, pageSpacing()) + html;
}

bool isPage(const QString &link)
{
    static const QRegularExpression page(QStringLiteral(R"(^[a-z][a-z-]*\.md$)"));
    return page.match(link).hasMatch();
}

bool isPicture(const QString &link)
{
    static const QRegularExpression picture(QStringLiteral(R"(^(\.\./)?pictures/[a-z][a-z-]*\.png$)"));
    return picture.match(link).hasMatch();
}

QList<ProseBlock> proseBlocks(const QString &markdown)
{
    QList<ProseBlock> blocks;
    QStringList lines = markdown.split(u'\n');
    if (const qsizetype head = frontMatter(lines); head > 0) {
        const QString words = lines.first(head).join(u'\n').toHtmlEscaped();
        blocks.append({1, int(head), QStringLiteral("<pre>%1</pre>").arg(words)});
        std::fill_n(lines.begin(), head, QString());
    }
    const qsizetype heads = blocks.size();
    const NodePtr root = parse(blocks.isEmpty() ? markdown : lines.join(u'\n'));
    const QList<Extent> extents = extentsOf(root.get());
    disarm(root.get());
    auto extent = extents.cbegin();
    for (cmark_node *node = cmark_node_first_child(root.get()); node && extent != extents.cend();
         node = cmark_node_next(node), ++extent) {
        if (cmark_node_get_type(node) == CMARK_NODE_LIST) {
            addItems(node, blocks);
            continue;
        }
        const QString html = render(node);
        if (html.trimmed() != u"<p></p>")
            blocks.append({extent->line, extent->lastLine, html});
    }
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const int end = i + 1 < blocks.size() ? blocks.at(i + 1).line - 1 : int(lines.size());
        int last = std::clamp(blocks.at(i).lastLine, blocks.at(i).line, qMax(blocks.at(i).line, end));
        while (i >= heads && last > blocks.at(i).line && lines.value(last - 1).trimmed().isEmpty())
            --last; // items count the empty lines below them
        blocks[i].lastLine = last;
    }
    return blocks;
}

QString proseToPlain(const QString &markdown)
{
    return wordsBelow(parse(markdown).get());
}

bool mayOpen(const QUrl &url)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                                     QStringLiteral("tel")};
    return url.isValid() && schemes.contains(url.scheme());
}

} // namespace slipway::presentation
