// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeper.h"

#include "curlcall.h"
#include "secretsources.h"
#include "waiting.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slipway::keeper {
namespace {

constexpr std::size_t readSize = 256U << 10;
constexpr std::int64_t beatEveryMs = 3'000;
constexpr std::int64_t maskPauseMs = 100;
constexpr std::int64_t feedEveryMs = 100;
constexpr std::int64_t feedAnywayMs = 1'500;
constexpr std::int64_t lookEveryMs = 1'000;
constexpr std::int64_t waitingAfterMs = 2'000;
constexpr std::int64_t cancelEveryMs = 100;

Fd childSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGCHLD);
    ::sigprocmask(SIG_BLOCK, &signals, nullptr);
    return Fd(::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK));
}

} // namespace

Keeper::Keeper(Request request, Result<Session> session, SecretForms secrets, Claim claim, std::string program)
    : m_request(std::move(request))
    , m_session(std::move(session))
    , m_secrets(std::move(secrets))
    , m_claim(std::move(claim))
    , m_program(std::move(program))
    , m_output(std::move(m_claim.output), std::move(m_claim.stamps), m_request.outputLimit)
    , m_control(std::move(m_claim.control), [this](const Record &command) { return answer(command); })
    , m_feeder(m_request.mode == Mode::Pty ? m_request.stdinBytes : "",
               m_request.mode == Mode::Pty && m_request.input == Input::Bytes)
    , m_signals(childSignals())
    , m_sources{Source{&m_command.out, m_request.mode == Mode::Pty ? Stream::Terminal : Stream::Out, Masker(m_secrets)},
                Source{&m_command.err, Stream::Err, Masker(m_secrets)}}
    , m_buffer(readSize, '\0')
{
}

void Keeper::run()
{
    if (m_request.mode == Mode::Pipe && m_request.input == Input::Interactive)
        m_feeder.prepend(m_request.stdinBytes);
    m_ending.startedMs = utcMs();
    m_startedAt = m_lastOutput = steadyMs();
    if (const Status began = begin(); !began) {
        m_ending.problem = m_secrets.masked(began.error());
        m_mainEnded = true;
    }
    m_ending.started = m_command.pid > 0;
    while (!finished()) {
        wait();
        advance();
    }
    conclude();
    retire();
}

Status Keeper::begin()
{
    if (!m_session)
        return std::unexpected(m_session.error());
    ShellFiles files{m_program, savedSession(), lineFile(), {}};
    // A folder with a colon cannot be on a PATH; what servers answer is then not seen.
    if (callsCurl(m_request.script) && !m_claim.path.contains(':') && makeCurl(m_claim.path, m_program))
        files.programs = programsFolder(m_claim.path);
    Launch launch = launchFor(m_request, *m_session, files);
    launch.record = m_claim.process.get();
    Result<Command> command = keeper::start(m_request, launch);
    if (!command)
        return std::unexpected(command.error());
    m_command = std::move(*command);
    return {};
}

void Keeper::wait()
{
    std::vector<pollfd> fds{{m_signals.get(), POLLIN, 0}};
    for (const Source &source : m_sources)
        fds.push_back({source.fd->get(), POLLIN, 0});
    const bool feeds = m_feeder.wantsToWrite(m_command);
    const int input = m_command.terminal ? m_command.out.get() : m_command.input.get();
    fds.push_back({feeds ? input : -1, POLLOUT, 0}); // a pipe that nobody reads would wake us all the time
    m_control.addTo(fds);
    if (::poll(fds.data(), fds.size(), patienceMs()) <= 0)
        return;
    // Errors first: they are written at once, while what else came together with them was often buffered.
    for (const std::size_t i : {1U, 0U}) {
        if (fds[1 + i].revents != 0)
            drain(m_sources[i]);
    }
    if (feeds && fds[3].revents != 0)
        m_feeder.write(m_command);
    m_control.serve(fds);
}

