// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include "choices.h"
#include "commandwords.h"
#include "conditions.h"
#include "expectations.h"
#include "fences.h"
#include "prompts.h"
#include "runbook/shell.h"
#include "titles.h"
#include "unitkinds.h"
#include "unitparts.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

/// A comment that runs over several lines is one sentence.
QString titleOf(const ShellPart &part)
{
    return part.note.isEmpty() ? part.title : part.title + u' ' + QString(part.note).replace(u'\n', u' ');
}

bool isNamed(const QString &title, std::initializer_list<QStringView> names)
{
    const QStringView bare = title.startsWith("on "_L1, Qt::CaseInsensitive) ? QStringView(title).sliced(3) : QStringView(title);
    return std::any_of(names.begin(), names.end(), [&](QStringView name) { return bare.compare(name, Qt::CaseInsensitive) == 0; });
}

/// "# Kubernetes", "# Docker Compose": a service runs on one of them. "# Docker" may build the image for the other.
bool isRuntime(const QString &title)
{
    return isNamed(title, {u"kubernetes", u"k8s", u"docker compose", u"docker-compose", u"docker swarm", u"systemd", u"nomad", u"ecs"});
}

bool isSystem(const QString &title)
{
    return isNamed(title, {u"linux", u"macos", u"mac", u"windows", u"ubuntu", u"debian", u"ubuntu/debian", u"debian/ubuntu", u"centos", u"rhel", u"centos/rhel", u"rhel/centos", u"fedora", u"alpine"});
}

/// Makes the Units of one code block.
class UnitMaker
{
public:
    UnitMaker(const Block &code, const FenceInfo &info, const Source &source)
        : m_code(code)
        , m_info(info)
        , m_source(source)
    {
    }

    QList<Unit> make();

private:
    void note(const QString &title, const QString &text, int line, int textLine, const QString &language);
    void whole();
    void script();
    void queries();
    void session(const SessionPart &part);
    void shell(const QString &text, int offset);
    void part(const ShellPart &part, int offset);
    void statements(const ShellPart &part, const QList<Statement> &all, int offset);
    void add(Unit unit, std::optional<Classification> found = {});
    Unit base(const QString &title, const QString &text, int line, int textLine) const;
    void applyDialogue(const Dialogue &dialogue, int offset);
    bool listsVariables() const;

    const Block &m_code;
    const FenceInfo &m_info;
    const Source &m_source;
    QList<Unit> m_units;
    int m_original = 0;    ///< line of the unit that an "Or" replaces
    QString m_platform;    ///< the title of the part before: where its commands are for, or something else
    bool m_option = false; ///< the part before was titled "Option 1"
};

Unit UnitMaker::base(const QString &title, const QString &text, int line, int textLine) const
{
    Unit unit;
    unit.kind = UnitKind::Command;
    unit.text = text;
    unit.title = title.isEmpty() ? firstLineOf(text) : title;
    unit.language = m_info.language.isEmpty() ? u"bash"_s : m_info.language;
    unit.line = line;
    unit.textLine = textLine;
    unit.attributes = m_info.attributes;
    return unit;
}

void UnitMaker::note(const QString &title, const QString &text, int line, int textLine, const QString &language)
{
    Unit unit = base(title, text, line, textLine);
    unit.kind = UnitKind::Note;
    unit.effect = Effect::ReadOnly;
    unit.language = language;
    m_units.append(unit);
}

void UnitMaker::whole()
{
    const QString first = firstLineOf(m_code.text);
    const bool sql = m_info.kind == FenceInfo::Kind::Shell && kindOfLine(first) == LineKind::Sql;
    note(first.startsWith("# "_L1) ? first.sliced(2) : QString(), m_code.text, m_code.textLine, m_code.textLine, sql ? u"sql"_s : m_info.language);
}

/// A shebang makes the fence one file; its first comment that says something is the title.
void UnitMaker::script()
{
    Unit unit = base({}, m_code.text, m_code.textLine, m_code.textLine);
    for (QStringView line : QStringView(m_code.text).tokenize(u'\n')) {
        const QStringView comment = line.trimmed();
        if (comment.startsWith(u'#') && !comment.startsWith("#!"_L1) && comment.size() > 2) {
            unit.title = comment.sliced(1).trimmed().toString();
            break;
        }
        if (!comment.startsWith(u'#') && !comment.isEmpty())
            break;
    }
    unit.script = true;
    unit.asserts = true;
    unit.effect = effectOf(unit.text);
    m_units.append(unit);
}

