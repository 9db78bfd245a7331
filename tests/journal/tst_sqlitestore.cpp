// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "journal/sqlitestore.h"
#include "support/reply.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using Events = QList<run::Event>;

namespace {

constexpr auto runId = "night-of-the-release";

run::RunStarted started()
{
    run::RunStarted first;
    first.plan.title = u"Shop release"_s;
    first.service = u"shop"_s;
    first.version = u"2.5.0"_s;
    first.environment.name = u"production"_s;
    return first;
}

ports::NewEvent by(const QString &actor, run::EventBody body)
{
    return {QDateTime::currentDateTimeUtc(), actor, {}, std::move(body)};
}

/// The database behind the store's back, as somebody with an editor would have it.
class Backdoor
{
public:
    explicit Backdoor(const QString &path)
        : m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"backdoor"_s))
    {
        m_db.setDatabaseName(path);
        m_db.open();
    }
    ~Backdoor()
    {
        m_db.close();
        m_db = {};
        QSqlDatabase::removeDatabase(u"backdoor"_s);
    }
    QString run(const QString &sql)
    {
        QSqlQuery query(m_db);
        query.exec(sql);
        return query.lastError().databaseText();
    }
    void disarm()
    {
        run(u"DROP TRIGGER event_is_never_changed"_s);
        run(u"DROP TRIGGER event_is_never_deleted"_s);
    }

private:
    QSqlDatabase m_db;
};

} // namespace

class SqliteStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void appendsAndReadsBack();
    void refusesAnOldSeqOrEpoch();
    void fault4_twoInstancesOneOwner();
    void listsRunsWithTheirOutcome();
    void eventsAreNeverChanged();
    void fault26_tamperingIsSeen_data();
    void fault26_tamperingIsSeen();
    void aCrashRightAfterACommitIsNoTampering();
    void fault25_saysWhereTheDatabaseCannotOpen();
    void aNewerSchemaIsLeftAlone();

private:
    [[nodiscard]] QString databasePath() const { return m_folder->filePath(u"journal.db"_s); }
    [[nodiscard]] std::unique_ptr<journal::SqliteStore> openStore() const;
    base::Result<Events> append(qint64 epoch, qint64 seq, const QList<ports::NewEvent> &events);
    base::Result<Events> readAll();
    base::Result<qint64> acquire(ports::Lease &lease);
    base::Result<ports::Verification> verification();
    void writeSmallRun();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<journal::SqliteStore> m_store;
};

void SqliteStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = openStore();
}

void SqliteStoreTest::cleanup()
{
    m_store.reset();
}

std::unique_ptr<journal::SqliteStore> SqliteStoreTest::openStore() const
{
    return std::make_unique<journal::SqliteStore>(
        journal::SqliteLocation{databasePath(), m_folder->filePath(u"config/seal.key"_s)});
}

base::Result<Events> SqliteStoreTest::append(qint64 epoch, qint64 seq, const QList<ports::NewEvent> &events)
{
    return tests::await<Events>([&](QObject *context, const auto &reply) {
        m_store->append(QString::fromLatin1(runId), epoch, seq, events, context, reply);
    });
}

base::Result<Events> SqliteStoreTest::readAll()
{
    return tests::await<Events>(
        [&](QObject *context, const auto &reply) { m_store->read(QString::fromLatin1(runId), 0, context, reply); });
}

base::Result<qint64> SqliteStoreTest::acquire(ports::Lease &lease)
{
    return tests::await<qint64>([&](QObject *context, const auto &reply) {
        lease.acquire(QString::fromLatin1(runId), u"somebody"_s, context, reply);
    });
}

base::Result<ports::Verification> SqliteStoreTest::verification()
{
    return tests::await<ports::Verification>(
        [&](QObject *context, const auto &reply) { m_store->verify(QString::fromLatin1(runId), context, reply); });
}

void SqliteStoreTest::writeSmallRun()
{
    const auto epoch = acquire(*m_store);
    VERIFY_RESULT(epoch);
    VERIFY_RESULT(append(*epoch, 0,
                         {by(u"lead"_s, started()), by(u"lead"_s, run::NoteAdded{u"all quiet"_s, {}, {}}),
                          by(u"lead"_s, run::NoteAdded{u"still quiet"_s, {}, {}}),
                          by(u"lead"_s, run::RunFinished{run::Outcome::Done, {}})}));
}

void SqliteStoreTest::appendsAndReadsBack()
{
    writeSmallRun();
    m_store = openStore();
    const auto events = readAll();
    VERIFY_RESULT(events);
    QCOMPARE(events->size(), 4);
    QCOMPARE(std::get<run::RunStarted>(events->at(0).body), started());
    QCOMPARE(std::get<run::NoteAdded>(events->at(1).body).text, u"all quiet"_s);
    QCOMPARE(events->at(3).envelope.previousHash, events->at(2).envelope.hash);
    const auto checked = verification();
    VERIFY_RESULT(checked);
    QCOMPARE(checked->problems, QStringList());
    QCOMPARE(checked->head, events->last().envelope.hash);
}

