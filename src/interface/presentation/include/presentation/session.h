// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/draft.h"
#include "presentation/evidence.h"
#include "presentation/preferences.h"
#include "presentation/reportsource.h"
#include "presentation/runlink.h"
#include "runbook/contactbook.h"

#include <QTemporaryDir>
#include <QTimer>

namespace slipway::presentation {

/// What a session works with; all outlive it.
struct Services
{
    conductor::Collaborators collaborators;
    ports::RunCatalog &catalog;
    ports::TrustStore &trust;
    ports::Terminal &terminal;
    ReportSource &reports;
    Preferences &preferences;
    QObject &conductorHome;  ///< lives on the conductor's thread
    /// Makes the sample release ready and replies the path of its runbook; empty where it is not installed.
    std::function<void(QObject *context, ports::Reply<QString> reply)> prepareSample;
    QString sampleFolder = {}; ///< where that is; what it started goes on while a live run of it does
};

/// One opened runbook and, once begun or resumed, its run: what every view of the window looks at.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class Place { Welcome, Preflight, Run };

    explicit Session(const Services &services, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] const Services &services() const { return m_services; }

    /// Reads @p path off this thread; ends in placeChanged() or failed().
    void open(const QString &path);
    /// Reads the opened file anew, before a run only: what was settled and is still valid is kept, trust is asked again.
    void reload();
    /// Opens the sample release, made ready first.
    void openSample();
    /// Lets go of run and document; what runs, runs on.
    void close();
    [[nodiscard]] DocumentPtr document() const { return m_document; }

    [[nodiscard]] const Draft &draft() const { return m_draft; }
    /// Every change asks preflight anew.
    void setDraft(const Draft &draft);
    void trust();
    /// Names the person, for the runbook at hand as well while it has not begun.
    void setPerson(const QString &name);
    /// Opens the person's terminal where the runbook's commands begin; ends in failed() where that is not possible.
    void openTerminal();
    [[nodiscard]] const conductor::PreflightReport &preflight() const { return m_preflight; }
    [[nodiscard]] bool preflightPending() const { return m_preflightPending; }
    void begin(run::Mode mode);
    void resume(const QString &run);
    /// Shows a run that ended, as it is on record.
    void openRecord(const QString &run);

    /// The run, or before it begins what it would be; nullptr where nothing is open.
    [[nodiscard]] conductor::StatePtr state() const { return m_state; }
    [[nodiscard]] const QList<run::Event> &events() const { return m_events; }
    /// How long such a run usually takes, from the journal; nothing where there was none yet.
    [[nodiscard]] std::optional<std::chrono::seconds> usualDuration() const { return m_usualDuration; }
    void submit(const conductor::Decision &decision);
    /// The unit as it would run; nullptr until it is known, then resolvedChanged() says so.
    [[nodiscard]] const base::Result<runbook::ResolvedUnit> *resolved(const QString &unitKey);
    /// File of an execution's output; empty until it is known, then outputPathKnown() says so.
    [[nodiscard]] QString outputPath(const QString &execution);
    /// Keeps a copy of the file at @p path as evidence.
    void attach(const QString &path, QObject *context, ports::Reply<run::Attachment> reply);
    /// Keeps @p evidence that is no file.
    void keep(const Evidence &evidence, QObject *context, ports::Reply<run::Attachment> reply);
    /// A copy of what was attached, under its own name, to be shown by another program; gone with this session.
    /// Errors: Failed where it is not kept on this machine.
    [[nodiscard]] base::Result<QString> shownCopy(const run::Attachment &attachment);
    /// The contacts that the runbook leaves open, as it has them.
    [[nodiscard]] QList<runbook::OpenContact> openContacts() const;
    /// Keeps who stands at @p open: in the sidecar, so that later runs know, and on record of a run that is under way.
    /// Empty words take back what was filled in before. Errors: what keeps the sidecar from being written.
    void completeContact(const runbook::OpenContact &open, const QString &name, const QString &contact, QObject *context,
                         ports::Reply<bool> reply);
    /// Writes the record of the run off this thread; replies @p path.
    void writeReport(ReportFormat format, const QString &path, QObject *context, ports::Reply<QString> reply);
    /// Writes what is left to do to @p path, as PDF where its name says so, else as Markdown; ends in lifeboatExported().
    void exportLifeboat(const QString &path);

Q_SIGNALS:
    void placeChanged();
    void busyChanged(bool busy, const QString &what);
    void draftChanged();
    void preflightChanged();
    void stateChanged();
    void eventAdded(const slipway::run::Event &event);
    void resolvedChanged(const QString &unitKey);
    void outputPathKnown(const QString &execution);
    void outputGrew(const QString &execution, qint64 bytes);
    void waitingForInput(const QString &execution, bool waiting);
    void measured(const QString &execution, const QDateTime &at, double value, const QString &label);
    void refused(const slipway::base::Error &why);
    void failed(const slipway::base::Error &why);
    void recovered();
    void lifeboatExported(const QString &path);

private:
    void show(Place place);
    void read(const QString &path, std::function<void(const DocumentPtr &)> use);
    void setDocument(const DocumentPtr &document, const Draft &draft);
    void askPreflight();
    void link();
    void addEvent(const run::Event &event, const conductor::StatePtr &state);
    void readMissedEvents();
    void askUsualDuration();
    void forgetRun();
    void takeContact(const runbook::OpenContact &open, const QString &name, const QString &contact);

    Services m_services;
    Place m_place = Place::Welcome;
    quint64 m_generation = 0; ///< of whatever is asked asynchronously: replies of an older one are dropped
    DocumentPtr m_document;
    Draft m_draft;
    conductor::PreflightReport m_preflight;
    bool m_preflightPending = false;
    QTimer m_preflightTimer;
    std::unique_ptr<RunLink> m_link;
    conductor::StatePtr m_state;
    std::optional<std::chrono::seconds> m_usualDuration;
    QList<run::Event> m_events;
    QHash<QString, std::optional<base::Result<runbook::ResolvedUnit>>> m_resolved;
    QHash<QString, QString> m_outputPaths;
    std::unique_ptr<QTemporaryDir> m_copies; ///< of evidence that was opened
};

} // namespace slipway::presentation
