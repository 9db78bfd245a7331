// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::tests;

namespace {

const QString folder = QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/help/");
constexpr qsizetype largestPicture = 120 * 1024;

/// English, and each language with a folder of its own.
QStringList languages()
{
    QStringList codes{QString()};
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (name != u"pictures")
            codes.append(name);
    }
    return codes;
}

/// "preflight.md" in @p language, as it is named from the folder of the manual.
QString placed(const QString &language, const QString &page)
{
    return language.isEmpty() ? page : language + u'/' + page;
}

/// A page of the manual without its code, in which nothing is a heading, a link or a quotation.
QString wordsOf(const QString &place)
{
    static const QRegularExpression block(u"^ {4,}.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression code(u"`[^`]*`"_s);
    QFile file(folder + place);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(block).remove(code) : QString();
}

QStringList pages(const QString &language = {})
{
    return QDir(folder + language).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

QStringList found(const QString &place, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList all;
    for (const QRegularExpressionMatch &match : expression.globalMatch(wordsOf(place)))
        all.append(match.captured(1));
    return all;
}

/// Of pages and pictures.
QStringList linksOf(const QString &place)
{
    return found(place, u"\\]\\(([^)]*)\\)"_s);
}

/// Levels of the headings, in their order.
QStringList headingsOf(const QString &place)
{
    return found(place, u"^(#+) "_s);
}

/// What is in bold print, which is what the window says.
QStringList quotedIn(const QString &place)
{
    QStringList quoted;
    for (const QString &bold : found(place, u"\\*\\*([^*]+)\\*\\*"_s))
        quoted += bold.simplified();
    return quoted;
}

/// Without what only marks a button or an entry of a menu.
QString asQuoted(QString text)
{
    return text.remove(u'&').remove(u'…').trimmed();
}

/// All that the programs say in @p language.
QSet<QString> textsIn(const QString &language)
{
    QSet<QString> texts;
    for (const Entry &entry : entriesOf(QStringLiteral(SLIPWAY_SOURCE_DIR "/translations/slipway_%1.ts")
                                            .arg(language.isEmpty() ? u"de"_s : language))) {
        const QStringList said = language.isEmpty() ? QStringList{entry.source} : entry.forms;
        for (const QString &text : said)
            texts.insert(asQuoted(text));
    }
    return texts;
}

/// Whether @p quoted is one of @p texts, or the way to an entry of a menu: "File, Settings".
bool isSaid(const QString &quoted, const QSet<QString> &texts)
{
    const QStringList way = quoted.split(u", "_s);
    return texts.contains(quoted) ||
           std::ranges::all_of(way, [&](const QString &part) { return texts.contains(part); });
}

QStringList otherPages()
{
    QStringList all;
    for (const QString &language : languages().mid(1)) {
        for (const QString &page : pages(language))
            all.append(placed(language, page));
    }
    return all;
}

} // namespace

/// The user's manual hangs together, and is the same in every language.
class HelpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksLeadSomewhere();
    void indexNamesEveryPage();
    void loadsNothingRemote();
    void everyLanguageHasEveryPage();
    void pagesAreTheSameInEveryLanguage();
    void quotesWhatTheWindowSays();
    void picturesAreSmallAndShown();
};

void HelpTest::linksLeadSomewhere()
{
    QVERIFY(pages().size() > 10);
    for (const QString &page : pages() + otherPages()) {
        for (const QString &link : linksOf(page)) {
            const QString target = QDir::cleanPath(folder + page + u"/../"_s + link);
            QVERIFY2(QFile::exists(target), qPrintable(page + u" -> "_s + link));
        }
    }
}

void HelpTest::indexNamesEveryPage()
{
    for (const QString &language : languages()) {
        const QStringList named = linksOf(placed(language, u"index.md"_s));
        for (const QString &page : pages())
            QVERIFY2(page == u"index.md" || named.contains(page), qPrintable(page));
    }
}

void HelpTest::loadsNothingRemote()
{
    for (const QString &page : pages() + otherPages()) {
        for (const QString &picture : found(page, u"!\\[[^\\]]*\\]\\(([^)]*)\\)"_s))
            QVERIFY2(!picture.contains(u':') && !picture.startsWith(u'/'), qPrintable(page + u' ' + picture));
    }
}

void HelpTest::everyLanguageHasEveryPage()
{
    QStringList codes{QString()};
    for (const QString &file :
         QDir(QStringLiteral(SLIPWAY_SOURCE_DIR "/translations")).entryList({u"slipway_*.ts"_s})) {
        if (const QString code = file.section(u'_', 1).section(u'.', 0, 0); code != u"en")
            codes.append(code);
    }
    QCOMPARE(languages(), codes);
    for (const QString &language : languages())
        QCOMPARE(pages(language), pages());
}

void HelpTest::pagesAreTheSameInEveryLanguage()
{
    for (const QString &page : otherPages()) {
        const QString english = page.section(u'/', 1);
        QCOMPARE(headingsOf(page), headingsOf(english));
        QStringList links = linksOf(page).replaceInStrings(u"../pictures/"_s, u"pictures/"_s);
        QStringList linksInEnglish = linksOf(english);
        links.sort(); // a sentence may turn round
        linksInEnglish.sort();
        QCOMPARE(links, linksInEnglish);
        QCOMPARE(quotedIn(page).size(), quotedIn(english).size());
        QCOMPARE(found(page, u"^(\\|)"_s).size(), found(english, u"^(\\|)"_s).size());
        QVERIFY2(wordsOf(page) != wordsOf(english), qPrintable(page));
    }
    for (const QString &language : languages()) {
        const QString keyboard = placed(language, u"keyboard.md"_s);
        QVERIFY2(wordsOf(keyboard).contains(u"<!-- the keys of the menus -->"), qPrintable(keyboard));
    }
}

void HelpTest::quotesWhatTheWindowSays()
{
    QStringList wrong;
    for (const QString &language : languages()) {
        const QSet<QString> texts = textsIn(language);
        QVERIFY(texts.size() > 1000);
        for (const QString &page : pages(language)) {
            for (const QString &quoted : quotedIn(placed(language, page))) {
                if (!isSaid(quoted, texts))
                    wrong.append(u"%1: \"%2\""_s.arg(placed(language, page), quoted));
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"the window does not say:\n"_s + wrong.join(u'\n')));
}

void HelpTest::picturesAreSmallAndShown()
{
    QSet<QString> shown;
    for (const QString &page : pages() + otherPages()) {
        for (const QString &link : linksOf(page)) {
            if (link.endsWith(u".png"))
                shown.insert(QDir::cleanPath(folder + page + u"/../"_s + link));
        }
        QVERIFY2(found(page, u"!\\[(\\s*)\\]\\("_s).isEmpty(), qPrintable(page + u" has a picture without words"_s));
    }
    for (const QString &language : languages()) {
        for (const QFileInfo &picture : QDir(folder + placed(language, u"pictures"_s)).entryInfoList(QDir::Files)) {
            QVERIFY2(shown.contains(picture.filePath()), qPrintable(picture.filePath()));
            QVERIFY2(picture.size() <= largestPicture, qPrintable(picture.filePath()));
        }
    }
}

QTEST_GUILESS_MAIN(HelpTest)
#include "tst_help.moc"
