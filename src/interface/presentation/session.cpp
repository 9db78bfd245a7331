// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/session.h"

#include "background.h"
#include "presentation/forecast.h"

#include <QFileInfo>

namespace slipway::presentation {

namespace {

constexpr auto preflightDelay = std::chrono::milliseconds(200);

bool touchesResolved(const run::Event &event)
{
    return std::holds_alternative<run::BindingChanged>(event.body)
        || std::holds_alternative<run::ExecutionEnded>(event.body); // the working folder may have changed
}

} // namespace

Session::Session(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_preflightTimer.setSingleShot(true);
    m_preflightTimer.setInterval(preflightDelay);
    connect(&m_preflightTimer, &QTimer::timeout, this, &Session::askPreflight);
}

Session::~Session() = default;

void Session::show(Place place)
{
    m_place = place;
    Q_EMIT placeChanged();
    Q_EMIT stateChanged();
}

void Session::read(const QString &path, std::function<void(const DocumentPtr &)> use)
{
    const quint64 generation = ++m_generation;
    Q_EMIT busyChanged(true, tr("Reading %1").arg(QFileInfo(path).fileName()));
    readDocumentLater(path, QDate::currentDate(), this,
                      [this, generation, use = std::move(use)](const base::Result<DocumentPtr> &document) {
                          if (generation != m_generation)
                              return;
                          Q_EMIT busyChanged(false, {});
                          if (document) {
                              use(*document);
                              return;
                          }
                          Q_EMIT failed(document.error());
                          if (m_preflightPending)
                              askPreflight(); // its reply is of an older generation
                      });
}

void Session::open(const QString &path)
{
    read(path, [this](const DocumentPtr &document) {
        setDocument(document, draftFor(*document, m_services.preferences.person()));
    });
}

void Session::reload()
{
    if (m_place != Place::Preflight)
        return;
    read(m_document->path, [this](const DocumentPtr &document) {
        setDocument(document, keptDraft(m_draft, *m_document, *document));
    });
}

void Session::openSample()
{
    if (!m_services.prepareSample)
        return;
    Q_EMIT busyChanged(true, tr("Preparing the sample release"));
    m_services.prepareSample(this, [this](const base::Result<QString> &path) {
        Q_EMIT busyChanged(false, {});
        if (path)
            open(*path);
        else
            Q_EMIT failed(path.error());
    });
}

void Session::setDocument(const DocumentPtr &document, const Draft &draft)
{
    forgetRun();
    m_document = document;
    m_draft = draft;
    m_draft.trusted = m_services.trust.isTrusted(document->path, document->runbook.sourceSha256);
    m_preflight = {};
    m_state = previewState(*m_document, m_draft);
    m_services.preferences.rememberRunbook(document->path);
    show(Place::Preflight);
    Q_EMIT draftChanged();
    askPreflight();
}

void Session::close()
{
    ++m_generation;
    forgetRun();
    m_document.reset();
    m_draft = {};
    m_preflight = {};
    show(Place::Welcome);
}

void Session::forgetRun()
{
    m_link.reset();
    m_state.reset();
    m_events.clear();
    m_usualDuration.reset();
    m_resolved.clear();
    m_outputPaths.clear();
}

void Session::setDraft(const Draft &draft)
{
    if (m_place != Place::Preflight)
        return;
    m_draft = draft;
    m_state = previewState(*m_document, m_draft);
    m_resolved.clear();
    m_preflightPending = true;
    Q_EMIT draftChanged();
    Q_EMIT stateChanged();
    m_preflightTimer.start();
}

void Session::trust()
{
    if (!m_document)
        return;
    const base::Status kept = m_services.trust.trust(m_document->path, m_document->runbook.sourceSha256);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    Draft draft = m_draft;
    draft.trusted = true;
    setDraft(draft);
}

void Session::setPerson(const QString &name)
{
    const QString before = m_services.preferences.person();
    m_services.preferences.setPerson(name);
    if (m_place != Place::Preflight || m_draft.leader != before)
        return;
    Draft draft = m_draft;
    draft.leader = m_services.preferences.person();
    setDraft(draft);
}

void Session::askPreflight()
{
    if (!m_document)
        return;
    conductor::PreflightRequest request;
    request.runbook = m_document->runbook;
    request.plan = m_document->plan;
    request.bindings = m_draft.bindings;
    for (const auto &confirmed : m_draft.confirmed)
        request.confirmedLiterals << confirmed.literal;
    request.cwd = m_document->plan.cwd;
    request.trusted = m_draft.trusted;
    m_preflightPending = true;
    const quint64 generation = ++m_generation;
    const auto reply = [this, generation](const base::Result<conductor::PreflightReport> &report) {
        if (generation != m_generation)
            return;
        m_preflightPending = false;
        if (report)
            m_preflight = *report;
        else
            Q_EMIT failed(report.error());
        Q_EMIT preflightChanged();
    };
    // Reading the plan and looking for programs takes its time: not on the window's thread.
    const auto ask = [request, &machine = m_services.collaborators.machine, &home = m_services.conductorHome](
                         const ports::Reply<conductor::PreflightReport> &answer) {
        conductor::preflight(request, machine, QDate::currentDate(), &home, answer);
    };
    onThreadOf<conductor::PreflightReport>(m_services.conductorHome, ask, this, reply);
}

void Session::link()
{
    m_link = std::make_unique<RunLink>(m_services.collaborators, m_services.conductorHome,
                                       m_services.preferences.person());
    RunLink *link = m_link.get();
    connect(link, &RunLink::ready, this, [this] {
        Q_EMIT busyChanged(false, {});
        readMissedEvents();
    });
    connect(link, &RunLink::changed, this, &Session::addEvent);
    connect(link, &RunLink::refused, this,
            [this](const conductor::Decision &, const base::Error &why) { Q_EMIT refused(why); });
    connect(link, &RunLink::failed, this, [this](const base::Error &why) {
        Q_EMIT busyChanged(false, {});
        Q_EMIT failed(why);
    });
    connect(link, &RunLink::recovered, this, &Session::recovered);
    connect(link, &RunLink::outputGrew, this, &Session::outputGrew);
    connect(link, &RunLink::waitingForInput, this, &Session::waitingForInput);
    connect(link, &RunLink::measured, this, &Session::measured);
    connect(link, &RunLink::resolved, this,
            [this](const QString &key, const base::Result<runbook::ResolvedUnit> &unit) {
                m_resolved[key] = unit;
                Q_EMIT resolvedChanged(key);
            });
    connect(link, &RunLink::outputPath, this, [this](const QString &execution, const QString &path) {
        m_outputPaths[execution] = path;
        Q_EMIT outputPathKnown(execution);
    });
}

void Session::begin(run::Mode mode)
{
    const auto first = firstEvent(*m_document, m_draft, mode, m_preflight.fingerprint,
                                  m_services.collaborators.machine.hostName());
    QHash<QString, QByteArray> secrets;
    for (const auto &binding : m_draft.bindings) {
        if (binding.secret)
            secrets.insert(binding.literal, binding.value.toUtf8());
    }
    m_services.preferences.setPerson(m_draft.leader);
    Q_EMIT busyChanged(true, mode == run::Mode::Live ? tr("Going live") : tr("Starting the rehearsal"));
    ++m_generation;
    link();
    m_link->begin(first, settledEvents(m_draft), secrets);
}

void Session::resume(const QString &run)
{
    ++m_generation;
    forgetRun();
    m_document.reset();
    Q_EMIT busyChanged(true, tr("Taking the run up again"));
    link();
    m_link->resume(run);
}

void Session::openRecord(const QString &run)
{
    const quint64 generation = ++m_generation;
    Q_EMIT busyChanged(true, tr("Reading the record"));
    m_services.collaborators.journal.read(run, 0, this, [this, generation](const base::Result<QList<run::Event>> &events) {
        if (generation != m_generation)
            return;
        Q_EMIT busyChanged(false, {});
        if (!events) {
            Q_EMIT failed(events.error());
            return;
        }
        forgetRun();
        m_document.reset();
        m_events = *events;
        m_state = std::make_shared<run::RunState>(run::fold(m_events));
        show(Place::Run);
    });
}

void Session::addEvent(const run::Event &event, const conductor::StatePtr &state)
{
    const bool first = m_place != Place::Run;
    m_state = state;
    const qint64 last = m_events.isEmpty() ? 0 : m_events.last().envelope.seq;
    const bool follows = event.envelope.seq == last + 1;
    if (follows)
        m_events << event;
    if (touchesResolved(event) || first)
        m_resolved.clear();
    if (first) {
        show(Place::Run);
        askUsualDuration();
    }
    if (follows)
        Q_EMIT eventAdded(event);
    else if (event.envelope.seq > last)
        readMissedEvents();
    Q_EMIT stateChanged();
}

void Session::askUsualDuration()
{
    m_services.catalog.list(this, [this, run = m_state->run](const base::Result<QList<ports::RunSummary>> &runs) {
        if (!runs || !m_state || m_state->run != run)
            return;
        m_usualDuration = presentation::usualDuration(*runs, *m_state);
        Q_EMIT stateChanged();
    });
}

void Session::readMissedEvents()
{
    if (!m_state)
        return;
    const qint64 last = m_events.isEmpty() ? 0 : m_events.last().envelope.seq;
    m_services.collaborators.journal.read(m_state->run, last, this, [this](const base::Result<QList<run::Event>> &events) {
        if (!events) {
            Q_EMIT failed(events.error());
            return;
        }
        for (const auto &event : *events) {
            const qint64 known = m_events.isEmpty() ? 0 : m_events.last().envelope.seq;
            if (event.envelope.seq != known + 1)
                continue;
            m_events << event;
            Q_EMIT eventAdded(event);
        }
    });
}

void Session::submit(const conductor::Decision &decision)
{
    if (m_link)
        m_link->submit(decision);
}

const base::Result<runbook::ResolvedUnit> *Session::resolved(const QString &unitKey)
{
    if (const auto known = m_resolved.constFind(unitKey); known != m_resolved.cend())
        return known->has_value() ? &known->value() : nullptr;
    if (m_place == Place::Run && m_link) {
        m_resolved.insert(unitKey, std::nullopt); // asked for
        m_link->askResolved(unitKey);
        return nullptr;
    }
    const auto *unit = m_state ? m_state->planUnit(unitKey) : nullptr;
    if (!unit)
        return nullptr;
    return &*m_resolved.insert(unitKey, runbook::resolve(m_state->plan(), *unit, m_draft.bindings)).value();
}

QString Session::outputPath(const QString &execution)
{
    const auto known = m_outputPaths.constFind(execution);
    if (known != m_outputPaths.cend())
        return *known;
    m_outputPaths.insert(execution, {}); // asked for
    if (m_link)
        m_link->askOutputPath(execution);
    return {};
}

} // namespace slipway::presentation
