// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outlinepane.h"

#include "presentation/runbookview.h"
#include "run/rules.h"
#include "widgets/icons.h"
#include "widgets/rowdelegate.h"
#include "widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace slipway::widgets {

using namespace presentation;

OutlinePane::OutlinePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new QLineEdit(this))
    , m_show(new QComboBox(this))
    , m_tree(new QTreeView(this))
{
    setObjectName(QStringLiteral("outline"));
    m_filter.setSourceModel(&m_model);
    m_words->setObjectName(QStringLiteral("outlineFilter"));
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter the outline"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_show->setObjectName(QStringLiteral("outlineShow"));
    m_show->setAccessibleName(tr("Show"));
    m_show->setMinimumWidth(84); // its list shows the names whole
    m_show->addItem(tr("All"), int(OutlineFilter::Show::All));
    m_show->addItem(tr("Open"), int(OutlineFilter::Show::Open));
    m_show->addItem(tr("Failed"), int(OutlineFilter::Show::Failed));
    m_show->addItem(tr("Mine"), int(OutlineFilter::Show::Mine));
    m_show->setItemData(m_show->count() - 1, tr("What you ticked, ran or decided"), Qt::ToolTipRole);
    m_tree->setObjectName(QStringLiteral("outlineTree"));
    m_tree->setAccessibleName(tr("Outline of the release"));
    m_tree->setModel(&m_filter);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setIndentation(14);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::s, space::s, space::s, space::xs);
    row->setSpacing(space::xs);
    row->addWidget(m_words, 1);
    row->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_tree, 1);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setWords(words);
        if (!words.isEmpty())
            m_tree->expandAll();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setShow(OutlineFilter::Show(m_show->currentData().toInt()));
        m_tree->expandAll();
    });
    auto *inRunbook = new QAction(icon(QStringLiteral("runbook")), tr("Show in the runbook"), m_tree);
    inRunbook->setObjectName(QStringLiteral("outlineInRunbook"));
    m_tree->addAction(inRunbook);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(inRunbook, &QAction::triggered, this, &OutlinePane::showInRunbook);
    connect(m_tree, &QTreeView::clicked, this, &OutlinePane::choose);
    connect(m_tree, &QTreeView::activated, this, &OutlinePane::choose);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_tree->expandToDepth(0); });
    connect(&m_session, &Session::stateChanged, this, &OutlinePane::updateState);
    updateState();
}

void OutlinePane::updateState()
{
    const auto state = m_session.state();
    m_filter.setPerson(m_session.services().preferences.person());
    m_model.setState(state);
    m_model.setCurrent(m_currentStep, state ? run::nextUnit(*state) : QString());
}

void OutlinePane::setCurrentStep(const QString &stepKey)
{
    m_currentStep = stepKey;
    updateState();
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(stepKey));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->expand(index.parent());
    m_tree->scrollTo(index);
}

void OutlinePane::focusFilter()
{
    m_words->setFocus();
    m_words->selectAll();
}

void OutlinePane::showInRunbook()
{
    const auto state = m_session.state();
    const int line = state ? lineOf(m_tree->currentIndex().data(KeyRole).toString(), *state) : 0;
    if (line > 0)
        Q_EMIT lineAsked(line);
}

void OutlinePane::choose(const QModelIndex &index)
{
    const QString key = index.data(KeyRole).toString();
    switch (index.data(KindRole).toInt()) {
    case OutlineModel::Phase:
        if (m_filter.rowCount(index) > 0)
            Q_EMIT stepChosen(m_filter.index(0, 0, index).data(KeyRole).toString());
        m_tree->expand(index);
        break;
    case OutlineModel::Step:
        Q_EMIT stepChosen(key);
        break;
    case OutlineModel::Unit:
        Q_EMIT unitChosen(key);
        break;
    default:
        break;
    }
}

} // namespace slipway::widgets
