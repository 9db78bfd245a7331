// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listpane.h"

#include "flowlayout.h"
#include "presentation/rows.h"
#include "widgets/button.h"
#include "widgets/icons.h"
#include "widgets/rowdelegate.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace slipway::widgets {

using namespace presentation;

ListPane::ListPane(QAbstractItemModel &model, const QString &name, const QString &title, const QString &emptyWords,
                   QWidget *parent)
    : QWidget(parent)
    , m_emptyWords(emptyWords)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(newLabel(emptyWords, Type::Body, this, true))
    , m_actions(new QWidget(this))
    , m_actionRow(new FlowLayout(space::s))
{
    setObjectName(name);
    m_filter.setSourceModel(&model);
    m_filter.setFilterRole(SearchRole);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(name + QStringLiteral("Search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in %1").arg(title));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setObjectName(name + QStringLiteral("List"));
    m_list->setAccessibleName(title);
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    auto *actionBox = new QVBoxLayout(m_actions);
    actionBox->setContentsMargins(space::s, space::xs, space::s, space::s);
    actionBox->addLayout(m_actionRow);
    m_actions->hide();

    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(space::s, space::xs, space::s, space::xs);
    searchRow->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(searchRow);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_actions);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setFilterFixedString(words);
        updateEmpty();
    });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_filter.mapToSource(index)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateActions();
        Q_EMIT currentChanged();
    });
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &ListPane::updateEmpty);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
        updateEmpty();
        if (m_followEnd)
            m_list->scrollToBottom();
    });
    updateEmpty();
}

Button *ListPane::addRowAction(const QString &name, const QString &text, const QString &iconName)
{
    auto *button = new Button(text, iconName, Button::Kind::Secondary, m_actions);
    button->setObjectName(name);
    button->setEnabled(false);
    m_actionRow->addWidget(button);
    m_rowActions << button;
    updateEmpty();
    return button;
}

void ListPane::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

QModelIndex ListPane::current() const
{
    return m_filter.mapToSource(m_list->currentIndex());
}

void ListPane::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool ListPane::select(const QString &key)
{
    m_search->clear();
    const bool found = choose(key);
    if (found)
        m_list->setFocus();
    return found;
}

bool ListPane::choose(const QString &key)
{
    const QModelIndexList found = m_filter.match(m_filter.index(0, 0), KeyRole, key, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    m_list->setCurrentIndex(found.first());
    m_list->scrollTo(found.first());
    return true;
}

void ListPane::updateEmpty()
{
    const bool empty = m_filter.rowCount() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setText(m_filter.sourceModel()->rowCount() == 0 ? m_emptyWords : tr("Nothing matches."));
    m_search->setVisible(m_filter.sourceModel()->rowCount() > 0);
    m_actions->setVisible(!empty && !m_rowActions.isEmpty());
    updateActions();
}

void ListPane::updateActions()
{
    for (Button *button : std::as_const(m_rowActions))
        button->setEnabled(m_list->currentIndex().isValid());
}

} // namespace slipway::widgets
