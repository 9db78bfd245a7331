// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/machine.h"
#include "process/userenvironment.h"

#include <QMutex>

namespace slipway::workstation {

/// Opens files in the person's own editor.
class LocalEditor final : public ports::FileEditor
{
public:
    /// @p command is a program with arguments that ends when the file was closed ("kate --block"); empty: the desktop's
    /// own choice, which cannot tell when it is done.
    LocalEditor(QString command, process::UserEnvironment environment);
    /// From now on; may be called on any thread.
    void setCommand(const QString &command);
    [[nodiscard]] base::Result<ports::FileSnapshot> read(const QString &path) override;
    void open(const QString &path, QObject *context, ports::Reply<bool> closed) override;

private:
    QMutex m_mutex; ///< guards the command
    QString m_command;
    process::UserEnvironment m_environment;
};

} // namespace slipway::workstation
