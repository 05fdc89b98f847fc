// SPDX-License-Identifier: MIT
#include "app/gui/canvas/viewtrail.h"

namespace keelson {

namespace {

constexpr qsizetype mostKept = 100;

} // namespace

void ViewTrail::leave(const Viewport &here)
{
    m_after.clear();
    if (!m_before.isEmpty() && m_before.last() == here)
        return;
    m_before.append(here);
    if (m_before.size() > mostKept)
        m_before.removeFirst();
}

std::optional<Viewport> ViewTrail::step(QList<Viewport> &from, QList<Viewport> &to, const Viewport &here)
{
    while (!from.isEmpty() && from.last() == here)
        from.removeLast();
    if (from.isEmpty())
        return std::nullopt;
    to.append(here);
    return from.takeLast();
}

void ViewTrail::clear()
{
    m_before.clear();
    m_after.clear();
}

} // namespace keelson