/// How long nothing needs doing if nothing happens.
int Keeper::patienceMs() const
{
    const std::int64_t now = steadyMs();
    std::int64_t until = m_lastBeat + beatEveryMs;
    const auto by = [&](bool applies, std::int64_t at) { until = applies ? std::min(until, at) : until; };
    by(std::ranges::any_of(m_sources, [](const Source &s) { return s.masker.holding(); }), now + maskPauseMs);
    by(m_feeder.hasPrepared(), now + feedEveryMs);
    by(!m_mainEnded && m_request.input == Input::Interactive, now + lookEveryMs);
    by(!m_mainEnded && m_request.timeoutMs > 0, m_startedAt + m_request.timeoutMs);
    by(m_cancellation.active() && !m_cancelDone, now + cancelEveryMs);
    by(m_mainEnded, m_drainUntil);
    return static_cast<int>(std::clamp<std::int64_t>(until - now, 0, beatEveryMs));
}

void Keeper::advance()
{
    const std::int64_t now = steadyMs();
    reap();
    beat(now);
    if (now - m_lastOutput >= maskPauseMs)
        settleMasks();
    if (!m_mainEnded) {
        feedPrepared(now);
        watchForWaiting(now);
        if (m_request.timeoutMs > 0 && now >= m_startedAt + m_request.timeoutMs)
            m_cancellation.begin(Cancellation::Reason::TimedOut, m_request.cancelGraceMs);
    }
    if (m_cancellation.active() && !m_cancelDone)
        m_cancelDone = m_cancellation.advance(::getpid());
    tellState();
}

void Keeper::reap()
{
    signalfd_siginfo info{};
    while (::read(m_signals.get(), &info, sizeof info) > 0) {
    }
    int status = 0;
    for (pid_t pid = 0; (pid = ::waitpid(-1, &status, WNOHANG)) > 0;) {
        if (pid == m_command.pid && !m_mainEnded)
            mainEnded(status);
    }
}

void Keeper::mainEnded(int status)
{
    m_mainEnded = true;
    m_command.terminalEnd.close();
    m_ending.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    m_ending.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    m_ending.cancelled = m_cancellation.reason();
    m_ending.endedMs = utcMs();
    m_ending.elapsedMs = steadyMs() - m_startedAt;
    m_drainUntil = steadyMs() + m_request.drainGraceMs;
}

void Keeper::drain(Source &source)
{
    const ssize_t n = ::read(source.fd->get(), m_buffer.data(), m_buffer.size());
    if (n > 0) {
        m_lastOutput = steadyMs();
        write(source, {m_buffer.data(), static_cast<std::size_t>(n)});
    } else if (n == 0 || (errno != EAGAIN && errno != EINTR)) { // a terminal that everyone left says EIO
        source.fd->close();
    }
}

void Keeper::write(Source &source, std::string_view bytes)
{
    m_clean.clear();
    source.masker.feed(bytes, m_clean);
    m_output.append(source.stream, m_clean);
}

void Keeper::settleMasks()
{
    for (Source &source : m_sources) {
        m_clean.clear();
        source.masker.settle(m_clean);
        m_output.append(source.stream, m_clean);
    }
}

/// Prepared input follows the prompts: a line when the program waits for one, or was quiet for long.
void Keeper::feedPrepared(std::int64_t now)
{
    if (!m_feeder.hasPrepared() || now - m_lastLook < feedEveryMs || now - m_lastOutput < feedEveryMs / 2)
        return;
    const bool quiet = now - std::max(m_lastOutput, m_blockedSince) >= feedAnywayMs;
    m_lastLook = now;
    if (!m_command.terminal || quiet || waitsForInput(m_command, descendants(::getpid()))) {
        m_feeder.nextLine();
        m_blockedSince = now;
    }
}

void Keeper::watchForWaiting(std::int64_t now)
{
    if (m_request.input != Input::Interactive || m_feeder.hasPrepared() || now - m_lastLook < lookEveryMs)
        return;
    m_lastLook = now;
    const bool quiet = now - m_lastOutput >= lookEveryMs;
    const bool blocked = quiet && waitsForInput(m_command, descendants(::getpid()));
    if (!blocked)
        m_blockedSince = now;
    m_waiting = blocked && now - std::min(m_blockedSince, m_lastOutput) >= waitingAfterMs;
}

void Keeper::beat(std::int64_t now)
{
    if (now - m_lastBeat < beatEveryMs)
        return;
    m_lastBeat = now;
    ::futimens(m_claim.heartbeat.get(), nullptr);
}

