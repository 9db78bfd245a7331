// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/stepview.h"
#include "widgets/card.h"

class QCheckBox;
class QLabel;

namespace slipway::widgets {

class Button;
class Chip;
class EvidenceStrip;
class UnitActions;

/// One line of the checklist form: tick, words, who and when, note and evidence.
class CheckRow : public QWidget
{
    Q_OBJECT
public:
    CheckRow(UnitActions &actions, const presentation::UnitView &unit, QWidget *parent);
    void setUnit(const presentation::UnitView &unit);
    [[nodiscard]] const presentation::UnitView &unit() const { return m_unit; }
    void focusTick();

private:
    UnitActions &m_actions;
    presentation::UnitView m_unit;
    QCheckBox *m_tick;
    QLabel *m_words;
    QLabel *m_detail;
    Chip *m_chip;
    EvidenceStrip *m_evidence;
    Button *m_note;
    Button *m_attach;
    Button *m_skip;
    Button *m_takeBack;
    Button *m_line;
};

/// Neighbouring check items as one form.
class CheckForm : public Card
{
    Q_OBJECT
public:
    CheckForm(UnitActions &actions, const QList<presentation::UnitView> &units, QWidget *parent);
    void setUnits(const QList<presentation::UnitView> &units);
    [[nodiscard]] CheckRow *row(const QString &unitKey) const;

private:
    QList<CheckRow *> m_rows;
};

/// One of several ways: an option each, exactly one is chosen.
class ChoiceCard : public Card
{
    Q_OBJECT
public:
    ChoiceCard(UnitActions &actions, const presentation::ChoiceView &choice, QWidget *parent);
    void setChoice(const presentation::ChoiceView &choice);
    [[nodiscard]] bool isOpen() const { return m_choice.begun && !m_choice.settled; }
    void focusFirstOption();

private:
    struct Option
    {
        QString id;
        Card *card;
        Chip *chip;
        Button *choose;
        QCheckBox *moot; ///< whether what it proposes as not applicable is settled with it
        QWidget *contents;
        QList<presentation::OptionContent> shown;
    };
    void addOption(const presentation::OptionView &option);
    void showContents(Option &option, const QList<presentation::OptionContent> &shown);
    static QLabel *quietLine(const QString &text, QWidget *parent);

    UnitActions &m_actions;
    presentation::ChoiceView m_choice;
    QList<Option> m_options;
};

/// A wait that must pass: countdown, end early, extend.
class SoakCard : public Card
{
    Q_OBJECT
public:
    SoakCard(UnitActions &actions, const presentation::SoakView &soak, QWidget *parent);
    void setSoak(const presentation::SoakView &soak);
    /// Moves the countdown on to @p now.
    void tick(const QDateTime &now);
    [[nodiscard]] bool canStart() const;

private:
    [[nodiscard]] bool isRunning() const;

    UnitActions &m_actions;
    presentation::SoakView m_soak;
    QLabel *m_countdown;
    QLabel *m_words;
    Chip *m_chip;
    Button *m_start;
    Button *m_end;
    Button *m_extend;
};

/// Words that are to be read, set apart.
class NoteCard : public Band
{
    Q_OBJECT
public:
    NoteCard(const presentation::UnitView &unit, QWidget *parent);
};

} // namespace slipway::widgets
