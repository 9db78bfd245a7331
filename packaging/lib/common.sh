# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every part uses: messages and small questions.

say() {
    printf '==> %s\n' "$*" >&2
}

# fail MESSAGE…: says why and ends; 2 is "cannot even try" as in slipctl.
fail() {
    printf 'packaging/dev: %s\n' "$*" >&2
    exit 2
}

have() {
    command -v "$1" >/dev/null 2>&1
}

am_root() {
    [ "$(id -u)" -eq 0 ]
}

# at_least VERSION MINIMUM
at_least() {
    [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# The package list without its comments.
listed_packages() {
    grep -v -e '^#' -e '^$' "$TREE/packaging/packages.txt"
}

# One compiler a core, but no more than memory carries: about 1 GiB each.
jobs() {
    local cores gibibytes
    cores=$(nproc)
    gibibytes=$(($(awk '/^MemAvailable/ { print $2 }' /proc/meminfo) / 1048576))
    [ "$gibibytes" -ge 1 ] || gibibytes=1
    echo "${SLIPWAY_JOBS:-$((cores < gibibytes ? cores : gibibytes))}"
}
