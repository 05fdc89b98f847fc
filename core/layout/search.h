// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/lanes.h"

#include <queue>
#include <tuple>
#include <vector>

namespace keelson::layout {

/// Finds ways along lanes, one after the other; what it needs for that is kept from one to the next.
class WaySearch
{
public:
    explicit WaySearch(const Lanes &lanes);

    /// From border to border; empty when there is no way, or none that is near enough.
    Path find(const QRectF &from, const QRectF &to);

private:
    /// A way that has come to a node, moving across or down (or up).
    struct State
    {
        int node;
        bool upright;
    };
    struct Mark
    {
        double cost = 0;
        int before = -1;    ///< State it came from; -1 = it starts here.
        unsigned search = 0;
        bool done = false;
    };
    struct Open
    {
        double estimate;
        double cost;
        int state;
        /// Of equal ones that which has come farther is the better: it goes straight on instead of trying all that is as good.
        friend bool operator<(const Open &a, const Open &b)
        {
            return std::tie(b.estimate, a.cost, b.state) < std::tie(a.estimate, b.cost, a.state);
        }
    };
    enum Way { Right, Left, Down, Up };

    void start();
    void leaveUpright(int column, bool down);
    void leaveAcross(int row, bool right);
    void expand(int state);
    void step(int state, Way way);
    bool arrives(int state, int column, int row, Way way);
    void open(int state, double cost, int before);
    double rest(int column, int row, bool upright) const;
    void findHomes();
    bool isFree(int step, bool isFirst = false) const;
    Path traced(int last) const;
    QPointF pointOf(int state) const;

    const Lanes &m_lanes;
    std::vector<Mark> m_marks;
    std::priority_queue<Open> m_open;
    std::vector<char> m_isHome;  ///< Of each frame, and of none: whether it is around an end.
    unsigned m_search = 0;
    QRectF m_from;
    QRectF m_to;
    int m_fromWall = 0;
    int m_toWall = 0;
    double m_sideCost = 0;
    double m_best = 0;       ///< Of the ways that have arrived.
    int m_arrived = -1;
    QPointF m_end;
};

} // namespace keelson::layout
