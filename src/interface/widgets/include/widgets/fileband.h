// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/runbookview.h"

#include <QWidget>

class QLabel;

namespace slipway::widgets {

class Button;

/// Says on every page that the runbook's file is not what was opened any more, and what can be done about it.
class FileBand : public QWidget
{
    Q_OBJECT
public:
    FileBand(presentation::RunbookView &view, QWidget *parent);

Q_SIGNALS:
    void compareAsked();

private:
    void refresh();

    presentation::RunbookView &m_view;
    presentation::FileNotice m_notice;
    QLabel *m_words;
    QLabel *m_detail;
    Button *m_reload;
    Button *m_compare;
};

} // namespace slipway::widgets
