// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parameters.h"

#include "fences.h"
#include "literals.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;
using Kind = Parameter::Kind;
using Stale = Parameter::Staleness;

/// Which lines stand in code, and whether that code may run.
enum class LineUse : quint8 { Prose, Shown, Runnable };

void markCode(const std::vector<Block> &blocks, std::vector<LineUse> &uses)
{
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Code) {
            const LineUse use = mayRun(block) ? LineUse::Runnable : LineUse::Shown;
            for (int line = block.firstLine; line <= block.lastLine && line < static_cast<int>(uses.size()); ++line)
                uses[static_cast<size_t>(line)] = use;
        }
        markCode(block.children, uses);
    }
}

/// Names that shell text gives a value to, or that every shell has.
class Variables
{
public:
    void read(QStringView line);
    [[nodiscard]] bool isSet(const QString &name) const { return m_all || m_names.contains(name); }
    /// Set by its name.
    [[nodiscard]] bool isNamed(const QString &name) const { return m_names.contains(name); }

private:
    QSet<QString> m_names = {u"HOME"_s, u"USER"_s, u"PATH"_s, u"PWD"_s, u"SHELL"_s, u"HOSTNAME"_s, u"EDITOR"_s, u"RANDOM"_s, u"LOGNAME"_s, u"UID"_s, u"OLDPWD"_s, u"TMPDIR"_s, u"LANG"_s, u"TERM"_s, u"SECONDS"_s, u"LINENO"_s, u"IFS"_s, u"BASH_SOURCE"_s, u"EUID"_s};
    bool m_all = false; ///< a file or another program sets variables that the text does not name
};

void Variables::read(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.startsWith("source "_L1) || text.startsWith(". "_L1) || text.startsWith("export $("_L1) || text.startsWith("set -a"_L1) || text.startsWith("eval "_L1))
        m_all = true;
    for (qsizetype equals = line.indexOf(u'='); equals > 0; equals = line.indexOf(u'=', equals + 1)) {
        qsizetype begin = equals;
        while (begin > 0 && (line[begin - 1].isLetterOrNumber() || line[begin - 1] == u'_'))
            --begin;
        if (begin < equals && (begin == 0 || line[begin - 1].isSpace()))
            m_names.insert(line.sliced(begin, equals - begin).toString());
    }
    for (QStringView keyword : {QStringView(u"for "), QStringView(u"read ")}) {
        if (!text.startsWith(keyword))
            continue;
        for (QStringView word : text.sliced(keyword.size()).split(u' ', Qt::SkipEmptyParts)) {
            if (word.startsWith(u'-'))
                continue;
            m_names.insert(word.toString());
            break;
        }
    }
}

