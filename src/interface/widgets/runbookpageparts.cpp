// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the page of the runbook is put together.
#include "flowlayout.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"
#include "widgets/findbar.h"
#include "widgets/icons.h"
#include "widgets/renderedview.h"
#include "widgets/runbookdetails.h"
#include "widgets/runbookpage.h"
#include "widgets/sourceview.h"
#include "widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace slipway::widgets {

using namespace presentation;

void RunbookPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_source = new SourceView(m_highlighting, this);
    m_rendered = new RenderedView(this);
    m_find = new FindBar(*m_source, this);
    m_details = new RunbookDetails(m_view, this);
    buildBar(layout);
    buildCompareBar(layout);
    layout->addWidget(m_find);
    layout->addWidget(newHairline(this));
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("runbookSides"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    for (QWidget *side : {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_rendered)}) {
        side->setMinimumWidth(200);
        m_splitter->addWidget(side);
    }
    m_splitter->setSizes({1000, 1000});
    layout->addWidget(m_splitter, 1);
    layout->addWidget(newHairline(this));
    layout->addWidget(m_details);
}

QToolButton *RunbookPage::addTool(QBoxLayout *row, const QString &name, const QString &iconName, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(words);
    button->setAccessibleName(words);
    row->addWidget(button);
    return button;
}

void RunbookPage::buildBar(QBoxLayout *layout)
{
    // Two groups that stand below each other where there is no room beside each other.
    auto *bar = new FlowLayout(space::s);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(space::s, space::s, space::l, space::s);
    box->addLayout(bar);
    layout->addLayout(box);
    const auto addGroup = [this, bar] {
        auto *group = new QWidget(this);
        auto *groupRow = new QHBoxLayout(group);
        groupRow->setContentsMargins({});
        groupRow->setSpacing(space::xs);
        bar->addWidget(group);
        return groupRow;
    };
    buildWhere(addGroup());
    bar->pushToEnd();
    buildTools(addGroup());
}

void RunbookPage::buildWhere(QBoxLayout *row)
{
    auto *back = new Button(tr("Back"), QStringLiteral("previous"), Button::Kind::Quiet, this);
    back->setObjectName(QStringLiteral("runbookBack"));
    back->setToolTip(tr("Back to where you came from (Alt+Left)"));
    row->addWidget(back);
    m_name = new ElidedLabel({}, Type::Strong, this);
    m_name->setObjectName(QStringLiteral("runbookName"));
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // beside the tools where there is room for it
    row->addWidget(m_name, 1);
    row->addSpacing(space::s);
    m_findings = newLabel({}, Type::Caption, this, true);
    m_findings->setObjectName(QStringLiteral("findingCount"));
    row->addWidget(m_findings);
    auto *lastFinding = addTool(row, QStringLiteral("previousFinding"), QStringLiteral("previous"), tr("Previous finding (Shift+F8)"));
    auto *nextFinding = addTool(row, QStringLiteral("nextFinding"), QStringLiteral("next"), tr("Next finding (F8)"));
    connect(back, &QPushButton::clicked, this, &RunbookPage::backAsked);
    connect(lastFinding, &QToolButton::clicked, this, [this] { goToFinding(false); });
    connect(nextFinding, &QToolButton::clicked, this, [this] { goToFinding(true); });
    m_readingTools << lastFinding << nextFinding;
}

