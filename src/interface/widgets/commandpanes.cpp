// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panes that show commands outside the phases: useful commands and troubleshooting.
#include "commandcards.h"
#include "presentation/troubles.h"
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

/// As wide as what it shows, unless that would make a small window grow: then it scrolls to the side as well.
class DetailScroll final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int leastHeight = 80;
        constexpr int mostWidth = 220;
        const int wanted = widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        return {qMin(wanted, mostWidth), leastHeight};
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
    , m_cards(new CommandCards(actions, this))
    , m_list(new ListPane(m_model, QStringLiteral("commands"), tr("Useful commands"),
                          tr("The runbook has no section of useful commands."), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    m_place = detailPlace(this, layout);
    connect(m_list, &ListPane::currentChanged, this, &CommandsPane::showCommand);
    connect(m_cards, &CommandCards::wholeOutputAsked, this, &CommandsPane::wholeOutputAsked);
    connect(&m_actions.session(), &Session::stateChanged, this, &CommandsPane::updateState);
    updateState();
}

void CommandsPane::updateState()
{
    const auto state = m_actions.session().state();
    const QString plan = identityOf(state);
    if (plan == m_plan)
        return;
    m_plan = plan;
    m_model.setCommands(state ? state->plan().usefulCommands : QList<runbook::PlanUnit>());
    showCommand();
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
    m_card = m_cards->make(*unit, this);
    m_place->insertWidget(0, m_card);
}

TroublePane::TroublePane(UnitActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_cards(new CommandCards(actions, this))
    , m_list(new ListPane(m_model, QStringLiteral("trouble"), tr("Troubleshooting"),
                          tr("The runbook has no section on troubleshooting."), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    m_place = detailPlace(this, layout);
    connect(m_list, &ListPane::currentChanged, this, [this] { showEntry(m_list->current().data(KeyRole).toString()); });
    connect(m_cards, &CommandCards::wholeOutputAsked, this, &TroublePane::wholeOutputAsked);
    connect(&m_actions.session(), &Session::stateChanged, this, &TroublePane::updateState);
    updateState();
}

void TroublePane::updateState()
{
    const auto state = m_actions.session().state();
    const QString plan = identityOf(state);
    const QList<int> fitting = state ? fittingTroubles(*state) : QList<int>();
    if (plan == m_plan && fitting == m_fitting)
        return;
    if (plan != m_plan)
        showEntry({});
    m_plan = plan;
    m_fitting = fitting;
    m_model.setEntries(state ? state->plan().troubleshooting : QList<runbook::Troubleshooting>(), fitting);
    if (!m_shown.isEmpty())
        m_list->choose(m_shown);
}

void TroublePane::showLine(int line)
{
    m_list->select(QString::number(line));
}

void TroublePane::showEntry(const QString &key)
{
    if (key == m_shown)
        return;
    m_shown = key;
    if (m_page) {
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = nullptr;
    const auto state = m_actions.session().state();
    const auto &entries = state ? state->plan().troubleshooting : QList<runbook::Troubleshooting>();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (QString::number(entries.at(i).line) == key)
            showEntry(entries.at(i), state->plan().commandsOfTrouble(i));
    }
}

void TroublePane::showEntry(const runbook::Troubleshooting &entry, const QList<runbook::PlanUnit> &commands)
{
    m_page = new QWidget(this);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins({});
    auto *title = newLabel(entry.title, Type::Heading, m_page);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    layout->addWidget(title);
    const auto words = [this, layout](const QString &markdown) {
        if (markdown.isEmpty())
            return;
        auto *view = new ProseView(m_page);
        view->setMarkdown(markdown);
        layout->addWidget(view);
    };
    words(markdownList(tr("Symptoms"), entry.symptoms));
    addCommands(entry.diagnosis, commands.first(qMin(commands.size(), entry.diagnosis.size())));
    words(markdownList(tr("Solutions"), entry.solutions));
    addCommands(entry.solutionUnits, commands.mid(entry.diagnosis.size()));
    m_place->insertWidget(0, m_page);
}

/// A run whose plan is older has no cards for them: what they say is there to be copied.
void TroublePane::addCommands(const QList<runbook::Unit> &units, const QList<runbook::PlanUnit> &planned)
{
    QLayout *layout = m_page->layout();
    for (qsizetype i = 0; i < units.size(); ++i) {
        const runbook::Unit &unit = units.at(i);
        if (i < planned.size() && unit.kind != runbook::UnitKind::Note) {
            layout->addWidget(m_cards->make(planned.at(i), m_page));
            continue;
        }
        layout->addWidget(newLabel(unit.title, Type::Caption, m_page, true));
        if (unit.text.isEmpty() || unit.text == unit.title)
            continue;
        auto *code = new CodeView(m_actions.highlighting(), m_page);
        code->setCode(unit.text, unit.language);
        layout->addWidget(code);
        auto *copy = new Button(tr("Copy"), QStringLiteral("copy"), Button::Kind::Quiet, m_page);
        layout->addWidget(copy);
        layout->setAlignment(copy, Qt::AlignLeft);
        connect(copy, &QPushButton::clicked, m_page, [text = unit.text] { QGuiApplication::clipboard()->setText(text); });
    }
}

} // namespace slipway::widgets
