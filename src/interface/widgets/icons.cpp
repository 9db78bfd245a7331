// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace slipway::widgets {
namespace {

using presentation::Tone;

QPixmap render(const QString &name, const QSize &size, qreal ratio, const QColor &colour, const QColor &ground)
{
    const QString key = QStringLiteral("slipway/%1/%2x%3@%4/%5%6")
                            .arg(name).arg(size.width()).arg(size.height()).arg(ratio).arg(colour.name(), ground.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("Canvas", ground.name().toLatin1());
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Looks its colours up in the application's palette each time, so that light and dark follow live.
class Engine final : public QIconEngine
{
public:
    Engine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto [colour, ground] = colours(mode);
        paintIcon(*painter, rect, m_name, colour, ground);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    /// @p size is in units of the window, not in pixels (QIcon::pixmap() since Qt 6.8).
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const auto [colour, ground] = colours(mode);
        return render(m_name, size, scale, colour, ground);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new Engine(m_name, m_tone); }
    bool isNull() override { return m_name.isEmpty(); }

private:
    [[nodiscard]] std::pair<QColor, QColor> colours(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        const auto &tokens = presentation::tokens(presentation::schemeOf(palette));
        const Tone tone = mode == QIcon::Disabled ? Tone::Neutral : m_tone;
        const QColor colour = m_tone == Tone::Neutral && mode != QIcon::Disabled ? tokens.tone(tone).text
                                                                                 : tokens.tone(tone).mark;
        return {colour, tokens.page};
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new Engine(name, tone));
}

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
    setExtent(16);
}

IconLabel::IconLabel(const QString &name, Tone tone, QWidget *parent)
    : IconLabel(parent)
{
    m_icon = icon(name, tone);
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setExtent(int extent)
{
    m_extent = extent;
    setFixedSize(extent, extent);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QRect square(0, 0, m_extent, m_extent);
    square.moveCenter(rect().center());
    QPainter painter(this);
    m_icon.paint(&painter, square);
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour, const QColor &ground)
{
    painter.drawPixmap(rect.topLeft(), render(name, rect.size(), painter.device()->devicePixelRatioF(), colour, ground));
}

} // namespace slipway::widgets
