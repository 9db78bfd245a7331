// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompt.h"

#include "base/recorded.h"
#include "base/text.h"
#include "conductor/continuation.h"
#include "run/rules.h"
#include "tr.h"

using namespace Qt::StringLiterals;

namespace slipway::slipctl {

namespace {

using Kind = Question::Kind;
using Style = Console::Style;

/// What the keys do for a kind of question, shown with it.
QString keysOf(Kind kind, bool canContinue)
{
    switch (kind) {
    case Kind::Run:
        return Tr::tr("Enter run, s skip, x not applicable, ? more");
    case Kind::Tick:
        return Tr::tr("Enter done, s skip, x not applicable, ? more");
    case Kind::Choice:
        return Tr::tr("its letter, ? more");
    case Kind::Verdict:
        return Tr::tr("Enter looks right, w wrong, ? more");
    case Kind::Interruption:
        if (!canContinue)
            return Tr::tr("r retry, e edit and retry, i ignore, s skip, f fail, ? more");
        return Tr::tr("r retry, e edit and retry, c continue from the failing line, i ignore, s skip, f fail, ? more");
    case Kind::Unknown:
        return Tr::tr("Enter it happened, r run it again, i ignore, s skip, ? more");
    case Kind::Failed:
        return Tr::tr("p start a procedure, Enter finish as failed, a abort, ? more");
    case Kind::Enough:
        return Tr::tr("Enter seen enough, ? more");
    case Kind::Edited:
        return Tr::tr("Enter the file is edited, ? more");
    case Kind::Soak:
        return Tr::tr("waiting; e end early, ? more");
    case Kind::GoOn:
        return Tr::tr("Enter go on, a abort, ? more");
    case Kind::Finish:
        return Tr::tr("Enter finish, p start a procedure, ? more");
    }
    return {};
}

} // namespace

Prompt::Prompt(const Console &console, LineReader &lines, QObject *parent)
    : Respondent(parent)
    , m_console(console)
{
    connect(&lines, &LineReader::line, this, &Prompt::take);
    connect(&lines, &LineReader::closed, this, [this] {
        if (m_inquiry)
            Q_EMIT unanswered(Tr::tr("nobody types any more"));
    });
}

void Prompt::ask(const Inquiry &inquiry)
{
    m_inquiry = inquiry;
    m_next = {};
    show(inquiry);
    put();
}

void Prompt::withdraw()
{
    m_inquiry.reset();
    m_next = {};
}

void Prompt::show(const Inquiry &inquiry)
{
    const Question &question = inquiry.question;
    m_console.line();
    if (!question.place.isEmpty())
        m_console.line(question.place, Style::Quiet);
    m_console.line(question.title + (question.optional ? Tr::tr(" (optional)") : QString()), Style::Strong);
    if (question.kind == Kind::Run && inquiry.resolved) {
        for (const QString &line : inquiry.resolved->text.split(u'\n'))
            m_console.line(u"    "_s + line);
        for (const QString &notice : inquiry.resolved->notices)
            m_console.line(u"    "_s + notice, Style::Warning);
    } else if (question.kind == Kind::Run) {
        m_console.line(u"    "_s + inquiry.resolved.error().oneLine(), Style::Bad);
    }
    if (question.kind == Kind::Interruption) {
        if (const auto *open = inquiry.state->openInterruption(question.key))
            m_console.line(Tr::tr("It failed: %1").arg(base::inWords(open->reason)), Style::Bad);
    }
    if (const auto *group = question.kind == Kind::Choice ? inquiry.state->planGroup(question.key) : nullptr) {
        for (const runbook::PlanOption &option : group->options)
            m_console.line(u"    %1  %2 %3"_s.arg(option.label, option.title, option.qualifier));
    }
}

void Prompt::put()
{
    m_console.prompt(u"[%1] "_s.arg(keysOf(m_inquiry->question.kind, conductor::continuation(*m_inquiry->state, m_inquiry->question.key).has_value())));
}

void Prompt::take(const QString &line)
{
    if (!m_inquiry)
        return;
    if (m_next)
        return std::exchange(m_next, {})(line.trimmed());
    if (m_inquiry->question.kind == Kind::Choice && line.trimmed() != u"?")
        return takeChoice(line.trimmed());
    takeLetter(line.trimmed().isEmpty() ? QChar(u'\n') : line.trimmed().at(0).toLower());
}

void Prompt::takeLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'\n':
        return takeYes();
    case u's':
        return dismiss(run::Disposition::Skipped);
    case u'x':
        return dismiss(run::Disposition::NotApplicable);
    case u'n':
        return askText(Tr::tr("Note"), [this](const QString &text) {
            decide(conductor::AddNote{text, m_inquiry->question.key, {}});
        });
    case u'z':
        return takeBack();
    case u'h':
        return decide(conductor::Hold{Tr::tr("held at the terminal")});
    case u'a':
        return askText(Tr::tr("Why abort"), [this](const QString &why) { decide(conductor::Abort{why}); });
    case u'p':
        return startProcedure();
    case u'w':
        return askText(Tr::tr("What is wrong"), [this](const QString &note) {
            decide(conductor::GiveVerdict{m_inquiry->question.key, false, note});
        });
    case u'?':
        return help();
    default:
        return takeInterruption(letter);
    }
}

