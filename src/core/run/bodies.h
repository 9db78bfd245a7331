// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

namespace slipway::run {

// One description of each event body, used to write and to read it. The words of types and fields last as long as
// there are journals: a field may be added with a default, nothing is renamed; anything else needs a new type version
// and a step in upcast().

/// `word` is the type in the envelope; fields() hands every member to a Writer or Reader.
template<typename Body>
struct Form;

template<>
struct Form<RunStarted>
{
    static constexpr auto word = "run.started"_L1;
    static void fields(auto &io, auto &body)
    {
        io("plan"_L1, body.plan);
        io("runbook_path"_L1, body.runbookPath);
        io("runbook_sha256"_L1, body.runbookSha256);
        io("runbook_text"_L1, body.runbookText);
        io("mode"_L1, body.mode);
        io("service"_L1, body.service);
        io("version"_L1, body.version);
        io("environment"_L1, body.environment);
        io("leader"_L1, body.leader);
        io("host"_L1, body.host);
        io("bindings"_L1, body.bindings);
    }
};

template<>
struct Form<ConductorAttached>
{
    static constexpr auto word = "conductor.attached"_L1;
    static void fields(auto &io, auto &body)
    {
        io("host"_L1, body.host);
        io("resumed"_L1, body.resumed);
        io("note"_L1, body.note);
        io("session_lost"_L1, body.sessionLost);
    }
};

template<>
struct Form<BindingChanged>
{
    static constexpr auto word = "binding.changed"_L1;
    static void fields(auto &io, auto &body) { io("binding"_L1, body.binding); }
};

template<>
struct Form<LiteralConfirmed>
{
    static constexpr auto word = "literal.confirmed"_L1;
    static void fields(auto &io, auto &body)
    {
        io("literal"_L1, body.literal);
        io("reason"_L1, body.reason);
    }
};

template<>
struct Form<Overridden>
{
    static constexpr auto word = "rule.overridden"_L1;
    static void fields(auto &io, auto &body)
    {
        io("rule"_L1, body.rule);
        io("subject"_L1, body.subject);
        io("reason"_L1, body.reason);
    }
};

template<>
struct Form<CheckTicked>
{
    static constexpr auto word = "check.ticked"_L1;
    static void fields(auto &io, auto &body)
    {
        io("unit"_L1, body.unit);
        io("ticked"_L1, body.ticked);
        io("note"_L1, body.note);
        io("attachments"_L1, body.attachments);
    }
};

template<>
struct Form<EvidenceAttached>
{
    static constexpr auto word = "evidence.attached"_L1;
    static void fields(auto &io, auto &body)
    {
        io("unit"_L1, body.unit);
        io("attachments"_L1, body.attachments);
    }
};

template<>
struct Form<EvidenceRemoved>
{
    static constexpr auto word = "evidence.removed"_L1;
    static void fields(auto &io, auto &body)
    {
        io("unit"_L1, body.unit);
        io("sha256"_L1, body.sha256);
        io("name"_L1, body.name);
    }
};

template<>
struct Form<ContactCompleted>
{
    static constexpr auto word = "contact.completed"_L1;
    static void fields(auto &io, auto &body)
    {
        io("line"_L1, body.line);
        io("role"_L1, body.role);
        io("name"_L1, body.name);
        io("contact"_L1, body.contact);
    }
};

template<>
struct Form<Dismissed>
{
    static constexpr auto word = "work.dismissed"_L1;
    static void fields(auto &io, auto &body)
    {
        io("subject"_L1, body.subject);
        io("disposition"_L1, body.disposition);
        io("reason"_L1, body.reason);
    }
};

template<>
struct Form<Reopened>
{
    static constexpr auto word = "work.reopened"_L1;
    static void fields(auto &io, auto &body)
    {
        io("subject"_L1, body.subject);
        io("reason"_L1, body.reason);
    }
};

template<>
struct Form<AlternativeChosen>
{
    static constexpr auto word = "alternative.chosen"_L1;
    static void fields(auto &io, auto &body)
    {
        io("group"_L1, body.group);
        io("option"_L1, body.option);
        io("reason"_L1, body.reason);
    }
};

template<>
struct Form<ExecutionIntended>
{
    static constexpr auto word = "execution.intended"_L1;
    static void fields(auto &io, auto &body)
    {
        io("execution"_L1, body.execution);
        io("unit"_L1, body.unit);
        io("attempt"_L1, body.attempt);
        io("resolved"_L1, body.resolved);
        io("accepted"_L1, body.accepted);
        io("procedure"_L1, body.procedure);
    }
};

template<>
struct Form<ExecutionStarted>
{
    static constexpr auto word = "execution.started"_L1;
    static void fields(auto &io, auto &body)
    {
        io("execution"_L1, body.execution);
        io("started_at"_L1, body.startedAt);
    }
};

template<>
struct Form<ExecutionEnded>
{
    static constexpr auto word = "execution.ended"_L1;
    static void fields(auto &io, auto &body)
    {
        io("execution"_L1, body.execution);
        io("ending"_L1, body.ending);
        io("exit_code"_L1, body.exitCode);
        io("signal"_L1, body.signal);
        io("started_at"_L1, body.startedAt);
        io("ended_at"_L1, body.endedAt);
        io("output_sha256"_L1, body.outputSha256);
        io("output_bytes"_L1, body.outputBytes);
        io("output_truncated"_L1, body.outputTruncated);
        io("output_tail"_L1, body.outputTail);
        io("still_running"_L1, body.stillRunning);
        io("cwd"_L1, body.cwd);
        io("failing_line"_L1, body.failingLine);
        io("diff"_L1, body.diff);
        io("measured"_L1, body.measured);
        io("verdict"_L1, body.verdict);
        io("verdict_reason"_L1, body.verdictReason);
    }
};

template<>
struct Form<VerdictGiven>
{
    static constexpr auto word = "verdict.given"_L1;
    static void fields(auto &io, auto &body)
    {
        io("execution"_L1, body.execution);
        io("right"_L1, body.right);
        io("note"_L1, body.note);
    }
};

template<>
struct Form<InterruptionRaised>
{
    static constexpr auto word = "interruption.raised"_L1;
    static void fields(auto &io, auto &body)
    {
        io("interruption"_L1, body.interruption);
        io("unit"_L1, body.unit);
        io("execution"_L1, body.execution);
        io("reason"_L1, body.reason);
    }
};

template<>
struct Form<InterruptionDecided>
{
    static constexpr auto word = "interruption.decided"_L1;
    static void fields(auto &io, auto &body)
    {
        io("interruption"_L1, body.interruption);
        io("remedy"_L1, body.remedy);
        io("reason"_L1, body.reason);
        io("edited_text"_L1, body.editedText);
    }
};

template<>
struct Form<SoakStarted>
{
    static constexpr auto word = "soak.started"_L1;
    static void fields(auto &io, auto &body)
    {
        io("step"_L1, body.step);
        io("seconds"_L1, body.seconds);
        io("ends_at"_L1, body.endsAt);
    }
};

template<>
struct Form<SoakEnded>
{
    static constexpr auto word = "soak.ended"_L1;
    static void fields(auto &io, auto &body)
    {
        io("step"_L1, body.step);
        io("verdict"_L1, body.verdict);
        io("reason"_L1, body.reason);
    }
};

template<>
struct Form<SoakExtended>
{
    static constexpr auto word = "soak.extended"_L1;
    static void fields(auto &io, auto &body)
    {
        io("step"_L1, body.step);
        io("seconds"_L1, body.seconds);
        io("reason"_L1, body.reason);
    }
};

template<>
struct Form<RunHeld>
{
    static constexpr auto word = "run.held"_L1;
    static void fields(auto &io, auto &body)
    {
        io("reason"_L1, body.reason);
        io("afterwards"_L1, body.afterwards);
    }
};

template<>
struct Form<RunWentOn>
{
    static constexpr auto word = "run.went_on"_L1;
    static void fields(auto &io, auto &body) { io("reason"_L1, body.reason); }
};

template<>
struct Form<ProcedureStarted>
{
    static constexpr auto word = "procedure.started"_L1;
    static void fields(auto &io, auto &body)
    {
        io("instance"_L1, body.instance);
        io("procedure"_L1, body.procedure);
        io("reason"_L1, body.reason);
    }
};

template<>
struct Form<ProcedureEnded>
{
    static constexpr auto word = "procedure.ended"_L1;
    static void fields(auto &io, auto &body)
    {
        io("instance"_L1, body.instance);
        io("completed"_L1, body.completed);
        io("reason"_L1, body.reason);
    }
};

template<>
struct Form<TriggerDeclared>
{
    static constexpr auto word = "trigger.declared"_L1;
    static void fields(auto &io, auto &body)
    {
        io("trigger"_L1, body.trigger);
        io("reason"_L1, body.reason);
    }
};

template<>
struct Form<NoteAdded>
{
    static constexpr auto word = "note.added"_L1;
    static void fields(auto &io, auto &body)
    {
        io("text"_L1, body.text);
        io("subject"_L1, body.subject);
        io("attachments"_L1, body.attachments);
    }
};

template<>
struct Form<LifeboatExported>
{
    static constexpr auto word = "lifeboat.exported"_L1;
    static void fields(auto &io, auto &body)
    {
        io("path"_L1, body.path);
        io("sha256"_L1, body.sha256);
    }
};

template<>
struct Form<RunFinished>
{
    static constexpr auto word = "run.finished"_L1;
    static void fields(auto &io, auto &body)
    {
        io("outcome"_L1, body.outcome);
        io("reason"_L1, body.reason);
    }
};

} // namespace slipway::run
