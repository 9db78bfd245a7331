// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace slipway::tests {

/// What a call of slipctl came to.
struct Called
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// A home of its own for slipctl: no journal, no settings, no trust but what the test makes.
class SlipctlHome
{
public:
    SlipctlHome()
    {
        for (const auto *folder : {"data", "config", "run", "work"})
            QDir(m_folder.path()).mkdir(QString::fromLatin1(folder));
        QFile::setPermissions(path(QStringLiteral("run")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path(QStringLiteral("run")));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString work(const QString &name = {}) const { return path(QStringLiteral("work/") + name); }
    [[nodiscard]] QProcessEnvironment &environment() { return m_environment; }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments,
                                                  const QString &program = QStringLiteral(SLIPWAY_BIN_DIR "/slipctl")) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setWorkingDirectory(work());
        process->setStandardInputFile(QProcess::nullDevice());
        process->start(program, arguments);
        return process;
    }

    [[nodiscard]] Called call(const QStringList &arguments, int timeoutMs = 60000) const
    {
        const auto process = start(arguments);
        // The event loop goes on: a server of the test's own may have to answer.
        if (!QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, timeoutMs)) {
            process->kill();
            process->waitForFinished();
        }
        return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
                process->readAllStandardOutput(), process->readAllStandardError()};
    }

    [[nodiscard]] QJsonArray json(const QStringList &arguments) const
    {
        return QJsonDocument::fromJson(call(arguments).output).array();
    }

    [[nodiscard]] bool write(const QString &file, const QByteArray &bytes, bool executable = false) const
    {
        QDir().mkpath(QFileInfo(file).path());
        QFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            return false;
        return !executable || target.setPermissions(target.permissions() | QFile::ExeOwner);
    }

    [[nodiscard]] QByteArray read(const QString &file) const
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace slipway::tests
