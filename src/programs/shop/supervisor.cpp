// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::shop {

namespace {

constexpr auto Grace = 3s;
constexpr auto BeforeRestart = 2s;

} // namespace

Supervisor::Supervisor(Folder folder, QString prometheus)
    : m_folder(std::move(folder))
    , m_prometheus(std::move(prometheus))
{
    connect(&m_look, &QTimer::timeout, this, &Supervisor::reconcile);
    m_look.start(200ms);
    reconcile();
}

QMap<QString, Task> Supervisor::wanted() const
{
    QMap<QString, Task> tasks;
    if (!m_prometheus.isEmpty()) {
        tasks.insert(u"prometheus"_s, prometheusTask());
    }
    tasks.insert(u"customers"_s, process({u"--role"_s, u"customers"_s}));
    if (m_folder.isStopped()) {
        return tasks;
    }
    const QString current = m_folder.currentVersion();
    tasks.insert(u"storefront"_s, service(u"storefront"_s, current, Port::Storefront));
    tasks.insert(u"api"_s, service(u"api"_s, current, Port::Api));
    tasks.insert(u"worker"_s, service(u"worker"_s, current, Port::Worker));
    if (const QString canary = m_folder.canaryVersion(); !canary.isEmpty()) {
        tasks.insert(u"canary"_s, service(u"api"_s, canary, Port::Canary));
    }
    return tasks;
}

Task Supervisor::process(const QStringList &arguments) const
{
    return {.program = QCoreApplication::applicationFilePath(),
            .arguments = QStringList{u"serve"_s, u"--folder"_s, m_folder.path()} + arguments};
}

Task Supervisor::service(const QString &role, const QString &version, Port port) const
{
    return process({u"--role"_s, role, u"--release"_s, version, u"--port"_s, QString::number(m_folder.port(port))});
}

Task Supervisor::prometheusTask() const
{
    return {.program = m_prometheus,
            .arguments = {u"--config.file="_s + m_folder.path(u"etc/prometheus.yml"_s),
                          u"--storage.tsdb.path="_s + m_folder.path(u"state/prometheus"_s),
                          u"--storage.tsdb.retention.time=1d"_s,
                          u"--web.listen-address=127.0.0.1:%1"_s.arg(m_folder.port(Port::Prometheus))}};
}

void Supervisor::reconcile()
{
    if (!m_folder.exists()) {
        QCoreApplication::quit();
        return;
    }
    const QMap<QString, Task> tasks = wanted();
    for (Running &running : m_running) {
        if (!running.ending && tasks.value(running.name) != running.task) {
            end(running);
        }
    }
    for (const auto &[name, task] : tasks.asKeyValueRange()) {
        if (!m_running.contains(name)) {
            start(name, task);
        }
    }
}

void Supervisor::start(const QString &name, const Task &task)
{
    auto *process = new QProcess(this);
    process->setProgram(task.program);
    process->setArguments(task.arguments);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardOutputFile(m_folder.path(u"logs/%1.log"_s.arg(name)), QIODevice::Append);
    process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_running.insert(name, {.name = name, .task = task, .process = process});
    connect(process, &QProcess::finished, this, [this, name] { forget(name); });
    connect(process, &QProcess::errorOccurred, this, [this, name](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            forget(name);
        }
    });
    process->start();
}

// The next look starts what is missing; what ended by itself waits, so that it does not end again and again.
void Supervisor::forget(const QString &name)
{
    const Running running = m_running.value(name);
    QTimer::singleShot(running.ending ? 0s : BeforeRestart, this, [this, name, process = running.process] {
        m_running.remove(name);
        process->deleteLater();
    });
}

void Supervisor::end(Running &running)
{
    running.ending = true;
    running.process->terminate();
    QTimer::singleShot(Grace, running.process, &QProcess::kill);
}

} // namespace slipway::shop
