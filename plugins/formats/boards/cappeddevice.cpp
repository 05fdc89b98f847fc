// SPDX-License-Identifier: MIT
#include "plugins/formats/boards/cappeddevice.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson::boards {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::boards::CappedDevice)
};

} // namespace

CappedDevice::CappedDevice(QIODevice &in, qint64 bytesAtMost, Stop stop)
    : m_in(in), m_atMost(bytesAtMost), m_stop(std::move(stop))
{
    open(QIODevice::ReadOnly);
}

bool CappedDevice::atEnd() const
{
    return m_isFull || m_isStopped || (QIODevice::bytesAvailable() == 0 && m_in.atEnd());
}

qint64 CappedDevice::readData(char *data, qint64 size)
{
    m_isStopped = m_isStopped || m_stop.requested();
    if (m_isStopped || m_isFull)
        return -1;
    // One more than allowed tells a file of just that size from a larger one.
    const qint64 got = m_in.read(data, std::min(size, m_atMost + 1 - m_read));
    m_read += std::max(got, qint64(0));
    m_isFull = m_read > m_atMost;
    return m_isFull ? -1 : got;
}

std::optional<Error> CappedDevice::endedBy() const
{
    if (m_isStopped)
        return Error{Error::Kind::Cancelled, Tr::tr("Reading was stopped."), {}, {}};
    if (m_isFull)
        return Error{Error::Kind::BadInput, Tr::tr("The file is larger than %1 MB.").arg(m_atMost >> 20), {}, Tr::tr("Nothing was imported.")};
    return {};
}

} // namespace keelson::boards
