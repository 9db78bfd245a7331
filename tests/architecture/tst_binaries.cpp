// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the built programs load and how large they are.

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QPluginLoader>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString binFolder = QStringLiteral(SLIPWAY_BIN_DIR);
const QString privateRoot = QStringLiteral(SLIPWAY_PRIVATE_ROOT);

// What readelf prints about @p program; empty where it could not.
QString readelf(const QString &option, const QString &program)
{
    QProcess process;
    process.start(u"readelf"_s, {u"--wide"_s, option, program});
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                : QString();
}

// The shared libraries that this process has mapped.
QStringList mappedLibraries()
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    QStringList found;
    for (const QString &line : QString::fromUtf8(maps.readAll()).split(u'\n')) {
        const QString path = line.section(u' ', 5, -1, QString::SectionSkipEmpty);
        if (path.contains(u".so"_s) && !found.contains(path))
            found.append(path);
    }
    return found;
}

} // namespace

class TestBinaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineLinksNoWidgets();
    void theKeeperIsStaticAndSmall();
    void everyLibraryComesFromThePrivateRoot();
    void theWindowKnowsTheFontsOfThePrivateRoot();
};

void TestBinaries::theCommandLineLinksNoWidgets()
{
    const QString sections = readelf(u"--dynamic"_s, binFolder + u"/slipctl"_s);
    QVERIFY2(sections.contains(u"libQt6Core"_s), "readelf could not read slipctl");
    for (const QString &library : {u"libQt6Widgets"_s, u"libQt6Charts"_s, u"libKF6SyntaxHighlighting"_s})
        QVERIFY2(!sections.contains(library), qPrintable(library));
}

void TestBinaries::theKeeperIsStaticAndSmall()
{
    const QString keeper = binFolder + u"/slipway-keeper"_s;
    const QString segments = readelf(u"--program-headers"_s, keeper);
    QVERIFY2(segments.contains(u"LOAD"_s), "readelf could not read slipway-keeper");
    if (QStringLiteral(SLIPWAY_SANITIZERS).isEmpty()) {
        QVERIFY2(!segments.contains(u"INTERP"_s), "slipway-keeper needs a dynamic linker");
        QVERIFY2(QFileInfo(keeper).size() < 1'000'000, qPrintable(QString::number(QFileInfo(keeper).size())));
    }
}

void TestBinaries::everyLibraryComesFromThePrivateRoot()
{
    if (privateRoot.isEmpty())
        QSKIP("built with the system's own libraries, not in a private root");
    // Plug-ins bring libraries of their own: TLS, SQL drivers, the display.
    const QString plugins = QLibraryInfo::path(QLibraryInfo::PluginsPath);
    for (const QString &plugin :
         {u"/tls/libqopensslbackend.so"_s, u"/sqldrivers/libqsqlite.so"_s, u"/sqldrivers/libqsqlpsql.so"_s,
          u"/platforms/libqxcb.so"_s, u"/platforms/libqoffscreen.so"_s, u"/imageformats/libqsvg.so"_s}) {
        QPluginLoader loader(plugins + plugin);
        QVERIFY2(loader.load(), qPrintable(loader.errorString()));
    }
    for (const QString &library : mappedLibraries())
        QVERIFY2(library.startsWith(privateRoot + u'/'), qPrintable(library));
}

/// A bare host has no fonts, and a window without them shows no word.
void TestBinaries::theWindowKnowsTheFontsOfThePrivateRoot()
{
    if (privateRoot.isEmpty())
        QSKIP("built with the system's own libraries, not in a private root");
    QFile window(binFolder + u"/slipway"_s);
    QVERIFY(window.open(QIODevice::ReadOnly));
    QVERIFY(window.readAll().contains("/private-root/fonts.conf"));
}

QTEST_GUILESS_MAIN(TestBinaries)
#include "tst_binaries.moc"
