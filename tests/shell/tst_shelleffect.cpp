// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/shell.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::runbook;

Q_DECLARE_METATYPE(slipway::runbook::Asking)

class TestShellEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readOnly_data();
    void readOnly();
    void changing_data();
    void changing();
    void irreversible_data();
    void irreversible();
    void asserting_data();
    void asserting();
    void showing_data();
    void showing();
    void programs_data();
    void programs();
    void nestingHasAnEnd();
    void addresses_data();
    void addresses();
    void askedAddressesAreFound();
};

namespace {

void rows(std::initializer_list<const char *> texts)
{
    QTest::addColumn<QString>("text");
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text);
}

} // namespace

void TestShellEffect::readOnly_data()
{
    rows({"git status",
          "git -C /opt/app log --oneline -5",
          "git describe --tags",
          "git branch -a",
          "git tag -l 'v*'",
          "git remote -v",
          "git diff HEAD~1",
          "docker ps",
          "docker logs backend --tail=100",
          "docker inspect backend --format='{{.State.ExitCode}}'",
          "docker stats --no-stream",
          "docker-compose -f a.yaml -f b.yaml ps",
          "docker compose logs --tail=100 backend",
          "kubectl get pods -n shop",
          "kubectl -n shop describe pod x",
          "kubectl rollout status deployment/backend",
          "kubectl version",
          "kubectl apply -f x.yaml --dry-run=server",
          "curl https://example.com/health",
          "curl -sSf http://h/health | jq .",
          "curl -s -o /dev/null -w '%{http_code}' http://h",
          "curl -X GET http://h",
          "curl -G -d q=up http://h/api",
          "wget -qO- http://h/health",
          "wget --spider http://h",
          "ls -la /opt",
          "cat /etc/hosts | grep db",
          "df -h; free -m",
          "ps aux | grep '[n]ginx'",
          "echo $HOME && date && uptime",
          "docker exec postgres pg_isready",
          "docker exec redis redis-cli PING",
          "redis-cli -h cache -p 6380 ping",
          "dig +short example.com",
          "docker exec backend python manage.py migrate --plan",
          "docker exec backend python manage.py showmigrations",
          "docker exec backend python manage.py check --database default",
          "helm list -A",
          "helm -n shop status shop",
          "helm diff upgrade shop ./chart",
          "terraform plan",
          "terraform -chdir=infra validate",
          "terraform show",
          "ansible-playbook -i prod site.yml --check",
          "ansible all -m ping",
          "systemctl status nginx",
          "service nginx status",
          "psql -c \"SELECT count(*) FROM orders WHERE state = 'drop'\"",
          "psql -U app -d shop -h db <<'SQL'\nSELECT 1;\nSHOW max_connections;\nSQL",
          "docker exec backend python manage.py dbshell -c \"SELECT 1;\"",
          "psql -c '\\dt'",
          "mysql -e 'SHOW PROCESSLIST'",
          "ssh web1 'systemctl status nginx && df -h'",
          "echo hello | ssh web1 cat",
          "ssh -p 2222 deploy@web1 uptime",
          "kubectl exec pod -c app -- ls /",
          "sh -c 'echo a; ls'",
          "sudo -u postgres psql -c 'SELECT 1'",
          "env LANG=C ls",
          "time git status",
          "nohup df",
          "timeout 10 curl -f http://h",
          "watch -n 5 'curl -s http://h/health | jq'",
          "xargs -n1 echo < list",
          "git log > /dev/null 2>&1",
          "echo x | tee /dev/stderr",
          "find /var/log -name '*.log' -mtime +7",
          "find . -exec grep -l x {} +",
          "sed -n '1,5p' f",
          "sed 's/a/b/' f",
          "awk '{print $1}' f",
          "cd /opt/app && git status",
          "export A=1",
          "A=$(git rev-parse HEAD); echo $A",
          "if [ -f x ]; then cat x; fi",
          "for h in a b; do ping -c1 $h; done",
          "check() { curl -f \"$1\"; }\ncheck http://h",
          "docker exec celery-worker celery -A config inspect active",
          "aws ec2 describe-instances --region eu-west-1",
          "aws s3 ls s3://b",
          "aws sts get-caller-identity",
          "gcloud compute instances list",
          "az vm show -g rg -n vm",
          "nginx -t",
          "git fetch --dry-run",
          "tar tzf backup.tgz",
          "python3 -m json.tool < x.json",
          "/usr/bin/ls /",
          "crontab -l",
          "bundle exec rails db:migrate:status",
          "php artisan migrate:status",
          "nc -zv db 5432",
          "openssl s_client -connect h:443",
          "node --version",
          "docker compose config",
          "vault kv get secret/app",
          "rabbitmqctl list_queues",
          "git -C /opt/app --no-pager branch -a",
          "git log --oneline -p -w",
          "journalctl -u shop -n50 --no-pager --since today",
          "journalctl -fu shop",
          "tree -L 2 /opt",
          "xxd -l 16 f",
          "ss -tlnp",
          "ip -br a",
          "ip route get 10.0.0.1",
          "date -u +%FT%TZ",
          "date -d yesterday",
          "tar --list -f x.tgz",
          "rpm -qa",
          "rsync -avn --delete a b",
          "jq -r '.a' f",
          "jq -r --arg v 1 '.a' f",
          "sed -e '/x/d' -e 's|a|b|g' f",
          "sed '$d' f",
          "awk -F: '/a|b/ && $3 > 5 {print $1}' f",
          "psql -Atc \"SELECT count(*), max(created) FROM orders\"",
          "mysql -u app -psecret -e 'SHOW REPLICA STATUS\\G'",
          "openssl x509 -noout -dates -in cert.pem",
          "openssl s_client -connect h:443 -servername h",
          "wget -q -O - --timeout=5 http://h",
          "curl -sS -m5 --retry 3 -H 'Accept: x' -o /dev/null -w '%{http_code}' http://h",
          "ssh -o ConnectTimeout=5 -o BatchMode=yes web1 uptime",
          "gcloud compute instances describe web-1 --zone z",
          "az vm list -o table",
          "dmesg -T -l err",
          "redis-cli --scan --pattern 'a*'",
          "# nothing at all",
          "sleep 10"});
}

