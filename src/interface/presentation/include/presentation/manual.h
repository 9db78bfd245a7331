// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/lists.h"
#include "presentation/palette.h"

#include <QImage>

namespace slipway::presentation {

struct ManualPage
{
    QString name; ///< "preflight.md"; what links lead to
    QString title;
    QString summary;
    QString markdown;
    QString folder; ///< from which its pictures are named
};

/// A key of the window, as its menus have it.
struct KeyRow
{
    QString menu;
    QString text;
    QString keys;
};

/// The user's manual in the language of the program, in the order of its first page.
class Manual
{
public:
    /// @p folder holds the pages in English, index.md among them, and a folder named by its code for each other language. A
    /// page that is not there in the program's language is in English.
    explicit Manual(const QString &folder = QStringLiteral(":/help"));

    /// Puts the window's own keys into the page on the keyboard, so that it cannot drift from what they do.
    void setKeys(const QList<KeyRow> &keys);
    [[nodiscard]] const QList<ManualPage> &pages() const { return m_pages; }
    /// The page with @p name; nullptr where there is none.
    [[nodiscard]] const ManualPage *page(const QString &name) const;
    /// @p page as rich text.
    [[nodiscard]] static QString html(const ManualPage &page, const Tokens &tokens, const QString &codeFamily);
    /// What @p page calls its pictures.
    [[nodiscard]] static QStringList picturesOf(const ManualPage &page);
    /// The picture that @p page calls @p name; null where that is none of the manual's.
    [[nodiscard]] static QImage picture(const ManualPage &page, const QString &name);
    /// Contents, or where @p words are given the pages that hold them all: those with one in the title first, each with
    /// the place where they stand.
    [[nodiscard]] QList<PlainRow> rows(const QString &words) const;
    [[nodiscard]] QList<PaletteEntry> paletteEntries() const;

private:
    /// As named by @p name, in the program's language where there is one.
    [[nodiscard]] static ManualPage read(const QString &folder, const QString &name);

    QList<ManualPage> m_pages;
    QString m_keyboard; ///< that page as it was written
};

/// Which pages were looked at, for going back and forth.
class ManualHistory
{
public:
    void visit(const QString &page);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_pages.size(); }
    QString goBack();
    QString goForward();

private:
    QStringList m_pages;
    qsizetype m_at = -1;
};

} // namespace slipway::presentation
