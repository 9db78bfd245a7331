# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Making what can be installed.

command_package() {
    build package
    (cd "$TREE/build/package" && inside cpack)
}