void Prompt::takeYes()
{
    const QString &key = m_inquiry->question.key;
    switch (m_inquiry->question.kind) {
    case Kind::Run:
        return takeRun();
    case Kind::Tick:
        return decide(conductor::Tick{key, true, {}, {}, {}});
    case Kind::Verdict:
    case Kind::Unknown:
        return decide(conductor::GiveVerdict{key, true, {}});
    case Kind::Enough:
    case Kind::Edited:
        return decide(conductor::EndUnit{key});
    case Kind::GoOn:
        return decide(conductor::GoOn{});
    case Kind::Finish:
        return decide(conductor::Finish{run::Outcome::Done, {}});
    case Kind::Failed:
        return decide(conductor::Finish{run::Outcome::Failed, m_inquiry->question.title});
    default:
        return put();
    }
}

void Prompt::takeRun()
{
    if (!m_inquiry->resolved)
        return put();
    const conductor::RunUnit start{m_inquiry->question.key, m_inquiry->resolved->sha256, {}, {}, false};
    const auto refusal = run::refusalToStart(*m_inquiry->state, start.unit);
    if (!refusal || !refusal->overridable)
        return confirmAndRun(start);
    m_console.line(refusal->reason);
    askText(Tr::tr("Why run it all the same"), [this, start](const QString &why) {
        conductor::RunUnit reasoned = start;
        reasoned.outOfOrderReason = why;
        confirmAndRun(reasoned);
    });
}

void Prompt::confirmAndRun(const conductor::RunUnit &start)
{
    if (!run::needsTypedConfirmation(*m_inquiry->state, start.unit))
        return decide(start);
    askConfirmation([this, start](const QString &typed) {
        conductor::RunUnit confirmed = start;
        confirmed.confirmation = typed;
        decide(confirmed);
    });
}

void Prompt::askConfirmation(Next next)
{
    const QString environment = m_inquiry->state->started.environment.name;
    askText(Tr::tr("This cannot be undone. Type the environment's name, %1").arg(environment), std::move(next));
}

void Prompt::takeChoice(const QString &line)
{
    const auto *group = m_inquiry->state->planGroup(m_inquiry->question.key);
    for (const runbook::PlanOption &option : group ? group->options : QList<runbook::PlanOption>()) {
        if (option.label.compare(line, Qt::CaseInsensitive) == 0)
            return choose(option);
    }
    if (line.isEmpty() && m_inquiry->question.optional) {
        m_inquiry.reset();
        return Q_EMIT passed();
    }
    put();
}

void Prompt::choose(const runbook::PlanOption &option)
{
    const run::RunState &state = *m_inquiry->state;
    const conductor::Choose choice{m_inquiry->question.key, option.id, {}, {}};
    const QStringList moot = run::proposedNotApplicable(state, choice.group, choice.option);
    if (moot.isEmpty())
        return decide(choice);
    m_console.line(Tr::tr("These belong to the other ways:"));
    for (const QString &unit : moot)
        m_console.line(u"    "_s + placeOf(state, unit) + u"  "_s + titleOf(*state.planUnit(unit)));
    askText(Tr::tr("Enter marks them as not applicable, n leaves them open"), [this, choice, moot](const QString &typed) {
        conductor::Choose chosen = choice;
        if (!typed.startsWith(u'n', Qt::CaseInsensitive))
            chosen.moot = moot;
        decide(chosen);
    });
}

