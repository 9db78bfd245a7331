// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell.h"

#include <string>
#include <string_view>
#include <vector>

namespace slipway::keeper {

/// What a bash runs so that it tells, when it ends, what its environment does not: plain variables, functions, aliases,
/// options, umask and the folders of pushd. They go to `slipway-keeper --save-session FILE bash` on its standard input.
/// A `trap` of the script's own on EXIT runs as well as that, instead of in its place.
[[nodiscard]] std::string bashSaving(const ShellFiles &files);

/// What another bash runs to be as the one was that told @p told (the input of `--save-session FILE bash`).
/// @p environment is what that one exported. What belongs to bash itself stays out; `readonly` is taken off, so that
/// the same command can run again; errexit and pipefail are never turned off.
[[nodiscard]] std::string bashRestoring(std::string_view told, const std::vector<std::string> &environment);

} // namespace slipway::keeper
