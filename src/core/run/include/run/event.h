// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "runbook/plan.h"
#include "runbook/resolve.h"

#include <QDateTime>
#include <QJsonObject>

#include <variant>

namespace slipway::run {

// Units, groups and steps are named in events by their unitKey() (see state.h): the plan's id in the phases,
// "instance/id" inside a procedure.

enum class Mode { Rehearsal, Live };

/// Where a run acts, and how it is recognised again.
struct Environment
{
    QString name;                       ///< typed by a person to confirm what is irreversible
    QMap<QString, QString> fingerprint; ///< "kube context" → "prod-eu", …
    friend bool operator==(const Environment &, const Environment &) = default;
};

/// Always the first event: everything that the run needs from then on.
struct RunStarted
{
    runbook::Plan plan;
    QString runbookPath;
    QString runbookSha256;
    QString runbookText;
    Mode mode = Mode::Live;
    QString service;
    QString version;
    Environment environment;
    QString leader;                   ///< who leads, as a person reads it
    QString host;                     ///< the workstation
    QList<runbook::Binding> bindings; ///< secret values are empty here
    friend bool operator==(const RunStarted &, const RunStarted &) = default;
};

struct BindingChanged
{
    runbook::Binding binding;
    friend bool operator==(const BindingChanged &, const BindingChanged &) = default;
};

/// Rule 4: a person looked at a stale literal and says that it is right for tonight.
struct LiteralConfirmed
{
    QString literal;
    QString reason;
    friend bool operator==(const LiteralConfirmed &, const LiteralConfirmed &) = default;
};

/// Rule 10: something that blocks was overridden; rule "order" allows @p subject out of order.
struct Overridden
{
    QString rule;
    QString subject;
    QString reason;
    friend bool operator==(const Overridden &, const Overridden &) = default;
};

struct Attachment
{
    QString name;
    QString sha256;
    qint64 bytes = 0;
    QString mediaType;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

struct CheckTicked
{
    QString unit;
    bool ticked = true;
    QString note;
    QList<Attachment> attachments;
    friend bool operator==(const CheckTicked &, const CheckTicked &) = default;
};

/// What shows that a unit holds, kept before or without a tick. The files are artifacts, as those of a tick.
struct EvidenceAttached
{
    QString unit;
    QList<Attachment> attachments;
    friend bool operator==(const EvidenceAttached &, const EvidenceAttached &) = default;
};

/// Evidence that does not count any more; what was attached stays on record.
struct EvidenceRemoved
{
    QString unit;
    QString sha256;
    QString name;
    friend bool operator==(const EvidenceRemoved &, const EvidenceRemoved &) = default;
};

enum class Disposition { Skipped, NotApplicable };

/// A unit, step or phase that will not be done, and why.
struct Dismissed
{
    QString subject; ///< key of a unit or step, or id of a phase
    Disposition disposition = Disposition::Skipped;
    QString reason;
    friend bool operator==(const Dismissed &, const Dismissed &) = default;
};

/// Takes a Dismissed back.
struct Reopened
{
    QString subject;
    QString reason;
    friend bool operator==(const Reopened &, const Reopened &) = default;
};

struct AlternativeChosen
{
    QString group;
    QString option;
    QString reason;
    friend bool operator==(const AlternativeChosen &, const AlternativeChosen &) = default;
};

/// What is about to happen, appended before it does. The execution id is what the keeper claims.
struct ExecutionIntended
{
    QString execution;
    QString unit;
    int attempt = 1;
    runbook::ResolvedUnit resolved;
    QStringList accepted; ///< notices that a person accepted
    QString procedure;    ///< ProcedureStarted::instance; empty in the phases
    friend bool operator==(const ExecutionIntended &, const ExecutionIntended &) = default;
};

struct ExecutionStarted
{
    QString execution;
    QDateTime startedAt;
    friend bool operator==(const ExecutionStarted &, const ExecutionStarted &) = default;
};

enum class Ending { Exited, Signalled, Cancelled, TimedOut, CouldNotStart, Unknown };
enum class Verdict {
    None, ///< not measured yet
    Successful,
    Failed,
    Error,        ///< could not be measured
    Inconclusive, ///< a person says "looks right" or not
};

struct ExecutionEnded
{
    QString execution;
    Ending ending = Ending::Exited;
    int exitCode = 0;
    int signal = 0;
    QDateTime startedAt;
    QDateTime endedAt;
    QString outputSha256; ///< of the whole output as kept
    qint64 outputBytes = 0;
    bool outputTruncated = false; ///< measured: output_lost bytes are missing at its end, output_problem says why
    QString outputTail;       ///< last lines, decoded, for the report and other people's screens
    QStringList stillRunning; ///< processes that outlived it, "PID name"
    QString cwd;              ///< of the session afterwards
    int failingLine = 0;      ///< 1-based in the resolved text; 0 unknown
    QString diff;             ///< FileEdit: what changed, secrets by name and keyed hash only
    QJsonObject
        measured; ///< HttpCheck: status, latency_ms, body; Watch: samples, last, min, max; Command: http_statuses, http_unseen
    Verdict verdict = Verdict::None;
    QString verdictReason; ///< "exit code 1", "HTTP 503", "output lacks PONG"
    friend bool operator==(const ExecutionEnded &, const ExecutionEnded &) = default;
};

/// A person judged what only shows, or resolved an unknown outcome.
struct VerdictGiven
{
    QString execution;
    bool right = true;
    QString note;
    friend bool operator==(const VerdictGiven &, const VerdictGiven &) = default;
};

/// A failed unit waits for a person.
struct InterruptionRaised
{
    QString interruption;
    QString unit;
    QString execution;
    QString reason;
    friend bool operator==(const InterruptionRaised &, const InterruptionRaised &) = default;
};

enum class Remedy { Retry, EditAndRetry, ContinueFromHere, Ignore, Fail };

struct InterruptionDecided
{
    QString interruption;
    Remedy remedy = Remedy::Retry;
    QString reason;
    QString editedText; ///< EditAndRetry, ContinueFromHere: what runs instead, resolved
    friend bool operator==(const InterruptionDecided &, const InterruptionDecided &) = default;
};

struct SoakStarted
{
    QString step;
    int seconds = 0;
    QDateTime endsAt; ///< moved on by the length of every hold
    friend bool operator==(const SoakStarted &, const SoakStarted &) = default;
};

struct SoakEnded
{
    QString step;
    Verdict verdict = Verdict::Successful;
    QString reason; ///< why it was ended early or judged so
    friend bool operator==(const SoakEnded &, const SoakEnded &) = default;
};

struct SoakExtended
{
    QString step;
    int seconds = 0;
    QString reason;
    friend bool operator==(const SoakExtended &, const SoakExtended &) = default;
};

struct RunHeld
{
    QString reason;
    bool afterwards = false; ///< gives the reason of the hold that is on
    friend bool operator==(const RunHeld &, const RunHeld &) = default;
};

struct RunWentOn
{
    QString reason;
    friend bool operator==(const RunWentOn &, const RunWentOn &) = default;
};

struct ProcedureStarted
{
    QString instance;
    QString procedure; ///< plan id
    QString reason;
    friend bool operator==(const ProcedureStarted &, const ProcedureStarted &) = default;
};

struct ProcedureEnded
{
    QString instance;
    bool completed = true;
    QString reason;
    friend bool operator==(const ProcedureEnded &, const ProcedureEnded &) = default;
};

/// A rollback criterion that a person declares to be met.
struct TriggerDeclared
{
    QString trigger; ///< its words
    QString reason;
    friend bool operator==(const TriggerDeclared &, const TriggerDeclared &) = default;
};

struct NoteAdded
{
    QString text;
    QString subject; ///< unit or step; empty: the run
    QList<Attachment> attachments;
    friend bool operator==(const NoteAdded &, const NoteAdded &) = default;
};

/// Somebody's Slipway conducts the run from here on.
struct ConductorAttached
{
    QString host;
    bool resumed = false;
    QString note; ///< "session environment was lost by a restart of the machine"
    bool sessionLost = false; ///< what commands before left in the shell is gone
    friend bool operator==(const ConductorAttached &, const ConductorAttached &) = default;
};

struct LifeboatExported
{
    QString path;
    QString sha256;
    friend bool operator==(const LifeboatExported &, const LifeboatExported &) = default;
};

/// Who stands at @c line of the runbook's contacts, where the runbook has a placeholder.
struct ContactCompleted
{
    int line = 0;
    QString role;
    QString name;
    QString contact;
    friend bool operator==(const ContactCompleted &, const ContactCompleted &) = default;
};

enum class Outcome { Done, RolledBack, RolledBackUnverified, Aborted, Failed };

/// Always the last event.
struct RunFinished
{
    Outcome outcome = Outcome::Done;
    QString reason;
    friend bool operator==(const RunFinished &, const RunFinished &) = default;
};

using EventBody =
    std::variant<RunStarted, ConductorAttached, BindingChanged, LiteralConfirmed, Overridden, CheckTicked, Dismissed,
                 Reopened, AlternativeChosen, ExecutionIntended, ExecutionStarted, ExecutionEnded, VerdictGiven,
                 InterruptionRaised, InterruptionDecided, SoakStarted, SoakEnded, SoakExtended, RunHeld, RunWentOn,
                 ProcedureStarted, ProcedureEnded, TriggerDeclared, NoteAdded, LifeboatExported, EvidenceAttached,
                 EvidenceRemoved, ContactCompleted, RunFinished>;

/// What is written about every event, whatever it says. `hash` is SHA-256 over the canonical envelope (see
/// envelope.cpp).
struct Envelope
{
    QString run;
    qint64 seq = 0;   ///< 1, 2, 3, … without gaps
    qint64 epoch = 0; ///< of the lease under which it was appended
    QString id;
    QString type; ///< "execution.ended"
    int typeVersion = 1;
    QDateTime at;  ///< UTC, milliseconds
    QString actor; ///< a person, or "slipway"
    QString cause; ///< id of the event that led to it; may be empty
    QString payloadSha256;
    QString previousHash; ///< of the event before; 64 zeros for the first
    QString hash;
    friend bool operator==(const Envelope &, const Envelope &) = default;
};

struct Event
{
    Envelope envelope;
    EventBody body;
    QByteArray payload; ///< as written and hashed; never serialised again
};

/// The type word of a body, "execution.ended".
[[nodiscard]] QString typeOf(const EventBody &body);

/// JSON payload of a body, compact UTF-8.
[[nodiscard]] QByteArray encode(const EventBody &body);
/// Reads a payload of any known version, upcasting old ones. Errors: JournalDamaged.
[[nodiscard]] base::Result<EventBody> decode(const QString &type, int typeVersion, const QByteArray &payload);

/// The chain: an envelope completed with payload digest, previous hash and own hash.
[[nodiscard]] Envelope sealed(Envelope envelope, const QByteArray &payload, const QString &previousHash);
/// Hash of an envelope, from every field but `hash`.
[[nodiscard]] QString hashOf(const Envelope &envelope);
/// 64 zeros.
[[nodiscard]] QString genesisHash();

} // namespace slipway::run