/// A fence of PromQL holds one query, or one below each comment.
void UnitMaker::queries()
{
    for (const ShellPart &part : splitShell(m_code.text)) {
        if (part.text.trimmed().isEmpty())
            continue;
        bool first = true;
        for (const Statement &query : splitStatements(part.text)) {
            const int line = m_code.textLine + part.textLine + query.line - 2;
            Unit unit = base(first ? titleOf(part) : QString(), query.text, first ? m_code.textLine + part.line - 1 : line, line);
            unit.kind = UnitKind::Watch;
            unit.promql = query.text.trimmed();
            unit.effect = Effect::ReadOnly;
            m_units.append(unit);
            first = false;
        }
    }
}

/// Only what runs decides for itself; everything else is judged by its kind.
void UnitMaker::add(Unit unit, std::optional<Classification> found)
{
    const QString expected = trailingExpectation(unit.text);
    if (!expected.isEmpty())
        unit.expected = expected;
    if (m_info.language != "powershell"_L1 && m_info.language != "batch"_L1)
        apply(found ? *found : classify(unit.text), unit);
    if (unit.attributes.interactive && unit.kind == UnitKind::Command)
        unit.kind = UnitKind::Interactive;
    if (unit.attributes.background && unit.kind == UnitKind::Command)
        unit.kind = UnitKind::Stream;
    if (unit.kind != UnitKind::HttpCheck && unit.kind != UnitKind::Watch) {
        const Assessment assessment = assess(unit.text);
        unit.asserts = unit.kind == UnitKind::Command && assessment.asserts;
        unit.effect = assessment.effect;
    }
    m_units.append(unit);
}

/// Neighbouring commands stay one unit; what has a kind or an expectation of its own stands apart.
void UnitMaker::statements(const ShellPart &part, const QList<Statement> &all, int offset)
{
    struct Group
    {
        Statement statement;
        std::optional<Classification> found; ///< of a statement that stands alone
    };
    std::vector<Group> grouped;
    bool joinable = false;
    for (const Statement &statement : all) {
        Classification found = classify(statement.text);
        const bool plain = found.kind == UnitKind::Command && trailingExpectation(statement.text).isEmpty();
        if (plain && joinable && !grouped.empty()) {
            Statement &before = grouped.back().statement;
            const int gap = statement.line - before.line - static_cast<int>(before.text.count(u'\n'));
            before.text += QString(std::max(gap, 1), u'\n') + statement.text;
            grouped.back().found.reset();
        } else {
            grouped.push_back({statement, std::move(found)});
        }
        joinable = plain;
    }
    for (const Group &group : grouped) {
        const bool first = group.statement.line == grouped.front().statement.line;
        const int textLine = offset + part.textLine + group.statement.line - 2;
        add(base(first ? titleOf(part) : QString(), group.statement.text, first ? offset + part.line - 1 : textLine, textLine), group.found);
    }
}

void UnitMaker::part(const ShellPart &part, int offset)
{
    const int before = static_cast<int>(m_units.size());
    const int line = offset + part.line - 1;
    qsizetype stranger = 0;
    LineKind kind = LineKind::Shell;
    const QList<Statement> all = splitStatements(part.text);
    if (part.text.trimmed().isEmpty()) {
        note(part.title, part.note.isEmpty() ? part.title : part.title + u'\n' + part.note, line, line, {});
    } else if (!all.isEmpty() && m_info.kind != FenceInfo::Kind::PowerShell && findStranger(part.text, &stranger, &kind)
               && (stranger == 0 || all.size() > 1)) {
        const QString head = part.text.first(std::max<qsizetype>(stranger - 1, 0));
        const int headLines = stranger == 0 ? 0 : static_cast<int>(head.count(u'\n')) + 1;
        if (!head.trimmed().isEmpty())
            statements({part.title, part.note, head, part.line, part.textLine, false}, splitStatements(head), offset);
        const int textLine = offset + part.textLine - 1 + headLines;
        note(headLines > 0 ? QString() : part.title, part.text.sliced(stranger), headLines > 0 ? textLine : line, textLine, kind == LineKind::Sql ? u"sql"_s : QString());
    } else {
        statements(part, part.bound ? QList<Statement>{{part.text, 1}} : all, offset);
    }
    if (before == m_units.size())
        return;
    if (takeExpectation(m_units, before))
        return;
    const Title title = part.title.isEmpty() ? Title() : readTitle(part.title);
    const bool lone = m_units.size() == before + 1 && (all.size() == 1 || part.bound);
    if (lone && title.all.hasAny(Topic::Expected, Topic::Demand))
        takeStatement(part.title, m_units[before]);
    const bool alike = (isRuntime(title.text) && isRuntime(m_platform)) || (isSystem(title.text) && isSystem(m_platform));
    m_platform = title.text;
    const bool option = title.marker == Title::Marker::Option && !title.number.isEmpty();
    if (((part.orElse || alike) && before > 0) || (option && m_option)) {
        for (int i = before; i < m_units.size(); ++i)
            m_units[i].alternativeTo = m_original;
    } else {
        m_original = m_units[before].line;
    }
    m_option = option;
}

