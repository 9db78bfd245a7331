// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/manual.h"

#include "base/tr.h"
#include "presentation/prose.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace slipway::presentation {

using base::Tr;

namespace {

constexpr QLatin1StringView firstPage("index.md");
constexpr QLatin1StringView keyboardPage("keyboard.md");
/// Where in the keyboard's page the keys of the menus go.
constexpr QLatin1StringView keysMark("<!-- the keys of the menus -->");

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &markdown)
{
    static const QRegularExpression heading(QStringLiteral("^# (.+)$"), QRegularExpression::MultilineOption);
    return proseToPlain(heading.match(markdown).captured(1));
}

QString escaped(QString cell)
{
    return cell.replace(u'|', QStringLiteral("\\|"));
}

/// Some words around the first of @p words in @p text.
QString excerpt(const QString &text, const QString &word)
{
    constexpr qsizetype before = 24;
    constexpr qsizetype after = 90;
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    qsizetype from = std::max<qsizetype>(0, at - before);
    if (from > 0)
        from = text.indexOf(u' ', from) + 1;
    const QString cut = text.mid(from, after);
    return (from > 0 ? QStringLiteral("… ") : QString()) + cut +
           (from + after < text.size() ? QStringLiteral(" …") : QString());
}

} // namespace

Manual::Manual(const QString &folder)
{
    static const QRegularExpression item(QStringLiteral(R"(^- \[[^\]]*\]\(([\w-]+\.md)\)(?:: (.+))?$)"),
                                         QRegularExpression::MultilineOption);
    m_pages << read(folder, firstPage);
    const QString index = m_pages.constFirst().markdown;
    for (const QRegularExpressionMatch &match : item.globalMatch(index)) {
        ManualPage page = read(folder, match.captured(1));
        page.summary = match.captured(2);
        if (!page.markdown.isEmpty())
            m_pages << page;
    }
    if (const auto *keyboard = page(QString(keyboardPage)))
        m_keyboard = keyboard->markdown;
}

ManualPage Manual::read(const QString &folder, const QString &name)
{
    //: The code of the language of these texts, such as de: it names the folder of the manual's pages.
    const QString own = folder + u'/' + Tr::tr("en");
    const QString from = QFile::exists(own + u'/' + name) ? own : folder;
    const QString markdown = textOf(from + u'/' + name);
    return {name, titleOf(markdown), {}, markdown, from};
}

const ManualPage *Manual::page(const QString &name) const
{
    const auto found = std::ranges::find(m_pages, name, &ManualPage::name);
    return found == m_pages.end() ? nullptr : &*found;
}

void Manual::setKeys(const QList<KeyRow> &keys)
{
    const auto keyboard = std::ranges::find(m_pages, keyboardPage, &ManualPage::name);
    if (keyboard == m_pages.end())
        return;
    QString tables;
    QString menu;
    for (const KeyRow &row : keys) {
        if (row.keys.isEmpty())
            continue;
        if (row.menu != menu)
            tables += QStringLiteral("\n## %1\n\n| %2 | %3 |\n|---|---|\n")
                          .arg(row.menu, Tr::tr("Key"), Tr::tr("What it does"));
        menu = row.menu;
        tables += QStringLiteral("| %1 | %2 |\n").arg(escaped(row.keys), escaped(row.text));
    }
    keyboard->markdown = QString(m_keyboard).replace(keysMark, tables);
}

QString Manual::html(const ManualPage &page, const Tokens &tokens, const QString &codeFamily)
{
    return pageToHtml(page.markdown, tokens, codeFamily);
}

QStringList Manual::picturesOf(const ManualPage &page)
{
    static const QRegularExpression picture(QStringLiteral(R"re(!\[[^\]]*\]\(([^)]+)\))re"));
    QStringList names;
    for (const QRegularExpressionMatch &match : picture.globalMatch(page.markdown)) {
        if (isPicture(match.captured(1)))
            names << match.captured(1);
    }
    return names;
}

QImage Manual::picture(const ManualPage &page, const QString &name)
{
    return isPicture(name) ? QImage(QDir::cleanPath(page.folder + u'/' + name)) : QImage();
}

QList<PlainRow> Manual::rows(const QString &words) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<PlainRow> rows;
    for (const ManualPage &page : m_pages) {
        const QString text = wanted.isEmpty() ? QString() : proseToPlain(page.markdown);
        const auto holds = [&](const QString &where) {
            return std::ranges::all_of(wanted,
                                       [&](const QString &w) { return where.contains(w, Qt::CaseInsensitive); });
        };
        if (!wanted.isEmpty() && !holds(text))
            continue;
        const bool inTitle = !wanted.isEmpty() && holds(page.title);
        const QString detail =
            wanted.isEmpty() ? page.summary : excerpt(text.mid(page.title.size()).trimmed(), wanted.first());
        rows << PlainRow{page.name,     page.title, detail,         {}, QStringLiteral("report"),
                         Tone::Neutral, 0,          inTitle ? 0 : 1};
    }
    std::ranges::stable_sort(rows, {}, &PlainRow::kind);
    return rows;
}

QList<PaletteEntry> Manual::paletteEntries() const
{
    QList<PaletteEntry> entries;
    for (const ManualPage &page : m_pages)
        entries << PaletteEntry{PaletteKind::Page, page.name, page.title, page.summary, {}, QStringLiteral("report"),
                                Tone::Neutral,     0,         {}};
    return entries;
}

void ManualHistory::visit(const QString &page)
{
    if (m_at >= 0 && m_pages.at(m_at) == page)
        return;
    m_pages.resize(m_at + 1);
    m_pages << page;
    ++m_at;
}

QString ManualHistory::goBack()
{
    return canGoBack() ? m_pages.at(--m_at) : QString();
}

QString ManualHistory::goForward()
{
    return canGoForward() ? m_pages.at(++m_at) : QString();
}

} // namespace slipway::presentation
