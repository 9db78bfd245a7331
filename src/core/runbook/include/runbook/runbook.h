// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway::runbook {

/// What a Unit asks for. Everything but Check and Note can be run; Note never is.
enum class UnitKind {
    Command,     ///< text given to a shell or interpreter; its exit code decides where `asserts` holds
    Check,       ///< something a person ticks
    Watch,       ///< a Prometheus query looked at for a while
    HttpCheck,   ///< a URL that must answer as expected
    FileEdit,    ///< a file opened in the person's editor
    Transcript,  ///< a program started and fed the `input` lines
    Interactive, ///< a full-screen or prompting program
    Stream,      ///< an endless command, shown until stopped
    Note         ///< words only: comments without a command, things to read
};

/// What a command does to the world, as far as its words tell. Unknown commands are Changing.
enum class Effect {
    ReadOnly,    ///< on the allow-list: a rehearsal may run it
    Changing,
    Irreversible ///< destructive: confirmed by typing the environment's name
};

/// Fence attributes, named as Runme names them; absent ones keep the defaults.
struct FenceAttributes
{
    QString name;
    QString cwd;
    QString interpreter;
    bool interactive = false;
    bool background = false;
    bool ignore = false;
    bool excludeFromRunAll = false;
    friend bool operator==(const FenceAttributes &, const FenceAttributes &) = default;
};

/// The smallest thing a Step asks for.
struct Unit
{
    UnitKind kind = UnitKind::Note;
    QString title;    ///< the comment above it, the check item's words, or the first line of `text`
    QString text;     ///< what would run, as written but for prompts; the words of a Check or Note
    QString language; ///< fence tag normalised ("bash", "sh", "python", …); empty for Check and Note
    int line = 0;     ///< 1-based line where the unit begins, its title comment included
    int textLine = 0; ///< 1-based line of the first line of `text`
    bool asserts = false;    ///< exit 0 is a verdict; otherwise it only shows, and a person says "looks right"
    Effect effect = Effect::Changing;
    bool optional = false;   ///< "if needed", "optional" in its own words
    QString condition;       ///< those words
    bool script = false;     ///< a fence with a shebang: one file, run by its interpreter
    std::optional<int> alternativeTo; ///< `line` of the unit that this one replaces ("Or …")
    QString promql;          ///< Watch: the query, shell quoting and URL encoding undone
    int intervalSeconds = 0; ///< Watch and repeated HttpCheck: seconds between looks; 0 once
    QString url;             ///< HttpCheck, and the server's base for a Watch
    QString expected;        ///< what the answer or output must hold: text, regex between slashes, or a JSON subset
    QStringList input;       ///< Transcript: the lines given to the program
    QString path;            ///< FileEdit: the file
    bool checked = false;    ///< Check: ticked in the document already
    QString target;          ///< where its words say it runs ("On production server"): a proposal
    FenceAttributes attributes;
    friend bool operator==(const Unit &, const Unit &) = default;
};

/// A stretch of Markdown kept as written, shown between units.
struct Prose
{
    QString markdown;
    int line = 0;
    friend bool operator==(const Prose &, const Prose &) = default;
};

/// One of several ways to do a Step; exactly one is chosen in a run.
struct Alternative
{
    QString label;     ///< "A"
    QString title;     ///< "Docker Compose"
    QString qualifier; ///< "Small/Medium deployments"
    int line = 0;
    QList<Unit> units;
    QList<Prose> prose;
    friend bool operator==(const Alternative &, const Alternative &) = default;
};

struct Step
{
    QString number; ///< as written: "3.1", "a", or empty
    QString title;
    int line = 0;
    bool optional = false;
    QString condition;    ///< "if needed"
    int soakSeconds = 0;  ///< a wait that must pass; 0 none
    bool pointOfNoReturn = false;
    QString target;       ///< where its words say it runs: a proposal
    QList<Unit> units;
    QList<Alternative> alternatives;
    QList<Prose> prose;
    friend bool operator==(const Step &, const Step &) = default;
};

struct Phase
{
    QString number;
    QString title;
    QString timing;    ///< "30 minutes before", "T-30"
    QString condition; ///< "if applicable"
    bool optional = false;
    int line = 0;
    QList<Step> steps;
    QList<Prose> prose;
    friend bool operator==(const Phase &, const Phase &) = default;
};

