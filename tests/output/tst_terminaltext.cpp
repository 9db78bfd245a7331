// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/terminaltext.h"

#include <QTest>

using namespace slipway::base;
using namespace Qt::StringLiterals;
using Kind = TerminalColour::Kind;

class TestTerminalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextStaysAsItIs();
    void fault12_invalidBytesAreShownAndDoNotDisturb_data();
    void fault12_invalidBytesAreShownAndDoNotDisturb();
    void coloursBecomeStyles();
    void fault13_sequencesAreInert_data();
    void fault13_sequencesAreInert();
    void progressIsShownAsItEndsUp();
    void fault14_markupIsText();
    void anyBytesAreSurvived();
};

void TestTerminalText::plainTextStaysAsItIs()
{
    QCOMPARE(terminalLine("tab\there — ünïcödé 漢字 🙂\r\n").text, u"tab\there — ünïcödé 漢字 🙂"_s);
    QVERIFY(terminalLine("plain").spans.isEmpty());
    QCOMPARE(terminalPlainText("a\n\x1b[1mb\x1b[0m\r\n\nc"), u"a\nb\n\nc"_s);
}

void TestTerminalText::fault12_invalidBytesAreShownAndDoNotDisturb_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("stray continuation") << QByteArray("a\x80z") << u"a\uFFFDz"_s;
    QTest::newRow("cut sequence") << QByteArray("a\xe2\x82") << u"a\uFFFD\uFFFD"_s;
    QTest::newRow("Latin-1") << QByteArray("caf\xe9 au") << u"caf\uFFFD au"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a\u2400b"_s;
    QTest::newRow("control characters") << QByteArray("a\x01\x7f") << u"a\u2401\u2421"_s;
}

void TestTerminalText::fault12_invalidBytesAreShownAndDoNotDisturb()
{
    QFETCH(QByteArray, bytes);
    QTEST(terminalLine(bytes).text, "text");
}

void TestTerminalText::coloursBecomeStyles()
{
    const auto line = terminalLine("a\x1b[1;31mbc\x1b[0md\x1b[48;5;200me\x1b[m\x1b[38;2;1;2;3mf\x1b[39m\x1b[97;7mg");
    QCOMPARE(line.text, u"abcdefg"_s);
    QCOMPARE(line.spans.size(), 4);
    TerminalStyle style;
    style.foreground = {Kind::Indexed, 1};
    style.bold = true;
    QCOMPARE(line.spans.at(0), (StyledSpan{1, 2, style}));
    style = {};
    style.background = {Kind::Indexed, 200};
    QCOMPARE(line.spans.at(1), (StyledSpan{4, 1, style}));
    style = {};
    style.foreground = {Kind::Rgb, 0x010203};
    QCOMPARE(line.spans.at(2), (StyledSpan{5, 1, style}));
    style.foreground = {Kind::Indexed, 15};
    style.inverse = true;
    QCOMPARE(line.spans.at(3), (StyledSpan{6, 1, style}));
}

void TestTerminalText::fault13_sequencesAreInert_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << QByteArray("a\x1b]0;evil\x07z") << u"az"_s;
    QTest::newRow("title, ST") << QByteArray("a\x1b]0;evil\x1b\\z") << u"az"_s;
    QTest::newRow("hyperlink") << QByteArray("\x1b]8;;http://evil\x07text\x1b]8;;\x07") << u"text"_s;
    QTest::newRow("clipboard") << QByteArray("\x1b]52;c;cm0gLXJm\x07ok") << u"ok"_s;
    QTest::newRow("DECRQSS") << QByteArray("a\x1bP$qm\x1b\\z") << u"az"_s;
    QTest::newRow("report") << QByteArray("a\x1b[6n\x1b[cz") << u"az"_s;
    QTest::newRow("cursor") << QByteArray("a\x1b[2J\x1b[Hz") << u"az"_s;
    QTest::newRow("private SGR") << QByteArray("a\x1b[>4;2mz") << u"az"_s;
    QTest::newRow("unended") << QByteArray("a\x1b]0;never ends") << u"a"_s;
    QTest::newRow("unended CSI") << QByteArray("a\x1b[12;") << u"a"_s;
    QTest::newRow("lone escape") << QByteArray("a\x1b") << u"a"_s;
    QTest::newRow("charset") << QByteArray("a\x1b(Bz") << u"az"_s;
    QTest::newRow("C1") << QByteArray("a\xc2\x9b"
                                      "31mz\xc2\x9d"
                                      "0;t\xc2\x9c"
                                      "!")
                        << u"az!"_s;
}

void TestTerminalText::fault13_sequencesAreInert()
{
    QFETCH(QByteArray, bytes);
    QTEST(terminalLine(bytes).text, "text");
}

void TestTerminalText::progressIsShownAsItEndsUp()
{
    QCOMPARE(terminalLine("10%\r 50%\r100%").text, u"100%"_s);
    QCOMPARE(terminalLine("long text\rab").text, u"abng text"_s);
    QCOMPARE(terminalLine("long text\rab\x1b[K").text, u"ab"_s);
    QCOMPARE(terminalLine("abc\b\bX").text, u"aXc"_s);
}

void TestTerminalText::fault14_markupIsText()
{
    QCOMPARE(terminalLine("<img src=x onerror=y>&amp;").text, u"<img src=x onerror=y>&amp;"_s);
}

void TestTerminalText::anyBytesAreSurvived()
{
    quint32 seed = 1;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 24; ++i) {
            seed = seed * 1'664'525U + 1'013'904'223U;
            constexpr QByteArrayView alphabet("\x1b[]P0123;:mK\\\x07\r\n\b\x9b\xc2\xe2\x82 a<?", 26);
            bytes += alphabet.at(static_cast<qsizetype>((seed >> 16U) % 26));
        }
        const auto line = terminalLine(bytes);
        for (const auto &span : line.spans)
            QVERIFY(span.start >= 0 && span.start + span.length <= line.text.size());
        QVERIFY(!line.text.contains(QChar(0x1b)));
    }
}

QTEST_GUILESS_MAIN(TestTerminalText)
#include "tst_terminaltext.moc"
