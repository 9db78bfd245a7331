# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Translations: translations/slipway_CODE.ts, compiled into the resource :/i18n, and beside them a pseudo-locale that is
# made of the English texts, so that windows can be looked at with accents and much longer words (SLIPWAY_LANGUAGE=qps-ploc).

find_package(Python3 COMPONENTS Interpreter QUIET)

# What lupdate reads and how; the test that looks for missing texts uses the same.
set(SLIPWAY_LUPDATE_ARGUMENTS -locations none -no-obsolete -source-language en "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}/ui")

# slipway_translations(TARGET LANGUAGES codes...)
# Gives the library the compiled languages, and makes the target slipway_renew_translations.
function(slipway_translations target)
    cmake_parse_arguments(arg "" "" "LANGUAGES" ${ARGN})
    set(folder "${CMAKE_BINARY_DIR}/i18n")
    set(compiled "")
    foreach(code IN LISTS arg_LANGUAGES)
        slipway_compile_translation("${CMAKE_SOURCE_DIR}/translations/slipway_${code}.ts" "${folder}/slipway_${code}.qm")
        list(APPEND compiled "${folder}/slipway_${code}.qm")
    endforeach()
    if(Python3_Interpreter_FOUND)
        set(script "${CMAKE_SOURCE_DIR}/packaging/cmake/pseudolocale.py")
        set(texts "${CMAKE_SOURCE_DIR}/translations/slipway_de.ts")
        add_custom_command(OUTPUT "${folder}/slipway_qps-ploc.ts" DEPENDS "${script}" "${texts}" VERBATIM
            COMMAND ${CMAKE_COMMAND} -E make_directory "${folder}"
            COMMAND Python3::Interpreter "${script}" "${texts}" "${folder}/slipway_qps-ploc.ts")
        slipway_compile_translation("${folder}/slipway_qps-ploc.ts" "${folder}/slipway_qps-ploc.qm")
        list(APPEND compiled "${folder}/slipway_qps-ploc.qm")
    endif()
    qt_add_resources(${target} i18n PREFIX /i18n BASE "${folder}" FILES ${compiled})

    set(renew "")
    foreach(code IN LISTS arg_LANGUAGES)
        set(only "")
        if(code STREQUAL "en")
            set(only -pluralonly)
        endif()
        list(APPEND renew COMMAND Qt6::lupdate ${SLIPWAY_LUPDATE_ARGUMENTS} ${only} -target-language ${code}
            -ts "${CMAKE_SOURCE_DIR}/translations/slipway_${code}.ts")
    endforeach()
    add_custom_target(slipway_renew_translations VERBATIM ${renew})
endfunction()

function(slipway_compile_translation source result)
    get_filename_component(folder "${result}" DIRECTORY)
    add_custom_command(OUTPUT "${result}" DEPENDS "${source}" VERBATIM
        COMMAND ${CMAKE_COMMAND} -E make_directory "${folder}"
        COMMAND Qt6::lrelease -silent "${source}" -qm "${result}")
endfunction()
