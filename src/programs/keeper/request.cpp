// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request.h"

#include "records.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <span>

namespace slipway::keeper {
namespace {

constexpr std::size_t longestValue = 64U << 20;
constexpr std::size_t shortestSecret = 4;

bool hasNul(std::string_view text)
{
    return text.find('\0') != std::string_view::npos;
}

template<typename T>
bool takeNumber(std::string_view text, T &target, T least, T most)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), target);
    return error == std::errc() && end == text.data() + text.size() && target >= least && target <= most;
}

template<typename Enum>
bool takeWord(std::string_view text, Enum &target, std::initializer_list<std::pair<std::string_view, Enum>> words)
{
    const auto *found = std::ranges::find(words, text, &std::pair<std::string_view, Enum>::first);
    if (found == words.end())
        return false;
    target = found->second;
    return true;
}

bool takePath(const std::string &text, std::string &target)
{
    target = text;
    return text.starts_with('/') && !hasNul(text);
}

bool isExecutionId(std::string_view id)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    };
    return !id.empty() && id.size() <= 128 && id.front() != '.' && std::ranges::all_of(id, allowed);
}

bool takeEnvironment(const std::string &entry, std::vector<std::string> &target)
{
    target.push_back(entry);
    const std::size_t equals = entry.find('=');
    return equals != std::string::npos && equals > 0 && !hasNul(entry);
}

bool takeArgument(const std::string &argument, std::vector<std::string> &target)
{
    target.push_back(argument);
    return !hasNul(argument) && (target.size() > 1 || argument.starts_with('/'));
}

bool takeHow(const Record &record, Request &request)
{
    const auto &[key, value] = record;
    if (key == "capture")
        return takeWord(value, request.capture,
                        {{"none", Capture::None}, {"posix", Capture::Posix}, {"bash", Capture::Bash}});
    if (key == "mode")
        return takeWord(value, request.mode, {{"pipe", Mode::Pipe}, {"pty", Mode::Pty}});
    if (key == "input")
        return takeWord(value, request.input,
                        {{"null", Input::Null}, {"bytes", Input::Bytes}, {"interactive", Input::Interactive}});
    if (key == "columns")
        return takeNumber(value, request.columns, 1U, 10'000U);
    if (key == "rows")
        return takeNumber(value, request.rows, 1U, 10'000U);
    if (key == "output-limit")
        return takeNumber<std::uint64_t>(value, request.outputLimit, 0, UINT64_MAX);
    if (key == "timeout-ms")
        return takeNumber<std::int64_t>(value, request.timeoutMs, 0, INT64_MAX / 2);
    if (key == "cancel-grace-ms")
        return takeNumber<std::int64_t>(value, request.cancelGraceMs, 0, 3'600'000);
    if (key == "drain-grace-ms")
        return takeNumber<std::int64_t>(value, request.drainGraceMs, 0, 3'600'000);
    return false;
}

bool takeWhat(const Record &record, Request &request)
{
    const auto &[key, value] = record;
    if (key == "protocol")
        return value == "1";
    if (key == "execution")
        return isExecutionId(request.execution = value);
    if (key == "base")
        return takePath(value, request.base);
    if (key == "argv")
        return takeArgument(value, request.argv);
    if (key == "script")
        return !hasNul(request.script = value);
    if (key == "stdin")
        return (request.stdinBytes = value, true);
    if (key == "cwd")
        return takePath(value, request.cwd);
    if (key == "session-in")
        return takePath(value, request.sessionIn);
    if (key == "session-out")
        return takePath(value, request.sessionOut);
    if (key == "environment")
        return takeEnvironment(value, request.environment);
    if (key == "secret")
        return (request.secrets.push_back(value), true);
    return takeHow(record, request);
}

bool mayRepeat(std::string_view key)
{
    return key == "argv" || key == "environment" || key == "secret";
}

Status checkWhole(const Request &request)
{
    if (request.execution.empty() || request.base.empty() || request.argv.empty())
        return std::unexpected("the request names no execution, base or argv");
    if (std::ranges::any_of(request.secrets, [](const std::string &s) { return s.size() < shortestSecret; }))
        return std::unexpected("a secret shorter than four bytes cannot be masked");
    if (request.capture != Capture::None && request.script.empty())
        return std::unexpected("there is no script whose session could be kept");
    return {};
}

} // namespace

Result<Request> parseRequest(std::string_view bytes)
{
    const auto records = parseRecords(bytes, longestValue);
    if (!records || records->size() < 2 || records->front().key != "protocol" || records->back().key != "end")
        return std::unexpected("the request is malformed or cut");
    Request request;
    std::set<std::string_view> seen;
    for (const Record &record : std::span(*records).first(records->size() - 1)) {
        if (!seen.insert(record.key).second && !mayRepeat(record.key))
            return std::unexpected("the request says twice: " + record.key);
        if (!takeWhat(record, request))
            return std::unexpected("the request has a bad value or an unknown key: " + record.key);
    }
    if (const Status whole = checkWhole(request); !whole)
        return std::unexpected(whole.error());
    return request;
}

std::string recordOf(const Request &request)
{
    constexpr std::string_view captures[] = {"none", "posix", "bash"};
    constexpr std::string_view inputs[] = {"null", "bytes", "interactive"};
    std::string out;
    append(out, "protocol", "1");
    append(out, "execution", request.execution);
    for (const std::string &argument : request.argv)
        append(out, "argv", argument);
    append(out, "capture", captures[static_cast<int>(request.capture)]);
    append(out, "mode", request.mode == Mode::Pty ? "pty" : "pipe");
    append(out, "input", inputs[static_cast<int>(request.input)]);
    append(out, "cwd", request.cwd);
    if (!request.sessionOut.empty())
        append(out, "session-out", request.sessionOut);
    append(out, "columns", request.columns);
    append(out, "rows", request.rows);
    append(out, "output-limit", static_cast<long long>(request.outputLimit));
    append(out, "end", "");
    return out;
}

} // namespace slipway::keeper
