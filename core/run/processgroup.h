// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QProcess;

namespace keelson {

/// A process group we started, as remembered on disk until it is gone: enough to end it after a crash
/// and never to end a stranger that was given the same number.
struct ProcessGroup
{
    qint64 leader = 0;     ///< Process id, which is also the group's.
    quint64 started = 0;   ///< Clock ticks since boot, from /proc: the same number twice is not the same process.
    qint64 owner = 0;      ///< Process id of the Keelson that started it.
    quint64 ownerStarted = 0;
    QString folder;        ///< Where it runs; for people.
};

/// Makes the process the leader of a group of its own when it starts, and has the kernel end it
/// should the thread that started it die.
KEELSON_CORE void leadGroup(QProcess &process);

/// Writes the record of a started leader. Returns the record's file; empty when it could not be written.
KEELSON_CORE QString remember(qint64 leader, const QString &folder);
KEELSON_CORE void forget(const QString &record);

/// Asks the whole group to end, or ends it.
KEELSON_CORE void interruptGroup(qint64 leader);
KEELSON_CORE void killGroup(qint64 leader);
KEELSON_CORE bool groupExists(qint64 leader);

/// Ends the groups whose Keelson is gone and removes their records; returns the folders they ran in.
/// Called once at start.
KEELSON_CORE QStringList endOrphans();

} // namespace keelson
