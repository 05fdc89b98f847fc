// SPDX-License-Identifier: MIT
#include "core/storm/reading.h"

#include <algorithm>

namespace keelson::storm {

namespace {

double area(const QRectF &rect)
{
    return rect.width() * rect.height();
}

void sortGround(QList<Ground> &ground, bool acrossTime)
{
    std::sort(ground.begin(), ground.end(), [acrossTime](const Ground &a, const Ground &b) {
        const QPointF first = a.rect.center();
        const QPointF second = b.rect.center();
        const double one = acrossTime ? first.y() : first.x();
        const double other = acrossTime ? second.y() : second.x();
        return one != other ? one < other : a.placement->id < b.placement->id;
    });
}

/// Notes side by side differ a little in height and in time; what overlaps in time is one column.
void sortAlongTimeline(QList<Note> &notes)
{
    const auto above = [](const Note &a, const Note &b) {
        return a.rect.top() != b.rect.top() ? a.rect.top() < b.rect.top() : a.placement->id < b.placement->id;
    };
    std::sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) {
        if (a.section != b.section)
            return a.section < b.section;
        return a.rect.left() != b.rect.left() ? a.rect.left() < b.rect.left() : a.placement->id < b.placement->id;
    });
    for (auto first = notes.begin(); first != notes.end();) {
        const auto end = std::find_if(first, notes.end(), [&](const Note &note) {
            return note.section != first->section || note.rect.left() >= first->rect.center().x();
        });
        // A note without width would be a column of none.
        const auto next = end == first ? first + 1 : end;
        std::sort(first, next, above);
        first = next;
    }
}

int sectionAt(const QList<Ground> &pivots, const QRectF &rect)
{
    const auto after = std::find_if(pivots.begin(), pivots.end(),
                                    [&](const Ground &pivot) { return pivot.rect.center().x() > rect.center().x(); });
    return int(after - pivots.begin());
}

int laneAt(const QList<Ground> &lanes, const QRectF &rect)
{
    const double y = rect.center().y();
    const auto lane = std::find_if(lanes.begin(), lanes.end(),
                                   [y](const Ground &each) { return each.rect.top() <= y && y < each.rect.bottom(); });
    return lane == lanes.end() ? -1 : int(lane - lanes.begin());
}

QList<int> contextsAround(const QList<Ground> &contexts, const QRectF &rect)
{
    QList<int> around;
    for (int i = 0; i < contexts.size(); ++i) {
        if (contexts.at(i).rect.contains(rect.center()))
            around.append(i);
    }
    std::stable_sort(around.begin(), around.end(),
                     [&](int a, int b) { return area(contexts.at(a).rect) < area(contexts.at(b).rect); });
    return around;
}

QList<Ground> *groundFor(Reading &reading, const Element &element)
{
    switch (element.kind->note.outline) {
    case Outline::Line: return &reading.pivots;
    case Outline::Lane: return &reading.lanes;
    case Outline::Frame: return &reading.contexts;
    default: return nullptr;
    }
}

} // namespace

QRectF rectOf(const Model &model, const Placement &placement)
{
    const Element *element = model.element(placement.element);
    const QSizeF standard = element ? QSizeF(element->kind->note.width, element->kind->note.height) : QSizeF();
    return {placement.position, placement.size.value_or(standard)};
}

QString Reading::sectionName(int section) const
{
    if (section < 1 || section > pivots.size())
        return {};
    const Element &pivot = *pivots.at(section - 1).element;
    const QString phase = pivot.text(properties::phase);
    return phase.isEmpty() ? pivot.name : phase;
}

Reading read(const Model &model, Id board)
{
    Reading reading;
    for (const Placement *placement : model.placementsIn(board)) {
        const Element *element = model.element(placement->element);
        const QRectF rect = rectOf(model, *placement);
        if (QList<Ground> *ground = groundFor(reading, *element))
            ground->append({placement, element, rect});
        else
            reading.notes.append({placement, element, rect, 0, -1, {}});
    }
    sortGround(reading.pivots, false);
    sortGround(reading.lanes, true);
    sortGround(reading.contexts, false);
    for (Note &note : reading.notes) {
        note.section = sectionAt(reading.pivots, note.rect);
        note.lane = laneAt(reading.lanes, note.rect);
        note.contexts = contextsAround(reading.contexts, note.rect);
    }
    sortAlongTimeline(reading.notes);
    return reading;
}

} // namespace keelson::storm
