// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcemargin.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace slipway::widgets {

using namespace presentation;
using Change = SourceRow::Change;

namespace {

constexpr int iconSize = 14;
constexpr int barWidth = 4;

void paintLook(QPainter &painter, const QRect &row, int left, const Look &look, const Tokens &tokens)
{
    const int height = qMin(row.height(), QFontMetrics(painter.font()).height());
    const QRect place(left, row.top() + (height - iconSize) / 2, iconSize, iconSize);
    const auto &tone = tokens.tone(look.tone);
    paintIcon(painter, place, look.icon, look.tone == Tone::Neutral ? tokens.muted : tone.mark, tokens.canvas);
}

} // namespace

SourceMargin::SourceMargin(SourceView &view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("sourceMargin"));
    setCursor(Qt::ArrowCursor);
}

QSize SourceMargin::sizeHint() const
{
    const int digits = qMax(3, int(QString::number(m_view.blockCount()).size()));
    const int number = m_view.fontMetrics().horizontalAdvance(QString(digits, u'0'));
    return {barWidth + space::xs + iconSize + space::xs + number + space::s + iconSize + space::s, 0};
}

int SourceMargin::rowAt(int y) const
{
    return m_view.cursorForPosition({0, y}).blockNumber();
}

QString SourceMargin::tipOf(int row) const
{
    if (!m_reading) {
        const Change change = m_view.rows().value(row).change;
        return change == Change::Removed ? tr("Gone from the file") : change == Change::Added ? tr("New in the file") : QString();
    }
    const int line = row + 1;
    QStringList words;
    if (line == m_view.placeUnit().line)
        words << tr("Next in the run");
    else if (m_view.placeStep().holds(line))
        words << tr("The run is at this step");
    for (const Mark &mark : m_reading->marks.at(line)) {
        if (mark.line != line || mark.kind == Mark::Kind::Prose)
            continue;
        const QString title = mark.title.left(120);
        words << (title.isEmpty() ? lookOf(mark).word : QStringLiteral("%1: %2").arg(lookOf(mark).word, title));
    }
    for (const auto &finding : m_reading->findingsAt(line))
        words << tellingOf(finding);
    return words.join(u'\n');
}

bool SourceMargin::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipOf(rowAt(help->pos().y()));
        QToolTip::showText(help->globalPos(), tip.isEmpty() ? QString() : tip.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void SourceMargin::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(event->rect(), t.canvas);
    painter.setPen(t.line);
    painter.drawLine(width() - 1, event->rect().top(), width() - 1, event->rect().bottom());
    painter.setFont(m_view.font());
    m_view.forRowsIn(rect(), [&](int row, const QRect &place) { paintRow(painter, row, place); });
}

void SourceMargin::paintRow(QPainter &painter, int row, const QRect &place) const
{
    const Tokens &t = tokensOf(this);
    const SourceRow source = m_view.rows().value(row);
    const bool current = row == m_view.row();
    const int markLeft = width() - space::s - iconSize;
    if (current)
        painter.fillRect(QRect(0, place.top(), width() - 1, place.height()), t.hover);
    painter.setPen(current ? t.text : t.muted);
    const QRect number(0, place.top(), markLeft - space::s, painter.fontMetrics().height());
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(source.line));
    if (source.change != Change::Same) {
        const bool added = source.change == Change::Added;
        painter.setPen(t.tone(added ? Tone::Success : Tone::Danger).text);
        painter.drawText(QRect(markLeft, place.top(), iconSize, number.height()), Qt::AlignCenter,
                         added ? QStringLiteral("+") : QStringLiteral("−"));
    }
    if (!m_reading)
        return;
    if (const auto worst = m_reading->worstAt(source.line))
        paintLook(painter, place, barWidth + space::xs, lookOf(*worst), t);
    if (m_view.placeStep().holds(source.line))
        painter.fillRect(QRect(0, place.top(), barWidth, place.height()), t.tone(Tone::Accent).mark);
    const Mark *mark = m_reading->marks.leading(source.line);
    if (source.line == m_view.placeUnit().line)
        paintLook(painter, place, markLeft, {{}, Tone::Accent, QStringLiteral("current")}, t);
    else if (mark && mark->kind != Mark::Kind::Prose)
        paintLook(painter, place, markLeft, lookOf(*mark), t);
}

void SourceMargin::mousePressEvent(QMouseEvent *event)
{
    m_view.showRow(rowAt(int(event->position().y())));
    m_view.setFocus(Qt::MouseFocusReason);
}

void SourceMargin::mouseDoubleClickEvent(QMouseEvent *event)
{
    Q_EMIT m_view.opened(rowAt(int(event->position().y())));
}

void SourceMargin::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_view.viewport(), event);
}

} // namespace slipway::widgets
