// SPDX-License-Identifier: MIT
#pragma once

#include "gate.h"

namespace keelson::tests {

/// What goes wrong, and for how long.
struct Fault
{
    enum class Lasting { Once, UntilHealed };

    Gate::Which which;  ///< The calls that may fail.
    int code = 0;       ///< Their answer; 0 = SQLite's error for a call of that kind.
    int passes = 0;     ///< So many of them go well before.
    Lasting lasting = Lasting::Once;
};

/// The disk of one folder, which stalls and fails when it is told to.
class FaultyDisk : public VfsListener
{
public:
    explicit FaultyDisk(const QByteArray &folder) : m_prefix(folder + '/') { }

    Gate &gate() { return m_gate; }
    void setFault(const Fault &fault);
    void heal();
    /// Whether the fault was met since it was set.
    bool hasFailed() const;

    int before(const VfsCall &call) override;

private:
    const QByteArray m_prefix;
    Gate m_gate;
    mutable std::mutex m_mutex;
    Fault m_fault;
    int m_failures = 0;
};

} // namespace keelson::tests
