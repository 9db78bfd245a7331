// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fences.h"

#include "commandwords.h"
#include "prompts.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;
using Kind = FenceInfo::Kind;

struct Tag
{
    Kind kind;
    QString language;
};

const QHash<QString, Tag> &tags()
{
    static const QHash<QString, Tag> known = {
        {u"bash"_s, {Kind::Shell, u"bash"_s}},           {u"sh"_s, {Kind::Shell, u"sh"_s}},
        {u"shell"_s, {Kind::Shell, u"bash"_s}},          {u"zsh"_s, {Kind::Shell, u"zsh"_s}},
        {u"ksh"_s, {Kind::Shell, u"ksh"_s}},             {u"fish"_s, {Kind::Shell, u"fish"_s}},
        {u"shellscript"_s, {Kind::Shell, u"bash"_s}},    {u"cli"_s, {Kind::Shell, u"bash"_s}},
        {u"console"_s, {Kind::Console, u"bash"_s}},      {u"terminal"_s, {Kind::Console, u"bash"_s}},
        {u"shell-session"_s, {Kind::Console, u"bash"_s}}, {u"shellsession"_s, {Kind::Console, u"bash"_s}},
        {u"bash-session"_s, {Kind::Console, u"bash"_s}}, {u"sh-session"_s, {Kind::Console, u"bash"_s}},
        {u"session"_s, {Kind::Console, u"bash"_s}},      {u"cmdline"_s, {Kind::Console, u"bash"_s}},
        {u"commandline"_s, {Kind::Console, u"bash"_s}},  {u"command"_s, {Kind::Console, u"bash"_s}},
        {u"powershell"_s, {Kind::PowerShell, u"powershell"_s}}, {u"ps1"_s, {Kind::PowerShell, u"powershell"_s}},
        {u"pwsh"_s, {Kind::PowerShell, u"powershell"_s}}, {u"ps"_s, {Kind::PowerShell, u"powershell"_s}},
        {u"posh"_s, {Kind::PowerShell, u"powershell"_s}}, {u"cmd"_s, {Kind::Batch, u"batch"_s}},
        {u"bat"_s, {Kind::Batch, u"batch"_s}},           {u"batch"_s, {Kind::Batch, u"batch"_s}},
        {u"dos"_s, {Kind::Batch, u"batch"_s}},           {u"promql"_s, {Kind::Query, u"promql"_s}},
        {u"markdown"_s, {Kind::Template, u"markdown"_s}}, {u"md"_s, {Kind::Template, u"markdown"_s}},
        {u"txt"_s, {Kind::Shown, u"text"_s}},            {u"plaintext"_s, {Kind::Shown, u"text"_s}},
        {u"plain"_s, {Kind::Shown, u"text"_s}},          {u"yml"_s, {Kind::Shown, u"yaml"_s}},
        {u"py"_s, {Kind::Shown, u"python"_s}},           {u"rb"_s, {Kind::Shown, u"ruby"_s}},
        {u"js"_s, {Kind::Shown, u"javascript"_s}},       {u"ts"_s, {Kind::Shown, u"typescript"_s}}};
    return known;
}

bool isTrue(const QString &value)
{
    return value.compare("true"_L1, Qt::CaseInsensitive) == 0 || value == "1"_L1;
}

void setAttribute(FenceAttributes &attributes, const QString &name, const QString &value)
{
    if (name == "name"_L1)
        attributes.name = value;
    else if (name == "cwd"_L1)
        attributes.cwd = value;
    else if (name == "interpreter"_L1)
        attributes.interpreter = value;
    else if (name == "interactive"_L1)
        attributes.interactive = isTrue(value);
    else if (name == "background"_L1)
        attributes.background = isTrue(value);
    else if (name == "ignore"_L1)
        attributes.ignore = isTrue(value);
    else if (name == "excludeFromRunAll"_L1)
        attributes.excludeFromRunAll = isTrue(value);
}

/// `{ name=deploy cwd="/opt/x" interactive=false }`
void readPairs(QStringView text, FenceAttributes &attributes)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0)
            return;
        const QString name = text.sliced(at, equals - at).trimmed().toString();
        const bool quoted = equals + 1 < text.size() && (text[equals + 1] == u'"' || text[equals + 1] == u'\'');
        const qsizetype begin = equals + (quoted ? 2 : 1);
        qsizetype end = quoted ? text.indexOf(text[equals + 1], begin) : begin;
        while (!quoted && end < text.size() && !text[end].isSpace())
            ++end;
        if (end < begin)
            return;
        setAttribute(attributes, name, text.sliced(begin, end - begin).toString());
        at = end + 1;
    }
}

void readAttributes(QStringView text, FenceAttributes &attributes)
{
    const qsizetype close = text.lastIndexOf(u'}');
    if (!text.startsWith(u'{') || close < 0)
        return;
    const auto json = QJsonDocument::fromJson(text.first(close + 1).toUtf8());
    if (!json.isObject())
        return readPairs(text.sliced(1, close - 1).trimmed(), attributes);
    const QJsonObject object = json.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        setAttribute(attributes, it.key(), it->isBool() ? (it->toBool() ? u"true"_s : u"false"_s) : it->toString());
}

} // namespace

FenceInfo readInfo(const QString &info)
{
    FenceInfo result;
    const QStringView text = QStringView(info).trimmed();
    qsizetype end = 0;
    while (end < text.size() && !text[end].isSpace() && text[end] != u'{' && text[end] != u',' && text[end] != u':')
        ++end;
    QString tag = text.first(end).toString().toLower();
    const QStringView rest = text.sliced(end).trimmed();
    readAttributes(rest.startsWith(u',') || rest.startsWith(u':') ? rest.sliced(1).trimmed() : rest, result.attributes);
    if (tag.startsWith(u'.'))
        tag = tag.sliced(1);
    if (tag.isEmpty())
        return result;
    const auto known = tags().constFind(tag);
    result.kind = known == tags().constEnd() ? Kind::Shown : known->kind;
    result.language = known == tags().constEnd() ? tag : known->language;
    return result;
}

namespace {

bool findWhetherItRuns(const Block &code)
{
    const FenceInfo info = readInfo(code.info);
    switch (info.kind) {
    case Kind::Shell:
        return holdsCommands(code.text);
    case Kind::Console:
    case Kind::PowerShell:
    case Kind::Batch:
        return true;
    case Kind::Untagged:
        return looksLikeShell(code.text);
    default:
        return !info.attributes.interpreter.isEmpty();
    }
}

} // namespace

bool wouldRun(const Block &code)
{
    return findWhetherItRuns(code);
}

bool mayRun(const Block &code)
{
    if (!code.facts.mayRun)
        code.facts.mayRun = !code.damaged && findWhetherItRuns(code);
    return *code.facts.mayRun;
}

} // namespace slipway::runbook::reading
