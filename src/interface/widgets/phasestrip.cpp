// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phasestrip.h"

#include "widgets/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace slipway::widgets {

using namespace presentation;

namespace {
constexpr int gap = 3;
constexpr int barHeight = 8;
constexpr int narrowest = 28; ///< below this a segment's name is left out
} // namespace

PhaseStrip::PhaseStrip(QWidget *parent)
    : QWidget(parent)
{
    setType(this, Type::Caption);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress by phase"));
}

void PhaseStrip::setSegments(const QList<PhaseSegment> &segments, bool rehearsal)
{
    m_segments = segments;
    m_rehearsal = rehearsal;
    QStringList words;
    for (const auto &segment : segments)
        words << told(segment);
    setAccessibleDescription(words.join(u"; "));
    update();
}

QString PhaseStrip::told(const PhaseSegment &segment)
{
    return tr("%1: %2 of %3").arg(segment.title, QString::number(segment.progress.settled), QString::number(segment.progress.total));
}

QSize PhaseStrip::sizeHint() const
{
    return {400, fontMetrics().height() + space::xs + barHeight};
}

QRect PhaseStrip::segmentRect(qsizetype at) const
{
    const qsizetype count = qMax<qsizetype>(1, m_segments.size());
    const int left = int(at * (width() + gap) / count);
    const int right = int((at + 1) * (width() + gap) / count) - gap;
    return {left, 0, right - left, height()};
}

void PhaseStrip::paintSegment(QPainter &painter, const QRect &rect, const PhaseSegment &segment) const
{
    const Tokens &t = tokensOf(this);
    const Tone tone = segment.progress.failed ? Tone::Danger
        : segment.procedure                   ? Tone::Rollback
        : m_rehearsal                         ? Tone::Rehearsal
        : segment.progress.ignored            ? Tone::Warning
        : segment.progress.isDone()           ? Tone::Success
                                              : Tone::Accent;
    const QRectF bar(rect.left(), rect.bottom() - barHeight + 1, rect.width(), barHeight);
    QPainterPath shape;
    shape.addRoundedRect(bar, 3, 3);
    painter.fillPath(shape, t.pressed);
    if (segment.progress.total > 0 && segment.progress.settled > 0) {
        painter.save();
        painter.setClipPath(shape);
        const double share = double(segment.progress.settled) / segment.progress.total;
        const QRectF filled(bar.topLeft(), QSizeF(bar.width() * share, bar.height()));
        painter.fillRect(filled, t.tone(tone).mark);
        if (m_rehearsal)
            painter.fillRect(filled, QBrush(t.page, Qt::BDiagPattern));
        painter.restore();
    }
    if (segment.current || segment.progress.failed) {
        painter.setPen(QPen(t.tone(tone).mark, 1.5));
        painter.drawPath(shape);
    }
    if (rect.width() < narrowest)
        return;
    QFont font = this->font();
    font.setWeight(segment.current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(segment.progress.failed ? t.tone(Tone::Danger).text : segment.current ? t.text : t.muted);
    const QString words = QFontMetrics(font).elidedText(segment.title, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine, words);
}

void PhaseStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_segments.size(); ++i)
        paintSegment(painter, segmentRect(i), m_segments.at(i));
}

void PhaseStrip::mouseReleaseEvent(QMouseEvent *event)
{
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        if (segmentRect(i).contains(event->position().toPoint()))
            Q_EMIT phaseClicked(m_segments.at(i).key);
    }
}

bool PhaseStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        const PhaseSegment &segment = m_segments.at(i);
        if (segmentRect(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), told(segment), this);
    }
    return true;
}

} // namespace slipway::widgets
