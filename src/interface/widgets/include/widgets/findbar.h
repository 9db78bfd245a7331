// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/sourcesearch.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace slipway::widgets {

class SourceView;

/// Finds words in a source as they are typed.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    FindBar(SourceView &source, QWidget *parent);
    void open();
    void next(bool forward);
    /// Looks again: the source shows other rows.
    void renew();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void shut();
    void look();
    void go(qsizetype index);

    SourceView &m_source;
    presentation::SourceSearch m_search;
    qsizetype m_current = -1;
    QLineEdit *m_words;
    QLabel *m_count;
};

} // namespace slipway::widgets
