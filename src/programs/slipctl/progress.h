// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conductor/conductor.h"
#include "console.h"

namespace slipway::slipctl {

/// Tells on the console what happens in a run, as it happens.
class Progress : public QObject
{
    Q_OBJECT
public:
    Progress(const Console &console, conductor::Conductor &conductor);

private:
    void tell(const run::Event &event, const run::RunState &state);
    void tellStart(const run::ExecutionIntended &intended, const run::RunState &state);
    void tellEnd(const run::ExecutionEnded &ended, const run::RunState &state);
    void tellOutput(const QString &execution);
    void tellLook(const QString &execution, double value, const QString &label);
    [[nodiscard]] QString nameOf(const run::RunState &state, const QString &key) const;

    /// How much of an output was told.
    struct Told
    {
        qint64 offset = 0;
        int lines = 0;
        QString lastLook; ///< what the last look of a watch told
    };

    const Console &m_console;
    conductor::Conductor &m_conductor;
    QHash<QString, Told> m_told; ///< by execution
};

} // namespace slipway::slipctl
