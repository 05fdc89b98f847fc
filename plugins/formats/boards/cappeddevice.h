// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/stop.h"

#include <QIODevice>

namespace keelson::boards {

/// Reads another device until somebody stops it or it has given more than is allowed, so that a reader that asks for no
/// leave ends, too, and keeps no more than that in memory.
class CappedDevice : public QIODevice
{
public:
    /// `in` is open and outlives it.
    CappedDevice(QIODevice &in, qint64 bytesAtMost, Stop stop);

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    /// Why it ended before its time; nothing when it did not.
    std::optional<Error> endedBy() const;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_in;
    const qint64 m_atMost;
    qint64 m_read = 0;
    Stop m_stop;
    bool m_isFull = false;
    bool m_isStopped = false;
};

} // namespace keelson::boards
