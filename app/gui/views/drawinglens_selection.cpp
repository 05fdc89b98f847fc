// SPDX-License-Identifier: MIT
#include "app/gui/views/drawinglens.h"

#include <algorithm>

// What is selected here is selected in every lens.

namespace keelson {

void DrawingLens::takeSelection()
{
    if (m_sharing || m_stale || workspace().selection() == m_canvas->selectedElements())
        return;
    m_sharing = true;
    m_canvas->select(workspace().selection());
    m_sharing = false;
}

void DrawingLens::giveSelection()
{
    if (m_sharing)
        return;
    m_sharing = true;
    workspace().select(m_canvas->selectedElements());
    m_sharing = false;
}

bool DrawingLens::canReveal(Id element) const
{
    if (!model())
        return false;
    if (const View *view = model()->view(element))
        return view->kind == m_setup.viewKind;
    const QList<const Placement *> placements = model()->placementsOf(element);
    return std::any_of(placements.begin(), placements.end(), [this](const Placement *placement) {
        const View *view = model()->view(placement->view);
        return view && view->kind == m_setup.viewKind;
    });
}

void DrawingLens::reveal(Id element)
{
    if (!model())
        return;
    if (model()->view(element))
        return showView(element);
    Id elsewhere;
    for (const Placement *placement : model()->placementsOf(element)) {
        const View *view = model()->view(placement->view);
        if (view && view->kind == m_setup.viewKind && (elsewhere.isNull() || view->id == m_view))
            elsewhere = view->id;
    }
    if (!elsewhere.isNull())
        showView(elsewhere);
    if (m_stale)
        redraw();
    workspace().select({ element });
    m_canvas->reveal(element);
}

void DrawingLens::activated()
{
    if (m_stale)
        redraw();
    m_canvas->setFocus();
}

} // namespace keelson
