// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::language {
namespace {

constexpr QLatin1StringView folder(":/i18n/");
constexpr QLatin1StringView prefix("slipway_");
constexpr QLatin1StringView suffix(".qm");
constexpr QLatin1StringView english("en");
constexpr QLatin1StringView pseudo("qps-ploc");

bool exists(const QString &code)
{
    return QFile::exists(folder + prefix + code + suffix);
}

/// The language of ours that serves @p wanted ("de-AT", "de_AT.UTF-8"); empty where none does.
QString serving(const QString &wanted)
{
    if (exists(wanted))
        return wanted;
    if (wanted == u"C" || wanted == u"POSIX")
        return english;
    const QString code = QLocale::languageToCode(QLocale(wanted).language());
    return QLocale(wanted).language() != QLocale::C && exists(code) ? code : QString();
}

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &one : wanted) {
        if (const QString code = serving(one); !code.isEmpty())
            return code;
    }
    return english;
}

} // namespace

Language::Language(const QString &setting)
{
    const QString forced = qEnvironmentVariable("SLIPWAY_LANGUAGE");
    const QString wanted = forced.isEmpty() ? setting : forced;
    const QString system = systemLanguage();
    m_code = wanted.isEmpty() || wanted == u"system" ? system : serving(wanted);
    if (m_code.isEmpty())
        m_code = english;
    // The environment may write numbers and dates otherwise than its language does; a language of one's own may not.
    if (m_code != system && m_code != pseudo)
        QLocale::setDefault(QLocale(m_code));
    speak(m_code);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(m_before);
}

void Language::speak(const QString &code)
{
    // The one installed last is asked first: what we say of Qt's own texts holds, the rest is Qt's.
    if (m_qt.load("qtbase_"_L1 + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(prefix + code + suffix, folder))
        QCoreApplication::installTranslator(&m_own);
}

QStringList Language::available()
{
    QStringList codes;
    const QStringList files = QDir(folder).entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.sliced(prefix.size()).chopped(suffix.size());
        if (code != pseudo)
            codes.append(code);
    }
    return codes;
}

QString Language::nameOf(const QString &code)
{
    return QLocale(code).nativeLanguageName();
}

} // namespace slipway::language
