// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findbar.h"

#include "widgets/icons.h"
#include "widgets/sourceview.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace slipway::widgets {

using namespace presentation;

FindBar::FindBar(SourceView &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_words(new QLineEdit(this))
    , m_count(newLabel({}, Type::Caption, this, true))
{
    setObjectName(QStringLiteral("findBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::xs, space::l, space::xs);
    row->setSpacing(space::s);
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setPlaceholderText(tr("Find in the runbook"));
    m_words->setAccessibleName(tr("Find in the runbook"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("findCount"));
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    const auto add = [this, row](const QString &name, const QString &iconName, const QString &words, auto call) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        button->setToolTip(words);
        button->setAccessibleName(words);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, call);
    };
    add(QStringLiteral("findPrevious"), QStringLiteral("previous"), tr("Previous match (Shift+F3)"), [this] { next(false); });
    add(QStringLiteral("findNext"), QStringLiteral("next"), tr("Next match (F3)"), [this] { next(true); });
    add(QStringLiteral("findClose"), QStringLiteral("close"), tr("Close (Esc)"), [this] { shut(); });
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::look);
    hide();
}

void FindBar::open()
{
    show();
    const QString chosen = m_source.textCursor().selectedText();
    if (!chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator))
        m_words->setText(chosen);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    look();
}

void FindBar::shut()
{
    hide();
    m_search = {};
    m_source.setSearch(m_search, -1);
    m_source.setFocus(Qt::OtherFocusReason);
}

void FindBar::renew()
{
    m_current = -1;
    if (!isVisible())
        return;
    m_search = SourceSearch(m_source.rows(), m_words->text());
    m_source.setSearch(m_search, -1);
    m_count->setText(m_words->text().isEmpty() ? QString() : tr("%n match(es)", nullptr, int(m_search.matches().size())));
}

void FindBar::look()
{
    m_search = SourceSearch(m_source.rows(), m_words->text());
    go(m_search.from(m_source.row(), 0, true));
}

void FindBar::next(bool forward)
{
    const auto &matches = m_search.matches();
    if (matches.isEmpty()) {
        open();
        return;
    }
    if (m_current >= 0 && matches.at(m_current).row == m_source.row())
        go((m_current + (forward ? 1 : matches.size() - 1)) % matches.size());
    else
        go(m_search.from(m_source.row(), 0, forward));
}

void FindBar::go(qsizetype index)
{
    m_current = index;
    m_source.setSearch(m_search, index);
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (index < 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(index + 1).arg(m_search.matches().size()));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        shut();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        next(!event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace slipway::widgets
