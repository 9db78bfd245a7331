// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/machine.h"
#include "process/userenvironment.h"

namespace slipway::workstation {

/// Starts terminals in the user's own environment; they stay when Slipway goes.
class LocalTerminal final : public ports::Terminal
{
public:
    explicit LocalTerminal(process::UserEnvironment environment);
    base::Status open(const QString &command, const QString &folder) override;

private:
    [[nodiscard]] QString firstTerminal() const;

    process::UserEnvironment m_environment;
};

} // namespace slipway::workstation
