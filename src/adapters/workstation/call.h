// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcessEnvironment>
#include <QStringList>

#include <functional>

namespace slipway::workstation {

struct CallResult
{
    bool started = false;
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// What a short program said. It is killed after @p timeoutMs; nothing waits for it. The reply is dropped when
/// @p context dies, and the program with it.
void call(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment, const QString &cwd,
          const QByteArray &input, int timeoutMs, QObject *context, std::function<void(const CallResult &)> reply);

/// Absolute path of @p name on the PATH of @p environment; never in the current folder (CVE-2022-25255).
[[nodiscard]] QString findProgram(const QString &name, const QProcessEnvironment &environment);

} // namespace slipway::workstation
