// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment.h"

#include "leftovers.h"

#include <QtConcurrentRun>

namespace slipway::execution {
namespace {

using namespace std::chrono_literals;

constexpr auto gatherFor = 20ms;
constexpr auto pollEvery = 500ms;
constexpr qsizetype longestInput = 512 << 10;
constexpr qint64 mostHashed = 64 << 20; // larger outputs are verified where they are read

ports::CommandOutcome unknownOutcome(const ExecutionFolder &folder, const QString &why)
{
    ports::CommandOutcome outcome;
    outcome.ending = run::Ending::Unknown;
    outcome.startedAt = folder.claimedAt();
    outcome.outputPath = folder.outputPath();
    outcome.outputBytes = folder.outputBytes();
    outcome.stillRunning = leftovers(folder);
    outcome.problem = why;
    return outcome;
}

} // namespace

Attachment::Attachment(ExecutionFolder folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_control(m_folder.path())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherFor);
    m_poll.setInterval(pollEvery);
    connect(&m_soon, &QTimer::timeout, this, &Attachment::look);
    connect(&m_poll, &QTimer::timeout, this, &Attachment::look);
    const auto lookSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, lookSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, lookSoon);
    connect(&m_control, &ControlClient::stateChanged, this, &Attachment::onState);
    connect(&m_control, &ControlClient::closed, this, lookSoon);
}

void Attachment::follow()
{
    m_watcher.addPaths({m_folder.path(), m_folder.outputPath()});
    m_poll.start();
    if (m_folder.claim() == ports::Claim::Running)
        m_control.open();
    QMetaObject::invokeMethod(this, &Attachment::look, Qt::QueuedConnection);
}

void Attachment::sendInput(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += longestInput)
        m_control.send("input", QByteArrayView(bytes).sliced(at, std::min(longestInput, bytes.size() - at)));
}

void Attachment::onState(const QByteArray &state)
{
    const bool waits = state == "waiting";
    if (waits != m_waiting)
        Q_EMIT waiting(m_waiting = waits);
    if (state == "ended")
        look();
}

void Attachment::look()
{
    if (m_ending)
        return;
    lookAtOutput();
    const ports::Claim claim = m_folder.claim();
    if (claim == ports::Claim::Running)
        return;
    if (const auto outcome = readResult(m_folder); outcome)
        end(*outcome);
    else if (!m_folder.isLocked()) // a slow disk may still owe a living keeper its result
        end(unknownOutcome(m_folder, claim == ports::Claim::Ended ? outcome.error().oneLine()
                                                                  : tr("Its keeper is gone and left no result")));
}

void Attachment::lookAtOutput()
{
    const qint64 bytes = m_folder.outputBytes();
    if (bytes != m_bytes)
        Q_EMIT grew(m_bytes = bytes);
}

void Attachment::end(ports::CommandOutcome outcome)
{
    m_ending = true;
    m_poll.stop();
    lookAtOutput();
    if (m_waiting)
        Q_EMIT waiting(m_waiting = false);
    if (outcome.ending == run::Ending::Unknown) {
        Q_EMIT ended(outcome);
        return;
    }
    QtConcurrent::run(withOutput, std::move(outcome), mostHashed)
        .then(this, [this](const ports::CommandOutcome &whole) { Q_EMIT ended(whole); });
}

} // namespace slipway::execution
