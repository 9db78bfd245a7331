// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/journal.h"

namespace slipway::ports {

/// Immutable files named by their digest: output, attachments, samples.
class OutputStore
{
public:
    virtual ~OutputStore() = default;
    /// Keeps a copy of @p bytes; the reply is its SHA-256.
    virtual void keep(QByteArray bytes, QObject *context, Reply<QString> reply) = 0;
    /// Path of what is kept under @p sha256; it may not exist.
    [[nodiscard]] virtual QString path(const QString &sha256) const = 0;
};

/// A file looked at before and after a person edits it.
struct FileSnapshot
{
    bool exists = false;
    QByteArray bytes;
};

/// Opens files in the person's editor and says when that is over.
class FileEditor
{
public:
    virtual ~FileEditor() = default;
    [[nodiscard]] virtual base::Result<FileSnapshot> read(const QString &path) = 0;
    /// The reply comes when the editor was closed, or at once where only the person can tell ("I am done").
    virtual void open(const QString &path, QObject *context, Reply<bool> closed) = 0;
};

/// Opens a terminal of the person's own, beside Slipway.
class Terminal
{
public:
    virtual ~Terminal() = default;
    /// @p command is a program with arguments; empty: the first terminal that this machine is known to have.
    /// Errors: NotFound where there is none, Failed where it does not start.
    virtual base::Status open(const QString &command, const QString &folder) = 0;
};

/// Which runbooks may run: by hash of path and content, so that any change asks again.
class TrustStore
{
public:
    virtual ~TrustStore() = default;
    [[nodiscard]] virtual bool isTrusted(const QString &path, const QString &sha256) const = 0;
    virtual base::Status trust(const QString &path, const QString &sha256) = 0;
};

/// What preflight asks of this machine.
class Machine
{
public:
    virtual ~Machine() = default;
    /// Absolute path of a program on the user's PATH; empty where there is none.
    [[nodiscard]] virtual QString findProgram(const QString &name) const = 0;
    [[nodiscard]] virtual bool exists(const QString &path) const = 0;
    /// `bash -n` over many scripts at once: one message a script, empty where it parses.
    virtual void checkSyntax(const QStringList &scripts, QObject *context, Reply<QStringList> reply) = 0;
    /// The environment's fingerprint as far as programs on this machine tell it.
    virtual void fingerprint(const QString &cwd, QObject *context, Reply<QMap<QString, QString>> reply) = 0;
    [[nodiscard]] virtual QString hostName() const = 0;
    [[nodiscard]] virtual QString userName() const = 0;
};

} // namespace slipway::ports
