# SPDX-FileCopyrightText: 2026 Slipway maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Two precompiled headers serve every target: one of Qt Core and the standard library, one with the
# widgets on top. They hold no header that reads QT_<MODULE>_LIB, which is why targets with different Qt
# modules can share them.

set(SLIPWAY_PRECOMPILED_CORE
    <QByteArray> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject>
    <QRegularExpression> <QString> <QStringList> <QTimer> <QUrl> <QVariant>
    <algorithm> <chrono> <expected> <functional> <memory> <optional> <ranges> <variant> <vector>)
set(SLIPWAY_PRECOMPILED_WIDGETS
    <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QDialog> <QLabel> <QPainter> <QPushButton>
    <QStyledItemDelegate> <QTreeView> <QWidget>)

# Makes the two carriers of the precompiled headers; called once, after Qt was found.
function(slipway_make_precompiled_headers)
    file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/precompiled/carrier.cpp" CONTENT "// Carries a precompiled header.\n")
    foreach(kind core widgets)
        add_library(slipway_precompiled_${kind} OBJECT "${CMAKE_BINARY_DIR}/precompiled/carrier.cpp")
        set_target_properties(slipway_precompiled_${kind} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    endforeach()
    target_link_libraries(slipway_precompiled_core PRIVATE Qt6::Core slipway_qt_options)
    target_link_libraries(slipway_precompiled_widgets PRIVATE Qt6::Widgets slipway_qt_options)
    target_precompile_headers(slipway_precompiled_core PRIVATE ${SLIPWAY_PRECOMPILED_CORE})
    target_precompile_headers(slipway_precompiled_widgets PRIVATE
        ${SLIPWAY_PRECOMPILED_CORE} ${SLIPWAY_PRECOMPILED_WIDGETS})
endfunction()

# Gives a target the precompiled header that its Qt modules allow.
function(slipway_precompile target)
    if(NOT SLIPWAY_PRECOMPILE)
        return()
    endif()
    get_target_property(links ${target} LINK_LIBRARIES)
    set(kind core)
    foreach(widgets_library Qt6::Widgets Qt6::Charts slipway_widgets)
        if(widgets_library IN_LIST links)
            set(kind widgets)
        endif()
    endforeach()
    target_precompile_headers(${target} REUSE_FROM slipway_precompiled_${kind})
endfunction()