void RunbookPage::buildTools(QBoxLayout *row)
{
    m_group = new QComboBox(this);
    m_group->setObjectName(QStringLiteral("markGroup"));
    m_group->setAccessibleName(tr("What to jump among"));
    m_group->setMinimumWidth(96); // its list shows the names whole
    m_group->addItem(tr("All marks"), int(MarkGroup::Any));
    m_group->addItem(tr("Phases and steps"), int(MarkGroup::Structure));
    m_group->addItem(tr("Units"), int(MarkGroup::Units));
    m_group->addItem(tr("Rollback"), int(MarkGroup::Rollback));
    m_group->addItem(tr("Contacts"), int(MarkGroup::Contacts));
    m_group->addItem(tr("Parameters"), int(MarkGroup::Parameters));
    row->addWidget(m_group);
    auto *lastMark = addTool(row, QStringLiteral("previousMark"), QStringLiteral("previous"), tr("Previous mark (Shift+F7)"));
    auto *nextMark = addTool(row, QStringLiteral("nextMark"), QStringLiteral("next"), tr("Next mark (F7)"));
    m_place = addTool(row, QStringLiteral("showPlace"), QStringLiteral("step"), tr("Show where the run is (F9)"));
    row->addSpacing(space::s);
    auto *find = addTool(row, QStringLiteral("findInRunbook"), QStringLiteral("search"), tr("Find in the runbook (Ctrl+F)"));
    m_sourceSide = addTool(row, QStringLiteral("sourceSide"), QStringLiteral("command"), tr("Show the source"));
    m_renderedSide = addTool(row, QStringLiteral("renderedSide"), QStringLiteral("prose"), tr("Show it rendered"));
    m_readingTools << QList<QWidget *>{m_group, lastMark, nextMark, m_sourceSide, m_renderedSide};
    for (QToolButton *side : {m_sourceSide, m_renderedSide}) {
        side->setCheckable(true);
        side->setChecked(true);
        connect(side, &QToolButton::toggled, this, [this, side](bool shown) {
            if (!shown) // one of them is always there
                (side == m_sourceSide ? m_renderedSide : m_sourceSide)->setChecked(true);
            showSides();
        });
    }
    connect(lastMark, &QToolButton::clicked, this, [this] { goToMark(false); });
    connect(nextMark, &QToolButton::clicked, this, [this] { goToMark(true); });
    connect(m_place, &QToolButton::clicked, this, &RunbookPage::goToPlace);
    connect(find, &QToolButton::clicked, this, &RunbookPage::focusFind);
}

void RunbookPage::buildCompareBar(QBoxLayout *layout)
{
    m_compareBar = new QWidget(this);
    m_compareBar->setObjectName(QStringLiteral("compareBar"));
    auto *rows = new QVBoxLayout(m_compareBar);
    rows->setContentsMargins(space::l, 0, space::l, space::s);
    rows->setSpacing(space::xs);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    rows->addLayout(row);
    auto *names = new QHBoxLayout;
    names->setSpacing(space::s);
    rows->addLayout(names);
    m_opened = new Chip(m_compareBar);
    m_opened->setObjectName(QStringLiteral("openedSide"));
    auto *now = new Chip(m_compareBar);
    now->setObjectName(QStringLiteral("fileSide"));
    now->setLook({tr("+ The file now"), Tone::Success, QStringLiteral("edit")});
    names->addWidget(m_opened);
    names->addWidget(now);
    names->addStretch();
    m_summary = newLabel({}, Type::Body, m_compareBar);
    m_summary->setObjectName(QStringLiteral("changeSummary"));
    row->addWidget(m_summary, 1);
    auto *last = addTool(row, QStringLiteral("previousChange"), QStringLiteral("previous"), tr("Previous change (Shift+F7)"));
    auto *next = addTool(row, QStringLiteral("nextChange"), QStringLiteral("next"), tr("Next change (F7)"));
    auto *leave = new Button(tr("Show what was opened"), QStringLiteral("runbook"), Button::Kind::Secondary, m_compareBar);
    leave->setObjectName(QStringLiteral("leaveChanges"));
    row->addWidget(leave);
    layout->addWidget(m_compareBar);
    connect(last, &QToolButton::clicked, this, [this] { goToChange(false); });
    connect(next, &QToolButton::clicked, this, [this] { goToChange(true); });
    connect(leave, &QPushButton::clicked, this, &RunbookPage::leaveChanges);
}

void RunbookPage::buildKeys()
{
    const auto add = [this](const QKeySequence &key, auto call) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, call);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { Q_EMIT backAsked(); });
    add(QKeySequence(Qt::Key_F8), [this] { goToFinding(true); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { goToFinding(false); });
    add(QKeySequence(Qt::Key_F7), [this] { m_comparing ? goToChange(true) : goToMark(true); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F7), [this] { m_comparing ? goToChange(false) : goToMark(false); });
    add(QKeySequence(Qt::Key_F9), [this] { goToPlace(); });
    add(QKeySequence(Qt::Key_F3), [this] { m_find->next(true); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_find->next(false); });
}

} // namespace slipway::widgets
