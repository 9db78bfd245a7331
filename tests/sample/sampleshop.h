// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QTemporaryDir>

#include <optional>

/// What a program left behind.
struct Finished
{
    int exitCode = -1;
    QString output;
    QString errors;
};

/// What an HTTP server answered.
struct Answer
{
    int status = 0;
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
};

/// A working copy of the sample release in a folder of its own, on ports of its own. Goes down at the end.
class SampleShop
{
public:
    SampleShop();
    ~SampleShop();

    [[nodiscard]] QString path(const QString &relative = {}) const;
    /// The sample's port that is written as 2808 and @p lastDigit.
    [[nodiscard]] quint16 port(int lastDigit) const;
    [[nodiscard]] Finished prepare(const QStringList &options) const;
    [[nodiscard]] Finished ctl(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Runs @p script as a runbook's command is run.
    [[nodiscard]] Finished shell(const QString &script) const;

    [[nodiscard]] Answer get(int lastDigit, const QString &path) const;
    [[nodiscard]] QString servedVersion(int lastDigit) const;
    /// Sum of the storefront's requests of @p version whose status begins with @p status, so far.
    [[nodiscard]] double requests(const QString &version, const QByteArray &status) const;
    [[nodiscard]] bool hasPrometheus() const;
    /// The first value that Prometheus gives for @p promql; nothing where it gives none.
    [[nodiscard]] std::optional<double> query(const QString &promql) const;
    [[nodiscard]] qint64 supervisor() const;

private:
    [[nodiscard]] Finished run(const QString &program, const QStringList &arguments, const QByteArray &input) const;

    QTemporaryDir m_directory;
    int m_firstPort;
};
