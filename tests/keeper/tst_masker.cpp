// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms.h"
#include "masker.h"

#include <QByteArray>
#include <QTest>
#include <QUrl>

using namespace slipway::keeper;

static std::string masked(const std::string &secret, const std::string &text)
{
    return SecretForms(std::span(&secret, 1)).masked(text);
}

class TestMasker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault20_everySpellingIsMasked_data();
    void fault20_everySpellingIsMasked();
    void fault20_aSecretInPiecesIsMasked();
    void fault20_aSecretPrintedSlowlyIsNotShown();
    void fault20_theLongestSecretWins();
    void fault20_linesOfAKeyAreMaskedAlone();
    void aPromptIsNotHeldForever();
    void otherTextPassesUnchanged();
    void noSecretMeansNoWork();
};

void TestMasker::fault20_everySpellingIsMasked_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("spelled");
    const QByteArray odd = "p@ss w'o\"r\\d$1/`x`";
    const QByteArray lines = "first line of it\nsecond line of it\n";
    QTest::newRow("plain") << odd << odd;
    QTest::newRow("base64") << odd << odd.toBase64();
    QTest::newRow("base64 with a line end") << odd << (odd + '\n').toBase64();
    QTest::newRow("base64 as a part") << odd << ("user:" + odd).toBase64();
    QTest::newRow("base64 as another part") << odd << ("user1:" + odd + ":x").toBase64();
    QTest::newRow("base64url") << QByteArray("\xfb\xff\xfe\xfb\xff\xfe") << QByteArray("-__--__-");
    QTest::newRow("percent") << odd << QUrl::toPercentEncoding(QString::fromUtf8(odd));
    QTest::newRow("percent, lower case") << odd << QByteArray("p%40ss%20w%27o%22r%5cd%241%2f%60x%60");
    QTest::newRow("form") << odd << QByteArray("p%40ss+w%27o%22r%5Cd%241%2F%60x%60");
    QTest::newRow("single quotes") << odd << QByteArray("p@ss w'\\''o\"r\\d$1/`x`");
    QTest::newRow("double quotes") << odd << QByteArray("p@ss w'o\\\"r\\\\d\\$1/\\`x\\`");
    QTest::newRow("printf %q") << odd << QByteArray("p@ss\\ w\\'o\\\"r\\\\d\\$1/\\`x\\`");
    QTest::newRow("JSON") << odd << QByteArray("p@ss w'o\\\"r\\\\d$1/`x`");
    QTest::newRow("hexadecimal") << odd << odd.toHex();
    QTest::newRow("lines") << lines << lines;
    QTest::newRow("without the last line end") << lines << lines.trimmed();
    QTest::newRow("CRLF") << lines << QByteArray("first line of it\r\nsecond line of it");
    QTest::newRow("JSON lines") << lines << QByteArray("first line of it\\nsecond line of it");
    QTest::newRow("ANSI-C quotes") << lines << QByteArray("first line of it\\nsecond line of it\\n");
    QTest::newRow("a secret with CRLF, printed with LF")
        << QByteArray("line one\r\nline two") << QByteArray("line one\nline two");
    const QByteArray key = QByteArray("k3y!").repeated(50);
    QByteArray wrapped;
    for (qsizetype at = 0; at < key.toBase64().size(); at += 76)
        wrapped += key.toBase64().mid(at, 76) + '\n';
    QTest::newRow("wrapped base64") << key << wrapped;
}

void TestMasker::fault20_everySpellingIsMasked()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, spelled);
    const std::string text = masked(secret.toStdString(), ("before " + spelled + " after").toStdString());
    QVERIFY2(text.starts_with("before ") && text.ends_with(" after"), text.c_str());
    // Of an encoding that mixes the secret with its neighbours, no more than their shared characters may stay.
    QVERIFY2(text.size() <= std::string("before *** after").size() + 16, text.c_str());
    QVERIFY2(text.contains("***"), text.c_str());
}

void TestMasker::fault20_aSecretInPiecesIsMasked()
{
    const std::string secret = "hunter2hunter2hunter3";
    const SecretForms forms(std::span(&secret, 1));
    const std::string text = "a " + secret + " b hunter2hunter2hunter4 c " + secret;
    for (std::size_t first = 1; first < text.size(); ++first) {
        for (std::size_t size : {std::size_t(1), std::size_t(3), first}) {
            Masker masker(forms);
            std::string out;
            for (std::size_t at = 0; at < text.size(); at += size)
                masker.feed(std::string_view(text).substr(at, size), out);
            masker.settle(out);
            QCOMPARE(out, "a *** b hunter2hunter2hunter4 c ***");
            QCOMPARE(masker.maskedSpans(), 2U);
        }
    }
}

void TestMasker::fault20_aSecretPrintedSlowlyIsNotShown()
{
    const std::string secret = "abcdefghij";
    const SecretForms forms(std::span(&secret, 1));
    Masker masker(forms);
    std::string out;
    for (const char c : secret + "!") {
        masker.feed(std::string_view(&c, 1), out);
        masker.settle(out);
    }
    QCOMPARE(out, "abcd***!"); // less than half of it
}

void TestMasker::fault20_theLongestSecretWins()
{
    const std::vector<std::string> secrets = {"token", "token-1234", "1234-extra"};
    QCOMPARE(SecretForms(secrets).masked("token-1234 token token-12 x1234-extra"), "*** *** ***-12 x***");
}

void TestMasker::fault20_linesOfAKeyAreMaskedAlone()
{
    const std::string key = "-----BEGIN KEY-----\nMIIEvQIBADANBg\n}\n-----END KEY-----\n";
    QCOMPARE(masked(key, "  MIIEvQIBADANBg,\n}"), "  ***,\n}");
}

void TestMasker::aPromptIsNotHeldForever()
{
    const std::string secret = "Password-of-the-database";
    const SecretForms forms(std::span(&secret, 1));
    Masker masker(forms);
    std::string out;
    masker.feed("Password", out);
    QCOMPARE(out, "");
    QVERIFY(masker.holding());
    masker.settle(out);
    QCOMPARE(out, "Password");
    QVERIFY(!masker.holding());
    masker.feed(": ok Password-of-the-database", out);
    QCOMPARE(out, "Password: ok ***");
}

void TestMasker::otherTextPassesUnchanged()
{
    const std::vector<std::string> secrets = {"aaaaab", "abababac"};
    const SecretForms forms(secrets);
    quint32 seed = 7;
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "abc\n"[((seed = seed * 1'664'525U + 1'013'904'223U) >> 20U) % 4];
    std::string expected = text;
    for (const std::string &secret : secrets)
        QVERIFY(!expected.empty() && !secret.empty());
    Masker masker(forms);
    std::string out;
    for (std::size_t at = 0; at < text.size(); at += 77)
        masker.feed(std::string_view(text).substr(at, 77), out);
    masker.settle(out);
    QCOMPARE(out, forms.masked(text)); // however it is cut
    QVERIFY(!out.contains("aaaaab"));
}

void TestMasker::noSecretMeansNoWork()
{
    const SecretForms forms(std::span<const std::string>{});
    QVERIFY(forms.empty());
    QCOMPARE(forms.masked("anything"), "anything");
}

QTEST_GUILESS_MAIN(TestMasker)
#include "tst_masker.moc"
