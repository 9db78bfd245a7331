// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs.h"

#include "base/tr.h"
#include "dialogbase.h"
#include "widgets/card.h"
#include "widgets/codeview.h"

#include "ui_confirmdialog.h"
#include "ui_editdialog.h"
#include "ui_finishdialog.h"
#include "ui_golivedialog.h"
#include "ui_reasondialog.h"

#include <QMessageBox>

namespace slipway::widgets {

using namespace presentation;

using base::Tr;

void askReason(QWidget *parent, const QString &title, const QString &explanation, const QString &verb, bool needed,
               std::function<void(const QString &)> accepted, const QString &refuse)
{
    auto *dialog = new FormDialog<Ui::ReasonDialog>(parent, title);
    auto &form = dialog->form;
    form.title->setText(title);
    form.explanation->setText(explanation);
    form.explanation->setVisible(!explanation.isEmpty());
    form.accept->setText(verb);
    form.accept->setAccessibleName(verb);
    if (!refuse.isEmpty()) {
        form.cancel->setText(refuse);
        form.cancel->setAccessibleName(refuse);
    }
    dialog->ready();
    const auto *reason = form.reason;
    const auto check = [button = form.accept, reason, needed] {
        button->setEnabled(!needed || !reason->toPlainText().trimmed().isEmpty());
    };
    QObject::connect(reason, &QPlainTextEdit::textChanged, dialog, check);
    check();
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [reason, accepted] { accepted(reason->toPlainText().trimmed()); });
    form.reason->setFocus();
    dialog->open();
}

void askLink(QWidget *parent, const QString &explanation, std::function<void(const QString &)> accepted)
{
    auto *dialog = new FormDialog<Ui::ReasonDialog>(parent, Tr::tr("Attach a link"));
    auto &form = dialog->form;
    form.title->setText(Tr::tr("Attach a link"));
    form.explanation->setText(explanation);
    form.reasonLabel->setText(Tr::tr("Address, beginning with https:// or http://"));
    form.reason->setAccessibleName(Tr::tr("Address"));
    form.accept->setText(Tr::tr("Attach"));
    form.accept->setAccessibleName(Tr::tr("Attach"));
    dialog->ready();
    const auto *address = form.reason;
    const auto check = [button = form.accept, address] {
        button->setEnabled(linkEvidence(address->toPlainText()).has_value());
    };
    QObject::connect(address, &QPlainTextEdit::textChanged, dialog, check);
    check();
    QObject::connect(dialog, &QDialog::accepted, dialog, [address, accepted] { accepted(address->toPlainText()); });
    form.reason->setFocus();
    dialog->open();
}

void askTypedName(QWidget *parent, Highlighting &highlighting, const QString &title, const QString &code,
                  const QString &environment, std::function<void(const QString &)> accepted)
{
    auto *dialog = new FormDialog<Ui::ConfirmDialog>(parent, title);
    auto &form = dialog->form;
    form.title->setText(title);
    form.explanation->setText(Tr::tr("This cannot be undone. It runs exactly this:"));
    auto *view = new CodeView(highlighting, dialog);
    view->setCode(code, QStringLiteral("bash"));
    form.code->addWidget(view);
    form.nameLabel->setText(Tr::tr("Type the environment's name, %1, to run it.").arg(environment));
    form.accept->setKind(Button::Kind::Danger);
    form.accept->setTone(Tone::Danger);
    form.accept->setEnabled(false);
    dialog->ready();
    QObject::connect(form.name, &QLineEdit::textChanged, dialog, [button = form.accept, environment](const QString &typed) {
        button->setEnabled(typed.trimmed() == environment);
    });
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [name = form.name, accepted] { accepted(name->text().trimmed()); });
    form.name->setFocus();
    dialog->open();
}

