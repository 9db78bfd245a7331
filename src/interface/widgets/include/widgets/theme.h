// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/preferences.h"
#include "presentation/tokens.h"

#include <QObject>

class QApplication;
class QLabel;
class QMargins;
class QWidget;

namespace slipway::widgets {

/// The colours that fit @p widget's palette.
[[nodiscard]] const presentation::Tokens &tokensOf(const QWidget *widget);

/// Gives the application its style and palette, and follows the system's scheme while the theme says so.
class Theme : public QObject
{
    Q_OBJECT
public:
    using Choice = presentation::Preferences::Theme;

    Theme(QApplication &application, Choice choice);
    void choose(Choice choice);

Q_SIGNALS:
    void chosen(slipway::presentation::Preferences::Theme choice);

private:
    void apply();

    QApplication &m_application;
    Choice m_choice;
};

/// A label of the type scale; muted ones are secondary.
[[nodiscard]] QLabel *newLabel(const QString &text, presentation::Type type, QWidget *parent, bool muted = false);
/// A line that sets apart what is above it from what is below.
[[nodiscard]] QWidget *newHairline(QWidget *parent);
/// A column of readable width in the middle of @p page, however wide that is.
[[nodiscard]] QWidget *newColumn(QWidget *page, const QMargins &margins);
/// Gives a label made elsewhere (in a form) its place in the type scale.
void setType(QWidget *widget, presentation::Type type);

} // namespace slipway::widgets
