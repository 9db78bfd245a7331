// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace slipway::keeper {
namespace {

constexpr std::size_t longestCommand = 1U << 20;
constexpr std::size_t mostClients = 16;
constexpr std::size_t mostUnread = 1U << 20;

bool isSameUser(int fd)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && (peer.uid == ::getuid() || peer.uid == 0);
}

} // namespace

void Control::addTo(std::vector<pollfd> &fds) const
{
    fds.push_back({m_listening.get(), POLLIN, 0});
    for (const auto &client : m_clients) {
        const short wanted = client->reply.empty() ? POLLIN : POLLIN | POLLOUT;
        fds.push_back({client->fd.get(), wanted, 0});
    }
}

void Control::serve(const std::vector<pollfd> &fds)
{
    std::erase_if(m_clients, [&](const std::unique_ptr<Client> &client) {
        const auto found = std::ranges::find(fds, client->fd.get(), &pollfd::fd);
        return found != fds.end() && found->revents != 0 && !serve(*client, found->revents);
    });
    const auto listening = std::ranges::find(fds, m_listening.get(), &pollfd::fd);
    if (m_listening.valid() && listening != fds.end() && (listening->revents & POLLIN) != 0)
        accept();
}

void Control::accept()
{
    Fd fd(::accept4(m_listening.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!fd.valid() || !isSameUser(fd.get()) || m_clients.size() >= mostClients)
        return;
    m_clients.push_back(std::make_unique<Client>(std::move(fd), RecordReader(longestCommand)));
}

bool Control::serve(Client &client, short events)
{
    if ((events & (POLLIN | POLLHUP | POLLERR)) != 0 && !takeCommands(client))
        return false;
    return send(client);
}

/// False where the client is gone or talks nonsense.
bool Control::takeCommands(Client &client)
{
    std::array<char, 65536> buffer{};
    const ssize_t n = ::read(client.fd.get(), buffer.data(), buffer.size());
    if (n < 0)
        return errno == EAGAIN || errno == EINTR;
    if (n == 0)
        return false;
    client.reader.feed({buffer.data(), static_cast<std::size_t>(n)});
    while (const auto command = client.reader.next()) {
        client.watches = client.watches || command->key == "watch";
        client.reply += m_handler(*command);
    }
    return !client.reader.malformed();
}

bool Control::send(Client &client)
{
    if (client.reply.empty())
        return true;
    const ssize_t n = ::send(client.fd.get(), client.reply.data(), client.reply.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (n < 0)
        return errno == EAGAIN || errno == EINTR;
    client.reply.erase(0, static_cast<std::size_t>(n));
    return client.reply.size() <= mostUnread;
}

void Control::tellWatchers(const std::string &message)
{
    std::erase_if(m_clients, [&](const std::unique_ptr<Client> &client) {
        if (!client->watches)
            return false;
        client->reply += message;
        return !send(*client);
    });
}

void Control::close()
{
    m_clients.clear();
    m_listening.close();
}

} // namespace slipway::keeper
