// SPDX-License-Identifier: MIT
#include "app/gui/views/drawinglens.h"

#include "app/gui/views/viewchooser.h"
#include "app/gui/views/viewgestures.h"

#include <algorithm>
#include <utility>

// Which view is shown, and how its picture keeps up with the model.

namespace keelson {

void DrawingLens::documentReplaced()
{
    m_canvas->cancel();
    m_view = {};
    m_fitNext = true;
    m_canvas->forgetTrail();
    renew();
}

void DrawingLens::showView(Id view)
{
    if (m_view == view)
        return;
    m_canvas->cancel();
    m_view = view;
    m_fitNext = true;
    m_canvas->forgetTrail();
    renew();
}

void DrawingLens::createView()
{
    if (!model())
        return;
    const Outcome outcome = views::add(m_setup.viewKind,
                                       views::freeName(*model(), QString(m_setup.viewKind), tr(m_setup.noun)));
    workspace().document()->commit(outcome.edit);
    showView(outcome.select.first());
    nameView();
}

void DrawingLens::nameView()
{
    m_chooser->startRenaming();
}

const View *DrawingLens::viewOf(Id view) const
{
    return model() ? model()->view(view) : nullptr;
}

void DrawingLens::chooseFirstView()
{
    const QList<const View *> views = model() ? model()->viewsOfKind(m_setup.viewKind) : QList<const View *>();
    const bool known = std::any_of(views.begin(), views.end(),
                                   [this](const View *view) { return view->id == m_view; });
    const View *unkept = known ? nullptr : viewOf(m_view);
    if (!known && !unkept)
        m_view = views.isEmpty() ? Id() : views.first()->id;
    m_chooser->setViews(views, m_view, unkept);
}

void DrawingLens::renew()
{
    modelIsNew();
    refresh();
}

void DrawingLens::takeChange(const ModelChange &change)
{
    modelIsNew();
    if (change.everything)
        refresh();
    else
        refresh(change.records);
}

void DrawingLens::refresh()
{
    m_anew = true;
    refresh({});
}

void DrawingLens::refresh(const QSet<Id> &records)
{
    m_changed += records;
    m_stale = true;
    if (isVisible())
        redraw();
}

void DrawingLens::redraw()
{
    m_stale = false;
    const QSet<Id> changed = std::exchange(m_changed, {});
    const Id before = m_view;
    chooseFirstView();
    const Model nothing;
    const Model &shown = model() ? *model() : nothing;
    const View *view = model() ? shownView() : nullptr;
    const bool anew = std::exchange(m_anew, false) || m_view != before;
    if (const auto patch = anew ? std::nullopt : patchFor(shown, view, changed)) {
        watchAlso(m_canvas->patchScene(*patch));
    } else {
        const auto &lit = workspace().live().elements;
        m_lit = QSet<Id>(lit.keyBegin(), lit.keyEnd());
        m_canvas->setScene(draw(shown, view));
        watchEverything();
    }
    m_observe->setEnabled(workspace().live().isConnected());
    m_canvas->setEnabled(model());
    if (m_fitNext && !m_canvas->isEmpty() && isVisible()) {
        m_canvas->fitReadably();
        m_fitNext = false;
    }
    takeSelection();
    tellWatched();
}

void DrawingLens::showEvent(QShowEvent *event)
{
    Lens::showEvent(event);
    if (m_stale || m_fitNext)
        redraw();
    tellWatched();
}

} // namespace keelson
