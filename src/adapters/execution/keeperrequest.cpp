// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeperrequest.h"

#include "base/tr.h"
#include "records.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace slipway::execution {
using base::Tr;

namespace {

/// Which shells can tell their session, and how.
QByteArray captureOf(const QString &program, const QStringList &arguments)
{
    const QString name = QFileInfo(program).fileName();
    if (arguments.contains(QStringLiteral("-c")) || arguments.contains(QStringLiteral("-p")))
        return "none";
    const bool asPosix = arguments.contains(QStringLiteral("--posix")) || arguments.contains(QStringLiteral("posix"));
    if (name == u"bash")
        return asPosix ? "posix" : "bash";
    const QStringList posix = {QStringLiteral("sh"),  QStringLiteral("dash"), QStringLiteral("ash"),
                               QStringLiteral("ksh"), QStringLiteral("mksh"), QStringLiteral("zsh")};
    return posix.contains(name) ? "posix" : "none";
}

void addInput(const ports::CommandRequest &request, RecordWriter &writer)
{
    const bool prepared = !request.resolved.input.isEmpty();
    writer.add("mode", request.resolved.terminal ? "pty" : "pipe");
    writer.add("input", prepared ? "bytes" : "interactive");
    if (prepared)
        writer.add("stdin", (request.resolved.input.join(u'\n') + u'\n').toUtf8());
}

void addEnvironment(const ports::CommandRequest &request, RecordWriter &writer)
{
    if (request.resolved.terminal)
        writer.add("environment", "TERM=xterm-256color");
    for (auto [name, value] : request.environment.asKeyValueRange())
        writer.add("environment", name.toUtf8() + '=' + value);
}

} // namespace

base::Result<QByteArray> keeperRequest(const ports::CommandRequest &request, const RequestPlaces &places)
{
    const QByteArray script = request.resolved.text.toUtf8();
    if (script.contains('\0'))
        return base::failure(base::ErrorCode::Refused, Tr::tr("The command holds a NUL character"), request.resolved.unit,
                             {});
    const QByteArray capture =
        places.keepsSession && !script.isEmpty() ? captureOf(places.program, request.resolved.program) : "none";
    RecordWriter writer;
    writer.add("protocol", "1")
        .add("execution", request.execution.toUtf8())
        .add("base", QFile::encodeName(places.base));
    writer.add("argv", QFile::encodeName(places.program));
    for (const QString &argument : request.resolved.program.sliced(1))
        writer.add("argv", argument.toUtf8());
    writer.add("script", script).add("capture", capture);
    writer.add("session-in", QFile::encodeName(places.sessionFile));
    if (capture != "none")
        writer.add("session-out", QFile::encodeName(places.sessionFile));
    if (!places.folder.isEmpty())
        writer.add("cwd", QFile::encodeName(places.folder));
    if (request.timeoutSeconds > 0)
        writer.add("timeout-ms", qint64(request.timeoutSeconds) * 1000);
    addInput(request, writer);
    addEnvironment(request, writer);
    for (const QByteArray &secret : request.secrets)
        writer.add("secret", secret);
    return writer.add("end", "").bytes();
}

} // namespace slipway::execution
