// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace slipway::conductor {

/// Translation context of what the conductor says to people.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Conductor)
};

} // namespace slipway::conductor
