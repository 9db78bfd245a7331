// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conductor/conductor.h"

namespace slipway::presentation {

/// Holds a Conductor on the conductor's thread: makes it there, destroys it there, and repeats its signals.
class ConductorHost : public QObject
{
    Q_OBJECT
public:
    ConductorHost(const conductor::Collaborators &collaborators, QString actor);

    /// Made with the first call, on this object's thread.
    conductor::Conductor &conductor();

Q_SIGNALS:
    void ready(const QString &run);
    void changed(const slipway::run::Event &event, const slipway::conductor::StatePtr &state);
    void refused(const slipway::conductor::Decision &decision, const slipway::base::Error &why);
    void failed(const slipway::base::Error &why);
    void recovered();
    void outputGrew(const QString &execution, qint64 bytes);
    void waitingForInput(const QString &execution, bool waiting);
    void measured(const QString &execution, const QDateTime &at, double value, const QString &label);
    void resolved(const QString &unitKey, const slipway::base::Result<slipway::runbook::ResolvedUnit> &unit);
    void outputPath(const QString &execution, const QString &path);

private:
    conductor::Collaborators m_collaborators;
    QString m_actor;
    std::unique_ptr<conductor::Conductor> m_conductor;
};

} // namespace slipway::presentation
