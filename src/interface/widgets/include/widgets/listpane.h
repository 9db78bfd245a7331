// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace slipway::widgets {

class Button;
class FlowLayout;

/// A list with a search field, what to do with the chosen row below it, and words where it is empty.
class ListPane : public QWidget
{
    Q_OBJECT
public:
    /// @p name becomes the object name and is what assistive technology calls the list.
    ListPane(QAbstractItemModel &model, const QString &name, const QString &title, const QString &emptyWords,
             QWidget *parent);

    /// A button that is enabled while a row is chosen.
    Button *addRowAction(const QString &name, const QString &text, const QString &icon);
    /// Whatever else stands below the list.
    void addBelow(QWidget *widget);
    [[nodiscard]] QListView *list() const { return m_list; }
    /// The chosen row of the model; invalid where none is.
    [[nodiscard]] QModelIndex current() const;
    void followEnd(bool follow) { m_followEnd = follow; }
    void focusSearch();
    /// Chooses the row with @p key, whatever was searched for before, and moves there; false where there is none.
    bool select(const QString &key);
    /// Chooses the row with @p key where it is shown; the keyboard stays where it is.
    bool choose(const QString &key);

Q_SIGNALS:
    void activated(const QModelIndex &index);
    void currentChanged();

private:
    void updateEmpty();
    void updateActions();

    QSortFilterProxyModel m_filter;
    bool m_followEnd = false;
    QString m_emptyWords;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_empty;
    QWidget *m_actions;
    FlowLayout *m_actionRow;
    QList<Button *> m_rowActions;
};

} // namespace slipway::widgets
