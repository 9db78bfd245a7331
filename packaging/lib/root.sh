# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The private Debian 13 root: made once per package list, in a folder beside its final place and
# renamed when whole, so that an interrupted run leaves nothing that looks finished.

readonly SUITE=trixie
readonly RECIPE=1 # raise it when the recipe below changes

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
    say "Making a private Debian 13 for the build, once: about 600 MB to download, 2.5 GB in $root"
    rm -rf "$part"
    mkdir -p "$part"
    if ! unpack_root "$part" 2> >(tee "$log" >&2); then
        rm -rf "$part"
        fail "could not make the private root; see $log"
    fi
    mkdir -p "$part/dev"
    mv -T "$part" "$root"
    say "The private Debian 13 is ready after $((SECONDS - started)) s"
    forget_old_roots "$root"
}

# mmdebstrap writes an archive: unlike a folder it can be unpacked anywhere by a user who is not root.
unpack_root() {
    local packages options=()
    packages=$(listed_packages | paste -sd ,)
    mapfile -t options < <(proxy_options)
    TMPDIR=${TMPDIR:-/var/tmp} mmdebstrap --variant=apt --format=tar --include="$packages" "${options[@]}" \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
        --customize-hook="$(repair_libproxy)" --customize-hook="$(repair_font_links)" \
        "$SUITE" - </dev/null |
        tar --extract --exclude=./dev --no-same-owner --directory "$1"
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
repair_libproxy() {
    cat <<'HOOK'
chroot "$1" sh -ec '
    cd /usr/lib/*-linux-gnu
    for library in libproxy.so.*.*; do patchelf --set-rpath "\$ORIGIN:\$ORIGIN/libproxy" "$library"; done
    patchelf --set-rpath "\$ORIGIN/.." libproxy/libpxbackend-1.0.so'
HOOK
}

# Font settings are absolute links, which point out of the root for a program that runs outside it.
repair_font_links() {
    cat <<'HOOK'
chroot "$1" sh -ec '
    cd /etc/fonts/conf.d
    for link in *.conf; do ln -sfn "../../..$(readlink -f "$link")" "$link"; done'
HOOK
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
