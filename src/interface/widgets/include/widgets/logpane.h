// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/search.h"
#include "presentation/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace slipway::widgets {

class Button;
class LogView;

/// The whole output of an execution, with follow and find. Shows what runs now unless one is chosen.
class LogPane : public QWidget
{
    Q_OBJECT
public:
    LogPane(presentation::Session &session, QWidget *parent);

    void showExecution(const QString &execution);
    void focusFind();

private:
    void build();
    void updateExecutions();
    void showFile();
    void startSearch();
    void step(bool forward);

    presentation::Session &m_session;
    QString m_execution;
    bool m_chosen = false; ///< by the person: what runs next does not take its place
    std::unique_ptr<output::Search> m_search;
    qint64 m_lastHit = -1; ///< offset of the hit shown last
    QComboBox *m_executions = nullptr;
    QLineEdit *m_find = nullptr;
    QLabel *m_hits = nullptr;
    Button *m_previous = nullptr;
    Button *m_next = nullptr;
    QCheckBox *m_follow = nullptr;
    QLabel *m_size = nullptr;
    LogView *m_view = nullptr;
};

} // namespace slipway::widgets
