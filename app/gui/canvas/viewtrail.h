// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/canvas/viewport.h"

#include <QList>

#include <optional>

namespace keelson {

/// Where a person has looked before each jump, to go back there. Scrolling is no jump.
class ViewTrail
{
public:
    /// Before a jump: `here` is where it starts.
    void leave(const Viewport &here);
    /// Nothing where there is nothing more; otherwise `here` can be gone back to.
    std::optional<Viewport> back(const Viewport &here) { return step(m_before, m_after, here); }
    std::optional<Viewport> forward(const Viewport &here) { return step(m_after, m_before, here); }
    void clear();

private:
    static std::optional<Viewport> step(QList<Viewport> &from, QList<Viewport> &to, const Viewport &here);

    QList<Viewport> m_before;
    QList<Viewport> m_after;
};

} // namespace keelson
