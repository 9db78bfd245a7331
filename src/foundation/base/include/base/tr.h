// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace slipway::base {

/// Translations of whatever is no QObject. The class is named as its context, since lupdate takes the written name
/// where it does not find the class.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Tr)
};

} // namespace slipway::base
