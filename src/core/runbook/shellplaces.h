// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shellreaders.h"
#include "shellscan.h"

#include <functional>
#include <optional>

namespace slipway::runbook {

/// What is known of one place in shell text.
struct ShellPlace
{
    Fit fit = Fit::Any;
    QString why;       ///< for people: why not every value fits; empty where every one does
    bool code = false; ///< known to be read as code; false where that is only not known
};

/// Tells where in a shell text a value stays data, and where it would be read as code: by the shell itself, by the
/// program that gets it, or by what the text does with it further on.
class ShellPlaces
{
public:
    ShellPlaces(QStringView text, const ShellScan &scan);

    /// The place from @p begin to @p end. @p rereads says whether another command of the run reads variables as code.
    [[nodiscard]] ShellPlace placeAt(qsizetype begin, qsizetype end, const std::function<bool()> &rereads) const;

    /// Who in this text reads variables as code (`eval`, a shell behind a pipe, arithmetic); empty where nobody does.
    [[nodiscard]] const QString &variableReader() const;

private:
    enum class Taker : quint8 { Command, Variable };

    void narrowByContext(ShellPlace &place, qsizetype begin) const;
    void narrowByGroups(ShellPlace &place) const;
    Taker narrowByCommand(ShellPlace &place, qsizetype index, qsizetype begin) const;
    Taker narrowByDeclaration(ShellPlace &place, const ScannedCommand &command, const ScannedWord &word,
                              qsizetype begin) const;
    void narrowByAssignment(ShellPlace &place, const ScannedWord &word, qsizetype begin) const;
    Taker narrowByInput(ShellPlace &place, qsizetype index) const;
    void narrowByOutput(ShellPlace &place, const ScannedCommand &command) const;
    [[nodiscard]] qsizetype nextInPipe(const ScannedCommand &command) const;
    [[nodiscard]] bool getsUnseen(const ScannedCommand &command) const;
    [[nodiscard]] bool expandsAnything(const ScannedCommand &command) const;
    [[nodiscard]] QString findVariableReader() const;

    QStringView m_text;
    const ShellScan &m_scan;
    QList<Reading> m_readings; ///< one a command
    mutable std::optional<QString> m_variableReader;
};

} // namespace slipway::runbook