QString slug(QStringView text)
{
    QString name;
    for (QChar c : text) {
        if (c.isLetterOrNumber())
            name += c.toLower();
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    while (name.endsWith(u'_'))
        name.chop(1);
    return name.left(40);
}

/// Gathers the places of each literal, and drops what only prose mentions.
class ParameterFinder
{
public:
    explicit ParameterFinder(const Source &source)
        : m_source(source)
        , m_uses(static_cast<size_t>(source.lineCount()) + 1)
    {
    }

    QList<Parameter> find(const std::vector<Block> &blocks);

private:
    struct Found
    {
        Parameter parameter;
        bool inCode = false;
    };
    void line(int number);
    void add(const Literal &literal, int number, bool code);
    bool isKept(const Found &found) const;
    void name(QList<Parameter> &parameters) const;
    QString baseName(const Parameter &parameter) const;

    const Source &m_source;
    std::vector<LineUse> m_uses;
    std::vector<Found> m_found;
    QHash<QStringView, size_t> m_index;
    std::vector<Literal> m_literals;
    Variables m_variables;
};

void ParameterFinder::add(const Literal &literal, int number, bool code)
{
    auto at = m_index.constFind(literal.text);
    if (at == m_index.constEnd()) {
        at = m_index.insert(literal.text, m_found.size());
        m_found.push_back({{QString(), literal.text.toString(), literal.kind, literal.staleness, {}}, false});
    }
    Found &found = m_found[*at];
    found.inCode = found.inCode || code;
    if (found.parameter.lines.isEmpty() || found.parameter.lines.last() != number)
        found.parameter.lines.append(number);
}

void ParameterFinder::line(int number)
{
    const LineUse use = m_uses[static_cast<size_t>(number)];
    const QStringView text = m_source.line(number);
    m_literals.clear();
    if (use == LineUse::Prose && text.contains(u'`')) {
        // Inline code counts as code, the words around it do not.
        bool code = false;
        for (QStringView piece : text.split(u'`')) {
            const size_t before = m_literals.size();
            findLiterals(piece, code, m_literals);
            for (size_t i = before; i < m_literals.size(); ++i)
                add(m_literals[i], number, code);
            code = !code;
        }
        return;
    }
    if (use == LineUse::Runnable)
        m_variables.read(text);
    findLiterals(text, use != LineUse::Prose, m_literals);
    for (const Literal &literal : m_literals)
        add(literal, number, use == LineUse::Runnable);
}

bool ParameterFinder::isKept(const Found &found) const
{
    const Parameter &parameter = found.parameter;
    if (parameter.value.startsWith(u'$')) {
        QStringView name = QStringView(parameter.value).sliced(1);
        if (name.startsWith(u'{'))
            name = name.sliced(1).chopped(1);
        return found.inCode && !m_variables.isSet(name.toString());
    }
    const bool shouted = parameter.kind == Kind::Placeholder && (parameter.value.startsWith(u'%') || parameter.value[0].isUpper()) && parameter.value.toUpper() == parameter.value;
    if (shouted && m_variables.isNamed(QString(parameter.value).remove(u'%')))
        return false;
    return found.inCode || parameter.kind == Kind::Placeholder;
}

QString ParameterFinder::baseName(const Parameter &parameter) const
{
    switch (parameter.staleness) {
    case Stale::Version:
        return u"version"_s;
    case Stale::Date:
        return u"date"_s;
    case Stale::Revision:
        return u"revision"_s;
    case Stale::Migration:
        return u"migration"_s;
    case Stale::Backup:
        return u"backup"_s;
    case Stale::None:
        break;
    }
    if (parameter.kind == Kind::Placeholder && parameter.value.startsWith(u'+'))
        return u"phone"_s;
    const QString name = slug(parameter.value);
    return name.isEmpty() ? u"value"_s : name;
}

/// Of several versions the one used most is this release's, older ones are what it replaces.
void ParameterFinder::name(QList<Parameter> &parameters) const
{
    const auto isVersion = [](const Parameter &parameter) { return parameter.staleness == Stale::Version; };
    auto main = parameters.end();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (isVersion(*it) && (main == parameters.end() || it->lines.size() > main->lines.size()))
            main = it;
    }
    QSet<QString> taken;
    if (main != parameters.end()) {
        main->name = u"version"_s;
        taken.insert(main->name);
    }
    for (Parameter &parameter : parameters) {
        if (!parameter.name.isEmpty())
            continue;
        const QString base = isVersion(parameter) ? u"previous_version"_s : baseName(parameter);
        QString unique = base;
        for (int i = 2; taken.contains(unique); ++i)
            unique = base + u'_' + QString::number(i);
        taken.insert(unique);
        parameter.name = unique;
    }
}

QList<Parameter> ParameterFinder::find(const std::vector<Block> &blocks)
{
    markCode(blocks, m_uses);
    for (int number = 1; number <= m_source.lineCount(); ++number)
        line(number);
    QList<Parameter> kept;
    for (const Found &found : m_found) {
        if (isKept(found))
            kept.append(found.parameter);
    }
    name(kept);
    return kept;
}

} // namespace

QList<Parameter> findParameters(const std::vector<Block> &blocks, const Source &source)
{
    return ParameterFinder(source).find(blocks);
}

} // namespace slipway::runbook::reading
