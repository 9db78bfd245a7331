// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session.h"

#include <QPdfDocument>
#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QPdfView;
class QUrl;

namespace slipway::widgets {

class Band;

/// The record of the run as it will be printed; exported to PDF, HTML and Markdown.
class ReportPage : public QWidget
{
    Q_OBJECT
public:
    ReportPage(presentation::Session &session, QWidget *parent);
    /// Makes the record anew from the run as it is now.
    void refresh();

Q_SIGNALS:
    void backAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fitPage();
    void show(const base::Result<QString> &path);
    void exportAs(presentation::ReportFormat format);
    void write(const QString &path, presentation::ReportFormat format);
    void print();
    void show(const QUrl &place);

    presentation::Session &m_session;
    QTemporaryDir m_folder; ///< holds what is previewed
    QPdfDocument m_document;
    QPdfView *m_view = nullptr;
    QLabel *m_state = nullptr;
    Band *m_saved = nullptr; ///< what was saved last, and the ways to it
    QLabel *m_savedWords = nullptr;
    QString m_savedPath;
};

} // namespace slipway::widgets
