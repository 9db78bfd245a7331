// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/renderedview.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextDocument>
#include <QUrl>

namespace slipway::widgets {

using namespace presentation;

namespace {

constexpr int readingWidth = 760;
constexpr int iconSize = 14;
/// One level of a list: room for its bullet or number, and no more.
constexpr int listIndent = 22;
constexpr int barWidth = 4;
/// So many laid out blocks are kept.
constexpr qsizetype mostDocuments = 400;

/// A document that loads nothing, whatever it names.
class ClosedDocument final : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

struct RenderedView::Row
{
    ProseBlock block;
    int height = 0; ///< estimated until it is laid out
    int top = 0;
    std::unique_ptr<QTextDocument> document;
};

RenderedView::RenderedView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("runbookRendered"));
    setAccessibleName(tr("The runbook, rendered"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_settling)
            return;
        settle();
        viewport()->update();
        if (!m_quiet)
            Q_EMIT scrolled(top());
    });
}

RenderedView::~RenderedView() = default;

void RenderedView::setBlocks(const QList<ProseBlock> &blocks)
{
    m_rows.clear();
    m_rows.reserve(size_t(blocks.size()));
    for (const auto &block : blocks)
        m_rows.push_back({block, 0, 0, nullptr});
    m_current = -1;
    const QScopedValueRollback quiet(m_quiet, true);
    measure();
    verticalScrollBar()->setValue(0);
}

int RenderedView::columnWidth() const
{
    return qMin(readingWidth, qMax(80, viewport()->width() - 2 * space::xl));
}

int RenderedView::columnLeft() const
{
    return qMax(int(space::xl), (viewport()->width() - columnWidth()) / 2);
}

void RenderedView::measure()
{
    const int line = fontMetrics().height() + 4;
    const int columns = qMax(20, columnWidth() / qMax(1, fontMetrics().averageCharWidth()));
    for (Row &row : m_rows) {
        row.document.reset();
        const int lines = qMax(row.block.lastLine - row.block.line + 1, int(row.block.html.size()) / columns);
        row.height = lines * line + space::s;
    }
    addUp(0);
    settle();
    viewport()->update();
}

