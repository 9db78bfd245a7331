// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/lists.h"
#include "presentation/palette.h"

namespace slipway::presentation {

struct ManualPage
{
    QString name; ///< "preflight.md"; what links lead to
    QString title;
    QString summary;
    QString markdown;
};

/// A key of the window, as its menus have it.
struct KeyRow
{
    QString menu;
    QString text;
    QString keys;
};

/// The user's manual, in the order of its first page.
class Manual
{
public:
    /// @p folder holds the pages, index.md among them.
    explicit Manual(const QString &folder = QStringLiteral(":/help"));

    /// Puts the window's own keys into the page on the keyboard, so that it cannot drift from what they do.
    void setKeys(const QList<KeyRow> &keys);
    [[nodiscard]] const QList<ManualPage> &pages() const { return m_pages; }
    /// The page with @p name; nullptr where there is none.
    [[nodiscard]] const ManualPage *page(const QString &name) const;
    /// @p page as rich text.
    [[nodiscard]] static QString html(const ManualPage &page, const Tokens &tokens, const QString &codeFamily);
    /// Contents, or where @p words are given the pages that hold them all: those with one in the title first, each with
    /// the place where they stand.
    [[nodiscard]] QList<PlainRow> rows(const QString &words) const;
    [[nodiscard]] QList<PaletteEntry> paletteEntries() const;

private:
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
