// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencestrip.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/stepcards.h"
#include "widgets/theme.h"
#include "widgets/unitactions.h"

#include "presentation/prose.h"

#include <QCheckBox>
#include <QLabel>

namespace slipway::widgets {

using namespace presentation;
using run::UnitStatus;

namespace {

QString detailOf(const UnitView &unit)
{
    QStringList words;
    const bool takenBack = unit.state.status == UnitStatus::Open && !unit.state.by.isEmpty();
    if (unit.state.status != UnitStatus::Open || takenBack) {
        words << (takenBack ? CheckRow::tr("taken back by %1").arg(unit.state.by) : unit.state.by);
        words << timeText(unit.state.at, QDate::currentDate());
    }
    words << unit.state.note;
    words << unit.notes;
    if (unit.begun && unit.refusal && unit.state.status == UnitStatus::Open)
        words << unit.refusal->reason;
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace

CheckRow::CheckRow(UnitActions &actions, const UnitView &unit, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_unit(unit)
    , m_tick(new QCheckBox(this))
    , m_words(newLabel({}, Type::Body, this))
    , m_detail(newLabel({}, Type::Caption, this, true))
    , m_chip(new Chip(this))
    , m_evidence(new EvidenceStrip(actions, this))
    , m_note(new Button({}, QStringLiteral("note"), Button::Kind::Quiet, this))
    , m_attach(new Button({}, QStringLiteral("attach"), Button::Kind::Quiet, this))
    , m_skip(new Button({}, QStringLiteral("state-skipped"), Button::Kind::Quiet, this))
    , m_takeBack(new Button(tr("Take back"), QStringLiteral("undo"), Button::Kind::Quiet, this))
    , m_line(new Button({}, QStringLiteral("runbook"), Button::Kind::Quiet, this))
{
    setObjectName(QStringLiteral("check_") + unit.key);
    const QString words = proseToPlain(unit.plan.unit.text.isEmpty() ? unit.plan.unit.title : unit.plan.unit.text);
    m_tick->setObjectName(QStringLiteral("tick"));
    m_tick->setAccessibleName(words);
    m_words->setText(words);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setBuddy(m_tick);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setToolTip(tr("Add a note"));
    m_note->setAccessibleName(tr("Add a note to %1").arg(words));
    m_attach->setObjectName(QStringLiteral("attach"));
    m_attach->setToolTip(tr("Attach evidence: a file, the clipboard (Ctrl+V), a link; or drop it here"));
    m_attach->setAccessibleName(tr("Attach evidence to %1").arg(words));
    m_skip->setObjectName(QStringLiteral("skip"));
    m_skip->setToolTip(tr("Does not apply"));
    m_skip->setAccessibleName(tr("Say that %1 does not apply").arg(words));
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_takeBack->setAccessibleName(tr("Take back %1").arg(words));
    m_line->setObjectName(QStringLiteral("showInRunbook"));
    m_line->setToolTip(tr("Show in the runbook, line %1").arg(unit.plan.unit.line));
    m_line->setAccessibleName(tr("Show %1 in the runbook").arg(words));
    m_line->setVisible(unit.plan.unit.line > 0);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_words);
    texts->addWidget(m_detail);
    texts->addWidget(m_evidence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->setSpacing(space::s);
    row->addWidget(m_tick);
    row->addLayout(texts, 1);
    row->addWidget(m_chip);
    for (Button *button : {m_note, m_attach, m_skip, m_takeBack, m_line})
        row->addWidget(button);

    connect(m_tick, &QCheckBox::clicked, this, [this](bool ticked) {
        m_tick->setChecked(m_unit.state.status == UnitStatus::Done); // the state decides, not the click
        m_actions.tick(m_unit, ticked);
    });
    connect(m_note, &QPushButton::clicked, this, [this] { m_actions.addTickNote(m_unit); });
    connect(m_attach, &QPushButton::clicked, this, [this] { m_actions.offerToAttach(m_unit, m_attach); });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_actions.dismiss(m_unit.key, m_words->text(), run::Disposition::NotApplicable);
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { m_actions.takeBack(m_unit); });
    connect(m_line, &QPushButton::clicked, this, [this] { Q_EMIT m_actions.lineAsked(m_unit.plan.unit.line); });
    setUnit(unit);
}

void CheckRow::setUnit(const UnitView &unit)
{
    m_unit = unit;
    const UnitStatus status = unit.state.status;
    const bool done = status == UnitStatus::Done;
    const bool dismissed = status == UnitStatus::Skipped || status == UnitStatus::NotApplicable;
    m_tick->setChecked(done);
    m_tick->setEnabled(unit.begun && !dismissed && (done || !unit.refusal || unit.refusal->overridable));
    m_detail->setText(detailOf(unit));
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_words->setForegroundRole(dismissed ? QPalette::PlaceholderText : QPalette::WindowText);
    setType(m_words, unit.next ? Type::Strong : Type::Body);
    if (dismissed)
        m_chip->setLook(lookOf(status));
    else
        m_chip->hide();
    m_note->setVisible(unit.begun && !dismissed);
    m_attach->setVisible(unit.begun && !dismissed);
    m_evidence->setUnit(unit);
    m_skip->setVisible(unit.begun && !done && !dismissed);
    m_takeBack->setVisible(unit.begun && (done || dismissed));
}

void CheckRow::focusTick()
{
    m_tick->setFocus();
}

CheckForm::CheckForm(UnitActions &actions, const QList<UnitView> &units, QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("checks_") + units.first().key);
    body()->setSpacing(0);
    for (const auto &unit : units) {
        auto *row = new CheckRow(actions, unit, this);
        m_rows << row;
        body()->addWidget(row);
    }
    setUnits(units);
}

void CheckForm::setUnits(const QList<UnitView> &units)
{
    bool next = false;
    for (qsizetype i = 0; i < units.size(); ++i) {
        m_rows.at(i)->setUnit(units.at(i));
        next = next || units.at(i).next;
    }
    setCurrent(next);
}

CheckRow *CheckForm::row(const QString &unitKey) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const CheckRow *row) { return row->unit().key == unitKey; });
    return it == m_rows.end() ? nullptr : *it;
}

} // namespace slipway::widgets
