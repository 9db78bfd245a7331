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
/// More lines than these cannot be told apart; the whole of them is in the log.
constexpr qsizetype mostSeries = 6;
constexpr int legendWidth = 220;
constexpr int legendLine = 18;
constexpr int plotHeight = 72;

QString figure(double value)
{
    return std::isfinite(value) ? QLocale().toString(value, 'g', 4) : Sparkline::tr("no data");
}

/// {version="2.5.0"} is told apart by its value alone.
QString shortName(const QString &series)
{
    if (series.isEmpty() || !series.startsWith(u'{'))
        return series;
    const QString inner = series.sliced(1).chopped(1);
    return inner.count(u'=') == 1 ? inner.section(u'"', 1, 1) : inner;
}

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

QSize Sparkline::sizeHint() const
{
    return {240, qMax(plotHeight, int(qMin(m_series.size(), mostSeries + 1)) * legendLine + 2 * space::s)};
}

QSize Sparkline::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QStringList Sparkline::seriesNames() const
{
    QStringList names;
    for (const Series &series : m_series)
        names.append(series.name);
    return names;
}

void Sparkline::add(double value, const QString &series)
{
    m_trouble = std::isfinite(value) ? QString() : series;
    if (!std::isfinite(value)) {
        for (Series &known : m_series)
            known.values << value;
        describe();
        update();
        return;
    }
    const QString name = shortName(series);
    auto known = std::ranges::find(m_series, name, &Series::name);
    if (known == m_series.end()) {
        m_series.append({name, {}});
        known = std::prev(m_series.end());
        updateGeometry();
    }
    known->values << value;
    if (known->values.size() > mostValues)
        known->values.removeFirst();
    describe();
    update();
}

void Sparkline::describe()
{
    QStringList newest;
    for (const Series &series : std::as_const(m_series))
        newest.append(series.name.isEmpty() ? figure(series.values.last())
                                            : QStringLiteral("%1: %2").arg(series.name, figure(series.values.last())));
    setToolTip(m_trouble);
    setAccessibleName(newest.isEmpty() ? tr("Chart, no values yet") : tr("Chart, latest value %1").arg(newest.join(QStringLiteral(", "))));
}

Sparkline::Scale Sparkline::scale() const
{
    Scale scale;
    for (const Series &series : m_series) {
        for (const double value : series.values) {
            if (!std::isfinite(value))
                continue;
            scale.low = qMin(scale.low, value);
            scale.high = qMax(scale.high, value);
        }
    }
    return scale;
}

QPen Sparkline::penOf(qsizetype index) const
{
    static constexpr std::array tones{Tone::Accent, Tone::Rollback, Tone::Success, Tone::Rehearsal, Tone::Warning, Tone::Neutral};
    static constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine, Qt::SolidLine};
    const auto at = size_t(index) % tones.size();
    return {tokensOf(this).tone(tones[at]).mark, 1.6, dashes[at]};
}

void Sparkline::paintLine(QPainter &painter, const QRectF &plot, const Scale &scale, qsizetype index) const
{
    const QList<double> &values = m_series.at(index).values;
    const double span = scale.high > scale.low ? scale.high - scale.low : 1;
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values.at(i)))
            continue;
        const double x = values.size() > 1 ? double(i) / double(values.size() - 1) : 1;
        line << QPointF(plot.left() + x * plot.width(), plot.bottom() - (values.at(i) - scale.low) / span * plot.height());
    }
    if (line.isEmpty())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(penOf(index));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(penOf(index).color());
    painter.drawEllipse(line.last(), 3, 3);
}

void Sparkline::paintLegend(QPainter &painter, const QRect &place) const
{
    const Tokens &t = tokensOf(this);
    const qsizetype shown = qMin(m_series.size(), mostSeries);
    int y = place.top() + (place.height() - int(shown) * legendLine) / 2;
    for (qsizetype i = 0; i < shown; ++i, y += legendLine) {
        const QRect line(place.left(), y, place.width(), legendLine);
        painter.setPen(penOf(i));
        painter.drawLine(line.left(), line.center().y(), line.left() + 18, line.center().y());
        const QString newest = figure(m_series.at(i).values.last());
        painter.setFont(presentation::font(Type::Strong, font()));
        const int width = QFontMetrics(painter.font()).horizontalAdvance(newest);
        painter.setPen(t.text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, newest);
        painter.setFont(presentation::font(Type::Caption, font()));
        painter.setPen(t.muted);
        const QRect words = line.adjusted(18 + space::s, 0, -width - space::s, 0);
        painter.drawText(words, Qt::AlignVCenter,
                         QFontMetrics(painter.font()).elidedText(m_series.at(i).name, Qt::ElideMiddle, words.width()));
    }
    if (m_series.size() > shown)
        painter.drawText(QRect(place.left(), y, place.width(), legendLine), Qt::AlignRight | Qt::AlignVCenter,
                         tr("and %n more", nullptr, int(m_series.size() - shown)));
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(rect(), space::radius, space::radius);
    painter.setPen(t.muted);
    if (m_series.isEmpty()) {
        const QString words = m_trouble.isEmpty() ? tr("No values yet") : tr("No values yet: %1").arg(m_trouble);
        painter.drawText(rect().adjusted(space::m, 0, -space::m, 0), Qt::AlignCenter,
                         fontMetrics().elidedText(words, Qt::ElideRight, width() - 2 * space::m));
        return;
    }
    const Scale range = scale();
    const QRect legend(width() - legendWidth - space::m, 0, legendWidth, height());
    painter.setFont(presentation::font(Type::Caption, font()));
    const QFontMetrics metrics(painter.font());
    const int axis = qMax(metrics.horizontalAdvance(figure(range.high)), metrics.horizontalAdvance(figure(range.low)));
    const QRectF plot = QRectF(rect()).adjusted(axis + space::m + space::s, space::m, -legendWidth - space::xl, -space::m);
    const auto mark = [&](double value, double y) {
        painter.setPen(t.muted);
        painter.drawText(QRectF(space::s, y - metrics.height() / 2.0, axis, metrics.height()), Qt::AlignRight | Qt::AlignVCenter, figure(value));
        painter.setPen(QPen(t.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    };
    mark(range.low, plot.bottom());
    if (range.high > range.low)
        mark(range.high, plot.top());
    for (qsizetype i = 0; i < qMin(m_series.size(), mostSeries); ++i)
        paintLine(painter, plot, range, i);
    paintLegend(painter, legend);
}

} // namespace slipway::widgets
