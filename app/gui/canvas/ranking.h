// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace keelson {

/// The order in which the places of a list are painted. Inserting costs a pass over numbers: cheap up to very many.
class Ranking
{
public:
    /// `order` holds every place once.
    void reset(const QList<int> &order);
    const QList<int> &order() const { return m_order; }
    int rank(int place) const { return m_ranks.at(place); }
    qsizetype size() const { return m_order.size(); }

    /// A new last place, painted at `rank`.
    void add(int rank);
    void move(int place, int rank);
    /// Takes a place away; the last one gets its number.
    void remove(int place);

    /// Places in the order of painting.
    QList<int> sorted(QList<int> places) const;

private:
    void renumber(int first, int last);

    QList<int> m_order;
    QList<int> m_ranks;
};

} // namespace keelson
