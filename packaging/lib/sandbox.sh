# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Running the build's tools: inside the private root by bubblewrap, or plainly where the system serves.

require_sandbox() {
    bwrap --ro-bind / / --unshare-pid --proc /proc true 2>/dev/null ||
        fail "bubblewrap cannot make a sandbox here (user namespaces are switched off, or this is a container without the right to mount): $(bwrap --ro-bind / / --unshare-pid --proc /proc true 2>&1 | head -n 1)"
}

# inside COMMAND…: runs it where the toolchain is, in the current folder, with a clean environment.
inside() {
    choose_toolchain
    local environment
    mapfile -t environment < <(build_environment)
    case "$TOOLCHAIN" in
    system) env "${environment[@]}" "$@" ;;
    private) sandbox env "${environment[@]}" "$@" ;;
    esac
}

build_environment() {
    printf '%s\n' "CCACHE_DIR=$CACHE/ccache" "CCACHE_BASEDIR=$TREE" CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1 CCACHE_MAXSIZE=5G \
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
}

# The root's own folders are read-only and shared by every tree; the process table is the sandbox's own, so that
# nothing that a test starts outlives it.
sandbox() {
    local arguments
    mkdir -p "$CACHE/ccache"
    mapfile -t arguments < <(sandbox_arguments)
    bwrap "${arguments[@]}" --chdir "$PWD" "$@"
}

sandbox_arguments() {
    printf '%s\n' --unshare-pid --die-with-parent --proc /proc --dev-bind /dev /dev --ro-bind /sys /sys \
        --ro-bind "$ROOT/usr" /usr --ro-bind "$ROOT/etc" /etc --ro-bind "$ROOT/var" /var \
        --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64 \
        --tmpfs /run --tmpfs /var/tmp --bind /tmp /tmp --dir "$HOME" \
        --bind "$CACHE" "$CACHE" --ro-bind "$ROOT" "$ROOT" --bind "$TREE" "$TREE"
    local file
    for file in passwd group hosts resolv.conf; do
        printf '%s\n' --ro-bind-try "$(readlink -f "/etc/$file")" "/etc/$file"
    done
    sandbox_environment
}

sandbox_environment() {
    local name
    printf '%s\n' --clearenv --setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin --setenv LANG C.UTF-8 \
        --setenv HOME "$HOME" --setenv XDG_RUNTIME_DIR "$(sandbox_runtime_folder)"
    for name in TERM CI DISPLAY XAUTHORITY; do
        [ -z "${!name:-}" ] || printf '%s\n' --setenv "$name" "${!name}"
    done
}

# A private folder for sockets and locks, as a login session would have.
sandbox_runtime_folder() {
    local folder=$CACHE/runtime
    mkdir -p "$folder" && chmod 0700 "$folder"
    echo "$folder"
}

command_shell() {
    if [ $# -gt 0 ]; then
        inside "$@"
    else
        inside bash
    fi
}
