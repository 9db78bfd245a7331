// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the desktop knows the program: its entry and its description for software centres.
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return QString::fromLatin1(SLIPWAY_SOURCE_DIR) + u"/packaging/"_s + name;
}

QString textOf(const QString &name)
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QHash<QString, QString> entry()
{
    QHash<QString, QString> values;
    for (const QString &line : textOf(u"slipway.desktop"_s).split(u'\n')) {
        if (const qsizetype at = line.indexOf(u'='); at > 0 && !line.startsWith(u'#'))
            values.insert(line.left(at), line.mid(at + 1));
    }
    return values;
}

/// The texts of all elements called @p name, without those in other languages.
QStringList elements(const QString &name)
{
    QXmlStreamReader xml(textOf(u"slipway.metainfo.xml"_s));
    QStringList found;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name && !xml.attributes().hasAttribute(u"xml:lang"_s))
            found.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return xml.hasError() ? QStringList() : found;
}

/// Runs a validator that may not be installed; what it says where it finds fault.
void validate(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QProcess process;
    process.start(path, arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, (process.readAllStandardOutput() + process.readAllStandardError()).constData());
}

} // namespace

class TestDesktopEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fileManagersOfferItForMarkdown()
    {
        const auto values = entry();
        QCOMPARE(values.value(u"Exec"_s), u"slipway %f"_s);
        QCOMPARE(values.value(u"MimeType"_s), u"text/markdown;text/x-markdown;"_s);
        QVERIFY(QFile::exists(pathOf(values.value(u"Icon"_s) + u".svg"_s)));
    }

    void bothDescribeTheSameProgram()
    {
        const auto values = entry();
        QCOMPARE(elements(u"launchable"_s), QStringList{u"slipway.desktop"_s});
        QCOMPARE(elements(u"summary"_s), QStringList{values.value(u"Comment"_s)});
        for (const QString &type : elements(u"mediatype"_s))
            QVERIFY(values.value(u"MimeType"_s).split(u';').contains(type));
        for (const QString &name : {u"Comment"_s, u"GenericName"_s, u"Keywords"_s})
            QVERIFY2(!values.value(name + u"[de]"_s).isEmpty(), qPrintable(name));
    }

    void entryIsValid() { validate(u"desktop-file-validate"_s, {pathOf(u"slipway.desktop"_s)}); }

    /// The project has no domain of its own from which to make a reversed name.
    void descriptionIsValid()
    {
        validate(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, u"--override=cid-desktopapp-is-not-rdns=info"_s,
                                     pathOf(u"slipway.metainfo.xml"_s)});
    }
};

QTEST_GUILESS_MAIN(TestDesktopEntry)
#include "tst_desktopentry.moc"
