// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files.h"
#include "records.h"

#include <functional>
#include <memory>
#include <poll.h>
#include <string>
#include <vector>

namespace slipway::keeper {

/// The control socket: takes commands from processes of the same user and answers each with one record.
class Control
{
public:
    /// Answers one command; the reply is a record as it goes over the wire.
    using Handler = std::function<std::string(const Record &)>;

    Control(Fd listening, Handler handler)
        : m_listening(std::move(listening))
        , m_handler(std::move(handler))
    {
    }

    void addTo(std::vector<pollfd> &fds) const;
    void serve(const std::vector<pollfd> &fds);
    /// Sends @p message to everyone who asked to `watch`.
    void tellWatchers(const std::string &message);
    void close();

private:
    struct Client
    {
        Fd fd;
        RecordReader reader;
        std::string reply;
        bool watches = false;
    };

    void accept();
    bool serve(Client &client, short events);
    bool takeCommands(Client &client);
    static bool send(Client &client);

    Fd m_listening;
    Handler m_handler;
    std::vector<std::unique_ptr<Client>> m_clients;
};

} // namespace slipway::keeper
