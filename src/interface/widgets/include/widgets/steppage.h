// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/nextact.h"
#include "presentation/stepview.h"

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace slipway::widgets {

class Band;
class Button;
class CheckForm;
class CheckRow;
class ChoiceCard;
class Chip;
class UnitActions;
class UnitCard;

/// The step as its author wrote it, made operable: prose, forms and cards from top to bottom; below them, always in
/// sight, the next useful action and its key.
class StepPage : public QWidget
{
    Q_OBJECT
public:
    StepPage(UnitActions &actions, QWidget *parent);

    void showStep(const QString &stepKey);
    [[nodiscard]] QString stepKey() const { return m_model.stepKey(); }
    /// Brings the card of a unit into sight and gives it the focus; it is never run.
    void showUnit(const QString &unitKey);
    /// Goes to the unit that is next.
    void goToNext();
    void goToStep(int offset);
    /// Ctrl+Enter: does the next useful thing, or goes where it is.
    void performNext();
    /// Ends the watch of this page that runs; shows it first where it is not in view.
    void stopWatching();
    /// The button of the way forward: as performNext(), or the verdict where one is waited for.
    void pressNext();
    /// Ctrl+Y: the output that waits for a verdict looks right.
    void confirmVerdict();

Q_SIGNALS:
    void stepShown(const QString &stepKey);
    void wholeOutputAsked(const QString &execution);
    void finishAsked();
    void reportAsked();

private:
    void buildHead(QVBoxLayout *layout);
    void buildBands(QVBoxLayout *layout);
    void buildFooter(QVBoxLayout *layout);
    void rebuild();
    void updateRow(int row);
    void updateHead();
    void updateFooter();
    void updateState();
    void updateRunningOutputs();
    /// What the bar below the page says and offers.
    struct Forward
    {
        QString words;
        QString reason;
        QString verb;
        QKeySequence key;
        bool ready = false;
    };
    [[nodiscard]] Forward forward() const;
    [[nodiscard]] Forward forUnit(const presentation::UnitView &unit) const;
    [[nodiscard]] Forward waitFor(const presentation::NextAct &act) const;
    [[nodiscard]] presentation::NextAct act() const;
    [[nodiscard]] static bool isWatched(const presentation::UnitView &unit);
    [[nodiscard]] QWidget *newEntry(const presentation::StepEntry &entry);
    /// What the way forward acts on, for a unit of this page; nullptr where that is not shown.
    [[nodiscard]] QWidget *wayOn(const presentation::UnitView &unit) const;
    void showChoice();
    [[nodiscard]] bool isInView(const presentation::UnitView &unit) const;
    void reveal(QWidget *widget);
    void showWayOn(const presentation::UnitView &unit);
    void updateReach();
    void followProcedure();
    void updateUnit(UnitCard &shown, const presentation::UnitView &unit);
    [[nodiscard]] UnitCard *card(const QString &unitKey) const;
    [[nodiscard]] UnitCard *cardOfExecution(const QString &execution) const;
    [[nodiscard]] const presentation::UnitView *nextUnit() const;

    UnitActions &m_actions;
    presentation::StepViewModel m_model;
    QTimer m_clock;
    QTimer m_outputTimer;
    QLabel *m_crumb = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_condition = nullptr;
    Band *m_onlyIf = nullptr;
    QLabel *m_onlyIfWords = nullptr;
    Band *m_noReturn = nullptr;
    Chip *m_chip = nullptr;
    Button *m_skipStep = nullptr;
    Button *m_endProcedure = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_entries = nullptr;
    QString m_procedure;        ///< the procedure run under way
    bool m_inReach = false;     ///< what is next is in view
    QList<QWidget *> m_widgets; ///< one a row of the model
    QWidget *m_footer = nullptr;
    QLabel *m_nextWords = nullptr;
    QLabel *m_nextReason = nullptr;
    Button *m_nextButton = nullptr;
    Button *m_previousStep = nullptr;
    Button *m_followingStep = nullptr;
};

} // namespace slipway::widgets
