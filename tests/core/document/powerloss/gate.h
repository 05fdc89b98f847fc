// SPDX-License-Identifier: MIT
#pragma once

#include "shimvfs.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace keelson::tests {

/// A disk that stalls when it is told to: holds who comes with a call it is closed for until it is opened.
class Gate
{
public:
    using Which = std::function<bool(const VfsCall &)>;

    void closeFor(Which which);
    void open();
    /// Returns once somebody stands before it.
    void awaitCaller();
    /// What the caller goes through.
    void pass(const VfsCall &call);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Which m_which;
    int m_held = 0;
};

/// Keeps a gate closed, but not longer than a test runs: a document that goes waits for its disk.
class Stall
{
public:
    Stall(Gate &gate, const Gate::Which &which) : m_gate(gate) { m_gate.closeFor(which); }
    ~Stall() { m_gate.open(); }
    Q_DISABLE_COPY_MOVE(Stall)

private:
    Gate &m_gate;
};

} // namespace keelson::tests
