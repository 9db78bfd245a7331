// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/places.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace slipway::widgets {

class Button;
class Chip;
class PlacesView;

/// One literal of the runbook: where it stands, its value for this run, or the word that it is right as it is.
class ValueRow : public QWidget
{
    Q_OBJECT
public:
    using Preview = std::function<QList<presentation::PlacePreview>(const runbook::Parameter &)>;

    /// @p preview is asked for the places when somebody wants to see them.
    ValueRow(const presentation::ParameterRow &row, Preview preview, QWidget *parent);
    void setRow(const presentation::ParameterRow &row);
    [[nodiscard]] const presentation::ParameterRow &row() const { return m_row; }

Q_SIGNALS:
    void bound(const slipway::runbook::Binding &binding);
    void confirmAsked(const QString &literal);
    void unconfirmAsked(const QString &literal);
    void lineChosen(int line);

private:
    void showPlaces(bool shown);

    presentation::ParameterRow m_row;
    Preview m_preview;
    Button *m_show;
    PlacesView *m_lines = nullptr; ///< made when it is asked for
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
    void takeBackAsked(const slipway::conductor::PreflightItem &item);
    void lineChosen(int line);
};

} // namespace slipway::widgets
