// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitparts.h"

#include "expectations.h"
#include "prompts.h"
#include "runbook/shell.h"
#include "runbook/swallowed.h"
#include "unitkinds.h"
#include "units.h"

#include <algorithm>

namespace slipway::runbook {
namespace {

/// No check has another language; a plan that was written before has none at all.
const QString swallowedLanguage = QStringLiteral("fence");

} // namespace

bool isSwallowed(const Unit &unit)
{
    return unit.kind == UnitKind::Check && unit.language == swallowedLanguage;
}

namespace reading {

using namespace Qt::StringLiterals;

namespace {

bool isShellLine(LineKind kind)
{
    return kind == LineKind::Shell || kind == LineKind::Assignment;
}

} // namespace

QString firstLineOf(const QString &text)
{
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        if (!line.trimmed().isEmpty())
            return line.trimmed().toString();
    }
    return {};
}

bool findStranger(const QString &text, qsizetype *at, LineKind *kind)
{
    bool continued = false;
    qsizetype begin = 0;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        const LineKind found = continued ? LineKind::Shell : kindOfLine(line);
        if (found != LineKind::Blank && found != LineKind::Comment && !isShellLine(found)) {
            *at = begin;
            *kind = found;
            return true;
        }
        continued = line.endsWith(u'\\') || line.endsWith(u'|') || line.endsWith("&&"_L1);
        begin += line.size() + 1;
    }
    return false;
}

Unit swallowedUnit(const Block &code)
{
    int line = code.textLine;
    for (QStringView text : QStringView(code.text).tokenize(u'\n')) {
        if (!text.trimmed().isEmpty())
            break;
        ++line;
    }
    Unit unit = checkUnit(firstLineOf(code.text), false, line);
    unit.language = swallowedLanguage;
    return unit;
}

void takeStatement(QStringView title, Unit &unit)
{
    if (!unit.expected.isEmpty() || (unit.kind != UnitKind::Command && unit.kind != UnitKind::HttpCheck))
        return;
    const bool overHttp = unit.kind == UnitKind::HttpCheck || unit.text.contains("curl"_L1) || unit.text.contains("wget"_L1);
    const Stated stated = statedBy(title, overHttp);
    unit.expected = stated.value;
    if (stated.any && stated.value.isEmpty() && unit.kind == UnitKind::Command && unit.effect == Effect::ReadOnly)
        unit.asserts = false;
}

bool takeExpectation(QList<Unit> &units, qsizetype before)
{
    if (before == 0 || units.size() != before + 1 || units.last().kind != UnitKind::Note)
        return false;
    const QString expected = expectationIn(units.last().text);
    Unit &asked = units[before - 1];
    const bool answers = asked.kind == UnitKind::Command || asked.kind == UnitKind::HttpCheck;
    if (expected.isEmpty() || !answers || !asked.expected.isEmpty())
        return false;
    asked.expected = expected;
    units.removeLast();
    return true;
}

void feedShells(QList<Unit> &units)
{
    for (int i = 0; i < units.size(); ++i) {
        if (!opensShell(units[i]) || i + 1 >= units.size() || units[i + 1].alternativeTo)
            continue;
        QStringList input;
        int next = i + 1;
        for (; next < units.size(); ++next) {
            const Unit &unit = units[next];
            if (unit.kind == UnitKind::Note && unit.text == unit.title)
                continue;
            const QString text = unit.text.trimmed();
            input += text.split(u'\n');
            if (text == "exit"_L1 || text.endsWith("\nexit"_L1) || text == "logout"_L1)
                break;
        }
        if (input.isEmpty())
            continue;
        units[i].kind = UnitKind::Transcript;
        units[i].input = input;
        // What is typed there does what it would do behind `ssh HOST`.
        units[i].effect = std::max(Effect::Changing, effectOf(input.join(u'\n')));
        units.remove(i + 1, std::min<qsizetype>(next, units.size() - 1) - i);
    }
}

} // namespace reading

} // namespace slipway::runbook
