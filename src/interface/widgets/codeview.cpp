// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/codeview.h"

#include "base/text.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace slipway::widgets {

using namespace presentation;

namespace {

/// Longest text that a card shows at once; the whole of it is what runs, and is in the record.
constexpr qsizetype longestShown = 20'000;

void paintSunken(QWidget *widget)
{
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(widget).sunken);
    painter.drawRoundedRect(widget->rect(), space::radius, space::radius);
}

void prepare(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setContentsMargins(space::m, space::s, space::m, space::s);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    setType(label, Type::Code);
}

} // namespace

CodeView::CodeView(Highlighting &highlighting, QWidget *parent)
    : QLabel(parent)
    , m_highlighting(highlighting)
{
    setTextFormat(Qt::RichText);
    prepare(this);
}

void CodeView::setCode(const QString &text, const QString &language, const QList<runbook::Substitution> &marks,
                       int failingLine)
{
    if (text == m_text && language == m_language && marks == m_marks && failingLine == m_failingLine)
        return;
    m_text = text;
    m_language = language;
    m_marks = marks;
    m_failingLine = failingLine;
    setAccessibleName(tr("Command: %1").arg(text.left(longestShown)));
    render();
}

void CodeView::render()
{
    const bool cut = m_text.size() > longestShown;
    const QString shown = cut ? m_text.left(longestShown) + QStringLiteral("\n…") : m_text;
    setText(m_highlighting.toHtml(shown, m_language, tokensOf(this), m_marks, m_failingLine));
}

int CodeView::heightForWidth(int width) const
{
    return m_heights.of(*this, width, [&] { return QLabel::heightForWidth(width); });
}

void CodeView::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void CodeView::paintEvent(QPaintEvent *event)
{
    paintSunken(this);
    QLabel::paintEvent(event);
}

OutputView::OutputView(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    prepare(this);
}

void OutputView::setOutput(const QString &text)
{
    const QString shown = base::visible(text.right(longestShown));
    if (shown == this->text())
        return;
    setText(shown);
    setAccessibleName(tr("Output: %1").arg(shown));
}

int OutputView::heightForWidth(int width) const
{
    return m_heights.of(*this, width, [&] { return QLabel::heightForWidth(width); });
}

void OutputView::paintEvent(QPaintEvent *event)
{
    paintSunken(this);
    QLabel::paintEvent(event);
}

} // namespace slipway::widgets
