# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests.

command_test() {
    build dev
    run_tests dev -LE long "$@"
}

# run_tests PRESET [CTEST ARGS…]: ctest's own closing summary stays last; what was skipped is told before it.
run_tests() {
    local preset=$1 status=0
    shift
    (cd "$TREE" && inside ctest --test-dir "build/$preset" --output-on-failure --parallel "$(jobs)" "$@") |
        hold_summary "$preset" || status=${PIPESTATUS[0]}
    return "$status"
}

# Lets the lines through and keeps those from the summary on until the skipped tests were listed.
hold_summary() {
    local preset=$1 line summary=()
    while IFS= read -r line; do
        if [ ${#summary[@]} -gt 0 ] || [[ $line =~ ^[0-9]+%\ tests\ passed ]]; then
            summary+=("$line")
        else
            printf '%s\n' "$line"
        fi
    done
    tell_skipped "$preset"
    printf '%s\n' "${summary[@]}"
}

tell_skipped() {
    skipped_tests "$1" >"$TREE/build/$1/skipped.txt"
    [ -s "$TREE/build/$1/skipped.txt" ] || return 0
    printf '\nSkipped, and why:\n'
    sed 's/^/  /' "$TREE/build/$1/skipped.txt"
    printf '\n'
}

# "test: reason", from what the test programs wrote.
skipped_tests() {
    sed -n 's/^SKIP *: *\([^ ]*\) */\1: /p' "$TREE/build/$1/Testing/Temporary/LastTest.log" 2>/dev/null || true
}
