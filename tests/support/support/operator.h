// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session.h"
#include "run/rules.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTest>

namespace slipway::tests {

/// A person at the window: sees what comes next and presses what is there for it, with real clicks on visible widgets.
class Operator
{
public:
    Operator(QWidget &window, presentation::Session &session)
        : m_window(window)
        , m_session(session)
    {
    }

    /// The visible, enabled button @p name below @p parent; nullptr where there is none.
    [[nodiscard]] static QAbstractButton *button(QWidget *parent, const QString &name)
    {
        for (auto *found : parent->findChildren<QAbstractButton *>(name)) {
            if (found->isVisible() && found->isEnabled())
                return found;
        }
        return nullptr;
    }

    bool press(QWidget *parent, const QString &name)
    {
        auto *found = parent ? button(parent, name) : nullptr;
        if (found)
            QTest::mouseClick(found, Qt::LeftButton);
        return found;
    }

    bool pressWhenThere(const QString &name, int timeoutMs = 30000)
    {
        return QTest::qWaitFor([&] { return button(&m_window, name) != nullptr; }, timeoutMs) && press(&m_window, name);
    }

    [[nodiscard]] QDialog *dialog() const
    {
        for (auto *found : m_window.findChildren<QDialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    /// Fills in the dialog that is open, if any, and accepts it.
    bool answerDialog(const QString &words)
    {
        auto *open = dialog();
        if (!open || qobject_cast<QFileDialog *>(open))
            return false;
        if (const auto *box = qobject_cast<QMessageBox *>(open)) {
            qWarning("the window says: %s %s", qPrintable(box->text()), qPrintable(box->informativeText()));
            open->accept();
            return true;
        }
        for (auto *field : open->findChildren<QPlainTextEdit *>()) {
            if (field->isVisible() && field->objectName() == QLatin1StringView("reason"))
                field->setPlainText(words);
        }
        for (auto *field : open->findChildren<QLineEdit *>()) {
            if (field->isVisible())
                field->setText(field->objectName() == QLatin1StringView("name")
                                   ? m_session.state()->started.environment.name
                                   : words);
        }
        return press(open, QStringLiteral("accept"));
    }

    /// The card of a unit on the step page, made visible.
    [[nodiscard]] QWidget *card(const QString &unitKey) const
    {
        for (const auto *prefix : {"unit_", "check_"}) {
            auto *found = m_window.findChild<QWidget *>(QLatin1StringView(prefix) + unitKey);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    [[nodiscard]] QString next() const { return run::nextUnit(*m_session.state()); }
    [[nodiscard]] run::UnitStatus statusOf(const QString &unitKey) const
    {
        return m_session.state()->unitState(unitKey).status;
    }
    [[nodiscard]] const runbook::Unit &unit(const QString &unitKey) const
    {
        return m_session.state()->planUnit(unitKey)->unit;
    }

    /// Presses the one button at the foot of the page.
    bool goOn() { return press(&m_window, QStringLiteral("nextButton")); }

private:
    QWidget &m_window;
    presentation::Session &m_session;
};

} // namespace slipway::tests
