// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrasetrie.h"

#include <QStringList>
#include <QVarLengthArray>

#include <bitset>
#include <vector>

namespace slipway::runbook::reading {

/// What a word or phrase speaks of. The phrases are data: resources/languages/*.txt.
enum class Topic : quint8 {
    Phase, Step, Option, Issue, Milestone,
    Rollback, RollbackAction, RollbackAside, Restore, LastResort, When, Criteria, TriggerTitle, Drill, Component,
    Checklist, Before, After, Deploy, Verify, Work, Operations, Incident, Emergency,
    Health, Endpoints, Troubleshooting, Symptoms, Cause, Diagnosis, Solution,
    Contacts, Escalation, Channels, Personnel, Severity,
    UsefulCommands, Links, Reference, Contents, Prerequisites,
    Condition, Optional, Wait, NotWait, Or, Expected, OutputSample, Platform, Container, Template,
    NoReturn, Execute, Avoid, Place,
    Explains, Doing, Reasons, History, Evidence, DoNot, Told, Wrong, Exception, Failing, Scenarios,
    Only, Needed, Failure, OnFailure, Success, Sound, Negation, Adapt, Prohibited, Outdated, Example, Admonition, Undoing,
    Demand, NotContain, Nothing,
    ColumnNumber, ColumnAction, ColumnCommand, ColumnTime, ColumnOwner, ColumnDone, ColumnService, ColumnEndpoint,
    ColumnExpected, ColumnRole, ColumnName, ColumnContact, ColumnMetric, ColumnThreshold, ColumnProblem, ColumnLevel,
    Above, Below, AtLeast, AtMost, Baseline, Twice, Filler,
    Seconds, Minutes, Hours, Days, Earlier, Later,
    Count
};

/// The topics that a text speaks of, and where.
class Topics
{
public:
    [[nodiscard]] bool has(Topic topic) const { return m_found.test(static_cast<size_t>(topic)); }
    template<typename... More>
    [[nodiscard]] bool hasAny(Topic first, More... more) const
    {
        return (has(first) || ... || has(more));
    }
    /// Offset of the first phrase of @p topic in the text, -1 where there is none.
    [[nodiscard]] int at(Topic topic) const;
    /// Offset behind that phrase.
    [[nodiscard]] int end(Topic topic) const;
    /// Whether the text begins with a phrase of @p topic.
    [[nodiscard]] bool leads(Topic topic) const { return at(topic) == m_first && has(topic); }
    /// Whether the text ends with a phrase of @p topic.
    [[nodiscard]] bool closes(Topic topic) const;

private:
    friend class Words;
    void add(Topic topic, int begin, int end);
    struct Place
    {
        int begin;
        int end;
        int lastEnd;
    };
    std::bitset<static_cast<size_t>(Topic::Count)> m_found;
    QVarLengthArray<std::pair<Topic, Place>, 4> m_places;
    int m_first = 0; ///< offset of the first letter or digit
    int m_last = 0;  ///< offset behind the last one
};

/// The word lists of all languages, read once.
class Words
{
public:
    Words();

    [[nodiscard]] Topics read(QStringView text) const;

private:
    struct Phrase
    {
        Topic topic;
        bool stem; ///< its last word may go on
        bool wide; ///< of a script without spaces: found anywhere
    };
    void load(const QString &language);
    void add(QStringView phrase, Topic topic);
    std::vector<Phrase> m_phrases;
    PhraseTrie m_trie; ///< folded phrases, single spaces between their words; values are indexes of m_phrases
};

/// The lists are immutable, so that every reading shares them.
[[nodiscard]] const Words &words();

} // namespace slipway::runbook::reading
