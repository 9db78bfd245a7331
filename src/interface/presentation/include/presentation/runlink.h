// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conductor/conductor.h"

namespace slipway::presentation {

class ConductorHost;

/// A Conductor on its own thread, spoken to from the window's thread. Every call is queued, every answer comes as a
/// signal on this object's thread. Deleting it lets go of the run: what runs, runs on.
class RunLink : public QObject
{
    Q_OBJECT
public:
    /// @p home lives on the thread of the conductor and of everything in @p collaborators.
    RunLink(const conductor::Collaborators &collaborators, QObject &home, const QString &actor,
            QObject *parent = nullptr);
    ~RunLink() override;

    void begin(const run::RunStarted &first, const QList<run::EventBody> &settled,
               const QHash<QString, QByteArray> &secrets);
    void resume(const QString &run);
    void submit(const conductor::Decision &decision);
    /// Answered by resolved().
    void askResolved(const QString &unitKey);
    /// Answered by outputPath().
    void askOutputPath(const QString &execution);

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
    template<typename Call>
    void post(Call call);

    ConductorHost *m_host; ///< lives on the conductor's thread; deleted there
};

} // namespace slipway::presentation
