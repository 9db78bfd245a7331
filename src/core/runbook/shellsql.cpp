// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(u"\\b(?:%1)\\b"_s.arg(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// Comments and the inside of strings say nothing about what a statement does.
QString withoutLiterals(QStringView sql)
{
    static const QRegularExpression literals(u"'(?:[^']|'')*'|--[^\\n]*|/\\*.*?\\*/"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    return sql.toString().replace(literals, u"''"_s);
}

bool isReading(const QString &statement)
{
    static const QRegularExpression reading(
        u"^(select|show|explain|describe|desc|values|table|use|with|pragma \\w+$|\\\\[dl]|\\\\conninfo"
        u"|\\\\timing|\\\\x|\\\\q|\\\\pset|\\\\echo|\\.tables|\\.schema)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression writing =
        words(u"insert|update|delete|into|merge|create|alter|grant|revoke|call|lock|analyze|pg_terminate_backend"
              u"|pg_cancel_backend|pg_reload_conf|pg_switch_wal|pg_promote|setval|nextval|lo_import|lo_export|lo_unlink"
              u"|dblink\\w*|pg_start_backup|pg_stop_backup|pg_backup_start|pg_backup_stop|set_config|pg_rotate_logfile"
              u"|pg_advisory_lock|pg_drop_replication_slot|load_file|sleep|pg_sleep"_s);
    return reading.match(statement).hasMatch() && !writing.match(statement).hasMatch();
}

bool isDestructive(const QString &statement)
{
    static const QRegularExpression drops = words(u"drop|truncate|dropDatabase|deleteMany|pg_drop_replication_slot"_s);
    static const QRegularExpression removes = words(u"delete\\s+from|update\\s+\\S+\\s+set"_s);
    static const QRegularExpression where = words(u"where"_s);
    return drops.match(statement).hasMatch() ||
           (removes.match(statement).hasMatch() && !where.match(statement).hasMatch());
}

Effect effectOfStatement(const QString &statement)
{
    if (isDestructive(statement))
        return Effect::Irreversible;
    return isReading(statement) ? Effect::ReadOnly : Effect::Changing;
}

} // namespace

Effect effectOfSql(QStringView sql)
{
    Effect worst = Effect::ReadOnly;
    bool any = false;
    const QStringList statements = withoutLiterals(sql).split(QRegularExpression(u"[;\\n](?=\\s*\\\\)|;"_s));
    for (const QString &statement : statements) {
        const QString trimmed = statement.trimmed();
        if (trimmed.isEmpty() || trimmed == u"''")
            continue;
        any = true;
        worst = std::max(worst, effectOfStatement(trimmed));
    }
    return any ? worst : Effect::Changing;
}

Effect judgeSql(const ProgramCall &call, const Arguments &arguments)
{
    if (arguments.has(u"-f --file -o --output -L --log-file -i -init"))
        return Effect::Changing;
    QStringList sql = arguments.values(u"-c --command -e --execute -q --query -Q -cmd");
    if (call.program == u"sqlite3" && arguments.operands.size() > 1)
        sql += arguments.operands.sliced(1);
    if (call.program == u"manage.py" && sql.isEmpty() && arguments.operands.size() > 2)
        sql += arguments.operands.sliced(2);
    if (!call.input.isEmpty())
        sql.append(call.input);
    return sql.isEmpty() ? Effect::Changing : effectOfSql(sql.join(u';'));
}

} // namespace slipway::runbook
