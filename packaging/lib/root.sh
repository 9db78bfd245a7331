# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The private Debian 13 root: made once per package list, in a folder beside its final place and
# renamed when whole, so that an interrupted run leaves nothing that looks finished.

readonly SUITE=trixie
readonly RECIPE=2 # raise it when the recipe below changes

root_path() {
    local key
    key=$({ echo "$SUITE $RECIPE"; listed_packages; } | sha256sum | cut -c 1-12)
    echo "$CACHE/root-$key"
}

# Sets ROOT, and makes it where it is not there yet.
make_root() {
    ROOT=$(root_path)
    [ ! -d "$ROOT" ] || return 0
    mkdir -p "$CACHE"
    exec {root_lock}>"$CACHE/root.lock"
    flock --nonblock "$root_lock" || { say "Waiting for another run that makes the private root"; flock "$root_lock"; }
    if [ ! -d "$ROOT" ]; then
        build_root "$ROOT"
    fi
    exec {root_lock}>&-
}

build_root() {
    local root=$1 part=$1.part log=$CACHE/root.log started=$SECONDS
    require_space
    say "Making a private Debian 13 for the build, once: about 500 MB to download, 2 GB in $root"
    rm -rf "$part"
    mkdir -p "$part"
    if ! unpack_root "$part" 2> >(tee "$log" >&2); then
        rm -rf "$part"
        fail "could not make the private root; see $log"
    fi
    mkdir -p "$part/dev"
    repair_root "$part"
    mv -T "$part" "$root"
    say "The private Debian 13 is ready after $((SECONDS - started)) s"
    forget_old_roots "$root"
}

# A user who is not root gets an archive from mmdebstrap and unpacks it: a folder of theirs is closed to the user
# that mmdebstrap becomes.
unpack_root() {
    local options=()
    mapfile -t options < <(root_options)
    if am_root; then
        mmdebstrap "${options[@]}" "$SUITE" "$1" </dev/null
    else
        TMPDIR=${TMPDIR:-/var/tmp} mmdebstrap "${options[@]}" --format=tar "$SUITE" - </dev/null |
            tar --extract --exclude=./dev --no-same-owner --directory "$1"
    fi
}

root_options() {
    printf '%s\n' --variant=apt '--aptopt=APT::Sandbox::User "root"' "--include=$(listed_packages | paste -sd ,)"
    printf -- '--dpkgopt=path-exclude=%s\n' '/usr/share/man/*' '/usr/share/locale/*' '/usr/share/doc/*' \
        '/usr/lib/*/libQt6WebEngine*' '/usr/share/qt6/resources/*' '/usr/share/qt6/translations/qtwebengine*' /usr/bin/promtool
    printf -- '--dpkgopt=path-include=%s\n' '/usr/share/doc/*/copyright'
    proxy_options
}

# The system's own proxy for apt serves the private root as well.
proxy_options() {
    local proxy=
    have apt-config || return 0
    eval "$(apt-config shell proxy Acquire::http::Proxy)"
    [ -z "$proxy" ] || printf -- '--aptopt=Acquire::http::Proxy "%s"\n' "$proxy"
}

# libproxy has a run path of its own, which makes the loader forget the one of the programs and mix in the
# host's libraries. These paths hold wherever the root lies.
# Font settings are absolute links, which point out of the root for a program that runs outside it.
repair_root() {
    say "Preparing its libraries for use outside it"
    # shellcheck disable=SC2016
    in_root "$1" 'cd /usr/lib/*-linux-gnu
        for library in libproxy.so.*.*; do patchelf --set-rpath "\$ORIGIN:\$ORIGIN/libproxy" "$library"; done
        patchelf --set-rpath "\$ORIGIN/.." libproxy/libpxbackend-1.0.so'
    # shellcheck disable=SC2016
    in_root "$1" 'cd /etc/fonts/conf.d
        for link in *.conf; do ln -sfn "../../..$(readlink -f "$link")" "$link"; done'
}

# in_root ROOT SCRIPT: the script's variables are its own.
in_root() {
    bwrap --bind "$1" / --dev /dev --proc /proc --unshare-pid --die-with-parent sh -ec "$2"
}

require_space() {
    local free
    free=$(df --output=avail -k "$CACHE" | tail -n 1)
    [ "$free" -ge 4000000 ] || fail "$CACHE has $((free / 1024)) MB free; the private root needs about 4000 MB"
}

# Roots of earlier package lists that nothing was started from for a month.
forget_old_roots() {
    find "$CACHE" -maxdepth 1 -name 'root-*' ! -path "$1" -type d -mtime +30 -exec rm -rf {} +
}
