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

/// SQL without its comments and the inside of its strings.
struct BareSql
{
    QString text;
    bool doubtful = false; ///< dialects differ in where a string or comment ends
};

class SqlReader
{
public:
    explicit SqlReader(QStringView sql)
        : m_sql(sql)
    {
    }

    [[nodiscard]] BareSql read()
    {
        while (m_at < m_sql.size())
            step();
        return std::move(m_bare);
    }

private:
    void step()
    {
        const QChar c = m_sql[m_at];
        const QStringView rest = m_sql.sliced(m_at);
        if (c == u'\'' || c == u'"')
            return string(c);
        if (rest.startsWith(u"--")) {
            m_bare.doubtful = m_bare.doubtful || (rest.size() > 2 && !rest[2].isSpace()); // no comment in MySQL
            return passTo(u"\n");
        }
        if (rest.startsWith(u"/*") && !rest.startsWith(u"/*!") && !rest.startsWith(u"/*+")) // MySQL carries these out
            return passTo(u"*/");
        m_bare.doubtful = m_bare.doubtful || c == u'#' || rest.startsWith(u"$$") || rest.startsWith(u"/*");
        m_bare.text += c;
        ++m_at;
    }

    void passTo(QStringView end)
    {
        const qsizetype found = m_sql.indexOf(end, m_at + 2);
        m_bare.text += u' ';
        m_at = found < 0 ? m_sql.size() : found + (end == u"\n" ? 0 : end.size());
    }

    void string(QChar quote)
    {
        for (++m_at; m_at < m_sql.size(); ++m_at) {
            m_bare.doubtful = m_bare.doubtful || m_sql[m_at] == u'\\'; // an escape in MySQL, none in PostgreSQL
            if (m_sql[m_at] != quote)
                continue;
            if (m_at + 1 >= m_sql.size() || m_sql[m_at + 1] != quote)
                break;
            ++m_at;
        }
        m_bare.doubtful = m_bare.doubtful || m_at >= m_sql.size();
        m_at = std::min(m_at + 1, m_sql.size());
        m_bare.text += u"''";
    }

    QStringView m_sql;
    qsizetype m_at = 0;
    BareSql m_bare;
};

/// Functions that only compute or look; others may change anything.
bool callsOnlyKnown(const QString &statement)
{
    static const QRegularExpression call(u"([A-Za-z_][\\w.]*)\\s*\\("_s);
    static const QRegularExpression known = words(
        u"in|values|as|over|and|or|not|on|exists|any|all|some|from|join|where|using|filter|by|select|case|when|then|"
        u"else"
        u"|limit|distinct|count|sum|min|max|avg|now|coalesce|version|current_\\w+|extract|date_\\w+|to_char|to_date"
        u"|to_timestamp|round|lower|upper|length|char_length|substr|substring|concat|concat_ws|nullif|greatest|least|"
        u"age"
        u"|interval|string_agg|array_agg|json_agg|jsonb_agg|json_build_object|jsonb_build_object|json_extract|row_"
        u"number"
        u"|rank|dense_rank|lag|lead|cast|trim|ltrim|rtrim|left|right|split_part|replace|database|user|schema|unnest"
        u"|generate_series|format|md5|floor|ceil|abs|mod|power|group_concat|date|time|datetime|strftime|ifnull|if|"
        u"isnull"
        u"|unix_timestamp|from_unixtime|timestampdiff|datediff|curdate|position|regexp_replace|regexp_matches|numeric"
        u"|decimal|varchar|char|pg_size_pretty|pg_database_size|pg_total_relation_size|pg_relation_size|pg_table_size"
        u"|pg_indexes_size|pg_is_in_recovery|pg_last_\\w+|pg_current_wal_lsn|pg_wal_lsn_diff|pg_blocking_pids"
        u"|pg_backend_pid|pg_postmaster_start_time|pg_get_\\w+|pg_stat_get_\\w+|has_\\w+_privilege|obj_description"
        u"|inet_server_addr|inet_server_port|to_regclass|pg_is_wal_replay_paused"_s);
    for (auto calls = call.globalMatch(statement); calls.hasNext();) {
        const QString name = calls.next().captured(1);
        const QRegularExpressionMatch match = known.match(name);
        if (match.capturedLength() != name.size())
            return false;
    }
    return true;
}