/// Lines given to a program are cut out before the shell text is split, and handed to the unit that starts it.
void UnitMaker::shell(const QString &text, int offset)
{
    const std::vector<Dialogue> dialogues = findDialogues(text);
    QString commands = text;
    if (!dialogues.empty()) {
        QStringList lines = text.split(u'\n');
        for (const Dialogue &dialogue : dialogues) {
            for (int i = dialogue.firstLine; i <= dialogue.lastLine; ++i)
                lines[i - 1].clear();
        }
        commands = lines.join(u'\n');
    }
    for (const ShellPart &shellPart : splitShell(commands))
        part(shellPart, offset);
    for (const Dialogue &dialogue : dialogues)
        applyDialogue(dialogue, offset);
}

void UnitMaker::applyDialogue(const Dialogue &dialogue, int offset)
{
    const int start = offset + dialogue.startLine - 1;
    Unit *starter = nullptr;
    for (Unit &unit : m_units) {
        if (unit.textLine <= start)
            starter = &unit;
    }
    if (!starter)
        return;
    starter->kind = UnitKind::Transcript;
    starter->input = dialogue.input;
    starter->asserts = false;
    starter->effect = Effect::Changing;
}

/// Nothing but NAME=value lines, none of which another block uses: a listing, not a command.
bool UnitMaker::listsVariables() const
{
    bool any = false;
    for (QStringView line : QStringView(m_code.text).tokenize(u'\n')) {
        const LineKind kind = kindOfLine(line);
        if (kind == LineKind::Blank || kind == LineKind::Comment)
            continue;
        if (kind != LineKind::Assignment)
            return false;
        const QStringView assignment = line.trimmed();
        if (!onlyAssigns(assignment))
            return false;
        const QStringView name = assignment.first(assignment.indexOf(u'='));
        if (m_source.usesVariable(name))
            return false;
        any = true;
    }
    return any;
}

void UnitMaker::session(const SessionPart &part)
{
    const int line = m_code.textLine + part.line - 1;
    if (!part.output)
        shell(part.text, line);
    else if (!part.text.trimmed().isEmpty())
        note({}, part.text, line, line, u"output"_s);
}

QList<Unit> UnitMaker::make()
{
    using Kind = FenceInfo::Kind;
    if (m_code.text.trimmed().isEmpty())
        return {};
    if (m_code.damaged || m_info.attributes.ignore) {
        whole();
    } else if (m_info.kind == Kind::Query) {
        queries();
    } else if (!mayRun(m_code) || listsVariables()) {
        whole();
    } else if (m_info.kind == Kind::Shown) {
        add(base({}, m_code.text, m_code.textLine, m_code.textLine));
    } else if (m_code.text.startsWith("#!"_L1)) {
        script();
    } else {
        for (const SessionPart &part : splitSession(m_code.text, m_info.kind == Kind::Console))
            session(part);
        feedShells(m_units);
        separateRollbacks(m_units);
    }
    std::for_each(m_units.begin(), m_units.end(), applyTitle);
    // A comment that forbids, and stands for itself at the top, speaks of all that follows.
    if (m_info.attributes.excludeFromRunAll)
        applyCondition({Condition::Kind::Optional, {}}, m_units);
    if (m_units.first().kind != UnitKind::Note)
        return std::move(m_units);
    const Condition said = conditionOfComment(m_units.first().text);
    if (said.kind == Condition::Kind::Prohibition)
        applyCondition(said, m_units);
    return std::move(m_units);
}

} // namespace

QList<Unit> unitsOf(const Block &code, const Source &source)
{
    FenceInfo info = readInfo(code.info);
    if ((info.kind == FenceInfo::Kind::Untagged || info.kind == FenceInfo::Kind::Shell) && isPowerShell(code.text))
        info = readInfo(u"powershell"_s);
    return UnitMaker(code, info, source).make();
}

} // namespace slipway::runbook::reading