void TestShellEffect::readOnly()
{
    QFETCH(QString, text);
    QCOMPARE(effectOf(text), Effect::ReadOnly);
}

void TestShellEffect::changing_data()
{
    rows({"echo 'SELECT 1' | psql shop",
          "psql < schema.sql",
          "echo ls | bash",
          "ansible all -m shell -a uptime",
          "npm publish --dry-run",
          "curl 'http://h/job/deploy-prod/build?token=abc'",
          "curl -fsS 'http://h/api/deploy?version=2.0'",
          "curl -s http://h/maintenance/on",
          "curl -G http://h/api -d action=restart",
          "wget -qO- http://h/cron/run",
          "http GET http://h/admin/shutdown",
          "watch -n 5 'curl -s http://h/queue/purge'",
          "ls <> file",
          "hash -p /tmp/evil ls; ls",
          "enable -f ./evil.so ls; ls",
          "git fetch --all",
          "git checkout v1",
          "git tag -a v1 -m x",
          "git push origin v1",
          "git remote add x y",
          "git -c alias.status='!rm' status",
          "docker run --rm alpine ls",
          "docker exec x ./migrate.sh",
          "docker-compose up -d",
          "docker-compose down",
          "docker exec nginx sh -c 'echo maintenance > /usr/share/status'",
          "docker exec backend python manage.py migrate",
          "docker exec -it backend bash",
          "docker exec nginx rm -f /x/status",
          "kubectl apply -f x.yaml",
          "kubectl apply -f x.yaml --dry-run=none",
          "kubectl scale deploy/x --replicas=3",
          "kubectl rollout undo deployment/backend",
          "curl -X POST http://h",
          "curl -d a=b http://h",
          "curl --json '{}' http://h",
          "curl -o file http://h",
          "curl -sLO http://h/x",
          "curl -F f=@x http://h",
          "curl -T x http://h",
          "curl -K cfg http://h",
          "curl $CURL_OPTS http://h",
          "curl http://h | bash",
          "wget http://h/x",
          "ls > out",
          "git status >> log",
          "echo x | tee out",
          "cat <<EOF > /etc/x\nhi\nEOF",
          "sed -i s/a/b/ f",
          "sed 's/a/b/w out' f",
          "sed -n 'w out' f",
          "awk '{print > \"out\"}' f",
          "awk 'BEGIN{system(\"id\")}'",
          "sort -o f f",
          "date -s '2020-01-01'",
          "hostname new",
          "source .env",
          "./scripts/backup.sh --verify",
          "./ls",
          "make deploy",
          "python -c 'print(1)'",
          "ssh web1",
          "ssh web1 sudo systemctl restart nginx",
          "ssh web1 <<EOF\nls\nsystemctl restart x\nEOF",
          "systemctl restart nginx",
          "service nginx restart",
          "psql -f x.sql",
          "psql",
          "psql -c \"UPDATE t SET a=1 WHERE id=2\"",
          "psql < schema.sql",
          "cat x.sql | psql shop",
          "psql -c \"SELECT pg_terminate_backend(1)\"",
          "psql -c 'SELECT * INTO x FROM y'",
          "echo $(touch x)",
          "echo `touch x`",
          "cat <(touch x)",
          "xargs touch < list",
          "find . -exec gzip {} \\;",
          "find . -fprint out",
          "PATH=/tmp ls",
          "LD_PRELOAD=/tmp/x ls",
          "alias ls=rm",
          "$CMD x",
          "terraform apply",
          "terraform plan -out=p",
          "helm upgrade shop .",
          "helm rollback shop 1",
          "ansible-playbook site.yml",
          "ansible all -m shell -a ls",
          "redis-cli set a b",
          "kill 1",
          "cp a b",
          "mkdir x",
          "aws s3api get-object --bucket b --key k f",
          "npm audit fix",
          "npm ci",
          "uniq a b",
          "timedatectl set-time x",
          "git config user.name x",
          "env -S 'x y'",
          "ls \"open",
          "journalctl --vacuum-time=1d",
          "xxd a b",
          "xxd -r a",
          "man -P 'touch x' ls",
          "man --pager='touch x' ls",
          "man -H'touch x' ls",
          "tar tf a.tar --to-command='touch x'",
          "tar -tf a.tar --checkpoint-action=exec=x",
          "tar -tf a.tar -I 'touch x'",
          "tar --list --use-compress-prog=x -f a.tar",
          "tar tf a.tar --index-file=x",
          "rg --pre ./x a",
          "rg --pre=./x a",
          "tree -o out",
          "tree -R -H . -L 1",
          "file -C -m x",
          "file --compile",
          "git --version --output=x",
          "git log --output=x",
          "git log --outpu=x",
          "git diff --ext-diff",
          "git diff --quiet --output=x",
          "git grep -O./x a",
          "git grep --open-files-in-pager=x a",
          "git -c core.pager=x log",
          "git --config-env=core.pager=X log",
          "git ls-remote --upload-pack=x r",
          "git fetch --dry-run --upload-pack x",
          "git branch -C copy",
          "git branch --show-current --unset-upstream",
          "git branch -u origin/x",
          "git tag -l -d v1",
          "git config --get a --unset b",
          "git fsck --lost-found",
          "git help -w log",
          "less -o out f",
          "less '+!touch x' f",
          "bat --pager 'touch x' f",
          "bat cache --build",
          "sort --outp=f f",
          "sort --compress-program=x f",
          "python3 -m json.tool a b",
          "find . -okdir x ;",
          "date 112508002026",
          "date --set=now",
          "ip a a 10.0.0.9/24 dev eth0",
          "ip addr add 10.0.0.9/24 dev eth0",
          "ip l s eth0 down",
          "ip -b cmds",
          "ip netns exec x ls",
          "arp -d h",
          "arp -s h 00:00",
          "ss -K dst h",
          "ss -D dump",
          "journalctl --rotate",
          "journalctl --cursor-file=x",
          "dmesg -c",
          "dmesg -C",
          "dmesg --clear",
          "hostname -F f",
          "hostname -b x",
          "mount -a",
          "mount /dev/sdb1 /mnt",
          "sysctl -w a=1",
          "nc -l 80",
          "nc -z -e /bin/sh h 1",
          "tcpdump -w x",
          "awk '{print > $1}' f",
          "awk '{print | cmd}' f",
          "awk 'BEGIN{\"id\" | getline}'",
          "awk -i inplace '{print}' f",
          "awk -ofile '{print}' f",
          "awk -f prog f",
          "sed 's|a|id|e' f",
          "sed 's#a#b#w out' f",
          "sed -n '1e touch x' f",
          "sed 's/a/b/we' f",
          "sed --in-place=.bak s/a/b/ f",
          "sed \"s/a/$X_Y/\" f",
          "sed 'r x;W y' f",
          "yq -i .a f",
          "yq -s .a f",
          "jq -i .a f",
          "jq --in-place .a f",
          "curl --outp f http://h",
          "curl --trace f http://h",
          "curl -c jar http://h",
          "curl --etag-save f http://h",
          "curl --libcurl f http://h",
          "curl --hsts f http://h",
          "curl -w '%output{f}x' http://h",
          "curl gopher://h:6379/_x",
          "curl dict://h:6379/x",
          "curl -X POST http://h --next -X GET http://h",
          "wget -qO- -o log http://h",
          "wget -qO- --use-askpass=x http://h",
          "wget -qO- -e robots=off http://h",
          "wget --spider -b http://h",
          "http GET h --session=f",
          "openssl x509 -in c -out d",
          "openssl s_client -connect h:443 -keylogfile f",
          "openssl req -new -newkey rsa:2048 -nodes",
          "openssl rsa -in k -engine x",
          "docker --config d ps",
          "docker swarm ca --rotate",
          "kubectl create cm x --dry-run=client --edit",
          "kubectl cluster-info dump --output-directory=d",
          "kubectl kustomize . -o f",
          "kustomize build --enable-exec .",
          "helm template . --post-renderer ./x",
          "helm upgrade shop . --dry-run=false",
          "helm upgrade shop . --dry-run=none",
          "terraform plan --out=p",
          "terraform plan -generate-config-out=f",
          "terraform providers lock",
          "ansible all -m ping -t d",
          "ansible all -m setup -a \"{{ lookup('pipe', 'x') }}\"",
          "ansible-lint --fix",
          "aws apigateway get-export --rest-api-id i out",
          "gcloud compute instances create list",
          "az vm run-command invoke --scripts list",
          "ctr tasks exec --exec-id x c ls",
          "gh alias set list '!x'",
          "amtool alert add x",
          "trivy plugin install x",
          "grype db update",
          "nginx -t -s reload",
          "certbot renew --dry-run --pre-hook x",
          "iptables -L -Z",
          "rpm -q --pipe x y",
          "rpm --eval '%(x)'",
          "apt list -o APT::x=y",
          "ssh-add",
          "make -n deploy",
          "rsync -n --log-file=f a b",
          "rsync -n -e ./x a b",
          "history -w f",
          "lastlog -C -u x",
          "zpool status -c x",
          "visudo -c -x f",
          "time -o out ls",
          "sudo -k touch x",
          "bash --rcfile x -ic ls",
          "su -s ./x -c ls",
          "ssh -o ProxyCommand=x web1 ls",
          "ssh -o 'PermitLocalCommand=yes' -o LocalCommand=x web1 ls",
          "ssh -E log web1 ls",
          "flock lock ls",
          "npx ls",
          "parallel --results d ls ::: a",
          "export PATH=/tmp/x",
          "HOME=/tmp/x curl http://h",
          "GIT_PAGER=x git log",
          "MANPAGER=x man ls",
          "[[ -v 'a[$(touch x)]' ]]",
          "mytool --version=41",
          "node -v x",
          "psql -c 'SELECT 1 \\g |sh'",
          "psql -c '\\dt \\! touch x'",
          "psql -c '\\echo `touch x`'",
          "psql --outp=f -c 'SELECT 1'",
          "psql -c 'SELECT purge_old_orders()'",
          "mysql --tee=f -e 'SHOW STATUS'",
          "mysql -e '/*!50000 SET GLOBAL x=1 */ SELECT 1'",
          "sqlite3 db \"SELECT writefile('x', 'y')\"",
          "sqlite3 db 'pragma wal_checkpoint'",
          "pg_restore -l -f out d",
          "mysqladmin ping shutdown",
          "redis-cli --eval x",
          "redis-cli --stat --rdb f",
          "kafka-acls --list --add",
          "rake -T -e 'x'",
          "go env -w A=b",
          "pip list --log f",
          "mvn dependency:tree deploy",
          "mvn dependency:tree -DoutputFile=f",
          "flyway info -outputFile=f",
          "python manage.py makemigrations --check",
          "(e.g. `<` or `>`)."});
}

