// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/draft.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace slipway::widgets {

class Button;
class Chip;

/// One literal of the runbook: where it stands, its value for this run, or the word that it is right as it is.
class ValueRow : public QWidget
{
    Q_OBJECT
public:
    ValueRow(const presentation::ParameterRow &row, QWidget *parent);
    void setRow(const presentation::ParameterRow &row);
    [[nodiscard]] const presentation::ParameterRow &row() const { return m_row; }

Q_SIGNALS:
    void bound(const slipway::runbook::Binding &binding);
    void confirmAsked(const QString &literal);
    void unconfirmAsked(const QString &literal);
    void lineChosen(int line);

private:
    presentation::ParameterRow m_row;
    QLabel *m_literal;
    QLabel *m_places;
    QLineEdit *m_value;
    QCheckBox *m_secret;
    Button *m_confirm;
    Chip *m_chip;
};

/// One finding, tool, file or script of preflight: what, remedy, where, and the way past it.
class ItemRow : public QWidget
{
    Q_OBJECT
public:
    ItemRow(const QModelIndex &index, const conductor::PreflightItem &item, bool overridden, QWidget *parent);

Q_SIGNALS:
    void confirmAsked(const QString &literal);
    void overrideAsked(const slipway::conductor::PreflightItem &item);
    void lineChosen(int line);
};

} // namespace slipway::widgets
