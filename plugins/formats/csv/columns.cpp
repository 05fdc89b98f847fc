// SPDX-License-Identifier: MIT
#include "plugins/formats/csv/columns.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace keelson::csv {

namespace {

struct Word
{
    QLatin1StringView text;
    Column column;
};

// The first of a column is what we write; the others are what people and other programs write.
constexpr Word words[] = {
    {"board"_L1, Column::Board}, {"page"_L1, Column::Board}, {"frame"_L1, Column::Board},
    {"id"_L1, Column::Id},
    {"kind"_L1, Column::Kind}, {"type"_L1, Column::Kind},
    {"colour"_L1, Column::Colour}, {"color"_L1, Column::Colour}, {"background color"_L1, Column::Colour},
    {"name"_L1, Column::Name}, {"text"_L1, Column::Name}, {"title"_L1, Column::Name}, {"label"_L1, Column::Name},
    {"content"_L1, Column::Name}, {"note"_L1, Column::Name}, {"sticky note"_L1, Column::Name},
    {"description"_L1, Column::Description}, {"notes"_L1, Column::Description},
    {"x"_L1, Column::X}, {"left"_L1, Column::X},
    {"y"_L1, Column::Y}, {"top"_L1, Column::Y},
    {"width"_L1, Column::Width}, {"w"_L1, Column::Width},
    {"height"_L1, Column::Height}, {"h"_L1, Column::Height},
    {"to"_L1, Column::To},
};

} // namespace

Columns Columns::of(const QStringList &firstRow)
{
    Columns columns;
    for (int i = 0; i < firstRow.size(); ++i) {
        const QString plain = firstRow.at(i).simplified();
        const auto word = std::find_if(std::begin(words), std::end(words),
                                       [&](const Word &each) { return plain.compare(each.text, Qt::CaseInsensitive) == 0; });
        if (word != std::end(words) && !columns.m_columns.contains(word->column))
            columns.m_columns.insert(word->column, i);
        else if (!plain.isEmpty())
            columns.m_others.insert(plain, i);
    }
    return columns.hasHeader() ? columns : Columns();
}

QString Columns::cell(const QStringList &row, Column column) const
{
    return row.value(m_columns.value(column, -1));
}

QString nameOf(Column column)
{
    const auto word = std::find_if(std::begin(words), std::end(words), [&](const Word &each) { return each.column == column; });
    return word == std::end(words) ? QString() : QString(word->text);
}

} // namespace keelson::csv