bool Keeper::drained() const
{
    return std::ranges::none_of(m_sources, [](const Source &source) { return source.fd->valid(); });
}

bool Keeper::finished() const
{
    if (!m_mainEnded || (m_cancellation.active() && !m_cancelDone))
        return false;
    return drained() || steadyMs() >= m_drainUntil;
}

void Keeper::conclude()
{
    for (Source &source : m_sources) {
        m_clean.clear();
        source.masker.finish(m_clean);
        m_output.append(source.stream, m_clean);
    }
    if (m_ending.endedMs == 0)
        m_ending.endedMs = utcMs();
    keepSession();
    maskWhatBecameKnown();
    if (const Status flushed = m_output.flush(); !flushed)
        m_ending.problem = flushed.error();
    else if (m_ending.problem.empty())
        m_ending.problem = m_output.problem();
    m_ending.bytes = m_output.bytes();
    m_ending.lostBytes = m_output.lost();
    m_ending.sha256 = m_output.sha256();
    for (const Source &source : m_sources)
        m_ending.masked += source.masker.maskedSpans();
    if (m_ending.exitCode != 0)
        m_ending.failingLine = readFile(lineFile(), 64).value_or("");
    m_ending.answers = takeAnswers(m_claim.path);
    for (const Process &process : descendants(::getpid()))
        m_ending.left.push_back(std::to_string(process.pid) + " " + m_secrets.masked(process.name));
    static_cast<void>(writeResult(m_claim, m_ending)); // without a result the outcome is unknown, and that is true
    m_toldState = "ended";
    std::string message;
    append(message, "state", m_toldState);
    m_control.tellWatchers(message);
}

/// The session becomes the next unit's only now, when this one is over.
void Keeper::keepSession()
{
    if (m_request.sessionOut.empty())
        return;
    const std::string saved = savedSession();
    Result<Session> session = readSession(saved);
    if (!session || !keepShell(saved, m_session.value_or(Session())))
        return;
    m_left = std::move(*session);
    const std::string path = variable(m_left.environment, "PATH");
    if (const std::string theirs = withoutPrograms(path, m_claim.path); theirs != path) {
        setVariable(m_left.environment, "PATH=" + theirs);
        if (!writeSession(saved, m_left))
            return;
    }
    m_ending.sessionSaved = ::rename(saved.c_str(), m_request.sessionOut.c_str()) == 0;
}

/// Secrets that the command itself brought (an export, a file that it wrote) can be told from other text only now: what
/// it printed of them is overwritten in place, so that every byte of the output stays where it was.
void Keeper::maskWhatBecameKnown()
{
    const std::set<std::string> before(m_request.secrets.begin(), m_request.secrets.end());
    Secrets now = secretsMetBy(m_request, m_session.value_or(Session()));
    now.merge(secretsMetBy(m_request, m_left));
    std::vector<std::string> fresh;
    std::ranges::set_difference(now, before, std::back_inserter(fresh));
    if (!fresh.empty()) {
        m_secrets = SecretForms(std::vector<std::string>(now.begin(), now.end()));
        m_ending.masked += m_output.blot(SecretForms(fresh));
    }
    m_ending.cwd = m_secrets.masked(m_left.cwd);
}

/// The execution is over; what still writes to its pipe must not be killed by that, so somebody reads on.
void Keeper::retire()
{
    m_control.close();
    ::unlinkat(m_claim.folder.get(), "control", 0);
    m_claim = Claim();
    m_command.input.close();
    ::prctl(PR_SET_NAME, "slipway-drain");
    while (!drained()) {
        std::vector<pollfd> fds{{m_signals.get(), POLLIN, 0}};
        for (const Source &source : m_sources)
            fds.push_back({source.fd->get(), POLLIN, 0});
        ::poll(fds.data(), fds.size(), -1);
        reap();
        for (const Source &source : m_sources) {
            const ssize_t n = source.fd->valid() ? ::read(source.fd->get(), m_buffer.data(), m_buffer.size()) : 0;
            if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
                source.fd->close();
        }
    }
}

} // namespace slipway::keeper
