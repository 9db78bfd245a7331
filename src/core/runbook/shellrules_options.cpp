// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellrules.h"

#include <array>

namespace slipway::runbook {

namespace {

// A command that only looks may write a file, start a program or change something by one of its options. Where a
// program has such options, those known to be harmless are listed, so that an unknown one counts as changing.
constexpr auto guards = std::to_array<OptionGuard>({
    // Files
    {u"tree", u"-a -d -L -I -P -f -h -s -C -n -p -u -g -D -t -r -v -A -S -F -i -q -l -x -J -X -Q --dirsfirst --du"
              u" --noreport --prune --filelimit --charset --gitignore --si --inodes --device --help --version"},
    {u"file", {}, u"-C --c*"},
    {u"less | more", u"-S -R -r -N -n -F -X -i -I -M -m -E -e -s -q -Q -g -G -c -x"},
    {u"bat", {}, u"--pager* --config* --generate* --diagnostic* --map* -m"},
    {u"jq", u"-r -c -n -e -s -S -R -j -a -C -M -f -L -h -V --raw-output --compact-output --null-input --exit-status"
            u" --slurp --sort-keys --raw-input --join-output --ascii-output --color-output --monochrome-output"
            u" --from-file --arg --argjson --slurpfile --rawfile --args --jsonargs --tab --indent --stream --seq"
            u" --unbuffered --raw-output0 --help --version"},
    {u"yq", u"-r -e -P -o -p -j -N -C -M -n -I -c -y --output-format --input-format --prettyPrint --unwrapScalar"
            u" --no-colors --colors --indent --exit-status --null-input --no-doc --version --help"},
    {u"rg", {}, u"--pre* --hostname-bin*"},
    {u"ag", {}, u"--pager*"},
    {u"diff | cmp", {}, u"--o* -o"},
    {u"sort", {}, u"-o --o* --c* --files0-from* -T --t*"},
    {u"xmllint", u"--noout --format --xpath --valid --schema --dtdvalid --relaxng --html --recover --nonet --version"
                 u" --pretty --noblanks"},
    {u"xxd", u"-a -b -c -C -d -e -E -g -i -l -n -o -p -s -u -v -h -ps -cols -len -seek"},
    {u"sed", u"-n -e -E -r -s -u -z -l --expression --quiet --silent --regexp-extended --posix --sandbox --separate"
             u" --unbuffered --null-data --debug --version --help"},
    {u"awk", u"-F -v --field-separator --assign --version -V --posix --re-interval"},
    {u"find", {}, u"-fprint* -fls -ok*"},
    {u"history", {}, u"-w -a -c -d -r -n -s"},
    {u"test | [ | [[", {}, u"-v -R"},

    // The machine
    {u"lsof", {}, u"-D"},
    {u"lspci", u"-v -n -k -m -s -d -t -D -x -b -P -H"},
    {u"sar", {}, u"-o"},
    {u"lastlog", {}, u"-C -S --c* --se*"},
    {u"man", u"-k -f -a -w -s -S -M -L --apropos --whatis --where --path --all --sections --locale"},
    {u"hostname", u"-f -s -d -i -I -A -a -y --fqdn --long --short --domain --ip-address --all-ip-addresses"
                  u" --all-fqdns --alias -V --version"},
    {u"mount", u"-l -t -v -V --version --show-labels --types"},
    {u"ifconfig", u"-a -s -v"},
    {u"route", u"-n -e -v -4 -6 -A"},
    {u"date", u"-d -u -R -I* -r -f -j -v --date --utc --universal --rfc-* --iso-8601 --reference --file --debug"
              u" --help --version"},
    {u"dmesg", u"-T -H -w -W -k -u -l -f -L -r -t -x -S -e -P -J --human --follow --follow-new --level --facility"
               u" --kernel --userspace --ctime --color --decode --since --until --time-format --nopager --noescape"
               u" --json --reltime --notime --raw --show-delta -d"},
    {u"journalctl",
     u"-u -f -n -b* -k -p -S -U -o -x -e -r -t -g -a -q -m -N -F -l -D -M --unit --follow --lines --boot --dmesg"
     u" --priority --since --until --output --catalog --pager-end --reverse --identifier --grep --no-pager --all"
     u" --quiet --merge --user-unit --system --user --directory --file --list-boots --disk-usage --header --fields"
     u" --field --machine --no-hostname --no-full --full --utc --no-tail --output-fields --case-sensitive --namespace"
     u" --verify"},
    {u"iptables | ip6tables", u"-L -S -n -v -t -x -w --list --list-rules --numeric --verbose --table --exact --wait"
                              u" --line-numbers"},
    {u"crontab", u"-l -u"},
    {u"nft", {}, u"-f --file -i --interactive"},
    {u"firewall-cmd", u"--state --list-all --list-ports --list-services --get-active-zones --get-default-zone --zone"},
    {u"apt | apt-cache", {}, u"-o -c --option* --config-file*"},
    {u"rpm", u"-q -a -i -l -f -p -R -c -d -s -v -qa -qi -ql --query --all --info --list --file --package --requires"
             u" --provides --changelog --last --whatprovides --whatrequires --version"},
    {u"dpkg", u"-l -L -s -S -p --list --listfiles --status --search --print-avail --get-selections"
              u" --print-architecture --version"},
    {u"fdisk", u"-l --list -o --output -u -b"},
    {u"zpool", {}, u"-c"},
    {u"sshd", u"-t -T -f -q"},
    {u"visudo", u"-c --check -f --file -q --quiet -s --strict"},
    {u"ssh-add", u"-l -L -E"},
    {u"rsync",
     u"-n -a -v -r -z -i -h -P -u -c -l -p -t -g -o -D -H -A -X -x -S -4 -6 -C -q -R -W -m --dry-run --archive"
     u" --verbose --recursive --compress --itemize-changes --human-readable --update --checksum --links --perms"
     u" --times --delete* --exclude* --include* --filter --stats --progress --size-only --hard-links --acls --xattrs"
     u" --no-* --bwlimit --timeout --partial --relative --max-size --min-size --out-format --info"},

    // The network
    {u"arp", u"-a -n -e -v -i"},
    {u"ss", u"-t -u -n -l -p -a -e -o -m -i -s -4 -6 -x -r -w -H -O -b -0 -E -S -d --tcp --udp --numeric --listening"
            u" --processes --all --extended --options --memory --info --summary --ipv4 --ipv6 --unix --resolve --raw"
            u" --no-header --oneline --help --version"},
    {u"ip", u"-s -4 -6 -o -d -c -j -p -h -r -br -brief -json -details -color -oneline -pretty -human -statistics"
            u" --brief --json --color"},
    {u"nc | ncat | netcat", u"-z -v -w -n -u -4 -6 -i"},
    {u"curl",
     u"-s -S -f -L -i -I -k -v -H -u -m -w -x -E -G -d -X -A -b -e -4 -6 -N -g -o -D -# -r -Y -y -z -n -Z -q -0 -1 -2 "
     u"-3"
     u" --silent --show-error --fail --fail-with-body --fail-early --location --location-trusted --include --head"
     u" --insecure --verbose --header --user --max-time --connect-timeout --retry --retry-delay --retry-max-time"
     u" --retry-connrefused --retry-all-errors --write-out --proxy --proxy-user --proxy-insecure --noproxy --cacert"
     u" --capath --cert --cert-type --key --key-type --pass --resolve --connect-to --get --data* --url-query --request"
     u" --user-agent --cookie --referer --compressed --ipv4 --ipv6 --http1.0 --http1.1 --http2 --http2-prior-knowledge"
     u" --http3 --no-buffer --globoff --url --output --dump-header --progress-bar --interface --tlsv1* --tls-max"
     u" --ciphers --oauth2-bearer --range --speed-limit --speed-time --time-cond --max-redirs --netrc --netrc-file"
     u" --limit-rate --path-as-is --unix-socket --abstract-unix-socket --no-progress-meter --anyauth --basic --digest"
     u" --negotiate --ntlm --happy-eyeballs-timeout-ms --keepalive-time --no-keepalive --raw --parallel --ssl-reqd"
     u" --pinnedpubkey --request-target --max-filesize --disable --version --help -V -h --no-sessionid --no-alpn"
     u" --dns-servers --expect100-timeout --aws-sigv4 --post301 --post302 --post303 --haproxy-protocol --cert-status"},
    {u"wget", u"-q -O -S -T -t -v -U -d -4 -6 -nv --output-document --spider --server-response --timeout --tries"
              u" --no-verbose --verbose --quiet --no-check-certificate --header --user-agent --method --max-redirect"
              u" --retry-connrefused --waitretry --connect-timeout --read-timeout --dns-timeout --no-proxy"
              u" --auth-no-challenge --user --password --ca-certificate --content-on-error --no-hsts --no-cache"
              u" --inet4-only --inet6-only --version --help"},
    {u"http | https | xh", u"-v -h -b -F -a -A -p -I -q --verbose --headers --body --print --follow --auth --auth-type"
                           u" --verify --timeout --check-status --pretty --ignore-stdin --all --max-redirects --quiet"},
    {u"grpcurl", {}, u"-protoset-out* --protoset-out* -proto-out* --proto-out*"},
    {u"openssl",
     u"-in -connect -servername -showcerts -noout -text -dates -subject -issuer -enddate -startdate -checkend"
     u" -fingerprint -serial -CAfile -CApath -verify -verify_return_error -verify_hostname -brief -tls1_2 -tls1_3"
     u" -starttls -inform -modulus -pubkey -alpn -status -quiet -ext -nameopt -checkhost -checkip -hash -prexit -cert"
     u" -key -purpose -v -V -s -a -check -noservername -ign_eof -cipher -ciphersuites -sha256 -sha1 -md5 -email"
     u" -ocsp_uri -xmpphost -4 -6 -host -port -p -d -untrusted -CRLfile -crl_check"},

    // Source code
    {u"git", {}, u"-c --config-env* --exec* --ou* --ext-* --open* -O* --upload* --receive* --textc* --filters --lost*"},
    {u"git help", {}, u"-w --web -i --info"},
    {u"git branch", u"-a -r -v -vv -l -i --list --all --remotes --contains --no-contains --merged --no-merged"
                    u" --show-current --sort --format --points-at --ignore-case --abbrev --no-abbrev --column --color"
                    u" --no-color --verbose --no-pager --no-column -C --git-dir --work-tree"},
    {u"git tag", u"-l -n -v -i --list --contains --no-contains --points-at --merged --no-merged --sort --format"
                 u" --column --no-column --ignore-case --verify --color"},
    {u"git remote", u"-v --verbose"},
    {u"git config", u"--get --get-all --get-regexp --list -l --global --local --system --show-origin --show-scope"
                    u" --name-only -z -f --file --type --includes --worktree"},
    {u"gh | glab", {}, u"-w --web"},

    // Containers, clusters, clouds
    {u"docker swarm", {}, u"--rotate* --ca-* --cert-*"},
    {u"docker compose", {}, u"-o --output* --lock-image-digests"},
    {u"kubectl",
     {},
     u"--edit --save-config --cache-dir* --profile* --log-file* --log-dir* --output-directory* --enable-*"
     u" --kuberc*"},
    {u"kubectl kustomize | kustomize build", {}, u"-o --output* --enable* --helm-command* --env --mount --network"},
    {u"helm", {}, u"--post-renderer* --output-dir* --registry-config* --debug-file*"},
    {u"terraform", {}, u"-out* --out* -generate-config-out* --generate-config-out* -state-out* --state-out* -backup*"},
    {u"pulumi", {}, u"--save-plan* --exec-*"},
    {u"helmfile", {}, u"--args* --output-dir* --output-file* --helm-binary* -b --kustomize-binary* --post-renderer*"},
    {u"ansible", {}, u"-t --tree -e --extra-vars -a --args --vault-password-file* -M --module-path"},
    {u"ansible-inventory | ansible-lint | ansible-config | ansible-doc", {}, u"--output* --fix* --write* --export*"},
    {u"aws", {}, u"--outfile* --cli-auto-prompt"},
    {u"argocd", {}, u"--refresh* --hard-refresh*"},
    {u"trivy | grype | syft", {}, u"-o --output* --file* --plugin* --output-plugin-arg* -c --config"},
    {u"nginx", u"-t -T -q -c -p -v -V"},
    {u"apachectl | apache2ctl | httpd", u"-t -S -M -D -f -d -v -V -l -L"},
    {u"haproxy", u"-c -f -q -V -C"},
    {u"certbot", u"--dry-run --cert-name -n --non-interactive -q --quiet -v --no-random-sleep-on-renew -d --domain"},

    // Databases, frameworks and package managers
    {u"psql | mysql | sqlite3 | clickhouse-client | cqlsh | sqlcmd | cockroach sql | manage.py dbshell",
     u"-c --command -e --execute -Q -q --query -h --host -p --port -P -p* -U --username -u --user -d --dbname -D"
     u" --database -t --tuples-only -A --no-align -x --expanded --quiet -v --set --variable -X --no-psqlrc -w"
     u" --no-password -W -F --field-separator -R --record-separator --csv -E -b -1 --single-transaction -N"
     u" --skip-column-names -B --batch -s -S --socket -n -r --raw --table --connect-timeout --password -H --html -json"
     u" -csv -header -readonly -column -line -list -cmd -separator -nullvalue -bail -batch -box -markdown --url"
     u" --certs-dir --insecure --ssl* --default-character-set --protocol --compress --secure --format -k --keyspace -l"
     u" --list -V --version --defaults-file --defaults-extra-file --settings --pythonpath --server"},
    {u"pg_restore", u"-l --list -v --verbose -F --format"},
    {u"restic", {}, u"--password-command* -o --option*"},
    {u"borg", {}, u"--rsh*"},
    {u"redis-cli", {}, u"--eval* --pipe* --rdb* --functions-rdb* --cluster* -x -X --ldb*"},
    {u"kafka-topics | kafka-topics.sh | kafka-consumer-groups | kafka-consumer-groups.sh | kafka-configs"
     u" | kafka-configs.sh | kafka-acls | kafka-acls.sh",
     {},
     u"--create --alter --delete --reset-offsets --delete-offsets --add --remove --execute --add-config"
     u" --delete-config"},
    {u"kcat | kafkacat", {}, u"-P -G"},
    {u"rake", {}, u"-e -E -p -r --execute* --require*"},
    {u"flyway", {}, u"-outputFile* --outputFile* -reportFilename* --reportFilename*"},
    {u"liquibase", {}, u"--output* --log-file*"},
    {u"prisma", {}, u"-o --output*"},
    {u"pip", {}, u"--lo* --cache-dir* --python*"},
    {u"go env", {}, u"-w -u"},
    {u"mvn", u"-q -B -o -pl -P --quiet --batch-mode --offline"},
});

} // namespace

std::span<const OptionGuard> optionGuards()
{
    return guards;
}

} // namespace slipway::runbook
