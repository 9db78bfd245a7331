// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <unistd.h>

using namespace slipway;
using namespace Qt::StringLiterals;

using Fields = QMultiMap<QByteArray, QByteArray>;

static QByteArray record(QByteArrayView key, QByteArrayView value)
{
    return QByteArray(key.data(), key.size()) + ' ' + QByteArray::number(value.size()) + '\n' +
           QByteArray(value.data(), value.size()) + '\n';
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TestKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }

    void saysByItsExitCodeWhatBecameOfTheRequest();
    void keepsWhatItPromises();
    void runsInASessionOfItsOwnWithDefaultSignals();
    void stampsStreams();
    void answersOnItsSocket();
    void takesNonsenseOnItsSocket();
    void sizesTheTerminal();
    void aTerminalLeftAndTakenAgainStays();
    void anUnreadInputCostsNothing();
    void posixShellsKeepTheirSessionToo();
    void namesAreBytes();
    void fault10_aFloodIsWrittenInBoundedMemory();
    void fault11_aLineOfHundredMegabytes();
    void fault20_secretsAcrossReadsAndStreams();
    void fault20_secretsOfTheEnvironmentAreMasked();
    void fault20_secretsOfEnvFilesAreMasked_data();
    void fault20_secretsOfEnvFilesAreMasked();
    void fault20_whatTheCommandItselfBringsIsMasked();
    void fault20_theScriptsOwnSecretsAreMasked();
    void keepsToItsOutputLimit();
    void fault25_aFullDiskDoesNotStopTheCommand();

private:
    /// The exit code of the keeper that was asked.
    int ask(const QString &execution, const QByteArray &script, const Fields &more = {});
    Fields result(const QString &execution, int seconds = 60);
    [[nodiscard]] QString path(const QString &execution, const QString &file) const
    {
        return base() + u'/' + execution + u'/' + file;
    }
    [[nodiscard]] QByteArray output(const QString &execution) const { return contentOf(path(execution, u"output"_s)); }
    [[nodiscard]] QString base() const { return m_base.isEmpty() ? m_root->path() : m_base; }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_base;
};

int TestKeeper::ask(const QString &execution, const QByteArray &script, const Fields &more)
{
    QByteArray request =
        record("protocol", "1") + record("execution", execution.toUtf8()) + record("base", QFile::encodeName(base()));
    if (!more.contains("argv"))
        request += record("argv", "/bin/bash") + record("argv", "--noprofile") + record("argv", "--norc") +
                   record("argv", "-eo") + record("argv", "pipefail");
    if (!script.isEmpty())
        request += record("script", script);
    for (auto [key, value] : more.asKeyValueRange())
        request += record(key, value);
    QProcess keeper;
    keeper.start(QStringLiteral(SLIPWAY_BIN_DIR "/slipway-keeper"));
    keeper.write(request + record("end", ""));
    keeper.closeWriteChannel();
    return keeper.waitForFinished() ? keeper.exitCode() : -1;
}

Fields TestKeeper::result(const QString &execution, int seconds)
{
    const QString file = path(execution, u"result"_s);
    Fields fields;
    // The keeper's last act after the result is to take its socket away.
    if (!QTest::qWaitFor([&] { return QFile::exists(file) && !QFile::exists(path(execution, u"control"_s)); },
                         seconds * 1000))
        return fields;
    const auto records = keeper::parseRecords(contentOf(file).toStdString(), 1 << 20);
    for (const auto &[key, value] : records.value_or(keeper::Records()))
        fields.insert(QByteArray::fromStdString(key), QByteArray::fromStdString(value));
    return fields;
}

void TestKeeper::saysByItsExitCodeWhatBecameOfTheRequest()
{
    QCOMPARE(ask(u"one"_s, "true"), 0);
    QCOMPARE(ask(u"one"_s, "true"), 3);
    QCOMPARE(ask(u"../two"_s, "true"), 2);
    m_base = m_root->filePath(u"missing"_s);
    QCOMPARE(ask(u"three"_s, "true"), 4);
    m_base.clear();
    QCOMPARE(result(u"one"_s).value("exit"), "0");
    QCOMPARE(QDir(base()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"one"_s});
}

