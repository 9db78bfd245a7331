// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sourceview.h"

#include "sourcemargin.h"
#include "widgets/theme.h"

#include <QElapsedTimer>
#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace slipway::widgets {

using namespace presentation;
using Change = SourceRow::Change;

namespace {

/// How long the window waits at most for some more lines to get their colours, in ms.
constexpr int colouringSlice = 6;

} // namespace

QTextCharFormat underlineOf(runbook::Finding::Severity severity, const Tokens &tokens)
{
    QTextCharFormat format;
    switch (severity) {
    case runbook::Finding::Severity::Error:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        break;
    case runbook::Finding::Severity::Warning:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        break;
    case runbook::Finding::Severity::Info:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        break;
    }
    format.setUnderlineColor(tokens.tone(lookOf(severity).tone).mark);
    return format;
}

SourceView::SourceView(Highlighting &highlighting, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighting(highlighting)
    , m_margin(new SourceMargin(*this))
{
    setObjectName(QStringLiteral("runbookSource"));
    setAccessibleName(tr("The runbook as written"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setType(this, Type::Code);
    m_colouring.setInterval(0);
    connect(&m_colouring, &QTimer::timeout, this, &SourceView::colourSome);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int) { m_margin->update(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (row() == m_row)
            return;
        m_row = row();
        viewport()->update();
        m_margin->update();
        Q_EMIT rowChanged(m_row);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT scrolled(top());
    });
}

void SourceView::setReading(const ReadingPtr &reading)
{
    m_reading = reading;
    setRows(reading ? reading->rows : SourceRows());
}

void SourceView::setDifference(const DifferencePtr &difference)
{
    m_reading.reset();
    setRows(difference ? difference->rows : SourceRows());
}

void SourceView::setPlace(const Mark &step, const Mark &unit)
{
    m_step = step;
    m_unit = unit;
    viewport()->update();
    m_margin->update();
}

void SourceView::setRows(const SourceRows &rows)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_colouring.stop();
    m_rows = rows;
    QString text;
    for (const auto &row : rows)
        text += row.text + u'\n';
    text.chop(1);
    m_row = -1;
    m_found.clear();
    setExtraSelections({});
    setPlainText(text);
    underlineFindings();
    updateMargin();
    colourFrom(0);
}

void SourceView::showRow(int row)
{
    const QTextBlock block = document()->findBlockByNumber(row);
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    const QRect place = cursorRect();
    if (place.top() < viewport()->height() / 8 || place.bottom() > viewport()->height() * 7 / 8)
        centerCursor();
}

void SourceView::setSearch(const SourceSearch &search, qsizetype current)
{
    const Tokens &t = tokensOf(this);
    m_found.clear();
    for (qsizetype i = 0; i < search.matches().size(); ++i) {
        const auto &match = search.matches().at(i);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(match.row));
        mark.cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, match.column);
        mark.cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, match.length);
        mark.format.setBackground(i == current ? t.tone(Tone::Warning).solid : t.tone(Tone::Warning).wash);
        mark.format.setForeground(i == current ? t.tone(Tone::Warning).onSolid : t.tone(Tone::Warning).text);
        mark.format.setFontUnderline(true); // not by colour alone
        m_found << mark;
        if (i == current)
            showRow(match.row);
    }
    showMarks();
}

void SourceView::underlineFindings()
{
    const Tokens &t = tokensOf(this);
    m_underlines.clear();
    int last = 0;
    for (const auto &finding : m_reading ? m_reading->findings : QList<runbook::Finding>()) {
        const QTextBlock block = document()->findBlockByNumber(finding.line - 1);
        if (finding.line == last || !block.isValid())
            continue;
        last = finding.line;
        const QString text = block.text();
        const auto word = [](QChar c) { return !c.isSpace(); };
        const auto from = std::ranges::find_if(text, word);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.setPosition(block.position() + int(from - text.begin()));
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format = underlineOf(*m_reading->worstAt(finding.line), t);
        m_underlines << mark;
    }
    showMarks();
}

void SourceView::showMarks()
{
    setExtraSelections(m_underlines + m_found);
}

