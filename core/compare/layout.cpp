// SPDX-License-Identifier: MIT
#include "core/compare/parts.h"
#include "core/compare/words.h"
#include "core/storm/lists.h"

#include <algorithm>

// What is no part of the architecture: where things stand, how a session went.

namespace keelson::compare {

namespace {

constexpr QLatin1StringView sessionLists[] = {
    storm::lists::agenda, storm::lists::participants, storm::lists::turns, storm::lists::stretches, storm::lists::rounds,
    storm::lists::parking, storm::lists::declined, storm::lists::dismissed,
};

struct Places
{
    qsizetype placed = 0;
    qsizetype taken = 0;
    qsizetype moved = 0;

    bool isEmpty() const { return placed == 0 && taken == 0 && moved == 0; }
};

bool standsAlike(const Placement &before, const Placement &after)
{
    return before.position == after.position && before.size == after.size && before.properties == after.properties;
}

Places compareBy(const QHash<Id, QList<const Placement *>> &before, const QHash<Id, QList<const Placement *>> &after)
{
    Places places;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const QList<const Placement *> later = after.value(it.key());
        for (qsizetype i = 0; i < it->size(); ++i) {
            if (i >= later.size())
                ++places.taken;
            else if (!standsAlike(*(*it)[i], *later[i]))
                ++places.moved;
        }
        places.placed += qMax<qsizetype>(0, later.size() - it->size());
    }
    for (auto it = after.begin(); it != after.end(); ++it)
        places.placed += before.contains(it.key()) ? 0 : it->size();
    return places;
}

/// By the placement where both have it, else by the element it stands for.
Places placesOf(const Both &both, Id before, Id after)
{
    QHash<Id, QList<const Placement *>> earlier;
    QHash<Id, QList<const Placement *>> later;
    for (const Placement *placement : both.before.placementsIn(before)) {
        const Placement *same = both.after.placement(placement->id);
        const Id element = both.matches.afterOf(placement->element);
        earlier[same && same->view == after ? placement->id : element.isNull() ? placement->element : element].append(placement);
    }
    for (const Placement *placement : both.after.placementsIn(after)) {
        const Placement *same = both.before.placement(placement->id);
        later[same && same->view == before ? placement->id : placement->element].append(placement);
    }
    return compareBy(earlier, later);
}

bool isSame(const Both &both, Id before, Id after, QLatin1StringView list)
{
    const QList<const Child *> earlier = both.before.childrenOf(before, list);
    const QList<const Child *> later = both.after.childrenOf(after, list);
    return std::equal(earlier.begin(), earlier.end(), later.begin(), later.end(), [](const Child *a, const Child *b) {
        return a->properties == b->properties;
    });
}

Difference line(Difference::Subject subject, const QString &kind, const QString &name, Id before, Id after, const QString &words)
{
    Difference difference;
    difference.subject = subject;
    difference.kind = kind;
    difference.name = name;
    difference.before = before;
    difference.after = after;
    difference.record = name;
    difference.words = words;
    if (subject == Difference::Subject::Element)
        difference.about = {after};
    return difference;
}

} // namespace

QList<Difference> layoutDifferences(const Both &both)
{
    QList<Difference> found;
    for (const View &view : both.before.views()) {
        const View *later = both.after.view(both.matches.afterOf(view.id));
        if (!later)
            continue;
        const Places places = placesOf(both, view.id, later->id);
        if (!places.isEmpty())
            found.append(line(Difference::Subject::View, later->kind, later->name, view.id, later->id,
                              placesText(recordText(*later), places.placed, places.taken, places.moved)));
        const bool isOther = std::any_of(std::begin(sessionLists), std::end(sessionLists), [&](QLatin1StringView list) {
            return !isSame(both, view.id, later->id, list);
        });
        if (isOther)
            found.append(line(Difference::Subject::View, later->kind, later->name, view.id, later->id, sessionText(recordText(*later))));
    }
    for (const Element &element : both.before.elements()) {
        const Element *later = both.after.element(both.matches.afterOf(element.id));
        if (later && !isSame(both, element.id, later->id, storm::lists::votes))
            found.append(line(Difference::Subject::Element, later->kind->id, later->name, element.id, later->id,
                              sessionText(recordText(*later))));
    }
    return found;
}

} // namespace keelson::compare
