// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/helpdesk.h"

#include "ui_aboutdialog.h"
#include "widgets/actionlist.h"
#include "widgets/helpwindow.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDialog>

namespace slipway::widgets {

using namespace presentation;

HelpDesk::HelpDesk(const QMenuBar &menus, QWidget *window)
    : QObject(window)
    , m_menus(menus)
    , m_window(window)
{
}

HelpDesk::~HelpDesk()
{
    delete m_help; // it shows the manual, which goes with this
}

Manual &HelpDesk::known()
{
    if (!m_manual)
        m_manual = std::make_unique<Manual>();
    return *m_manual;
}

void HelpDesk::showPage(const QString &name)
{
    QList<KeyRow> keys;
    for (const auto &[menu, text, action] : menuActions(m_menus))
        keys << KeyRow{menu, text, action->shortcut().toString(QKeySequence::NativeText)};
    known().setKeys(keys);
    if (!m_help)
        m_help = new HelpWindow(known(), m_window);
    m_help->showPage(name);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpDesk::showAbout()
{
    auto *dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Ui::AboutDialog form;
    form.setupUi(dialog);
    constexpr int extent = 48;
    form.icon->setIcon(icon(QStringLiteral("slipway"), Tone::Accent));
    form.icon->setExtent(extent);
    setType(form.title, Type::Title);
    form.title->setText(
        QStringLiteral("%1 %2").arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()));
    for (QLabel *quiet : {form.licence, form.parts}) {
        setType(quiet, Type::Caption);
        quiet->setForegroundRole(QPalette::PlaceholderText);
    }
    form.parts->setText(
        QStringLiteral("Qt %1 · KSyntaxHighlighting · cmark-gfm · SQLite").arg(QString::fromLatin1(qVersion())));
    form.close->setKind(Button::Kind::Primary);
    form.close->setDefault(true);
    connect(form.close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->setBackgroundRole(QPalette::Base);
    dialog->open();
}

} // namespace slipway::widgets