void TestKeeper::keepsWhatItPromises()
{
    QCOMPARE(ask(u"e"_s, "echo out", {{"cwd", "/"}}), 0);
    const Fields fields = result(u"e"_s);
    QCOMPARE(fields.value("bytes"), "4");
    QCOMPARE(fields.value("sha256"), QCryptographicHash::hash("out\n", QCryptographicHash::Sha256).toHex());
    QCOMPARE(fields.value("cancelled"), "no");
    QVERIFY(fields.value("ended-ms").toLongLong() >= fields.value("started-ms").toLongLong());
    QCOMPARE(contentOf(path(u"e"_s, u"script"_s)), "echo out");
    QCOMPARE(contentOf(path(u"e"_s, u"boot-id"_s)), contentOf(u"/proc/sys/kernel/random/boot_id"_s));
    QCOMPARE(QFile(base() + u"/e"_s).permissions() & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther), 0);
    QCOMPARE(QFile(path(u"e"_s, u"output"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
}

void TestKeeper::runsInASessionOfItsOwnWithDefaultSignals()
{
    QCOMPARE(ask(u"e"_s, "set -- $(</proc/self/stat); echo $6 $$\ngrep -E 'Sig(Blk|Ign)' /proc/self/status; ls "
                         "/proc/$$/fd | tr '\\n' ' '"),
             0);
    QCOMPARE(result(u"e"_s).value("exit"), "0");
    const QList<QByteArray> lines = output(u"e"_s).split('\n');
    QCOMPARE(lines.at(0).split(' ').at(0), lines.at(0).split(' ').at(1));
    QCOMPARE(lines.at(1).mid(7).trimmed(), "0000000000000000");
    QCOMPARE(lines.at(2).mid(7).trimmed(), "0000000000000000");
    QCOMPARE(lines.at(3).trimmed(), "0 1 2 255 9");
}

void TestKeeper::stampsStreams()
{
    QCOMPARE(ask(u"e"_s, "echo a; sleep 0.1; echo b >&2; sleep 0.1; echo c"), 0);
    QCOMPARE(result(u"e"_s).value("exit"), "0");
    QCOMPARE(output(u"e"_s), "a\nb\nc\n");
    const QByteArray stamps = contentOf(path(u"e"_s, u"stamps"_s));
    QVERIFY(stamps.startsWith("slipway-stamps 1\n"));
    QCOMPARE(stamps.size(), 17 + 3 * 16);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(stamps.at(17 + i * 16), char(i * 2));
        QCOMPARE(stamps.at(17 + i * 16 + 14), i == 1 ? '\2' : '\1');
    }
}

void TestKeeper::answersOnItsSocket()
{
    QCOMPARE(ask(u"e"_s, "while read -r line; do echo got $line; done; echo end",
                 {{"input", "interactive"}, {"stdin", "zero\n"}}),
             0);
    QLocalSocket socket;
    socket.connectToServer(path(u"e"_s, u"control"_s));
    QVERIFY(socket.waitForConnected());
    socket.write(record("input", "one\n") + record("status", ""));
    QByteArray answer;
    QTRY_VERIFY_WITH_TIMEOUT((answer += socket.readAll()).contains("status "), 10'000);
    QVERIFY2(answer.startsWith("ok 0\n\n"), answer.constData());
    QTRY_COMPARE(output(u"e"_s), "got zero\ngot one\n");
    socket.write(record("watch", "") + record("nonsense", "") + record("resize", "1 1") + record("eof", ""));
    QCOMPARE(result(u"e"_s).value("exit"), "0");
    QCOMPARE(output(u"e"_s), "got zero\ngot one\nend\n");
    QTRY_VERIFY((answer += socket.readAll()).contains(record("state", "ended")));
    QVERIFY(answer.contains(record("state", "running"))); // what it is doing when somebody begins to watch
    QVERIFY(answer.contains("unknown command"));
    QVERIFY(answer.contains("no terminal"));
}

void TestKeeper::takesNonsenseOnItsSocket()
{
    QCOMPARE(ask(u"e"_s, "read -r x; echo $x", {{"input", "interactive"}}), 0);
    for (const QByteArray &nonsense : {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray(100'000, 'x'),
                                       QByteArray("input 99999999\n"), QByteArray("\0\n", 2)}) {
        QLocalSocket socket;
        socket.connectToServer(path(u"e"_s, u"control"_s));
        QVERIFY(socket.waitForConnected());
        socket.write(nonsense);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 5'000);
    }
    QLocalSocket socket;
    socket.connectToServer(path(u"e"_s, u"control"_s));
    socket.write(record("input", "still here\n"));
    QVERIFY(socket.waitForBytesWritten());
    QCOMPARE(result(u"e"_s).value("exit"), "0");
    QCOMPARE(output(u"e"_s), "still here\n");
}

void TestKeeper::sizesTheTerminal()
{
    QCOMPARE(ask(u"e"_s, "stty size; trap 'stty size; exit 0' WINCH; echo ready; while :; do sleep 0.1; done",
                 {{"mode", "pty"}, {"input", "interactive"}, {"columns", "100"}, {"rows", "30"}}),
             0);
    QTRY_COMPARE_WITH_TIMEOUT(output(u"e"_s), "30 100\r\nready\r\n", 10'000);
    QLocalSocket socket;
    socket.connectToServer(path(u"e"_s, u"control"_s));
    socket.write(record("resize", "132 43"));
    QVERIFY(socket.waitForBytesWritten());
    QCOMPARE(result(u"e"_s).value("exit"), "0");
    QCOMPARE(output(u"e"_s), "30 100\r\nready\r\n43 132\r\n");
}

void TestKeeper::aTerminalLeftAndTakenAgainStays()
{
    QCOMPARE(ask(u"e"_s, "echo a; exec </dev/null >/dev/null 2>&1; sleep 0.5; echo b >/dev/tty", {{"mode", "pty"}}), 0);
    QCOMPARE(result(u"e"_s).value("exit"), "0");
    QCOMPARE(output(u"e"_s), "a\r\nb\r\n");
}

void TestKeeper::anUnreadInputCostsNothing()
{
    QCOMPARE(ask(u"e"_s, "exec </dev/null; sleep 1; cat /proc/$PPID/stat", {{"input", "interactive"}}), 0);
    QCOMPARE(result(u"e"_s).value("exit"), "0");
    const QList<QByteArray> fields = output(u"e"_s).split(' ');
    QVERIFY2(fields.value(13).toInt() + fields.value(14).toInt() < 20, output(u"e"_s).constData()); // ticks of 10 ms
}

void TestKeeper::posixShellsKeepTheirSessionToo()
{
    const QByteArray session = QFile::encodeName(m_root->filePath(u"session"_s));
    QCOMPARE(ask(u"a"_s, "cd /usr\nexport A=1\nexit 3",
                 {{"argv", "/bin/sh"}, {"capture", "posix"}, {"session-out", session}}),
             0);
    QCOMPARE(result(u"a"_s).value("exit"), "3");
    QCOMPARE(result(u"a"_s).value("session"), "saved");
    QCOMPARE(ask(u"b"_s, "pwd; echo $A", {{"argv", "/bin/sh"}, {"session-in", session}}), 0);
    QCOMPARE(result(u"b"_s).value("exit"), "0");
    QCOMPARE(output(u"b"_s), "/usr\n1\n");
}

void TestKeeper::namesAreBytes()
{
    m_base = m_root->filePath(
        u"a folder\nwith a line end and 'quotes' and a name that is long enough to be too long for a socket ünïcödé"_s);
    QVERIFY(QDir().mkpath(m_base));
    const QByteArray cwd = QFile::encodeName(m_base);
    QCOMPARE(ask(u"e"_s, "pwd; printf '<%s>' \"$X\"",
                 {{"cwd", cwd}, {"environment", "X=\xff\n "}, {"session-out", cwd + "/session"}, {"capture", "bash"}}),
             0);
    const Fields fields = result(u"e"_s);
    m_base.clear();
    QCOMPARE(fields.value("exit"), "0");
    QCOMPARE(fields.value("cwd"), cwd);
}

static qint64 peakMemoryOfKeeper(const QString &folder)
{
    for (const QString &pid : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        if (!contentOf(u"/proc/%1/comm"_s.arg(pid)).startsWith("slipway-keeper"))
            continue;
        for (const QString &fd : QDir(u"/proc/%1/fd"_s.arg(pid)).entryList(QDir::Files | QDir::System)) {
            if (!QFile::symLinkTarget(u"/proc/%1/fd/%2"_s.arg(pid, fd)).startsWith(folder))
                continue;
            const QByteArray status = contentOf(u"/proc/%1/status"_s.arg(pid));
            return status.sliced(status.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toLongLong() * 1024;
        }
    }
    return -1;
}

void TestKeeper::fault10_aFloodIsWrittenInBoundedMemory()
{
    QCOMPARE(ask(u"e"_s, "set +o pipefail; yes | head -c 200000000; read -r x",
                 {{"input", "interactive"}, {"secret", "never-there"}}),
             0);
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(path(u"e"_s, u"output"_s)).size(), 200'000'000, 120'000);
    const qint64 peak = peakMemoryOfKeeper(QFileInfo(base()).canonicalFilePath() + u"/e"_s);
    if (::getuid() == 0)
        QVERIFY2(peak > 0 && peak < 8 << 20, qPrintable(QString::number(peak)));
    QLocalSocket socket;
    socket.connectToServer(path(u"e"_s, u"control"_s));
    socket.write(record("input", "x\n"));
    QVERIFY(socket.waitForBytesWritten());
    const Fields fields = result(u"e"_s);
    QCOMPARE(fields.value("exit"), "0");
    QCOMPARE(fields.value("bytes"), "200000000");
}

void TestKeeper::fault11_aLineOfHundredMegabytes()
{
    QCOMPARE(ask(u"e"_s, "head -c 104857600 /dev/zero | tr '\\0' x; echo"), 0);
    const Fields fields = result(u"e"_s);
    QCOMPARE(fields.value("bytes"), "104857601");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QFile file(path(u"e"_s, u"output"_s));
    QVERIFY(file.open(QIODevice::ReadOnly) && hash.addData(&file));
    QCOMPARE(fields.value("sha256"), hash.result().toHex());
}

void TestKeeper::fault20_secretsAcrossReadsAndStreams()
{
    const QByteArray script =
        "printf 'a hunter2-'; printf 'err hunter2-' >&2; sleep 0.4\nprintf 'secret\\n'; printf 'secret\\n' >&2\n"
        "echo hunter2-secret | base64; echo hunter2-secret";
    QCOMPARE(ask(u"e"_s, script, {{"secret", "hunter2-secret"}}), 0);
    const Fields fields = result(u"e"_s);
    QCOMPARE(fields.value("exit"), "0");
    QVERIFY2(!output(u"e"_s).contains("hunter2"), output(u"e"_s).constData());
    QVERIFY(!output(u"e"_s).contains("aHVudGVyMi1zZWNyZX"));
    QCOMPARE(fields.value("masked"), "4");
    QVERIFY(!contentOf(path(u"e"_s, u"script"_s)).contains("hunter2-secret"));
    QVERIFY(!contentOf(path(u"e"_s, u"request"_s)).contains("hunter2"));
    QCOMPARE(ask(u"short"_s, "true", {{"secret", "abc"}}), 2);
}

static QByteArray session(const QByteArray &folder, const QByteArrayList &environment)
{
    QByteArray bytes = folder + '\0';
    for (const QByteArray &entry : environment + QByteArrayList{"PATH=/usr/bin:/bin"})
        bytes += entry + '\0';
    return bytes;
}

static bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

void TestKeeper::fault20_secretsOfTheEnvironmentAreMasked()
{
    const QString from = m_root->filePath(u"from"_s);
    QVERIFY(write(
        from, session("/", {"DB_PASSWORD=hunter22", "DATABASE_URL=postgres://shop:p%40ss/22@db/shop",
                            "STAGE=production", "API_TOKEN=true", "DB_USER=shopuser", "RABBITMQ_PASSWORD=shopuser"})));
    QCOMPARE(ask(u"e"_s, "echo $DB_PASSWORD $DATABASE_URL $STAGE $API_TOKEN $DB_USER; echo 'p@ss/22'",
                 {{"session-in", QFile::encodeName(from)}}),
             0);
    QCOMPARE(result(u"e"_s).value("exit"), "0");
    QCOMPARE(output(u"e"_s), "*** postgres://shop:***@db/shop production true shopuser\n***\n");
}

void TestKeeper::fault20_secretsOfEnvFilesAreMasked_data()
{
    QTest::addColumn<QByteArray>("script");
    const auto row = [](const char *script) { QTest::newRow(script) << QByteArray(script); };
    row("export $(cat .env | xargs); echo $SHOP_PASSWORD $STAGE; echo ${DATABASE_URL#*shop:}");
    row("set -a; source .env; set +a; echo $SHOP_PASSWORD $STAGE; echo ${DATABASE_URL#*shop:}");
    row("cd conf && . ./shop.conf; echo $SHOP_PASSWORD $STAGE; echo ${DATABASE_URL#*shop:}");
    row("grep -h . \"$PWD\"/.env | cut -d= -f2- | sed 's/.*shop://' | sort -r | xargs -n2 echo");
    row("cd conf; . ../.env; unset SHOP; echo $SHOP_PASSWORD $STAGE; echo ${DATABASE_URL#*shop:}");
}

void TestKeeper::fault20_secretsOfEnvFilesAreMasked()
{
    QFETCH(QByteArray, script);
    const QByteArray env = "SHOP_PASSWORD=hunter22\nSTAGE=production\n"
                           "export DATABASE_URL=postgres://shop:sw0rdfish@db/shop\n";
    QVERIFY(write(m_root->filePath(u"work/.env"_s), env));
    QVERIFY(write(m_root->filePath(u"work/conf/shop.conf"_s), env));
    QCOMPARE(ask(u"e"_s, script, {{"cwd", QFile::encodeName(m_root->filePath(u"work"_s))}}), 0);
    QCOMPARE(result(u"e"_s).value("exit"), "0");
    const QByteArray told = output(u"e"_s);
    QVERIFY2(!told.contains("hunter22") && !told.contains("sw0rdfish"), told.constData());
    QVERIFY2(told.contains("production") && told.contains("***@db/shop") && told.contains("***"), told.constData());
}

void TestKeeper::fault20_whatTheCommandItselfBringsIsMasked()
{
    const QByteArray script = "echo before\nexport DB_PASSWORD=$(printf %s%s hunt er22)\necho \"is $DB_PASSWORD, "
                              "$(echo -n $DB_PASSWORD | base64)\"\necho after";
    const QString to = m_root->filePath(u"to"_s);
    QCOMPARE(ask(u"e"_s, script, {{"capture", "bash"}, {"session-out", QFile::encodeName(to)}}), 0);
    const Fields fields = result(u"e"_s);
    QCOMPARE(fields.value("session"), "saved");
    QCOMPARE(output(u"e"_s), "before\nis ********, **********I=\nafter\n");
    QCOMPARE(fields.value("sha256"), QCryptographicHash::hash(output(u"e"_s), QCryptographicHash::Sha256).toHex());
    QCOMPARE(fields.value("bytes").toLongLong(), output(u"e"_s).size());
    QCOMPARE(fields.value("masked"), "2");
    QVERIFY2(contentOf(to).contains("DB_PASSWORD=hunter22"), "the next command has it");

    QCOMPARE(ask(u"plain"_s, "DB_PASSWORD=$(printf %s%s tr ee22); echo $DB_PASSWORD",
                 {{"capture", "bash"}, {"session-out", QFile::encodeName(to)}}),
             0);
    QCOMPARE(result(u"plain"_s).value("exit"), "0");
    QCOMPARE(output(u"plain"_s), "******\n");
    QCOMPARE(ask(u"next"_s, "echo $DB_PASSWORD", {{"capture", "bash"}, {"session-in", QFile::encodeName(to)}}), 0);
    QCOMPARE(result(u"next"_s).value("exit"), "0");
    QCOMPARE(output(u"next"_s), "***\n");

    const QByteArray writes = "echo TOKEN=abc-$((1000+234))-def > .env; sed s/TOKEN=// .env";
    QCOMPARE(ask(u"f"_s, writes, {{"cwd", QFile::encodeName(m_root->path())}}), 0);
    QCOMPARE(result(u"f"_s).value("exit"), "0");
    QCOMPARE(output(u"f"_s), "************\n");
}

void TestKeeper::fault20_theScriptsOwnSecretsAreMasked()
{
    const QByteArray script = "export DB_PASSWORD=hunter22\nPGPASSWORD='hunter23 x' true\ntrue mysql -phunter24\n"
                              "true --password hunter25 -u shop:hunter26\nmysql() { echo $1; }; mysql -phunter27 shop\n"
                              "curl() { echo $2; }; curl -u shop:hunter28\necho $DB_PASSWORD hunter25 production";
    QCOMPARE(ask(u"e"_s, script), 0);
    QCOMPARE(result(u"e"_s).value("exit"), "0");
    QCOMPARE(output(u"e"_s), "-p***\nshop:***\n*** *** production\n");
    const QByteArray kept = contentOf(path(u"e"_s, u"script"_s));
    for (const char *secret : {"hunter22", "hunter23", "hunter25", "hunter27", "hunter28"})
        QVERIFY2(!kept.contains(secret), kept.constData());
    QVERIFY(kept.contains("export DB_PASSWORD=***\n"));
}

void TestKeeper::keepsToItsOutputLimit()
{
    QCOMPARE(ask(u"e"_s, "printf 0123456789; sleep 0.1; printf abc", {{"output-limit", "6"}}), 0);
    const Fields fields = result(u"e"_s);
    QCOMPARE(output(u"e"_s), "012345");
    QCOMPARE(fields.value("lost-bytes"), "7");
    QVERIFY(!fields.value("problem").isEmpty());
}

void TestKeeper::fault25_aFullDiskDoesNotStopTheCommand()
{
    if (::getuid() != 0)
        QSKIP("mounting a small file system needs root");
    const QString small = m_root->filePath(u"small"_s);
    QVERIFY(QDir().mkpath(small));
    if (::mount("tmpfs", QFile::encodeName(small).constData(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("a tmpfs cannot be mounted here");
    const QString witness = m_root->filePath(u"witness"_s);
    m_base = small;
    const int asked =
        ask(u"e"_s, "head -c 3000000 /dev/zero; sleep 0.2; echo went on >'" + QFile::encodeName(witness) + "'");
    const Fields fields = result(u"e"_s);
    const qint64 kept = QFileInfo(path(u"e"_s, u"output"_s)).size();
    m_base.clear();
    ::umount2(QFile::encodeName(small).constData(), MNT_DETACH);
    QCOMPARE(asked, 0);
    QCOMPARE(contentOf(witness), "went on\n");
    QCOMPARE(fields.value("exit"), "0");
    QCOMPARE(fields.value("bytes").toLongLong(), kept);
    QCOMPARE(fields.value("lost-bytes").toLongLong(), 3'000'000 - kept);
    QVERIFY(fields.value("problem").contains("No space left"));
}

QTEST_GUILESS_MAIN(TestKeeper)
#include "tst_keeper.moc"
