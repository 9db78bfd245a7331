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

void ProseView::setMarkdown(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    render();
}

void ProseView::render()
{
    setText(proseToHtml(m_markdown, tokensOf(this), presentation::font(Type::Code, font()).family()));
}

void ProseView::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty())
        render();
}

} // namespace slipway::widgets
