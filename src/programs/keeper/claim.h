// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files.h"
#include "masker.h"
#include "request.h"

#include <string>

namespace slipway::keeper {

/// The execution's folder, claimed: it exists with its lock held from its first moment on.
struct Claim
{
    std::string path;
    Fd folder;
    Fd lock;
    Fd output;
    Fd stamps;
    Fd heartbeat;
    Fd process; ///< where the command notes who it is
    Fd result;  ///< result.new, with room reserved so that a full disk cannot lose the result
    Fd control; ///< listening
};

enum class NoClaim { Lost, Impossible };

struct ClaimFailure
{
    NoClaim kind = NoClaim::Impossible;
    std::string what;
};

/// Prepares the folder under another name and renames it to `<base>/<execution>`, which fails where that
/// exists: exactly one claim of an execution id is ever won, and it is durable before the command starts.
[[nodiscard]] std::expected<Claim, ClaimFailure> claim(const Request &request, const SecretForms &secrets);

} // namespace slipway::keeper
