// SPDX-License-Identifier: MIT
#include "core/model/modeldata.h"

#include <algorithm>

namespace keelson {

namespace {

constexpr qsizetype longestStretch = 256;

} // namespace

/// The last that does not begin after it; the first when all do.
qsizetype RankedIds::stretchOf(const Rank &rank) const
{
    const auto after = std::upper_bound(m_stretches.cbegin(), m_stretches.cend(), rank,
                                        [](const Rank &one, const QList<Rank> &stretch) { return one < stretch.first(); });
    return std::max<qsizetype>(0, after - m_stretches.cbegin() - 1);
}

void RankedIds::insert(const Rank &rank)
{
    if (m_stretches.isEmpty()) {
        m_stretches.append({rank});
        return;
    }
    const qsizetype place = stretchOf(rank);
    QList<Rank> &stretch = m_stretches[place];
    const auto at = std::lower_bound(stretch.cbegin(), stretch.cend(), rank);
    if (at != stretch.cend() && *at == rank)
        return;
    stretch.insert(at - stretch.cbegin(), rank);
    if (stretch.size() <= longestStretch)
        return;
    const QList<Rank> rest = stretch.mid(longestStretch / 2);
    stretch.resize(longestStretch / 2);
    m_stretches.insert(place + 1, rest);
}

void RankedIds::remove(const Rank &rank)
{
    if (m_stretches.isEmpty())
        return;
    const qsizetype place = stretchOf(rank);
    const QList<Rank> &known = m_stretches.at(place);
    const auto at = std::lower_bound(known.cbegin(), known.cend(), rank);
    if (at == known.cend() || *at != rank)
        return;
    if (known.size() == 1)
        m_stretches.removeAt(place);
    else
        m_stretches[place].removeAt(at - known.cbegin());
}

qsizetype RankedIds::size() const
{
    qsizetype size = 0;
    for (const QList<Rank> &stretch : m_stretches)
        size += stretch.size();
    return size;
}

} // namespace keelson
