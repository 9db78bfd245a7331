// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fileband.h"

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QToolButton>

namespace slipway::widgets {

using namespace presentation;

FileBand::FileBand(RunbookView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setObjectName(QStringLiteral("fileBand"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::m, space::xs, space::m, space::s);
    auto *band = new Band(Tone::Warning, this);
    outer->addWidget(band);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    band->body()->setContentsMargins(space::m, space::xs, space::xs, space::xs);
    band->body()->addLayout(row);
    auto *mark = new IconLabel(QStringLiteral("warning"), Tone::Warning, band);
    mark->setObjectName(QStringLiteral("fileMark"));
    row->addWidget(mark);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_words = newLabel({}, Type::Strong, band);
    m_words->setObjectName(QStringLiteral("fileWords"));
    m_detail = newLabel({}, Type::Caption, band);
    for (QLabel *label : {m_words, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    m_compare = new Button(tr("Show changes"), QStringLiteral("compare"), Button::Kind::Secondary, band);
    m_compare->setObjectName(QStringLiteral("compareFile"));
    m_reload = new Button(tr("Reload"), QStringLiteral("retry"), Button::Kind::Primary, band);
    m_reload->setObjectName(QStringLiteral("reloadFile"));
    auto *dismiss = new QToolButton(band);
    dismiss->setObjectName(QStringLiteral("dismissFile"));
    dismiss->setIcon(icon(QStringLiteral("close")));
    dismiss->setAutoRaise(true);
    dismiss->setToolTip(tr("Hide this notice"));
    dismiss->setAccessibleName(tr("Hide this notice"));
    row->addWidget(m_compare);
    row->addWidget(m_reload);
    row->addWidget(dismiss);
    connect(m_compare, &QPushButton::clicked, this, &FileBand::compareAsked);
    connect(m_reload, &QPushButton::clicked, this, [this] { m_view.session().reload(); });
    connect(dismiss, &QToolButton::clicked, this, &QWidget::hide);
    connect(&m_view, &RunbookView::noticeChanged, this, &FileBand::refresh);
    connect(&m_view, &RunbookView::fileChanged, this, [this] {
        const FileNotice notice = m_view.notice(); // one that was hidden was of what the file said before
        refresh();
        setVisible(!notice.words.isEmpty());
    });
    hide();
    refresh();
}

void FileBand::refresh()
{
    const FileNotice notice = m_view.notice();
    if (notice == m_notice)
        return;
    m_notice = notice;
    m_words->setText(notice.words);
    m_detail->setText(notice.detail);
    m_compare->setVisible(notice.mayCompare);
    m_reload->setVisible(notice.mayReload);
    setVisible(!notice.words.isEmpty());
}

} // namespace slipway::widgets
