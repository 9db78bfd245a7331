// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/manual.h"

#include <QTextBrowser>
#include <QWidget>

class QLineEdit;
class QListView;
class QSplitter;

namespace slipway::widgets {

class Button;

/// A page of the manual, set for reading. It loads nothing but the manual's own pictures, and fits them to its width.
class ManualView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ManualView(QWidget *parent);
    void showPage(const presentation::ManualPage &page);
    /// Marks where @p words stand and goes to the first; none: no marks.
    void mark(const QString &words);

Q_SIGNALS:
    void pageAsked(const QString &name);

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    /// Gives the document the page's pictures, as wide as there is room and framed in the colours of now.
    void fitPictures();
    [[nodiscard]] QImage fitted(const QString &name) const;
    [[nodiscard]] int roomForPictures() const;
    void follow(const QUrl &link);

    presentation::ManualPage m_page;
    QString m_words;
    int m_fittedTo = 0; ///< the room that the pictures were fitted to
};

/// The manual in a window of its own: contents and search at the left, the page at the right.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    HelpWindow(const presentation::Manual &manual, QWidget *parent);

    void showPage(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildContents();
    QWidget *buildReader();
    void buildKeys();
    void present(const QString &name);
    void search(const QString &words);
    void updateButtons();

    const presentation::Manual &m_manual;
    presentation::PlainModel m_contents;
    presentation::ManualHistory m_history;
    QString m_shown;
    QLineEdit *m_search;
    QListView *m_list;
    ManualView *m_view;
    Button *m_back;
    Button *m_forward;
};

} // namespace slipway::widgets
