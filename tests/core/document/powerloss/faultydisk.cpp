// SPDX-License-Identifier: MIT
#include "faultydisk.h"

#include <sqlite3.h>

namespace keelson::tests {

namespace {

int usualError(VfsCall::Kind kind)
{
    switch (kind) {
    case VfsCall::Kind::Open: return SQLITE_CANTOPEN;
    case VfsCall::Kind::Read: return SQLITE_IOERR_READ;
    case VfsCall::Kind::Write: return SQLITE_IOERR_WRITE;
    case VfsCall::Kind::Truncate: return SQLITE_IOERR_TRUNCATE;
    case VfsCall::Kind::Sync: return SQLITE_IOERR_FSYNC;
    case VfsCall::Kind::Delete: return SQLITE_IOERR_DELETE;
    }
    return SQLITE_IOERR;
}

} // namespace

void FaultyDisk::setFault(const Fault &fault)
{
    const std::scoped_lock lock(m_mutex);
    m_fault = fault;
    m_failures = 0;
}

void FaultyDisk::heal()
{
    const std::scoped_lock lock(m_mutex);
    m_fault.which = {};
}

bool FaultyDisk::hasFailed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failures > 0;
}

int FaultyDisk::before(const VfsCall &call)
{
    if (!call.path.startsWith(m_prefix))
        return SQLITE_OK;
    m_gate.pass(call);
    const std::scoped_lock lock(m_mutex);
    if (!m_fault.which || !m_fault.which(call) || m_fault.passes-- > 0)
        return SQLITE_OK;
    ++m_failures;
    if (m_fault.lasting == Fault::Lasting::Once)
        m_fault.which = {};
    return m_fault.code ? m_fault.code : usualError(call.kind);
}

} // namespace keelson::tests
