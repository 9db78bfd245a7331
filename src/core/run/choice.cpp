// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order.h"
#include "run/rules.h"
#include "runbook/shell.h"

using namespace Qt::StringLiterals;

namespace slipway::run {
namespace {

/// Programs that stand for a way to deploy: where one of them is not the way chosen, its commands are moot. Other
/// programs (curl, git, …) go with every way.
QString platformOf(const runbook::ShellCommand &command)
{
    static const QHash<QString, QString> platforms{
        {u"kubectl"_s, u"kubernetes"_s},     {u"helm"_s, u"kubernetes"_s},   {u"kustomize"_s, u"kubernetes"_s},
        {u"oc"_s, u"kubernetes"_s},          {u"argocd"_s, u"kubernetes"_s}, {u"docker-compose"_s, u"compose"_s},
        {u"podman-compose"_s, u"compose"_s}, {u"nomad"_s, u"nomad"_s},       {u"systemctl"_s, u"systemd"_s},
        {u"heroku"_s, u"heroku"_s},          {u"flyctl"_s, u"fly"_s},        {u"fly"_s, u"fly"_s},
        {u"cf"_s, u"cloudfoundry"_s},        {u"pm2"_s, u"pm2"_s},           {u"eb"_s, u"beanstalk"_s}};
    static const QHash<QString, QString> dockerPlatforms{
        {u"compose"_s, u"compose"_s}, {u"stack"_s, u"swarm"_s}, {u"service"_s, u"swarm"_s}, {u"swarm"_s, u"swarm"_s}};
    qsizetype at = 0;
    while (at < command.words.size() && (command.words.at(at) == u"sudo" || command.words.at(at).contains(u'=')))
        ++at;
    if (at >= command.words.size())
        return {};
    const QString program = command.words.at(at).section(u'/', -1);
    if (program == u"docker" || program == u"podman")
        return dockerPlatforms.value(command.words.value(at + 1));
    return platforms.value(program);
}

QSet<QString> platformsOf(const runbook::Unit &unit)
{
    QSet<QString> found;
    if (unit.kind == runbook::UnitKind::Check || unit.kind == runbook::UnitKind::Note)
        return found;
    for (const auto &command : runbook::commandsOf(unit.text))
        found.insert(platformOf(command));
    found.remove({});
    return found;
}

} // namespace

QStringList proposedNotApplicable(const RunState &state, const QString &group, const QString &option)
{
    const QString instance = state.instanceOf(group);
    const QString groupId = instance.isEmpty() ? group : group.mid(instance.size() + 1);
    QSet<QString> chosen;
    QSet<QString> others;
    const auto steps = orderedSteps(state, instance);
    for (const PlacedStep &place : steps) {
        for (const auto &unit : place.step->units) {
            if (unit.group == groupId)
                (unit.option == option ? chosen : others).unite(platformsOf(unit.unit));
        }
    }
    others.subtract(chosen);
    QStringList moot;
    if (others.isEmpty())
        return moot;
    for (const PlacedStep &place : steps) {
        for (const auto &unit : place.step->units) {
            const QString key = unitKey(instance, unit.id);
            if (unit.group == groupId || state.unitState(key).status != UnitStatus::Open)
                continue;
            const auto platforms = platformsOf(unit.unit);
            if (platforms.intersects(others) && !platforms.intersects(chosen))
                moot.append(key);
        }
    }
    return moot;
}

} // namespace slipway::run
