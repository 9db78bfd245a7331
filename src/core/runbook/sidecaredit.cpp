// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/sidecar.h"

#include <QCoreApplication>
#include <QList>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

/// A YAML string in double quotes, which can hold anything.
QByteArray quoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c.unicode() < 0x20 || c == QChar(0x7f) || c == QChar(0x85) || c == QChar(0x2028) ||
                 c == QChar(0x2029) || c == QChar(0xfeff))
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    return (out + u'"').toUtf8();
}

bool isBlankOrComment(QByteArrayView line)
{
    const QByteArrayView trimmed = line.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith('#');
}

qsizetype indentOf(QByteArrayView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == ' ')
        ++indent;
    return indent;
}

struct Entry
{
    QString name;
    qsizetype valueAt = 0; ///< column
};

/// The key that @p line begins with, where it is written plainly or in quotes.
std::optional<Entry> entryOf(QByteArrayView line)
{
    const qsizetype begin = indentOf(line);
    if (begin >= line.size())
        return std::nullopt;
    const char quote = line[begin] == '"' || line[begin] == '\'' ? line[begin] : '\0';
    qsizetype end = begin + (quote ? 1 : 0);
    while (end < line.size() && (quote ? line[end] != quote : line[end] != ':' && line[end] != '#'))
        end += quote == '"' && line[end] == '\\' ? 2 : 1;
    const qsizetype colon = quote ? end + 1 : end;
    if (colon >= line.size() || line[colon] != ':')
        return std::nullopt;
    const QByteArrayView key = line.sliced(begin, colon - begin).trimmed();
    // Escapes in a quoted key are read by the parser, for the comparison only
    const auto read = parseSidecar("parameters: {" + key.toByteArray() + ": x}", {});
    if (!read || read->parameters.size() != 1)
        return std::nullopt;
    return Entry{.name = read->parameters.constBegin().key(), .valueAt = colon + 1};
}

/// Where the value that begins at @p column of @p line ends, before a comment.
qsizetype endOfValue(QByteArrayView line, qsizetype column)
{
    qsizetype at = column;
    while (at < line.size() && line[at] == ' ')
        ++at;
    const char quote = at < line.size() && (line[at] == '"' || line[at] == '\'') ? line[at] : '\0';
    if (quote) {
        for (++at; at < line.size() && line[at] != quote; ++at)
            at += quote == '"' && line[at] == '\\' ? 1 : 0;
        return std::min(at + 1, line.size());
    }
    const qsizetype comment = line.indexOf(" #", std::max<qsizetype>(at - 1, 0));
    return comment < 0 ? QByteArrayView(line).size() : comment;
}

/// Edits the lines of a sidecar; what it makes is checked by reading it again.
class Splicer
{
public:
    explicit Splicer(const QByteArray &yaml)
        : m_newline(yaml.contains("\r\n") ? "\r\n" : "\n")
    {
        m_lines = QByteArray(yaml).replace("\r\n", "\n").split('\n');
        m_endsWithNewline = m_lines.constLast().isEmpty();
        if (m_endsWithNewline)
            m_lines.removeLast();
    }

    QByteArray set(const QString &sectionName, const QString &name, const QString &value)
    {
        const QByteArray line = quoted(name) + ": " + quoted(value);
        const qsizetype section = findKey(sectionName, 0, m_lines.size(), 0);
        if (section < 0) {
            m_lines.append(sectionName.toUtf8() + ':');
            m_lines.append("  " + line);
        } else {
            setWithin(section, name, value, line);
        }
        m_endsWithNewline = true;
        return m_lines.join(m_newline) + m_newline;
    }

private:
    void setWithin(qsizetype section, const QString &name, const QString &value, const QByteArray &line)
    {
        qsizetype first = section + 1;
        while (first < m_lines.size() && isBlankOrComment(m_lines.at(first)))
            ++first;
        const qsizetype indent = first < m_lines.size() ? indentOf(m_lines.at(first)) : 0;
        if (indent == 0) {
            m_lines.insert(section + 1, "  " + line);
            return;
        }
        const qsizetype end = endOfBlock(first, indent);
        const qsizetype existing = findKey(name, first, end, indent);
        if (existing < 0)
            m_lines.insert(end, QByteArray(indent, ' ') + line);
        else
            replaceValue(existing, end, indent, value);
    }

    void replaceValue(qsizetype at, qsizetype blockEnd, qsizetype indent, const QString &value)
    {
        const QByteArray old = m_lines.at(at);
        const qsizetype column = entryOf(old)->valueAt;
        qsizetype next = at + 1;
        while (next < blockEnd && !isBlankOrComment(m_lines.at(next)) && indentOf(m_lines.at(next)) > indent)
            ++next;
        const QByteArray rest = next > at + 1 ? QByteArray() : old.sliced(endOfValue(old, column));
        m_lines[at] = old.first(column) + ' ' + quoted(value) + rest;
        m_lines.remove(at + 1, next - at - 1);
    }

    /// The line after the last entry that is indented by at least @p indent.
    [[nodiscard]] qsizetype endOfBlock(qsizetype first, qsizetype indent) const
    {
        qsizetype end = first;
        for (qsizetype i = first; i < m_lines.size(); ++i) {
            if (isBlankOrComment(m_lines.at(i)))
                continue;
            if (indentOf(m_lines.at(i)) < indent)
                break;
            end = i + 1;
        }
        return end;
    }

    [[nodiscard]] qsizetype findKey(const QString &key, qsizetype from, qsizetype to, qsizetype indent) const
    {
        for (qsizetype i = from; i < to; ++i) {
            if (isBlankOrComment(m_lines.at(i)) || indentOf(m_lines.at(i)) != indent)
                continue;
            const auto entry = entryOf(m_lines.at(i));
            if (entry && entry->name == key)
                return i;
        }
        return -1;
    }

    QByteArray m_newline;
    QByteArrayList m_lines;
    bool m_endsWithNewline = false;
};

/// Lines move when one is inserted; everything else must stay.
Sidecar withoutLines(Sidecar sidecar)
{
    for (UnitSettings &unit : sidecar.units)
        unit.line = 0;
    return sidecar;
}

/// @p yaml with @p name set in @p section, which holds @p values in a Sidecar.
base::Result<QByteArray> with(QByteArrayView yaml, const QString &section, QHash<QString, QString> Sidecar::*values,
                              const QString &name, const QString &value)
{
    auto before = parseSidecar(yaml, {});
    if (!before)
        return std::unexpected(before.error());
    ((*before).*values).insert(name, value);
    const QByteArray after = Splicer(yaml.toByteArray()).set(section, name, value);
    const auto read = parseSidecar(after, {});
    if (read && withoutLines(*read) == withoutLines(*before))
        return after;
    return base::failure(
        base::ErrorCode::Refused,
        QCoreApplication::translate("sidecar", "\"%1\" cannot be set without rewriting the file").arg(name), {},
        QCoreApplication::translate("sidecar", "write the %1 one on a line, as \"name: value\"").arg(section));
}

} // namespace

base::Result<QByteArray> withParameter(QByteArrayView yaml, const QString &name, const QString &value)
{
    return with(yaml, u"parameters"_s, &Sidecar::parameters, name, value);
}

base::Result<QByteArray> withContact(QByteArrayView yaml, const QString &key, const QString &text)
{
    return with(yaml, u"contacts"_s, &Sidecar::contacts, key, text);
}

} // namespace slipway::runbook
