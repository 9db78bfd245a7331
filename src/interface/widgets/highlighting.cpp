// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/highlighting.h"

#include "base/text.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace slipway::widgets {

using presentation::Scheme;
using presentation::Tone;
using Formats = QList<QTextLayout::FormatRange>;

class Highlighting::Repository
{
public:
    KSyntaxHighlighting::Repository repository;

    /// The two that keep their contrast on the window's own grounds.
    [[nodiscard]] KSyntaxHighlighting::Theme theme(Scheme scheme) const
    {
        using KSyntaxHighlighting::Repository;
        const bool dark = scheme == Scheme::Dark;
        const auto theme = repository.theme(dark ? QStringLiteral("GitHub Dark") : QStringLiteral("GitHub Light"));
        return theme.isValid() ? theme : repository.defaultTheme(dark ? Repository::DarkTheme : Repository::LightTheme);
    }

    [[nodiscard]] KSyntaxHighlighting::Definition definition(const QString &language) const
    {
        static const QHash<QString, QString> names{{QStringLiteral("sh"), QStringLiteral("Bash")},
                                                   {QStringLiteral("shell"), QStringLiteral("Bash")},
                                                   {QStringLiteral("console"), QStringLiteral("Bash")},
                                                   {QStringLiteral("terminal"), QStringLiteral("Bash")},
                                                   {QString(), QStringLiteral("Bash")}};
        const auto byName = repository.definitionForName(names.value(language, language));
        return byName.isValid() ? byName : repository.definitionForFileName(QStringLiteral("x.") + language);
    }
};

namespace {

/// Longest text that is coloured; beyond it code is shown plainly, so that one giant line costs nothing.
constexpr qsizetype longestColoured = 60'000;

/// @p colour, moved towards that of the text until it can be read on every ground on which code stands.
QColor legible(QColor colour, const presentation::Tokens &tokens)
{
    constexpr double least = 4.5;
    constexpr int steps = 16;
    const QColor grounds[]{tokens.page, tokens.sunken, tokens.tone(Tone::Accent).wash, tokens.tone(Tone::Danger).wash};
    const auto reads = [&](const QColor &c) {
        return std::ranges::all_of(grounds, [&](const QColor &ground) { return presentation::contrast(c, ground) >= least; });
    };
    const QColor from = colour;
    for (int step = 1; step <= steps && !reads(colour); ++step) {
        const auto mixed = [step](int a, int b) { return a + (b - a) * step / steps; };
        colour = {mixed(from.red(), tokens.text.red()), mixed(from.green(), tokens.text.green()),
                  mixed(from.blue(), tokens.text.blue())};
    }
    return colour;
}

class Collector final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Collector(const KSyntaxHighlighting::Theme &theme, Scheme scheme)
        : m_tokens(presentation::tokens(scheme))
    {
        setTheme(theme);
    }

    Formats collect(const QString &text)
    {
        qsizetype from = 0;
        while (from <= text.size()) {
            const qsizetype newline = text.indexOf(u'\n', from);
            const qsizetype to = newline < 0 ? text.size() : newline;
            m_offset = int(from);
            m_state = highlightLine(QStringView(text).mid(from, to - from), m_state);
            from = to + 1;
        }
        return std::exchange(m_formats, {});
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || format.isDefaultTextStyle(theme()))
            return;
        QTextCharFormat out;
        if (format.hasTextColor(theme()))
            out.setForeground(colourOf(format.textColor(theme())));
        if (format.isBold(theme()))
            out.setFontWeight(QFont::DemiBold);
        m_formats << QTextLayout::FormatRange{m_offset + offset, length, out};
    }

private:
    QColor colourOf(const QColor &wanted)
    {
        const auto known = m_colours.constFind(wanted.rgb());
        return known != m_colours.cend() ? *known : *m_colours.insert(wanted.rgb(), legible(wanted, m_tokens));
    }

    const presentation::Tokens &m_tokens;
    QHash<QRgb, QColor> m_colours;
    int m_offset = 0;
    KSyntaxHighlighting::State m_state;
    Formats m_formats;
};

class Lines final : public LineColours
{
public:
    Lines(const KSyntaxHighlighting::Theme &theme, const KSyntaxHighlighting::Definition &definition, Scheme scheme)
        : m_collector(theme, scheme)
    {
        m_collector.setDefinition(definition);
    }
    Formats next(const QString &line) override { return m_collector.collect(line); }

private:
    Collector m_collector;
};

QString escaped(QStringView text)
{
    return base::visible(text).toHtmlEscaped();
}

