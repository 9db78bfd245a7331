// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services.h"

#include "conductor/forgetting.h"

#include "execution/runtimefolder.h"

#include <QCoreApplication>

namespace slipway::slipctl {
namespace {

/// VISUAL or EDITOR, as every terminal program asks for it.
QString editorOf(const settings::Settings &settings, const process::UserEnvironment &environment)
{
    if (const QString set = settings.editor(); !set.isEmpty())
        return set;
    for (const auto *name : {"VISUAL", "EDITOR"}) {
        if (const QByteArray value = environment.value(name); !value.isEmpty())
            return QString::fromLocal8Bit(value);
    }
    return {};
}

} // namespace

Services::Services(process::UserEnvironment environment, const QString &database)
    : m_environment(std::move(environment))
    , m_paths(settings::userPaths(database))
    , m_settings(m_paths.settingsFile())
    , m_trust(m_paths.trustFile())
    , m_journal({m_paths.database, m_paths.sealKey()})
    , m_machine(m_environment)
    , m_editor(editorOf(m_settings, m_environment), m_environment)
    , m_artifacts(m_paths.artifacts())
    , m_prober(m_http, m_machine.hostName())
    , m_metrics(m_http)
{
}

Services::~Services() = default;

base::Result<std::unique_ptr<conductor::Conductor>> Services::makeConductor(const QString &actor, ports::FileEditor &editor)
{
    auto sessions = execution::privateRuntimeFolder(m_environment);
    if (!sessions)
        return std::unexpected(sessions.error());
    const QString keeper = QCoreApplication::applicationDirPath() + QStringLiteral("/slipway-keeper");
    m_runner = std::make_unique<execution::LocalRunner>(
        execution::LocalPlaces{keeper, m_paths.executions(), *sessions}, m_environment);
    conductor::forgetFinishedSessions(m_journal, *m_runner);
    conductor::Collaborators with{m_journal,   m_journal, *m_runner, m_prober, m_metrics,
                                  m_artifacts, editor,    m_machine, m_clock};
    return std::make_unique<conductor::Conductor>(with, actor);
}

} // namespace slipway::slipctl
