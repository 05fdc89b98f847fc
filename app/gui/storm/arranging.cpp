// SPDX-License-Identifier: MIT
#include "app/gui/storm/arranging.h"

#include "app/gui/storm/holding.h"
#include "core/storm/reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::storm {

namespace {

struct Storm
{
    Q_DECLARE_TR_FUNCTIONS(Storm)
};

struct Laid
{
    Id note;
    QRectF rect;
    bool locked = false;
};

QList<Laid> laid(const Model &model, const QList<Id> &notes)
{
    QList<Laid> result;
    for (const Id note : notes) {
        if (const Placement *placement = model.placement(note))
            result.append({ note, rectOf(model, *placement), isLocked(model, note) });
    }
    return result;
}

void moveTo(Edit &edit, const Laid &note, QPointF topLeft)
{
    if (!note.locked && topLeft != note.rect.topLeft())
        edit.set(note.note, properties::position, topLeft);
}

const Laid &leader(const QList<Laid> &notes)
{
    const auto locked = std::find_if(notes.begin(), notes.end(), [](const Laid &note) { return note.locked; });
    return locked == notes.end() ? notes.first() : *locked;
}

QRectF aligned(QRectF rect, const QRectF &to, Edge edge)
{
    switch (edge) {
    case Edge::Left: rect.moveLeft(to.left()); break;
    case Edge::Centre: rect.moveLeft(to.center().x() - rect.width() / 2); break;
    case Edge::Right: rect.moveRight(to.right()); break;
    case Edge::Top: rect.moveTop(to.top()); break;
    case Edge::Middle: rect.moveTop(to.center().y() - rect.height() / 2); break;
    case Edge::Bottom: rect.moveBottom(to.bottom()); break;
    }
    return rect;
}

/// As people read: rows first. A row is what overlaps in height with the first of it.
QList<QList<Laid>> rowsOf(QList<Laid> notes)
{
    std::stable_sort(notes.begin(), notes.end(), [](const Laid &a, const Laid &b) { return a.rect.top() < b.rect.top(); });
    QList<QList<Laid>> rows;
    double middle = 0;
    for (const Laid &note : std::as_const(notes)) {
        if (rows.isEmpty() || note.rect.top() > middle) {
            rows.append(QList<Laid>());
            middle = note.rect.center().y();
        }
        rows.last().append(note);
    }
    for (QList<Laid> &row : rows)
        std::stable_sort(row.begin(), row.end(), [](const Laid &a, const Laid &b) { return a.rect.left() < b.rect.left(); });
    return rows;
}

/// Rectangles of the board's notes but these.
QList<QRectF> others(const Model &model, Id board, const QSet<Id> &without)
{
    QList<QRectF> rects;
    for (const Placement *placement : model.placementsIn(board)) {
        const Element *element = model.element(placement->element);
        if (!without.contains(placement->id) && !liesUnderNotes(element->kind->note.outline))
            rects.append(rectOf(model, *placement));
    }
    return rects;
}

} // namespace

Outcome alignNotes(const Model &model, const QList<Id> &notes, Edge edge)
{
    Outcome outcome { Edit(Storm::tr("Align %n notes", nullptr, int(notes.size()))), notes };
    const QList<Laid> all = laid(model, notes);
    if (all.size() < 2)
        return outcome;
    const QRectF to = leader(all).rect;
    for (const Laid &note : all)
        moveTo(outcome.edit, note, aligned(note.rect, to, edge).topLeft());
    return outcome;
}

Outcome distributeNotes(const Model &model, const QList<Id> &notes, Qt::Orientation way)
{
    Outcome outcome { Edit(Storm::tr("Distribute %n notes", nullptr, int(notes.size()))), notes };
    QList<Laid> all = laid(model, notes);
    if (all.size() < 3)
        return outcome;
    const bool across = way == Qt::Horizontal;
    const auto start = [across](const QRectF &rect) { return across ? rect.left() : rect.top(); };
    const auto length = [across](const QRectF &rect) { return across ? rect.width() : rect.height(); };
    std::stable_sort(all.begin(), all.end(), [&](const Laid &a, const Laid &b) { return start(a.rect) < start(b.rect); });
    double filled = 0;
    for (const Laid &note : std::as_const(all))
        filled += length(note.rect);
    const double span = start(all.last().rect) + length(all.last().rect) - start(all.first().rect);
    // Where there is no room for all of them they would come to lie upon each other.
    const double gap = std::max(0., (span - filled) / double(all.size() - 1));
    double at = start(all.first().rect);
    for (const Laid &note : std::as_const(all)) {
        moveTo(outcome.edit, note, across ? QPointF(at, note.rect.top()) : QPointF(note.rect.left(), at));
        at += length(note.rect) + gap;
    }
    return outcome;
}

Outcome resizeAlike(const Model &model, const QList<Id> &notes)
{
    Outcome outcome { Edit(Storm::tr("Make %n notes the same size", nullptr, int(notes.size()))), notes };
    const QList<Laid> all = laid(model, notes);
    if (all.size() < 2)
        return outcome;
    for (const Laid &note : all) {
        if (!note.locked && note.rect.size() != all.first().rect.size())
            outcome.edit.set(note.note, properties::size, all.first().rect.size());
    }
    return outcome;
}