struct ChecklistItem
{
    QString text;
    bool checked = false;
    int line = 0;
    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

/// Check items that stand before the phases and gate the first.
struct Checklist
{
    QString title;
    int line = 0;
    QList<ChecklistItem> items;
    friend bool operator==(const Checklist &, const Checklist &) = default;
};

/// A rollback criterion, read from its words.
struct Trigger
{
    enum class Kind { Metric, Declared };
    QString text;
    Kind kind = Kind::Declared;
    QString subject;    ///< "Error rate", "P95 latency"
    QString comparison; ///< ">", ">=", "<", "<=", "="; empty where declared
    std::optional<double> threshold;
    QString unit;       ///< "%", "ms", "s", "x"; empty
    std::optional<double> baselineMultiple; ///< 2 for "2x baseline"
    int line = 0;
    friend bool operator==(const Trigger &, const Trigger &) = default;
};

/// An ordered set of units outside the phases.
struct Procedure
{
    enum class Kind { Rollback, Restore, Diagnosis, Other };
    Kind kind = Kind::Rollback;
    QString number;
    QString title;
    QString qualifier; ///< "Docker Compose", "if migrations applied"
    bool lastResort = false;
    int line = 0;
    QList<Unit> units;
    QList<Alternative> alternatives;
    QList<Prose> prose;
    friend bool operator==(const Procedure &, const Procedure &) = default;
};

struct HealthCheck
{
    enum class Kind { Http, Command };
    QString service;
    QString endpoint; ///< URL or command
    Kind kind = Kind::Http;
    QString expected;
    int line = 0;
    friend bool operator==(const HealthCheck &, const HealthCheck &) = default;
};

struct Troubleshooting
{
    QString title;
    int line = 0;
    QStringList symptoms;
    QList<Unit> diagnosis;
    QStringList solutions;
    QList<Unit> solutionUnits; ///< commands that stand among the solutions
    QList<Prose> prose;
    friend bool operator==(const Troubleshooting &, const Troubleshooting &) = default;
};

struct Channel
{
    QString label;
    QString value;
    int line = 0;
    friend bool operator==(const Channel &, const Channel &) = default;
};

struct Person
{
    QString role;
    QString name;
    QString contact;
    int line = 0;
    friend bool operator==(const Person &, const Person &) = default;
};

struct EscalationLevel
{
    QString text;
    int line = 0;
    friend bool operator==(const EscalationLevel &, const EscalationLevel &) = default;
};

struct Contacts
{
    QList<Channel> channels;
    QList<Person> people;
    QList<EscalationLevel> escalation;
    friend bool operator==(const Contacts &, const Contacts &) = default;
};

struct Link
{
    QString label;
    QString url;
    int line = 0;
    friend bool operator==(const Link &, const Link &) = default;
};

struct MetadataEntry
{
    QString key;
    QString value;
    int line = 0;
    friend bool operator==(const MetadataEntry &, const MetadataEntry &) = default;
};

/// A literal that may change from release to release, with every place where it stands.
struct Parameter
{
    enum class Kind { Version, Host, Url, Path, Placeholder, Other };
    /// Literals that are wrong tonight unless someone looks: refused until bound or confirmed.
    enum class Staleness { None, Version, Date, Revision, Migration, Backup };
    QString name;  ///< proposed, unique in the runbook: "version", "previous_version", "app_name"
    QString value; ///< the literal as written: "v1.0.0", "[Name]"
    Kind kind = Kind::Other;
    Staleness staleness = Staleness::None;
    QList<int> lines; ///< 1-based, ascending; a line once
    friend bool operator==(const Parameter &, const Parameter &) = default;
};

/// A defect of the document itself or of something it asks for.
struct Finding
{
    enum class Severity { Error, Warning, Info };
    QString rule; ///< stable id, "curl-without-fail"
    Severity severity = Severity::Info;
    int line = 0;
    QString message;
    QString remedy;
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What the Markdown says, parsed: a value, never changed by a run.
struct Runbook
{
    QString title;
    int titleLine = 0;
    QString source;      ///< the document as decoded, newlines normalised
    QString sourceSha256; ///< of the file's bytes
    QList<MetadataEntry> metadata;
    QList<Phase> phases;
    QList<Checklist> checklists;
    QList<Trigger> triggers;
    QList<Procedure> procedures;
    QList<HealthCheck> healthChecks;
    QList<Troubleshooting> troubleshooting;
    Contacts contacts;
    QList<Unit> usefulCommands;
    QList<Link> links;
    QList<Parameter> parameters;
    QList<Prose> prose;       ///< everything not understood: nothing of the document is lost
    QList<Finding> warnings;  ///< what parsing itself noticed (unclosed fences, encoding)
    QString shell;            ///< front matter `shell`; empty for the default
    QString cwd;              ///< front matter `cwd`
    friend bool operator==(const Runbook &, const Runbook &) = default;
};

} // namespace slipway::runbook
