# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One folder = one static library = one namespace. A folder's public headers live in
# include/<folder>/, so that an include against the direction of the layers does not compile.

set(SLIPWAY_LAYER_foundation "foundation")
set(SLIPWAY_LAYER_core "foundation;core")
set(SLIPWAY_LAYER_adapters "foundation;core;adapters")
set(SLIPWAY_LAYER_interface "foundation;core;interface")
set(SLIPWAY_LAYER_programs "foundation;core;adapters;interface;programs")

# slipway_library(NAME [USES slipway folders...] [LINKS public libraries...] [PRIVATE private libraries...])
# Compiles every .cpp and .h of the calling folder.
function(slipway_library name)
    cmake_parse_arguments(arg "" "" "USES;LINKS;PRIVATE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h" "include/${name}/*.h")
    set(target slipway_${name})
    add_library(${target} STATIC ${sources})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    file(GLOB public_headers CONFIGURE_DEPENDS "include/${name}/*.h")
    target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS include FILES ${public_headers})
    target_include_directories(${target} PUBLIC include PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    list(TRANSFORM arg_USES PREPEND slipway_)
    target_link_libraries(${target} PUBLIC ${arg_USES} ${arg_LINKS} slipway_qt_options PRIVATE ${arg_PRIVATE})
    get_filename_component(storey_dir ${CMAKE_CURRENT_SOURCE_DIR} DIRECTORY)
    get_filename_component(storey ${storey_dir} NAME)
    set_target_properties(${target} PROPERTIES SLIPWAY_STOREY ${storey} VERIFY_INTERFACE_HEADER_SETS ON)
    set_property(GLOBAL APPEND PROPERTY SLIPWAY_LIBRARIES ${target})
    slipway_precompile(${target})
endfunction()

# Fails the configuration where a library reaches a storey above it, or an adapter its sibling; writes what each
# links into links.txt, which tests/architecture compares with the whole table.
function(slipway_check_layers)
    get_property(libraries GLOBAL PROPERTY SLIPWAY_LIBRARIES)
    set(lines "")
    foreach(target IN LISTS libraries)
        get_target_property(storey ${target} SLIPWAY_STOREY)
        get_target_property(links ${target} LINK_LIBRARIES)
        list(JOIN links " " words)
        string(APPEND lines "${target}: ${words}\n")
        foreach(link IN LISTS links)
            if(NOT link IN_LIST libraries)
                continue()
            endif()
            get_target_property(other ${link} SLIPWAY_STOREY)
            set(allowed ${SLIPWAY_LAYER_${storey}})
            if(target STREQUAL "slipway_widgets" AND link STREQUAL "slipway_output")
                continue() # the log view reads output files itself
            endif()
            if(NOT other IN_LIST allowed)
                message(FATAL_ERROR "${target} (${storey}) must not use ${link} (${other})")
            endif()
            if(storey STREQUAL "adapters" AND (other STREQUAL "adapters" OR link STREQUAL "slipway_conductor"))
                message(FATAL_ERROR "${target} is an adapter and must not use ${link}")
            endif()
        endforeach()
    endforeach()
    file(WRITE "${CMAKE_BINARY_DIR}/links.txt" "${lines}")
endfunction()

# The target slipway_programs: what a person starts, without the tests.
function(slipway_collect_programs)
    add_custom_target(slipway_programs)
    get_property(folders DIRECTORY "${CMAKE_SOURCE_DIR}/src" PROPERTY SUBDIRECTORIES)
    foreach(folder IN LISTS folders)
        get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
        foreach(target IN LISTS targets)
            get_target_property(type ${target} TYPE)
            if(type STREQUAL "EXECUTABLE")
                add_dependencies(slipway_programs ${target})
            endif()
        endforeach()
    endforeach()
endfunction()

# slipway_test(NAME [SOURCES ...] LINKS ... [TIMEOUT seconds] [LABELS ...])
# One Qt Test program; NAME.cpp in the calling folder unless SOURCES says otherwise.
function(slipway_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin/tests" AUTOUIC OFF)
    target_link_libraries(${name} PRIVATE ${arg_LINKS} Qt6::Test slipway_qt_options)
    slipway_precompile(${name})
    # A test's meta-objects are in its .moc file; this one is empty and cheapest without the precompiled header.
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp" PROPERTIES
        SKIP_PRECOMPILE_HEADERS ON)
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests/support")
    target_compile_definitions(${name} PRIVATE
        SLIPWAY_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SLIPWAY_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    slipway_use_runtime_root(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0;LC_ALL=C.UTF-8;TZ=UTC;QT_STYLE_OVERRIDE=Fusion")
endfunction()

# slipway_bench(NAME LINKS ... [SOURCES ...])
# A benchmark that packaging/dev bench runs; it prints its figures beside its peer's and ends with 1 over budget.
function(slipway_bench name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} EXCLUDE_FROM_ALL ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin/bench" AUTOUIC OFF)
    target_link_libraries(${name} PRIVATE ${arg_LINKS} slipway_qt_options)
    slipway_precompile(${name})
    target_compile_definitions(${name} PRIVATE
        SLIPWAY_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SLIPWAY_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    slipway_use_runtime_root(${name})
    add_dependencies(slipway_benches ${name})
endfunction()
