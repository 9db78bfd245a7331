// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Linked into windows that were built in a private root, and into nothing that is installed: a bare host has
// no fonts, so the root's are added to its own. Done in the process and before Qt asks, since FONTCONFIG_FILE in
// the environment would reach the commands that a run starts.

#include <fontconfig/fontconfig.h>

namespace {

[[gnu::constructor]] void useFontsOfPrivateRoot()
{
    FcConfig *config = FcConfigCreate();
    const auto *file = reinterpret_cast<const FcChar8 *>(SLIPWAY_FONTS_CONF);
    if (FcConfigParseAndLoad(config, file, FcTrue))
        FcConfigSetCurrent(config);
    FcConfigDestroy(config); // the current configuration holds a reference of its own
}

} // namespace
