// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which language a program speaks, and that slipctl speaks it.

#include "language/language.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using slipway::language::Language;

namespace {

const QByteArray
    runbook("# Release\n\n## Deployment Steps\n\n### Phase 1: Go\n\n#### 1.1 Start\n\n```bash\ntest 1 = 1\n```\n");

/// Sets variables of the environment for as long as it lives; an empty value unsets.
class Environment
{
public:
    void set(const char *name, const QByteArray &value)
    {
        m_before.append({name, qgetenv(name)});
        put(name, value);
    }
    Environment() = default;
    Q_DISABLE_COPY_MOVE(Environment)
    ~Environment()
    {
        for (auto one = m_before.crbegin(); one != m_before.crend(); ++one)
            put(one->first, one->second);
    }

private:
    static void put(const char *name, const QByteArray &value)
    {
        if (value.isEmpty())
            qunsetenv(name);
        else
            qputenv(name, value);
    }

    QList<std::pair<const char *, QByteArray>> m_before;
};

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chooses_data();
    void chooses();
    void offersLanguagesButNotThePseudoLocale();
    void goesWithItsObject();
    void pluralsAreRight();
    void numbersFollowTheLanguage();
    void thePseudoLocaleIsLonger();
    void slipctlSpeaks_data();
    void slipctlSpeaks();
    void slipctlReadsTheSetting();
    void programsReadTheSameInEveryLanguage();

private:
    [[nodiscard]] QString said(const QStringList &arguments, const QByteArray &language,
                               const QByteArray &locale) const;

    QTemporaryDir m_home;
};

void TestLanguage::initTestCase()
{
    QFile file(m_home.filePath(u"runbook.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(runbook), runbook.size());
    QVERIFY(QDir(m_home.path()).mkpath(u"config/slipway"_s));
}

void TestLanguage::chooses_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("forced");
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("code");

    QTest::newRow("nothing says anything") << u"system"_s << QByteArray() << QByteArray("C.UTF-8") << u"en"_s;
    QTest::newRow("the environment") << u"system"_s << QByteArray() << QByteArray("de_DE.UTF-8") << u"de"_s;
    QTest::newRow("a country of its") << QString() << QByteArray() << QByteArray("de_AT.UTF-8") << u"de"_s;
    QTest::newRow("a language that is not there")
        << u"system"_s << QByteArray() << QByteArray("fr_FR.UTF-8") << u"en"_s;
    QTest::newRow("the setting") << u"de"_s << QByteArray() << QByteArray("C.UTF-8") << u"de"_s;
    QTest::newRow("English by setting") << u"en"_s << QByteArray() << QByteArray("de_DE.UTF-8") << u"en"_s;
    QTest::newRow("an unknown setting") << u"tlh"_s << QByteArray() << QByteArray("de_DE.UTF-8") << u"en"_s;
    QTest::newRow("the variable comes first") << u"en"_s << QByteArray("de") << QByteArray("C.UTF-8") << u"de"_s;
    QTest::newRow("C by the variable") << u"de"_s << QByteArray("C") << QByteArray("de_DE.UTF-8") << u"en"_s;
}

void TestLanguage::chooses()
{
    QFETCH(const QString, setting);
    QFETCH(const QByteArray, forced);
    QFETCH(const QByteArray, locale);
    Environment environment;
    environment.set("SLIPWAY_LANGUAGE", forced);
    environment.set("LANGUAGE", {});
    environment.set("LC_ALL", locale);
    QLocale::setDefault(QLocale::system()); // makes Qt read the environment again
    const Language language(setting);
    QTEST(language.code(), "code");
}

void TestLanguage::offersLanguagesButNotThePseudoLocale()
{
    QCOMPARE(Language::available(), QStringList({u"de"_s, u"en"_s}));
    QCOMPARE(Language::nameOf(u"de"_s), u"Deutsch"_s);
}

void TestLanguage::goesWithItsObject()
{
    const auto text = [] { return QCoreApplication::translate("lint", "install or correct"); };
    const auto correct = [] { return QCoreApplication::translate("lint", "correct the command"); };
    QCOMPARE(text(), u"install or correct"_s);
    {
        const Language german(u"de"_s);
        QCOMPARE(correct(), u"Befehl korrigieren"_s);
        QCOMPARE(text(), u"install or correct"_s);
    }
    QCOMPARE(correct(), u"correct the command"_s);
}

void TestLanguage::pluralsAreRight()
{
    const auto links = [](int n) { return QCoreApplication::translate("Tr", "%n link(s)", nullptr, n); };
    {
        const Language english(u"en"_s);
        QCOMPARE(links(1), u"1 link"_s);
        QCOMPARE(links(2), u"2 links"_s);
        QCOMPARE(links(0), u"0 links"_s);
    }
    const Language german(u"de"_s);
    QCOMPARE(links(1), u"1 Link"_s);
    QCOMPARE(links(2), u"2 Links"_s);
}

void TestLanguage::numbersFollowTheLanguage()
{
    const QLocale before;
    {
        const Language german(u"de"_s);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    }
    QCOMPARE(QLocale(), before);
}

void TestLanguage::thePseudoLocaleIsLonger()
{
    if (!QFile::exists(u":/i18n/slipway_qps-ploc.qm"_s))
        QSKIP("python3 is not installed");
    const Language pseudo(u"qps-ploc"_s);
    const QString source = u"No answer within %1 s"_s;
    const QString text = QCoreApplication::translate("Tr", source.toUtf8().constData());
    QVERIFY2(text.startsWith(u'[') && text.endsWith(u']') && text.contains(u"%1"), qPrintable(text));
    QCOMPARE_GE(text.size() * 10, source.size() * 14);
    QVERIFY(QCoreApplication::translate("slipway::widgets::MainWindow", "Roll &back…").contains(u"&b"));
    QVERIFY(QCoreApplication::translate("slipway::widgets::StepPage", "Next step (Alt+Down)").contains(u"Alt+Down"));
}

QString TestLanguage::said(const QStringList &arguments, const QByteArray &language, const QByteArray &locale) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    environment.insert(u"SLIPWAY_LANGUAGE"_s, QString::fromUtf8(language));
    environment.insert(u"LC_ALL"_s, QString::fromUtf8(locale));
    environment.remove(u"LANGUAGE"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_home.path());
    process.start(QStringLiteral(SLIPWAY_BIN_DIR "/slipctl"), arguments);
    return process.waitForFinished(60'000)
               ? QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())
               : QString();
}