void TestShellEffect::changing()
{
    QFETCH(QString, text);
    QCOMPARE(effectOf(text), Effect::Changing);
}

void TestShellEffect::irreversible_data()
{
    rows({"echo \"DROP TABLE users\" | psql shop",
          "cat <<SQL | psql shop\nTRUNCATE orders;\nSQL",
          "printf 'drop table x;' | docker exec -i db mysql shop",
          "echo 'rm -rf /srv/x' | bash",
          "echo 'rm -rf /srv/x' | ssh web1 bash",
          "echo 'rm -rf /srv/x' | ssh web1 sudo bash -s",
          "echo 'rm -rf /srv/x' | ssh web1",
          "ssh web1 bash -s <<EOF\nrm -rf /srv/x\nEOF",
          "cat <<SQL | ssh db1 psql shop\nTRUNCATE orders;\nSQL",
          "psql < drop.sql",
          "psql shop < shop.dump",
          "mysql shop < /srv/backup-3.sql",
          "zcat shop.sql.gz | psql shop",
          "gunzip -c shop.sql.gz | docker exec -i db psql shop",
          "mysql shop < sql/truncate_orders.sql",
          "psql -f drop.sql",
          "sqlplus u/p @drop.sql",
          "ansible all -m shell -a \"rm -rf /x\"",
          "ansible all -m file -a 'path=/x state=absent'",
          "xargs rm < list",
          "ls | xargs -I{} rm {}",
          "npm publish",
          "cargo publish",
          "twine upload dist/app.whl",
          "gem push app.gem",
          "pg_dropcluster 15 main",
          "wrangler delete",
          "az storage blob delete-batch -s logs",
          "rm -rf /opt/app/old",
          "sudo rm -r x",
          "rm -f *.log",
          "find . -name x -delete",
          "find . -exec rm -rf {} +",
          "psql -c 'DROP TABLE x'",
          "psql -c 'TRUNCATE x'",
          "psql -c 'DELETE FROM x'",
          "mysql -e 'DROP DATABASE x;'",
          "psql <<EOF\nDELETE FROM x;\nEOF",
          "mysql -e \"SELECT \\\"it's\\\"; DROP TABLE x; SELECT \\\"it's\\\"\"",
          "curl -X DELETE http://h --next http://h",
          "docker image prune -a --filter 'until=24h' --force",
          "docker builder prune --force",
          "docker volume rm x",
          "docker system prune -af",
          "docker-compose down -v",
          "mkfs.ext4 /dev/sdb",
          "dd if=x of=/dev/sda",
          "echo x > /dev/sda",
          "terraform destroy",
          "terraform apply -destroy",
          "kubectl delete ns shop",
          "kubectl -n shop delete pod x",
          "git push --force",
          "git push origin :v1",
          "git push -f",
          "git reset --hard HEAD~1",
          "git clean -fdx",
          "helm uninstall shop",
          "aws ec2 terminate-instances --instance-ids i",
          "aws s3 rm s3://b --recursive",
          "aws rds delete-db-instance",
          "gcloud compute instances delete x",
          "redis-cli FLUSHALL",
          "docker exec redis redis-cli flushdb",
          "pg_restore --clean -d db f",
          "dropdb shop",
          "docker run --rm -v data:/data -v /backup:/backup \\\n ubuntu tar xzf /backup/x.tar.gz -C /",
          "./scripts/restore_database.sh /backup/x",
          "bash scripts/wipe-cache.sh",
          "ssh db 'rm -rf /data'",
          "sh -c \"sh -c 'rm -rf x'\"",
          "ls | xargs rm -rf",
          "curl -X DELETE http://h/index",
          "rsync -a --delete a b",
          "php artisan migrate:fresh",
          "python manage.py flush",
          "crontab -r",
          "if true; then rm -rf x; fi",
          "echo $(rm -rf x)",
          "eval 'rm -rf x'",
          "nohup bash -c 'terraform destroy' &",
          "f() { rm -rf x; }; f",
          "bash <<'EOF'\nrm -rf x\nEOF",
          "echo ok && ! rm -r x || true"});
}

