// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "execution/localrunner.h"
#include "journal/sqlitestore.h"
#include "metrics/prometheussource.h"
#include "net/httpclient.h"
#include "preferences.h"
#include "presentation/session.h"
#include "probes/httpprober.h"
#include "process/userenvironment.h"
#include "settings/paths.h"
#include "settings/truststore.h"
#include "workstation/artifactstore.h"
#include "workstation/localeditor.h"
#include "workstation/localmachine.h"
#include "workstation/localterminal.h"

#include <QThread>

namespace slipway {

/// The one place where the window's parts are put together. The conductor's thread lives as long as this.
class Dependencies
{
public:
    /// @p programs is the folder of slipway-keeper and slipway-shop; @p sessions the private folder of
    /// execution::privateRuntimeFolder(); @p database may be empty.
    Dependencies(const process::UserEnvironment &environment, const QString &programs, const QString &sessions,
                 const QString &database);
    ~Dependencies();
    Q_DISABLE_COPY_MOVE(Dependencies)

    [[nodiscard]] presentation::Services services();
    [[nodiscard]] presentation::Preferences &preferences() { return m_preferences; }
    /// Ends what the sample release started, where no run of it goes on; then calls @p done.
    void endSample(QObject *context, std::function<void()> done);

private:
    process::UserEnvironment m_environment;
    QString m_programs;
    settings::Paths m_paths;
    settings::Settings m_settings;
    StoredPreferences m_preferences;
    settings::FileTrustStore m_trust;
    journal::SqliteStore m_journal;
    workstation::LocalMachine m_machine;
    workstation::LocalEditor m_editor;
    workstation::LocalTerminal m_terminal;
    workstation::ArtifactStore m_artifacts;
    base::SystemClock m_clock;
    std::unique_ptr<presentation::ReportSource> m_reports;
    net::HttpClient m_http;          ///< on the conductor's thread, as the runner and the home
    probes::HttpProber m_prober;
    metrics::PrometheusSource m_metrics;
    execution::LocalRunner m_runner;
    QObject m_home;
    QThread m_thread;
};

} // namespace slipway
