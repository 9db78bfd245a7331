// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placesview.h"

#include "base/text.h"
#include "widgets/theme.h"

#include <QEvent>

namespace slipway::widgets {

using namespace presentation;

namespace {

/// What lies beyond is left out of a line, in UTF-16 units.
constexpr qsizetype longestShown = 400;

QString escaped(QStringView text)
{
    return base::visible(text).toHtmlEscaped();
}

/// @p text with its @p spans in the colours of @p tone, and underlined: not by colour alone.
QString marked(const QString &text, const QList<PlacePreview::Span> &spans, const ToneColours &tone)
{
    const QStringView shown = QStringView(text).left(longestShown);
    QString html;
    qsizetype from = 0;
    for (const auto &span : spans) {
        if (span.offset < from || span.offset + span.length > shown.size())
            continue;
        html += escaped(shown.sliced(from, span.offset - from));
        html += QStringLiteral("<span style=\"background-color:%1;color:%2;text-decoration:underline;\">%3</span>")
                    .arg(tone.wash.name(), tone.text.name(), escaped(shown.sliced(span.offset, span.length)));
        from = span.offset + span.length;
    }
    html += escaped(shown.sliced(from));
    return shown.size() < text.size() ? html + QStringLiteral(" …") : html;
}

QString row(const QString &first, const QString &sign, const QString &words, const QString &style)
{
    return QStringLiteral("<tr><td style=\"white-space:pre;padding-right:8px\">%1</td><td style=\"padding-right:6px\">%2</td>"
                          "<td style=\"white-space:pre-wrap;%4\">%3</td></tr>")
        .arg(first, sign, words, style);
}

} // namespace

PlacesView::PlacesView(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("places"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(this, &QLabel::linkActivated, this, [this](const QString &line) { Q_EMIT lineChosen(line.toInt()); });
}

void PlacesView::setPlaces(const QList<PlacePreview> &places)
{
    m_places = places;
    render();
}

QString PlacesView::rowsOf(const PlacePreview &place) const
{
    const Tokens &t = tokensOf(this);
    const QString code = QStringLiteral("font-family:'%1';").arg(presentation::font(Type::Code, font()).family());
    const QString line = QStringLiteral("<a href=\"%1\">%2</a>").arg(QString::number(place.line), tr("line %1").arg(place.line));
    const bool replaced = !place.after.isEmpty();
    QString html = row(line, replaced ? QStringLiteral("−") : QString(),
                       marked(place.before, place.literals, t.tone(replaced ? Tone::Danger : Tone::Warning)), code);
    if (replaced)
        html += row({}, QStringLiteral("+"), marked(place.after, place.values, t.tone(Tone::Success)), code);
    if (!place.remark.isEmpty())
        html += row({}, {}, escaped(place.remark), QStringLiteral("color:%1;").arg(t.muted.name()));
    return html;
}

void PlacesView::render()
{
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">");
    for (const auto &place : std::as_const(m_places))
        html += rowsOf(place);
    setText(html + QStringLiteral("</table>"));
}

void PlacesView::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

} // namespace slipway::widgets