void TestShellEffect::irreversible()
{
    QFETCH(QString, text);
    QCOMPARE(effectOf(text), Effect::Irreversible);
}

void TestShellEffect::asserting_data()
{
    rows({"test -f x",
          "[ -f x ]",
          "[[ -n $X ]]",
          "grep -q ok f",
          "curl -f http://h",
          "curl -sSf http://h | jq .",
          "curl --fail-with-body http://h",
          "docker exec postgres pg_isready",
          "kubectl rollout status deployment/x",
          "kubectl apply -f x",
          "docker build -t x .",
          "docker-compose up -d",
          "git fetch --all\ngit checkout v1",
          "git push origin v1",
          "python manage.py migrate",
          "python manage.py check",
          "./scripts/backup.sh",
          "cd /opt/app",
          "systemctl is-active nginx",
          "nginx -t",
          "docker exec worker celery -A config inspect ping",
          "curl http://h || exit 1",
          "if ! ping -c1 h; then exit 1; fi",
          "ssh web1 systemctl restart nginx",
          "timeout 60 kubectl wait --for=condition=ready pod x",
          "nc -z db 5432",
          "export A=1",
          "! grep -q ERROR log",
          "psql -c 'ALTER TABLE x ADD y int'",
          "sha256sum -c sums",
          "ls && test -f x",
          "kubectx prod",
          "echo x | tee f",
          "docker exec nginx sh -c 'echo on > /x/status'",
          "sudo cp a b",
          "jq -e .ok f",
          "a && b || exit 1",
          "a || { echo no; exit 1; }",
          "(cd x && make)",
          "{ cp a b; cp c d; }",
          "for h in a b; do ssh $h deploy; done",
          "f() { cp a b; }\nf",
          "cp a b\n(ls) || true",
          "X=$(./build.sh)",
          "set +e\nls\nset -e\ncp a b\nls",
          "cp a b & cp c d",
          "cd x && cp a b\ncp c d\necho done"});
}

