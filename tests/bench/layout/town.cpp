// SPDX-License-Identifier: MIT
#include "tests/bench/layout/town.h"

#include <random>

namespace keelson::bench {

namespace {

constexpr int membersEach = 19;
constexpr QSizeF service(160, 84);
constexpr QSizeF hub(200, 48);

/// A service of the same subsystem.
Id neighbourOf(Id one, quint64 toss)
{
    const quint64 subsystem = (one.low() - 1) / (membersEach + 1) * (membersEach + 1) + 1;
    return {7, subsystem + 2 + toss % (membersEach - 1)};
}

} // namespace

Town town(int boxes, int links)
{
    Town result;
    std::mt19937 dice(42);
    QList<Id> hubs;
    QList<Id> services;
    quint64 next = 0;
    for (int i = 0; i < boxes; ++i) {
        const int slot = i % (membersEach + 1);
        const Id id(7, ++next);
        if (slot == 0) {
            result.boxes.append({id, {}, layout::Place::Upper, {260, 160}, {}});
            continue;
        }
        const Id container(7, next - quint64(slot));
        if (slot == 1) {
            result.boxes.append({id, container, layout::Place::Pipe, hub, {}});
            hubs.append(id);
            continue;
        }
        result.boxes.append({id, container, slot % 3 == 0 ? layout::Place::Lower : layout::Place::Upper, service, {}});
        services.append(id);
        const Id own(7, next - quint64(slot) + 1);
        result.links.append({slot % 2 ? id : own, slot % 2 ? own : id, double(1 + slot % 4)});
    }
    const auto any = [&dice](const QList<Id> &ids) { return ids.at(qsizetype(dice()) % ids.size()); };
    while (result.links.size() < links) {
        const bool isCall = dice() % 3 == 0;
        const Id from = any(isCall ? services : hubs);
        const Id to = isCall ? any(services) : any(hubs);
        const auto near = isCall && dice() % 4 ? neighbourOf(from, dice()) : to;
        if (from != near)
            result.links.append({from, near, 1});
    }
    return result;
}

Town settled(Town town, int placed)
{
    const auto rects = layout::layoutBulkheads(town.boxes.first(placed), town.links);
    for (int i = 0; i < placed; ++i) {
        town.boxes[i].position = rects.value(town.boxes.at(i).id).topLeft();
        town.boxes[i].size = rects.value(town.boxes.at(i).id).size();
    }
    return town;
}

} // namespace keelson::bench
