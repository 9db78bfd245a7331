// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "masking.h"

#include "runbook/secrets.h"

namespace slipway::report {
namespace {

void mask(QString &text)
{
    text = runbook::withoutSecrets(text);
}

void mask(Spans &spans)
{
    for (Span &span : spans)
        mask(span.text);
}

void mask(Heading &heading)
{
    mask(heading.text);
}

void mask(Paragraph &paragraph)
{
    mask(paragraph.spans);
}

void mask(Code &code)
{
    mask(code.text);
}

void mask(Facts &facts)
{
    for (auto &[name, value] : facts.rows)
        mask(value);
}

void mask(Picture &picture)
{
    mask(picture.name);
}

void mask(Table &table)
{
    for (QList<Spans> &row : table.rows) {
        for (Spans &cell : row)
            mask(cell);
    }
}

} // namespace

void maskSecrets(Document &document)
{
    for (Block &block : document.blocks)
        std::visit([](auto &one) { mask(one); }, block);
    for (QStringList &row : document.log) {
        for (QString &cell : row)
            mask(cell);
    }
}

} // namespace slipway::report
