// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "process/userenvironment.h"

namespace slipway::execution {

/// `$XDG_RUNTIME_DIR/slipway`, or `/dev/shm/slipway-UID` where there is none: created with mode 0700, and refused
/// where it belongs to somebody else or others may enter it.
[[nodiscard]] base::Result<QString> privateRuntimeFolder(const process::UserEnvironment &environment);

/// Creates @p path (its parent must exist) for this user alone, or checks that it is so already.
[[nodiscard]] base::Status makePrivateFolder(const QString &path);

} // namespace slipway::execution