/// Offsets of line @p line, counted from 1.
std::pair<int, int> lineRange(const QString &text, int line)
{
    qsizetype from = 0;
    for (int i = 1; i < line && from >= 0; ++i)
        from = text.indexOf(u'\n', from) + 1;
    const qsizetype to = text.indexOf(u'\n', from);
    return {int(from), int(to < 0 ? text.size() : to)};
}

QString styleOf(const QTextCharFormat &format)
{
    QString style;
    if (format.foreground().style() != Qt::NoBrush)
        style += QStringLiteral("color:%1;").arg(format.foreground().color().name());
    if (format.fontWeight() > QFont::Normal)
        style += QStringLiteral("font-weight:600;");
    return style;
}

/// Where styles change within @p from..@p to.
QList<int> boundaries(int from, int to, const Formats &formats, const QList<runbook::Substitution> &marks)
{
    QList<int> cuts{from, to};
    const auto add = [&](int at) {
        if (at > from && at < to)
            cuts << at;
    };
    for (const auto &format : formats) {
        add(format.start);
        add(format.start + format.length);
    }
    for (const auto &mark : marks) {
        add(mark.offset);
        add(mark.offset + mark.length);
    }
    std::ranges::sort(cuts);
    cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());
    return cuts;
}

} // namespace

Highlighting::Highlighting() = default;
Highlighting::~Highlighting() = default;

Formats Highlighting::formats(const QString &text, const QString &language, Scheme scheme)
{
    if (text.size() > longestColoured)
        return {};
    Collector collector(repository().theme(scheme), scheme);
    collector.setDefinition(repository().definition(language));
    return collector.collect(text);
}

std::unique_ptr<LineColours> Highlighting::lines(const QString &language, Scheme scheme)
{
    const Repository &from = repositoryOf(language);
    return std::make_unique<Lines>(from.theme(scheme), from.definition(language), scheme);
}

void Highlighting::prepare(const QString &language, QObject *context, std::function<void()> ready)
{
    if (m_prepared.contains(language)) {
        ready();
        return;
    }
    using Prepared = std::shared_ptr<Repository>;
    const auto promise = std::make_shared<QPromise<Prepared>>();
    promise->future().then(context, [this, language, ready = std::move(ready)](const Prepared &prepared) {
        m_prepared.insert(language, prepared);
        ready();
    });
    promise->start();
    QThreadPool::globalInstance()->start([promise, language, home = context->thread()] {
        const auto prepared = std::make_shared<Repository>();
        Collector collector(prepared->theme(Scheme::Light), Scheme::Light);
        collector.setDefinition(prepared->definition(language));
        (void)collector.collect(QStringLiteral("x")); // the first line reads the definition and all that it includes
        prepared->repository.moveToThread(home);
        promise->addResult(prepared);
        promise->finish();
    });
}

Highlighting::Repository &Highlighting::repositoryOf(const QString &language)
{
    const auto prepared = m_prepared.constFind(language);
    return prepared != m_prepared.cend() ? **prepared : repository();
}

Highlighting::Repository &Highlighting::repository()
{
    if (!m_repository)
        m_repository = std::make_unique<Repository>();
    return *m_repository;
}

QString Highlighting::toHtml(const QString &text, const QString &language, const presentation::Tokens &tokens,
                             const QList<runbook::Substitution> &marks, int failingLine)
{
    const Formats all = formats(text, language, tokens.scheme);
    const QString markStyle = QStringLiteral("background-color:%1;text-decoration:underline;")
                                  .arg(tokens.tone(Tone::Accent).wash.name());
    const QString failStyle = QStringLiteral("background-color:%1;").arg(tokens.tone(Tone::Danger).wash.name());
    QString html = QStringLiteral("<div style=\"white-space:pre-wrap\">");
    const auto [failFrom, failTo] = failingLine > 0 ? lineRange(text, failingLine) : std::pair(0, 0);
    QList<runbook::Substitution> stops = marks;
    stops << runbook::Substitution{{}, {}, 0, failFrom, failTo - failFrom};
    const QList<int> cuts = boundaries(0, int(text.size()), all, stops);
    auto format = all.cbegin();
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        const int from = cuts.at(i);
        const int to = cuts.at(i + 1);
        while (format != all.cend() && format->start + format->length <= from)
            ++format;
        QString style;
        if (format != all.cend() && format->start <= from)
            style = styleOf(format->format);
        const bool marked = std::ranges::any_of(marks, [&](const auto &m) {
            return m.offset <= from && from < m.offset + m.length;
        });
        const bool failing = failFrom <= from && from < failTo;
        style += marked ? markStyle : failing ? failStyle : QString();
        const QString words = escaped(QStringView(text).mid(from, to - from));
        html += style.isEmpty() ? words : QStringLiteral("<span style=\"%1\">%2</span>").arg(style, words);
    }
    return html + QStringLiteral("</div>");
}

} // namespace slipway::widgets
