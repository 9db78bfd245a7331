// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/welcomepage.h"

#include "widgets/button.h"
#include "widgets/theme.h"

#include "ui_welcomepage.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

namespace slipway::widgets {

using namespace presentation;

namespace {

constexpr qsizetype mostFinished = 8;

} // namespace

WelcomePage::WelcomePage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(std::make_unique<Ui::WelcomePage>())
{
    m_form->setupUi(this);
    setObjectName(QStringLiteral("welcomePage"));
    m_form->content->setBackgroundRole(QPalette::Base);
    m_form->content->setAutoFillBackground(true);
    setType(m_form->title, Type::Display);
    setType(m_form->tagline, Type::Body);
    m_form->tagline->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *heading : {m_form->resumeTitle, m_form->recentTitle, m_form->historyTitle}) {
        setType(heading, Type::Strong);
        heading->setContentsMargins(0, space::l, 0, 0);
    }
    m_form->open->setKind(Button::Kind::Primary);
    m_form->open->setIconName(QStringLiteral("open"));
    m_form->open->setKeyHint(QKeySequence::Open);
    m_form->sample->setIconName(QStringLiteral("sample"));
    m_form->sample->setVisible(bool(session.services().prepareSample));
    m_form->recentEmpty->setText(tr("None yet. Open a runbook, or drop one on this window: any Markdown file will do."));
    m_form->recentEmpty->setForegroundRole(QPalette::PlaceholderText);
    m_form->resume->setModel(&m_unfinished);
    m_form->recent->setModel(&m_recent);
    m_form->history->setModel(&m_finished);
    connect(m_form->open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(m_form->sample, &QPushButton::clicked, this, &WelcomePage::sampleAsked);
    connect(m_form->resume, &SectionList::chosen, this,
            [this](const QModelIndex &index) { m_session.resume(index.data(KeyRole).toString()); });
    connect(m_form->recent, &SectionList::chosen, this,
            [this](const QModelIndex &index) { m_session.open(index.data(KeyRole).toString()); });
    connect(m_form->history, &SectionList::chosen, this,
            [this](const QModelIndex &index) { m_session.openRecord(index.data(KeyRole).toString()); });
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::refresh()
{
    setRecent();
    setRuns({});
    m_session.services().catalog.list(this, [this](const base::Result<QList<ports::RunSummary>> &runs) {
        if (runs)
            setRuns(*runs);
    });
}

void WelcomePage::setRuns(const QList<ports::RunSummary> &runs)
{
    QList<ports::RunSummary> finished = runs;
    finished.removeIf([](const ports::RunSummary &run) { return !run.finishedAt.isValid(); });
    m_unfinished.setRuns(runs, true);
    m_finished.setRuns(finished.first(qMin(finished.size(), mostFinished)), false);
    m_form->resumeTitle->setVisible(m_unfinished.rowCount() > 0);
    m_form->resume->setVisible(m_unfinished.rowCount() > 0);
    addResumeButtons();
    m_form->historyTitle->setVisible(m_finished.rowCount() > 0);
    m_form->history->setVisible(m_finished.rowCount() > 0);
}

/// The row does the same; a button says so.
void WelcomePage::addResumeButtons()
{
    for (int row = 0; row < m_unfinished.rowCount(); ++row) {
        const QModelIndex index = m_unfinished.index(row);
        auto *place = new QWidget;
        auto *layout = new QHBoxLayout(place);
        layout->setContentsMargins(0, 0, space::s, 0);
        layout->addStretch();
        auto *resume = new Button(tr("Resume"), QStringLiteral("resume"), Button::Kind::Secondary, place);
        resume->setObjectName(QStringLiteral("resumeRun"));
        resume->setAccessibleName(tr("Resume %1").arg(index.data(Qt::AccessibleTextRole).toString()));
        layout->addWidget(resume);
        connect(resume, &QPushButton::clicked, this,
                [this, run = index.data(KeyRole).toString()] { m_session.resume(run); });
        m_form->resume->setIndexWidget(index, place);
    }
}

void WelcomePage::setRecent()
{
    QList<PlainRow> rows;
    for (const QString &path : m_session.services().preferences.recentRunbooks()) {
        const QFileInfo info(path);
        if (!info.exists())
            continue;
        QString folder = info.absolutePath();
        if (folder.startsWith(QDir::homePath()))
            folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
        rows << PlainRow{path, info.fileName(), folder, {}, QStringLiteral("report"), Tone::Neutral, 0, 0};
    }
    m_recent.setRows(rows);
    m_form->recent->setVisible(!rows.isEmpty());
    m_form->recentEmpty->setVisible(rows.isEmpty());
}

} // namespace slipway::widgets
