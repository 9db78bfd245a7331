// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holds the layers apart: what the sources include and what the targets link against layers.txt.

#include "layertable.h"
#include "sources.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::architecture;

namespace {

// Folders whose results depend on nothing but their arguments, and what would break that.
const QStringList pureFolders{u"runbook"_s, u"run"_s, u"series"_s};
const QStringList impureHeaders{u"QDir"_s,
                                u"QDirIterator"_s,
                                u"QElapsedTimer"_s,
                                u"QFile"_s,
                                u"QFileInfo"_s,
                                u"QLockFile"_s,
                                u"QProcess"_s,
                                u"QSaveFile"_s,
                                u"QSettings"_s,
                                u"QStandardPaths"_s,
                                u"QTemporaryDir"_s,
                                u"QTemporaryFile"_s,
                                u"QThread"_s,
                                u"QThreadPool"_s,
                                u"QTimer"_s,
                                u"QProcessEnvironment"_s,
                                u"QRandomGenerator"_s,
                                u"fstream"_s,
                                u"filesystem"_s,
                                u"thread"_s,
                                u"unistd.h"_s,
                                u"fcntl.h"_s,
                                u"sys/stat.h"_s};
// Word lists are files of the repository that are compiled in: reading those is no reading of the outside.
const QStringList resourceHeaders{u"QDir"_s, u"QFile"_s};
const QStringList impureCalls{u"currentDateTime"_s, u"currentMSecsSinceEpoch"_s, u"qgetenv"_s, u"system_clock"_s};

// Headers of other people's libraries, by how their names begin.
const QList<std::pair<QString, QString>> libraryHeaders{{u"cmark-gfm"_s, u"cmark-gfm"_s},
                                                        {u"yaml-cpp/"_s, u"yaml-cpp"_s},
                                                        {u"KSyntaxHighlighting/"_s, u"KSyntaxHighlighting"_s},
                                                        {u"KF6/"_s, u"KSyntaxHighlighting"_s},
                                                        {u"qt6keychain/"_s, u"qt6keychain"_s},
                                                        {u"qtermwidget"_s, u"qtermwidget6"_s}};

const LayerTable &table()
{
    static const LayerTable layers(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/architecture/layers.txt"));
    return layers;
}

QStringList sourcesOf(const QString &folder)
{
    return filesBelow({u"src/"_s + table().storey(folder) + u'/' + folder}, {u"*.cpp"_s, u"*.h"_s});
}

// The Qt module that has @p header; empty for a header that is not Qt's.
QString qtModule(const QString &header)
{
    const QDir root(QStringLiteral(SLIPWAY_QT_HEADERS));
    if (header.contains(u'/'))
        return header.startsWith(u"Qt"_s) ? header.section(u'/', 0, 0).mid(2) : QString();
    if (!header.startsWith(u'Q') && !header.startsWith(u'q'))
        return {};
    // Core comes first, so that a name which two modules have is taken for the smaller one.
    QStringList modules = root.entryList({u"Qt*"_s}, QDir::Dirs);
    modules.removeOne(u"QtCore"_s);
    modules.prepend(u"QtCore"_s);
    for (const QString &module : std::as_const(modules)) {
        if (root.exists(module + u'/' + header))
            return module.mid(2);
    }
    return {};
}

// Which word of layers.txt @p include needs; empty for the standard library, the system and the file's own folder.
QString needs(const Include &include)
{
    if (include.own) {
        const QString folder = include.name.section(u'/', 0, 0);
        if (include.name.contains(u'/') && table().contains(folder))
            return folder;
    }
    for (const auto &[prefix, library] : libraryHeaders) {
        if (include.name.startsWith(prefix))
            return library;
    }
    return qtModule(include.name);
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsInTheTable();
    void storeysOnlyUseWhatIsBelow();
    void includesFollowTheTable_data() { eachFolder(); }
    void includesFollowTheTable();
    void linksFollowTheTable();
    void pureFoldersDoNothingOutside_data();
    void pureFoldersDoNothingOutside();
    void namesOfQtHeadersAreUnderstood();

private:
    static void eachFolder();
};

void TestLayers::eachFolder()
{
    QTest::addColumn<QString>("folder");
    QStringList folders = table().folders();
    folders.sort();
    for (const QString &folder : std::as_const(folders))
        QTest::addRow("%s", qPrintable(folder)) << folder;
}

void TestLayers::everyFolderIsInTheTable()
{
    const QDir src(QStringLiteral(SLIPWAY_SOURCE_DIR "/src"));
    for (const QString &storey : src.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &folder : QDir(src.filePath(storey)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(table().storey(folder) == storey, qPrintable(storey + u'/' + folder + u" is not in layers.txt"_s));
    }
}

void TestLayers::storeysOnlyUseWhatIsBelow()
{
    const QHash<QString, QStringList> below{{u"foundation"_s, {}},
                                            {u"core"_s, {u"foundation"_s}},
                                            {u"adapters"_s, {u"foundation"_s, u"core"_s}},
                                            {u"interface"_s, {u"foundation"_s, u"core"_s}}};
    for (const QString &folder : table().folders()) {
        const QString storey = table().storey(folder);
        if (storey == u"programs"_s)
            continue;
        for (const QString &used : table().allowed(folder)) {
            // The log view reads output files directly: the one way from the interface into an adapter.
            const bool logView = storey == u"interface"_s && used == u"output"_s;
            const bool sibling = table().storey(used) == storey && storey != u"adapters"_s;
            const bool fine = used == folder || logView || sibling || !table().contains(used) ||
                              below.value(storey).contains(table().storey(used));
            QVERIFY2(fine, qPrintable(folder + u" must not reach "_s + used));
        }
        if (storey == u"adapters"_s)
            QVERIFY2(!table().allowed(folder).contains(u"conductor"_s), qPrintable(folder));
    }
}

void TestLayers::includesFollowTheTable()
{
    QFETCH(QString, folder);
    const QSet<QString> allowed = table().allowed(folder);
    QStringList wrong;
    for (const QString &file : sourcesOf(folder)) {
        for (const Include &include : includesOf(file)) {
            const QString needed = needs(include);
            if (!needed.isEmpty() && !allowed.contains(needed))
                wrong.append(
                    u"%1:%2 includes %3, of %4"_s.arg(shown(file)).arg(include.line).arg(include.name, needed));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::linksFollowTheTable()
{
    const QStringList targets = linesOf(QStringLiteral(SLIPWAY_LINKS_FILE));
    QVERIFY2(targets.size() > 1, "the list of link libraries is empty");
    QStringList wrong;
    for (const QString &line : targets) {
        const QString folder = line.section(u':', 0, 0).mid(int(qstrlen("slipway_")));
        const QSet<QString> allowed = table().allowed(folder);
        for (QString link : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts)) {
            link.remove(QRegularExpression(u"^(slipway_|Qt6::)"_s));
            if ((table().contains(link) || line.contains(u"Qt6::"_s + link)) && !allowed.contains(link))
                wrong.append(folder + u" links "_s + link);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::pureFoldersDoNothingOutside_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &folder : pureFolders)
        QTest::addRow("%s", qPrintable(folder)) << folder;
}

void TestLayers::pureFoldersDoNothingOutside()
{
    QFETCH(QString, folder);
    QStringList wrong;
    for (const QString &file : sourcesOf(folder)) {
        const QString text = linesOf(file).join(u'\n');
        for (const Include &include : includesOf(file)) {
            const QString header = include.name.section(u'/', include.name.startsWith(u"Qt"_s) ? 1 : 0);
            const bool compiledIn = resourceHeaders.contains(header) && text.contains(u"(u\":/slipway/"_s);
            if (impureHeaders.contains(header) && !compiledIn)
                wrong.append(u"%1:%2 includes %3"_s.arg(shown(file)).arg(include.line).arg(include.name));
        }
        for (const QString &call : impureCalls) {
            if (text.contains(call))
                wrong.append(u"%1 uses %2"_s.arg(shown(file), call));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::namesOfQtHeadersAreUnderstood()
{
    QCOMPARE(qtModule(u"QString"_s), u"Core"_s);
    QCOMPARE(qtModule(u"QWidget"_s), u"Widgets"_s);
    QCOMPARE(qtModule(u"qwidget.h"_s), u"Widgets"_s);
    QCOMPARE(qtModule(u"QtWidgets/QLabel"_s), u"Widgets"_s);
    QCOMPARE(qtModule(u"QSqlQuery"_s), u"Sql"_s);
    QCOMPARE(qtModule(u"vector"_s), QString());
    QCOMPARE(needs({u"run/state.h"_s, true, 1}), u"run"_s);
    QCOMPARE(needs({u"cmark-gfm-core-extensions.h"_s, false, 1}), u"cmark-gfm"_s);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
