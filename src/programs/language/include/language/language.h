// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace slipway::language {

/// What a program speaks, for as long as this lives. It is made right after the application and before any text is
/// asked for, since a text is translated when it is asked for and not when it is shown.
class Language
{
public:
    /// @p setting is a code such as "de", or "system" for what the environment says (LANGUAGE, LC_ALL, LC_MESSAGES,
    /// LANG). The variable SLIPWAY_LANGUAGE comes first. A language that is not there is English.
    explicit Language(const QString &setting);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// "en", "de", …
    [[nodiscard]] QString code() const { return m_code; }

    /// The codes of all languages, English among them; the pseudo-locale that tests layouts is none.
    [[nodiscard]] static QStringList available();
    /// The name of a language in itself, as a list of languages shows it.
    [[nodiscard]] static QString nameOf(const QString &code);

private:
    void speak(const QString &code);

    QString m_code;
    QLocale m_before; ///< how numbers and dates were written
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace slipway::language
