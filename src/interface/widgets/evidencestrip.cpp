// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencestrip.h"

#include "flowlayout.h"
#include "widgets/button.h"
#include "widgets/theme.h"
#include "widgets/unitactions.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>

namespace slipway::widgets {

using namespace presentation;

EvidenceStrip::EvidenceStrip(UnitActions &actions, QWidget *host)
    : QWidget(host)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("evidence"));
    setContentsMargins(0, space::xs, 0, 0);
    setLayout(new FlowLayout(space::s));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    host->setAcceptDrops(true);
    host->installEventFilter(this);
}

void EvidenceStrip::setUnit(const UnitView &unit)
{
    m_unit = unit;
    const bool removable = unit.begun && unit.state.status != run::UnitStatus::Done;
    if (unit.state.attachments == m_shown && removable == m_removable)
        return;
    m_shown = unit.state.attachments;
    m_removable = removable;
    rebuild();
}

void EvidenceStrip::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const run::Attachment &attachment : std::as_const(m_shown))
        addChip(attachment, m_removable);
    setVisible(!m_shown.isEmpty());
    updateGeometry();
}

void EvidenceStrip::addChip(const run::Attachment &attachment, bool removable)
{
    auto *chip = new QWidget(this);
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *open = new Button(labelOf(attachment), iconOf(attachment), Button::Kind::Secondary, chip);
    open->setObjectName(QStringLiteral("openEvidence"));
    open->setAccessibleName(tr("Open the evidence %1").arg(attachment.name));
    open->setToolTip(mayBeShown(attachment)
                         ? tr("Open %1").arg(attachment.name)
                         : tr("%1 is kept, and not opened from here: it may be a program").arg(attachment.name));
    open->setEnabled(mayBeShown(attachment));
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, attachment] { m_actions.openEvidence(attachment); });
    if (removable) {
        auto *remove = new Button({}, QStringLiteral("close"), Button::Kind::Quiet, chip);
        remove->setObjectName(QStringLiteral("removeEvidence"));
        remove->setAccessibleName(tr("Take the evidence %1 back").arg(attachment.name));
        remove->setToolTip(tr("Take %1 back; that it was attached stays on record").arg(attachment.name));
        row->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this, attachment] { m_actions.removeEvidence(m_unit, attachment); });
    }
    layout()->addWidget(chip);
    chip->show();
}

bool EvidenceStrip::takes(const QMimeData *mime) const
{
    return m_unit.begun && mime && offersEvidence(*mime);
}

bool EvidenceStrip::eventFilter(QObject *host, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!takes(drag->mimeData()))
            return false;
        drag->setDropAction(Qt::CopyAction); // never moves the file away
        drag->accept();
        return true;
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!takes(drop->mimeData()))
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        m_actions.attachOffered(m_unit, *drop->mimeData());
        return true;
    }
    case QEvent::KeyPress:
        if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) || !m_unit.begun)
            return false;
        m_actions.attachClipboard(m_unit);
        return true;
    default:
        return QWidget::eventFilter(host, event);
    }
}

} // namespace slipway::widgets
