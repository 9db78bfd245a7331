// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

class QFileSystemWatcher;

namespace slipway::presentation {

/// Looks whether a runbook's file still says what was read from it. Reads off this thread, and stays on watch when an
/// editor puts another file in its place.
class RunbookFile : public QObject
{
    Q_OBJECT
public:
    enum class Status { Same, Changed, Missing, Unreadable };

    explicit RunbookFile(QObject *parent = nullptr);
    ~RunbookFile() override;

    /// Watches @p path, whose bytes had @p sha256 when they were read; an empty path ends watching.
    void watch(const QString &path, const QString &sha256);
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Status status() const { return m_status; }
    /// What the file says now, where it changed.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Why it cannot be read, where it cannot.
    [[nodiscard]] const QString &reason() const { return m_reason; }
    /// Looks at the file now.
    void look();

Q_SIGNALS:
    /// Status or text are not what they were.
    void changed();

private:
    struct Reading
    {
        Status status = Status::Same;
        QString sha256;
        QString text;
        QString reason;
    };
    static Reading readFile(const QString &path, const QString &knownSha256);
    void arm();
    void take(const Reading &reading);

    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QTimer m_timer;
    QString m_path;
    QString m_openedSha256;
    quint64 m_generation = 0; ///< replies to an older look are dropped
    bool m_missedOnce = false;
    Status m_status = Status::Same;
    QString m_sha256; ///< of what was read last
    QString m_text;
    QString m_reason;
};

} // namespace slipway::presentation
