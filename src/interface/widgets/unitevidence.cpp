// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person can do with the evidence of a unit.
#include "presentation/prose.h"
#include "widgets/dialogs.h"
#include "widgets/unitactions.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace slipway::widgets {

using namespace presentation;

void UnitActions::offerToAttach(const UnitView &unit, QWidget *below)
{
    auto *menu = new QMenu(below);
    menu->setObjectName(QStringLiteral("attachMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&File…"), this, [this, unit] { attachFile(unit); })->setObjectName(QStringLiteral("attachFile"));
    QAction *paste = menu->addAction(tr("From the &clipboard"), this, [this, unit] { attachClipboard(unit); });
    paste->setObjectName(QStringLiteral("attachClipboard"));
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetShortcut); // shown here, taken where the keyboard is
    menu->addAction(tr("&Link…"), this, [this, unit] { attachLink(unit); })->setObjectName(QStringLiteral("attachLink"));
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void UnitActions::attachFile(const UnitView &unit)
{
    auto *dialog = new QFileDialog(m_window, tr("Attach evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, unit](const QStringList &paths) {
        for (const QString &path : paths)
            m_session.attach(path, this, whenKept(unit));
    });
    dialog->open();
}

void UnitActions::attachLink(const UnitView &unit)
{
    askLink(m_window, unit.plan.unit.title, [this, unit](const QString &address) {
        if (const auto link = linkEvidence(address))
            m_session.keep(*link, this, whenKept(unit));
    });
}

void UnitActions::attachClipboard(const UnitView &unit)
{
    if (const QMimeData *mime = QGuiApplication::clipboard()->mimeData())
        attachOffered(unit, *mime);
}

void UnitActions::attachOffered(const UnitView &unit, const QMimeData &mime)
{
    const auto offered = offeredEvidence(mime, QDateTime::currentDateTime());
    if (!offered)
        return showError(m_window, offered.error());
    for (const QString &path : offered->files)
        m_session.attach(path, this, whenKept(unit));
    for (const Evidence &one : offered->made)
        m_session.keep(one, this, whenKept(unit));
}

ports::Reply<run::Attachment> UnitActions::whenKept(const UnitView &unit)
{
    const QString run = m_session.state() ? m_session.state()->run : QString();
    return [this, key = unit.key, run](const base::Result<run::Attachment> &attachment) {
        if (!attachment)
            showError(m_window, attachment.error());
        else if (m_session.state() && m_session.state()->run == run) // another one may be open by now
            m_session.submit(conductor::Attach{key, {*attachment}});
    };
}

void UnitActions::openEvidence(const run::Attachment &attachment)
{
    if (!mayBeShown(attachment))
        return;
    if (const QUrl address = addressOf(attachment); !address.isEmpty()) {
        if (mayOpen(address))
            QDesktopServices::openUrl(address);
        return;
    }
    if (const auto copy = m_session.shownCopy(attachment))
        QDesktopServices::openUrl(QUrl::fromLocalFile(*copy));
    else
        showError(m_window, copy.error());
}

void UnitActions::removeEvidence(const UnitView &unit, const run::Attachment &attachment)
{
    m_session.submit(conductor::Detach{unit.key, attachment.sha256, attachment.name});
}

} // namespace slipway::widgets
