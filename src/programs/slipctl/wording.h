// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agenda.h"

namespace slipway::slipctl {

/// The question in one sentence, for whoever finds that nobody answered it.
[[nodiscard]] QString sentenceOf(const Question &question);

} // namespace slipway::slipctl
