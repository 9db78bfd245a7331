// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/runlink.h"

#include "conductorhost.h"

namespace slipway::presentation {

using conductor::Conductor;

ConductorHost::ConductorHost(const conductor::Collaborators &collaborators, QString actor)
    : m_collaborators(collaborators)
    , m_actor(std::move(actor))
{
}

Conductor &ConductorHost::conductor()
{
    if (m_conductor)
        return *m_conductor;
    m_conductor = std::make_unique<Conductor>(m_collaborators, m_actor);
    const Conductor *c = m_conductor.get();
    connect(c, &Conductor::ready, this, &ConductorHost::ready);
    connect(c, &Conductor::changed, this, &ConductorHost::changed);
    connect(c, &Conductor::refused, this, &ConductorHost::refused);
    connect(c, &Conductor::failed, this, &ConductorHost::failed);
    connect(c, &Conductor::recovered, this, &ConductorHost::recovered);
    connect(c, &Conductor::outputGrew, this, &ConductorHost::outputGrew);
    connect(c, &Conductor::waitingForInput, this, &ConductorHost::waitingForInput);
    connect(c, &Conductor::measured, this, &ConductorHost::measured);
    return *m_conductor;
}

RunLink::RunLink(const conductor::Collaborators &collaborators, QObject &home, const QString &actor, QObject *parent)
    : QObject(parent)
    , m_host(new ConductorHost(collaborators, actor))
{
    connect(m_host, &ConductorHost::ready, this, &RunLink::ready);
    connect(m_host, &ConductorHost::changed, this, &RunLink::changed);
    connect(m_host, &ConductorHost::refused, this, &RunLink::refused);
    connect(m_host, &ConductorHost::failed, this, &RunLink::failed);
    connect(m_host, &ConductorHost::recovered, this, &RunLink::recovered);
    connect(m_host, &ConductorHost::outputGrew, this, &RunLink::outputGrew);
    connect(m_host, &ConductorHost::waitingForInput, this, &RunLink::waitingForInput);
    connect(m_host, &ConductorHost::measured, this, &RunLink::measured);
    connect(m_host, &ConductorHost::resolved, this, &RunLink::resolved);
    connect(m_host, &ConductorHost::outputPath, this, &RunLink::outputPath);
    m_host->moveToThread(home.thread());
}

RunLink::~RunLink()
{
    m_host->deleteLater();
}

template<typename Call>
void RunLink::post(Call call)
{
    QMetaObject::invokeMethod(m_host, [host = m_host, call = std::move(call)] { call(*host); }, Qt::QueuedConnection);
}

void RunLink::begin(const run::RunStarted &first, const QList<run::EventBody> &settled,
                    const QHash<QString, QByteArray> &secrets)
{
    post([first, settled, secrets](ConductorHost &host) {
        host.conductor().setSecrets(secrets);
        host.conductor().begin(first, settled);
    });
}

void RunLink::resume(const QString &run)
{
    post([run](ConductorHost &host) { host.conductor().resume(run); });
}

void RunLink::submit(const conductor::Decision &decision)
{
    post([decision](ConductorHost &host) { host.conductor().submit(decision); });
}

void RunLink::askResolved(const QString &unitKey)
{
    post([unitKey](ConductorHost &host) { Q_EMIT host.resolved(unitKey, host.conductor().resolved(unitKey)); });
}

void RunLink::askOutputPath(const QString &execution)
{
    post([execution](ConductorHost &host) {
        Q_EMIT host.outputPath(execution, host.conductor().outputPath(execution));
    });
}

} // namespace slipway::presentation
