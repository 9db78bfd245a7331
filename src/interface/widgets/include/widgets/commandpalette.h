// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/palette.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace slipway::widgets {

/// The command palette: a field and one list over the window. While it is open, keys are its own, so that none of the
/// window's shortcuts acts behind it.
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    [[nodiscard]] presentation::PaletteModel &model() { return m_model; }
    /// Opens with @p query in the field.
    void open(const QString &query = {});
    void dismiss();

Q_SIGNALS:
    /// The palette is closed already and the focus is where it was.
    void chosen(const slipway::presentation::PaletteEntry &entry);
    void copyAsked(const slipway::presentation::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool) override { return true; }
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildPanel();
    void search(const QString &query);
    void place();
    [[nodiscard]] bool handleKey(const QKeyEvent &key);
    void step(int by);
    void select(int from, int direction);
    [[nodiscard]] int rowsOfAPage() const;
    void choose(const QModelIndex &index);
    void updateFooter();

    presentation::PaletteModel m_model;
    QWidget *m_panel;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_signs;
    QLabel *m_keys;
    QPointer<QWidget> m_focusBefore;
};

} // namespace slipway::widgets
