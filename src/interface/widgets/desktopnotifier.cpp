// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktopnotifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>

namespace slipway::widgets {

using namespace presentation;

namespace {

/// Asked first, since connecting without one would start programs that look for it.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

void show(const Notice &notice, const QString &sound)
{
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    if (sound.isEmpty())
        hints.insert(QStringLiteral("suppress-sound"), true);
    else
        hints.insert(QStringLiteral("sound-name"), sound);
    QDBusMessage call = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"), service,
                                                       QStringLiteral("Notify"));
    call << QCoreApplication::applicationName() << 0U << QStringLiteral("slipway") << notice.title
         << notice.text.toHtmlEscaped() << QStringList() << hints << -1;
    QDBusConnection::sessionBus().send(call);
}

void send(const TaskProgress &progress)
{
    const QString interface = QStringLiteral("com.canonical.Unity.LauncherEntry");
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/slipway"),
                                                     interface, QStringLiteral("Update"));
    signal << QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName())
           << QVariantMap{{QStringLiteral("progress"), progress.share},
                          {QStringLiteral("progress-visible"), progress.visible},
                          {QStringLiteral("urgent"), progress.urgent}};
    QDBusConnection::sessionBus().send(signal);
}

} // namespace

DesktopNotifier::DesktopNotifier(Session &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
    connect(&session, &Session::eventAdded, this, [this](const run::Event &event) {
        if (const auto state = m_session.state())
            tell(noticeOf(event, *state, m_session.services().preferences.notifications(), QDateTime::currentDateTimeUtc()));
    });
    connect(&session, &Session::waitingForInput, this, [this](const QString &execution, bool waiting) {
        const auto state = m_session.state();
        if (waiting && state)
            tell(noticeOfInput(execution, *state, m_session.services().preferences.notifications()));
    });
    connect(&session, &Session::stateChanged, this, &DesktopNotifier::showProgress);
    connect(&session, &Session::placeChanged, this, &DesktopNotifier::showProgress);
}

void DesktopNotifier::showProgress()
{
    const auto state = m_session.state();
    const TaskProgress progress = state && m_session.place() == Session::Place::Run ? taskProgressOf(*state) : TaskProgress();
    if (progress == m_progress || !hasSessionBus())
        return;
    m_progress = progress;
    send(progress);
}

void DesktopNotifier::tell(const std::optional<Notice> &notice)
{
    if (!notice || m_window.isActiveWindow())
        return;
    QApplication::alert(&m_window);
    if (hasSessionBus())
        show(*notice, soundName(m_session.services().preferences.notifications().sound));
}

} // namespace slipway::widgets
