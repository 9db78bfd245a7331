// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>
#include <QWidget>

namespace slipway::widgets {

/// The last values of a watch: a line for each series, told apart by colour and dashes, with its name and newest value.
/// The scale begins at zero, so that a small change does not look like a large one.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent);
    /// @p series is empty where there is only one; for a look that brought nothing (NaN) it says why.
    void add(double value, const QString &series);
    [[nodiscard]] bool isEmpty() const { return m_series.isEmpty(); }
    [[nodiscard]] QStringList seriesNames() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Series
    {
        QString name;
        QList<double> values;
    };
    struct Scale
    {
        double low = 0;
        double high = 0;
    };
    void describe();
    [[nodiscard]] Scale scale() const;
    void paintLine(QPainter &painter, const QRectF &plot, const Scale &scale, qsizetype index) const;
    void paintLegend(QPainter &painter, const QRect &place) const;
    [[nodiscard]] QPen penOf(qsizetype index) const;

    QList<Series> m_series;
    QString m_trouble; ///< why the last look brought nothing
};

} // namespace slipway::widgets
