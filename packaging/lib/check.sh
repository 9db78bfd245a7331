# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests, fuzzing and benchmarks.

# Libraries that share data between threads; the thread sanitizer runs their tests.
readonly THREADED_TESTS='journal|conductor|output|execution|process|net|workstation'

# test [--all] [CTEST ARGS…]
command_test() {
    if [ "${1:-}" = --all ]; then
        shift
        test_everything "$@"
        return
    fi
    build dev
    run_tests dev --label-exclude '^long$' "$@"
}

# The plain tests come last, so that their summary closes the output.
test_everything() {
    local failed=()
    (command_lint) || failed+=(lint)
    (build asan && run_tests asan) || failed+=(asan)
    (build tsan && run_tests tsan --tests-regex "$THREADED_TESTS") || failed+=(tsan)
    (command_fuzz 120) || failed+=(fuzz)
    build dev
    [ ${#failed[@]} -eq 0 ] || say "Failed before the plain tests: ${failed[*]}"
    run_tests dev "$@" && [ ${#failed[@]} -eq 0 ]
}

# run_tests PRESET [CTEST ARGS…]: ctest's own closing summary stays last; what was skipped is told before it.
run_tests() {
    local preset=$1 status=0
    shift
    (cd "$TREE" && inside env ASAN_OPTIONS=detect_leaks=0 TSAN_OPTIONS=halt_on_error=1 \
        ctest --test-dir "build/$preset" --output-on-failure --parallel "$(jobs)" "$@") |
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

# fuzz [SECONDS]: every fuzz target for that long, on a corpus that grows in the user's cache.
command_fuzz() {
    local seconds=${1:-60} target name
    build fuzz slipway_fuzzers
    for target in "$TREE"/build/fuzz/bin/fuzz/fuzz_*; do
        name=$(basename "$target")
        say "Fuzzing with $name for $seconds s"
        fuzz_one "$target" "$seconds" "$CACHE/$name" || fail "$name found something; the input is in build/fuzz/findings"
    done
}

# fuzz_one PROGRAM SECONDS CORPUS
fuzz_one() {
    local seeds=$TREE/build/fuzz/seeds
    mkdir -p "$3" "$seeds" "$TREE/build/fuzz/findings"
    find "$TREE/tests" "$TREE/resources" -name '*.md' -size -64k -exec cp -t "$seeds" {} +
    inside "$1" -max_total_time="$2" -max_len=65536 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -dict="$TREE/tests/fuzz/markdown.dict" -artifact_prefix="$TREE/build/fuzz/findings/" -verbosity=0 "$3" "$seeds"
}

# bench [NAME]: the release build's benchmarks, each beside its peer, on a virtual display.
command_bench() {
    local bench benches status=0
    build release slipway_programs slipway_benches
    mapfile -t benches < <(compgen -G "$TREE/build/release/bin/bench/bench_${1:-*}")
    [ ${#benches[@]} -gt 0 ] || fail "there is no benchmark \"${1:-}\""
    for bench in "${benches[@]}"; do
        say "$(basename "$bench")"
        inside xvfb-run --auto-servernum --server-args='-screen 0 1440x900x24' "$bench" || status=1
    done
    return "$status"
}
