// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "report/document.h"

namespace slipway::report {

/// Everything that happened to one unit, in order. A unit that nothing happened to, or that was only ticked, takes a
/// line.
[[nodiscard]] QList<Block> unitRecord(const run::RunState &state, const History &history, const QString &key);

/// What happened to a step or group itself: dismissals, choices, waits, notes.
[[nodiscard]] QList<Block> eventLines(const run::RunState &state, const History &history, const QString &key);

/// Names, sizes and digests of attached files, one a line.
[[nodiscard]] QList<Block> attachmentLines(const QList<run::Attachment> &attachments);

/// "on HOST", "in FOLDER", "by SHELL": the parts of @p where that are not known.
[[nodiscard]] QStringList whereWords(const Whereabouts &where, const Whereabouts &known = {});

} // namespace slipway::report
