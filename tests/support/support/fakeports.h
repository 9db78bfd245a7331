// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "ports/machine.h"
#include "ports/probes.h"

#include <QTimer>

namespace slipway::tests {

template<typename T>
void replyLater(QObject *context, const ports::Reply<T> &reply, const base::Result<T> &result)
{
    QTimer::singleShot(0, context, [reply, result] { reply(result); });
}

class FakeProber final : public ports::Prober
{
public:
    base::Result<ports::HttpAnswer> answer = ports::HttpAnswer{200, 12, "{\"status\": \"healthy\"}", true, {}, QStringLiteral("test")};
    QStringList asked;

    void probe(const ports::HttpProbe &probe, QObject *context, ports::Reply<ports::HttpAnswer> reply) override
    {
        asked.append(probe.url);
        replyLater(context, reply, answer);
    }
};

class FakeMetrics final : public ports::MetricSource
{
public:
    base::Result<ports::MetricAnswer> answer = ports::MetricAnswer{};
    QStringList asked; ///< "server query"

    void instant(const QString &server, const QString &query, QObject *context,
                 ports::Reply<ports::MetricAnswer> reply) override
    {
        asked.append(server + u' ' + query);
        replyLater(context, reply, answer);
    }
    void range(const QString &server, const QString &query, const QDateTime &, const QDateTime &, int, QObject *context,
               ports::Reply<ports::MetricAnswer> reply) override
    {
        instant(server, query, context, std::move(reply));
    }
};

class MemoryStore final : public ports::OutputStore
{
public:
    QHash<QString, QByteArray> kept;

    void keep(QByteArray bytes, QObject *context, ports::Reply<QString> reply) override
    {
        const QString digest = base::sha256(bytes);
        kept.insert(digest, bytes);
        replyLater<QString>(context, reply, digest);
    }
    [[nodiscard]] QString path(const QString &sha256) const override { return sha256; }
};

class FakeEditor final : public ports::FileEditor
{
public:
    QHash<QString, QByteArray> files;
    QHash<QString, QByteArray> edits; ///< path → what the person makes of it
    bool knowsWhenClosed = true;
    QStringList opened;

    base::Result<ports::FileSnapshot> read(const QString &path) override
    {
        return ports::FileSnapshot{files.contains(path), files.value(path)};
    }
    void open(const QString &path, QObject *context, ports::Reply<bool> closed) override
    {
        opened.append(path);
        if (edits.contains(path))
            files.insert(path, edits.value(path));
        replyLater<bool>(context, closed, knowsWhenClosed);
    }
};

class FakeMachine final : public ports::Machine
{
public:
    QStringList programs{QStringLiteral("bash")};
    QStringList files;
    QHash<QString, QString> syntaxErrors; ///< script → message
    QMap<QString, QString> print{{QStringLiteral("host"), QStringLiteral("test")}};

    [[nodiscard]] QString findProgram(const QString &name) const override
    {
        return programs.contains(name) ? QStringLiteral("/usr/bin/") + name : QString();
    }
    [[nodiscard]] bool exists(const QString &path) const override { return files.contains(path); }
    void checkSyntax(const QStringList &scripts, QObject *context, ports::Reply<QStringList> reply) override
    {
        QStringList messages;
        for (const QString &script : scripts)
            messages.append(syntaxErrors.value(script));
        replyLater<QStringList>(context, reply, messages);
    }
    void fingerprint(const QString &, QObject *context, ports::Reply<QMap<QString, QString>> reply) override
    {
        replyLater<QMap<QString, QString>>(context, reply, print);
    }
    [[nodiscard]] QString hostName() const override { return QStringLiteral("test"); }
    [[nodiscard]] QString userName() const override { return QStringLiteral("rosa"); }
};

} // namespace slipway::tests
