// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/state.h"

namespace slipway::conductor {

/// Something that a command left in the shell, by the words with which it did.
struct Remembered
{
    QString name;
    QString line;  ///< as it ran; empty where it is a function, spans lines, was not assigned by itself, or is a secret
    QString title; ///< of the command
    bool isFunction = false;
    bool isSecret = false;
};

/// What the commands of a run left in the shell so far, in the order in which they ran; what one set anew, as the last
/// one set it. Told from their text: the values themselves are on no record.
[[nodiscard]] QList<Remembered> shellMemory(const run::RunState &state);

} // namespace slipway::conductor
