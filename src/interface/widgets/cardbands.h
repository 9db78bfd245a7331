// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/stepview.h"
#include "widgets/card.h"

class QLabel;

namespace slipway::widgets {

class Button;
class LiteralRows;
class OutputView;
class UnitActions;

/// A failed unit waits for a person: what failed, and the ways out.
class InterruptionBand : public Band
{
    Q_OBJECT
public:
    InterruptionBand(UnitActions &actions, QWidget *parent);
    void setUnit(const presentation::UnitView &unit);
    /// The first remedy that can be chosen.
    [[nodiscard]] QWidget *firstRemedy() const;

private:
    void add(const QString &text, const QString &name, const QString &icon, run::Remedy remedy);

    UnitActions &m_actions;
    presentation::UnitView m_unit;
    QLabel *m_reason;
    QLabel *m_known;
    Button *m_trouble;
    QList<QPair<run::Remedy, Button *>> m_buttons;
};

/// Rule 4: literals of an earlier release, each to be given tonight's value or confirmed.
class StaleBand : public Band
{
    Q_OBJECT
public:
    StaleBand(UnitActions &actions, QWidget *parent);
    void setLiterals(const QList<runbook::Parameter> &literals);

private:
    LiteralRows *m_rows;
};

/// The end of a command's output, growing while it runs.
class OutputTail : public QWidget
{
    Q_OBJECT
public:
    explicit OutputTail(QWidget *parent);
    void setText(const QString &text, bool running);

Q_SIGNALS:
    void wholeAsked();

private:
    OutputView *m_view;
    Button *m_whole;
};

} // namespace slipway::widgets
