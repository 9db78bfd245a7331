// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words by which several ways to do one thing are told.
#include "ways.h"

#include "commandwords.h"
#include "content.h"
#include "options.h"

#include <QSet>

#include <algorithm>

namespace slipway::runbook::reading {

using namespace Qt::StringLiterals;

namespace {

bool asksToChoose(const QString &text)
{
    static constexpr QStringView marks[] = {u"one of", u"either ", u"choose ", u"pick ", u"depending on", u"whichever", u"eine der", u"einen der", u"eines der", u"entweder", u"je nach", u"wählen"};
    const bool introduces = text.size() <= 120 && text.endsWith(u':');
    return introduces && std::any_of(std::begin(marks), std::end(marks), [&](QStringView mark) { return text.contains(mark, Qt::CaseInsensitive); });
}

/// The program of @p command where it is what the platform @p name is driven by: docker, kubectl. Empty otherwise.
QString programOfPlatform(QStringView name, QStringView command)
{
    static constexpr std::pair<QStringView, QStringView> drivers[] = {{u"docker", u"docker"}, {u"podman", u"podman"}, {u"compose", u"docker-compose"}, {u"kubernetes", u"kubectl"}, {u"k8s", u"kubectl"}, {u"openshift", u"oc"}, {u"helm", u"helm"}, {u"systemd", u"systemctl"}, {u"npm", u"npm"}, {u"yarn", u"yarn"}, {u"pnpm", u"pnpm"}, {u"ubuntu", u"apt"}, {u"debian", u"apt"}, {u"macos", u"brew"}, {u"homebrew", u"brew"}, {u"fedora", u"dnf"}, {u"centos", u"yum"}, {u"alpine", u"apk"}, {u"pm2", u"pm2"}};
    const QString program = innermost(firstCommand(command.trimmed())).program;
    for (const auto &[platform, driver] : drivers) {
        if (name.contains(platform, Qt::CaseInsensitive) && (program == driver || (driver == u"apt" && program == u"apt-get")))
            return program;
    }
    return {};
}

} // namespace

bool isOtherTitle(const Title &title)
{
    if (!title.topics.leads(Topic::Or) || title.marker != Title::Marker::None || title.text.size() > 60 || title.optional || !title.condition.isEmpty())
        return false;
    const int end = title.topics.end(Topic::Or);
    const QStringView behind = QStringView(title.text).sliced(std::min<qsizetype>(end, title.text.size())).trimmed();
    // "Alternative names of the certificate" are something else.
    const bool whole = behind.isEmpty() || !behind[0].isLetterOrNumber();
    return whole || title.text.startsWith(u"or ", Qt::CaseInsensitive) || title.text.startsWith(u"oder ", Qt::CaseInsensitive) || title.text.startsWith(u"ou ", Qt::CaseInsensitive)
           || words().read(behind).hasAny(Topic::Execute, Topic::Platform, Topic::Place);
}

bool isCounterpart(const Title &one, const Title &other)
{
    static constexpr QStringView usual[] = {u"normal", u"regular", u"standard", u"routine", u"planned", u"ordinary", u"usual", u"full", u"normales", u"reguläres", u"geplantes"};
    static constexpr QStringView unusual[] = {u"hotfix", u"emergency", u"urgent", u"expedited", u"quick", u"fast", u"patch", u"minimal", u"partial", u"unplanned"};
    static constexpr QStringView automatic[] = {u"automated", u"automatic", u"scripted", u"automatische", u"automatisches", u"automatisiertes", u"автоматическое", u"автоматический"};
    static constexpr QStringView manual[] = {u"manual", u"manuelle", u"manuelles", u"ручное", u"ручной"};
    const auto isAmong = [](const auto &words, QStringView word) {
        return std::any_of(std::begin(words), std::end(words), [&](QStringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
    };
    const qsizetype space = one.text.indexOf(u' ');
    const qsizetype otherSpace = other.text.indexOf(u' ');
    if (space < 0 || otherSpace < 0 || one.text.sliced(space).compare(other.text.sliced(otherSpace), Qt::CaseInsensitive) != 0)
        return false;
    const QStringView first = QStringView(one.text).first(space);
    const QStringView second = QStringView(other.text).first(otherSpace);
    const auto differ = [&](const auto &some, const auto &others) {
        return (isAmong(some, first) && isAmong(others, second)) || (isAmong(others, first) && isAmong(some, second));
    };
    return differ(usual, unusual) || differ(automatic, manual);
}

bool isColor(QStringView words)
{
    const bool led = words.startsWith(u"for ", Qt::CaseInsensitive) || words.startsWith(u"für ", Qt::CaseInsensitive);
    const QStringView name = words.sliced(words.indexOf(u' ') + 1);
    return led && (name.compare(u"blue", Qt::CaseInsensitive) == 0 || name.compare(u"green", Qt::CaseInsensitive) == 0);
}

With withIn(QStringView words)
{
    static constexpr std::pair<QStringView, bool> leads[] = {{u"with ", true}, {u"without ", false}, {u"using ", true}, {u"not using ", false}, {u"mit ", true}, {u"ohne ", false}, {u"avec ", true}, {u"sans ", false}, {u"con ", true}, {u"sin ", false}};
    for (const auto &[lead, with] : leads) {
        if (words.startsWith(lead, Qt::CaseInsensitive))
            return {words.sliced(lead.size()).trimmed().toString().toLower(), with};
    }
    return {};
}

bool listsWays(const Block &list, const Block *before)
{
    if (list.children.size() < 2 || list.children.size() > 8)
        return false;
    const bool asks = before && before->kind == Block::Kind::Paragraph && asksToChoose(before->plain());
    QStringList programs;
    for (const Block &item : list.children) {
        const Block *head = headOf(item);
        const qsizetype strong = head ? head->lines.first().strongPrefix() : 0;
        const auto codes = head ? head->lines.first().codes() : QList<QStringView>();
        if (strong == 0 || head->lines.size() > 1 || item.children.size() > 1 || codes.size() != 1 || commandsIn(head->lines.first()).size() != 1)
            return false;
        programs += programOfPlatform(QStringView(head->lines.first().text).first(strong), codes.first());
    }
    return asks || (!programs.contains(QString()) && QSet<QString>(programs.begin(), programs.end()).size() == programs.size());
}

} // namespace slipway::runbook::reading
