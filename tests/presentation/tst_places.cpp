// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/places.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::presentation;
using namespace Qt::StringLiterals;

class TestPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsEveryPlaceAsItWillRun();
    void quotesAsTheShellNeedsIt();
    void neverShowsASecret();
    void saysWhatKeepsALineFromRunning();

private:
    [[nodiscard]] runbook::Parameter parameter(const QString &value) const
    {
        const auto &all = m_document->runbook.parameters;
        const auto found = std::ranges::find(all, value, &runbook::Parameter::value);
        return found == all.end() ? runbook::Parameter() : *found;
    }
    static QStringList textsOf(const QString &text, const QList<PlacePreview::Span> &spans)
    {
        QStringList texts;
        for (const auto &span : spans)
            texts << text.sliced(span.offset, span.length);
        return texts;
    }

    QTemporaryDir m_folder;
    DocumentPtr m_document;
    Draft m_draft;
};

void TestPlaces::init()
{
    const QString path = m_folder.filePath(u"runbook.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Kiosk Release v1.4.0\n\n## Phase 1: Deployment\n\n```bash\n# Fetch it\ndocker pull kiosk:v1.4.0 && echo \"got v1.4.0\"\n"
               "docker run -d kiosk:v1.4.0\n```\n\n```bash\n# Tell\necho v1.4.0 <channel>\n```\n");
    file.close();
    const auto read = readDocument(path, QDate(2026, 3, 1));
    QVERIFY(read.has_value());
    m_document = *read;
    m_draft = {};
}

void TestPlaces::showsEveryPlaceAsItWillRun()
{
    const auto written = placesOf(*m_document, m_draft, parameter(u"v1.4.0"_s));
    QVERIFY(written.size() >= 3);
    for (const auto &place : written) {
        QVERIFY(place.before.contains(u"v1.4.0"_s) && !place.literals.isEmpty());
        QVERIFY(place.after.isEmpty());
    }
    m_draft.bind({u"v1.4.0"_s, u"v1.5.0"_s, false});
    const auto bound = placesOf(*m_document, m_draft, parameter(u"v1.4.0"_s));
    const auto pull = std::ranges::find(bound, 7, &PlacePreview::line);
    QVERIFY(pull != bound.end());
    QCOMPARE(textsOf(pull->before, pull->literals), QStringList({u"v1.4.0"_s, u"v1.4.0"_s}));
    QCOMPARE(pull->after, u"docker pull kiosk:v1.5.0 && echo \"got v1.5.0\""_s);
    QCOMPARE(textsOf(pull->after, pull->values), QStringList({u"v1.5.0"_s, u"v1.5.0"_s}));
    const auto run = std::ranges::find(bound, 8, &PlacePreview::line);
    QVERIFY(run != bound.end());
    QCOMPARE(run->after, u"docker run -d kiosk:v1.5.0"_s);
    for (const auto &place : bound) {
        if (place.line < 5)
            QVERIFY(place.after.isEmpty() && !place.remark.isEmpty()); // words alone
    }
}

void TestPlaces::quotesAsTheShellNeedsIt()
{
    m_draft.bind({u"v1.4.0"_s, u"v1 5"_s, false});
    m_draft.bind({u"<channel>"_s, u"ops"_s, false});
    const auto places = placesOf(*m_document, m_draft, parameter(u"v1.4.0"_s));
    const auto tell = std::ranges::find(places, 13, &PlacePreview::line);
    QVERIFY(tell != places.end());
    QCOMPARE(tell->after, u"echo 'v1 5' ops"_s);
    QCOMPARE(textsOf(tell->after, tell->values), QStringList(u"'v1 5'"_s));
    const auto run = std::ranges::find(places, 8, &PlacePreview::line);
    QVERIFY(run != places.end());
    QVERIFY2(run->after.isEmpty() && run->remark.contains(u"docker"_s), qPrintable(run->after + run->remark)); // refused
}

void TestPlaces::neverShowsASecret()
{
    m_draft.bind({u"v1.4.0"_s, u"hunter2"_s, true});
    for (const auto &place : placesOf(*m_document, m_draft, parameter(u"v1.4.0"_s)))
        QVERIFY2(!place.after.contains(u"hunter2"_s), qPrintable(place.after));
}

void TestPlaces::saysWhatKeepsALineFromRunning()
{
    m_draft.bind({u"v1.4.0"_s, u"v1.5.0"_s, false});
    const auto places = placesOf(*m_document, m_draft, parameter(u"v1.4.0"_s));
    const auto tell = std::ranges::find(places, 13, &PlacePreview::line);
    QVERIFY(tell != places.end());
    QVERIFY2(tell->remark.contains(u"<channel>"_s), qPrintable(tell->remark));
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
