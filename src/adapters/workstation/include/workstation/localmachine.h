// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/machine.h"
#include "process/userenvironment.h"

namespace slipway::workstation {

/// This machine as the user's own shell sees it.
class LocalMachine final : public ports::Machine
{
public:
    /// @p environment is what the program was started with.
    explicit LocalMachine(process::UserEnvironment environment);
    [[nodiscard]] QString findProgram(const QString &name) const override;
    [[nodiscard]] bool exists(const QString &path) const override;
    void checkSyntax(const QStringList &scripts, QObject *context, ports::Reply<QStringList> reply) override;
    void fingerprint(const QString &cwd, QObject *context, ports::Reply<QMap<QString, QString>> reply) override;
    [[nodiscard]] QString hostName() const override;
    [[nodiscard]] QString userName() const override;

private:
    process::UserEnvironment m_environment;
};

} // namespace slipway::workstation
