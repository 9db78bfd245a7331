// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The translations, entry by entry: nothing is missing, unfinished or damaged. packaging/dev translate renews them.

#include "catalogue.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::tests;

namespace {

const QString folder = QStringLiteral(SLIPWAY_SOURCE_DIR "/translations/");

/// Words that German has as well; a text of other words that was left as it is was forgotten.
const QSet<QString> sameInGerman{
    u"alt"_s,     u"b"_s,        u"byte"_s,    u"esc"_s,      u"enter"_s,    u"exit"_s,      u"filter"_s, u"gpl"_s,
    u"h"_s,       u"host"_s,     u"html"_s,    u"http"_s,     u"id"_s,       u"in"_s,        u"info"_s,   u"journal"_s,
    u"links"_s,   u"live"_s,     u"log"_s,     u"markdown"_s, u"md"_s,       u"migration"_s, u"min"_s,    u"modus"_s,
    u"ms"_s,      u"name"_s,     u"ok"_s,      u"option"_s,   u"optional"_s, u"parameter"_s, u"pdf"_s,    u"phase"_s,
    u"problem"_s, u"revision"_s, u"runbook"_s, u"runbooks"_s, u"s"_s,        u"sha"_s,       u"signal"_s, u"slipway"_s,
    u"start"_s,   u"status"_s,   u"system"_s,  u"version"_s,  u"person"_s,   u"shell"_s,     u"editor"_s, u"terminal"_s,
    u"alarm"_s,   u"link"_s,     u"text"_s,    u"rollback"_s,
};

QStringList wordsOf(QString text)
{
    static const QRegularExpression placeholder(uR"(%L?(\d+|n)|\(\*[^)]*\))"_s);
    static const QRegularExpression word(u"\\p{L}+"_s);
    text.remove(placeholder).remove(u'&');
    QStringList words;
    for (const auto &match : word.globalMatch(text))
        words.append(match.captured().toLower());
    return words;
}

/// What programs read in a text, sorted: placeholders, tags, mnemonics, file patterns, options.
QStringList partsOf(const QString &text)
{
    static const QRegularExpression part(uR"(%L?\d+|%L?n|</?[a-z][^<>]*>|\(\*[^)]*\)|--[a-z][\w-]+|…|```)"_s);
    static const QRegularExpression mnemonic(uR"(&\p{L})"_s);
    QStringList parts;
    for (const auto &match : part.globalMatch(text))
        parts.append(match.captured());
    for (qsizetype i = text.count(mnemonic); i > 0; --i)
        parts.append(u"&"_s);
    parts.sort();
    return parts;
}

QString blanksAround(const QString &text)
{
    static const QRegularExpression around(uR"(^(\s*).*?(\s*)$)"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = around.match(text);
    return match.captured(1) + u'|' + match.captured(2);
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsFinished();
    void whatProgramsReadIsKept();
    void nothingWasForgotten();
    void pluralsAreWritten();
    void nothingIsMissing();
    void everyContextIsThatOfTheProgram();

private:
    QList<Entry> m_german;
    QList<Entry> m_english;
};

void TestTexts::initTestCase()
{
    m_german = entriesOf(folder + u"slipway_de.ts"_s);
    m_english = entriesOf(folder + u"slipway_en.ts"_s);
    QVERIFY(m_german.size() > 1000);
    QVERIFY(!m_english.isEmpty());
}

void TestTexts::everyTextIsFinished()
{
    QStringList wrong;
    for (const QList<Entry> *entries : {&m_german, &m_english}) {
        for (const Entry &entry : *entries) {
            const bool empty =
                std::ranges::any_of(entry.forms, [](const QString &form) { return form.trimmed().isEmpty(); });
            if (!entry.type.isEmpty() || empty)
                wrong.append(entry.shown() + u' ' + entry.type);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTexts::whatProgramsReadIsKept()
{
    QStringList wrong;
    for (const Entry &entry : std::as_const(m_german)) {
        for (const QString &form : entry.forms) {
            if (partsOf(form) != partsOf(entry.source) || blanksAround(form) != blanksAround(entry.source) ||
                form.count(u'\n') != entry.source.count(u'\n'))
                wrong.append(entry.shown());
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTexts::nothingWasForgotten()
{
    QStringList wrong;
    for (const Entry &entry : std::as_const(m_german)) {
        const QStringList words = wordsOf(entry.source);
        const bool foreign =
            std::ranges::any_of(words, [](const QString &word) { return !sameInGerman.contains(word); });
        if (foreign && entry.forms.contains(entry.source))
            wrong.append(entry.shown());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTexts::pluralsAreWritten()
{
    QStringList wrong;
    for (const QList<Entry> *entries : {&m_german, &m_english}) {
        for (const Entry &entry : *entries) {
            if (entry.plural && (entry.forms.size() != 2 || entry.forms.join(u' ').contains(u"(s)")))
                wrong.append(entry.shown());
        }
    }
    const auto plural = std::ranges::count_if(m_german, &Entry::plural);
    QCOMPARE(m_english.size(), plural); // English needs its plurals, and nothing else
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTexts::nothingIsMissing()
{
    const QString lupdate = QStringLiteral(SLIPWAY_LUPDATE);
    if (!QFileInfo(lupdate).isExecutable())
        QSKIP("lupdate is not installed");
    const QTemporaryDir scratch;
    const QString fresh = scratch.filePath(u"fresh.ts"_s);
    QProcess process;
    process.start(lupdate, QStringLiteral(SLIPWAY_LUPDATE_ARGUMENTS).split(u';') << u"-ts"_s << fresh);
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(!said.contains(u"lacks Q_OBJECT") && !said.contains(u"without context"), qPrintable(said));

    QSet<QString> known;
    for (const Entry &entry : std::as_const(m_german))
        known.insert(entry.key());
    QStringList wrong;
    const QList<Entry> entries = entriesOf(fresh);
    for (const Entry &entry : entries) {
        if (!known.remove(entry.key()))
            wrong.append(u"missing: "_s + entry.shown());
    }
    for (const QString &left : std::as_const(known))
        wrong.append(u"not in the source any more: "_s + left);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"run packaging/dev translate, then translate:\n"_s + wrong.join(u'\n')));
}

/// lupdate guesses a text's context where it does not find the class. A wrong guess is a text that nobody ever sees
/// translated, so each context must be that of a class, a form, or one that is written out.
void TestTexts::everyContextIsThatOfTheProgram()
{
    QString code;
    for (const auto *top : {SLIPWAY_SOURCE_DIR "/src", SLIPWAY_SOURCE_DIR "/ui"}) {
        QDirIterator files(QString::fromUtf8(top), {u"*.h"_s, u"*.cpp"_s, u"*.ui"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            code += QString::fromUtf8(file.readAll());
        }
    }
    QSet<QString> contexts;
    for (const Entry &entry : std::as_const(m_german))
        contexts.insert(entry.context);
    QStringList wrong;
    for (const QString &context : std::as_const(contexts)) {
        const QString name = context.section(u"::"_s, -1);
        const QRegularExpression written(uR"((Q_DECLARE_TR_FUNCTIONS\(|translate\(\s*"|NOOP\("|<class>)%1\b)"_s.arg(
            QRegularExpression::escape(context)));
        const QRegularExpression object(uR"(class %1\b[^;{]*\{\s*Q_OBJECT)"_s.arg(name));
        if (!code.contains(written) && !(context.contains(u"::") && code.contains(object)))
            wrong.append(context);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"use base::Tr for the texts in these contexts: "_s + wrong.join(u", ")));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
