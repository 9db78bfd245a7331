// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/context.h"

namespace slipway::runbook::linting {

// Commands
void checkCurlFailure(const LintContext &context, Report &report);
void checkCurlGlobbing(const LintContext &context, Report &report);
void checkCutUrls(const LintContext &context, Report &report);
void checkInsecureTransfers(const LintContext &context, Report &report);
void checkDestructiveCommands(const LintContext &context, Report &report);
void checkTruncatedFiles(const LintContext &context, Report &report);
void checkRemovalOfVariables(const LintContext &context, Report &report);
void checkInteractivePrograms(const LintContext &context, Report &report);
void checkInputWithoutInteractive(const LintContext &context, Report &report);
void checkMissingDashes(const LintContext &context, Report &report);
void checkEnvironmentFiles(const LintContext &context, Report &report);
void checkLateErrorExit(const LintContext &context, Report &report);
void checkDeprecatedOptions(const LintContext &context, Report &report);
void checkWordsInShellBlocks(const LintContext &context, Report &report);
void checkForbiddenCommands(const LintContext &context, Report &report);
void checkComposeVersion(const LintContext &context, Report &report);
void checkLatestImages(const LintContext &context, Report &report);
void checkLocalhost(const LintContext &context, Report &report);

// Words that change
void checkPlaceholders(const LintContext &context, Report &report);
void checkStaleLiterals(const LintContext &context, Report &report);
void checkSecrets(const LintContext &context, Report &report);

// The document
void checkAnchors(const LintContext &context, Report &report);
void checkDuplicateHeadings(const LintContext &context, Report &report);
void checkNumbering(const LintContext &context, Report &report);
void checkReviewDate(const LintContext &context, Report &report);
void checkDoubleEncoding(const LintContext &context, Report &report);
void checkHiddenCharacters(const LintContext &context, Report &report);
void checkTypographicCharacters(const LintContext &context, Report &report);
void checkFenceLanguages(const LintContext &context, Report &report);
void checkUnfinishedWords(const LintContext &context, Report &report);
void checkRollback(const LintContext &context, Report &report);
void checkContacts(const LintContext &context, Report &report);

} // namespace slipway::runbook::linting
