// SPDX-License-Identifier: MIT
#include "gate.h"

namespace keelson::tests {

void Gate::closeFor(Which which)
{
    const std::scoped_lock lock(m_mutex);
    m_which = std::move(which);
}

void Gate::open()
{
    closeFor({});
    m_changed.notify_all();
}

void Gate::awaitCaller()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_held > 0; });
}

void Gate::pass(const VfsCall &call)
{
    std::unique_lock lock(m_mutex);
    if (!m_which || !m_which(call))
        return;
    ++m_held;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return !m_which; });
    --m_held;
}

} // namespace keelson::tests
