// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folder.h"

#include <QMap>
#include <QObject>
#include <QTimer>

class QProcess;

namespace slipway::shop {

/// One program that is to run.
struct Task
{
    QString program;
    QStringList arguments;
    friend bool operator==(const Task &, const Task &) = default;
};

/// Keeps the processes running that the shop's folder asks for: starts what is missing, replaces what runs
/// another release, ends what is no longer wanted. They end with it, however it ends; it ends when the folder is gone.
class Supervisor : public QObject
{
    Q_OBJECT
public:
    /// @p prometheus is the program's path; empty runs the shop without it.
    Supervisor(Folder folder, QString prometheus);

private:
    struct Running
    {
        QString name;
        Task task;
        QProcess *process = nullptr;
        bool ending = false;
    };

    [[nodiscard]] QMap<QString, Task> wanted() const;
    [[nodiscard]] Task process(const QStringList &arguments) const;
    [[nodiscard]] Task service(const QString &role, const QString &version, Port port) const;
    [[nodiscard]] Task prometheusTask() const;
    void reconcile();
    void start(const QString &name, const Task &task);
    static void end(Running &running);
    void forget(const QString &name);

    Folder m_folder;
    QString m_prometheus;
    QMap<QString, Running> m_running;
    QTimer m_look;
};

} // namespace slipway::shop
