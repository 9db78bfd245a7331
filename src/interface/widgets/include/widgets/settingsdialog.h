// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace Ui {
class SettingsDialog;
}

namespace slipway::widgets {

class Band;
class Theme;

/// What a person can set. Everything holds at once; what cannot hold is said under its field.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(presentation::Session &session, Theme &theme, QWidget *parent);
    ~SettingsDialog() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTypes();
    void buildPerson();
    void buildPrograms();
    void buildNotifications();
    void buildAppearance();
    void buildData();
    /// A field whose command is kept by @p keep as soon as there is such a program; @p hint may have more to say.
    void programField(QLineEdit *field, QVBoxLayout *noteplace, const QString &command,
                      std::function<void(const QString &)> keep, std::function<QString(const QString &)> hint);
    void keepNotifications();

    presentation::Session &m_session;
    Theme &m_theme;
    std::unique_ptr<Ui::SettingsDialog> m_form;
};

} // namespace slipway::widgets
