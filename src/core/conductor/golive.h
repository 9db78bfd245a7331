// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "run/event.h"
#include "secretvalues.h"

namespace slipway::conductor {

/// Whether a run may begin with what a person settled beforehand: rules 4 and 10. Errors: Refused with what is open.
[[nodiscard]] base::Status mayGoLive(const run::RunStarted &first, const QList<run::EventBody> &settled);

/// The events with which a run begins. Secret values move from them into @p secrets.
[[nodiscard]] QList<run::EventBody> firstEvents(run::RunStarted first, const QList<run::EventBody> &settled,
                                                const QString &host, SecretValues &secrets);

} // namespace slipway::conductor
