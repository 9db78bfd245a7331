// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the desktop gets to know of a run: heard at the other end of a real session bus.
#include "windowdriver.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using run::UnitStatus;

namespace {

const QByteArray kiosk = R"(# Kiosk Release

**Version**: 1.0

## Phase 1: Deploy

### 1.1 Try

- [ ] Support knows

```bash
# Fail
false
```
)";

/// Stands where the desktop's notification service and its task bar would.
class Listener : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Notification
    {
        QString title;
        QString text;
        QString entry;
    };
    QList<Notification> notifications;
    QString application;
    QList<QVariantMap> updates;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text, const QStringList &,
                const QVariantMap &hints, int)
    {
        notifications.append({title, text, hints.value(u"desktop-entry"_s).toString()});
        return uint(notifications.size());
    }
    void update(const QString &uri, const QVariantMap &properties)
    {
        application = uri;
        updates.append(properties);
    }
};

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theDesktopHearsOfAFailureAndOfProgress();

private:
    QProcess m_daemon;
    Listener m_listener;
};

void TestDesktop::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    QVERIFY(m_daemon.waitForReadyRead(patience));
    const QByteArray address = m_daemon.readLine().trimmed();
    QVERIFY(!address.isEmpty());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    auto bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s);
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_listener, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &m_listener,
                        SLOT(update(QString, QVariantMap))));
    QGuiApplication::setDesktopFileName(u"slipway"_s);
}

void TestDesktop::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_daemon.terminate();
    m_daemon.waitForFinished(patience);
}

void TestDesktop::theDesktopHearsOfAFailureAndOfProgress()
{
    WindowDriver w;
    QVERIFY(w.open(kiosk));
    QVERIFY(w.click(u"trust"_s) && w.click(u"goLive"_s) && w.click(u"accept"_s, u"GoLiveDialog"_s));
    QTRY_COMPARE_WITH_TIMEOUT(w.session().place(), presentation::Session::Place::Run, patience);
    const auto progress = [this] { return m_listener.updates.isEmpty() ? QVariantMap() : m_listener.updates.last(); };
    QTRY_COMPARE_WITH_TIMEOUT(progress().value(u"progress-visible"_s).toBool(), true, patience);
    QCOMPARE(m_listener.application, u"application://slipway.desktop"_s);
    QCOMPARE(progress().value(u"progress"_s).toDouble(), 0.0);
    QVERIFY(w.clickIn(u"Support knows"_s, u"tick"_s));
    QTRY_COMPARE_WITH_TIMEOUT(progress().value(u"progress"_s).toDouble(), 0.5, patience);
    QCOMPARE(progress().value(u"urgent"_s).toBool(), false);

    QWidget other; // somebody works elsewhere while it runs
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    const QString failing = w.key(u"Fail"_s);
    QTRY_VERIFY_WITH_TIMEOUT(w.session().resolved(failing) && *w.session().resolved(failing), patience);
    w.session().submit(conductor::RunUnit{failing, (*w.session().resolved(failing))->sha256, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(w.unit(u"Fail"_s).status, UnitStatus::Interrupted, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_listener.notifications.isEmpty(), patience);
    const auto failed = m_listener.notifications.last();
    QVERIFY2((failed.title + failed.text).contains(u"Fail"_s), qPrintable(failed.title + u": "_s + failed.text));
    QCOMPARE(failed.entry, u"slipway"_s);
    QTRY_COMPARE_WITH_TIMEOUT(progress().value(u"urgent"_s).toBool(), true, patience);

    w.session().submit(conductor::Abort{u"it was a test"_s});
    QTRY_COMPARE_WITH_TIMEOUT(progress().value(u"progress-visible"_s).toBool(), false, patience);
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
