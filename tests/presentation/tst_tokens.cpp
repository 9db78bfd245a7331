// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/tokens.h"

#include <QTest>

using namespace slipway::presentation;

class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastFollowsWcag();
    void wordsAreReadable_data();
    void wordsAreReadable();
    void marksAreVisible_data() { wordsAreReadable_data(); }
    void marksAreVisible();
    void paletteTellsItsScheme();
    void typeScaleGrowsFromTheSystemFont();
};

void TestTokens::contrastFollowsWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestTokens::wordsAreReadable_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void TestTokens::wordsAreReadable()
{
    QFETCH(Scheme, scheme);
    const Tokens &t = tokens(scheme);
    const auto readable = [](const QColor &word, const QColor &ground, const QString &what) {
        const double ratio = contrast(word, ground);
        if (ratio < 4.5)
            qWarning() << what << word.name() << "on" << ground.name() << ratio;
        return ratio >= 4.5;
    };
    for (const QColor &ground : {t.canvas, t.page, t.sunken, t.hover, t.selection, t.pressed})
        QVERIFY(readable(t.text, ground, QStringLiteral("text")));
    for (const QColor &ground : {t.canvas, t.page, t.sunken, t.hover, t.selection})
        QVERIFY(readable(t.muted, ground, QStringLiteral("muted")));
    for (int i = 0; i < int(t.tones.size()); ++i) {
        const ToneColours &tone = t.tones.at(size_t(i));
        const QString what = QStringLiteral("tone %1").arg(i);
        for (const QColor &ground : {t.canvas, t.page, tone.wash})
            QVERIFY(readable(tone.text, ground, what));
        QVERIFY(readable(t.text, tone.wash, what));
        QVERIFY(readable(tone.onSolid, tone.solid, what + QStringLiteral(" solid")));
    }
}

void TestTokens::marksAreVisible()
{
    QFETCH(Scheme, scheme);
    const Tokens &t = tokens(scheme);
    for (const QColor &ground : {t.canvas, t.page}) {
        QVERIFY(contrast(t.focus, ground) >= 3);
        QVERIFY2(contrast(t.lineStrong, ground) >= 3, qPrintable(QString::number(contrast(t.lineStrong, ground))));
        for (size_t i = 0; i < t.tones.size(); ++i)
            QVERIFY2(contrast(t.tones.at(i).mark, ground) >= 3, qPrintable(QString::number(i)));
    }
}

void TestTokens::paletteTellsItsScheme()
{
    QCOMPARE(schemeOf(paletteOf(Scheme::Dark)), Scheme::Dark);
    QCOMPARE(schemeOf(paletteOf(Scheme::Light)), Scheme::Light);
}

void TestTokens::typeScaleGrowsFromTheSystemFont()
{
    QFont system;
    system.setPointSizeF(20);
    QCOMPARE(font(Type::Body, system).pointSizeF(), 20.0);
    QVERIFY(font(Type::Caption, system).pointSizeF() < 20);
    QVERIFY(font(Type::Title, system).pointSizeF() > font(Type::Heading, system).pointSizeF());
    QVERIFY(font(Type::Strong, system).weight() > QFont::Normal);
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
