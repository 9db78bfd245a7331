// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/event.h"

#include <functional>

namespace slipway::execution {

/// Where what the record refers to by its SHA-256 is kept.
struct EvidencePlaces
{
    QString executions;                                        ///< holds RUN/EXECUTION/output
    std::function<QString(const QString &sha256)> artifactPath; ///< of attachments and of what watches measured
};

/// Compares outputs and attachments that are kept on this machine with the digests on record. What was never here, as on
/// another machine than the one that conducted, is no problem; what was here and is changed or gone is one line each.
/// Reads whole files: not for the GUI thread.
[[nodiscard]] QStringList evidenceProblems(const QList<run::Event> &events, const EvidencePlaces &places);

} // namespace slipway::execution
