// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folder.h"

#include <iosfwd>

namespace slipway::shop {

/// The shop's console: reads one expression a line after the prompt ">>> " and prints what it is, until the
/// input ends or says exit().
void runShell(const Folder &folder, std::istream &in, std::ostream &out);

} // namespace slipway::shop
