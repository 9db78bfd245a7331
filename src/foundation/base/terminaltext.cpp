// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/terminaltext.h"

#include <QStringDecoder>

namespace slipway::base {
namespace {

constexpr char16_t escape = 0x1b;
constexpr char16_t bell = 0x07;

/// Takes SGR parameters in the order in which they came.
class SgrReader
{
public:
    explicit SgrReader(QStringView parameters)
        : m_codes(parameters.toString().replace(u':', u';').split(u';'))
    {
    }

    void applyTo(TerminalStyle &style)
    {
        while (m_at < m_codes.size())
            applyNext(style);
    }

private:
    int take() { return m_at < m_codes.size() ? m_codes.at(m_at++).toInt() : 0; }

    void applyNext(TerminalStyle &style)
    {
        const int code = take();
        if (code == 0)
            style = {};
        else if (code == 38)
            style.foreground = extended();
        else if (code == 48)
            style.background = extended();
        else if (!applyColour(code, style))
            applyFlag(code, style);
    }

    TerminalColour extended()
    {
        using Kind = TerminalColour::Kind;
        const int form = take();
        if (form == 5)
            return {Kind::Indexed, static_cast<quint32>(take()) & 0xffU};
        if (form != 2)
            return {};
        quint32 rgb = 0;
        for (int i = 0; i < 3; ++i)
            rgb = rgb << 8U | (static_cast<quint32>(take()) & 0xffU);
        return {Kind::Rgb, rgb};
    }

    static bool applyColour(int code, TerminalStyle &style)
    {
        const bool background = (code >= 40 && code <= 49) || (code >= 100 && code <= 107);
        TerminalColour &colour = background ? style.background : style.foreground;
        const int base = background ? code - 10 : code;
        if (base == 39)
            colour = {};
        else if (base >= 30 && base <= 37)
            colour = {TerminalColour::Kind::Indexed, static_cast<quint32>(base - 30)};
        else if (base >= 90 && base <= 97)
            colour = {TerminalColour::Kind::Indexed, static_cast<quint32>(base - 90 + 8)};
        else
            return false;
        return true;
    }

    static void applyFlag(int code, TerminalStyle &style)
    {
        switch (code) {
        case 1:
            style.bold = true;
            break;
        case 2:
            style.faint = true;
            break;
        case 3:
            style.italic = true;
            break;
        case 4:
            style.underline = true;
            break;
        case 7:
            style.inverse = true;
            break;
        case 22:
            style.bold = style.faint = false;
            break;
        case 23:
            style.italic = false;
            break;
        case 24:
            style.underline = false;
            break;
        case 27:
            style.inverse = false;
            break;
        default:
            break;
        }
    }

    QStringList m_codes;
    qsizetype m_at = 0;
};

/// Puts characters where a terminal's cursor would.
class LineWriter
{
public:
    explicit LineWriter(QStringView text)
        : m_in(text)
    {
    }

    TerminalLine write()
    {
        while (m_at < m_in.size())
            step();
        return {std::move(m_text), spans()};
    }

private:
    void step()
    {
        const char16_t c = m_in.at(m_at++).unicode();
        if (c == escape)
            readEscape();
        else if (c == 0x9b)
            readCsi();
        else if (c == 0x90 || (c >= 0x98 && c <= 0x9f))
            skipString();
        else if (c == u'\r')
            m_column = 0;
        else if (c == u'\b')
            m_column = std::max<qsizetype>(0, m_column - 1);
        else if (c != bell)
            put(picture(c));
    }

    /// A control character as the picture of itself.
    static QChar picture(char16_t c)
    {
        if (c < 0x20 && c != u'\t' && c != u'\n')
            return QChar(char16_t(0x2400 + c));
        return c == 0x7f ? QChar(0x2421) : QChar(c);
    }

    void put(QChar c)
    {
        if (m_column < m_text.size()) {
            m_text[m_column] = c;
            m_styles[m_column] = m_style;
        } else {
            m_text += c;
            m_styles += m_style;
        }
        ++m_column;
    }

    void readEscape()
    {
        if (m_at >= m_in.size())
            return;
        const char16_t c = m_in.at(m_at++).unicode();
        if (c == u'[')
            return readCsi();
        if (c == u']' || c == u'P' || c == u'X' || c == u'^' || c == u'_')
            return skipString();
        while (m_at <= m_in.size() && m_in.at(m_at - 1).unicode() >= 0x20 && m_in.at(m_at - 1).unicode() <= 0x2f) {
            if (m_at == m_in.size())
                return;
            ++m_at; // intermediate bytes, then the final one
        }
    }

    void readCsi()
    {
        const qsizetype start = m_at;
        while (m_at < m_in.size() && m_in.at(m_at).unicode() >= 0x20 && m_in.at(m_at).unicode() <= 0x3f)
            ++m_at;
        if (m_at >= m_in.size())
            return;
        const char16_t final = m_in.at(m_at).unicode();
        if (final < 0x40 || final > 0x7e)
            return; // malformed: what follows is text again
        const QStringView parameters = m_in.sliced(start, m_at++ - start);
        if (final == u'm' && (parameters.isEmpty() || parameters.front() < u'<'))
            SgrReader(parameters).applyTo(m_style);
        else if (final == u'K' && (parameters.isEmpty() || parameters == u"0"))
            eraseToEnd();
    }

    void eraseToEnd()
    {
        m_text.truncate(m_column);
        m_styles.resize(std::min(m_styles.size(), m_column));
    }

    /// OSC, DCS and their like end with BEL or ST; unended they swallow no more than their line.
    void skipString()
    {
        while (m_at < m_in.size()) {
            const char16_t c = m_in.at(m_at++).unicode();
            if (c == bell || c == 0x9c)
                return;
            if (c == escape) {
                m_at += m_at < m_in.size() && m_in.at(m_at) == u'\\' ? 1 : 0;
                return;
            }
        }
    }

    [[nodiscard]] QList<StyledSpan> spans() const
    {
        QList<StyledSpan> out;
        for (qsizetype i = 0; i < m_styles.size(); ++i) {
            if (m_styles.at(i) == TerminalStyle())
                continue;
            if (!out.isEmpty() && out.last().start + out.last().length == i && out.last().style == m_styles.at(i))
                ++out.last().length;
            else
                out.append({i, 1, m_styles.at(i)});
        }
        return out;
    }

    QStringView m_in;
    qsizetype m_at = 0;
    QString m_text;
    QList<TerminalStyle> m_styles;
    qsizetype m_column = 0;
    TerminalStyle m_style;
};

bool isPlain(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != u'\t') || (u >= 0x7f && u <= 0x9f);
    });
}

} // namespace

TerminalLine terminalLine(QByteArrayView bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (isPlain(text))
        return {std::move(text), {}};
    return LineWriter(text).write();
}

QString terminalPlainText(QByteArrayView bytes)
{
    QStringList lines;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', at);
        const qsizetype end = found < 0 ? bytes.size() : found;
        lines += terminalLine(bytes.sliced(at, end - at)).text;
        at = end + 1;
    }
    return lines.join(u'\n');
}

} // namespace slipway::base
