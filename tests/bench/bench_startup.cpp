// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From exec to the first painted window: slipway beside a bare window linked to the same libraries, in turn.
// Budget: at most 1.5 times the bare window, and 100 MB resident when idle.

#include "screen.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using slipway::bench::Screen;

namespace {

constexpr int rounds = 15;
constexpr double mostTimesBare = 1.5;
constexpr double mostMegabytes = 100;
constexpr qint64 patienceMs = 20'000;

struct Start
{
    double milliseconds = 0;
    double residentMegabytes = 0;
};

// A home of its own, so that nobody's settings or runs are read.
QProcessEnvironment emptyHome(const QTemporaryDir &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s,
                                u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home.path());
    return environment;
}

double residentMegabytes(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromLatin1(status.readAll());
    return text.section(u"VmRSS:"_s, 1).section(u"kB"_s, 0, 0).trimmed().toDouble() / 1024;
}

// What is resident once it has stopped growing.
double idleMegabytes(qint64 pid)
{
    double before = 0;
    double now = residentMegabytes(pid);
    for (int look = 0; look < 20 && now != before; ++look) {
        QThread::msleep(250);
        before = std::exchange(now, residentMegabytes(pid));
    }
    return now;
}

std::optional<Start> startOnce(const Screen &screen, const QString &program, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, QStringList());
    process.waitForStarted();
    while (!screen.isPainted()) {
        if (timer.elapsed() > patienceMs)
            return std::nullopt;
        QThread::usleep(200);
    }
    Start start{double(timer.nsecsElapsed()) / 1e6, 0};
    start.residentMegabytes = idleMegabytes(process.processId());
    process.kill();
    process.waitForFinished();
    while (screen.isPainted())
        QThread::usleep(200);
    return start;
}

double median(QList<Start> starts, double Start::*value)
{
    std::ranges::sort(starts, {}, value);
    return starts.at(starts.size() / 2).*value;
}

void tell(const char *name, const QList<Start> &starts)
{
    const auto fastest = std::ranges::min(starts, {}, &Start::milliseconds);
    std::printf("%-14s median %7.1f ms   fastest %7.1f ms   idle %6.1f MB\n", name,
                median(starts, &Start::milliseconds), fastest.milliseconds, median(starts, &Start::residentMegabytes));
}

} // namespace

int main()
{
    const Screen screen;
    if (!screen.isOpen()) {
        std::fputs("bench_startup: no X display; start it by packaging/dev bench startup\n", stderr);
        return 2;
    }
    const QTemporaryDir home;
    const QProcessEnvironment environment = emptyHome(home);
    QList<Start> bare;
    QList<Start> slipway;
    for (int round = -1; round < rounds; ++round) {
        const auto peer = startOnce(screen, QStringLiteral(SLIPWAY_BIN_DIR "/bench/barewindow"), environment);
        const auto ours = startOnce(screen, QStringLiteral(SLIPWAY_BIN_DIR "/slipway"), environment);
        if (!peer || !ours) {
            std::fprintf(stderr, "bench_startup: %s painted no window\n", peer ? "slipway" : "the bare window");
            return 1;
        }
        if (round < 0) // warms the caches
            continue;
        bare.append(*peer);
        slipway.append(*ours);
    }
    tell("bare window", bare);
    tell("slipway", slipway);
    const double ratio = median(slipway, &Start::milliseconds) / median(bare, &Start::milliseconds);
    const double megabytes = median(slipway, &Start::residentMegabytes);
    const bool within = ratio <= mostTimesBare && megabytes <= mostMegabytes;
    std::printf(
        "slipway starts in %.2f times the bare window's time (budget %.1f) and holds %.0f MB (budget %.0f): %s\n",
        ratio, mostTimesBare, megabytes, mostMegabytes, within ? "within budget" : "OVER BUDGET");
    return within ? 0 : 1;
}
