// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>

/// Outside any namespace, as Qt's macro demands.
static void makeLanguagesAvailable()
{
    Q_INIT_RESOURCE(languages);
}

namespace slipway::runbook::reading {
namespace {

using namespace Qt::StringLiterals;

const QHash<QString, Topic> &topicNames()
{
    static const QHash<QString, Topic> names = {
        {u"phase"_s, Topic::Phase}, {u"step"_s, Topic::Step}, {u"option"_s, Topic::Option},
        {u"issue"_s, Topic::Issue}, {u"milestone"_s, Topic::Milestone}, {u"rollback"_s, Topic::Rollback},
        {u"rollback-action"_s, Topic::RollbackAction}, {u"rollback-aside"_s, Topic::RollbackAside},
        {u"restore"_s, Topic::Restore}, {u"last-resort"_s, Topic::LastResort}, {u"when"_s, Topic::When},
        {u"criteria"_s, Topic::Criteria}, {u"trigger-title"_s, Topic::TriggerTitle}, {u"drill"_s, Topic::Drill}, {u"component"_s, Topic::Component}, {u"checklist"_s, Topic::Checklist}, {u"before"_s, Topic::Before},
        {u"after"_s, Topic::After}, {u"deploy"_s, Topic::Deploy}, {u"verify"_s, Topic::Verify},
        {u"work"_s, Topic::Work}, {u"operations"_s, Topic::Operations}, {u"incident"_s, Topic::Incident}, {u"emergency"_s, Topic::Emergency},
        {u"health"_s, Topic::Health}, {u"endpoints"_s, Topic::Endpoints},
        {u"troubleshooting"_s, Topic::Troubleshooting}, {u"symptoms"_s, Topic::Symptoms},
        {u"cause"_s, Topic::Cause}, {u"diagnosis"_s, Topic::Diagnosis}, {u"solution"_s, Topic::Solution},
        {u"contacts"_s, Topic::Contacts}, {u"escalation"_s, Topic::Escalation}, {u"channels"_s, Topic::Channels},
        {u"personnel"_s, Topic::Personnel}, {u"severity"_s, Topic::Severity},
        {u"useful-commands"_s, Topic::UsefulCommands}, {u"links"_s, Topic::Links},
        {u"reference"_s, Topic::Reference}, {u"contents"_s, Topic::Contents},
        {u"prerequisites"_s, Topic::Prerequisites}, {u"condition"_s, Topic::Condition},
        {u"optional"_s, Topic::Optional}, {u"wait"_s, Topic::Wait}, {u"not-wait"_s, Topic::NotWait},
        {u"or"_s, Topic::Or}, {u"expected"_s, Topic::Expected}, {u"output-sample"_s, Topic::OutputSample},
        {u"platform"_s, Topic::Platform}, {u"container"_s, Topic::Container}, {u"template"_s, Topic::Template},
        {u"no-return"_s, Topic::NoReturn}, {u"execute"_s, Topic::Execute}, {u"avoid"_s, Topic::Avoid},
        {u"place"_s, Topic::Place},
        {u"explains"_s, Topic::Explains}, {u"doing"_s, Topic::Doing}, {u"reasons"_s, Topic::Reasons}, {u"history"_s, Topic::History},
        {u"evidence"_s, Topic::Evidence}, {u"do-not"_s, Topic::DoNot}, {u"told"_s, Topic::Told}, {u"wrong"_s, Topic::Wrong},
        {u"exception"_s, Topic::Exception}, {u"failing"_s, Topic::Failing}, {u"scenarios"_s, Topic::Scenarios},
        {u"only"_s, Topic::Only}, {u"needed"_s, Topic::Needed}, {u"failure"_s, Topic::Failure},
        {u"on-failure"_s, Topic::OnFailure}, {u"success"_s, Topic::Success}, {u"sound"_s, Topic::Sound}, {u"negation"_s, Topic::Negation},
        {u"adapt"_s, Topic::Adapt}, {u"prohibited"_s, Topic::Prohibited}, {u"outdated"_s, Topic::Outdated}, {u"example"_s, Topic::Example},
        {u"admonition"_s, Topic::Admonition}, {u"undoing"_s, Topic::Undoing},
        {u"demand"_s, Topic::Demand}, {u"not-contain"_s, Topic::NotContain}, {u"nothing"_s, Topic::Nothing}, {u"column-number"_s, Topic::ColumnNumber},
        {u"column-action"_s, Topic::ColumnAction}, {u"column-command"_s, Topic::ColumnCommand},
        {u"column-time"_s, Topic::ColumnTime}, {u"column-owner"_s, Topic::ColumnOwner},
        {u"column-done"_s, Topic::ColumnDone}, {u"column-service"_s, Topic::ColumnService},
        {u"column-endpoint"_s, Topic::ColumnEndpoint}, {u"column-expected"_s, Topic::ColumnExpected},
        {u"column-role"_s, Topic::ColumnRole}, {u"column-name"_s, Topic::ColumnName},
        {u"column-contact"_s, Topic::ColumnContact}, {u"column-metric"_s, Topic::ColumnMetric},
        {u"column-threshold"_s, Topic::ColumnThreshold}, {u"column-problem"_s, Topic::ColumnProblem},
        {u"column-level"_s, Topic::ColumnLevel}, {u"above"_s, Topic::Above}, {u"below"_s, Topic::Below},
        {u"at-least"_s, Topic::AtLeast}, {u"at-most"_s, Topic::AtMost}, {u"baseline"_s, Topic::Baseline},
        {u"twice"_s, Topic::Twice}, {u"filler"_s, Topic::Filler}, {u"seconds"_s, Topic::Seconds},
        {u"minutes"_s, Topic::Minutes}, {u"hours"_s, Topic::Hours}, {u"days"_s, Topic::Days},
        {u"earlier"_s, Topic::Earlier}, {u"later"_s, Topic::Later}};
    return names;
}

bool isWide(QChar c)
{
    const auto code = c.unicode();
    return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

bool isDigit(QChar c)
{
    return c.unicode() < 0x80 ? c >= u'0' && c <= u'9' : c.isDigit();
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

/// Folded text whose words stand one space apart, and for each character its offset in the original.
struct Folded
{
    QVarLengthArray<char16_t, 128> text;
    QVarLengthArray<int, 128> origin;

    [[nodiscard]] QStringView view() const { return QStringView(text.data(), text.size()); }
};

/// Letters and digits of ASCII as they are folded, 0 for everything else in it.
constexpr std::array<char16_t, 0x80> foldedLetters = [] {
    std::array<char16_t, 0x80> letters{};
    for (char16_t c = u'0'; c <= u'9'; ++c)
        letters[c] = c;
    for (char16_t c = u'a'; c <= u'z'; ++c) {
        letters[c] = c;
        letters[c - 0x20u] = c;
    }
    return letters;
}();

/// @p c as a letter of a folded word; 0 where it is none.
char16_t foldedLetter(QChar c)
{
    if (c.unicode() < foldedLetters.size())
        return foldedLetters[c.unicode()];
    return (c.isLetterOrNumber() || c.isMark()) && c.unicode() != 0xfe0f ? c.toLower().unicode() : u'\0';
}

Folded fold(QStringView text)
{
    Folded folded;
    folded.text.resize(text.size());
    folded.origin.resize(text.size());
    char16_t *const out = folded.text.data();
    int *const origin = folded.origin.data();
    qsizetype size = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t letter = foldedLetter(c);
        if (letter == 0 && (size == 0 || out[size - 1] == u' ' || isApostrophe(c) || c.unicode() == 0xfe0f))
            continue;
        out[size] = letter != 0 ? letter : u' ';
        origin[size++] = static_cast<int>(i);
    }
    if (size > 0 && out[size - 1] == u' ')
        --size;
    folded.text.resize(size);
    folded.origin.resize(size);
    return folded;
}

/// Whether both are small letters of ASCII, so that no word begins between them.
bool isWithinWord(QChar before, QChar c)
{
    return before >= u'a' && before <= u'z' && c >= u'a' && c <= u'z';
}

} // namespace

int Topics::at(Topic topic) const
{
    for (const auto &[found, place] : m_places) {
        if (found == topic)
            return place.begin;
    }
    return -1;
}

int Topics::end(Topic topic) const
{
    for (const auto &[found, place] : m_places) {
        if (found == topic)
            return place.end;
    }
    return -1;
}

bool Topics::closes(Topic topic) const
{
    return std::any_of(m_places.begin(), m_places.end(),
                       [&](const auto &entry) { return entry.first == topic && entry.second.lastEnd == m_last; });
}

/// The first phrase of a topic counts, at its longest; where the last one ends is kept as well.
void Topics::add(Topic topic, int begin, int end)
{
    if (!has(topic)) {
        m_found.set(static_cast<size_t>(topic));
        m_places.push_back({topic, {begin, end, end}});
        return;
    }
    for (auto &[found, place] : m_places) {
        if (found != topic)
            continue;
        place.lastEnd = std::max(place.lastEnd, end);
        if (place.begin == begin)
            place.end = std::max(place.end, end);
    }
}

Words::Words()
{
    makeLanguagesAvailable();
    const QDir folder(u":/slipway/languages"_s);
    for (const QString &name : folder.entryList(QDir::Files))
        load(folder.filePath(name));
}

void Words::load(const QString &language)
{
    QFile file(language);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString content = QString::fromUtf8(file.readAll());
    for (QStringView line : QStringView(content).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (line.startsWith(u'#') || colon < 0)
            continue;
        const auto topic = topicNames().constFind(line.first(colon).trimmed().toString());
        if (topic == topicNames().constEnd())
            continue;
        for (QStringView phrase : line.sliced(colon + 1).split(u','))
            add(phrase.trimmed(), *topic);
    }
}

/// "Lösung" is written "Loesung" as well, "étape" often "etape".
QStringList spellingsOf(const QString &text)
{
    QString spelledOut = text;
    spelledOut.replace(u'ä', u"ae"_s).replace(u'ö', u"oe"_s).replace(u'ü', u"ue"_s).replace(u'ß', u"ss"_s);
    QString bare;
    for (QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            bare += c;
    }
    QStringList all{text, spelledOut};
    if (text.front().script() == QChar::Script_Latin)
        all += bare;
    all.removeDuplicates();
    return all;
}

void Words::add(QStringView phrase, Topic topic)
{
    const bool stem = phrase.endsWith(u'*');
    const QString text = fold(phrase).view().toString();
    if (text.isEmpty())
        return;
    for (const QString &spelling : spellingsOf(text)) {
        m_trie.add(spelling, static_cast<int>(m_phrases.size()));
        m_phrases.push_back({topic, stem, isWide(spelling.front())});
    }
}

Topics Words::read(QStringView text) const
{
    Topics topics;
    const Folded folded = fold(text);
    if (folded.text.isEmpty())
        return topics;
    topics.m_first = folded.origin.first();
    topics.m_last = folded.origin.last() + 1;
    const QStringView view = folded.view();
    for (qsizetype at = 0; at < view.size(); ++at) {
        if (at > 0 && isWithinWord(view[at - 1], view[at]))
            continue;
        const bool wordStart = at == 0 || view[at - 1] == u' ' || isWide(view[at]) || isWide(view[at - 1])
                               || isDigit(view[at]) != isDigit(view[at - 1]);
        if (!wordStart || view[at] == u' ')
            continue;
        const QStringView rest = view.sliced(at);
        m_trie.match(rest, [&](qsizetype size, int index) {
            const Phrase &phrase = m_phrases[static_cast<size_t>(index)];
            const bool ends = size == rest.size() || rest[size] == u' ' || isDigit(rest[size]);
            if (!phrase.wide && !phrase.stem && !ends)
                return;
            // "O365" is no "o" of Spanish.
            if (size == 1 && !phrase.wide && rest.size() > 1 && rest[1] != u' ')
                return;
            qsizetype last = size;
            while (phrase.stem && last < rest.size() && rest[last] != u' ')
                ++last;
            topics.add(phrase.topic, folded.origin[at], folded.origin[at + last - 1] + 1);
        });
    }
    return topics;
}

const Words &words()
{
    static const Words lists;
    return lists;
}

} // namespace slipway::runbook::reading
