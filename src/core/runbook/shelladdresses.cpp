// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/shell.h"
#include "shellrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::runbook {

namespace {

/// Path and query of an address as a shell word: what stands before the first slash may be a variable.
struct Place
{
    QStringList segments;
    QString query;
    bool known = false; ///< the host and the end of the path are spelled out
};

Place placeOf(QString address)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    address.remove(scheme);
    address = address.section(u'#', 0, 0);
    Place place;
    const qsizetype mark = address.indexOf(u'?');
    place.query = mark < 0 ? QString() : address.sliced(mark + 1).toLower();
    QString path = mark < 0 ? address : address.first(mark);
    const qsizetype slash = path.indexOf(u'/');
    place.known = slash > 0 || !(path.isEmpty() || path.contains(u'$') || path.contains(u'`'));
    path = slash < 0 ? QString() : path.sliced(slash).toLower();
    place.segments = path.split(u'/', Qt::SkipEmptyParts);
    return place;
}

QStringList tokensOf(const QString &text)
{
    static const QRegularExpression between(u"[^a-z0-9]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

bool anyOf(const QString &text, QStringView among)
{
    return std::ranges::any_of(tokensOf(text), [&](const QString &token) { return matchesAny(token, among); });
}

constexpr QStringView actions =
    u"deploy deployment redeploy build rebuild trigger run rerun execute exec invoke call start stop restart shutdown reboot"
    u" reload kill terminate quit exit delete remove destroy drop purge flush clear wipe reset rollback promote publish"
    u" migrate import restore backup replay retry resync reindex enable disable activate deactivate toggle on off lock"
    u" unlock scale drain evict cordon suspend resume pause cancel abort approve reject merge apply install uninstall"
    u" upgrade update create add set write send notify submit cron hook hooks webhook webhooks logout";

constexpr QStringView looks =
    u"health healthz healthy healthcheck healthchecks livez live liveness alive readyz ready readiness status statusz"
    u" ping pong heartbeat metrics version info up";

/// The API of Prometheus, whose queries only read.
bool isMetricsQuery(const Place &place)
{
    const qsizetype count = place.segments.size();
    return count >= 3 && place.segments.at(count - 2) == u"v1" && place.segments.at(count - 3) == u"api" &&
           matchesAny(place.segments.constLast(), u"query query_range series labels targets alerts rules");
}

/// `?token=…` starts what a plain address only shows, and so does `?action=restart`.
bool queryActs(const QString &query)
{
    const QStringList pairs = query.split(u'&', Qt::SkipEmptyParts);
    return std::ranges::any_of(pairs, [](const QString &pair) {
        const QString name = pair.section(u'=', 0, 0);
        return matchesAny(name, u"token action cmd command op operation do") || anyOf(pair.section(u'=', 1), actions) ||
               (!pair.contains(u'=') && anyOf(name, actions));
    });
}

} // namespace

Asking askingOf(const QString &address)
{
    const Place place = placeOf(address);
    if (isMetricsQuery(place))
        return Asking::Looks;
    const bool sign = !place.segments.isEmpty() && anyOf(place.segments.constLast(), looks);
    const bool acts = sign ? anyOf(place.segments.constLast(), actions)
                           : std::ranges::any_of(place.segments, [](const QString &one) { return anyOf(one, actions); });
    if (acts || queryActs(place.query))
        return Asking::Acts;
    const bool plain = place.segments.isEmpty() && place.query.isEmpty() && place.known;
    return sign || plain ? Asking::Looks : Asking::Unknown;
}

QStringList addressesOf(const ProgramCall &call, const Arguments &arguments)
{
    QStringList addresses = arguments.operands + arguments.values(u"--url");
    if (call.program != u"curl" && call.program != u"wget")
        addresses = addresses.sliced(std::min<qsizetype>(1, addresses.size())); // `http GET ADDRESS`
    QStringList query = arguments.values(u"--url-query");
    if (arguments.has(u"-G --get"))
        query += arguments.values(u"-d --data --data-raw --data-binary --data-urlencode --data-ascii");
    if (!query.isEmpty()) {
        for (QString &address : addresses)
            address += (address.contains(u'?') ? u'&' : u'?') + query.join(u'&');
    }
    const bool aboutItself = arguments.has(u"--version --help -V -h") && addresses.isEmpty();
    if (addresses.isEmpty() && !aboutItself)
        addresses.append(QString()); // from a file or another command
    return addresses;
}

QStringList askedAddresses(QStringView text)
{
    QStringList addresses;
    for (const ProgramCall &call : programCallsOf(text).calls) {
        if (!call.carrier && matchesAny(call.program, u"curl wget http https xh"))
            addresses += addressesOf(call, readArguments(call.arguments, valueOptionsOf(call.program)));
    }
    return addresses;
}

} // namespace slipway::runbook
