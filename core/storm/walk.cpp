// SPDX-License-Identifier: MIT
#include "core/storm/walk.h"

#include "core/storm/sentences.h"

#include <algorithm>

namespace keelson::storm {

namespace {

/// How many notes each column has, by the rule a reading sorts by: what begins before the middle of its leftmost note.
QList<qsizetype> columnsOf(QList<Note> notes)
{
    std::sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) {
        return a.section != b.section ? a.section < b.section : a.rect.left() < b.rect.left();
    });
    QList<qsizetype> sizes;
    for (auto first = notes.cbegin(); first != notes.cend();) {
        const auto end = std::find_if(first + 1, notes.cend(), [first](const Note &note) {
            return note.section != first->section || note.rect.left() >= first->rect.center().x();
        });
        sizes.append(end - first);
        first = end;
    }
    return sizes;
}

bool isWalked(const Note &note)
{
    return !note.is(kinds::text);
}

Stop stopOf(const Model &model, const QList<Note> &notes)
{
    Stop stop;
    stop.section = notes.first().section;
    for (const Note &note : notes) {
        stop.notes.append(note.placement->id);
        stop.rect = stop.rect.united(note.rect);
        stop.sentences.append(sentence(model, *note.element));
    }
    return stop;
}

} // namespace

int Walk::stopAt(Id note) const
{
    const auto found = std::find_if(stops.begin(), stops.end(), [note](const Stop &stop) { return stop.notes.contains(note); });
    return found == stops.end() ? 0 : int(found - stops.begin());
}

int Walk::chapterFrom(int stop, int step) const
{
    if (stop < 0 || stop >= stops.size())
        return 0;
    const auto startOf = [this](int at) {
        while (at > 0 && stops.at(at - 1).section == stops.at(at).section)
            --at;
        return at;
    };
    if (step < 0) {
        const int start = startOf(stop);
        return start < stop || start == 0 ? start : startOf(start - 1);
    }
    int next = stop;
    while (next < stops.size() && stops.at(next).section == stops.at(stop).section)
        ++next;
    return next < stops.size() ? next : stop;
}

Walk walk(const Model &model, Id board, Stride stride)
{
    const Reading reading = read(model, board);
    Walk way;
    for (int section = 0; section < reading.sections(); ++section)
        way.chapters.append(reading.sectionName(section));
    const QList<qsizetype> strides = stride == Stride::Column ? columnsOf(reading.notes) : QList<qsizetype>(reading.notes.size(), 1);
    qsizetype at = 0;
    for (const qsizetype size : strides) {
        QList<Note> notes = reading.notes.mid(at, size);
        at += size;
        erase_if(notes, [](const Note &note) { return !isWalked(note); });
        if (!notes.isEmpty())
            way.stops.append(stopOf(model, notes));
    }
    return way;
}

} // namespace keelson::storm