void RenderedView::addUp(qsizetype from)
{
    int top = from == 0 ? space::l : m_rows[size_t(from) - 1].top + m_rows[size_t(from) - 1].height;
    for (size_t i = size_t(from); i < m_rows.size(); ++i) {
        m_rows[i].top = top;
        top += m_rows[i].height;
    }
    const int total = m_rows.empty() ? 0 : top + space::l;
    verticalScrollBar()->setRange(0, qMax(0, total - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
}

void RenderedView::layOut(qsizetype index)
{
    Row &row = m_rows[size_t(index)];
    if (row.document)
        return;
    row.document = std::make_unique<ClosedDocument>();
    row.document->setDocumentMargin(0);
    row.document->setIndentWidth(listIndent);
    row.document->setDefaultFont(font());
    const QString code = presentation::font(Type::Code, font()).family();
    row.document->setHtml(proseStyle(tokensOf(this), code) + row.block.html);
    row.document->setTextWidth(columnWidth());
    row.height = qCeil(row.document->size().height()) + space::s;
}

void RenderedView::settle()
{
    if (m_rows.empty() || m_settling)
        return;
    const QScopedValueRollback settling(m_settling, true);
    const qsizetype first = blockAt(0);
    const int offset = verticalScrollBar()->value() - m_rows[size_t(first)].top;
    const bool atEnd = verticalScrollBar()->value() > 0 && verticalScrollBar()->value() == verticalScrollBar()->maximum();
    if (std::ranges::count_if(m_rows, [](const Row &row) { return row.document != nullptr; }) > mostDocuments)
        forget();
    int bottom = -offset;
    qsizetype index = first;
    for (; index < qsizetype(m_rows.size()) && bottom < viewport()->height(); ++index) {
        layOut(index);
        bottom += m_rows[size_t(index)].height;
    }
    for (index = first - 1; atEnd && index >= 0 && bottom < viewport()->height(); --index) {
        layOut(index);
        bottom += m_rows[size_t(index)].height;
    }
    addUp(0);
    verticalScrollBar()->setValue(atEnd ? verticalScrollBar()->maximum() : m_rows[size_t(first)].top + offset);
}

void RenderedView::forget()
{
    for (Row &row : m_rows)
        row.document.reset();
}

qsizetype RenderedView::blockAt(int y) const
{
    const int place = verticalScrollBar()->value() + y;
    const auto after = std::ranges::upper_bound(m_rows, place, {}, &Row::top);
    return after == m_rows.begin() ? 0 : std::prev(after) - m_rows.begin();
}

qsizetype RenderedView::blockOf(int line) const
{
    const auto after = std::ranges::upper_bound(m_rows, line, {}, [](const Row &row) { return row.block.line; });
    return after == m_rows.begin() ? 0 : std::prev(after) - m_rows.begin();
}

double RenderedView::top() const
{
    if (m_rows.empty())
        return 1;
    const qsizetype index = blockAt(0);
    const Row &row = m_rows[size_t(index)];
    if (verticalScrollBar()->value() > 0 && verticalScrollBar()->value() == verticalScrollBar()->maximum())
        return m_rows.back().block.lastLine + 1;
    const int next = index + 1 < qsizetype(m_rows.size()) ? m_rows[size_t(index) + 1].block.line : row.block.lastLine + 1;
    const double part = qBound(0.0, double(verticalScrollBar()->value() - row.top) / qMax(1, row.height), 1.0);
    return row.block.line + part * (next - row.block.line);
}

void RenderedView::setTop(double line)
{
    if (m_rows.empty())
        return;
    const qsizetype index = blockOf(int(line));
    const Row &row = m_rows[size_t(index)];
    const int next = index + 1 < qsizetype(m_rows.size()) ? m_rows[size_t(index) + 1].block.line : row.block.lastLine + 1;
    scrollToBlock(index, qBound(0.0, (line - row.block.line) / qMax(1, next - row.block.line), 1.0));
}

void RenderedView::scrollToBlock(qsizetype index, double part)
{
    const QScopedValueRollback quiet(m_quiet, true);
    layOut(index);
    addUp(0);
    const Row &row = m_rows[size_t(index)];
    const bool beginning = index == 0 && part <= 0;
    verticalScrollBar()->setValue(beginning ? 0 : row.top + int(part * row.height));
    settle();
    viewport()->update();
}

int RenderedView::currentLine() const
{
    return m_current < 0 ? 0 : m_rows[size_t(m_current)].block.line;
}

void RenderedView::showLine(int line)
{
    if (m_rows.empty())
        return;
    m_current = blockOf(line);
    layOut(m_current);
    addUp(0);
    const Row &row = m_rows[size_t(m_current)];
    const int from = verticalScrollBar()->value();
    if (row.top < from || row.top + qMin(row.height, viewport()->height() / 2) > from + viewport()->height()) {
        const QScopedValueRollback quiet(m_quiet, true);
        verticalScrollBar()->setValue(row.top - viewport()->height() / 3);
        settle();
    }
    viewport()->update();
}

void RenderedView::paintEvent(QPaintEvent *)
{
    settle();
    QPainter painter(viewport());
    if (m_rows.empty())
        return;
    for (qsizetype index = blockAt(0); index < qsizetype(m_rows.size()); ++index) {
        const int top = m_rows[size_t(index)].top - verticalScrollBar()->value();
        if (top > viewport()->height())
            break;
        layOut(index);
        paintBlock(painter, index, top);
    }
}

void RenderedView::paintBlock(QPainter &painter, qsizetype index, int top)
{
    const Tokens &t = tokensOf(this);
    const Row &row = m_rows[size_t(index)];
    paintPlace(painter, row, top);
    if (index == m_current) {
        const QRect place(columnLeft() - space::m, top - space::xs, columnWidth() + 2 * space::m, row.height);
        painter.fillRect(place, t.tone(Tone::Accent).wash);
        painter.fillRect(QRect(place.left(), place.top(), 3, place.height()), t.tone(Tone::Accent).mark);
    }
    painter.save();
    painter.translate(columnLeft(), top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, t.text);
    context.clip = QRectF(0, 0, columnWidth(), row.height);
    painter.setClipRect(context.clip);
    row.document->documentLayout()->draw(&painter, context);
    painter.restore();
}

void RenderedView::paintPlace(QPainter &painter, const Row &row, int top) const
{
    const Tokens &t = tokensOf(this);
    const int left = columnLeft() - space::m;
    if (m_step.holds(row.block.line)) {
        painter.fillRect(QRect(left, top - space::xs, columnWidth() + 2 * space::m, row.height), placeWash(t));
        painter.fillRect(QRect(0, top - space::xs, barWidth, row.height), t.tone(Tone::Accent).mark);
    }
    // A block of code may hold several units: the arrow says in which block the next one is.
    if (m_unit.line > 0 && row.block.line <= m_unit.line && m_unit.line <= row.block.lastLine)
        paintIcon(painter, QRect(columnLeft() - iconSize - 1, top + 2, iconSize, iconSize),
                  QStringLiteral("current"), t.tone(Tone::Accent).mark, t.page);
}

void RenderedView::setPlace(const Mark &step, const Mark &unit)
{
    m_step = step;
    m_unit = unit;
    viewport()->update();
}

void RenderedView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const double line = top();
    const QScopedValueRollback quiet(m_quiet, true);
    measure();
    setTop(line);
}

void RenderedView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const double line = top();
        measure();
        setTop(line);
    }
}

QString RenderedView::linkAt(const QPoint &place) const
{
    if (m_rows.empty())
        return {};
    const Row &row = m_rows[size_t(blockAt(place.y()))];
    if (!row.document)
        return {};
    const QPointF inside(place.x() - columnLeft(), place.y() + verticalScrollBar()->value() - row.top);
    return row.document->documentLayout()->anchorAt(inside);
}

void RenderedView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_rows.empty())
        return;
    m_pressedLink = linkAt(event->position().toPoint());
    const qsizetype index = blockAt(int(event->position().y()));
    const Row &row = m_rows[size_t(index)];
    const double part = (event->position().y() + verticalScrollBar()->value() - row.top) / qMax(1, row.height);
    const int lines = row.block.lastLine - row.block.line + 1;
    choose(index, row.block.line + qBound(0, int(part * lines), lines - 1));
}

void RenderedView::mouseReleaseEvent(QMouseEvent *event)
{
    const QString link = std::exchange(m_pressedLink, {});
    if (!link.isEmpty() && link == linkAt(event->position().toPoint()) && mayOpen(QUrl(link)))
        QDesktopServices::openUrl(QUrl(link));
}

void RenderedView::mouseMoveEvent(QMouseEvent *event)
{
    const QString link = linkAt(event->position().toPoint());
    viewport()->setCursor(link.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->setToolTip(link);
}

void RenderedView::choose(qsizetype index, int line)
{
    m_current = index;
    viewport()->update();
    Q_EMIT lineChosen(line);
}

void RenderedView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_rows.empty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const qsizetype from = m_current < 0 ? blockAt(0) - step : m_current;
    const qsizetype index = qBound(qsizetype(0), from + step, qsizetype(m_rows.size()) - 1);
    const int line = m_rows[size_t(index)].block.line;
    showLine(line);
    Q_EMIT lineChosen(line);
}

} // namespace slipway::widgets
