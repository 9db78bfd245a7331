// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms.h"
#include "masker.h"
#include "secretnames.h"

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
    void fault20_whatShowsBySomethingElseIsMasked_data();
    void fault20_whatShowsBySomethingElseIsMasked();
    void fault20_whatShowsIsMaskedHoweverItIsCut();
    void fault20_aKeyIsMaskedWhole();
    void plainTextStaysReadable_data();
    void plainTextStaysReadable();
    void namesOfSecrets_data();
    void namesOfSecrets();
    void commonValuesAreNotMasked();
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
    const QByteArray wide = "gr\xc3\xbc\xc3\x9f/dich 1";
    QTest::newRow("JSON, ASCII alone") << wide << QByteArray("gr\\u00fc\\u00DF/dich 1");
    QTest::newRow("JSON, beyond 16 bits")
        << QByteArray("key \xf0\x9f\x94\x91 here") << QByteArray("key \\ud83d\\udd11 here");
    QTest::newRow("percent, path") << wide << QByteArray("gr%C3%BC%c3%9f/dich%201");
    QTest::newRow("percent, some of it") << odd << QByteArray("p%40ss%20w'o\"r\\d$1/`x`");
    QTest::newRow("printf %q, wide") << wide << QByteArray("gr\\303\\274\\303\\237/dich\\ 1");
    QTest::newRow("bytes of Python") << wide << QByteArray("gr\\xc3\\xbc\\xc3\\x9f/dich 1");
    QTest::newRow("HTML") << odd << QByteArray("p@ss w&#39;o&quot;r\\d$1/`x`");
    QTest::newRow("SQL") << odd << QByteArray("p@ss w''o\"r\\d$1/`x`");
    QTest::newRow("short, base64 as a part")
        << QByteArray("hunt22") << ("user:" + QByteArray("hunt22") + "\n").toBase64();
    QTest::newRow("short, base64 as another part")
        << QByteArray("hunt22") << ("u:" + QByteArray("hunt22") + "\n").toBase64();
    QTest::newRow("base64 wrapped anywhere")
        << odd
        << ("x" + ("12345678901234567890123456789012345678901234567890" + odd).toBase64().insert(76, '\n')).sliced(66);
    QTest::newRow("an indented line") << QByteArray("first line of it\n  second line, \"so\"\n")
                                      << QByteArray("second line, \\\"so\\\"");
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

void TestMasker::fault20_whatShowsBySomethingElseIsMasked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("URL", "psql postgres://shop:hunter22@db/shop ok", "psql postgres://shop:***@db/shop ok");
    row("URL without a user", "redis://:hunter22@cache:6379/0", "redis://:***@cache:6379/0");
    row("URL with an @ in the password", "https://u:p@ss@host/x", "https://u:***@host/x");
    row("URL with a token", "https://0123456789abcdef0123@host/x", "https://***@host/x");
    row("URL at the end", "postgres://shop:hunter22@db", "postgres://shop:***@db");
    row("two URLs", "a://u:pw1@h b://u:pw2@h", "a://u:***@h b://u:***@h");
    row("header", "> Authorization: Bearer abc.DEF-123", "> Authorization: Bearer ***");
    row("header in JSON", R"({"authorization": "Basic dXNlcjpwYXNz"})", R"({"authorization": "Basic ***"})");
    row("header without a scheme", "authorization: 0123456789abcdef01", "authorization: ***");
    row("bearer", "curl -H 'X: Bearer 0123456789abcdef'", "curl -H 'X: Bearer ***'");
    row("assignment", "DB_PASSWORD=hunter22", "DB_PASSWORD=***");
    row("quoted assignment", "export API_TOKEN='a b;c d'; x", "export API_TOKEN='***'; x");
    row("option", "mysql --password=hunter22 shop", "mysql --password=*** shop");
    row("query", "GET /x?access_token=abcdef123&y=1", "GET /x?access_token=***&y=1");
    row("JSON", R"({"clientSecret": "abcdef123", "id": 1})", R"({"clientSecret": "***", "id": 1})");
    row("escaped JSON", R"("{\"api_key\":\"abcdef123\"}")", R"("{\"api_key\":\"***\"}")");
    row("in a line of words", "connected as shop, password: hunter22x, pool 5", "connected as shop, password: ***, pool 5");
    row("quoted in a line", "db_password: \"hunter 22x\" taken", "db_password: \"***\" taken");
    row("YAML at the end", "  api_key: k3yk3yk3y", "  api_key: ***");
    row("GitHub", "token ghp_abcdefghijklmnopqrstuvwxyz0123456789.", "token ***.");
    row("Slack", "xoxb-123456789012-abcdefABCDEF x", "*** x");
    row("AWS", "id AKIAIOSFODNN7EXAMPLE!", "id ***!");
    row("JWT", "t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-DEF_123456 x", "t=*** x");
    row("GitLab at the end", "glpat-abcdefghij0123456789", "***");
}

void TestMasker::fault20_whatShowsBySomethingElseIsMasked()
{
    QFETCH(QByteArray, text);
    const SecretForms none(std::span<const std::string>{});
    QTEST(QByteArray::fromStdString(none.masked(text.toStdString())), "expected");
}

