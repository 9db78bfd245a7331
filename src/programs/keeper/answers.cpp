// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeper.h"

#include <charconv>

namespace slipway::keeper {
namespace {

constexpr std::string_view ok = "ok 0\n\n";

std::string refusal(std::string_view why)
{
    std::string reply;
    append(reply, "error", why);
    return reply;
}

/// "COLUMNS ROWS", each 1 to 10000.
bool parseSize(std::string_view text, unsigned &columns, unsigned &rows)
{
    const char *end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, columns);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != ' ')
        return false;
    const auto second = std::from_chars(first.ptr + 1, end, rows);
    const auto fits = [](unsigned n) { return n >= 1 && n <= 10'000; };
    return second.ec == std::errc() && second.ptr == end && fits(columns) && fits(rows);
}

} // namespace

std::string Keeper::answer(const Record &command)
{
    const bool takesInput = m_request.input == Input::Interactive && !m_mainEnded;
    if (command.key == "status")
        return status();
    if (command.key == "resize")
        return answerResize(command.value);
    if (command.key == "cancel") {
        m_cancellation.begin(Cancellation::Reason::Asked, m_request.cancelGraceMs);
    } else if (command.key == "input" || command.key == "eof") {
        if (!takesInput)
            return refusal("the command takes no input");
        if (command.key == "eof")
            m_feeder.end();
        else if (!m_feeder.type(command.value))
            return refusal("the command does not read its input");
        m_waiting = false;
    } else if (command.key == "watch") {
        // Who begins to watch a command that waits already would else hear of it at the next change only.
        std::string message;
        append(message, "state", stateName());
        return message;
    } else {
        return refusal("unknown command");
    }
    return std::string(ok);
}

std::string Keeper::answerResize(std::string_view size)
{
    unsigned columns = 0;
    unsigned rows = 0;
    if (!m_command.terminal || !parseSize(size, columns, rows))
        return refusal("no terminal, or not a size");
    resize(m_command, columns, rows);
    return std::string(ok);
}

std::string Keeper::status() const
{
    std::string inner;
    append(inner, "state", stateName());
    append(inner, "pid", m_command.pid);
    append(inner, "started-ms", m_ending.startedMs);
    append(inner, "bytes", static_cast<long long>(m_output.bytes()));
    append(inner, "lost-bytes", static_cast<long long>(m_output.lost()));
    std::string reply;
    append(reply, "status", inner);
    return reply;
}

std::string_view Keeper::stateName() const
{
    if (m_cancellation.active())
        return "cancelling";
    if (m_mainEnded)
        return "draining";
    return m_waiting ? "waiting" : "running";
}

void Keeper::tellState()
{
    if (m_toldState == stateName())
        return;
    m_toldState = stateName();
    std::string message;
    append(message, "state", m_toldState);
    m_control.tellWatchers(message);
}

} // namespace slipway::keeper
