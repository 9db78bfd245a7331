// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/sidecar.h"

#include "yamldocument.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

/// Reads keys one by one and remembers the first thing that is wrong.
class SidecarReader
{
    Q_DECLARE_TR_FUNCTIONS(SidecarReader)

public:
    explicit SidecarReader(const YamlDocument &document)
        : m_document(document)
    {
    }

    base::Result<Sidecar> read()
    {
        readMap(m_document.root(),
                [this](const QString &key, const YAML::Node &value) { return topLevel(key, value); });
        if (m_error)
            return std::unexpected(*m_error);
        return m_sidecar;
    }

private:
    bool topLevel(const QString &key, const YAML::Node &value)
    {
        if (key == u"service")
            m_sidecar.service = text(value);
        else if (key == u"environment")
            m_sidecar.environment = text(value);
        else if (key == u"prometheus")
            m_sidecar.prometheus = text(value);
        else if (key == u"shell")
            m_sidecar.shell = shell(value);
        else if (key == u"watch_window")
            m_sidecar.watchWindowSeconds = seconds(value);
        else if (key == u"parameters")
            readMap(value, [this](const QString &name, const YAML::Node &bound) {
                m_sidecar.parameters.insert(name, text(bound));
                return true;
            });
        else if (key == u"contacts")
            readMap(value, [this](const QString &role, const YAML::Node &who) {
                m_sidecar.contacts.insert(role, text(who));
                return true;
            });
        else if (key == u"units")
            readUnits(value);
        else
            return false;
        return true;
    }

    bool unitKey(UnitSettings &unit, const QString &key, const YAML::Node &value)
    {
        if (key == u"match")
            unit.match = text(value);
        else if (key == u"expected")
            unit.expected = text(value);
        else if (key == u"asserts")
            unit.asserts = flag(value);
        else if (key == u"run_through")
            unit.runThrough = flag(value);
        else if (key == u"read_only")
            unit.readOnly = flag(value);
        else if (key == u"timeout")
            unit.timeoutSeconds = seconds(value);
        else
            return false;
        return true;
    }

    void readUnits(const YAML::Node &node)
    {
        if (node.IsNull())
            return;
        if (!node.IsSequence())
            return fail(node, tr("a list was expected"), tr("write each unit as \"- match: …\""));
        for (const YAML::Node &entry : node) {
            UnitSettings unit;
            unit.line = m_document.lineOf(entry);
            readMap(entry, [&](const QString &key, const YAML::Node &value) { return unitKey(unit, key, value); });
            if (unit.match.isEmpty())
                fail(entry, tr("a unit has no \"match\""), tr("give the title or the first line of the unit"));
            m_sidecar.units.append(unit);
        }
    }

    /// @p take returns false for a key that it does not know.
    void readMap(const YAML::Node &node, const auto &take)
    {
        if (!node.IsDefined() || node.IsNull())
            return;
        if (!node.IsMap())
            return fail(node, tr("names with values were expected"), tr("write \"name: value\""));
        QStringList known;
        for (const auto &entry : node) {
            const QString key = text(entry.first);
            if (known.contains(key))
                return fail(entry.first, tr("\"%1\" is given twice").arg(key), tr("keep one of them"));
            known.append(key);
            if (!take(key, entry.second))
                return fail(entry.first, tr("\"%1\" is not known here").arg(key), tr("check the spelling"));
        }
    }

    QString text(const YAML::Node &node)
    {
        if (node.IsNull())
            return {};
        if (!node.IsScalar()) {
            fail(node, tr("a text was expected"), tr("put it in quotes"));
            return {};
        }
        return QString::fromStdString(node.Scalar());
    }

    QStringList words(const YAML::Node &node)
    {
        if (!node.IsSequence())
            return text(node).split(u' ', Qt::SkipEmptyParts);
        QStringList list;
        for (const YAML::Node &word : node)
            list.append(text(word));
        return list;
    }

    /// Commands are read, split and quoted for a shell, so that nothing else can run them.
    QStringList shell(const YAML::Node &node)
    {
        static const QStringList known{u"sh"_s,  u"bash"_s, u"dash"_s, u"ash"_s,
                                       u"ksh"_s, u"mksh"_s, u"zsh"_s,  u"busybox"_s};
        const QStringList list = words(node);
        if (!list.isEmpty() && !known.contains(list.constFirst().section(u'/', -1)))
            fail(node, tr("\"%1\" is no shell").arg(list.constFirst()), tr("name sh, bash, dash, ksh or zsh"));
        return list;
    }

    bool flag(const YAML::Node &node)
    {
        bool value = false;
        if (!node.IsScalar() || !YAML::convert<bool>::decode(node, value))
            fail(node, tr("true or false was expected"), {});
        return value;
    }

    /// `90`, `90s`, `15m` or `2h`.
    int seconds(const YAML::Node &node)
    {
        static constexpr std::array<std::pair<QChar, int>, 3> units = {{{u's', 1}, {u'm', 60}, {u'h', 3600}}};
        QString value = text(node).trimmed();
        int factor = 1;
        for (const auto &[letter, count] : units) {
            if (value.endsWith(letter)) {
                value.chop(1);
                factor = count;
                break;
            }
        }
        bool ok = false;
        const int number = value.trimmed().toInt(&ok);
        constexpr int longest = 7 * 24 * 3600;
        if (!ok || number < 0 || number > longest / factor)
            fail(node, tr("a duration was expected"), tr("write it as 90s, 15m or 2h"));
        return ok ? number * factor : 0;
    }

    void fail(const YAML::Node &node, const QString &what, const QString &remedy)
    {
        if (!m_error)
            m_error = m_document.errorAt(node, what, remedy);
    }

    const YamlDocument &m_document;
    Sidecar m_sidecar;
    std::optional<base::Error> m_error;
};

} // namespace

base::Result<Sidecar> parseSidecar(QByteArrayView yaml, const QString &where)
{
    const auto document = YamlDocument::read(yaml, where);
    if (!document)
        return std::unexpected(document.error());
    return SidecarReader(*document).read();
}

} // namespace slipway::runbook
