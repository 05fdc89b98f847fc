// SPDX-License-Identifier: MIT
#pragma once

#include "recording.h"

namespace keelson::tests {

/// A disk, or a setting of SQLite, with which less is synced: the test has to notice each.
struct Weakness
{
    const char *name;
    bool (*leavesOut)(const QList<Event> &events, qsizetype index);
    bool harms = true;  ///< False for one that documents survive all the same.
};

QList<Weakness> weaknesses();
QList<Event> weakened(const QList<Event> &events, const Weakness &weakness);

} // namespace keelson::tests
