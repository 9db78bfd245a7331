// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules that every source file keeps: licence lines, size, namespace.

#include "sources.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::architecture;

namespace {

constexpr qsizetype mostLines = 400;

const QStringList codeFolders{u"src"_s, u"tests"_s, u"packaging"_s};

} // namespace

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileNamesItsLicence();
    void filesStaySmall();
    void theFolderIsTheNamespace();
    void everyRecordedTextIsListed();
};

void TestSources::everyFileNamesItsLicence()
{
    const QStringList files = filesBelow(
        codeFolders, {u"*.cpp"_s, u"*.h"_s, u"*.cmake"_s, u"CMakeLists.txt"_s, u"*.sh"_s, u"*.sql"_s, u"*.py"_s});
    QVERIFY(files.size() > 20);
    QStringList wrong;
    for (const QString &file : files) {
        const QString head = linesOf(file).mid(0, 4).join(u'\n');
        if (!head.contains(u"SPDX-FileCopyrightText: 2026 Slipway maintainers"_s) ||
            !head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
            wrong.append(shown(file));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestSources::filesStaySmall()
{
    QStringList wrong;
    for (const QString &file : filesBelow({u"src"_s}, {u"*.cpp"_s, u"*.h"_s})) {
        const qsizetype lines = linesOf(file).size() - 1;
        if (lines > mostLines)
            wrong.append(u"%1 has %2 lines"_s.arg(shown(file)).arg(lines));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestSources::theFolderIsTheNamespace()
{
    // A program's folder is named after its executable, which may hold characters that no namespace can.
    static const QRegularExpression opening(uR"(^namespace slipway::(\w+))"_s);
    QStringList wrong;
    for (const QString &file : filesBelow({u"src/foundation"_s, u"src/core"_s, u"src/adapters"_s, u"src/interface"_s},
                                          {u"*.cpp"_s, u"*.h"_s})) {
        const QString folder = shown(file).section(u'/', 2, 2);
        const QStringList lines = linesOf(file);
        for (const QString &line : lines) {
            const QRegularExpressionMatch match = opening.match(line);
            const bool forwards = line.contains(u'}'); // declares a class of another folder
            if (match.hasMatch() && !forwards && match.captured(1) != folder)
                wrong.append(u"%1 opens slipway::%2"_s.arg(shown(file), match.captured(1)));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// What goes on record in English can be told in another language only where it stands in the list.
void TestSources::everyRecordedTextIsListed()
{
    static const QRegularExpression call(uR"re(\brecorded\(\s*("(?:[^"\\]|\\.)*"))re"_s);
    QString list;
    QStringList texts;
    for (const QString &file : filesBelow({u"src"_s}, {u"*.cpp"_s, u"*.h"_s})) {
        const QString code = linesOf(file).join(u'\n');
        if (shown(file).endsWith(u"base/recorded.cpp"_s)) {
            list = code;
            continue;
        }
        for (const QRegularExpressionMatch &match : call.globalMatch(code))
            texts.append(match.captured(1));
    }
    QVERIFY(texts.size() > 30);
    QStringList missing;
    for (const QString &text : std::as_const(texts)) {
        if (!list.contains(u"\"Recorded\", "_s + text))
            missing.append(text);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
