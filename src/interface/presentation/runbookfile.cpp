// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/runbookfile.h"

#include "background.h"
#include "base/id.h"
#include "runbook/parser.h"

#include <QFileInfo>
#include <QFileSystemWatcher>

namespace slipway::presentation {
namespace {

/// Editors write in several steps: what they leave is looked at, not what they pass through.
constexpr auto settling = std::chrono::milliseconds(150);
/// How long a file may be away before it counts as gone.
constexpr auto absence = std::chrono::milliseconds(600);

} // namespace

RunbookFile::RunbookFile(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RunbookFile::look);
}

RunbookFile::~RunbookFile() = default;

void RunbookFile::watch(const QString &path, const QString &sha256)
{
    if (path == m_path && sha256 == m_openedSha256)
        return;
    ++m_generation;
    m_timer.stop();
    m_watcher.reset();
    m_path = path;
    m_openedSha256 = sha256;
    m_sha256.clear();
    m_missedOnce = false;
    m_status = Status::Same;
    m_text.clear();
    m_reason.clear();
    Q_EMIT changed();
    if (m_path.isEmpty())
        return;
    m_watcher = std::make_unique<QFileSystemWatcher>();
    const auto soon = [this] {
        if (!m_timer.isActive())
            m_timer.start(settling);
    };
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, soon);
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, soon);
    look();
}

void RunbookFile::arm()
{
    const QFileInfo info(m_path);
    QStringList wanted{m_path, info.absolutePath()};
    if (const QString real = info.canonicalFilePath(); !real.isEmpty())
        wanted << QFileInfo(real).absolutePath();
    const QStringList armed = m_watcher->files() + m_watcher->directories();
    for (const QString &path : std::as_const(wanted)) {
        if (!armed.contains(path) && QFileInfo::exists(path))
            m_watcher->addPath(path);
    }
}

RunbookFile::Reading RunbookFile::readFile(const QString &path, const QString &knownSha256)
{
    QFile file(path);
    if (!file.exists())
        return {Status::Missing, {}, {}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return {Status::Unreadable, {}, {}, file.errorString()};
    const QByteArray bytes = file.read(runbook::maximumSize + 1);
    const QString sha256 = base::sha256(bytes);
    if (sha256 == knownSha256)
        return {Status::Same, sha256, {}, {}};
    const auto parsed = runbook::parse(bytes, path);
    if (!parsed)
        return {Status::Unreadable, sha256, {}, parsed.error().what};
    return {Status::Changed, sha256, parsed->source, {}};
}

void RunbookFile::look()
{
    if (!m_watcher)
        return;
    arm();
    const quint64 generation = ++m_generation;
    inBackground<Reading>([path = m_path, known = m_openedSha256] { return readFile(path, known); }, this,
                          [this, generation](const base::Result<Reading> &reading) {
                              if (generation == m_generation)
                                  take(*reading);
                          });
}

void RunbookFile::take(const Reading &reading)
{
    if (reading.status == Status::Missing && !m_missedOnce) {
        m_missedOnce = true; // perhaps it is being replaced
        m_timer.start(absence);
        return;
    }
    m_missedOnce = reading.status == Status::Missing;
    const bool news = reading.status != m_status || reading.sha256 != m_sha256 || reading.reason != m_reason;
    const bool first = m_sha256.isEmpty() && reading.status == Status::Same && m_status == Status::Same;
    m_status = reading.status;
    m_sha256 = reading.sha256;
    m_text = reading.text;
    m_reason = reading.reason;
    if (news && !first)
        Q_EMIT changed();
}

} // namespace slipway::presentation
