// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplerun.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace slipway;
using namespace slipway::run;
using namespace Qt::StringLiterals;

namespace {

/// Values in which no member keeps its default, with text that codecs stumble over.
class Values
{
public:
    explicit Values(quint32 seed)
        : m_random(seed)
    {
    }
    QString text()
    {
        static const QStringList pieces{u"plain"_s,     u"\"quoted\\\""_s,  u"two\nlines\r\n"_s, u"\tTab"_s,
                                        u"\u0000nul"_s, u"\u202Ebidi"_s,    u"東京"_s,           u"🚀 emoji"_s,
                                        u"</script>"_s, u"a=b; rm -rf /"_s, u"\u007f"_s,         u"Ünïcode"_s,
                                        u"{\"x\":1}"_s, u"'single'"_s};
        QString made;
        for (int i = m_random.bounded(1, 4); i > 0; --i)
            made += pieces.at(m_random.bounded(pieces.size()));
        return made;
    }
    QStringList texts() { return {text(), text()}; }
    int number() { return m_random.bounded(1, std::numeric_limits<int>::max()); }
    qint64 large() { return (qint64(1) << 53) + 1 + number(); }
    QDateTime time() { return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number(), QTimeZone::UTC); }
    QList<Attachment> attachments() { return {{text(), text(), large(), text()}}; }
    QJsonObject object() { return {{text(), QJsonArray{1.5, text(), true, QJsonValue::Null}}, {u"n"_s, large()}}; }
    runbook::Binding binding() { return {text(), text(), false}; }
    runbook::ResolvedUnit resolved()
    {
        runbook::ResolvedUnit made;
        made.unit = text();
        made.kind = runbook::UnitKind::Transcript;
        made.text = text();
        made.program = texts();
        made.input = texts();
        made.url = text();
        made.promql = text();
        made.expected = text();
        made.path = text();
        made.cwd = text();
        made.target = text();
        made.terminal = true;
        made.substitutions = {{text(), text(), number(), number(), number()}};
        made.notices = texts();
        made.sha256 = text();
        return made;
    }
    RunStarted started()
    {
        RunStarted made;
        made.plan = samplerun::plan();
        made.runbookPath = text();
        made.runbookSha256 = text();
        made.runbookText = text();
        made.mode = Mode::Rehearsal;
        made.service = text();
        made.version = text();
        made.environment = {text(), {{text(), text()}, {u"z"_s, text()}}};
        made.leader = text();
        made.host = text();
        made.bindings = {binding(), binding()};
        return made;
    }
    ExecutionEnded ended()
    {
        ExecutionEnded made;
        made.execution = text();
        made.ending = Ending::Signalled;
        made.exitCode = number();
        made.signal = 9;
        made.startedAt = time();
        made.endedAt = time();
        made.outputSha256 = text();
        made.outputBytes = large();
        made.outputTruncated = true;
        made.outputTail = text();
        made.stillRunning = texts();
        made.cwd = text();
        made.failingLine = 3;
        made.diff = text();
        made.measured = object();
        made.verdict = Verdict::Inconclusive;
        made.verdictReason = text();
        return made;
    }
    QList<EventBody> all()
    {
        return {started(),
                ConductorAttached{text(), true, text(), true},
                BindingChanged{binding()},
                LiteralConfirmed{text(), text()},
                Overridden{text(), text(), text()},
                CheckTicked{text(), false, text(), attachments()},
                Dismissed{text(), Disposition::NotApplicable, text()},
                Reopened{text(), text()},
                AlternativeChosen{text(), text(), text()},
                ExecutionIntended{text(), text(), 4, resolved(), texts(), text()},
                ExecutionStarted{text(), time()},
                ended(),
                VerdictGiven{text(), false, text()},
                InterruptionRaised{text(), text(), text(), text()},
                InterruptionDecided{text(), Remedy::ContinueFromHere, text(), text()},
                SoakStarted{text(), number(), time()},
                SoakEnded{text(), Verdict::Failed, text()},
                SoakExtended{text(), number(), text()},
                RunHeld{text(), true},
                RunWentOn{text()},
                ProcedureStarted{text(), text(), text()},
                ProcedureEnded{text(), false, text()},
                TriggerDeclared{text(), text()},
                NoteAdded{text(), text(), attachments()},
                LifeboatExported{text(), text()},
                EvidenceAttached{text(), attachments()},
                EvidenceRemoved{text(), text(), text()},
                ContactCompleted{number(), text(), text(), text()},
                RunFinished{Outcome::RolledBackUnverified, text()}};
    }

private:
    QRandomGenerator m_random;
};

