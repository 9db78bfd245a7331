// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conditions.h"
#include "content.h"

#include <optional>
#include <vector>

namespace slipway::runbook::reading {

/// Reads the blocks of a step or procedure one after the other; a label may send what follows it elsewhere.
class ContentReader
{
public:
    ContentReader(Purpose purpose, Context &context)
        : m_purpose(purpose)
        , m_context(context)
    {
    }

    Content read(Blocks blocks);

private:
    void blocks(Blocks blocks, int depth);
    void block(const Block &block, bool option, int depth);
    bool label(const Block &block, bool option);
    void paragraph(const Block &block);
    void code(const Block &block);
    void list(const Block &block, int depth);
    void item(const Block &item, const Block &list, int depth);
    void itemText(const Block &item, const Block &list);
    void table(const Block &block);
    void openAlternative(const Block &block, const Title &title);
    void openRollback(const Block &block, const Title &title, Procedure::Kind kind = Procedure::Kind::Rollback);
    bool openAside(const Block &block, const Title &title);
    void closeSinks();
    void addUnits(QList<Unit> units);
    bool isPremise(const Condition &condition) const;
    Condition conditionOfBlock(Blocks blocks, size_t at, const std::vector<bool> &options) const;
    void moveRollbacks(QList<Unit> &units);
    bool takeExpectation(const Block &block);
    bool takeTriggers(const Block &block);
    bool tellsRollback(Blocks blocks, size_t at);

    QList<Unit> &units() { return m_rollback ? m_rollback->units : m_alternative ? m_alternative->units : m_content.units; }
    QList<Prose> &prose() { return m_rollback ? m_rollback->prose : m_alternative ? m_alternative->prose : m_content.prose; }

    Purpose m_purpose;
    Context &m_context;
    Content m_content;
    std::optional<Alternative> m_alternative;
    int m_alternativeLevel = 0;
    std::optional<Procedure> m_rollback;
    int m_rollbackLevel = 0;       ///< only a heading as high ends it; 0: any label does
    bool m_mixed = false;          ///< bullets beside this one hold commands: those without say what to do as well
    bool m_manual = false;         ///< nothing here runs or has a box: the bullets say what to do
    bool m_otherwise = false;      ///< a line said "or": what comes next replaces what came last
    bool m_triggersFollow = false; ///< a line said "roll back if:"
    const Block *m_before = nullptr; ///< stands before the block that is being read
    bool m_lone = false;           ///< the block before held one command and nothing else
    bool m_outputFollows = false;  ///< a line said "Sample output:"
    Condition m_condition;         ///< of the commands in the block being read
    Condition m_listed;            ///< of everything in the list being read
    Condition m_introduction;      ///< what the words of an item say of the block below them
    int m_lastGroup = 0;           ///< line of the first unit of the group before
};

} // namespace slipway::runbook::reading
