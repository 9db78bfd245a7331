// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tr.h"

namespace slipway::conductor {

using base::Tr;

} // namespace slipway::conductor
