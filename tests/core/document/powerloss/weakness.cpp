// SPDX-License-Identifier: MIT
#include "weakness.h"

namespace keelson::tests {

namespace {

int fileOf(const Event &event)
{
    if (auto *written = std::get_if<Written>(&event))
        return written->file;
    if (auto *resized = std::get_if<Resized>(&event))
        return resized->file;
    auto *synced = std::get_if<Synced>(&event);
    return synced ? synced->file : 0;
}

/// The nearest event of the same file in the direction of `step`; null when there is none.
const Event *neighbour(const QList<Event> &events, qsizetype index, int step)
{
    for (qsizetype i = index + step; i >= 0 && i < events.size(); i += step) {
        if (fileOf(events[i]) == fileOf(events[index]))
            return &events[i];
    }
    return nullptr;
}

bool isSync(const QList<Event> &events, qsizetype index)
{
    return std::holds_alternative<Synced>(events[index]);
}

bool isSyncOfJournal(const QList<Event> &events, qsizetype index)
{
    auto *synced = std::get_if<Synced>(&events[index]);
    return synced && synced->isJournal;
}

bool isSyncOfDatabase(const QList<Event> &events, qsizetype index)
{
    return isSync(events, index) && !isSyncOfJournal(events, index);
}

bool isSyncOfFolder(const QList<Event> &events, qsizetype index)
{
    return std::holds_alternative<FolderSynced>(events[index]);
}

// A journal's pages are synced before its number of pages is written (12 bytes with what marks a journal)...
bool isBeforeNumberOfPages(const QList<Event> &events, qsizetype index)
{
    const Event *next = isSyncOfJournal(events, index) ? neighbour(events, index, 1) : nullptr;
    auto *written = next ? std::get_if<Written>(next) : nullptr;
    return written && written->bytes.size() == 12;
}

// ... and emptying it, which is what commits, is synced as well.
bool isOfEmptiedJournal(const QList<Event> &events, qsizetype index)
{
    const Event *last = isSyncOfJournal(events, index) ? neighbour(events, index, -1) : nullptr;
    auto *resized = last ? std::get_if<Resized>(last) : nullptr;
    return resized && resized->size == 0;
}

// With synchronous=NORMAL SQLite does neither. (It then syncs the folder of a new journal one sync later.)
bool isLeftOutByNormal(const QList<Event> &events, qsizetype index)
{
    return isBeforeNumberOfPages(events, index) || isOfEmptiedJournal(events, index);
}

} // namespace

QList<Weakness> weaknesses()
{
    return {
        {"no file is synced, as with synchronous=OFF", isSync},
        // Opening takes a journal away that a sound file does not need, so what was committed is not rolled back.
        {"less is synced, as with synchronous=NORMAL", isLeftOutByNormal, false},
        {"journals are not synced", isSyncOfJournal},
        {"databases are not synced", isSyncOfDatabase},
        {"folders are not synced", isSyncOfFolder},
    };
}

QList<Event> weakened(const QList<Event> &events, const Weakness &weakness)
{
    QList<Event> left;
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (!weakness.leavesOut(events, i))
            left.append(events[i]);
    }
    return left;
}

} // namespace keelson::tests
