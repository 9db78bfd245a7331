# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Pictures of every page and state of the window, from the real window on a virtual display.

# command_screenshots [FOLDER]: FOLDER/LANGUAGE/SCALE/SCHEME/SIZE/NN-STOP.png
command_screenshots() {
    local folder=${1:-$TREE/build/screenshots}
    mkdir -p "$folder"
    folder=$(cd -- "$folder" && pwd -P)
    build dev screenshots
    display_folder=$(mktemp -d /tmp/slipway-display.XXXXXX)
    trap stop_display EXIT
    trap 'exit 130' INT TERM
    # Room for the largest window at twice its size.
    start_screen 5200x3000x24
    for language in en de qps-ploc; do
        for scale in 1 2; do
            say "$language at $((scale * 100)) %"
            photograph "$folder/$language/$((scale * 100))" "$language" "$scale"
        done
    done
    say "$(find "$folder" -name '*.png' | wc -l) pictures are in $folder"
}

# photograph FOLDER LANGUAGE SCALE
photograph() {
    export_display env QT_QPA_PLATFORM=xcb SLIPWAY_LANGUAGE="$2" QT_SCALE_FACTOR="$3" \
        "$TREE/build/dev/bin/tests/screenshots" "$1" 2>>"$display_folder/log" \
        || fail "the pictures could not be taken: $(tail -n 3 "$display_folder/log")"
}
