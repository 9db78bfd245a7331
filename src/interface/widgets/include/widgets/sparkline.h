// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slipway::widgets {

/// The last values of a watch as a line, with the newest in figures.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent);
    void add(double value, const QString &label);
    void setValues(const QList<double> &values);
    [[nodiscard]] const QList<double> &values() const { return m_values; }
    [[nodiscard]] QSize sizeHint() const override { return {240, 72}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 72}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QList<double> m_values;
    QString m_label;
};

} // namespace slipway::widgets