void TestShellEffect::asserting()
{
    QFETCH(QString, text);
    QVERIFY(assertsByItself(text));
}

void TestShellEffect::showing_data()
{
    rows({"docker ps",
          "docker-compose logs --tail=100 backend",
          "ls -l",
          "cat f",
          "echo $X",
          "kubectl get pods",
          "kubectl describe pod x",
          "curl http://h/health",
          "curl -X POST http://h -d x",
          "sleep 10\ncurl http://h/health",
          "python manage.py migrate --plan",
          "python manage.py showmigrations",
          "git describe --tags",
          "git status",
          "echo $SECRET | wc -c",
          "free -h",
          "redis-cli PING",
          "celery -A config inspect active",
          "psql -c 'SELECT 1'",
          "python manage.py shell",
          "psql",
          "watch -n 5 'curl -f http://h'",
          "test -f x || true",
          "cp a b || echo failed",
          "./slow.sh &",
          "curl http://h > page",
          "if test -f x; then ls; fi",
          "ab -n 1000 http://h/",
          "terraform plan",
          "git log | head",
          "echo $(test -f x)",
          "helm list",
          "ssh web1 'test -f x; ls'",
          "ansible-playbook x.yml --check",
          "top",
          "cp a b && cp c d &",
          "cp a b | tee f &",
          "false || true",
          "ls; false || true",
          "cp a b && cp c d || echo no",
          "cp a b && cp c d || true",
          "out=$(cp a b || true)",
          "export OUT=$(./failing)",
          "local X=$(./failing)",
          "cd $(./failing)",
          "set +e\ncp a b\necho done",
          "set +o errexit; cp a b; echo done",
          "if false; then cp a b; fi",
          "if test -f x; then cp a b; fi",
          "case $x in a) cp a b ;; esac",
          "(cp a b) || true",
          "{ cp a b; cp c d; } || echo no",
          "(cp a b) > log || true",
          "(cp a b; cp c d) &",
          "for h in a b; do cp $h x; done || true",
          "while read h; do cp $h x; done < f &",
          "f() { cp a b; }\nf || true",
          "f() { cp a b; }\necho defined",
          "test -f x && cp a b\necho done",
          "(test -f x) && ls\necho done",
          "export Y=$(exit 1)",
          "# words"});
}

