// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/help");

QString contents(const QString &page)
{
    QFile file(folder + u'/' + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pages()
{
    return QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

QStringList linksOf(const QString &page)
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    QStringList links;
    for (const QRegularExpressionMatch &match : link.globalMatch(contents(page))) {
        links.append(match.captured(1));
    }
    return links;
}

} // namespace

/// The user's manual hangs together.
class HelpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksLeadSomewhere();
    void indexNamesEveryPage();
    void loadsNothingRemote();
};

void HelpTest::linksLeadSomewhere()
{
    QVERIFY(pages().size() > 10);
    for (const QString &page : pages()) {
        for (const QString &link : linksOf(page)) {
            QVERIFY2(QFile::exists(folder + u'/' + link), qPrintable(page + u" -> "_s + link));
        }
    }
}

void HelpTest::indexNamesEveryPage()
{
    const QStringList named = linksOf(u"index.md"_s);
    for (const QString &page : pages()) {
        QVERIFY2(page == u"index.md" || named.contains(page), qPrintable(page));
    }
}

void HelpTest::loadsNothingRemote()
{
    for (const QString &page : pages()) {
        QVERIFY2(!contents(page).contains(u"!["_s), qPrintable(page));
    }
}

QTEST_GUILESS_MAIN(HelpTest)
#include "tst_help.moc"
