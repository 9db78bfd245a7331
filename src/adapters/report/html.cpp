// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace slipway::report {
namespace {

constexpr auto style = R"(
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --rule: #d0d7de; --wash: #f6f8fa; --paper: #fff; --strong: #0b3d66; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --quiet: #9da7b1; --rule: #3d444d; --wash: #161b22; --paper: #0d1117; --strong: #8cc4ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 Inter, "Noto Sans", "Segoe UI", "Helvetica Neue", sans-serif; }
h1, h2, h3, h4, h5 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.9rem; margin: 0; } h2 { font-size: 1.4rem; margin: 2.5rem 0 .8rem; padding-bottom: .3rem; border-bottom: 2px solid var(--rule); }
h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; color: var(--strong); } h4 { font-size: 1rem; margin: 1.6rem 0 .4rem; }
h5 { font-size: .95rem; margin: 1.3rem 0 .2rem; }
.mark { display: inline-block; min-width: 1.3em; }
.subtitle, .quiet { color: var(--quiet); } .quiet { font-size: .87rem; margin: .2rem 0; }
.notice { border-left: 3px solid var(--ink); padding: .3rem .8rem; margin: .5rem 0; background: var(--wash); }
.item { margin: .15rem 0; padding-left: 1.5em; text-indent: -1.5em; }
.item > .label { display: inline-block; min-width: 1.5em; text-indent: 0; }
pre, code { font-family: "JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono", ui-monospace, monospace; }
code { font-size: .88em; overflow-wrap: anywhere; } td code, dd code { white-space: pre-wrap; }
figure { margin: .4rem 0 .8rem; } figcaption { font-size: .8rem; color: var(--quiet); overflow-wrap: anywhere; }
.picture { margin-left: 3em; } .picture img { max-width: min(100%, 30rem); max-height: 24rem; border: 1px solid var(--rule); border-radius: 4px; }
pre { margin: .15rem 0; padding: .6rem .8rem; font-size: .82rem; line-height: 1.45; background: var(--wash); border: 1px solid var(--rule);
  border-radius: 4px; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
pre.output { background: none; border-style: dashed; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1.2rem; margin: .8rem 0; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
th { border-bottom-width: 2px; font-weight: 600; }
nav ul { list-style: none; padding: 0; margin: .5rem 0; } nav .part { padding-left: 1.4rem; } nav a { color: inherit; }
footer { margin-top: 3rem; color: var(--quiet); font-size: .85rem; border-top: 1px solid var(--rule); padding-top: .6rem; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root { --ink: #000; --quiet: #444; --rule: #999; --wash: #fff; --paper: #fff; --strong: #000; }
  body { padding: 0; max-width: none; font-size: 9.5pt; } h2, h3, h4, h5, figcaption { break-after: avoid; }
  tr, .item, .notice { break-inside: avoid; } thead { display: table-header-group; } pre { orphans: 3; widows: 3; } }
)"_L1;

QString text(const QString &words)
{
    QString safe = words.toHtmlEscaped();
    safe.replace(u'\'', u"&#39;"_s);
    // A NUL ends some readers' input; it was made visible where it mattered.
    return safe.remove(QChar(0));
}

QString inlined(const Spans &spans)
{
    QString line;
    for (const Span &span : spans) {
        const QString words = text(span.text);
        switch (span.style) {
        case Span::Style::Plain:
            line += QString(words).replace(u'\n', u"<br>"_s);
            break;
        case Span::Style::Strong:
            line += u"<strong>"_s + words + u"</strong>"_s;
            break;
        case Span::Style::Code:
            line += u"<code>"_s + words + u"</code>"_s;
            break;
        }
    }
    return line;
}

class Writer
{
public:
    [[nodiscard]] QString body() const { return m_body; }
    [[nodiscard]] QString contents() const { return m_contents; }

    void operator()(const Heading &heading)
    {
        const QString tag = u"h%1"_s.arg(std::min(heading.level + 1, 6));
        const QString id = u"s%1"_s.arg(++m_headings);
        const QString mark =
            heading.mark.isEmpty() ? QString() : u"<span class=\"mark\">"_s + text(heading.mark) + u"</span>"_s;
        m_body += u"<%1 id=\"%2\">"_s.arg(tag, id) + mark + text(heading.text) + u"</%1>\n"_s.arg(tag);
        if (heading.level <= 2) {
            m_contents += (heading.level == 2 ? u"<li class=\"part\">"_s : u"<li>"_s) + u"<a href=\"#%1\">"_s.arg(id) +
                          text(heading.text) + u"</a></li>\n"_s;
        }
    }

    void operator()(const Paragraph &paragraph)
    {
        const QString line = inlined(paragraph.spans);
        switch (paragraph.kind) {
        case Paragraph::Kind::Body:
            m_body += u"<p>"_s + line + u"</p>\n"_s;
            break;
        case Paragraph::Kind::Quiet:
            m_body += u"<p class=\"quiet\">"_s + line + u"</p>\n"_s;
            break;
        case Paragraph::Kind::Notice:
            m_body += u"<p class=\"notice\">"_s + line + u"</p>\n"_s;
            break;
        case Paragraph::Kind::Bullet:
        case Paragraph::Kind::Number:
            m_body +=
                u"<p class=\"item\" style=\"margin-left:%1em\"><span class=\"label\">"_s.arg(paragraph.depth * 1.5) +
                text(paragraph.label) + u"</span>"_s + line + u"</p>\n"_s;
            break;
        }
    }

    void operator()(const Code &code)
    {
        m_body += u"<figure>"_s;
        if (!code.caption.isEmpty())
            m_body += u"<figcaption>"_s + text(code.caption) + u"</figcaption>"_s;
        m_body +=
            (code.output ? u"<pre class=\"output\">"_s : u"<pre>"_s) + u'\n' + text(code.text) + u"</pre></figure>\n"_s;
    }

    void operator()(const Facts &facts)
    {
        m_body += u"<dl>\n"_s;
        for (const auto &[name, value] : facts.rows)
            m_body += u"<dt>"_s + text(name) + u"</dt><dd>"_s + inlined(value) + u"</dd>\n"_s;
        m_body += u"</dl>\n"_s;
    }

    void operator()(const Picture &picture)
    {
        m_body += u"<figure class=\"picture\"><img alt=\""_s + text(picture.name) + u"\" src=\"data:image/png;base64,"_s +
                  QString::fromLatin1(picture.png.toBase64()) + u"\"></figure>\n"_s;
    }

    void operator()(const Table &table)
    {
        m_body += u"<table><thead><tr>"_s;
        for (const QString &name : table.header)
            m_body += u"<th scope=\"col\">"_s + text(name) + u"</th>"_s;
        m_body += u"</tr></thead><tbody>\n"_s;
        for (const auto &row : table.rows) {
            m_body += u"<tr>"_s;
            for (const Spans &spans : row)
                m_body += u"<td>"_s + inlined(spans) + u"</td>"_s;
            m_body += u"</tr>\n"_s;
        }
        m_body += u"</tbody></table>\n"_s;
    }

private:
    QString m_body;
    QString m_contents;
    int m_headings = 0;
};

QString headOf(const Document &document)
{
    return u"<!doctype html>\n<html lang=\""_s + text(document.language.isEmpty() ? u"en"_s : document.language) +
           u"\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s +
           text(document.title) + u"</title>\n<style>"_s + style + u"</style>\n</head>\n<body>\n"_s;
}

} // namespace

QByteArray toHtml(const Document &document)
{
    Writer writer;
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    QString html = headOf(document) + u"<header><h1>"_s + text(document.title) + u"</h1>\n<p class=\"subtitle\">"_s +
                   text(document.subtitle) + u"</p></header>\n"_s;
    if (document.contents && !writer.contents().isEmpty()) {
        html += u"<nav aria-label=\""_s + text(Tr::tr("Contents")) + u"\"><h2>"_s + text(Tr::tr("Contents")) +
                u"</h2>\n<ul>\n"_s + writer.contents() + u"</ul></nav>\n"_s;
    }
    html += u"<main>\n"_s + writer.body() + u"</main>\n<footer>"_s + text(document.runningNote) +
            u"</footer>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace slipway::report
