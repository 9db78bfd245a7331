// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellrules.h"

#include <array>

namespace slipway::runbook {

namespace {

using enum Effect;
using enum Verdict;

// Databases, queues, caches, frameworks and package managers.
constexpr auto rules = std::to_array<CommandRule>({
    {u"psql | mysql | sqlite3 | clickhouse-client | cqlsh | sqlcmd | cockroach sql | manage.py dbshell",
     Changing,
     Shows,
     {},
     {},
     judgeSql},
    {u"psql | mysql | clickhouse-client | cqlsh | sqlcmd | cockroach sql | manage.py dbshell",
     Changing,
     Asserts,
     u"-c --command -e --execute -q --query -Q -f --file",
     {},
     judgeSql},
    {u"psql", ReadOnly, Shows, u"-l --list -V --version", {}, judgeListing},
    {u"mongosh | mongo", Changing, Shows, {}, {}, judgeMongo},
    {u"mongosh | mongo", Changing, Asserts, u"--eval", {}, judgeMongo},
    {u"pg_isready", ReadOnly, Asserts},
    {u"mysqladmin ping", ReadOnly, Asserts, {}, {}, judgeSubcommands},
    {u"pg_lsclusters | pg_config | pg_controldata", ReadOnly, Shows},
    {u"mysqladmin status | mysqladmin processlist | mysqladmin extended-status | mysqladmin version | mysqladmin "
     u"variables",
     ReadOnly,
     Shows,
     {},
     {},
     judgeSubcommands},
    {u"sqlplus", Changing, Asserts, {}, {}, judgeSql},
    {u"pg_dropcluster | dropdb | dropuser | mysqladmin drop | pg_resetwal | pg_archivecleanup", Irreversible},
    {u"pg_restore", ReadOnly, Shows, u"-l --list"},
    {u"pg_restore", Irreversible, Asserts, u"-c --clean"},
    {u"mongorestore", Irreversible, Asserts, u"--drop"},
    {u"pgbackrest info | pgbackrest check | wal-g backup-list | barman list-* | barman check | barman show-*", ReadOnly,
     Shows},
    {u"pgbackrest restore | wal-g backup-fetch | wal-g delete | barman recover | restic restore | restic forget"
     u" | restic prune | borg delete | borg prune | duplicity restore",
     Irreversible},
    {u"restic snapshots | restic stats | restic ls | borg list | borg info", ReadOnly, Shows},
    {u"restic check | borg check", ReadOnly, Asserts},

    {u"redis-cli ping | redis-cli info | redis-cli get | redis-cli mget | redis-cli exists | redis-cli ttl"
     u" | redis-cli type | redis-cli dbsize | redis-cli llen | redis-cli scard | redis-cli hget | redis-cli hgetall"
     u" | redis-cli keys | redis-cli scan | redis-cli lrange | redis-cli smembers | redis-cli zrange | redis-cli zcard"
     u" | redis-cli client list | redis-cli config get | redis-cli memory usage | redis-cli memory stats"
     u" | redis-cli slowlog get | redis-cli cluster info | redis-cli cluster nodes | redis-cli lastsave"
     u" | redis-cli time | redis-cli role | redis-cli xlen | redis-cli xinfo",
     ReadOnly, Shows},
    {u"redis-cli", ReadOnly, Shows, u"--scan --bigkeys --latency --stat --version", {}, judgeListing},
    {u"redis-cli flushall | redis-cli flushdb", Irreversible},
    {u"rabbitmqctl list_* | rabbitmqctl status | rabbitmqctl cluster_status | rabbitmqctl report"
     u" | rabbitmqctl environment | rabbitmq-diagnostics list_* | rabbitmq-diagnostics status"
     u" | rabbitmq-diagnostics cluster_status",
     ReadOnly, Shows},
    {u"rabbitmqctl ping | rabbitmqctl node_health_check | rabbitmq-diagnostics ping | rabbitmq-diagnostics check_*",
     ReadOnly, Asserts},
    {u"rabbitmqctl delete_* | rabbitmqctl purge_queue | rabbitmqctl reset | rabbitmqctl force_reset", Irreversible},
    {u"kafka-topics | kafka-topics.sh | kafka-consumer-groups | kafka-consumer-groups.sh | kafka-configs"
     u" | kafka-configs.sh | kafka-acls | kafka-acls.sh",
     ReadOnly, Shows, u"--list --describe"},
    {u"kafka-topics | kafka-topics.sh | kafka-consumer-groups | kafka-consumer-groups.sh", Irreversible, Asserts,
     u"--delete --reset-offsets"},
    {u"kcat | kafkacat", ReadOnly, Shows, u"-L -C"},

    {u"manage.py showmigrations | manage.py diffsettings | manage.py inspectdb | manage.py sqlmigrate | manage.py "
     u"version"
     u" | manage.py help | manage.py show_urls | manage.py sqlflush",
     ReadOnly, Shows},
    {u"manage.py check | manage.py test_connection", ReadOnly, Asserts},
    {u"manage.py migrate", ReadOnly, Shows, u"--plan"},
    {u"manage.py migrate", ReadOnly, Asserts, u"--check"},
    {u"manage.py makemigrations", ReadOnly, Asserts, u"--dry-run"}, // --check alone wrote before Django 4.2
    {u"manage.py collectstatic", ReadOnly, Shows, u"--dry-run -n"},
    {u"manage.py shell | manage.py shell_plus", Changing, Shows},
    {u"manage.py shell | manage.py shell_plus", Changing, Asserts, u"-c --command"},
    {u"manage.py flush | manage.py reset_db", Irreversible},
    {u"celery inspect | celery status | celery report", ReadOnly, Shows},
    {u"celery inspect ping | celery status", ReadOnly, Asserts},
    {u"celery purge | celery amqp", Irreversible},
    {u"artisan migrate:status | artisan about | artisan route:list | artisan config:show | artisan queue:failed"
     u" | artisan schedule:list | artisan list | artisan env | artisan queue:monitor",
     ReadOnly, Shows},
    {u"artisan migrate", ReadOnly, Shows, u"--pretend"},
    {u"artisan migrate:fresh | artisan migrate:refresh | artisan migrate:reset | artisan db:wipe | artisan queue:flush"
     u" | artisan queue:clear",
     Irreversible},
    {u"rails db:migrate:status | rails db:version | rails routes | rails about | rails stats | rails notes | rails "
     u"version"
     u" | rake db:migrate:status | rake db:version | rake routes | rake about",
     ReadOnly, Shows},
    {u"rake", ReadOnly, Shows, u"-T --tasks"},
    {u"rails db:abort_if_pending_migrations | rake db:abort_if_pending_migrations | rails zeitwerk:check", ReadOnly,
     Asserts},
    {u"rails db:drop | rails db:reset | rails db:purge | rails db:migrate:reset | rake db:drop | rake db:reset"
     u" | rails db:schema:load | rake db:schema:load",
     Irreversible},
    {u"alembic current | alembic history | alembic heads | alembic show | alembic branches", ReadOnly, Shows},
    {u"alembic check", ReadOnly, Asserts},
    {u"alembic upgrade | alembic downgrade", ReadOnly, Shows, u"--sql"},
    {u"flask db current | flask db history | flask db heads | flask db show | flask routes", ReadOnly, Shows},
    {u"flyway info", ReadOnly, Shows},
    {u"flyway validate | liquibase validate", ReadOnly, Asserts},
    {u"flyway clean | liquibase dropAll | liquibase drop-all", Irreversible},
    {u"liquibase status | liquibase history | liquibase diff | liquibase updateSQL | liquibase update-sql", ReadOnly,
     Shows},
    {u"dbmate status | goose status | goose version | knex migrate:status | knex migrate:list | sequelize "
     u"db:migrate:status"
     u" | sequelize-cli db:migrate:status | prisma migrate status | prisma migrate diff | typeorm migration:show"
     u" | phinx status | diesel migration list | atlas migrate status",
     ReadOnly, Shows},
    {u"prisma validate | diesel migration pending", ReadOnly, Asserts},
    {u"dbmate drop | sequelize db:drop | sequelize-cli db:drop | prisma migrate reset | typeorm schema:drop"
     u" | goose reset | diesel database reset | sequelize db:migrate:undo:all | sequelize-cli db:migrate:undo:all",
     Irreversible},

    {u"npm ls | npm list | npm outdated | npm view | npm whoami | npm audit | npm config list | npm ping | npm explain",
     ReadOnly, Shows},
    {u"npm audit fix", Changing},
    {u"npm unpublish | cargo yank | gem yank", Irreversible},
    {u"npm publish | pnpm publish | yarn publish | cargo publish | poetry publish | twine upload | gem push", Irreversible},
    {u"npm publish | pnpm publish | cargo publish | poetry publish", Changing, Asserts, u"--dry-run"},
    {u"yarn list | yarn info | yarn why | yarn outdated | pnpm ls | pnpm list | pnpm outdated | pnpm why", ReadOnly,
     Shows},
    {u"pip list | pip show | pip freeze", ReadOnly, Shows},
    {u"pip check", ReadOnly, Asserts},
    {u"composer show | composer outdated | composer diagnose | composer status", ReadOnly, Shows},
    {u"composer validate | composer check-platform-reqs | bundle check", ReadOnly, Asserts},
    {u"bundle list | bundle outdated | bundle info | gem list | go version | go env | cargo tree", ReadOnly, Shows},
    {u"mvn dependency:tree", ReadOnly, Shows, {}, {}, judgeSubcommands},
    {u"node | java | python | python3 | ruby | php | go | rustc | cargo | npm | yarn | pip | perl | helm | terraform"
     u" | kubectl | psql | redis-cli | mysql | composer | ansible | nginx | curl | openssl | make | gcc",
     ReadOnly,
     Shows,
     u"--version -version",
     {},
     judgeAlone},
    {u"node", ReadOnly, Shows, u"-v", {}, judgeAlone},
    {u"python | python3", Changing, Asserts, u"-c"},
});

struct ValueOptions
{
    QStringView program;
    QStringView options;
};

constexpr auto valueOptions = std::to_array<ValueOptions>({
    {u"curl",
     u"-X --request -d --data --data-raw --data-binary --data-urlencode --data-ascii --json -F --form --form-string"
     u" -T --upload-file -o --output -H --header -u --user -A --user-agent -b --cookie -c --cookie-jar -e"
     u" --referer -m --max-time --connect-timeout --retry --retry-delay --retry-max-time -w --write-out -x --proxy"
     u" --cacert --capath --cert -E --key -K --config -D --dump-header --resolve --connect-to --url -r --range -C"
     u" --limit-rate --interface -Y -y -z -Q --quote -P --ciphers --oauth2-bearer --aws-sigv4 --unix-socket"
     u" --max-redirs --netrc-file --output-dir -U --trace --trace-ascii --stderr --expect100-timeout --tls-max"},
    {u"wget",
     u"-O --output-document -o --output-file -a -t --tries -T --timeout -w -P --directory-prefix -U --user-agent"
     u" --header --post-data --post-file --method --body-data --body-file --user --password -i -e -Q"},
    {u"git", u"-c -m --message"},
    {u"kubectl",
     u"-n --namespace --context --kubeconfig --cluster -s --server --token --user --as -l --selector -o --output"
     u" -c --container -f --filename --field-selector --sort-by --timeout --for --tail --since -k --kustomize"},
    {u"docker", u"--context -c -H --host --config -l --log-level --filter --format"},
    {u"helm", u"-n --namespace --kube-context --kubeconfig -f --values --set --version --repo"},
    {u"aws", u"--region --profile --output --endpoint-url --query --cli-input-json --ca-bundle"},
    {u"gcloud", u"--project --region --zone --format --filter --account --configuration"},
    {u"az", u"-g --resource-group -n --name -o --output --query --subscription"},
    {u"redis-cli", u"-h -p -a -n -u -s --user --pass -r -i --pattern --count --type --raw-cmd --cacert --cert --key"},
    {u"psql", u"-c --command -f --file -h --host -p --port -U --username -d --dbname -v --set --variable -o --output -L"
              u" --log-file -F --field-separator -P --pset -R -T"},
    {u"mysql",
     u"-e --execute -h --host -P --port -u --user -D --database -p+ --defaults-file --defaults-extra-file -S --socket"},
    {u"sqlite3", u"-cmd -init -separator -nullvalue"},
    {u"clickhouse-client", u"-q --query -h --host --port -u --user --password -d --database"},
    {u"mongosh", u"--eval --host --port -u --username -p --password --authenticationDatabase"},
    {u"mongo", u"--eval --host --port -u --username -p --password --authenticationDatabase"},
    {u"cqlsh", u"-e --execute -u --username -p --password -k --keyspace -f --file"},
    {u"sqlcmd", u"-Q -q -S -U -P -d -i -o"},
    {u"cockroach", u"-e --execute --url --host --certs-dir -d"},
    {u"manage.py", u"-c --command --settings --database --pythonpath -v --verbosity"},
    {u"celery", u"-A --app -b --broker --workdir -d --destination -t --timeout --result-backend --config"},
    {u"systemctl", u"-H --host -M --machine -t --type -p --property -n --lines --state -o --output"},
    {u"supervisorctl", u"-c -s -u -p"},
    {u"rabbitmqctl", u"-n --node -p -t --timeout"},
    {u"rabbitmq-diagnostics", u"-n --node -p -t --timeout"},
    {u"ansible", u"-m --module-name -a --args -i --inventory -l --limit -u --user -e --extra-vars -f --forks"},
    {u"ansible-playbook", u"-i --inventory -l --limit -u --user -e --extra-vars -f --forks -t --tags --skip-tags"},
    {u"artisan", u"--env --database --path"},
    {u"alembic", u"-c --config -n --name -x"},
    {u"mysqladmin", u"-h --host -P --port -u --user"},
    {u"pg_isready", u"-h --host -p --port -U --username -d --dbname -t --timeout"},
    {u"argocd", u"--server --auth-token --grpc-web-root-path"},
    {u"flux", u"-n --namespace --context"},
    {u"heroku", u"-a --app -r --remote -n --num"},
    {u"flyctl", u"-a --app -c --config"},
    {u"tar", u"-f --file -C --directory -T --files-from -X --exclude-from --exclude -b --strip-components"},
    {u"grep", u"-e -f -m -A -B -C --include --exclude --exclude-dir"},
    {u"sort", u"-k -t -S -T -o --output"},
    {u"git-push", u"-o --push-option"},
    {u"date", u"-d --date -r --reference -f --file -s --set"},
    {u"journalctl", u"-u --unit -n --lines -p --priority -S --since -U --until -o --output -t --identifier -g --grep -D"
                    u" --directory --file -F --field -M --machine --user-unit --namespace --output-fields"},
    {u"tree", u"-L -I -P -o -H -T --filelimit --charset"},
    {u"file", u"-m -f -F"},
    {u"jq", u"--arg --argjson --slurpfile --rawfile --indent -f --from-file -L --argfile"},
    {u"yq", u"-o -p -I --output-format --input-format --indent"},
    {u"xxd", u"-c -cols -g -l -len -o -s -seek -n -R"},
    {u"less", u"-o -O -k -P -p -t -x -b -h -j -y -z"},
    {u"man", u"-s -S -M -L -P -H -C -R --pager"},
    {u"mount", u"-t --types -o --options -L -U"},
    {u"route", u"-A"},
    {u"hostname", u"-F --file"},
    {u"lspci", u"-m -s -d -O -i -p"},
    {u"dmesg", u"-l --level -f --facility -n --since --until --time-format -s"},
    {u"ss", u"-f -A -F -D -N"},
    {u"nginx", u"-c -p -g -s -e"},
    {u"haproxy", u"-f -C -L -p"},
    {u"rpm", u"-f -p --qf --queryformat --root"},
    {u"ssh-add", u"-E -t"},
    {u"ctr", u"-n --namespace -a --address"},
    {u"rsync", u"-e --rsh --exclude --include --exclude-from --include-from --log-file --bwlimit --timeout -M"},
    {u"certbot", u"--cert-name -d --domain --pre-hook --post-hook --deploy-hook"},
    {u"ansible-inventory", u"-i --inventory"},
    {u"iptables", u"-t --table"},
    {u"nc", u"-w -p -s -i"},
    {u"ncat", u"-w -p -s -i -e -c"},
    {u"netcat", u"-w -p -s -i -e -c"},
    {u"npm", u"--prefix -w --workspace"},
    {u"sed", u"-e --expression -f --file -l"},
    {u"awk", u"-F -v -f --file --assign"},
    {u"openssl",
     u"-in -out -connect -servername -CAfile -CApath -keyout -checkend -verify -inform -starttls -alpn -cert"
     u" -key -purpose -checkhost -checkip -nameopt -ext -host -port -cipher -ciphersuites -untrusted"
     u" -CRLfile -verify_hostname -xmpphost"},
    {u"vault", u"-address -namespace -field -format"},
    {u"crontab", u"-u"},
});

} // namespace

std::span<const CommandRule> applicationRules()
{
    return rules;
}

QStringView valueOptionsOf(QStringView program)
{
    for (const ValueOptions &entry : valueOptions) {
        if (entry.program == program)
            return entry.options;
    }
    return {};
}

} // namespace slipway::runbook
