// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancellation.h"
#include "claim.h"
#include "command.h"
#include "control.h"
#include "feeder.h"
#include "masker.h"
#include "outputfile.h"
#include "resultfile.h"
#include "session.h"

#include <array>
#include <string_view>

namespace slipway::keeper {

/// Carries one claimed execution from its start to its result.
class Keeper
{
public:
    /// @p program is the absolute path of this program, for the shell to call back.
    /// The request's secrets are all that are known, and @p secrets are their forms.
    Keeper(Request request, Result<Session> session, SecretForms secrets, Claim claim, std::string program);

    void run();

private:
    /// One stream of output on its way to the file.
    struct Source
    {
        Fd *fd;
        Stream stream;
        Masker masker;
    };

    Status begin();
    void wait();
    [[nodiscard]] int patienceMs() const;
    void advance();
    void reap();
    void mainEnded(int status);
    void drain(Source &source);
    void write(Source &source, std::string_view bytes);
    void settleMasks();
    void feedPrepared(std::int64_t now);
    void watchForWaiting(std::int64_t now);
    void beat(std::int64_t now);
    [[nodiscard]] bool finished() const;
    [[nodiscard]] bool drained() const;
    void conclude();
    void keepSession();
    void maskWhatBecameKnown();
    void retire();

    std::string answer(const Record &command);
    std::string answerResize(std::string_view size);
    [[nodiscard]] std::string status() const;
    [[nodiscard]] std::string_view stateName() const;
    void tellState();
    [[nodiscard]] std::string savedSession() const { return m_request.sessionOut + "." + m_request.execution; }
    [[nodiscard]] std::string lineFile() const { return m_claim.path + "/failing-line"; }

    Request m_request;
    Result<Session> m_session; ///< in which the command begins
    Session m_left;            ///< which it left
    SecretForms m_secrets;
    Claim m_claim;
    std::string m_program;
    OutputFile m_output;
    Control m_control;
    Command m_command;
    Feeder m_feeder;
    Cancellation m_cancellation;
    Fd m_signals;
    std::array<Source, 2> m_sources;
    std::string m_buffer;
    std::string m_clean;

    Ending m_ending;
    bool m_mainEnded = false;
    bool m_cancelDone = false;
    bool m_waiting = false;
    std::string_view m_toldState;
    std::int64_t m_startedAt = 0; ///< these are steadyMs()
    std::int64_t m_drainUntil = 0;
    std::int64_t m_lastBeat = 0;
    std::int64_t m_lastOutput = 0;
    std::int64_t m_lastLook = 0;
    std::int64_t m_blockedSince = 0;
};

} // namespace slipway::keeper