void askGoLive(QWidget *parent, const Draft &draft, const QStringList &cautions, std::function<void()> accepted)
{
    auto *dialog = new FormDialog<Ui::GoLiveDialog>(parent, Tr::tr("Go live?"));
    auto &form = dialog->form;
    const auto fact = [](QLabel *label, const QString &name, const QString &value) {
        label->setText(QStringLiteral("<table width=\"100%\"><tr><td width=\"120\">%1</td><td><b>%2</b></td></tr></table>")
                           .arg(name.toHtmlEscaped(), value.toHtmlEscaped()));
    };
    fact(form.service, Tr::tr("Service"), draft.service);
    fact(form.version, Tr::tr("Version"), draft.version);
    fact(form.environment, Tr::tr("Environment"), draft.environment);
    fact(form.leader, Tr::tr("Led by"), draft.leader);
    if (!cautions.isEmpty()) {
        auto *band = new Band(Tone::Warning, dialog);
        auto *words = newLabel(cautions.join(u'\n'), Type::Body, band);
        words->setObjectName(QStringLiteral("cautions"));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        band->body()->addWidget(words);
        form.root->insertWidget(form.root->indexOf(form.explanation), band);
    }
    form.explanation->setText(Tr::tr("From here on everything is on record. Nothing starts by itself."));
    form.accept->setText(Tr::tr("Go live in %1").arg(draft.environment));
    form.accept->setAccessibleName(form.accept->text());
    dialog->ready();
    QObject::connect(dialog, &QDialog::accepted, dialog, accepted);
    form.accept->setFocus();
    dialog->open();
}

void askFinish(QWidget *parent, bool rolledBack, const QString &refusal,
               std::function<void(run::Outcome, const QString &)> accepted)
{
    auto *dialog = new FormDialog<Ui::FinishDialog>(parent, Tr::tr("Finish the run"));
    auto &form = dialog->form;
    form.explanation->setText(refusal.isEmpty() ? Tr::tr("Everything that was asked for is settled.")
                                                : Tr::tr("It cannot be finished as done: %1").arg(refusal));
    form.done->setEnabled(refusal.isEmpty());
    form.done->setChecked(refusal.isEmpty() && !rolledBack);
    form.rolledBack->setChecked(rolledBack);
    form.rolledBack->setEnabled(rolledBack);
    // Nothing is called failed by a key pressed too soon.
    const auto check = [&form] {
        form.accept->setEnabled(form.done->isChecked() || form.rolledBack->isChecked() || form.failed->isChecked());
    };
    for (QRadioButton *outcome : {form.done, form.rolledBack, form.failed})
        QObject::connect(outcome, &QRadioButton::toggled, dialog, check);
    check();
    dialog->ready();
    QObject::connect(dialog, &QDialog::accepted, dialog, [&form, accepted] {
        const auto outcome = form.done->isChecked() ? run::Outcome::Done
            : form.rolledBack->isChecked()          ? run::Outcome::RolledBackUnverified
                                                    : run::Outcome::Failed;
        accepted(outcome, form.reason->toPlainText().trimmed());
    });
    if (form.accept->isEnabled())
        form.accept->setFocus();
    else
        form.failed->setFocus();
    dialog->open();
}

void askEdit(QWidget *parent, const QString &text, std::function<void(const QString &, const QString &)> accepted)
{
    auto *dialog = new FormDialog<Ui::EditDialog>(parent, Tr::tr("Edit and retry"));
    auto &form = dialog->form;
    setType(form.text, Type::Code);
    form.text->setPlainText(text);
    dialog->ready();
    const auto check = [&form] { form.accept->setEnabled(!form.reason->text().trimmed().isEmpty()); };
    QObject::connect(form.reason, &QLineEdit::textChanged, dialog, check);
    check();
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [&form, accepted] { accepted(form.text->toPlainText(), form.reason->text().trimmed()); });
    form.text->setFocus();
    dialog->open();
}

namespace {

/// What kind of trouble it is.
QString errorTitle(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::Refused:
        return Tr::tr("Not possible now");
    case base::ErrorCode::NeedsPerson:
        return Tr::tr("A decision is needed");
    case base::ErrorCode::Unreadable:
    case base::ErrorCode::Usage:
        return Tr::tr("Not understood");
    case base::ErrorCode::NotFound:
        return Tr::tr("Not found");
    case base::ErrorCode::TimedOut:
    case base::ErrorCode::Unreachable:
        return Tr::tr("No answer");
    case base::ErrorCode::Conflict:
        return Tr::tr("Somebody else has it");
    case base::ErrorCode::JournalUnavailable:
    case base::ErrorCode::JournalDamaged:
        return Tr::tr("The journal does not work");
    case base::ErrorCode::Failed:
    case base::ErrorCode::Internal:
        break;
    }
    return Tr::tr("It did not work");
}

} // namespace

void showError(QWidget *parent, const base::Error &error)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, errorTitle(error.code), error.what, QMessageBox::Close, parent);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // to hand it on
    box->setObjectName(QStringLiteral("errorBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(QStringList{error.where, error.remedy}.filter(QRegularExpression(QStringLiteral(".")))
                                .join(u'\n'));
    box->open();
}

} // namespace slipway::widgets
