// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/button.h"
#include "widgets/theme.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QShortcut>

namespace slipway::widgets {

/// A window-modal dialog made from a form that has `title`, `cancel` and `accept`. It deletes itself when closed.
template<typename Form>
class FormDialog : public QDialog
{
public:
    FormDialog(QWidget *parent, const QString &windowTitle)
        : QDialog(parent)
    {
        form.setupUi(this);
        setWindowTitle(windowTitle);
        setAttribute(Qt::WA_DeleteOnClose);
        setType(form.title, presentation::Type::Title);
        form.accept->setKind(Button::Kind::Primary);
        form.accept->setDefault(true);
        form.cancel->setKind(Button::Kind::Secondary);
        form.cancel->setAutoDefault(false);
        connect(form.accept, &QPushButton::clicked, this, &QDialog::accept);
        connect(form.cancel, &QPushButton::clicked, this, &QDialog::reject);
        buildKeys();
    }

    /// Fits the dialog to what was filled in.
    void ready()
    {
        // A role follows the scheme when it changes, a palette of its own would not.
        setBackgroundRole(QPalette::Base);
        adjustSize();
        // adjustSize() stops at two thirds of the screen, whatever of the contents that cuts off.
        const int room = screen()->availableGeometry().height() - presentation::space::xl;
        const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
        resize(width(), qMin(qMax(height(), needed), room));
    }

    Form form;

private:
    /// Fields of several lines keep Return for themselves; none of them keeps the focus.
    void buildKeys()
    {
        for (auto *field : this->template findChildren<QPlainTextEdit *>())
            field->setTabChangesFocus(true);
        const QKeySequence key(Qt::CTRL | Qt::Key_Return);
        form.accept->setKeyHint(key);
        connect(new QShortcut(key, this), &QShortcut::activated, form.accept, &QPushButton::click);
    }
};

} // namespace slipway::widgets
