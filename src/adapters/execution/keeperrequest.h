// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ports/commandrunner.h"

namespace slipway::execution {

/// What a request needs beside the command itself.
struct RequestPlaces
{
    QString base;             ///< folder that holds the run's executions
    QString program;          ///< absolute path of the command's shell or interpreter
    QString sessionFile;      ///< folder and environment that the command starts with
    bool keepsSession = true; ///< whether it hands its own on
    QString folder;           ///< absolute; empty: the session's
};

/// The request as the keeper reads it from its standard input. Refuses what no program could be given.
[[nodiscard]] base::Result<QByteArray> keeperRequest(const ports::CommandRequest &request, const RequestPlaces &places);

} // namespace slipway::execution
