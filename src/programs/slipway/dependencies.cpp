// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dependencies.h"

#include "execution/evidence.h"
#include "conductor/forgetting.h"
#include "report/report.h"
#include "sample.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace slipway {
namespace {

class Reports final : public presentation::ReportSource
{
public:
    explicit Reports(execution::EvidencePlaces places)
        : m_places(std::move(places))
    {
    }

    base::Status write(const QList<run::Event> &events, const QStringList &problems, presentation::ReportFormat format,
                       const QString &path) override
    {
        const QStringList damage = problems + execution::evidenceProblems(events, m_places);
        const auto document = report::build(run::fold(events), events, damage, m_places.artifactPath);
        switch (format) {
        case presentation::ReportFormat::Pdf:
            return report::write(document, report::Format::Pdf, path);
        case presentation::ReportFormat::Html:
            return report::write(document, report::Format::Html, path);
        case presentation::ReportFormat::Markdown:
            return report::write(document, report::Format::Markdown, path);
        }
        return {};
    }
    base::Status writeLifeboatPdf(const QString &markdown, const QString &path) override
    {
        return report::writeLifeboatPdf(markdown, path);
    }

private:
    execution::EvidencePlaces m_places;
};

} // namespace

Dependencies::Dependencies(const process::UserEnvironment &environment, const QString &programs,
                           const QString &sessions, const QString &database)
    : m_environment(environment)
    , m_programs(programs)
    , m_paths(settings::userPaths(database))
    , m_settings(m_paths.settingsFile())
    , m_preferences(m_settings, m_paths.data, [this](const QString &command) { m_editor.setCommand(command); })
    , m_trust(m_paths.trustFile())
    , m_journal({m_paths.database, m_paths.sealKey()})
    , m_machine(m_environment)
    , m_editor(m_settings.editor(), m_environment)
    , m_terminal(m_environment)
    , m_artifacts(m_paths.artifacts())
    , m_reports(std::make_unique<Reports>(execution::EvidencePlaces{
          m_paths.executions(), [this](const QString &sha256) { return m_artifacts.path(sha256); }}))
    , m_prober(m_http, m_machine.hostName())
    , m_metrics(m_http)
    , m_runner({programs + QStringLiteral("/slipway-keeper"), m_paths.executions(), sessions}, m_environment)
{
    m_thread.setObjectName(QStringLiteral("conductor"));
    for (QObject *object : std::initializer_list<QObject *>{&m_http, &m_runner, &m_home})
        object->moveToThread(&m_thread);
    m_thread.start();
    conductor::forgetFinishedSessions(m_journal, m_runner);
}

Dependencies::~Dependencies()
{
    m_thread.quit();
    m_thread.wait();
}

presentation::Services Dependencies::services()
{
    const conductor::Collaborators collaborators{m_journal,   m_journal, m_runner,  m_prober, m_metrics,
                                                 m_artifacts, m_editor,  m_machine, m_clock};
    const QString shop = m_programs + QStringLiteral("/slipway-shop");
    std::function<void(QObject *, ports::Reply<QString>)> sample;
    if (QFileInfo::exists(shop)) {
        sample = [this, shop](QObject *context, ports::Reply<QString> reply) {
            prepareSample(shop, m_paths.sample(), m_environment, m_trust, context, std::move(reply));
        };
    }
    return {collaborators, m_journal, m_trust, m_terminal, *m_reports, m_preferences, m_home, std::move(sample), m_paths.sample()};
}

void Dependencies::endSample(QObject *context, std::function<void()> done)
{
    slipway::endSample(m_paths.sample(), m_environment, m_journal, context, std::move(done));
}

} // namespace slipway
