// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/unitcard.h"

#include "base/recorded.h"
#include "base/text.h"
#include "cardbands.h"
#include "evidencestrip.h"
#include "output/outputlog.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/codeview.h"
#include "widgets/icons.h"
#include "widgets/sparkline.h"
#include "widgets/theme.h"
#include "widgets/unitactions.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QToolButton>

namespace slipway::widgets {

using namespace presentation;
using run::UnitStatus;
using runbook::UnitKind;

namespace {

constexpr int tailLines = 14;

QString targetText(const QString &target)
{
    return target.isEmpty() ? UnitCard::tr("on this machine") : UnitCard::tr("on %1").arg(target);
}

QString codeOf(const UnitView &unit, const runbook::ResolvedUnit *resolved)
{
    if (resolved) {
        QString text = resolved->text;
        if (!resolved->input.isEmpty())
            text += QStringLiteral("\n>>> ") + resolved->input.join(QStringLiteral("\n>>> "));
        return text;
    }
    return unit.plan.unit.text;
}

QString substitutionText(const QList<runbook::Substitution> &substitutions)
{
    QStringList words;
    for (const auto &s : substitutions) {
        const QString value = s.value.isEmpty() ? UnitCard::tr("a secret") : s.value;
        const QString text = UnitCard::tr("%1 in place of %2").arg(value, s.literal);
        if (!words.contains(text))
            words << text;
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace

UnitCard::UnitCard(UnitActions &actions, const UnitView &unit, QWidget *parent)
    : Card(parent)
    , m_actions(actions)
    , m_unit(unit)
{
    setObjectName(QStringLiteral("unit_") + unit.key);
    build();
    m_folded = isSettled();
    setUnit(unit);
}

bool UnitCard::isRunning() const
{
    return m_unit.state.status == UnitStatus::Running;
}

bool UnitCard::isSettled() const
{
    return presentation::isSettled(m_unit);
}

QString UnitCard::factsText() const
{
    const runbook::Unit &unit = m_unit.plan.unit;
    QStringList facts{wordOf(unit.kind), targetText(unit.target), tr("line %1").arg(unit.line)};
    if (unit.effect == runbook::Effect::Irreversible)
        facts << tr("cannot be undone");
    if (unit.optional)
        facts << (unit.condition.isEmpty() ? tr("optional") : unit.condition);
    if (!unit.expected.isEmpty())
        facts << tr("expects %1").arg(unit.expected);
    else if (unit.kind == UnitKind::Command)
        facts << (unit.asserts ? tr("its exit code decides") : tr("you say whether it looks right"));
    if (m_unit.rehearsal && !m_unit.allowedInRehearsal)
        facts << tr("a rehearsal does not run it");
    return facts.join(QStringLiteral(" · "));
}

void UnitCard::setUnit(const UnitView &unit)
{
    const bool wasSettled = isSettled();
    m_unit = unit;
    if (isSettled() != wasSettled)
        m_foldedByHand = false;
    updateHeader();
    m_facts->setText(factsText());
    m_attach->setVisible(unit.begun && !unit.apart); // there is little room beside the page
    m_evidence->setUnit(unit);
    showResolved();
    updateActions();
    updateBands();
    showOutput();
    updateResult();
    if (!m_foldedByHand)
        setFolded(isSettled());
}

void UnitCard::updateHeader()
{
    const Look look = lookOf(m_unit.state.status);
    QString suffix;
    if (m_unit.execution && m_unit.execution->ended && isSettled())
        suffix = durationText(m_unit.execution->ended->startedAt.msecsTo(m_unit.execution->ended->endedAt));
    m_chip->setLook(look, suffix);
    const bool quiet = look.tone == Tone::Neutral || look.tone == Tone::Success;
    setTone(quiet ? Tone::Neutral : look.tone);
    setCurrent(m_unit.next);
    setAccessibleName(QStringLiteral("%1: %2, %3").arg(wordOf(m_unit.plan.unit.kind), m_unit.plan.unit.title, look.word));
}

void UnitCard::showResolved()
{
    const auto *resolved = m_unit.execution && isRunning() ? nullptr : m_actions.session().resolved(m_unit.key);
    const bool fromExecution = m_unit.execution && m_unit.state.status != UnitStatus::Open;
    const runbook::ResolvedUnit *unit = fromExecution ? &m_unit.execution->resolved
        : resolved && *resolved                       ? &**resolved
                                                      : nullptr;
    const int failing = m_unit.interruption && m_unit.execution && m_unit.execution->ended
        ? m_unit.execution->ended->failingLine
        : 0;
    const QString language = m_unit.plan.unit.language.isEmpty() ? QStringLiteral("bash") : m_unit.plan.unit.language;
    m_code->setCode(codeOf(m_unit, unit), language, unit ? unit->substitutions : QList<runbook::Substitution>(), failing);
    m_code->setVisible(!m_code->code().isEmpty());
    m_substitutions->setText(unit ? substitutionText(unit->substitutions) : QString());
    m_substitutions->setVisible(!m_substitutions->text().isEmpty());
    QStringList notices = unit ? unit->notices : QStringList();
    if (resolved && !*resolved && m_unit.begun)
        notices << resolved->error().oneLine();
    m_notices->setText(notices.join(u'\n'));
    m_notices->setVisible(!notices.isEmpty());
    m_run->setEnabled(m_unit.begun && resolved && *resolved && (!m_unit.refusal || m_unit.refusal->overridable));
}

void UnitCard::updateActions()
{
    const UnitStatus status = m_unit.state.status;
    const bool running = isRunning();
    const bool dismissed = status == UnitStatus::Skipped || status == UnitStatus::NotApplicable;
    const bool open = status == UnitStatus::Open || status == UnitStatus::Failed;
    const bool waits = status == UnitStatus::Interrupted || status == UnitStatus::AwaitingVerdict
        || status == UnitStatus::Unknown;
    const UnitKind kind = m_unit.plan.unit.kind;
    m_actionRow->setVisible(m_unit.begun && !waits);
    m_run->setText(runWordOf(m_unit));
    m_run->setAccessibleName(QStringLiteral("%1: %2").arg(runWordOf(m_unit), m_unit.plan.unit.title));
    m_run->setVisible(!running && !dismissed && (open || !m_unit.refusal));
    m_run->setKind(m_unit.next && !m_unit.refusal ? Button::Kind::Primary : Button::Kind::Secondary);
    m_run->setTone(m_unit.rehearsal ? Tone::Rehearsal : Tone::Accent);
    m_run->setKeyHint(m_unit.next && !m_unit.refusal ? QKeySequence(Qt::CTRL | Qt::Key_Return) : QKeySequence());
    m_asWritten->setVisible(m_run->isVisibleTo(m_actionRow) && (kind == UnitKind::Watch || kind == UnitKind::HttpCheck)
                            && !m_unit.plan.unit.text.isEmpty());
    m_stop->setVisible(running);
    m_stop->setText(kind == UnitKind::FileEdit ? tr("I am done editing") : kind == UnitKind::Watch ? tr("Stop watching")
                                                                                                 : tr("Stop"));
    m_stop->setIconName(kind == UnitKind::FileEdit ? QStringLiteral("check") : QStringLiteral("stop"));
    m_skip->setVisible(open && !m_unit.apart);
    m_notApplicable->setVisible(open && !m_unit.apart);
    m_reopen->setVisible(dismissed || (isSettled() && m_unit.refusal));
    const bool inputWanted = running && (kind == UnitKind::Transcript || kind == UnitKind::Interactive);
    m_inputRow->setVisible(inputWanted);
}

void UnitCard::updateBands()
{
    const bool refused = m_unit.begun && m_unit.refusal.has_value() && !isRunning() && !isSettled();
    const auto state = m_actions.session().state();
    QList<runbook::Parameter> stale;
    if (m_unit.begun && !isSettled() && !isRunning() && !m_unit.rehearsal)
        stale = runbook::unconfirmed(state->plan(), m_unit.plan, state->bindings, state->confirmedLiterals);
    m_stale->setLiterals(stale);
    m_stale->setVisible(!stale.isEmpty());
    const bool told = m_unit.state.status == UnitStatus::Interrupted || m_unit.state.status == UnitStatus::AwaitingVerdict
        || m_unit.state.status == UnitStatus::Unknown;
    m_refusal->setText(refused ? m_unit.refusal->reason : QString());
    m_refusal->setVisible(refused && !told);
    m_interruption->setVisible(m_unit.interruption.has_value());
    m_interruption->setUnit(m_unit);
    const bool unknown = m_unit.state.status == UnitStatus::Unknown;
    m_verdict->setVisible(unknown || m_unit.state.status == UnitStatus::AwaitingVerdict);
    m_verdict->setTone(unknown ? Tone::Warning : Tone::Accent);
    // That it failed is said already where an interruption waits.
    m_looksWrong->setVisible(!m_unit.interruption);
    m_verdictQuestion->setText(unknown ? tr("Nobody saw how this ended. Look yourself: did it do its work?")
                                       : tr("Does this look right?"));
}

void UnitCard::showOutput()
{
    if (!m_unit.execution) {
        m_tail->hide();
        m_sparkline->hide();
        return;
    }
    const auto &execution = *m_unit.execution;
    const runbook::Unit &unit = m_unit.plan.unit;
    const bool watch = unit.kind == UnitKind::Watch || (unit.kind == UnitKind::HttpCheck && unit.intervalSeconds > 0);
    m_sparkline->setVisible(watch && (!execution.ended || !m_sparkline->isEmpty()));
    QString text;
    if (execution.ended) {
        text = execution.ended->diff.isEmpty() ? execution.ended->outputTail : execution.ended->diff;
    } else {
        const QString path = m_actions.session().outputPath(execution.id);
        text = path.isEmpty() ? QString() : output::tail(path, tailLines).join(u'\n');
    }
    m_tail->setText(base::tail(text, tailLines), isRunning());
    m_tail->setVisible(!watch || !text.isEmpty());
}

void UnitCard::updateResult()
{
    QStringList words;
    if (m_unit.execution && m_unit.execution->ended) {
        words << base::inWords(m_unit.execution->ended->verdictReason);
        words << timeText(m_unit.execution->ended->endedAt, QDate::currentDate());
        if (m_unit.execution->attempt > 1)
            words << tr("attempt %1").arg(m_unit.execution->attempt);
        if (!m_unit.execution->ended->stillRunning.isEmpty())
            words << tr("what it started goes on: %1").arg(base::inWords(run::processesInWords(m_unit.execution->ended->stillRunning)));
    }
    if (isRunning() && m_unit.plan.unit.kind == UnitKind::FileEdit && m_unit.execution)
        words << tr("Edit %1, here or in an editor of your own, and say when you are done.").arg(m_unit.execution->resolved.path);
    words << m_unit.state.by << base::inWords(m_unit.state.note);
    words.removeAll(QString());
    words.removeDuplicates();
    m_result->setText(words.join(QStringLiteral(" · ")));
    m_result->setVisible(!words.isEmpty());
}

void UnitCard::addSample(double value, const QString &label)
{
    m_sparkline->add(value, label);
    m_sparkline->show();
}

void UnitCard::setWaitingForInput(bool waiting)
{
    m_inputRow->setVisible(waiting || m_inputRow->isVisibleTo(m_details));
    if (waiting)
        m_input->setFocus();
}

void UnitCard::unfold()
{
    if (m_folded)
        setFolded(false);
}

QWidget *UnitCard::wayOn() const
{
    if (m_interruption->isVisible())
        return m_interruption->firstRemedy();
    for (QWidget *control : {static_cast<QWidget *>(m_looksRight), static_cast<QWidget *>(m_run), static_cast<QWidget *>(m_stop)}) {
        if (control->isVisible())
            return control;
    }
    return nullptr;
}

void UnitCard::setFolded(bool folded)
{
    m_folded = folded;
    m_details->setVisible(!folded);
    m_fold->setIcon(icon(folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
    m_fold->setToolTip(folded ? tr("Show details") : tr("Hide details"));
}

} // namespace slipway::widgets
