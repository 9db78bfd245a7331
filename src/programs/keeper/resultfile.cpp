// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultfile.h"

#include "records.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace slipway::keeper {
namespace {

constexpr std::string_view reasons[] = {"no", "asked", "timeout"};
constexpr std::size_t mostLeft = 200;

void appendEnd(std::string &out, const Ending &ending)
{
    if (!ending.started)
        append(out, "not-started", "");
    else if (ending.signal != 0)
        append(out, "signal", ending.signal);
    else
        append(out, "exit", ending.exitCode);
    append(out, "cancelled", reasons[static_cast<int>(ending.cancelled)]);
    append(out, "problem", ending.problem);
}

std::string textOf(const Ending &ending)
{
    std::string out;
    append(out, "protocol", "1");
    appendEnd(out, ending);
    append(out, "started-ms", ending.startedMs);
    append(out, "ended-ms", ending.endedMs);
    append(out, "elapsed-ms", ending.elapsedMs);
    append(out, "bytes", static_cast<long long>(ending.bytes));
    append(out, "lost-bytes", static_cast<long long>(ending.lostBytes));
    append(out, "masked", static_cast<long long>(ending.masked));
    append(out, "sha256", ending.sha256);
    append(out, "failing-line", ending.failingLine);
    append(out, "cwd", ending.cwd);
    append(out, "session", ending.sessionSaved ? "saved" : "unchanged");
    for (const int status : ending.answers.statuses)
        append(out, "http", status);
    if (ending.answers.unseen)
        append(out, "http-unseen", "");
    for (std::size_t i = 0; i < ending.left.size() && i < mostLeft; ++i)
        append(out, "left", ending.left[i]);
    append(out, "end", "");
    return out;
}

} // namespace

Status writeResult(const Claim &claim, const Ending &ending)
{
    const std::string text = textOf(ending);
    const int fd = claim.result.get();
    if (const Status written = writeAll(fd, text); !written)
        return written;
    if (::ftruncate(fd, static_cast<off_t>(text.size())) != 0 || ::fsync(fd) != 0)
        return systemFailure("cannot flush the result");
    if (::renameat(claim.folder.get(), "result.new", claim.folder.get(), "result") != 0)
        return systemFailure("cannot publish the result");
    ::fsync(claim.folder.get());
    return {};
}

} // namespace slipway::keeper
