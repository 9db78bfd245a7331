// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::runbook::reading {

/// The value that words such as "Should be >50", "Expected: PONG" or "should return `200`" name. Empty where they
/// name none that output could be compared with. "(nothing)" is an empty output, "!/ERROR/" one without that.
[[nodiscard]] QString expectationIn(QStringView words);

/// What a sentence above or below a command states of its output.
struct Stated
{
    QString value;     ///< to be compared; empty where only a person can
    bool any = false;  ///< that it states anything
};

/// Of a title or a paragraph, where only what leaves no doubt counts: "Count the errors, must be less than 5", "Should
/// return nothing", "Should not contain ERROR". A bare number is a status where the command asks @p overHttp.
[[nodiscard]] Stated statedBy(QStringView text, bool overHttp);

/// "Sample output:", "Expected response:": what follows is to be seen, not to be run.
[[nodiscard]] bool announcesOutput(QStringView label);

} // namespace slipway::runbook::reading