void SqliteStoreTest::refusesAnOldSeqOrEpoch()
{
    writeSmallRun();
    const auto note = by(u"late"_s, run::NoteAdded{u"too late"_s, {}, {}});
    const auto oldSeq = append(1, 2, {note});
    QVERIFY(!oldSeq);
    QCOMPARE(oldSeq.error().code, base::ErrorCode::Conflict);
    const auto oldEpoch = append(0, 4, {note});
    QVERIFY(!oldEpoch);
    QCOMPARE(oldEpoch.error().code, base::ErrorCode::Conflict);
    QCOMPARE(readAll()->size(), 4);
}

void SqliteStoreTest::fault4_twoInstancesOneOwner()
{
    const auto first = acquire(*m_store);
    VERIFY_RESULT(first);
    const auto second = openStore();
    const auto refused = acquire(*second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Conflict);
    QVERIFY(refused.error().what.contains(u"somebody"_s));
    m_store->release(QString::fromLatin1(runId));
    VERIFY_RESULT(readAll());
    const auto granted = acquire(*second);
    VERIFY_RESULT(granted);
    QVERIFY(*granted > *first);
}

void SqliteStoreTest::listsRunsWithTheirOutcome()
{
    writeSmallRun();
    const auto runs = tests::await<QList<ports::RunSummary>>(
        [&](QObject *context, const auto &reply) { m_store->list(context, reply); });
    VERIFY_RESULT(runs);
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->first().service, u"shop"_s);
    QCOMPARE(runs->first().outcome, std::optional(run::Outcome::Done));
    QCOMPARE(runs->first().events, 4);
}

void SqliteStoreTest::eventsAreNeverChanged()
{
    writeSmallRun();
    Backdoor door(databasePath());
    QVERIFY(door.run(u"UPDATE event SET actor = 'nobody'"_s).contains(u"never changed"_s));
    QVERIFY(door.run(u"DELETE FROM event"_s).contains(u"never deleted"_s));
}

void SqliteStoreTest::fault26_tamperingIsSeen_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("problem");
    QTest::newRow("payload edited") << u"UPDATE event SET payload = replace(payload, 'quiet', 'QUIET') WHERE seq = 2"_s
                                    << u"content of event 2"_s;
    QTest::newRow("actor edited") << u"UPDATE event SET actor = 'nobody' WHERE seq = 3"_s << u"envelope of event 3"_s;
    QTest::newRow("event removed") << u"DELETE FROM event WHERE seq = 2"_s << u"missing"_s;
    QTest::newRow("tail cut") << u"DELETE FROM event WHERE seq > 2"_s << u"cut off"_s;
    QTest::newRow("all gone") << u"DELETE FROM event"_s << u"cut off"_s;
}

void SqliteStoreTest::fault26_tamperingIsSeen()
{
    QFETCH(QString, sql);
    QFETCH(QString, problem);
    writeSmallRun();
    m_store.reset();
    {
        Backdoor door(databasePath());
        door.disarm();
        QCOMPARE(door.run(sql), QString());
    }
    m_store = openStore();
    const auto checked = verification();
    VERIFY_RESULT(checked);
    QVERIFY2(checked->problems.join(u'\n').contains(problem), qPrintable(checked->problems.join(u'\n')));
}

void SqliteStoreTest::aCrashRightAfterACommitIsNoTampering()
{
    const auto epoch = acquire(*m_store);
    VERIFY_RESULT(epoch);
    VERIFY_RESULT(append(*epoch, 0, {by(u"lead"_s, started())}));
    QFile seal(databasePath() + u".seals/"_s + QString::fromLatin1(runId));
    QVERIFY(seal.open(QIODevice::ReadWrite));
    const QByteArray before = seal.readLine();
    VERIFY_RESULT(append(*epoch, 1, {by(u"lead"_s, run::RunFinished{run::Outcome::Done, {}})}));
    // As if the program had died before it sealed the second append.
    QVERIFY(seal.seek(0));
    QCOMPARE(seal.write(before), before.size());
    seal.close();
    const auto checked = verification();
    VERIFY_RESULT(checked);
    QCOMPARE(checked->problems, QStringList());
}

void SqliteStoreTest::fault25_saysWhereTheDatabaseCannotOpen()
{
    QFile blocker(m_folder->filePath(u"blocker"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    m_store = std::make_unique<journal::SqliteStore>(
        journal::SqliteLocation{m_folder->filePath(u"blocker/journal.db"_s), m_folder->filePath(u"key"_s)});
    const auto events = readAll();
    QVERIFY(!events);
    QCOMPARE(events.error().code, base::ErrorCode::JournalUnavailable);
    QVERIFY(!events.error().remedy.isEmpty());
}

void SqliteStoreTest::aNewerSchemaIsLeftAlone()
{
    writeSmallRun();
    m_store.reset();
    {
        Backdoor door(databasePath());
        door.run(u"PRAGMA user_version = 99"_s);
    }
    m_store = openStore();
    const auto events = readAll();
    QVERIFY(!events);
    QVERIFY(events.error().what.contains(u"newer"_s));
}

QTEST_GUILESS_MAIN(SqliteStoreTest)
#include "tst_sqlitestore.moc"
