// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace slipway::slipctl {

/// Translation context of the command line.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(slipctl)
};

} // namespace slipway::slipctl
