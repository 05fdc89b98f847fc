// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keelson {

class Trail;

/// While there is one, a crash of this process leaves a report in a folder and then ends it as it would have
/// ended: the same signal, the same core dump. Nothing leaves this machine, and a report holds no environment,
/// no arguments, no paths and nothing that somebody typed. There can be one at a time.
///
/// A stack that overflows is reported for the thread that made the handler; other crashes for every thread.
class CrashHandler
{
public:
    /// Makes `folder`, open to its owner alone. `program` is its name and version; `trail` must outlive the handler.
    CrashHandler(const QString &folder, const QString &program, const Trail &trail);
    ~CrashHandler();
    Q_DISABLE_COPY_MOVE(CrashHandler)
};

} // namespace keelson
