// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/heightcache.h"
#include "widgets/highlighting.h"

#include <QLabel>

namespace slipway::widgets {

/// Code on a sunken ground: highlighted, selectable, long lines wrapped.
class CodeView : public QLabel
{
    Q_OBJECT
public:
    CodeView(Highlighting &highlighting, QWidget *parent);

    void setCode(const QString &text, const QString &language, const QList<runbook::Substitution> &marks = {},
                 int failingLine = 0);
    [[nodiscard]] QString code() const { return m_text; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();

    Highlighting &m_highlighting;
    QString m_text;
    QString m_language;
    QList<runbook::Substitution> m_marks;
    int m_failingLine = 0;
    mutable HeightCache m_heights;
};

/// Output on a sunken ground: plain text, never interpreted.
class OutputView : public QLabel
{
    Q_OBJECT
public:
    explicit OutputView(QWidget *parent);
    void setOutput(const QString &text);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    mutable HeightCache m_heights;
};

} // namespace slipway::widgets
