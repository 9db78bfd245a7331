// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace slipway::tests {

/// The real program, with a home of its own.
class Slipctl
{
public:
    struct Ended
    {
        int exitCode = -1;
        QString out;
        QString err;
    };

    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    [[nodiscard]] QString read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(m_home.path());
        process->setStandardInputFile(QProcess::nullDevice());
        process->start(QStringLiteral(SLIPWAY_BIN_DIR "/slipctl"), arguments);
        return process;
    }
    static Ended end(QProcess &process)
    {
        if (!process.waitForFinished(120000)) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    Ended operator()(const QStringList &arguments) const { return end(*start(arguments)); }

    [[nodiscard]] QString database() const { return path(QStringLiteral("data/slipway/journal.db")); }
    /// The newest run's id.
    [[nodiscard]] QString lastRun() const
    {
        const auto list = QJsonDocument::fromJson((*this)({QStringLiteral("runs"), QStringLiteral("--json")}).out.toUtf8());
        return list[0][QStringLiteral("run")].toString();
    }
    [[nodiscard]] QStringList lines(const QString &name) const { return read(name).split(u'\n', Qt::SkipEmptyParts); }

private:
    QTemporaryDir m_home;
};

/// For QCOMPARE of exit codes with what was said.
#define COMPARE_EXIT(ended, code) \
    do { \
        const auto &endedOnce = (ended); \
        QVERIFY2(endedOnce.exitCode == (code), \
                 qPrintable(QString::number(endedOnce.exitCode) + u'\n' + endedOnce.out + endedOnce.err)); \
    } while (false)

} // namespace slipway::tests