void Prompt::takeInterruption(QChar letter)
{
    const QString key = m_inquiry->question.key;
    const bool ending = m_inquiry->question.kind == Kind::Soak && letter == u'e';
    if (ending) {
        return askText(Tr::tr("Why end it early"), [this, key](const QString &why) {
            decide(conductor::EndSoak{key, run::Verdict::Successful, why});
        });
    }
    if (m_inquiry->question.kind != Kind::Interruption && m_inquiry->question.kind != Kind::Unknown)
        return put();
    const auto decideAs = [this, key](run::Remedy remedy, const QString &reason, const QString &edited) {
        const conductor::Decide decision{key, remedy, reason, edited, {}, {}};
        if (remedy == run::Remedy::Ignore || remedy == run::Remedy::Fail || !run::needsTypedConfirmation(*m_inquiry->state, key))
            return decide(decision);
        askConfirmation([this, decision](const QString &typed) {
            conductor::Decide confirmed = decision;
            confirmed.confirmation = typed;
            decide(confirmed);
        });
    };
    switch (letter.unicode()) {
    case u'r':
        return decideAs(run::Remedy::Retry, {}, {});
    case u'c':
        return continueFromHere(decideAs);
    case u'f':
        return decideAs(run::Remedy::Fail, {}, {});
    case u'i':
        return askText(Tr::tr("Why ignore it"), [decideAs](const QString &why) { decideAs(run::Remedy::Ignore, why, {}); });
    case u'e':
        return askText(Tr::tr("What runs instead"),
                       [decideAs](const QString &text) { decideAs(run::Remedy::EditAndRetry, {}, text); });
    default:
        return put();
    }
}

/// What runs is said before it runs; why it is not possible is said too.
void Prompt::continueFromHere(const std::function<void(run::Remedy, const QString &, const QString &)> &decideAs)
{
    const auto rest = conductor::continuation(*m_inquiry->state, m_inquiry->question.key);
    if (!rest) {
        m_console.line(rest.error().oneLine(), Style::Bad);
        return put();
    }
    for (const QString &line : rest->split(u'\n'))
        m_console.line(u"    "_s + base::visible(line));
    decideAs(run::Remedy::ContinueFromHere, {}, *rest);
}

void Prompt::dismiss(run::Disposition disposition)
{
    const Kind kind = m_inquiry->question.kind;
    if (kind != Kind::Run && kind != Kind::Tick && kind != Kind::Interruption && kind != Kind::Unknown)
        return put();
    if (m_inquiry->question.optional && kind == Kind::Run) {
        m_inquiry.reset();
        return Q_EMIT passed();
    }
    askText(Tr::tr("Why"), [this, disposition](const QString &why) {
        decide(conductor::Dismiss{m_inquiry->question.key, disposition, why});
    });
}

/// What was ticked or left out last, while nothing else has begun since.
void Prompt::takeBack()
{
    const QString key = run::lastTakeable(*m_inquiry->state);
    if (!key.isEmpty())
        return decide(conductor::TakeBack{key});
    m_console.line(Tr::tr("Nothing was ticked or left out since the run moved on."), Style::Warning);
    put();
}

void Prompt::startProcedure()
{
    const QList<runbook::PlanPhase> &procedures = m_inquiry->state->plan().procedures;
    for (qsizetype i = 0; i < procedures.size(); ++i)
        m_console.line(u"    %1  %2 %3"_s.arg(i + 1).arg(procedures.at(i).title, procedures.at(i).qualifier));
    askText(Tr::tr("Number of the procedure, Enter for none"), [this, procedures](const QString &typed) {
        const qsizetype index = typed.toInt() - 1;
        if (index < 0 || index >= procedures.size())
            return put();
        decide(conductor::StartProcedure{procedures.at(index).id, Tr::tr("started at the terminal")});
    });
}

void Prompt::help()
{
    m_console.line(Tr::tr("At any question: n adds a note, z takes the last tick back, h holds the run, a aborts it, p starts a procedure.\n"
                          "Ctrl-C holds the run and leaves it; slipctl resume takes it up again."));
    put();
}

void Prompt::askText(const QString &what, Next next)
{
    m_console.prompt(what + u": "_s);
    m_next = std::move(next);
}

void Prompt::decide(const conductor::Decision &decision)
{
    m_inquiry.reset();
    m_next = {};
    Q_EMIT decided({decision});
}

} // namespace slipway::slipctl
