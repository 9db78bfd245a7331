// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/event.h"

#include <optional>
#include <variant>

namespace slipway::conductor {

/// What a person (or slipctl's answers) asks for. Unit, group and step keys are those of run::unitKey().
///
/// @c seen, where a decision has it, is the unit's last execution (empty: none) that the person saw when they decided. If
/// another has begun since, the click was one too many, and nothing is done about it. Without a value it always counts.

/// Starts a unit: a command, probe, watch, edit. @p confirmation is the environment's name where rule 10 asks for it;
/// @p acceptedSha256 is ResolvedUnit::sha256 of what the person saw, so that nothing else can run. @p asWritten runs a
/// Watch or HttpCheck as the command that the runbook gives, instead of natively.
struct RunUnit
{
    QString unit;
    QString acceptedSha256;
    QString confirmation;
    QString outOfOrderReason;
    bool asWritten = false;
    std::optional<QString> seen = {};
};
struct CancelExecution { QString execution; };
/// @p end: nothing comes after it, as Ctrl+D says at a terminal.
struct SendInput { QString execution; QByteArray bytes; bool end = false; };
/// The person is done editing the file of a FileEdit, or stops a Watch or Stream.
struct EndUnit { QString unit; };
struct Tick { QString unit; bool ticked = true; QString note; QList<run::Attachment> attachments; QString outOfOrderReason; };
/// Takes back that a check was ticked, or left out as skipped or not applicable. Its note and evidence stay.
struct TakeBack { QString unit; };
/// Keeps evidence on a unit, whether it is settled or not.
struct Attach { QString unit; QList<run::Attachment> attachments; };
/// @p sha256 and @p name of an attachment of a unit that is not settled yet.
struct Detach { QString unit; QString sha256; QString name; };
/// Fills in who stands at @p line of the contacts.
struct CompleteContact { int line = 0; QString role; QString name; QString contact; };
struct GiveVerdict { QString unit; bool right = true; QString note; std::optional<QString> seen = {}; };
/// What becomes of a failed unit. Retry and its kin start it again at once, under the same rules as RunUnit. Retry runs
/// what failed, or what the plan says now where @p acceptedSha256 is that; ContinueFromHere without an edited text runs
/// what continuation() says.
struct Decide
{
    QString unit;
    run::Remedy remedy = run::Remedy::Retry;
    QString reason;
    QString editedText;
    QString confirmation;
    QString acceptedSha256;
    std::optional<QString> seen = {};
};
struct Dismiss { QString subject; run::Disposition disposition = run::Disposition::Skipped; QString reason; };
struct Reopen { QString subject; QString reason; };
/// @p moot are those of run::proposedNotApplicable() that the person agrees to: settled as not applicable with the choice.
/// What an earlier choice of the group had settled so is opened again where it is not moot any more.
struct Choose { QString group; QString option; QString reason; QStringList moot = {}; };
struct Bind { runbook::Binding binding; };
struct ConfirmLiteral { QString literal; QString reason; };
struct StartSoak { QString step; };
struct EndSoak { QString step; run::Verdict verdict = run::Verdict::Successful; QString reason; };
struct ExtendSoak { QString step; int seconds = 0; QString reason; };
struct Hold { QString reason; };
struct GoOn { QString reason; };
struct StartProcedure { QString procedure; QString reason; };
struct EndProcedure { QString instance; bool completed = true; QString reason; };
struct DeclareTrigger { QString trigger; QString reason; };
struct AddNote { QString text; QString subject; QList<run::Attachment> attachments; };
struct Abort { QString reason; };
struct Finish { run::Outcome outcome = run::Outcome::Done; QString reason; };

using Decision = std::variant<RunUnit, CancelExecution, SendInput, EndUnit, Tick, TakeBack, Attach, Detach,
                              CompleteContact, GiveVerdict, Decide, Dismiss, Reopen, Choose, Bind, ConfirmLiteral, StartSoak, EndSoak, ExtendSoak, Hold, GoOn, StartProcedure,
                              EndProcedure, DeclareTrigger, AddNote, Abort, Finish>;

} // namespace slipway::conductor