void TestShellEffect::showing()
{
    QFETCH(QString, text);
    QVERIFY(!assertsByItself(text));
}

void TestShellEffect::programs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("plain") << u"cd x && git status | grep -q y; echo"_s << QStringList({u"git"_s, u"grep"_s});
    QTest::newRow("through") << u"sudo -u x env A=1 make; timeout 5 nc -z h 1"_s
                             << QStringList({u"sudo"_s, u"env"_s, u"make"_s, u"timeout"_s, u"nc"_s});
    QTest::newRow("elsewhere") << u"docker exec x pg_isready; ssh h uptime; kubectl exec p -- ls"_s
                               << QStringList({u"docker"_s, u"ssh"_s, u"kubectl"_s});
    QTest::newRow("as written") << u"docker-compose ps; ./scripts/x.sh; /usr/bin/psql"_s
                                << QStringList({u"docker-compose"_s, u"./scripts/x.sh"_s, u"/usr/bin/psql"_s});
    QTest::newRow("python") << u"python manage.py migrate"_s << QStringList({u"python"_s});
    QTest::newRow("functions") << u"f() { jq .; }; f"_s << QStringList({u"jq"_s});
    QTest::newRow("substitution") << u"echo $(aws s3 ls)"_s << QStringList({u"aws"_s});
    QTest::newRow("not known") << u"$CMD x; <program> y; X=1; ((x))"_s << QStringList();
    QTest::newRow("inner shell") << u"bash -c 'kubectl get x'"_s << QStringList({u"bash"_s, u"kubectl"_s});
}

