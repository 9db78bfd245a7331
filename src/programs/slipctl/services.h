// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "conductor/conductor.h"
#include "execution/localrunner.h"
#include "journal/sqlitestore.h"
#include "metrics/prometheussource.h"
#include "net/httpclient.h"
#include "probes/httpprober.h"
#include "process/userenvironment.h"
#include "settings/paths.h"
#include "settings/settings.h"
#include "settings/truststore.h"
#include "workstation/artifactstore.h"
#include "workstation/localeditor.h"
#include "workstation/localmachine.h"

namespace slipway::slipctl {

/// The one place where slipctl's parts are put together.
class Services
{
public:
    /// @p database names another journal than the user's own; may be empty.
    Services(process::UserEnvironment environment, const QString &database);
    ~Services();
    Q_DISABLE_COPY_MOVE(Services)

    [[nodiscard]] const settings::Paths &paths() const { return m_paths; }
    [[nodiscard]] settings::Settings &settings() { return m_settings; }
    [[nodiscard]] ports::TrustStore &trust() { return m_trust; }
    [[nodiscard]] journal::SqliteStore &journal() { return m_journal; }
    [[nodiscard]] ports::Machine &machine() { return m_machine; }
    [[nodiscard]] ports::OutputStore &artifacts() { return m_artifacts; }
    [[nodiscard]] const process::UserEnvironment &environment() const { return m_environment; }
    /// The person's own editor.
    [[nodiscard]] ports::FileEditor &editor() { return m_editor; }
    /// A conductor of its own for one run; @p editor outlives it. Errors: Refused where no private runtime folder can be had.
    [[nodiscard]] base::Result<std::unique_ptr<conductor::Conductor>> makeConductor(const QString &actor,
                                                                                   ports::FileEditor &editor);

private:
    process::UserEnvironment m_environment;
    settings::Paths m_paths;
    settings::Settings m_settings;
    settings::FileTrustStore m_trust;
    journal::SqliteStore m_journal;
    workstation::LocalMachine m_machine;
    workstation::LocalEditor m_editor;
    workstation::ArtifactStore m_artifacts;
    net::HttpClient m_http;
    probes::HttpProber m_prober;
    metrics::PrometheusSource m_metrics;
    base::SystemClock m_clock;
    std::unique_ptr<execution::LocalRunner> m_runner;
};

} // namespace slipway::slipctl
