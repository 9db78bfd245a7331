// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "tr.h"

#include <QFile>
#include <QSet>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace slipway::slipctl {

namespace {

/// What is wrong, and in which line (1-based; 0 unknown).
struct Malformed
{
    QString what;
    int line = 0;
};

QString textOf(const YAML::Node &node)
{
    if (!node.IsScalar() && !node.IsNull())
        throw Malformed{Tr::tr("a text is expected here"), node.Mark().line + 1};
    return node.IsNull() ? QString() : QString::fromStdString(node.Scalar());
}

QStringList listOf(const YAML::Node &node)
{
    if (!node.IsSequence())
        return {textOf(node)};
    QStringList texts;
    for (const YAML::Node &one : node)
        texts.append(textOf(one));
    return texts;
}

template<typename Visit>
void forEachEntry(const YAML::Node &node, Visit visit)
{
    if (!node.IsMap())
        throw Malformed{Tr::tr("“name: answer” is expected here"), node.Mark().line + 1};
    QSet<QString> seen;
    for (const auto &entry : node) {
        const QString name = textOf(entry.first);
        const qsizetype before = seen.size();
        seen.insert(name.simplified().toCaseFolded());
        if (seen.size() == before)
            throw Malformed{Tr::tr("“%1” is answered twice").arg(name), entry.first.Mark().line + 1};
        visit(name, entry.second);
    }
}

QHash<QString, QString> valuesOf(const YAML::Node &node)
{
    QHash<QString, QString> values;
    forEachEntry(node, [&](const QString &name, const YAML::Node &value) { values.insert(name, textOf(value)); });
    return values;
}

/// What says yes without more words, and what says no or nothing.
const QStringList plainYes{u"true"_s, u"yes"_s};
const QStringList plainNo{u"false"_s, u"no"_s, u"none"_s, u"null"_s, u"~"_s, QString()};

/// The note or reason of one name. What says no answers nothing: the name is to be left out, and the run asks.
QString agreementOf(const QString &name, const YAML::Node &value)
{
    const QString text = textOf(value);
    if (plainNo.contains(text.trimmed(), Qt::CaseInsensitive))
        throw Malformed{Tr::tr("“%1: %2” is no answer: leave it out, and the run asks").arg(name, text), value.Mark().line + 1};
    return plainYes.contains(text, Qt::CaseInsensitive) ? QString() : text;
}

/// {name: text}, [name, …], or "all" for everything.
AnswerMap<QString> textsOf(const YAML::Node &node)
{
    AnswerMap<QString> texts;
    if (node.IsSequence()) {
        for (const QString &name : listOf(node))
            texts.add(name, {});
    } else if (node.IsMap()) {
        forEachEntry(node, [&](const QString &name, const YAML::Node &value) { texts.add(name, agreementOf(name, value)); });
    } else if (textOf(node) == u"all") {
        texts.add(u"*"_s, {});
    } else {
        throw Malformed{Tr::tr("“all” or “name: note” is expected here"), node.Mark().line + 1};
    }
    return texts;
}

VerdictAnswer verdictOf(const YAML::Node &node)
{
    if (node.IsScalar()) {
        const QString word = textOf(node);
        if (word != u"right" && word != u"wrong")
            throw Malformed{Tr::tr("a verdict is right or wrong"), node.Mark().line + 1};
        return {word == u"right", {}};
    }
    VerdictAnswer verdict;
    forEachEntry(node, [&](const QString &name, const YAML::Node &value) {
        if (name == u"right")
            verdict.right = textOf(value) == u"true";
        else if (name == u"note")
            verdict.note = textOf(value);
        else
            throw Malformed{Tr::tr("“%1” says nothing about a verdict").arg(name), value.Mark().line + 1};
    });
    return verdict;
}

AnswerMap<VerdictAnswer> verdictsOf(const YAML::Node &node)
{
    AnswerMap<VerdictAnswer> verdicts;
    if (node.IsScalar())
        verdicts.add(u"*"_s, verdictOf(node));
    else
        forEachEntry(node, [&](const QString &name, const YAML::Node &value) { verdicts.add(name, verdictOf(value)); });
    return verdicts;
}

RemedyAnswer remedyOf(const YAML::Node &node)
{
    static const QStringList plain{u"retry"_s, u"continue"_s, u"fail"_s, u"right"_s};
    static const QStringList withText{u"ignore"_s, u"skip"_s, u"edit"_s};
    RemedyAnswer remedy;
    if (node.IsMap())
        forEachEntry(node, [&](const QString &name, const YAML::Node &value) { remedy = {name, textOf(value)}; });
    else
        remedy.what = textOf(node);
    const bool known = remedy.text.isEmpty() ? plain.contains(remedy.what) : withText.contains(remedy.what);
    if (!known) {
        throw Malformed{withText.contains(remedy.what) ? Tr::tr("“%1” needs a text, “%1: why”").arg(remedy.what)
                                                       : Tr::tr("“%1” is no remedy").arg(remedy.what),
                        node.Mark().line + 1};
    }
    return remedy;
}

QList<RemedyAnswer> remediesOf(const YAML::Node &node)
{
    if (!node.IsSequence())
        return {remedyOf(node)};
    QList<RemedyAnswer> remedies;
    for (const YAML::Node &one : node)
        remedies.append(remedyOf(one));
    return remedies;
}

/// wait, or {end: reason}.
QString soakOf(const YAML::Node &node)
{
    if (node.IsMap() && node["end"])
        return textOf(node["end"]);
    if (node.IsScalar() && textOf(node) == u"wait")
        return {};
    throw Malformed{Tr::tr("a wait is answered by “wait” or “{end: reason}”"), node.Mark().line + 1};
}

EditAnswer editOf(const YAML::Node &node)
{
    EditAnswer edit;
    forEachEntry(node, [&](const QString &name, const YAML::Node &value) {
        if (name == u"content")
            edit.content = textOf(value);
        else if (name == u"script")
            edit.script = textOf(value);
        else
            throw Malformed{Tr::tr("a file is edited by “content” or “script”"), value.Mark().line + 1};
    });
    return edit;
}

template<typename T, typename Read>
AnswerMap<T> mapOf(const YAML::Node &node, Read read)
{
    AnswerMap<T> map;
    if (node.IsScalar())
        map.add(u"*"_s, read(node));
    else
        forEachEntry(node, [&](const QString &name, const YAML::Node &value) { map.add(name, read(value)); });
    return map;
}

using Reader = void (*)(Answers &, const YAML::Node &);

QHash<QString, Reader> readers()
{
    return {
        {u"environment"_s, [](Answers &to, const YAML::Node &from) { to.environment = textOf(from); }},
        {u"service"_s, [](Answers &to, const YAML::Node &from) { to.service = textOf(from); }},
        {u"version"_s, [](Answers &to, const YAML::Node &from) { to.version = textOf(from); }},
        {u"bindings"_s, [](Answers &to, const YAML::Node &from) { to.bindings = valuesOf(from); }},
        {u"secrets"_s, [](Answers &to, const YAML::Node &from) { to.secrets = valuesOf(from); }},
        {u"confirm"_s, [](Answers &to, const YAML::Node &from) { to.confirm = textsOf(from); }},
        {u"overrides"_s, [](Answers &to, const YAML::Node &from) { to.overrides = textsOf(from); }},
        {u"irreversible"_s, [](Answers &to, const YAML::Node &from) { to.irreversible = textOf(from); }},
        {u"checks"_s, [](Answers &to, const YAML::Node &from) { to.checks = textsOf(from); }},
        {u"alternatives"_s, [](Answers &to, const YAML::Node &from) { to.alternatives = mapOf<QString>(from, textOf); }},
        {u"verdicts"_s, [](Answers &to, const YAML::Node &from) { to.verdicts = verdictsOf(from); }},
        {u"interruptions"_s,
         [](Answers &to, const YAML::Node &from) { to.interruptions = mapOf<QList<RemedyAnswer>>(from, remediesOf); }},
        {u"skip"_s, [](Answers &to, const YAML::Node &from) { to.skip = textsOf(from); }},
        {u"not_applicable"_s, [](Answers &to, const YAML::Node &from) { to.notApplicable = textsOf(from); }},
        {u"optional"_s, [](Answers &to, const YAML::Node &from) { to.optional = listOf(from); }},
        {u"soaks"_s, [](Answers &to, const YAML::Node &from) { to.soaks = mapOf<QString>(from, soakOf); }},
        {u"edits"_s, [](Answers &to, const YAML::Node &from) { to.edits = mapOf<EditAnswer>(from, editOf); }},
        {u"input"_s, [](Answers &to, const YAML::Node &from) { to.input = mapOf<QStringList>(from, listOf); }},
        {u"out_of_order"_s, [](Answers &to, const YAML::Node &from) { to.outOfOrder = textOf(from); }},
        {u"procedures"_s, [](Answers &to, const YAML::Node &from) { to.procedures = listOf(from); }},
        {u"finish"_s, [](Answers &to, const YAML::Node &from) { to.finish = textOf(from); }},
    };
}

Answers answersIn(const YAML::Node &document)
{
    Answers answers;
    const QHash<QString, Reader> known = readers();
    if (document.IsNull())
        return answers;
    forEachEntry(document, [&](const QString &name, const YAML::Node &value) {
        const auto reader = known.constFind(name);
        if (reader == known.cend())
            throw Malformed{Tr::tr("“%1” is no key of an answers file").arg(name), value.Mark().line + 1};
        (*reader)(answers, value);
    });
    static const QStringList endings{QString(), u"done"_s, u"failed"_s, u"aborted"_s, u"rolled-back"_s};
    if (!endings.contains(answers.finish))
        throw Malformed{Tr::tr("a run finishes as done, failed, aborted or rolled-back"), 0};
    return answers;
}

} // namespace

base::Result<Answers> readAnswers(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, Tr::tr("The answers cannot be read"), file, source.errorString());
    const QString remedy = Tr::tr("see slipctl run --help");
    try {
        return answersIn(YAML::Load(source.readAll().toStdString()));
    } catch (const YAML::Exception &problem) {
        return base::failure(base::ErrorCode::Unreadable, QString::fromStdString(problem.msg),
                             u"%1:%2"_s.arg(file).arg(problem.mark.line + 1), remedy);
    } catch (const Malformed &problem) {
        return base::failure(base::ErrorCode::Unreadable, problem.what,
                             problem.line > 0 ? u"%1:%2"_s.arg(file).arg(problem.line) : file, remedy);
    }
}

} // namespace slipway::slipctl
