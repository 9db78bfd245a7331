// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "dialogbase.h"
#include "presentation/lists.h"
#include "widgets/dialogs.h"

#include "ui_contactdialog.h"

namespace slipway::widgets {

using namespace presentation;
using base::Tr;

namespace {

QString reachText(const QString &contact)
{
    const QString scheme = urlOfContact(contact).scheme();
    if (contact.trimmed().isEmpty())
        return {};
    if (scheme == u"tel")
        return Tr::tr("Can be called from here.");
    if (scheme == u"mailto")
        return Tr::tr("Can be written to from here.");
    return scheme.isEmpty() ? Tr::tr("Shown as words: no phone number, mail address or link.") : Tr::tr("Can be opened from here.");
}

} // namespace

void askContact(QWidget *parent, const runbook::OpenContact &open, const QString &name, const QString &contact,
                std::function<void(const QString &, const QString &)> accepted)
{
    auto *dialog = new FormDialog<Ui::ContactDialog>(parent, Tr::tr("Fill in a contact"));
    auto &form = dialog->form;
    form.title->setText(open.role);
    form.nameLabel->setVisible(!open.channel);
    form.name->setVisible(!open.channel);
    form.name->setText(name);
    form.contact->setText(contact);
    form.name->setPlaceholderText(open.writtenName);
    form.contact->setPlaceholderText(open.writtenContact);
    dialog->ready();
    const auto check = [&form] {
        form.reach->setText(reachText(form.contact->text()));
        static const QRegularExpression bracket(QStringLiteral("[<>]"));
        form.accept->setEnabled(!(form.name->text() + form.contact->text()).contains(bracket));
    };
    QObject::connect(form.contact, &QLineEdit::textChanged, dialog, check);
    QObject::connect(form.name, &QLineEdit::textChanged, dialog, check);
    check();
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [&form, accepted] { accepted(form.name->text().trimmed(), form.contact->text().trimmed()); });
    (open.channel ? form.contact : form.name)->setFocus();
    dialog->open();
}

} // namespace slipway::widgets
