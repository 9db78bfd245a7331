# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where the compiler and the libraries come from: the system, or a private root.

readonly MINIMUM_QT=6.8

# Decides once; sets TOOLCHAIN to "system" or "private" and gets ready what it takes.
choose_toolchain() {
    [ -z "${TOOLCHAIN:-}" ] || return 0
    TOOLCHAIN=${SLIPWAY_TOOLCHAIN:-$(suggest_toolchain)}
    case "$TOOLCHAIN" in
    system) prepare_system ;;
    private) prepare_private ;;
    *) fail "SLIPWAY_TOOLCHAIN is \"$TOOLCHAIN\"; it may be \"system\" or \"private\"" ;;
    esac
}

suggest_toolchain() {
    if system_has_qt || system_offers_qt; then
        echo system
    else
        echo private
    fi
}

system_has_qt() {
    local version
    version=$(pkg-config --modversion Qt6Core 2>/dev/null) && at_least "$version" "$MINIMUM_QT" &&
        { compgen -G '/usr/lib*/cmake/KF6SyntaxHighlighting' || compgen -G '/usr/lib/*/cmake/KF6SyntaxHighlighting'; } >/dev/null
}

# Could the system's own packages serve?
system_offers_qt() {
    local version
    have apt-cache || return 1
    version=$(candidate_version qt6-base-dev)
    if [ -z "$version" ] && am_root; then
        refresh_package_lists
        version=$(candidate_version qt6-base-dev)
    fi
    [ -n "$version" ] && at_least "$version" "$MINIMUM_QT" &&
        [ -n "$(candidate_version libkf6syntaxhighlighting-dev)" ]
}

candidate_version() {
    LC_ALL=C apt-cache policy "$1" 2>/dev/null | awk '/Candidate:/ && $2 != "(none)" { print $2 }'
}

prepare_system() {
    have apt-get || return 0 # CMake names what is missing on other systems
    local packages
    mapfile -t packages < <(listed_packages)
    require_packages "${packages[@]}"
}

prepare_private() {
    local packages=(mmdebstrap bubblewrap debian-archive-keyring)
    if am_root; then
        packages+=(ca-certificates) # the programs run outside the root and trust what the system trusts
    else
        packages+=(uidmap)
    fi
    if have apt-get; then
        require_packages "${packages[@]}"
    elif ! have mmdebstrap || ! have bwrap; then
        fail "Qt $MINIMUM_QT and KF6 SyntaxHighlighting are not installed; install them, or mmdebstrap and bubblewrap to build in a private Debian 13"
    fi
    require_sandbox
    make_root
}

# Installs what is missing, or says exactly what to install.
require_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    am_root || fail "missing packages; install them with: sudo apt-get install ${missing[*]}"
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    install_packages "${missing[@]}" && return 0
    refresh_package_lists
    install_packages "${missing[@]}" || fail "apt-get could not install: ${missing[*]}"
}

missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || echo "$package"
    done
}

install_packages() {
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" </dev/null >&2
}

refresh_package_lists() {
    say "Refreshing the package lists"
    apt-get update </dev/null >&2 || say "apt-get update reported problems; going on with what it got"
}
