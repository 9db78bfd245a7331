# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What programs that were built in a private root need to run outside it, beside the host's own programs:
# every library, plug-in and font of theirs from the root, and nothing of that in the environment.

set(SLIPWAY_RUNTIME_ROOT "" CACHE PATH "Private root whose libraries the programs load at run time")

if(SLIPWAY_RUNTIME_ROOT)
    foreach(folder "" "/tests" "/bench")
        configure_file("${CMAKE_CURRENT_LIST_DIR}/qt.conf.in" "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}${folder}/qt.conf" @ONLY)
    endforeach()
    configure_file("${CMAKE_CURRENT_LIST_DIR}/fonts.conf.in" "${CMAKE_BINARY_DIR}/private-root/fonts.conf" @ONLY)
    find_package(Fontconfig REQUIRED)
    add_library(slipway_private_root_fonts OBJECT "${CMAKE_CURRENT_LIST_DIR}/PrivateRootFonts.cpp")
    set_target_properties(slipway_private_root_fonts PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(slipway_private_root_fonts PUBLIC Fontconfig::Fontconfig)
    target_compile_definitions(slipway_private_root_fonts PRIVATE
        SLIPWAY_FONTS_CONF="${CMAKE_BINARY_DIR}/private-root/fonts.conf")
endif()

# Makes an executable load every library from the private root, whatever the host has; libraries named
# slipway_window, slipway_widgets or Qt6::Widgets among its links make it a window, which gets the root's fonts as well.
function(slipway_use_runtime_root target)
    if(NOT SLIPWAY_RUNTIME_ROOT)
        return()
    endif()
    set(lib "${SLIPWAY_RUNTIME_ROOT}/usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}")
    target_link_options(${target} PRIVATE
        "-Wl,--dynamic-linker=${lib}/ld-linux-x86-64.so.2"
        "-Wl,--disable-new-dtags" "-Wl,-rpath,${lib}:${lib}/libproxy")
    get_target_property(links ${target} LINK_LIBRARIES)
    if("slipway_window" IN_LIST links OR "slipway_widgets" IN_LIST links OR "Qt6::Widgets" IN_LIST links)
        target_link_libraries(${target} PRIVATE slipway_private_root_fonts)
    endif()
endfunction()
