// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proseview.h"

#include "presentation/prose.h"
#include "widgets/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QUrl>

namespace slipway::widgets {

using namespace presentation;

ProseView::ProseView(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    connect(this, &QLabel::linkActivated, this, [](const QString &link) {
        const QUrl url(link);
        if (mayOpen(url))
            QDesktopServices::openUrl(url);
    });
}

void ProseView::setMarkdown(const QString &markdown, const QString &remark)
{
    if (markdown == m_markdown && remark == m_remark)
        return;
    m_markdown = markdown;
    m_remark = remark;
    render();
}

void ProseView::render()
{
    const QString remark = m_remark.isEmpty()
        ? QString()
        : QStringLiteral("<p class=\"caption\">%1</p>").arg(m_remark.toHtmlEscaped());
    setText(proseToHtml(m_markdown, tokensOf(this), presentation::font(Type::Code, font()).family()) + remark);
}

int ProseView::heightForWidth(int width) const
{
    return m_heights.of(*this, width, [&] { return QLabel::heightForWidth(width); });
}

void ProseView::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty())
        render();
}

} // namespace slipway::widgets
