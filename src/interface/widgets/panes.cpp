// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes.h"

#include "entryline.h"
#include "presentation/prose.h"
#include "widgets/button.h"
#include "widgets/listpane.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway::widgets {

using namespace presentation;

namespace {

QVBoxLayout *bareLayout(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    return layout;
}

void openContact(const QString &contact)
{
    const QUrl url = urlOfContact(contact);
    if (mayOpen(url))
        QDesktopServices::openUrl(url);
}

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

const runbook::Plan *planOf(const Session &session)
{
    return session.state() ? &session.state()->plan() : nullptr;
}

} // namespace

LinksPane::LinksPane(Session &session, QWidget *parent)
    : QWidget(parent)
{
    auto *list = new ListPane(m_model, QStringLiteral("links"), tr("Links"), tr("The runbook has no links."), this);
    bareLayout(this)->addWidget(list);
    Button *open = list->addRowAction(QStringLiteral("openLink"), tr("Open"), QStringLiteral("link"));
    Button *copyButton = list->addRowAction(QStringLiteral("copyLink"), tr("Copy"), QStringLiteral("copy"));
    connect(open, &QPushButton::clicked, this, [list] { openContact(list->current().data(KeyRole).toString()); });
    connect(list, &ListPane::activated, this, [](const QModelIndex &index) { openContact(index.data(KeyRole).toString()); });
    connect(copyButton, &QPushButton::clicked, this, [list] { copy(list->current().data(KeyRole).toString()); });
    const auto show = [this, &session] {
        if (const auto *plan = planOf(session))
            m_model.setLinks(plan->links);
    };
    connect(&session, &Session::placeChanged, this, show);
    show();
}

JournalPane::JournalPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_note(new EntryLine(this))
{
    auto *list = new ListPane(m_model, QStringLiteral("journal"), tr("Journal"),
                              tr("Everything that happens in the run will be told here."), this);
    list->followEnd(true);
    auto *layout = bareLayout(this);
    layout->addWidget(list, 1);
    m_note->setObjectName(QStringLiteral("journalNote"));
    m_note->setPlaceholderText(tr("Add a note to the record"));
    m_note->setAccessibleName(tr("Note for the journal"));
    auto *add = new Button(tr("Add note"), QStringLiteral("note"), Button::Kind::Secondary, this);
    add->setObjectName(QStringLiteral("addNote"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::s, space::xs, space::s, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_note, 1);
    row->addWidget(add);
    layout->addLayout(row);
    const auto submit = [this] {
        if (m_note->text().trimmed().isEmpty())
            return;
        m_session.submit(conductor::AddNote{m_note->text().trimmed(), {}, {}});
        m_note->clear();
    };
    connect(add, &QPushButton::clicked, this, submit);
    connect(m_note, &QLineEdit::returnPressed, this, submit);
    connect(list, &ListPane::activated, this, [this](const QModelIndex &index) {
        if (const QString key = index.data(KeyRole).toString(); !key.isEmpty())
            Q_EMIT unitChosen(key);
    });
    connect(&m_session, &Session::eventAdded, this, [this](const run::Event &event) {
        if (m_session.state())
            m_model.add(event, *m_session.state());
    });
    connect(&m_session, &Session::placeChanged, this, &JournalPane::reload);
    reload();
}

void JournalPane::reload()
{
    m_model.clear();
    const auto state = m_session.state();
    const bool open = state && state->stage != run::Stage::NotStarted && state->stage != run::Stage::Finished;
    m_note->setEnabled(open);
    if (!state)
        return;
    for (const auto &event : m_session.events())
        m_model.add(event, *state);
}

void JournalPane::focusNote()
{
    m_note->setFocus();
}

FindingsPane::FindingsPane(RunbookView &view, QWidget *parent)
    : QWidget(parent)
{
    auto *list = new ListPane(m_model, QStringLiteral("findings"), tr("Findings"),
                              tr("No defects of the runbook are known."), this);
    bareLayout(this)->addWidget(list);
    connect(list, &ListPane::activated, this,
            [this](const QModelIndex &index) { Q_EMIT lineChosen(index.data(LineRole).toInt()); });
    // Those of a run or record that was opened without its file are found in the text that it carries.
    const auto show = [this, &view] {
        m_model.setFindings(view.reading() ? view.reading()->findings : QList<runbook::Finding>());
    };
    connect(&view, &RunbookView::readingChanged, this, show);
    show();
    view.read();
}

} // namespace slipway::widgets
