// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/runbook.h"
#include "shellarguments.h"
#include "shellcalls.h"

#include <span>

namespace slipway::runbook {

/// What exit 0 of a command says.
enum class Verdict : quint8 {
    Asserts, ///< that it holds or was done
    Shows,   ///< nothing: a person looks at the output
    Silent   ///< nothing, and there is nothing to look at (cd, export)
};

/// What is known of a command by its words.
struct CommandRule
{
    /// Patterns separated by " | ": program, then operands; `*` ends a word freely, `**` skips any operands.
    QStringView commands;
    Effect effect = Effect::Changing;
    Verdict verdict = Verdict::Asserts;
    QStringView needs = {};  ///< holds only with one of these options
    QStringView unless = {}; ///< with one of these options it is Changing all the same
    /// Judges the arguments where options are not enough.
    Effect (*judge)(const ProgramCall &, const Arguments &) = nullptr;
};

/// Options of a command that only looks: with others it is Changing.
struct OptionGuard
{
    QStringView commands;     ///< as in CommandRule
    QStringView allowed = {}; ///< where there are any, no other is
    QStringView denied = {};
};

/// The tables, one a field of work.
[[nodiscard]] std::span<const CommandRule> systemRules();
[[nodiscard]] std::span<const CommandRule> platformRules();
[[nodiscard]] std::span<const CommandRule> applicationRules();
[[nodiscard]] std::span<const OptionGuard> optionGuards();

/// What one call does, by itself and by where its output goes.
[[nodiscard]] Effect effectOfCall(const ProgramCall &call);

/// Options of @p program that take a value.
[[nodiscard]] QStringView valueOptionsOf(QStringView program);

/// The addresses that a call of curl, wget or HTTPie asks, query included; an empty one for what is not spelled out.
[[nodiscard]] QStringList addressesOf(const ProgramCall &call, const Arguments &arguments);

// Judges
[[nodiscard]] Effect judgeCurl(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeHttpie(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeWget(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeSql(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgePermissions(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeMongo(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeAnsible(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeRemove(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeTar(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeAwk(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeSed(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeTee(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgePush(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeListing(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeService(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeOneFile(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeAlone(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgePager(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeDate(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeIp(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeDeclaration(const ProgramCall &call, const Arguments &arguments);
[[nodiscard]] Effect judgeSubcommands(const ProgramCall &call, const Arguments &arguments);

/// What SQL and the commands of its clients do.
[[nodiscard]] Effect effectOfSql(QStringView sql);

} // namespace slipway::runbook