/// `SELECT 1 \g |sh` and `\dt \! sh`: psql and mysql carry out what follows a backslash, wherever it stands.
bool hidesCommand(const QString &statement)
{
    static const QRegularExpression ending(u"\\s*\\\\[gG]x?\\s*$"_s);
    const QString open = statement.startsWith(u'\\') ? statement.sliced(1) : QString(statement).remove(ending);
    static const QRegularExpression pipe(u"(^|[^|])\\|([^|]|$)"_s);
    return open.contains(u'\\') || statement.contains(u'`') || pipe.match(statement).hasMatch();
}

bool isReading(const QString &statement)
{
    static const QRegularExpression reading(
        u"^(select|show|explain|describe|desc|values|table|use|with|pragma (integrity_check"
        u"|quick_check|user_version|journal_mode|page_count|table_list|database_list|foreign_key_check|compile_options"
        u"|encoding|freelist_count|schema_version)\\b|\\\\[dl]|\\\\conninfo"
        u"|\\\\timing|\\\\x|\\\\q|\\\\pset|\\\\echo|\\.tables|\\.schema)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression writing =
        words(u"insert|update|delete|into|merge|create|alter|grant|revoke|call|lock|analyze|pg_terminate_backend"
              u"|pg_cancel_backend|pg_reload_conf|pg_switch_wal|pg_promote|setval|nextval|lo_import|lo_export|lo_unlink"
              u"|dblink\\w*|pg_start_backup|pg_stop_backup|pg_backup_start|pg_backup_stop|set_config|pg_rotate_logfile"
              u"|pg_advisory_lock|pg_drop_replication_slot|load_file|sleep|pg_sleep|writefile|load_extension"_s);
    if (hidesCommand(statement) || !callsOnlyKnown(statement))
        return false;
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
    const qsizetype line = statement.startsWith(u'\\') ? statement.indexOf(u'\n') : -1;
    if (line > 0) // a command of the client ends with its line
        return std::max(effectOfStatement(statement.first(line)), effectOfStatement(statement.sliced(line).trimmed()));
    if (isDestructive(statement))
        return Effect::Irreversible;
    return isReading(statement) ? Effect::ReadOnly : Effect::Changing;
}

} // namespace

Effect effectOfSql(QStringView sql)
{
    Effect worst = Effect::ReadOnly;
    bool any = false;
    const BareSql bare = SqlReader(sql).read();
    const QStringList statements = bare.text.split(QRegularExpression(u"[;\\n](?=\\s*\\\\)|;"_s));
    for (const QString &statement : statements) {
        const QString trimmed = statement.trimmed();
        if (trimmed.isEmpty() || trimmed == u"''")
            continue;
        any = true;
        worst = std::max(worst, effectOfStatement(trimmed));
    }
    return any && !bare.doubtful ? worst : std::max(worst, Effect::Changing);
}

static bool soundsLikeRemoving(const QString &file)
{
    static const QRegularExpression name(u"(^|[/_.@-])(drop|truncate|delete|purge|wipe|destroy|reset|cleanup)\\w*([_.-]|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(file).hasMatch();
}

/// `psql shop < shop.dump`, `mysql shop < backup-3.sql.gz`: what is there is written over.
static bool soundsLikeDump(const QString &file)
{
    static const QRegularExpression name(u"dump|backup|snapshot|restore|(^|[/_.@-])bak([_.-]|$)"_s, QRegularExpression::CaseInsensitiveOption);
    return name.match(file).hasMatch();
}

Effect judgeSql(const ProgramCall &call, const Arguments &arguments)
{
    QStringList files = arguments.values(u"-f --file -i -init") + QStringList{call.inputFile};
    for (const QString &operand : arguments.operands) { // `sqlplus u/p @drop.sql`
        if (operand.startsWith(u'@'))
            files.append(operand);
    }
    const bool destroys = effectOfSql(call.fed) == Effect::Irreversible || std::ranges::any_of(files, soundsLikeRemoving) || soundsLikeDump(call.inputFile);
    if (destroys)
        return Effect::Irreversible;
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
