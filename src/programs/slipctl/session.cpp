// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "answerbook.h"
#include "answercheck.h"
#include "prompt.h"
#include "rehearsalbook.h"
#include "tr.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace slipway::slipctl {

namespace {

int exitCodeOf(run::Outcome outcome)
{
    return outcome == run::Outcome::Done ? 0 : 1;
}

/// A command that takes what is typed; empty where there is none.
QString listeningExecution(const run::RunState &state)
{
    for (const QString &execution : state.index.running) {
        const runbook::UnitKind kind = state.executions.value(execution).resolved.kind;
        if (kind == runbook::UnitKind::Command || kind == runbook::UnitKind::Interactive
            || kind == runbook::UnitKind::Transcript)
            return execution;
    }
    return {};
}

} // namespace

base::Result<std::unique_ptr<Session>> Session::make(Invocation &invocation, const std::optional<Answers> &answers,
                                                     run::Mode mode)
{
    Services &services = invocation.services();
    auto editor = std::make_unique<AnswerEditor>(answers.value_or(Answers{}).edits, services.environment());
    auto conductor = services.makeConductor(services.settings().identity(), *editor);
    if (!conductor)
        return std::unexpected(conductor.error());
    return std::unique_ptr<Session>(
        new Session(invocation, answers, mode, std::move(editor), *std::move(conductor)));
}

Session::Session(Invocation &invocation, const std::optional<Answers> &answers, run::Mode mode, Editor editor,
                 Conducting conductor)
    : m_invocation(invocation)
    , m_console(invocation.console())
    , m_answers(answers)
    , m_editor(std::move(editor))
    , m_conductor(std::move(conductor))
    , m_progress(m_console, *m_conductor)
{
    if (m_console.canAsk())
        m_lines = std::make_unique<LineReader>();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Session::next);
    connect(&m_stop, &StopSignal::raised, this, &Session::interrupt);
    addRespondents(mode);
    connectConductor();
}

Session::~Session() = default;

void Session::addRespondents(run::Mode mode)
{
    if (m_answers || !m_lines)
        m_respondents.push_back(std::make_unique<AnswerBook>(m_answers.value_or(Answers{})));
    if (m_lines)
        m_respondents.push_back(std::make_unique<Prompt>(m_console, *m_lines));
    else if (mode == run::Mode::Rehearsal)
        m_respondents.push_back(std::make_unique<RehearsalBook>());
    for (const auto &respondent : m_respondents) {
        connect(respondent.get(), &Respondent::decided, this, &Session::submit);
        connect(respondent.get(), &Respondent::passed, this, &Session::pass);
        connect(respondent.get(), &Respondent::unanswered, this, &Session::onUnanswered);
    }
    if (m_lines)
        connect(m_lines.get(), &LineReader::line, this, &Session::onLine);
}

void Session::connectConductor()
{
    using conductor::Conductor;
    connect(m_conductor.get(), &Conductor::ready, this, [this](const QString &run) {
        m_run = run;
        m_ready = true;
        const Answers answers = m_answers.value_or(Answers{});
        const auto state = m_conductor->state();
        const base::Status fit = checkNames(answers, state->plan());
        if (!fit)
            return m_console.error(fit.error()), end(base::exitCode(fit.error().code));
        settleAnew();
        nextSoon();
    });
    connect(m_conductor.get(), &Conductor::changed, this, [this](const run::Event &event) {
        m_run = event.envelope.run;
        if (m_interrupted && std::holds_alternative<run::RunHeld>(event.body))
            return end(3);
        nextSoon();
    });
    connect(m_conductor.get(), &Conductor::measured, this, [this](const QString &execution) {
        m_memory.looked.insert(execution);
        nextSoon();
    });
    connect(m_conductor.get(), &Conductor::refused, this,
            [this](const conductor::Decision &, const base::Error &why) { onRefused(why); });
    connect(m_conductor.get(), &Conductor::failed, this, &Session::onFailed);
    connect(m_conductor.get(), &Conductor::waitingForInput, this, [this](const QString &execution, bool waiting) {
        if (waiting)
            onWaitingForInput(execution);
    });
}

void Session::begin(const run::RunStarted &first, const QList<run::EventBody> &settled,
                    const QHash<QString, QByteArray> &secrets)
{
    m_conductor->setSecrets(secrets);
    m_conductor->begin(first, settled);
}

void Session::resume(const QString &run)
{
    m_run = run;
    m_conductor->resume(run);
}

/// What the answers say about literals and is not in the run yet; so answers can be added from one resume to the next.
void Session::settleAnew()
{
    if (!m_answers)
        return;
    const auto state = m_conductor->state();
    QHash<QString, QByteArray> secrets;
    for (const auto &[literal, variable] : m_answers->secrets.asKeyValueRange())
        secrets.insert(literal, m_invocation.services().environment().value(variable.toUtf8()));
    m_conductor->setSecrets(secrets);
    const auto bindings = runbook::bindingsFor(state->plan(), m_answers->bindings).value_or(QList<runbook::Binding>());
    for (const runbook::Binding &binding : bindings) {
        if (!state->bindings.contains(binding))
            m_conductor->submit(conductor::Bind{binding});
    }
    for (const auto &[literal, reason] : m_answers->confirm.all()) {
        if (!state->confirmedLiterals.contains(literal))
            m_conductor->submit(conductor::ConfirmLiteral{literal, reason});
    }
}

void Session::nextSoon()
{
    if (!m_soon.isActive())
        m_soon.start(0);
}

