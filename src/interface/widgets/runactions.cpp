// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runactions.h"

#include "conductor/procedures.h"
#include "presentation/releasebar.h"
#include "presentation/words.h"
#include "run/rules.h"
#include "widgets/dialogs.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace slipway::widgets {

using namespace presentation;

RunActions::RunActions(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

bool RunActions::isUnderWay() const
{
    const auto state = m_session.state();
    return m_session.place() == Session::Place::Run && state && state->stage != run::Stage::NotStarted
        && state->stage != run::Stage::Finished;
}

void RunActions::hold()
{
    if (!isUnderWay())
        return;
    m_session.submit(conductor::Hold{});
    // Whoever holds is in a hurry; why can be said when everything stands still, or not at all.
    askReason(m_window, tr("On hold"), tr("Nothing new starts and soaks stand still until you go on. What runs, runs on. You can say why."),
              tr("Keep the reason"), false, [this](const QString &reason) {
                  if (!reason.isEmpty() && isUnderWay() && m_session.state()->stage == run::Stage::Holding)
                      m_session.submit(conductor::Hold{reason});
              });
}

void RunActions::goOn()
{
    if (isUnderWay())
        m_session.submit(conductor::GoOn{});
}

void RunActions::holdOrGoOn()
{
    if (isUnderWay() && m_session.state()->stage == run::Stage::Holding)
        goOn();
    else
        hold();
}

void RunActions::startProcedure(const QString &proposed)
{
    if (!isUnderWay())
        return;
    if (const QString refusal = rollBackRefusal(m_session.state()->plan()); !refusal.isEmpty()) {
        showError(m_window, {base::ErrorCode::Refused, refusal, m_session.state()->started.runbookPath, {}});
        return;
    }
    askProcedure(m_window, *m_session.state(), proposed, [this](const ProcedureChoice &choice) {
        for (const runbook::Binding &binding : choice.bindings)
            m_session.submit(conductor::Bind{binding});
        for (const QString &literal : choice.confirmed)
            m_session.submit(conductor::ConfirmLiteral{literal, choice.reason});
        m_session.submit(conductor::StartProcedure{choice.procedure, choice.reason});
    });
}

void RunActions::declareTrigger()
{
    if (!isUnderWay())
        return;
    QStringList words;
    for (const auto &trigger : m_session.state()->plan().triggers)
        words << trigger.text;
    if (words.isEmpty()) {
        rollBack();
        return;
    }
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("A rollback criterion is met"));
    dialog->setLabelText(tr("Which one?"));
    dialog->setComboBoxItems(words);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &trigger) {
        m_session.submit(conductor::DeclareTrigger{trigger, {}});
        rollBack();
    });
    dialog->open();
}

void RunActions::finish()
{
    if (!isUnderWay())
        return;
    const auto state = m_session.state();
    const auto refusal = run::refusalToFinish(*state);
    const run::ProcedureRun *toEnd = run::procedureToEnd(*state);
    const bool rolledBack = conductor::isRolledBack(*state)
        || (toEnd && conductor::undoesRelease(*state, toEnd->procedure));
    const QString instance = toEnd ? toEnd->instance : QString();
    askFinish(m_window, rolledBack, refusal ? refusal->reason : QString(),
              [this, instance](run::Outcome outcome, const QString &reason) {
                  // Nothing of it is left to do.
                  if (!instance.isEmpty())
                      m_session.submit(conductor::EndProcedure{instance, true, {}});
                  m_session.submit(conductor::Finish{outcome, reason});
              });
}

void RunActions::abort()
{
    if (!isUnderWay())
        return;
    askReason(m_window, tr("Abort the run"),
              tr("The run ends here, as aborted. Commands that run are stopped. It cannot be taken up again."),
              tr("Abort the run"), true, [this](const QString &reason) { m_session.submit(conductor::Abort{reason}); },
              tr("Do not abort"));
}

void RunActions::exportLifeboat()
{
    if (!m_session.state())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Export the remaining steps"));
    dialog->setObjectName(QStringLiteral("saveLifeboat"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Markdown (*.md)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("lifeboat.pdf"));
    connect(dialog, &QFileDialog::fileSelected, &m_session, &Session::exportLifeboat);
    dialog->open();
}

void RunActions::beforeClosing(std::function<void()> close)
{
    if (!isUnderWay()) {
        close();
        return;
    }
    const auto state = m_session.state();
    QStringList running;
    for (const QString &execution : state->runningExecutions())
        running << titleOf(state->executions.value(execution).unit, *state);
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Close the window?"), tr("The run stays where it is."),
                                QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("closeBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QString words = tr("Nothing is lost: the welcome page offers to resume it.");
    if (!running.isEmpty())
        words = tr("These go on without the window: %1.\n\n%2").arg(running.join(QStringLiteral(", ")), words);
    const QString &sample = m_session.services().sampleFolder;
    if (!state->rehearsal() && !sample.isEmpty() && state->started.runbookPath.startsWith(sample + u'/'))
        words = tr("The sample release’s shop goes on as well, until the run is finished.\n\n%1").arg(words);
    box->setInformativeText(words);
    auto *yes = box->addButton(tr("Close the window"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("closeAnyway"));
    box->setDefaultButton(box->addButton(tr("Stay"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [close] { close(); });
    box->open();
}

} // namespace slipway::widgets
