// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers.h"

#include <algorithm>

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

/// `docker compose up` without `-d`.
bool bringsUp(const Invocation &call)
{
    QStringList words = call.arguments;
    if (call.program == "docker"_L1 || call.program == "podman"_L1) {
        if (words.value(0) != "compose"_L1)
            return false;
        words.removeFirst();
    } else if (call.program != "docker-compose"_L1 && call.program != "podman-compose"_L1) {
        return false;
    }
    const bool ends = call.hasShort(u'd') || call.has(u"--detach") || call.has(u"--wait") || call.has(u"--no-start") ||
                      call.has(u"--abort-on-container-exit") || call.has(u"--exit-code-from");
    return words.contains(u"up"_s) && !ends;
}

/// `npm run dev`, `yarn start`
bool startsScript(const Invocation &call)
{
    static constexpr QStringView managers[] = {u"npm", u"yarn", u"pnpm", u"bun"};
    static constexpr QStringView scripts[] = {u"dev",        u"start", u"serve",  u"start:dev",
                                              u"start:prod", u"watch", u"preview"};
    if (!isOneOf(call.program, managers))
        return false;
    QStringList words = call.operands();
    if (words.value(0) == "run"_L1)
        words.removeFirst();
    return isOneOf(words.value(0), scripts);
}

/// Frameworks that serve or work when they are told to by a word: `manage.py runserver`, `artisan queue:work`.
bool servesByVerb(const Invocation &call)
{
    const QStringList &words = call.arguments;
    const QString &program = call.program;
    if (program == "php"_L1) {
        static constexpr QStringView verbs[] = {u"serve",         u"queue:work",   u"queue:listen", u"horizon",
                                                u"schedule:work", u"reverb:start", u"octane:start"};
        const bool once =
            call.has(u"--once") || call.has(u"--stop-when-empty") || call.has(u"--max-jobs") || call.has(u"--max-time");
        return call.hasShort(u'S') ||
               (words.value(0).endsWith("artisan"_L1) && isOneOf(words.value(1), verbs) && !once);
    }
    if (program.startsWith("python"_L1) || program == "manage.py"_L1 || program == "django-admin"_L1)
        return words.contains(u"runserver"_s) || words.contains(u"http.server"_s);
    if (program == "celery"_L1)
        return (words.contains(u"worker"_s) || words.contains(u"beat"_s)) && !call.has(u"--detach") &&
               !call.hasShort(u'D') && !words.contains(u"inspect"_s) && !words.contains(u"control"_s);
    if (program == "rails"_L1)
        return (words.value(0) == "server"_L1 || words.value(0) == "s"_L1) && !call.hasShort(u'd') &&
               !call.has(u"--daemon");
    const QString first = call.operands().value(0);
    if (program == "flask"_L1)
        return call.operands().contains(u"run"_s);
    static constexpr QStringView sites[] = {u"next", u"jekyll", u"mkdocs", u"hugo"};
    return isOneOf(program, sites) &&
           (first == "serve"_L1 || first == "server"_L1 || first == "dev"_L1 || first == "start"_L1);
}

} // namespace

bool servesInForeground(const Invocation &call)
{
    static constexpr QStringView servers[] = {u"uvicorn", u"gunicorn", u"hypercorn", u"daphne", u"nodemon"};
    if (call.has(u"--version") || call.has(u"--help"))
        return false;
    if (isOneOf(call.program, servers))
        return !call.has(u"--daemon") && !call.hasShort(u'D') && !call.has(u"--check-config") &&
               !call.arguments.isEmpty();
    return bringsUp(call) || startsScript(call) || servesByVerb(call);
}

} // namespace slipway::runbook::reading
