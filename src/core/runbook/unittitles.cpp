// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Units that stand alone, and what a title says of its unit.
#include "commandwords.h"
#include "conditions.h"
#include "runbook/shell.h"
#include "titles.h"
#include "unitkinds.h"
#include "units.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

/// "On production server", "From the bastion host"
QString placeIn(const Topics &topics, const QString &title)
{
    static constexpr QStringView places[] = {u"server", u"host", u"node", u"machine", u"bastion", u"jumpbox", u"workstation", u"primary", u"replica", u"standby", u"master", u"instance", u"servers", u"hosts", u"nodes", u"vm"};
    if (!topics.leads(Topic::Place))
        return {};
    QString place = title.sliced(topics.end(Topic::Place)).trimmed();
    if (place.endsWith(u':'))
        place.chop(1);
    const QString last = place.section(u' ', -1).toLower();
    const bool known = std::any_of(std::begin(places), std::end(places), [&](QStringView word) { return last == word; });
    return known && place.count(u' ') <= 3 ? place : QString();
}

} // namespace

bool isTitledByCode(const Unit &unit)
{
    if (unit.title == unit.text)
        return true;
    const bool runs = unit.kind != UnitKind::Note && unit.kind != UnitKind::Check;
    return runs && unit.title == unit.text.trimmed().section(u'\n', 0, 0).trimmed();
}

void applyTitle(Unit &unit)
{
    if (isTitledByCode(unit) || unit.title.size() > 160)
        return;
    const Title title = readTitle(unit.title);
    const Topics topics = title.whole == unit.title ? title.all : words().read(unit.title);
    if (unit.target.isEmpty())
        unit.target = placeIn(topics, unit.title);
    const Condition said = conditionOfComment(unit.title);
    if (said) {
        unit.optional = true;
        unit.condition = said.words;
    } else if (title.optional || topics.leads(Topic::Optional)) {
        unit.optional = true;
        unit.condition = title.condition;
    } else if (topics.leads(Topic::Condition) && !tellsGate(unit.title)) {
        unit.optional = true;
        unit.condition = unit.title.section(u',', 0, 0).section(u':', 0, 0);
    }
}

Unit inlineUnit(const QString &title, const QString &code, int line)
{
    Unit unit;
    unit.kind = UnitKind::Command;
    unit.title = title;
    unit.text = code;
    unit.language = isCmdlet(code) ? u"powershell"_s : u"bash"_s;
    unit.line = line;
    unit.textLine = line;
    const Assessment assessment = assess(code);
    unit.asserts = assessment.asserts;
    unit.effect = assessment.effect;
    if (unit.language == "bash"_L1)
        apply(classify(code), unit);
    applyTitle(unit);
    return unit;
}

Unit checkUnit(const QString &text, bool checked, int line)
{
    Unit unit;
    unit.kind = UnitKind::Check;
    unit.title = text;
    unit.text = text;
    unit.line = line;
    unit.textLine = line;
    unit.checked = checked;
    unit.effect = Effect::ReadOnly;
    applyTitle(unit);
    return unit;
}

} // namespace slipway::runbook::reading
