// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/lint.h"

#include "lint/rules.h"

#include <algorithm>
#include <array>

namespace slipway::runbook {

namespace {

using Rule = void (*)(const linting::LintContext &, linting::Report &);

constexpr auto rules = std::to_array<Rule>({linting::checkCurlFailure,
                                            linting::checkCurlGlobbing,
                                            linting::checkCutUrls,
                                            linting::checkInsecureTransfers,
                                            linting::checkDestructiveCommands,
                                            linting::checkTruncatedFiles,
                                            linting::checkRemovalOfVariables,
                                            linting::checkInteractivePrograms,
                                            linting::checkInputWithoutInteractive,
                                            linting::checkMissingDashes,
                                            linting::checkEnvironmentFiles,
                                            linting::checkLateErrorExit,
                                            linting::checkDeprecatedOptions,
                                            linting::checkWordsInShellBlocks,
                                            linting::checkForbiddenCommands,
                                            linting::checkComposeVersion,
                                            linting::checkLatestImages,
                                            linting::checkLocalhost,
                                            linting::checkPlaceholders,
                                            linting::checkStaleLiterals,
                                            linting::checkSecrets,
                                            linting::checkAnchors,
                                            linting::checkDuplicateHeadings,
                                            linting::checkNumbering,
                                            linting::checkReviewDate,
                                            linting::checkDoubleEncoding,
                                            linting::checkHiddenCharacters,
                                            linting::checkTypographicCharacters,
                                            linting::checkFenceLanguages,
                                            linting::checkUnfinishedWords,
                                            linting::checkRollback,
                                            linting::checkContacts});

} // namespace

QList<Finding> lint(const Runbook &runbook, QDate today)
{
    const linting::LintContext context(runbook, today);
    linting::Report report;
    for (const Rule rule : rules)
        rule(context, report);
    QList<Finding> findings = report.take();
    findings += runbook.warnings;
    std::ranges::stable_sort(findings, {}, [](const Finding &f) { return std::pair(f.line, f.severity); });
    return findings;
}

} // namespace slipway::runbook
