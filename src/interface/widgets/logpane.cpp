// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logpane.h"

#include "presentation/words.h"
#include "widgets/button.h"
#include "widgets/icons.h"
#include "widgets/logview.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace slipway::widgets {

using namespace presentation;

LogPane::LogPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    build();
    connect(&m_session, &Session::stateChanged, this, &LogPane::updateExecutions);
    connect(&m_session, &Session::outputPathKnown, this, [this](const QString &execution) {
        if (execution == m_execution)
            showFile();
    });
    connect(&m_session, &Session::outputGrew, this, [this](const QString &execution) {
        if (execution == m_execution)
            m_view->refresh();
    });
    updateExecutions();
}

void LogPane::build()
{
    setObjectName(QStringLiteral("log"));
    m_executions = new QComboBox(this);
    m_executions->setObjectName(QStringLiteral("logExecution"));
    m_executions->setAccessibleName(tr("Command whose output is shown"));
    m_executions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_executions->setMinimumContentsLength(24);
    m_find = new QLineEdit(this);
    m_find->setObjectName(QStringLiteral("logFind"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the output"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_hits = newLabel({}, Type::Caption, this, true);
    m_previous = new Button({}, QStringLiteral("previous"), Button::Kind::Quiet, this);
    m_previous->setAccessibleName(tr("Previous hit"));
    m_next = new Button({}, QStringLiteral("next"), Button::Kind::Quiet, this);
    m_next->setAccessibleName(tr("Next hit"));
    m_follow = new QCheckBox(tr("Follow"), this);
    m_follow->setObjectName(QStringLiteral("logFollow"));
    m_follow->setChecked(true);
    m_size = newLabel({}, Type::Caption, this, true);
    m_view = new LogView(this);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::s, space::xs, space::s, space::xs);
    row->setSpacing(space::s);
    row->addWidget(m_executions, 2);
    row->addWidget(m_find, 2);
    row->addWidget(m_hits);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_follow);
    row->addWidget(m_size);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);

    connect(m_executions, &QComboBox::activated, this,
            [this] { showExecution(m_executions->currentData().toString()); });
    connect(m_find, &QLineEdit::textChanged, this, &LogPane::startSearch);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { step(true); });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(true); });
    connect(m_follow, &QCheckBox::toggled, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QCheckBox::setChecked);
    connect(m_view, &LogView::grew, this, [this](qint64 rows, qint64 bytes) {
        m_size->setText(
            QStringLiteral("%1 · %2").arg(tr("%Ln line(s)", nullptr, int(rows)), QLocale().formattedDataSize(bytes)));
    });
}

void LogPane::updateExecutions()
{
    const auto state = m_session.state();
    QList<const run::Execution *> executions;
    if (state) {
        for (const auto &execution : state->executions)
            executions << &execution;
    }
    std::ranges::sort(executions, std::ranges::greater(), &run::Execution::intendedAt);
    if (executions.size() != m_executions->count()) {
        m_executions->clear();
        for (const auto *execution : executions)
            m_executions->addItem(QStringLiteral("%1  %2").arg(timeText(execution->intendedAt, QDate::currentDate()),
                                                               titleOf(execution->unit, *state)),
                                  execution->id);
    }
    const bool known = m_executions->findData(m_execution) >= 0;
    if (!known)
        m_chosen = false;
    const auto running = std::ranges::find_if(executions, [](const auto *e) { return !e->ended.has_value(); });
    if (!m_chosen && running != executions.end())
        m_execution = (*running)->id;
    else if (!known)
        m_execution = executions.isEmpty() ? QString() : executions.first()->id;
    m_executions->setCurrentIndex(m_executions->findData(m_execution));
    showFile();
}

void LogPane::showExecution(const QString &execution)
{
    m_chosen = true;
    m_execution = execution;
    m_executions->setCurrentIndex(m_executions->findData(execution));
    showFile();
}

void LogPane::showFile()
{
    const QString path = m_execution.isEmpty() ? QString() : m_session.outputPath(m_execution);
    if (m_view->log() && m_view->log()->path() == path)
        return;
    m_search.reset();
    m_size->clear();
    m_view->setFile(path);
    startSearch();
}

void LogPane::focusFind()
{
    m_find->setFocus();
    m_find->selectAll();
}

void LogPane::startSearch()
{
    const output::SearchQuery query{m_find->text(), false, false};
    m_view->setQuery(query);
    m_hits->clear();
    m_lastHit = m_view->topOffset() - 1;
    if (query.text.isEmpty() || !m_view->log()) {
        m_search.reset();
        return;
    }
    if (!m_search) {
        m_search = std::make_unique<output::Search>(m_view->log()->path());
        connect(m_search.get(), &output::Search::finished, this,
                [this](qint64 hits) { m_hits->setText(tr("%n hit(s)", nullptr, int(hits))); });
    }
    m_search->start(query);
}

void LogPane::step(bool forward)
{
    if (!m_search)
        return;
    const qint64 hit = forward ? m_search->nextFrom(m_lastHit + 1) : m_search->previousFrom(m_lastHit - 1);
    if (hit < 0)
        return;
    m_lastHit = hit;
    m_view->showOffset(hit);
}

} // namespace slipway::widgets