double SourceView::top() const
{
    const QTextBlock block = firstVisibleBlock();
    if (!block.isValid())
        return 0;
    if (verticalScrollBar()->value() == verticalScrollBar()->maximum() && verticalScrollBar()->maximum() > 0)
        return double(blockCount());
    const int lines = qMax(1, block.lineCount());
    return block.blockNumber() + double(verticalScrollBar()->value() - block.firstLineNumber()) / lines;
}

void SourceView::setTop(double row)
{
    const QTextBlock block = document()->findBlockByNumber(qBound(0, int(row), blockCount() - 1));
    if (!block.isValid())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    const double part = qBound(0.0, row - block.blockNumber(), 1.0);
    verticalScrollBar()->setValue(block.firstLineNumber() + int(part * block.lineCount()));
}

void SourceView::colourFrom(int row)
{
    if (row == 0)
        m_colours.reset();
    m_coloured = row;
    if (m_preparing || !m_reading || row >= m_rows.size())
        return;
    m_preparing = true;
    m_highlighting.prepare(QStringLiteral("Markdown"), this, [this] {
        m_preparing = false;
        if (m_reading && m_coloured < m_rows.size())
            m_colouring.start();
    });
}

void SourceView::colourSome()
{
    if (!m_colours)
        m_colours = m_highlighting.lines(QStringLiteral("Markdown"), tokensOf(this).scheme);
    QElapsedTimer elapsed;
    elapsed.start();
    const QTextBlock first = document()->findBlockByNumber(m_coloured);
    QTextBlock block = first;
    for (; block.isValid() && !elapsed.hasExpired(colouringSlice); block = block.next(), ++m_coloured)
        block.layout()->setFormats(m_colours->next(block.text()));
    const int end = block.isValid() ? block.position() : document()->characterCount() - 1;
    if (first.isValid())
        document()->markContentsDirty(first.position(), end - first.position());
    if (!block.isValid())
        m_colouring.stop();
}

void SourceView::forRowsIn(const QRect &area, const std::function<void(int, const QRect &)> &paint) const
{
    QTextBlock block = firstVisibleBlock();
    QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && place.top() <= area.bottom()) {
        if (place.bottom() >= area.top())
            paint(block.blockNumber(), QRect(0, qRound(place.top()), viewport()->width(), qRound(place.height())));
        block = block.next();
        place = QRectF(place.left(), place.bottom(), place.width(), blockBoundingRect(block).height());
    }
}

bool SourceView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList words;
    if (m_reading) {
        for (const auto &finding : m_reading->findingsAt(cursorForPosition(help->pos()).blockNumber() + 1))
            words << tellingOf(finding).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    }
    QToolTip::showText(help->globalPos(), words.join(QStringLiteral("<br>")), viewport());
    return true;
}

void SourceView::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokensOf(this);
    {
        QPainter painter(viewport());
        forRowsIn(event->rect(), [&](int row, const QRect &place) {
            const Change change = m_rows.value(row).change;
            if (change == Change::Removed)
                painter.fillRect(place, t.tone(Tone::Danger).wash);
            else if (change == Change::Added)
                painter.fillRect(place, t.tone(Tone::Success).wash);
            else if (row == m_row)
                painter.fillRect(place, t.tone(Tone::Accent).wash);
            else if (m_reading && m_step.holds(row + 1))
                painter.fillRect(place, placeWash(t));
        });
    }
    QPlainTextEdit::paintEvent(event);
}

void SourceView::updateMargin()
{
    m_margin->setReading(m_reading);
    setViewportMargins(m_margin->sizeHint().width(), 0, 0, 0);
    const QRect place = contentsRect();
    m_margin->setGeometry(place.left(), place.top(), m_margin->sizeHint().width(), place.height());
    m_margin->update();
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargin();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        underlineFindings();
        colourFrom(0);
    } else if (event->type() == QEvent::FontChange) {
        updateMargin();
    }
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened(row());
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SourceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseDoubleClickEvent(event);
    Q_EMIT opened(row());
}

} // namespace slipway::widgets