void TestShellEffect::programs()
{
    QFETCH(QString, text);
    QTEST(programsOf(text), "names");
}

void TestShellEffect::nestingHasAnEnd()
{
    QCOMPARE(effectOf(u"sudo "_s.repeated(100'000) + u"ls"_s), Effect::Changing);
    QCOMPARE(effectOf(u"find . -exec "_s.repeated(50'000)), Effect::Changing);
    QString nested = u"ls"_s;
    for (int i = 0; i < 8; ++i)
        nested = u"sh -c "_s + shellQuoted(nested);
    QCOMPARE(effectOf(nested), Effect::Changing);
}

void TestShellEffect::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Asking>("asking");
    const auto row = [](const char *address, Asking asking) {
        QTest::newRow(address) << QString::fromUtf8(address) << asking;
    };
    for (const auto *address :
         {"http://h", "https://h:8443/", "http://h/health", "https://api.example.com/api/v1/healthz?verbose=1", "h/ready",
          "http://h/actuator/health/liveness", "http://h/-/healthy", "http://h/metrics", "http://h/version.json",
          "$URL/health", "http://h/nginx_status", "http://h/deploy/status",
          "http://h:9090/api/v1/query?query=rate(http_requests_total{status=~\"5..\"}[5m])",
          "http://h:9090/api/v1/query_range?query=up&start=1&end=2"})
        row(address, Asking::Looks);
    for (const auto *address : {"http://h/api/v1/products/", "http://h/g?a=1", "http://h?a=1", "$URL", "", "http://h/$PATH_NOW",
                                "https://h/releases/tag/v1", "http://h/restarted-at"})
        row(address, Asking::Unknown);
    for (const auto *address :
         {"http://h/job/deploy-prod/build?token=abc", "http://h/api/deploy?version=2.0", "http://h/maintenance/on",
          "http://h/cron/run", "http://h/admin/shutdown", "http://h/?restart", "http://h/x?action=stop", "http://h/status/reset",
          "http://h/health?do=flush", "$URL/queue/purge"})
        row(address, Asking::Acts);
}

void TestShellEffect::addresses()
{
    QFETCH(QString, address);
    QFETCH(Asking, asking);
    QCOMPARE(askingOf(address), asking);
}

void TestShellEffect::askedAddressesAreFound()
{
    QCOMPARE(askedAddresses(u"cd /opt && curl -s -H 'X: y' http://h/health | jq .; ssh web 'wget -qO- http://h/x'"),
             QStringList({u"http://h/health"_s, u"http://h/x"_s}));
    QCOMPARE(askedAddresses(u"curl -G http://h/g -d a=1 --data-urlencode b=2"), QStringList(u"http://h/g?a=1&b=2"_s));
    QCOMPARE(askedAddresses(u"cat urls | xargs -n1 curl -s"), QStringList(QString()));
    QCOMPARE(askedAddresses(u"curl --version; ls"), QStringList());
}

QTEST_GUILESS_MAIN(TestShellEffect)
#include "tst_shelleffect.moc"
