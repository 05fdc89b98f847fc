// SPDX-License-Identifier: MIT
#include "core/document/normalise.h"

#include <algorithm>

namespace keelson {

namespace {

template<typename Name>
auto placeOf(const QList<Cells::Entry> &entries, Name property)
{
    return std::lower_bound(entries.cbegin(), entries.cend(), property,
                            [](const Cells::Entry &e, Name name) { return e.property < name; });
}

template<typename Name>
const Cell *cellOf(const QList<Cells::Entry> &entries, Name property)
{
    const auto at = placeOf(entries, property);
    return at != entries.cend() && at->property == property ? &at->cell : nullptr;
}

} // namespace

const Cell *Cells::find(QStringView property) const
{
    return cellOf(m_entries, property);
}

const Cell *Cells::find(QLatin1StringView property) const
{
    return cellOf(m_entries, property);
}

Value Cells::value(QStringView property) const
{
    const Cell *cell = find(property);
    return cell ? cell->value : Value();
}

Value Cells::value(QLatin1StringView property) const
{
    const Cell *cell = find(property);
    return cell ? cell->value : Value();
}

void Cells::insert(const QString &property, const Cell &cell)
{
    const auto at = placeOf(m_entries, QStringView(property));
    if (at != m_entries.cend() && at->property == property)
        m_entries[at - m_entries.cbegin()].cell = cell;
    else
        m_entries.insert(at - m_entries.cbegin(), {property, cell});
}

} // namespace keelson