void TestMasker::fault20_whatShowsIsMaskedHoweverItIsCut()
{
    const std::string name = "the-user";
    const SecretForms forms(std::span(&name, 1));
    const std::string text = "a postgres://the-user:hunt\xc3\xbcr22@db:5432/shop, DB_PASSWORD=hunter23 and ghp_"
                             "abcdefghijklmnopqrstuvwxyz0123456789 Authorization: Bearer abcdefgh\n";
    for (std::size_t size = 1; size < text.size(); ++size) {
        Masker masker(forms);
        std::string out;
        for (std::size_t at = 0; at < text.size(); at += size)
            masker.feed(std::string_view(text).substr(at, size), out);
        masker.finish(out);
        QCOMPARE(out, "a postgres://***:***@db:5432/shop, DB_PASSWORD=*** and *** Authorization: Bearer ***\n");
        QCOMPARE(masker.maskedSpans(), 5U);
    }
}

void TestMasker::fault20_aKeyIsMaskedWhole()
{
    const std::string lines = std::string(64, 'M') + '\n' + std::string(64, 'a') + "\nqQ==\n";
    const std::string begin = "-----BEGIN RSA PRIVATE KEY-----";
    const std::string end = "-----END RSA PRIVATE KEY-----\nnext\n";
    const SecretForms none(std::span<const std::string>{});
    QCOMPARE(none.masked(begin + '\n' + lines + end), begin + "***" + end);
    QCOMPARE(none.masked(begin + "\nProc-Type: 4,ENCRYPTED\n\n" + lines + end), begin + "***" + end);
    QVERIFY(!none.masked(begin + '\n' + lines).contains("aaaa"));
    QCOMPARE(none.masked(begin + "\nis what such a file begins with\n"), begin + "\nis what such a file begins with\n");
    const std::string certificate = "-----BEGIN CERTIFICATE-----\n" + lines + "-----END CERTIFICATE-----\n";
    QCOMPARE(none.masked(certificate), certificate);
}

void TestMasker::plainTextStaysReadable_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QByteArray text : {"http://localhost:8000/health",
                                  "git clone ssh://git@host/x.git",
                                  "http://[::1]:9090",
                                  "Authorization failed",
                                  "authorization: required",
                                  "The bearer of this",
                                  "PASSED 12 tests, password: ok",
                                  "password: required by the server",
                                  "the secret: see the vault",
                                  "token:12345678 is an id",
                                  "Enter the password: ",
                                  "TOKEN_LIFETIME=86400000",
                                  "PWD=/srv/shop/releases",
                                  "compass=northwest",
                                  "password=$DB_PASSWORD",
                                  "token=<your token>",
                                  "max_tokens=40960000",
                                  "PASSWORD=production",
                                  "secret/shop created",
                                  "{\"tokens\": \"many of them\"}",
                                  "eyJust a word",
                                  "npm_config_cache=/x",
                                  "ghp_short",
                                  "-----+-----",
                                  "-----BEGIN CERTIFICATE-----",
                                  "SECRET_NAME=shop-credentials",
                                  "12:30://x"})
        QTest::newRow(text.constData()) << text;
}

void TestMasker::plainTextStaysReadable()
{
    QFETCH(QByteArray, text);
    const SecretForms none(std::span<const std::string>{});
    QCOMPARE(QByteArray::fromStdString(none.masked(text.toStdString())), text);
    QCOMPARE(QByteArray::fromStdString(none.masked((text + '\n').toStdString())), text + '\n');
}

void TestMasker::namesOfSecrets_data()
{
    QTest::addColumn<bool>("secret");
    for (const char *name : {"DB_PASSWORD", "password", "dbPassword", "DJANGO_SECRET_KEY", "API_KEY", "api-key",
                             "apiKey", "GITHUB_TOKEN", "PGPASSWORD", "MYSQL_PWD", "REDIS_AUTH", "JWT_SECRET_2",
                             "SMTP_PASS", "AWS_SECRET_ACCESS_KEY", "STRIPE_PRIVATE_KEY"})
        QTest::newRow(name) << true;
    for (const char *name :
         {"PWD", "OLDPWD", "SSH_AUTH_SOCK", "SSH_ASKPASS", "TOKEN_LIFETIME", "PRIMARY_KEY", "CACHE_KEY", "COMPASS",
          "PASSWORD_FILE", "XAUTHORITY", "TOKENIZERS_PARALLELISM", "AUTHOR", "KEYBOARD", ""})
        QTest::newRow(*name ? name : "none") << false;
}

void TestMasker::namesOfSecrets()
{
    QFETCH(bool, secret);
    const std::string_view name = QTest::currentDataTag();
    QCOMPARE(isSecretName(name == "none" ? "" : name), secret);
}

void TestMasker::commonValuesAreNotMasked()
{
    for (const char *value : {"", "true", "abc12", "localhost", "Production", "12345", "1234567", "xxxxxxxx"})
        QVERIFY2(!isWorthMasking(value), value);
    for (const char *value : {"abc123", "hunter2", "12345678", "p@ss w"})
        QVERIFY2(isWorthMasking(value), value);
}

QTEST_GUILESS_MAIN(TestMasker)
#include "tst_masker.moc"