Outcome tidyNotes(const Model &model, const QList<Id> &notes)
{
    Outcome outcome { Edit(Storm::tr("Tidy up %n notes", nullptr, int(notes.size()))), notes };
    const QList<Laid> all = laid(model, unlocked(model, notes));
    if (all.size() < 2)
        return outcome;
    const Id board = model.placement(all.first().note)->view;
    QSet<Id> moving;
    QList<QRectF> rects;
    for (const Laid &note : all) {
        moving.insert(note.note);
        rects.append(note.rect);
    }
    const QPointF corner = layout::boundsOf(rects).topLeft();
    QList<QPair<Laid, QPointF>> places;
    QSizeF block;
    double top = 0;
    for (const QList<Laid> &row : rowsOf(all)) {
        double height = 0;
        double left = 0;
        for (const Laid &note : row) {
            places.append({ note, { left, top } });
            left += note.rect.width() + layout::boardGap;
            height = std::max(height, note.rect.height());
        }
        block = { std::max(block.width(), left - layout::boardGap), top + height };
        top += height + layout::boardGap;
    }
    const QPointF free = layout::placeNear(others(model, board, moving), corner, block);
    for (const auto &[note, place] : std::as_const(places))
        moveTo(outcome.edit, note, free + place);
    return outcome;
}

namespace {

/// Notes that stand beside each other with the note, in its lane where there is one; left to right.
QList<Laid> rowAround(const Model &model, const Placement &placement)
{
    const Reading reading = read(model, placement.view);
    const auto self = std::find_if(reading.notes.begin(), reading.notes.end(),
                                   [&](const Note &note) { return note.placement->id == placement.id; });
    QList<Laid> row;
    if (self == reading.notes.end())
        return row;
    for (const Note &note : reading.notes) {
        const bool sameHeight = note.rect.top() < self->rect.center().y() && note.rect.bottom() > self->rect.center().y();
        if (sameHeight && note.lane == self->lane)
            row.append({ note.placement->id, note.rect, isLocked(model, note.placement->id) });
    }
    std::stable_sort(row.begin(), row.end(), [](const Laid &a, const Laid &b) { return a.rect.left() < b.rect.left(); });
    return row;
}

/// Past all that it would lie upon; what is passed may stand before another.
QRectF pushed(QRectF rect, const QList<QRectF> &settled, bool later)
{
    const auto upon = [&] {
        return std::find_if(settled.begin(), settled.end(), [&](const QRectF &other) { return layout::overlap(rect, other); });
    };
    for (auto other = upon(); other != settled.end(); other = upon())
        rect.moveLeft(later ? other->right() + layout::boardGap : other->left() - layout::boardGap - rect.width());
    return rect;
}

} // namespace

Outcome swapAlong(const Model &model, Id note, bool later)
{
    Outcome outcome { Edit((later ? Storm::tr("Move %1 after the next") : Storm::tr("Move %1 before the previous")).arg(named(model, { note }))),
                      { note } };
    const Placement *placement = model.placement(note);
    const QList<Laid> row = placement ? rowAround(model, *placement) : QList<Laid>();
    const auto self = std::find_if(row.begin(), row.end(), [note](const Laid &each) { return each.note == note; });
    if (self == row.end() || (later ? self + 1 == row.end() : self == row.begin()))
        return outcome;
    const Laid &left = later ? *self : *(self - 1);
    const Laid &right = later ? *(self + 1) : *self;
    if (left.locked || right.locked)
        return outcome;
    // The gap stays as it is, and so does the stretch of time both take.
    const double end = std::max(left.rect.right(), right.rect.right());
    moveTo(outcome.edit, right, { left.rect.left(), right.rect.top() });
    moveTo(outcome.edit, left, { end - left.rect.width(), left.rect.top() });
    return outcome;
}

Outcome shiftColumn(const Model &model, const QList<Id> &notes, bool later)
{
    const QList<Id> free = unlocked(model, notes);
    Outcome outcome { Edit((later ? Storm::tr("Move %1 a column later") : Storm::tr("Move %1 a column earlier")).arg(named(model, notes))), notes };
    const QList<Laid> all = laid(model, free);
    if (all.isEmpty())
        return outcome;
    double width = 0;
    for (const Laid &note : all)
        width = std::max(width, note.rect.width());
    const double way = (width + layout::boardGap) * (later ? 1 : -1);
    const QSet<Id> moving(free.begin(), free.end());
    const Id board = model.placement(all.first().note)->view;
    // Each note of the same row that would be lain upon is pushed on, and pushes what is behind it.
    QList<Laid> behind;
    for (const Placement *placement : model.placementsIn(board)) {
        if (!moving.contains(placement->id) && !liesUnderNotes(model.element(placement->element)->kind->note.outline))
            behind.append({ placement->id, rectOf(model, *placement), isLocked(model, placement->id) });
    }
    std::stable_sort(behind.begin(), behind.end(), [later](const Laid &a, const Laid &b) {
        return later ? a.rect.left() < b.rect.left() : a.rect.right() > b.rect.right();
    });
    QList<QRectF> settled;
    for (const Laid &note : std::as_const(behind)) {
        if (note.locked)
            settled.append(note.rect);
    }
    for (const Laid &note : all) {
        settled.append(note.rect.translated(way, 0));
        moveTo(outcome.edit, note, settled.last().topLeft());
    }
    for (const Laid &note : std::as_const(behind)) {
        const QRectF rect = note.locked ? note.rect : pushed(note.rect, settled, later);
        if (rect == note.rect)
            continue;
        settled.append(rect);
        moveTo(outcome.edit, note, rect.topLeft());
    }
    return outcome;
}

} // namespace keelson::storm
