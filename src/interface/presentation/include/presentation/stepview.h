// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conductor/conductor.h"
#include "presentation/rows.h"
#include "run/rules.h"

namespace slipway::presentation {

/// One unit as the step page shows it now.
struct UnitView
{
    QString key;
    runbook::PlanUnit plan;
    run::UnitState state;
    std::optional<run::Refusal> refusal; ///< why it may not start now
    bool next = false;                   ///< what a person should turn to
    QStringList notes; ///< that persons made on it, oldest first
    bool typedConfirmation = false;
    bool allowedInRehearsal = true;
    bool rehearsal = false;
    bool apart = false; ///< of no step: a useful command or one of troubleshooting, for which nothing waits
    bool begun = false; ///< the run is under way: decisions are taken
    std::optional<run::Execution> execution; ///< the latest
    std::optional<run::Interruption> interruption;
    int troubleLine = 0;  ///< of the runbook's troubleshooting for what failed; 0 where there is none
    QString troubleTitle;
    QString continuation; ///< what "Continue from here" would run; empty where it is not offered
    qsizetype resolvedRevision = 0; ///< of the bindings: resolved text is stale where it differs
};

/// What an option would run or ask, to be read before it is chosen.
struct OptionContent
{
    QString title; ///< empty where the option is called the same
    QString text;  ///< as it would run; empty for a check
    QString language;
    friend bool operator==(const OptionContent &, const OptionContent &) = default;
};

struct OptionView
{
    QString id;
    QString title;
    QString qualifier;
    QList<OptionContent> contents; ///< of its units, while nothing is chosen
    bool chosen = false;
    QStringList moot;       ///< keys of units elsewhere that are proposed as not applicable with it
    QStringList mootTitles; ///< what they are called
};

struct ChoiceView
{
    QString key; ///< of the group
    QString title;
    QList<OptionView> options;
    bool settled = false;
    bool begun = false;
};

struct SoakView
{
    QString key; ///< of the step
    int seconds = 0;
    std::optional<run::Soak> soak;
    bool holding = false;
    bool begun = false;
};

/// What stands on the step page, from top to bottom.
struct StepEntry
{
    enum class Kind { Prose, Checks, Unit, Choice, Soak };
    Kind kind = Kind::Prose;
    QString key;
    int line = 0;
    QString markdown;      ///< Prose
    QString remark;        ///< Prose: which of its values are others in this run
    QList<UnitView> units; ///< Unit: one; Checks: neighbouring check items
    ChoiceView choice;
    SoakView soak;
};

/// The head of the step page.
struct StepHead
{
    QString key;
    QString phase;
    QString title;
    QString condition;
    QString dismissed;     ///< reason, where it was skipped
    bool procedure = false;
    bool pointOfNoReturn = false;
    run::Progress progress;
    QString previousStep;
    QString nextStep;
};

/// One step made operable: prose and units in the order of the document, with states and gate reasons.
class StepViewModel : public RowsModel<StepEntry>
{
    Q_OBJECT
public:
    explicit StepViewModel(QObject *parent = nullptr);

    /// Shows the step with @p stepKey; an empty or unknown key shows nothing.
    void setStep(const QString &stepKey);
    /// Folds a newer state in: rows that look the same stay as they are.
    void setState(const conductor::StatePtr &state);
    [[nodiscard]] const StepHead &head() const { return m_head; }
    [[nodiscard]] QString stepKey() const { return m_stepKey; }
    /// The row that holds the unit; -1 where it is not on this page.
    [[nodiscard]] int rowOf(const QString &unitKey) const;

Q_SIGNALS:
    void headChanged();

protected:
    [[nodiscard]] QVariant value(const StepEntry &entry, int role) const override;

private:
    void update(bool anew);

    conductor::StatePtr m_state;
    QString m_stepKey;
    StepHead m_head;
};

/// The entries of a step, in the order of the document.
[[nodiscard]] QList<StepEntry> stepEntries(const run::RunState &state, const QString &stepKey);
[[nodiscard]] StepHead stepHead(const run::RunState &state, const QString &stepKey);
/// One unit as it looks now; @p nextKey is run::nextUnit() of the state.
[[nodiscard]] UnitView unitView(const run::RunState &state, const runbook::PlanUnit &unit, const QString &instance,
                                const QString &nextKey);
/// Nothing is left to do with it.
[[nodiscard]] bool isSettled(const UnitView &unit);
/// The verb of its button: the same wherever it is offered.
[[nodiscard]] QString runWordOf(const UnitView &unit);
/// Whether two entries would be painted the same.
[[nodiscard]] bool looksSame(const StepEntry &a, const StepEntry &b);

/// Keys of all steps in the order in which they are walked: phases, then the procedures that were started.
[[nodiscard]] QStringList orderedSteps(const run::RunState &state);
/// The key of the step that holds the unit with @p unitKey.
[[nodiscard]] QString stepKeyOf(const run::RunState &state, const QString &unitKey);

} // namespace slipway::presentation