base::Result<EventBody> throughJson(const EventBody &body)
{
    return decode(typeOf(body), 1, encode(body));
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBodyIsTried() { QCOMPARE(Values(1).all().size(), qsizetype(std::variant_size_v<EventBody>)); }

    void everyBodyComesBack()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            for (const EventBody &body : Values(seed).all()) {
                const auto back = throughJson(body);
                QVERIFY2(back, qPrintable(typeOf(body)));
                QVERIFY2(*back == body, encode(body).constData());
            }
        }
    }

    void emptyBodiesComeBack()
    {
        for (const EventBody &body : QList<EventBody>{ExecutionEnded{}, ExecutionIntended{}, NoteAdded{}, SoakStarted{},
                                                      CheckTicked{}, RunFinished{}}) {
            const auto back = throughJson(body);
            QVERIFY(back);
            QVERIFY(*back == body);
        }
    }

    void everyEnumValueComesBack()
    {
        for (const auto ending : {Ending::Exited, Ending::Signalled, Ending::Cancelled, Ending::TimedOut,
                                  Ending::CouldNotStart, Ending::Unknown}) {
            ExecutionEnded body;
            body.ending = ending;
            QCOMPARE(std::get<ExecutionEnded>(*throughJson(body)).ending, ending);
        }
        for (const auto remedy :
             {Remedy::Retry, Remedy::EditAndRetry, Remedy::ContinueFromHere, Remedy::Ignore, Remedy::Fail})
            QCOMPARE(std::get<InterruptionDecided>(*throughJson(InterruptionDecided{{}, remedy, {}, {}})).remedy,
                     remedy);
        for (const auto outcome :
             {Outcome::Done, Outcome::RolledBack, Outcome::RolledBackUnverified, Outcome::Aborted, Outcome::Failed})
            QCOMPARE(std::get<RunFinished>(*throughJson(RunFinished{outcome, {}})).outcome, outcome);
    }

    void typeWordsAreUniqueAndNeverChange()
    {
        QStringList words;
        for (const EventBody &body : Values(1).all())
            words.append(typeOf(body));
        QCOMPARE(words, QStringList({u"run.started"_s,        u"conductor.attached"_s,  u"binding.changed"_s,
                                     u"literal.confirmed"_s,  u"rule.overridden"_s,     u"check.ticked"_s,
                                     u"work.dismissed"_s,     u"work.reopened"_s,       u"alternative.chosen"_s,
                                     u"execution.intended"_s, u"execution.started"_s,   u"execution.ended"_s,
                                     u"verdict.given"_s,      u"interruption.raised"_s, u"interruption.decided"_s,
                                     u"soak.started"_s,       u"soak.ended"_s,          u"soak.extended"_s,
                                     u"run.held"_s,           u"run.went_on"_s,         u"procedure.started"_s,
                                     u"procedure.ended"_s,    u"trigger.declared"_s,    u"note.added"_s,
                                     u"lifeboat.exported"_s,  u"evidence.attached"_s,   u"evidence.removed"_s,
                                     u"contact.completed"_s,  u"run.finished"_s}));
    }

    void payloadOfOldRunsIsStillRead()
    {
        const auto body =
            decode(u"execution.ended"_s, 1,
                   R"({"ended_at":"2026-03-02T20:00:01.500Z","ending":"exited","execution":"e1","exit_code":1,)"
                   R"("failing_line":2,"output_bytes":9007199254740993,"output_tail":"no\n","signal":0,)"
                   R"("verdict":"failed","verdict_reason":"exit code 1"})");
        QVERIFY(body);
        const auto &ended = std::get<ExecutionEnded>(*body);
        QCOMPARE(ended.execution, u"e1"_s);
        QCOMPARE(ended.exitCode, 1);
        QCOMPARE(ended.outputBytes, Q_INT64_C(9007199254740993));
        QCOMPARE(ended.endedAt, QDateTime(QDate(2026, 3, 2), QTime(20, 0, 1, 500), QTimeZone::UTC));
        QVERIFY(!ended.startedAt.isValid());
        QCOMPARE(ended.verdict, Verdict::Failed);
    }

    void secretsAreNeverWritten()
    {
        RunStarted started = Values(1).started();
        started.bindings = {{u"<password>"_s, u"hunter2"_s, true}};
        for (const EventBody &body : QList<EventBody>{started, BindingChanged{started.bindings.first()}}) {
            QVERIFY(!encode(body).contains("hunter2"));
            QVERIFY(encode(body).contains("\"secret\":true"));
        }
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("unknown type") << u"run.flew"_s << 1 << QByteArray("{}");
        QTest::newRow("newer version") << u"run.held"_s << 2 << QByteArray("{}");
        QTest::newRow("version zero") << u"run.held"_s << 0 << QByteArray("{}");
        QTest::newRow("not JSON") << u"run.held"_s << 1 << QByteArray("{\"reason\":");
        QTest::newRow("not an object") << u"run.held"_s << 1 << QByteArray("[]");
        QTest::newRow("wrong shape") << u"run.held"_s << 1 << QByteArray("{\"reason\":7}");
        QTest::newRow("unknown word") << u"run.finished"_s << 1 << QByteArray("{\"outcome\":\"splendid\"}");
        QTest::newRow("number too large") << u"soak.started"_s << 1 << QByteArray("{\"seconds\":5000000000}");
        QTest::newRow("bad time") << u"soak.started"_s << 1 << QByteArray("{\"ends_at\":\"tomorrow\"}");
        QTest::newRow("bad list item") << u"execution.ended"_s << 1 << QByteArray("{\"still_running\":[1]}");
    }
    void damageIsNamed()
    {
        QFETCH(QString, type);
        QFETCH(int, version);
        QFETCH(QByteArray, payload);
        const auto body = decode(type, version, payload);
        QVERIFY(!body);
        QCOMPARE(body.error().code, base::ErrorCode::JournalDamaged);
        QVERIFY(!body.error().oneLine().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
