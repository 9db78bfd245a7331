// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"
#include "request.h"

#include <QTest>

using namespace slipway::keeper;

static std::string requestOf(std::initializer_list<std::pair<std::string_view, std::string_view>> changes)
{
    std::vector<std::pair<std::string, std::string>> all = {
        {"protocol", "1"}, {"execution", "id-1"}, {"base", "/tmp"}, {"argv", "/bin/true"}};
    for (const auto &[key, value] : changes) {
        const auto found = std::ranges::find(all, key, &std::pair<std::string, std::string>::first);
        if (found != all.end() && key != "argv")
            found->second = value;
        else
            all.emplace_back(key, value);
    }
    std::string out;
    for (const auto &[key, value] : all)
        append(out, key, std::string_view(value));
    append(out, "end", "");
    return out;
}

class TestRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKey();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void survivesAnyBytes();
    void keepsNoSecretOnRecord();
    void readsRecordsInPieces();
};

void TestRequest::readsEveryKey()
{
    const auto request = parseRequest(requestOf({{"argv", "a\nb"},
                                                 {"script", "x\n"},
                                                 {"capture", "bash"},
                                                 {"mode", "pty"},
                                                 {"input", "interactive"},
                                                 {"stdin", std::string_view("\0y", 2)},
                                                 {"cwd", "/x"},
                                                 {"session-in", "/s"},
                                                 {"session-out", "/s"},
                                                 {"environment", "A=b=c"},
                                                 {"secret", "abcd"},
                                                 {"columns", "120"},
                                                 {"rows", "40"},
                                                 {"output-limit", "5"},
                                                 {"timeout-ms", "6"},
                                                 {"cancel-grace-ms", "7"},
                                                 {"drain-grace-ms", "8"}}));
    QVERIFY2(request.has_value(), request.has_value() ? "" : request.error().c_str());
    QCOMPARE(request->argv, (std::vector<std::string>{"/bin/true", "a\nb"}));
    QCOMPARE(request->stdinBytes, std::string("\0y", 2));
    QCOMPARE(request->columns, 120U);
    QCOMPARE(request->outputLimit, 5U);
    QCOMPARE(request->timeoutMs, 6);
    QVERIFY(request->mode == Mode::Pty && request->capture == Capture::Bash && request->input == Input::Interactive);
}

void TestRequest::refusesWhatIsMalformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const std::string &bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("empty", "");
    row("no end", requestOf({}).substr(0, requestOf({}).size() - 8));
    row("cut", requestOf({}).substr(0, 40));
    row("rest", requestOf({}) + "x");
    row("other protocol", requestOf({{"protocol", "2"}}));
    row("unknown key", requestOf({{"bogus", "1"}}));
    row("execution is a path", requestOf({{"execution", "../x"}}));
    row("execution is hidden", requestOf({{"execution", ".x"}}));
    row("base is relative", requestOf({{"base", "tmp"}}));
    row("program is relative", requestOf({}).replace(requestOf({}).find("/bin/true"), 9, "bbin/true"));
    row("NUL in an argument", requestOf({{"argv", std::string_view("a\0b", 3)}}));
    row("NUL in the script", requestOf({{"script", std::string_view("a\0b", 3)}}));
    row("fault 20: short secret", requestOf({{"secret", "abc"}}));
    row("environment without =", requestOf({{"environment", "A"}}));
    row("columns", requestOf({{"columns", "0"}}));
    row("rows", requestOf({{"rows", "24x"}}));
    row("negative", requestOf({{"timeout-ms", "-1"}}));
    row("mode", requestOf({{"mode", "PTY"}}));
    row("capture without script", requestOf({{"capture", "bash"}}));
    row("length with zero", "protocol 01\n1\nend 0\n\n");
    row("length too long", "protocol 99999999999\n1\n");
    row("huge length", "protocol 9999999999\n1\n");
    row("no LF after", "protocol 1\n1xend 0\n\n");
    row("upper case key", "Protocol 1\n1\nend 0\n\n");
    row("no space", "protocol\n1\n");
    row("twice", requestOf({}).insert(0, "protocol 1\n1\n"));
}

void TestRequest::refusesWhatIsMalformed()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!parseRequest(bytes.toStdString()).has_value());
}

void TestRequest::survivesAnyBytes()
{
    const std::string good = requestOf({{"script", "echo"}, {"secret", "abcd"}});
    quint32 seed = 3;
    int accepted = 0;
    for (int round = 0; round < 50'000; ++round) {
        std::string bytes = good;
        for (int change = 0; change < 2; ++change) {
            seed = seed * 1'664'525U + 1'013'904'223U;
            bytes[(seed >> 8U) % bytes.size()] = static_cast<char>(seed >> 24U);
        }
        accepted += parseRequest(bytes).has_value() ? 1 : 0;
    }
    QVERIFY(accepted < 50'000); // only changes within values can be accepted
}

void TestRequest::keepsNoSecretOnRecord()
{
    const auto request = parseRequest(
        requestOf({{"script", "SCRIPT"}, {"stdin", "STDIN"}, {"secret", "SECRET"}, {"environment", "E=ENV"}}));
    QVERIFY(request.has_value());
    const std::string record = recordOf(*request);
    for (const char *hidden : {"SCRIPT", "STDIN", "SECRET", "ENV"})
        QVERIFY2(!record.contains(hidden), hidden);
    QVERIFY(parseRecords(record, 1000).has_value());
}

void TestRequest::readsRecordsInPieces()
{
    std::string bytes;
    append(bytes, "input", std::string_view("a\nb 3\n"));
    append(bytes, "eof", "");
    for (std::size_t size = 1; size <= bytes.size(); ++size) {
        RecordReader reader(100);
        std::vector<std::string> values;
        for (std::size_t at = 0; at < bytes.size(); at += size) {
            reader.feed(std::string_view(bytes).substr(at, size));
            while (const auto record = reader.next())
                values.push_back(record->key + ":" + record->value);
        }
        QCOMPARE(values, (std::vector<std::string>{"input:a\nb 3\n", "eof:"}));
        QVERIFY(reader.atBoundary() && !reader.malformed());
    }
}

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