void Session::next()
{
    const auto state = m_conductor->state();
    if (m_ended || !m_ready)
        return;
    if (state->finished)
        return end(exitCodeOf(state->finished->outcome));
    if (m_interrupted || m_aborting || state->seq == m_submittedAt)
        return;
    const Agenda agenda = nextOf(*state, m_memory);
    if (m_question == agenda.question && m_question)
        return;
    if (m_question && m_respondent < m_respondents.size())
        m_respondents.at(m_respondent)->withdraw();
    m_question.reset();
    if (agenda.decision)
        submit({*agenda.decision});
    else if (agenda.question)
        put(*agenda.question);
}

void Session::put(const Question &question)
{
    m_question = question;
    m_respondent = 0;
    askRespondent();
}

void Session::askRespondent()
{
    const Question question = *m_question;
    const bool starts = question.kind == Question::Kind::Run || question.kind == Question::Kind::Interruption;
    base::Result<runbook::ResolvedUnit> resolved = runbook::ResolvedUnit{};
    if (starts)
        resolved = m_conductor->resolved(question.key);
    m_respondents.at(m_respondent)->ask({question, m_conductor->state(), resolved});
}

void Session::submit(const QList<conductor::Decision> &decisions)
{
    m_question.reset();
    m_submittedAt = m_conductor->state()->seq;
    for (const conductor::Decision &decision : decisions) {
        m_aborting = m_aborting || std::holds_alternative<conductor::Abort>(decision);
        m_conductor->submit(decision);
    }
}

void Session::pass()
{
    // Of a wait and of an edit under way the question stays until they are over.
    if (!m_question || m_question->kind == Question::Kind::Soak || m_question->kind == Question::Kind::Edited)
        return;
    m_memory.passed.insert(m_question->key);
    m_question.reset();
    nextSoon();
}

void Session::onUnanswered(const QString &hint)
{
    if (!m_question)
        return;
    if (m_respondent + 1 < m_respondents.size()) {
        ++m_respondent;
        return askRespondent();
    }
    const QString place = m_question->place;
    endUnanswered(sentenceOf(*m_question) + (place.isEmpty() ? QString() : u" ("_s + place + u')'), hint);
}

void Session::onRefused(const base::Error &why)
{
    if (m_ended)
        return;
    const qint64 seq = m_conductor->state()->seq;
    // What has changed meanwhile may have settled it; the same refusal of what was asked of the same state is final.
    const bool again = m_submittedAt == seq && m_refusedAt == seq && m_refusal == why;
    m_submittedAt = -1;
    m_aborting = false;
    m_refusal = why;
    m_refusedAt = seq;
    if (m_lines)
        m_console.line(why.oneLine(), Console::Style::Bad);
    else if (again)
        return endUnanswered(why.oneLine(), {});
    nextSoon();
}

void Session::onFailed(const base::Error &why)
{
    m_console.error(why);
    const bool mayComeBack = m_ready && m_lines && why.code != base::ErrorCode::Conflict;
    if (!mayComeBack)
        end(base::exitCode(why.code));
}

void Session::onWaitingForInput(const QString &execution)
{
    const auto state = m_conductor->state();
    const run::Execution running = state->executions.value(execution);
    if (running.resolved.kind == runbook::UnitKind::Transcript)
        return;
    if (m_answers) {
        if (const auto input = m_answers->input.find(namesOf(*state, running.unit))) {
            // Whoever reads on after the last answer hears that there is no more.
            const bool isFed = std::exchange(m_fed[execution], true);
            const QByteArray lines = isFed ? QByteArray() : input->join(u'\n').toUtf8() + '\n';
            return m_conductor->submit(conductor::SendInput{execution, lines, isFed});
        }
    }
    if (m_lines)
        return m_console.line(Tr::tr("It waits for input:"), Console::Style::Warning);
    if (state->rehearsal())
        return m_conductor->submit(conductor::CancelExecution{execution});
    const auto *unit = state->planUnit(running.unit);
    endUnanswered(Tr::tr("“%1” waits for input").arg(unit ? titleOf(*unit) : running.unit),
                  Tr::tr("answer with “input: {…: [line]}”"));
}

void Session::onLine(const QString &line)
{
    if (m_question)
        return;
    if (const QString execution = listeningExecution(*m_conductor->state()); !execution.isEmpty())
        m_conductor->submit(conductor::SendInput{execution, line.toUtf8() + '\n'});
}

void Session::interrupt()
{
    const bool again = std::exchange(m_interrupted, true);
    if (again || !m_ready || m_conductor->state()->heldAt)
        return end(3);
    m_conductor->submit(conductor::Hold{Tr::tr("interrupted at the command line")});
}

void Session::endUnanswered(const QString &what, const QString &hint)
{
    const QString how = resumeHint();
    m_console.error({base::ErrorCode::NeedsPerson, what, {}, hint.isEmpty() ? how : hint + u"; "_s + how});
    m_ended = true;
    m_invocation.finish(3);
}

void Session::end(int exitCode)
{
    if (std::exchange(m_ended, true))
        return;
    if (m_interrupted && !m_run.isEmpty())
        m_console.error({base::ErrorCode::NeedsPerson, Tr::tr("The run is on hold; what is running goes on"), m_run, resumeHint()});
    m_invocation.finish(exitCode);
}

QString Session::resumeHint() const
{
    return m_run.isEmpty() ? QString() : Tr::tr("go on with slipctl resume %1").arg(m_run);
}

} // namespace slipway::slipctl
