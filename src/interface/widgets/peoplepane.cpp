// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/prose.h"
#include "widgets/button.h"
#include "widgets/dialogs.h"
#include "widgets/listpane.h"
#include "widgets/panes.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QListView>
#include <QVBoxLayout>

namespace slipway::widgets {

using namespace presentation;

namespace {

void openContact(const QString &contact)
{
    const QUrl url = urlOfContact(contact);
    if (mayOpen(url))
        QDesktopServices::openUrl(url);
}

/// What a person sees to change: nothing where only the placeholder stands.
QString filledIn(const QString &now, const QString &written)
{
    return now == written && runbook::isPlaceholder(written) ? QString() : now;
}

} // namespace

PeoplePane::PeoplePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new ListPane(m_model, QStringLiteral("people"), tr("People"),
                          tr("The runbook names nobody. A section “Contacts” with a table of role, name and contact "
                             "would be shown here."), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list);
    Button *reach = m_list->addRowAction(QStringLiteral("reachPerson"), tr("Reach"), QStringLiteral("call"));
    Button *copyButton = m_list->addRowAction(QStringLiteral("copyContact"), tr("Copy"), QStringLiteral("copy"));
    Button *fill = m_list->addRowAction(QStringLiteral("fillInContact"), tr("Fill in…"), QStringLiteral("edit"));
    connect(m_list, &ListPane::currentChanged, reach, [this, reach, fill] {
        const QUrl url = urlOfContact(m_list->current().data(KeyRole).toString());
        const bool mail = url.scheme() == u"mailto";
        reach->setEnabled(mayOpen(url));
        reach->setText(mail ? tr("Mail") : url.scheme() == u"tel" ? tr("Call") : tr("Open"));
        reach->setIconName(mail ? QStringLiteral("mail") : url.scheme() == u"tel" ? QStringLiteral("call")
                                                                                  : QStringLiteral("link"));
        fill->setEnabled(openAtRow().has_value());
        fill->setToolTip(fill->isEnabled() ? QString() : tr("The runbook itself says who this is."));
    });
    connect(reach, &QPushButton::clicked, this, [this] { openContact(m_list->current().data(KeyRole).toString()); });
    connect(m_list, &ListPane::activated, this, [](const QModelIndex &index) { openContact(index.data(KeyRole).toString()); });
    connect(copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_list->current().data(KeyRole).toString()); });
    connect(fill, &QPushButton::clicked, this, &PeoplePane::fillIn);
    connect(&session, &Session::placeChanged, this, &PeoplePane::show);
    connect(&session, &Session::stateChanged, this, &PeoplePane::show);
    show();
}

void PeoplePane::show()
{
    const auto state = m_session.state();
    if (!state || state->plan().contacts == m_shown)
        return;
    m_shown = state->plan().contacts;
    const int row = m_list->list()->currentIndex().row();
    m_model.setContacts(m_shown);
    m_list->list()->setCurrentIndex(m_list->list()->model()->index(row, 0)); // the person stays where they are
}

std::optional<runbook::OpenContact> PeoplePane::openAtRow() const
{
    const QModelIndex row = m_list->current();
    if (!row.isValid() || row.data(KindRole).toInt() == ContactsModel::Escalation)
        return std::nullopt;
    const bool channel = row.data(KindRole).toInt() == ContactsModel::Channel;
    const QString role = row.data(channel ? TitleRole : MetaRole).toString();
    for (const runbook::OpenContact &open : m_session.openContacts()) {
        if (open.line == row.data(LineRole).toInt() && open.channel == channel && open.role == role)
            return open;
    }
    return std::nullopt;
}

void PeoplePane::fillIn()
{
    const auto open = openAtRow();
    if (!open)
        return;
    const QModelIndex row = m_list->current();
    const QString name = open->channel ? QString() : row.data(TitleRole).toString();
    ask(*open, filledIn(name, open->writtenName), filledIn(row.data(KeyRole).toString(), open->writtenContact));
}

void PeoplePane::ask(const runbook::OpenContact &open, const QString &name, const QString &contact)
{
    askContact(window(), open, name, contact, [this, open](const QString &typedName, const QString &typedContact) {
        m_session.completeContact(open, typedName, typedContact, this, [=, this](const base::Result<bool> &kept) {
            if (kept)
                return;
            ask(open, typedName, typedContact); // what was typed is not lost
            showError(window(), kept.error());
        });
    });
}

} // namespace slipway::widgets
