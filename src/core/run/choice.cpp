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

/// The platforms of a group's options, split by which option is chosen.
struct Platforms
{
    QSet<QString> chosen;
    QSet<QString> others;
};

struct Choice
{
    QString instance;
    QString group;
    QString option;
};

Choice choiceOf(const RunState &state, const QString &group, const QString &option)
{
    const QString instance = state.instanceOf(group);
    return {instance, instance.isEmpty() ? group : group.mid(instance.size() + 1), option};
}

Platforms platformsOf(const QList<PlacedStep> &steps, const Choice &choice)
{
    Platforms platforms;
    for (const PlacedStep &place : steps) {
        for (const auto &unit : place.step->units) {
            if (unit.group == choice.group)
                (unit.option == choice.option ? platforms.chosen : platforms.others).unite(platformsOf(unit.unit));
        }
    }
    platforms.others.subtract(platforms.chosen);
    return platforms;
}

/// Keys of the units beside the group that have @p status and fit.
template<typename Fits>
QStringList unitsBeside(const RunState &state, const QList<PlacedStep> &steps, const Choice &choice, UnitStatus status, Fits fits)
{
    QStringList keys;
    for (const PlacedStep &place : steps) {
        for (const auto &unit : place.step->units) {
            const QString key = unitKey(choice.instance, unit.id);
            if (unit.group != choice.group && state.unitState(key).status == status && fits(platformsOf(unit.unit)))
                keys.append(key);
        }
    }
    return keys;
}

} // namespace

QStringList proposedNotApplicable(const RunState &state, const QString &group, const QString &option)
{
    const Choice choice = choiceOf(state, group, option);
    const auto steps = orderedSteps(state, choice.instance);
    const Platforms platforms = platformsOf(steps, choice);
    return unitsBeside(state, steps, choice, UnitStatus::Open, [&](const QSet<QString> &own) {
        return own.intersects(platforms.others) && !own.intersects(platforms.chosen);
    });
}

QStringList applicableAgain(const RunState &state, const QString &group, const QString &option)
{
    if (!state.choices.contains(group))
        return {};
    const Choice choice = choiceOf(state, group, option);
    const auto steps = orderedSteps(state, choice.instance);
    const Platforms platforms = platformsOf(steps, choice);
    return unitsBeside(state, steps, choice, UnitStatus::NotApplicable,
                       [&](const QSet<QString> &own) { return own.intersects(platforms.chosen); });
}

} // namespace slipway::run
