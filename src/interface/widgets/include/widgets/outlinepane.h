// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/outline.h"
#include "presentation/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace slipway::widgets {

/// Phases, steps and units with their states; filtered by words and state. Choosing one opens it, and never runs it.
class OutlinePane : public QWidget
{
    Q_OBJECT
public:
    OutlinePane(presentation::Session &session, QWidget *parent);
    void setCurrentStep(const QString &stepKey);
    void focusFilter();

Q_SIGNALS:
    void stepChosen(const QString &stepKey);
    void unitChosen(const QString &unitKey);
    /// A line of the runbook is to be shown.
    void lineAsked(int line);

private:
    void updateState();
    void choose(const QModelIndex &index);
    void showInRunbook();

    presentation::Session &m_session;
    presentation::OutlineModel m_model;
    presentation::OutlineFilter m_filter;
    QString m_currentStep;
    QLineEdit *m_words;
    QComboBox *m_show;
    QTreeView *m_tree;
};

} // namespace slipway::widgets
