// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/stepview.h"
#include "widgets/card.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace slipway::widgets {

class Button;
class Chip;
class EvidenceStrip;
class CodeView;
class InterruptionBand;
class OutputTail;
class Sparkline;
class StaleBand;
class UnitActions;

/// A unit that can be run, looked at or edited: what it is, what will run, its state, its output, what can be done.
/// Done ones fold to one line.
class UnitCard : public Card
{
    Q_OBJECT
public:
    UnitCard(UnitActions &actions, const presentation::UnitView &unit, QWidget *parent);

    void setUnit(const presentation::UnitView &unit);
    [[nodiscard]] const presentation::UnitView &unit() const { return m_unit; }
    /// Shows @p unit as it would run, once that is known.
    void showResolved();
    void showOutput();
    void addSample(double value, const QString &label);
    void setWaitingForInput(bool waiting);
    void unfold();
    /// What the unit waits for: Run, Stop, the verdict or the first remedy. nullptr where it waits for nothing.
    [[nodiscard]] QWidget *wayOn() const;

Q_SIGNALS:
    void wholeOutputAsked(const QString &execution);

private:
    void build();
    void buildHeader();
    void buildActions();
    void buildInput();
    void buildVerdict();
    void updateHeader();
    void updateActions();
    void updateBands();
    void updateResult();
    void setFolded(bool folded);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] QString factsText() const;

    UnitActions &m_actions;
    presentation::UnitView m_unit;
    bool m_folded = false;
    bool m_foldedByHand = false;

    QLabel *m_title = nullptr;
    Chip *m_chip = nullptr;
    QToolButton *m_fold = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_facts = nullptr;
    CodeView *m_code = nullptr;
    QLabel *m_substitutions = nullptr;
    QLabel *m_notices = nullptr;
    QLabel *m_refusal = nullptr;
    QWidget *m_actionRow = nullptr;
    Button *m_run = nullptr;
    Button *m_asWritten = nullptr;
    Button *m_stop = nullptr;
    Button *m_skip = nullptr;
    Button *m_notApplicable = nullptr;
    Button *m_reopen = nullptr;
    QWidget *m_inputRow = nullptr;
    QLineEdit *m_input = nullptr;
    StaleBand *m_stale = nullptr;
    InterruptionBand *m_interruption = nullptr;
    Band *m_verdict = nullptr;
    QLabel *m_verdictQuestion = nullptr;
    Button *m_looksRight = nullptr;
    Button *m_looksWrong = nullptr;
    Sparkline *m_sparkline = nullptr;
    OutputTail *m_tail = nullptr;
    QLabel *m_result = nullptr;
    QToolButton *m_attach = nullptr;
    EvidenceStrip *m_evidence = nullptr;
};

} // namespace slipway::widgets
