# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configuring, building and starting the programs.

# configure PRESET [CMAKE ARGS…]: only where that was not done yet for this toolchain.
configure() {
    local preset=$1 cache=$TREE/build/$1/CMakeCache.txt
    shift
    choose_toolchain
    if grep -qsx "SLIPWAY_RUNTIME_ROOT:PATH=${ROOT:-}" "$cache" && [ -f "$TREE/build/$preset/build.ninja" ]; then
        return 0
    fi
    (cd "$TREE" && inside cmake --preset "$preset" "-DSLIPWAY_RUNTIME_ROOT=${ROOT:-}" "$@")
}

# build PRESET [TARGET…]
build() {
    local preset=$1 targets=()
    shift
    [ $# -eq 0 ] || targets=(--target "$@")
    choose_toolchain
    lock_tree
    configure "$preset"
    (cd "$TREE" && inside cmake --build "build/$preset" --parallel "$(jobs)" "${targets[@]}")
    unlock_tree
}

# Two builds of one tree would write the same files.
lock_tree() {
    mkdir -p "$TREE/build"
    exec {tree_lock}>"$TREE/build/lock"
    flock --nonblock "$tree_lock" || { say "Waiting for another build of this tree"; flock "$tree_lock"; }
}

unlock_tree() {
    exec {tree_lock}>&-
}

# As build, but speaks only when it fails.
build_quietly() {
    local log=$TREE/build/$1.log
    mkdir -p "$TREE/build"
    choose_toolchain
    build "$@" >"$log" 2>&1 || {
        cat "$log" >&2
        fail "the build failed"
    }
}

command_build() {
    build dev "$@"
    say "Built. The programs are in build/dev/bin."
}

command_run() {
    build dev slipway_programs
    with_display "$TREE/build/dev/bin/slipway" "$@"
}

command_slipctl() {
    build_quietly dev slipway_programs
    exec "$TREE/build/dev/bin/slipctl" "$@"
}
