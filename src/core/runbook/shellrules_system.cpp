// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellrules.h"

#include <array>

namespace slipway::runbook {

namespace {

using enum Effect;
using enum Verdict;

// Programs of the operating system and of the shell itself.
constexpr auto rules = std::to_array<CommandRule>({
    // Words of the shell: they change the session only
    {u"cd | pushd | popd | set | unset | shopt | sleep | : | true | umask | ulimit | shift | read | wait | return | "
     u"exit"
     u" | break | continue | getopts",
     ReadOnly, Silent},
    {u"hash", ReadOnly, Silent, {}, u"-p -d"}, // `hash -p FILE ls` makes another program of ls
    {u"export | local | declare | readonly | typeset | let | ((*", ReadOnly, Silent, {}, {}, judgeDeclaration},
    {u"test | [ | [[ | false", ReadOnly, Asserts, {}, {}, judgeDeclaration},
    {u"echo | printf | type | history | dirs | jobs | pwd", ReadOnly, Shows},
    {u"command | which | whereis", ReadOnly, Asserts},
    {u"source | . | alias | trap", Changing, Silent},
    {u"sudo", ReadOnly, Shows, u"-l -v -k -K --list"},

    // Looking at files
    {u"less | more", ReadOnly, Shows, {}, {}, judgePager},
    {u"bat cache", Changing},
    {u"xxd | json.tool", ReadOnly, Shows, {}, {}, judgeOneFile},
    {u"ls | cat | head | tail | wc | stat | file | readlink | realpath | basename | dirname | tree | du"
     u" | df | cut | tr | column | paste | comm | nl | tac | rev | fold | fmt | strings | od | hexdump | base64"
     u" | md5sum | sha1sum | seq | locale | expr | zcat | join | bat | jq",
     ReadOnly, Shows},
    {u"jq", ReadOnly, Asserts, u"-e --exit-status"},
    {u"grep | rg | ag", ReadOnly, Shows},
    {u"grep | rg", ReadOnly, Asserts, u"-q --quiet --silent"},
    {u"diff | cmp", ReadOnly, Asserts},
    {u"sha256sum | sha512sum | cksum | b2sum", ReadOnly, Shows},
    {u"sha256sum | sha512sum | sha1sum | md5sum | b2sum", ReadOnly, Asserts, u"-c --check"},
    {u"sort | yq | xmllint", ReadOnly, Shows},
    {u"uniq", ReadOnly, Shows, {}, {}, judgeOneFile},
    {u"sed", ReadOnly, Shows, {}, {}, judgeSed},
    {u"awk", ReadOnly, Shows, {}, {}, judgeAwk},
    {u"tee", ReadOnly, Shows, {}, {}, judgeTee},
    {u"find", ReadOnly, Shows},
    {u"find", Irreversible, Asserts, u"-delete"},
    {u"tar | bsdtar", Changing, Asserts, {}, {}, judgeTar},

    // Looking at the machine
    {u"ps | top | htop | pgrep | pidof | free | uptime | w | who | whoami | id | groups | uname | arch | nproc | lscpu"
     u" | lsblk | lsof | lsmod | lspci | findmnt | printenv | vmstat | iostat | mpstat | sar | last | lastlog"
     u" | getent | man | cal | tty",
     ReadOnly, Shows},
    {u"env", ReadOnly, Shows, {}, u"-S --split-string"},
    {u"hostname | mount | ifconfig | route", ReadOnly, Shows, {}, {}, judgeListing},
    {u"date", ReadOnly, Shows, {}, {}, judgeDate},
    {u"dmesg | journalctl", ReadOnly, Shows},
    {u"timedatectl | hostnamectl | loginctl | localectl", ReadOnly, Shows, {}, {}, judgeListing},
    {u"timedatectl status | timedatectl show | hostnamectl status | loginctl list-*", ReadOnly, Shows},
    {u"systemctl show | systemctl cat | systemctl list-* | systemctl get-default", ReadOnly, Shows},
    {u"systemctl status | systemctl is-active | systemctl is-enabled | systemctl is-failed", ReadOnly, Asserts},
    {u"service", Changing, Asserts, {}, {}, judgeService},
    {u"supervisorctl status | supervisorctl tail | supervisorctl avail | supervisorctl version", ReadOnly, Shows},
    {u"pm2 list | pm2 ls | pm2 status | pm2 logs | pm2 show | pm2 describe | pm2 info | pm2 jlist", ReadOnly, Shows},
    {u"pm2 delete", Irreversible},
    {u"monit status | monit summary | launchctl list", ReadOnly, Shows},
    {u"crontab", ReadOnly, Shows, u"-l"},
    {u"crontab", Irreversible, Asserts, u"-r"},
    {u"iptables | ip6tables", ReadOnly, Shows, u"-L --list -S --list-rules"},
    {u"iptables | ip6tables", Irreversible, Asserts, u"-F --flush -X"},
    {u"ufw status | nft list", ReadOnly, Shows},
    {u"firewall-cmd", ReadOnly, Shows, u"--state --list-*"},
    {u"apt list | apt show | apt policy | apt-cache show | apt-cache policy | apt-cache search | apt-cache depends"
     u" | apt-cache rdepends | apt-cache madison | apt-cache showpkg | apt-cache stats | dpkg-query *",
     ReadOnly, Shows},
    {u"rpm", ReadOnly, Shows, u"-q --query"},
    {u"dpkg", ReadOnly, Shows, u"-l -L -s -S --list --status"},
    {u"yum list | yum info | dnf list | dnf info | brew list | brew info | snap list", ReadOnly, Shows},

    // The network
    {u"dig | nslookup | host | traceroute | tracepath | mtr | netstat | ss | whois", ReadOnly, Shows},
    {u"arp", ReadOnly, Shows},
    {u"ping | ping6", ReadOnly, Asserts},
    {u"nc | ncat | netcat", ReadOnly, Asserts, u"-z"},
    {u"ip", ReadOnly, Shows, {}, {}, judgeIp},
    {u"curl", ReadOnly, Shows, {}, {}, judgeCurl},
    {u"curl", ReadOnly, Asserts, u"-f --fail --fail-with-body --fail-early", {}, judgeCurl},
    {u"wget", ReadOnly, Asserts, {}, {}, judgeWget},
    {u"http GET | https GET | xh GET", ReadOnly, Shows, {}, {}, judgeHttpie},
    {u"grpc_health_probe | grpcurl * list", ReadOnly, Asserts},
    {u"openssl s_client | openssl x509 | openssl version | openssl ciphers | openssl rsa | openssl req", ReadOnly,
     Shows},
    {u"openssl verify", ReadOnly, Asserts},
    {u"sshd", ReadOnly, Asserts, u"-t"},
    {u"visudo", ReadOnly, Asserts, u"-c --check"},
    {u"ssh-keyscan", ReadOnly, Shows},
    {u"ssh-add", ReadOnly, Shows, u"-l -L"},
    {u"ab | wrk | hey | siege | vegeta | locust", Changing, Shows},

    // Removing and overwriting
    {u"rm", Changing, Asserts, {}, {}, judgeRemove},
    {u"chmod | chown | chgrp", Changing, Asserts, {}, {}, judgePermissions},
    {u"shutdown | reboot | poweroff | halt | init 0 | init 6 | telinit 0 | telinit 6 | systemctl reboot"
     u" | systemctl poweroff | systemctl halt | systemctl kexec",
     Irreversible},
    {u"shutdown", Changing, Asserts, u"-c"},
    {u"shred | wipefs | mkfs* | fdisk | sfdisk | parted | sgdisk | mkswap | blkdiscard | lvremove | vgremove | pvremove"
     u" | truncate | userdel | deluser | groupdel | rmdir",
     Irreversible},
    {u"lsblk | fdisk", ReadOnly, Shows, u"-l --list"},
    {u"dd", Irreversible},
    {u"zfs destroy | zpool destroy | zfs rollback | btrfs subvolume delete", Irreversible},
    {u"zfs list | zpool list | zpool status | zfs get", ReadOnly, Shows},
    {u"rsync", Irreversible, Asserts, u"--delete* --remove-source-files"},
    {u"rsync", ReadOnly, Shows, u"-n --dry-run"},

    // Source code
    {u"git status | git log | git show | git diff | git describe | git rev-parse | git ls-files | git ls-remote"
     u" | git ls-tree | git cat-file | git blame | git shortlog | git rev-list | git merge-base | git name-rev"
     u" | git for-each-ref | git grep | git whatchanged | git count-objects | git check-ignore | git version"
     u" | git stash list | git stash show | git submodule status | git worktree list | git remote show"
     u" | git remote get-url | git reflog show | git help | git cherry | git range-diff",
     ReadOnly, Shows},
    {u"git fsck | git verify-tag | git verify-commit", ReadOnly, Asserts},
    {u"git diff", ReadOnly, Asserts, u"--exit-code --quiet --check"},
    {u"git", ReadOnly, Shows, u"--version --help", {}, judgeAlone},
    {u"git fetch | git push | git add | git clean", ReadOnly, Shows, u"--dry-run -n"},
    {u"git branch | git tag | git remote | git reflog",
     ReadOnly,
     Shows,
     {},
     u"-c -d -D -m -M -f --delete --move --force -e",
     judgeListing},
    {u"git branch", ReadOnly, Shows, u"--list -l --contains --merged --no-merged --show-current"},
    {u"git tag", ReadOnly, Shows, u"--list -l -n --contains --points-at"},
    {u"git tag", ReadOnly, Asserts, u"-v --verify"},
    {u"git config", ReadOnly, Shows, u"--get --get-all --list -l"},
    {u"git push", Changing, Asserts, {}, {}, judgePush},
    {u"git reset", Irreversible, Asserts, u"--hard"},
    {u"git clean", Irreversible, Asserts, u"-f --force"},
    {u"git checkout | git switch", Irreversible, Asserts, u"-f --force --discard-changes"},
    {u"git branch", Irreversible, Asserts, u"-D"},
    {u"git stash drop | git stash clear | git filter-branch | git filter-repo | git reflog expire | git update-ref",
     Irreversible},
    {u"gh pr list | gh pr view | gh pr status | gh pr diff | gh issue list | gh issue view | gh issue status"
     u" | gh release list | gh release view | gh run list | gh run view | gh workflow list | gh workflow view"
     u" | gh repo list | gh repo view | gh auth status | gh search",
     ReadOnly, Shows},
    {u"gh pr checks", ReadOnly, Asserts},
    {u"gh run watch", ReadOnly, Shows},
    {u"gh run watch", ReadOnly, Asserts, u"--exit-status"},
    {u"gh ** delete", Irreversible},
    {u"glab mr list | glab mr view | glab issue list | glab issue view | glab release list | glab release view"
     u" | glab ci list | glab ci status",
     ReadOnly, Shows},
});

} // namespace

std::span<const CommandRule> systemRules()
{
    return rules;
}

} // namespace slipway::runbook
