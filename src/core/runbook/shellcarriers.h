// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace slipway::runbook {

/// A program whose work is to start another command.
struct Carrier
{
    enum class Tail : quint8 {
        Words,     ///< the words after its own are the command
        Text,      ///< they are joined and read by a shell
        OptionText ///< the value of -c is read by a shell
    };
    QStringView command;      ///< "docker exec"
    QStringView valueOptions; ///< its own options that take a value
    int operands = 0;         ///< its own operands before the command
    Tail tail = Tail::Words;
    bool elsewhere = false;
    bool transparent = true;      ///< false where it changes something by itself, as `docker run` does
    QStringView plainWith = {};   ///< options with which it carries nothing
    bool decides = true;          ///< passes the exit code of the command on
    QStringView changesWith = {}; ///< options with which it is not transparent: they write a file or choose a program
};

/// The carrier that @p words begin with, or nullptr.
[[nodiscard]] const Carrier *carrierOf(const QStringList &words);

/// @p words with aliases and launchers replaced: docker-compose → docker compose, python manage.py → manage.py.
[[nodiscard]] QStringList normalised(const QStringList &words);

} // namespace slipway::runbook
