// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparkline.h"

#include "widgets/theme.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace slipway::widgets {

using namespace presentation;

namespace {

constexpr qsizetype mostValues = 600;
constexpr int figuresWidth = 96;

QString figure(double value)
{
    return std::isfinite(value) ? QLocale().toString(value, 'g', 4) : Sparkline::tr("no data");
}

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void Sparkline::add(double value, const QString &label)
{
    m_values << value;
    if (m_values.size() > mostValues)
        m_values.removeFirst();
    m_label = label;
    describe();
    update();
}

void Sparkline::setValues(const QList<double> &values)
{
    m_values = values.last(qMin(values.size(), mostValues));
    describe();
    update();
}

void Sparkline::describe()
{
    setAccessibleName(m_values.isEmpty() ? tr("Chart, no values yet")
                                         : tr("Chart, latest value %1").arg(figure(m_values.last())));
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(rect(), space::radius, space::radius);
    QList<double> finite = m_values;
    finite.removeIf([](double value) { return !std::isfinite(value); });
    painter.setPen(t.muted);
    if (finite.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter, tr("No values yet"));
        return;
    }
    const auto [low, high] = std::ranges::minmax(finite);
    const double span = high > low ? high - low : 1;
    const QRectF plot = QRectF(rect()).adjusted(space::m, space::m, -figuresWidth - space::m, -space::m);
    QPolygonF line;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const double value = m_values.at(i);
        if (!std::isfinite(value))
            continue;
        const double x = m_values.size() > 1 ? double(i) / double(m_values.size() - 1) : 1;
        const double y = high > low ? (value - low) / span : 0.5;
        line << QPointF(plot.left() + x * plot.width(), plot.bottom() - y * plot.height());
    }
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setPen(QPen(t.tone(Tone::Accent).mark, 1.6));
    painter.drawPolyline(line);
    painter.setBrush(t.tone(Tone::Accent).mark);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(line.last(), 3, 3);
    const QRect figures(width() - figuresWidth, 0, figuresWidth - space::m, height());
    painter.setPen(t.text);
    painter.setFont(presentation::font(Type::Heading, this->font()));
    painter.drawText(figures.adjusted(0, space::m, 0, -height() / 2), Qt::AlignRight | Qt::AlignVCenter,
                     figure(m_values.last()));
    painter.setPen(t.muted);
    painter.setFont(presentation::font(Type::Caption, this->font()));
    painter.drawText(figures.adjusted(-space::xl, height() / 2, 0, -space::m), Qt::AlignRight | Qt::AlignVCenter,
                     QStringLiteral("%1 – %2").arg(figure(low), figure(high)));
}

} // namespace slipway::widgets