void TestLanguage::slipctlSpeaks_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("expected");

    const QStringList lint{u"lint"_s, u"runbook.md"_s};
    QTest::newRow("lint in C") << lint << QByteArray() << QByteArray("C")
                               << u"There is no way back: no rollback procedure"_s;
    QTest::newRow("lint in German") << lint << QByteArray("de") << QByteArray("C")
                                    << u"Es gibt keinen Weg zurück: kein Rollback-Verfahren"_s;
    QTest::newRow("by the locale") << lint << QByteArray() << QByteArray("de_DE.UTF-8") << u"Warnung:"_s;
    QTest::newRow("usage") << QStringList() << QByteArray("de") << QByteArray("C") << u"Die Läufe auflisten"_s;
    QTest::newRow("help") << QStringList{u"show"_s, u"--help"_s} << QByteArray("de") << QByteArray("C")
                          << u"Optionen:"_s;
    QTest::newRow("details") << QStringList{u"run"_s, u"--help"_s} << QByteArray("de") << QByteArray("C")
                             << u"# wo der Lauf wirkt"_s;
    QTest::newRow("details in C") << QStringList{u"run"_s, u"--help"_s} << QByteArray() << QByteArray("C")
                                  << u"# where the run acts"_s;
    QTest::newRow("an error") << QStringList{u"lint"_s, u"absent.md"_s} << QByteArray("de") << QByteArray("C")
                              << u"Namen und Zugriffsrechte prüfen"_s;
}

void TestLanguage::slipctlSpeaks()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, language);
    QFETCH(const QByteArray, locale);
    QFETCH(const QString, expected);
    const QString text = said(arguments, language, locale);
    QVERIFY2(text.contains(expected), qPrintable(text));
}

void TestLanguage::slipctlReadsTheSetting()
{
    QFile settings(m_home.filePath(u"config/slipway/slipway.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[appearance]\nlanguage=de\n");
    settings.close();
    const QString text = said({u"runs"_s, u"--help"_s}, {}, "C");
    QVERIFY(settings.remove());
    QVERIFY2(text.contains(u"JSON für Programme ausgeben."), qPrintable(text));
}

void TestLanguage::programsReadTheSameInEveryLanguage()
{
    const QStringList show{u"show"_s, u"runbook.md"_s, u"--json"_s};
    const QString english = said(show, {}, "C");
    QString german = said(show, "de", "C");
    QVERIFY(english.startsWith(u'{'));
    static const QRegularExpression prose(u"\"(message|remedy)\": \"[^\\n]*"_s);
    QCOMPARE(german.remove(prose), QString(english).remove(prose));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
