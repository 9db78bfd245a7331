// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panes that show commands outside the phases: useful commands and troubleshooting.
#include "widgets/button.h"
#include "widgets/codeview.h"
#include "widgets/listpane.h"
#include "widgets/panes.h"
#include "widgets/proseview.h"
#include "widgets/theme.h"
#include "widgets/unitactions.h"
#include "widgets/unitcard.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollArea>
#include <QStyle>

namespace slipway::widgets {

using namespace presentation;

namespace {

/// Scrolls up and down only, and is never narrower than what it shows.
class DetailScroll final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int leastHeight = 80;
        return {widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent), leastHeight};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

/// A scrolling place below a list for what was chosen.
QVBoxLayout *detailPlace(QWidget *pane, QVBoxLayout *layout)
{
    auto *scroll = new DetailScroll(pane);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    auto *place = new QVBoxLayout(page);
    place->setContentsMargins(space::s, space::s, space::s, space::s);
    place->addStretch(1);
    scroll->setWidget(page);
    layout->addWidget(scroll, 1);
    return place;
}

QString identityOf(const conductor::StatePtr &state)
{
    return state ? state->run + state->plan().title + state->started.runbookSha256 : QString();
}

QString markdownList(const QString &heading, const QStringList &items)
{
    if (items.isEmpty())
        return {};
    return QStringLiteral("**%1**\n\n- %2\n\n").arg(heading, items.join(QStringLiteral("\n- ")));
}

} // namespace

CommandsPane::CommandsPane(UnitActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_list(new ListPane(m_model, QStringLiteral("commands"), tr("Useful commands"),
                          tr("The runbook has no section of useful commands."), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    m_place = detailPlace(this, layout);
    connect(m_list, &ListPane::currentChanged, this, &CommandsPane::showCommand);
    connect(&m_actions.session(), &Session::stateChanged, this, &CommandsPane::updateState);
    connect(&m_actions.session(), &Session::resolvedChanged, this, [this](const QString &key) {
        if (m_card && m_card->unit().key == key)
            m_card->showResolved();
    });
    connect(&m_actions.session(), &Session::outputGrew, this, [this] {
        if (m_card && m_card->unit().state.status == run::UnitStatus::Running)
            m_card->showOutput();
    });
    updateState();
}

void CommandsPane::updateState()
{
    const auto state = m_actions.session().state();
    if (const QString plan = identityOf(state); plan != m_plan) {
        m_plan = plan;
        m_model.setCommands(state ? state->plan().usefulCommands : QList<runbook::PlanUnit>());
        showCommand();
    }
    if (m_card && state)
        m_card->setUnit(unitView(*state, m_card->unit().plan, {}, {}));
}

void CommandsPane::showUnit(const QString &id)
{
    if (m_list->select(id) && m_card)
        m_card->setFocus();
}

void CommandsPane::showCommand()
{
    if (m_card)
        m_card->deleteLater();
    m_card = nullptr;
    const auto state = m_actions.session().state();
    const auto *unit = state ? state->plan().unit(m_list->current().data(KeyRole).toString()) : nullptr;
    if (!unit)
        return;
    m_card = new UnitCard(m_actions, unitView(*state, *unit, {}, {}), this);
    m_place->insertWidget(0, m_card);
    connect(m_card, &UnitCard::wholeOutputAsked, this, &CommandsPane::wholeOutputAsked);
}

TroublePane::TroublePane(UnitActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_list(new ListPane(m_model, QStringLiteral("trouble"), tr("Troubleshooting"),
                          tr("The runbook has no section on troubleshooting."), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    m_place = detailPlace(this, layout);
    connect(m_list, &ListPane::currentChanged, this, [this] { showEntry(m_list->current().row()); });
    connect(&m_actions.session(), &Session::stateChanged, this, &TroublePane::updateState);
    updateState();
}

void TroublePane::updateState()
{
    const auto state = m_actions.session().state();
    const QString plan = identityOf(state);
    if (plan == m_plan)
        return;
    m_plan = plan;
    m_model.setEntries(state ? state->plan().troubleshooting : QList<runbook::Troubleshooting>());
    showEntry(-1);
}

void TroublePane::showLine(int line)
{
    m_list->select(QString::number(line));
}

void TroublePane::showEntry(int row)
{
    delete m_page;
    m_page = nullptr;
    const auto state = m_actions.session().state();
    if (!state || row < 0 || row >= state->plan().troubleshooting.size())
        return;
    const runbook::Troubleshooting &entry = state->plan().troubleshooting.at(row);
    m_page = new QWidget(this);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins({});
    layout->addWidget(newLabel(entry.title, Type::Heading, m_page));
    const auto words = [this, layout](const QString &markdown) {
        if (markdown.isEmpty())
            return;
        auto *view = new ProseView(m_page);
        view->setMarkdown(markdown);
        layout->addWidget(view);
    };
    const auto commands = [this, layout](const QList<runbook::Unit> &units) {
        for (const auto &unit : units) {
            layout->addWidget(newLabel(unit.title, Type::Caption, m_page, true));
            auto *code = new CodeView(m_actions.highlighting(), m_page);
            code->setCode(unit.text, unit.language);
            layout->addWidget(code);
            auto *copy = new Button(tr("Copy"), QStringLiteral("copy"), Button::Kind::Quiet, m_page);
            layout->addWidget(copy, 0, Qt::AlignLeft);
            connect(copy, &QPushButton::clicked, m_page,
                    [text = unit.text] { QGuiApplication::clipboard()->setText(text); });
        }
    };
    words(markdownList(tr("Symptoms"), entry.symptoms));
    commands(entry.diagnosis);
    words(markdownList(tr("Solutions"), entry.solutions));
    commands(entry.solutionUnits);
    m_place->insertWidget(0, m_page);
}

} // namespace slipway::widgets
