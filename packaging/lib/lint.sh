# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a machine can say about the source without running it.

# Left out is range-loop-detach, which also flags lists that were just made and that nobody shares.
readonly CLAZY_CHECKS=level0,level1,no-range-loop-detach

# lint [SOURCE…]: everything, or clang-tidy and clazy for the sources named.
command_lint() {
    local failed=()
    choose_toolchain
    if [ $# -eq 0 ]; then
        lint_step "format" check_format
        lint_step "licence lines" check_licences
        lint_step "words that do not belong" check_words
        lint_step "scripts" check_scripts
    fi
    lint_step "preparing clang-tidy and clazy" prepare_readers
    [ $# -gt 0 ] || lint_step "headers stand alone" check_headers
    lint_step "clang-tidy" check_with run_clang_tidy "$@"
    lint_step "clazy" check_with run_clazy "$@"
    [ ${#failed[@]} -eq 0 ] || {
        say "Lint found something: ${failed[*]}"
        return 1
    }
    say "Lint found nothing"
}

# lint_step TITLE COMMAND…
lint_step() {
    local title=$1
    shift
    say "Checking: $title"
    "$@" || failed+=("$title;")
}

# sources PATTERN…: files of ours whose names match, from the top of the tree.
sources() {
    local pattern names=()
    for pattern in "$@"; do
        names+=(-o -name "$pattern")
    done
    (cd "$TREE" && find src tests packaging resources ui translations .ci -type f \( "${names[@]:1}" \) 2>/dev/null | sort)
}

check_format() {
    sources '*.cpp' '*.h' | in_tree xargs clang-format --dry-run -Werror
}

check_licences() {
    local file missing=0
    while IFS= read -r file; do
        head -n 4 "$TREE/$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || {
            echo "$file: no licence lines" >&2
            missing=1
        }
    done < <(sources '*.cpp' '*.h' '*.cmake' CMakeLists.txt '*.sh' '*.sql' '*.py' '*.ui' '*.ts' '*.yml' '*.yaml' dev run | grep -v -e /samples/ -e /golden/)
    return "$missing"
}

# Patterns, each with the files where it must not stand and why.
check_words() {
    local found=0
    forbid 'TODO|FIXME|XXX' 'src' 'finish it or leave it out' || found=1
    forbid 'processEvents\(|QEventLoop|waitFor(Started|Finished|ReadyRead|BytesWritten|Done)\(|QThread::[mu]?sleep\(' 'src' \
        'nothing blocks or nests the event loop' || found=1
    forbid 'friend class .*Test|#ifdef .*TEST' 'src' 'no hooks for tests in the product' || found=1
    forbid 'QTest::qWait\(|QTest::qSleep\(|sleep_for\(' 'tests' 'wait for a condition, not for time to pass' || found=1
    forbid 'StrictHostKeyChecking[= ]no' 'src' 'host keys are strict' || found=1
    forbid '/(home|root)/[a-z]' 'src' 'no paths of one machine' || found=1
    return "$found"
}

# forbid PATTERN FOLDER REASON
forbid() {
    ! (cd "$TREE" && grep -rnE --include='*.cpp' --include='*.h' "$1" "$2" >&2) || {
        echo "  ^ $3" >&2
        return 1
    }
}

check_scripts() {
    { sources '*.sh' && echo packaging/dev && echo .ci/run; } | sort -u | in_tree xargs shellcheck -x
}

# clang needs what moc and uic write, and a precompiled header of its own.
prepare_readers() {
    configure lint
    in_tree cmake --build build/lint --parallel "$(jobs)" \
        --target autogen slipway_precompiled_core slipway_precompiled_widgets >"$TREE/build/lint.log" 2>&1 || {
        tail -n 30 "$TREE/build/lint.log" >&2
        return 1
    }
}

check_headers() {
    in_tree cmake --build build/lint --parallel "$(jobs)" --target all_verify_interface_header_sets >"$TREE/build/lint.log" 2>&1 || {
        grep -E 'error|FAILED' "$TREE/build/lint.log" >&2
        return 1
    }
}

# check_with READER [SOURCE…]
check_with() {
    local reader=$1 files
    shift
    if [ $# -eq 0 ]; then
        mapfile -t files < <(cd "$TREE" && find src -name '*.cpp' | sort)
        set -- "${files[@]}"
    fi
    printf '%s\n' "$@" | in_tree "$reader"
}

run_clang_tidy() {
    inside xargs -n 1 -P "$(jobs)" clang-tidy -p build/lint --quiet 2> >(grep -v 'warnings\? generated' >&2)
}

run_clazy() {
    inside xargs -n 4 -P "$(jobs)" clazy-standalone -p build/lint --checks="$CLAZY_CHECKS" \
        --header-filter="$TREE/src/.*" --extra-arg=-Werror
}

# in_tree COMMAND…: in the top folder; a function of this file, or a program where the toolchain is.
in_tree() (
    cd "$TREE" || return
    if declare -F "$1" >/dev/null; then
        "$@"
    else
        inside "$@"
    fi
)
