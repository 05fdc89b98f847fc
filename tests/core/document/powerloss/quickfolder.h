// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFileInfo>

namespace keelson::tests {

/// Template of a temporary folder in memory where there is such a thing: nothing there waits for a disk.
inline QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/keelson-XXXXXX");
}

} // namespace keelson::tests
