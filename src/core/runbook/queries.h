// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/runbook.h"

#include <optional>

namespace slipway::runbook::reading {

/// A request that can be made natively instead of by curl or wget.
struct Request
{
    QString url;
    QString promql;   ///< not empty where it asks a Prometheus
    QString expected; ///< what a grep behind it looks for
};

/// Reads `curl … [| jq … | grep …]`: a plain GET whose URL holds no shell expansion. Anything else stays a command.
[[nodiscard]] std::optional<Request> readRequest(QStringView statement);

/// Whether the path of @p url is one that services answer about their health on.
[[nodiscard]] bool isHealthUrl(const QString &url);

/// `watch -n N 'command'` taken apart; nullopt for anything else. The interval is in seconds, at least 1.
struct Watched
{
    int interval = 2;
    QString command;
};
[[nodiscard]] std::optional<Watched> readWatch(QStringView statement);

} // namespace slipway::runbook::reading
