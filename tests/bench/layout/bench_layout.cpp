// SPDX-License-Identifier: MIT
#include "core/layout/routing.h"
#include "tests/bench/layout/town.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

// How long a map takes to be laid out and its edges to find their ways. The baseline beside routing is what edges did
// before they looked for ways: trying the usual shapes one by one against all boxes.

using namespace keelson;

namespace {

constexpr int rounds = 7;

/// What this thread has computed: on a shared machine the wall clock also counts the neighbours.
double threadMs()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Least and middle of several runs, ms.
std::pair<double, double> timed(const std::function<void()> &work)
{
    QList<double> ms;
    for (int i = 0; i < rounds; ++i) {
        const double before = threadMs();
        work();
        ms.append(threadMs() - before);
    }
    std::sort(ms.begin(), ms.end());
    return {ms.first(), ms.at(rounds / 2)};
}

bool tell(const char *what, std::pair<double, double> ms, double most)
{
    std::printf("%-52s %8.1f %8.1f  (<= %.0f)  %s\n", what, ms.first, ms.second, most, ms.first <= most ? "ok" : "TOO SLOW");
    return ms.first <= most;
}

struct Laid
{
    layout::Ground ground;
    QList<layout::Wire> wires;
};

Laid laid(const bench::Town &town, const QHash<Id, QRectF> &rects)
{
    QSet<Id> holders;
    for (const layout::Box &box : town.boxes)
        holders.insert(box.container);
    Laid result;
    for (const layout::Box &box : town.boxes)
        (holders.contains(box.id) ? result.ground.frames : result.ground.walls).append(rects.value(box.id));
    for (const layout::Link &link : town.links)
        result.wires.append({rects.value(link.from), rects.value(link.to), {}});
    return result;
}

/// Boxes that stand in no rows, as a person strews them.
Laid anyhow(int boxes, int wires)
{
    std::mt19937 dice(7);
    Laid result;
    const int columns = 40;
    for (int i = 0; i < boxes; ++i) {
        const QPointF aside(double(dice() % 90), double(dice() % 70));
        result.ground.walls.append({QPointF(i % columns * 280, i / columns * 180) + aside, QSizeF(160, 84)});
    }
    for (int i = 0; i < wires; ++i) {
        const int from = int(dice() % unsigned(boxes));
        const int near = (from + (dice() % 2 ? 1 : columns) * int(1 + dice() % 4)) % boxes;
        const int to = dice() % 5 ? near : int(dice() % unsigned(boxes));
        if (from != to)
            result.wires.append({result.ground.walls.at(from), result.ground.walls.at(to), {}});
    }
    return result;
}

} // namespace

int main()
{
    bool isGood = true;
    std::printf("%-52s %8s %8s\n", "ms of one thread", "least", "middle");
    const bench::Town town = bench::town(1000, 2000);
    QHash<Id, QRectF> rects;
    isGood &= tell("1,000 boxes from nothing", timed([&] { rects = layout::layoutBulkheads(town.boxes, town.links); }), 300);

    const bench::Town placed = bench::settled(town, 800);
    QHash<Id, QRectF> joined;
    isGood &= tell("200 new boxes among 800 placed", timed([&] { joined = layout::layoutBulkheads(placed.boxes, placed.links); }), 500);
    int moved = 0;
    for (const layout::Box &box : placed.boxes)
        moved += box.position && joined.value(box.id).topLeft() != *box.position;
    std::printf("%-52s %8d\n", "placed boxes that moved", moved);
    isGood = isGood && moved == 0;

    const Laid map = laid(town, rects);
    QList<layout::Path> paths;
    isGood &= tell("2,000 edges among 1,000 boxes", timed([&] { paths = layout::routed(map.ground, map.wires); }), 150);
    const auto shapes = timed([&] {
        for (const layout::Wire &wire : map.wires)
            layout::orthogonalRoute(wire.from, wire.to, map.ground.walls);
    });
    std::printf("%-52s %8.1f %8.1f\n", "the same, trying shapes", shapes.first, shapes.second);
    const Laid strewn = anyhow(1000, 2000);
    isGood &= tell("2,000 edges among 1,000 boxes put anywhere", timed([&] { layout::routed(strewn.ground, strewn.wires); }), 600);
    qsizetype bends = 0;
    qsizetype slanted = 0;
    for (const layout::Path &path : paths) {
        bends += path.size() - 2;
        slanted += path.size() == 2 && path.first().x() != path.last().x() && path.first().y() != path.last().y();
    }
    std::printf("%-52s %8.2f\n%-52s %8lld\n", "bends an edge", double(bends) / double(paths.size()), "edges that found no way", slanted);
    return isGood ? 0 : 1;
}
