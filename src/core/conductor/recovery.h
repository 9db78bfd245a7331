// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "effects.h"

namespace slipway::conductor {

/// After an interruption: asks what became of everything that was begun and not ended. Nothing is run a second time.
class Recovery : public QObject
{
    Q_OBJECT
public:
    Recovery(TurnQueue &queue, Effects &effects, ports::CommandRunner &runner, const SecretValues &secrets);

    void begin();

Q_SIGNALS:
    /// Everything that can be known is known, and in the journal.
    void done();

private:
    void recovered(const QString &execution, ports::Claim claim);
    void endUnknown(const QString &execution, const QString &reason);
    void startNow(const QString &execution);
    void check();

    TurnQueue &m_queue;
    Effects &m_effects;
    ports::CommandRunner &m_runner;
    const SecretValues &m_secrets;
    bool m_active = false;
    QSet<QString> m_asked;  ///< no answer yet
    QSet<QString> m_ending; ///< ended meanwhile; the outcome is on its way
};

} // namespace slipway::conductor
