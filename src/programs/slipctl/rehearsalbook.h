// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "respondent.h"

namespace slipway::slipctl {

/// Gets a rehearsal to its end where nobody else answers: nothing that a person would have to see or say is claimed.
class RehearsalBook final : public Respondent
{
    Q_OBJECT
public:
    using Respondent::Respondent;
    void ask(const Inquiry &inquiry) override;
};

} // namespace slipway::slipctl
