// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopsignal.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace slipway::slipctl {

namespace {

// A signal handler has no object to turn to: it may only write to a descriptor known beforehand.
std::array<int, 2> signalPipe{-1, -1};

void handle(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

int openPipe()
{
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    return signalPipe[0];
}

void install(void (*handler)(int))
{
    for (const int number : {SIGINT, SIGTERM})
        std::signal(number, handler);
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
    , m_notifier(openPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(signalPipe[0], &byte, 1) == 1)
            Q_EMIT raised();
    });
    install(&handle);
}

StopSignal::~StopSignal()
{
    install(SIG_DFL);
    m_notifier.setEnabled(false);
    ::close(signalPipe[0]);
    ::close(signalPipe[1]);
}

} // namespace slipway::slipctl
