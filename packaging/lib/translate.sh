# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Keeping the translations in step with the source.

# Brings every text of src and ui into translations/*.ts, drops those that are gone, and says what is left to do.
command_translate() {
    local file unfinished
    build dev slipway_renew_translations
    for file in "$TREE"/translations/*.ts; do
        write_licence_into "$file"
        unfinished=$(grep -c 'type="unfinished"' "$file" || true)
        say "$(basename "$file"): $unfinished unfinished"
    done
}

# lupdate keeps no comments.
write_licence_into() {
    grep -q SPDX-License-Identifier "$1" ||
        sed -i -e '1a <!-- SPDX-FileCopyrightText: 2026 Slipway maintainers -->' \
            -e '1a <!-- SPDX-License-Identifier: GPL-3.0-or-later -->' "$1"
}
