// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logview.h"

#include "terminalcolours.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace slipway::widgets {

using namespace presentation;

namespace {

constexpr qint64 mostCopied = 100'000; ///< rows
constexpr int columnsReached = 4096;   ///< what the horizontal scroll bar spans

} // namespace

LogView::LogView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("logView"));
    setAccessibleName(tr("Output"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setType(this, Type::Code);
    viewport()->setCursor(Qt::IBeamCursor);
}

LogView::~LogView() = default;

void LogView::setFile(const QString &path)
{
    if (m_log && m_log->path() == path)
        return;
    m_log.reset();
    m_selectionFrom = -1;
    m_selectionTo = -1;
    setFollowing(true);
    if (!path.isEmpty()) {
        m_log = std::make_unique<output::OutputLog>(path);
        connect(m_log.get(), &output::OutputLog::grew, this, [this](qint64 rows, qint64 bytes) {
            updateScrollBars();
            Q_EMIT grew(rows, bytes);
        });
        m_log->follow();
    }
    updateScrollBars();
}

void LogView::refresh()
{
    if (m_log)
        m_log->refresh();
}

void LogView::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    Q_EMIT followingChanged(following);
    if (following)
        updateScrollBars();
}

void LogView::setQuery(const output::SearchQuery &query)
{
    m_query = query;
    viewport()->update();
}

void LogView::showOffset(qint64 offset)
{
    if (!m_log)
        return;
    setFollowing(false);
    const qint64 row = m_log->rowAt(offset);
    const int shown = viewport()->height() / rowHeight();
    m_selectionFrom = row;
    m_selectionTo = row;
    verticalScrollBar()->setValue(int(qMax<qint64>(0, row - shown / 2)));
    viewport()->update();
}

qint64 LogView::topOffset() const
{
    const auto rows = m_log ? m_log->rows(firstRow(), 1) : QList<output::Row>();
    return rows.isEmpty() ? 0 : rows.first().offset;
}

int LogView::rowHeight() const
{
    return qMax(1, fontMetrics().height() + 1);
}

int LogView::gutter() const
{
    const qint64 rows = m_log ? m_log->rowCount() : 0;
    return fontMetrics().horizontalAdvance(QLatin1Char('0')) * qMax(3, int(QString::number(rows).size())) + 2 * space::s;
}

qint64 LogView::firstRow() const
{
    return verticalScrollBar()->value();
}

qint64 LogView::rowAtY(int y) const
{
    const qint64 rows = m_log ? m_log->rowCount() : 0;
    return std::clamp<qint64>(firstRow() + y / rowHeight(), 0, qMax<qint64>(0, rows - 1));
}

void LogView::updateScrollBars()
{
    const qint64 rows = m_log ? m_log->rowCount() : 0;
    const int shown = viewport()->height() / rowHeight();
    m_moving = true;
    verticalScrollBar()->setPageStep(shown);
    verticalScrollBar()->setRange(0, int(qMax<qint64>(0, rows - shown)));
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    const int column = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(column * 4);
    horizontalScrollBar()->setRange(0, rows > 0 ? qMax(0, columnsReached * column / 8 - viewport()->width()) : 0);
    m_moving = false;
    viewport()->update();
}

void LogView::scrollContentsBy(int, int)
{
    if (!m_moving)
        setFollowing(verticalScrollBar()->value() == verticalScrollBar()->maximum());
    viewport()->update();
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void LogView::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), t.page);
    if (!m_log)
        return;
    const int height = rowHeight();
    const auto rows = m_log->rows(firstRow(), viewport()->height() / height + 1);
    painter.setFont(font());
    int y = 0;
    for (const auto &row : rows) {
        paintRow(painter, row, y);
        y += height;
    }
}

void LogView::paintRow(QPainter &painter, const output::Row &row, int y) const
{
    const Tokens &t = tokensOf(this);
    const int height = rowHeight();
    const int left = gutter();
    const auto [from, to] = std::minmax(m_selectionFrom, m_selectionTo);
    if (from >= 0 && row.number >= from && row.number <= to)
        painter.fillRect(0, y, viewport()->width(), height, t.selection);
    painter.setPen(t.muted);
    if (!row.continuesLine)
        painter.drawText(QRect(0, y, left - space::s, height), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(row.number + 1));
    painter.save();
    painter.setClipRect(QRect(left, y, viewport()->width() - left, height));
    QTextLayout layout(row.line.text, font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &span : row.line.spans)
        formats << QTextLayout::FormatRange{int(span.start), int(span.length), formatOf(span.style, t)};
    for (const auto &range : m_query.text.isEmpty() ? QList<output::TextRange>() : output::matchesIn(row.line.text, m_query)) {
        QTextCharFormat mark;
        mark.setBackground(t.tone(Tone::Warning).solid);
        mark.setForeground(t.tone(Tone::Warning).onSolid);
        formats << QTextLayout::FormatRange{int(range.start), int(range.length), mark};
    }
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    painter.setPen(row.stamp.stream == output::Stream::Err ? t.tone(Tone::Danger).text : t.text);
    layout.draw(&painter, QPointF(left - horizontalScrollBar()->value(), y));
    painter.restore();
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    m_selectionFrom = rowAtY(int(event->position().y()));
    m_selectionTo = m_selectionFrom;
    viewport()->update();
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_selectionTo = rowAtY(int(event->position().y()));
    viewport()->update();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    auto *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::MoveToEndOfDocument) || event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else if (event->matches(QKeySequence::MoveToStartOfDocument) || event->key() == Qt::Key_Home)
        bar->setValue(0);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void LogView::copySelection() const
{
    const auto [from, to] = std::minmax(m_selectionFrom, m_selectionTo);
    if (!m_log || from < 0)
        return;
    QString text;
    for (const auto &row : m_log->rows(from, qMin(to - from + 1, mostCopied))) {
        if (!text.isEmpty() && !row.continuesLine)
            text += u'\n';
        text += row.line.text;
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace slipway::widgets
