// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

/// Reads a sed script as far as it only edits what is printed; anything else is not understood.
class SedScript
{
public:
    explicit SedScript(QStringView text)
        : m_text(text)
    {
    }

    /// False for commands that write, read or execute, and for what is not understood.
    [[nodiscard]] bool onlyEdits()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace() || c == u';' || c == u'{' || c == u'}')
                ++m_at;
            else if (!address() || !command())
                return false;
        }
        return true;
    }

private:
    /// Passes what stands up to the next unescaped @p delimiter.
    bool passTo(QChar delimiter)
    {
        for (; m_at < m_text.size() && m_text[m_at] != u'\n'; ++m_at) {
            if (m_text[m_at] == u'\\')
                ++m_at;
            else if (m_text[m_at] == delimiter)
                return ++m_at, true;
        }
        return false;
    }

    void skip(QStringView among)
    {
        while (m_at < m_text.size() && among.contains(m_text[m_at]))
            ++m_at;
    }

    bool address()
    {
        for (int i = 0; i < 2; ++i) {
            skip(u"0123456789$~+");
            if (m_at < m_text.size() && m_text[m_at] == u'/') {
                ++m_at;
                if (!passTo(u'/'))
                    return false;
                skip(u"IM");
            }
            skip(u" ");
            if (m_at >= m_text.size() || m_text[m_at] != u',')
                break;
            ++m_at;
        }
        skip(u" !");
        return m_at < m_text.size();
    }

    bool command()
    {
        const QChar c = m_text[m_at++];
        if (c == u'{')
            return true;
        if (c == u's' || c == u'y')
            return substitution();
        if (QStringView(u"pdqQlnNDhHgGxPz=").contains(c))
            return skip(u" 0123456789"), atEnd();
        if (c != u'a' && c != u'i' && c != u'c' && c != u'b' && c != u't' && c != u'T' && c != u':')
            return false;
        const qsizetype line = m_text.indexOf(u'\n', m_at); // text and labels go on to the end of the line
        m_at = line < 0 ? m_text.size() : line;
        return true;
    }

    bool substitution()
    {
        if (m_at >= m_text.size())
            return false;
        const QChar delimiter = m_text[m_at++];
        if (delimiter.isLetterOrNumber() || delimiter.isSpace() || !passTo(delimiter) || !passTo(delimiter))
            return false;
        skip(u"gpiIM0123456789 ");
        return atEnd();
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size() || QStringView(u";}\n").contains(m_text[m_at]); }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// An awk program without the inside of its strings and of what surely is a regular expression.
QString withoutLiterals(const QString &program)
{
    static const QRegularExpression strings(u"\"(\\\\.|[^\"\\\\\n])*\""_s);
    static const QRegularExpression expressions(u"(^|[~(,{;!&|\n])(\\s*)/(\\\\.|\\[[^\\]\n]*\\]|[^/\\\\\n])*/"_s);
    QString bare = program;
    return bare.replace(strings, u"\"\""_s).replace(expressions, u"\\1\\2//"_s);
}

/// A variable of the shell within a script: what it holds is not known.
bool holdsVariable(const QString &script)
{
    static const QRegularExpression variable(u"\\$[A-Za-z_]\\w|\\$[{(]|`"_s);
    return variable.match(script).hasMatch();
}

} // namespace

Effect judgeAwk(const ProgramCall &, const Arguments &arguments)
{
    static const QRegularExpression acts(
        u"\\b(system|getline|fflush|close)\\b|(^|[^|])\\|([^|]|$)|\\b(print|printf)\\b[^;}\n]*>|@\\s*\\w|`"_s);
    const QString program = arguments.operands.value(0);
    return program.isEmpty() || acts.match(withoutLiterals(program)).hasMatch() ? Effect::Changing : Effect::ReadOnly;
}

Effect judgeSed(const ProgramCall &, const Arguments &arguments)
{
    QStringList scripts = arguments.values(u"-e --expression");
    if (scripts.isEmpty())
        scripts = arguments.operands.first(std::min<qsizetype>(1, arguments.operands.size()));
    const bool edits = !scripts.isEmpty() && std::ranges::all_of(scripts, [](const QString &script) {
        return !holdsVariable(script) && SedScript(script).onlyEdits();
    });
    return edits ? Effect::ReadOnly : Effect::Changing;
}

} // namespace slipway::runbook
