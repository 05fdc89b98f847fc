// SPDX-License-Identifier: MIT
#include "app/gui/canvas/ranking.h"

#include <algorithm>

namespace keelson {

namespace {

/// From this part of all on, a pass over the whole order is quicker than sorting.
constexpr qsizetype largePart = 8;

} // namespace

void Ranking::reset(const QList<int> &order)
{
    m_order = order;
    m_ranks.resize(order.size());
    renumber(0, int(order.size()) - 1);
}

void Ranking::renumber(int first, int last)
{
    for (int rank = first; rank <= last; ++rank)
        m_ranks[m_order.at(rank)] = rank;
}

void Ranking::add(int rank)
{
    m_order.insert(rank, int(m_ranks.size()));
    m_ranks.append(rank);
    renumber(rank, int(m_order.size()) - 1);
}

void Ranking::move(int place, int rank)
{
    const int from = m_ranks.at(place);
    m_order.move(from, rank);
    renumber(std::min(from, rank), std::max(from, rank));
}

void Ranking::remove(int place)
{
    const int last = int(m_ranks.size()) - 1;
    const int rank = m_ranks.at(place);
    m_order[m_ranks.at(last)] = place;
    m_ranks[place] = m_ranks.at(last);
    m_ranks.removeLast();
    m_order.removeAt(rank);
    renumber(rank, int(m_order.size()) - 1);
}

QList<int> Ranking::sorted(QList<int> places) const
{
    if (places.size() * largePart < m_order.size()) {
        std::sort(places.begin(), places.end(), [this](int a, int b) { return m_ranks.at(a) < m_ranks.at(b); });
        return places;
    }
    QList<char> wanted(m_order.size(), 0);
    for (int place : std::as_const(places))
        wanted[place] = 1;
    places.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(places), [&](int place) { return wanted.at(place); });
    return places;
}

} // namespace keelson
