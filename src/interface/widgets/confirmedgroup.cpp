// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmedgroup.h"

#include "widgets/button.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace slipway::widgets {

using namespace presentation;

ConfirmedGroup::ConfirmedGroup(QWidget *parent)
    : QWidget(parent)
    , m_fold(new Button({}, QStringLiteral("chevron-right"), Button::Kind::Quiet, this))
{
    setObjectName(QStringLiteral("confirmedGroup"));
    m_fold->setObjectName(QStringLiteral("showConfirmed"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::s);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(!m_folded); });
    hide();
}

void ConfirmedGroup::setConfirmed(const QList<run::LiteralConfirmed> &confirmed)
{
    if (confirmed == m_shown)
        return;
    m_shown = confirmed;
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // its own button may be what led here
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(space::xl, 0, 0, 0);
    rows->setSpacing(space::s);
    layout()->addWidget(m_rows);
    for (const run::LiteralConfirmed &one : confirmed)
        addRow(one);
    m_fold->setText(tr("%n confirmed", nullptr, int(confirmed.size())));
    m_fold->setAccessibleName(m_fold->text());
    setFolded(m_folded);
    setVisible(!confirmed.isEmpty());
}

void ConfirmedGroup::addRow(const run::LiteralConfirmed &confirmed)
{
    auto *row = new QWidget(m_rows);
    row->setObjectName(QStringLiteral("confirmed_") + confirmed.literal);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    for (const auto &[text, type] : {std::pair(confirmed.literal, Type::Code), std::pair(confirmed.reason, Type::Caption)}) {
        if (text.isEmpty())
            continue;
        auto *label = newLabel(text, type, row, type == Type::Caption);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    line->addLayout(texts, 1);
    auto *back = new Button(tr("Take back"), QStringLiteral("undo"), Button::Kind::Secondary, row);
    back->setObjectName(QStringLiteral("takeBack"));
    back->setAccessibleName(tr("Take back: %1").arg(confirmed.literal));
    line->addWidget(back, 0, Qt::AlignTop);
    connect(back, &QPushButton::clicked, this, [this, literal = confirmed.literal] { Q_EMIT takeBackAsked(literal); });
    m_rows->layout()->addWidget(row);
}

void ConfirmedGroup::setFolded(bool folded)
{
    m_folded = folded;
    if (m_rows)
        m_rows->setVisible(!folded);
    m_fold->setIconName(folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"));
}

} // namespace slipway::widgets
