// SPDX-License-Identifier: MIT
#include "app/gui/map/lens.h"

#include "app/gui/views/actionglyph.h"

#include <QMenu>
#include <QToolButton>

// The panels beside the map, and what they say of its boxes.

namespace keelson {

void MapLens::addCompanion(MapCompanion *companion)
{
    QAction *toggle = addAction(companion->glyph(), companion->shortcut());
    toggle->setObjectName(companion->id());
    toggle->setText(companion->title());
    addPanel(companion, toggle);
    m_examineMenu->addSeparator();
    m_examineMenu->addAction(toggle);
    for (QAction *own : companion->ownActions()) {
        adoptAction(own);
        m_examineMenu->addAction(own);
    }
    m_companions.append({companion, toggle});
    auto *button = new QToolButton(this);
    button->setDefaultAction(toggle);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    header().addWidget(button);
    connect(toggle, &QAction::toggled, this, [this] { refresh(); });
    connect(companion, &MapCompanion::overlayChanged, this, [this] { refresh(); });
    connect(companion, &MapCompanion::titleChanged, toggle, [companion, toggle] { toggle->setText(companion->title()); });
    connect(companion, &MapCompanion::pointed, this, &MapLens::point);
    connect(companion, &MapCompanion::askedFor, toggle, [toggle] { toggle->setChecked(true); });
}

void MapLens::showCompanion(const MapCompanion *companion)
{
    for (const auto &[each, toggle] : std::as_const(m_companions)) {
        if (each == companion)
            toggle->setChecked(true);
    }
}

void MapLens::nameCompanions()
{
    for (const auto &[companion, toggle] : std::as_const(m_companions))
        toggle->setText(companion->title());
}

MapOverlay MapLens::overlay() const
{
    MapOverlay all;
    for (const auto &[companion, toggle] : m_companions) {
        if (!toggle->isChecked() && companion->isAlwaysOnMap())
            all = together(all, companion->overlay());
    }
    for (const auto &[companion, toggle] : m_companions) {
        if (toggle->isChecked())
            all = together(all, companion->overlay());
    }
    return all;
}

/// Which box stands for what is not drawn itself.
QHash<Id, Id> MapLens::standIns(const MapOverlay &overlay) const
{
    QHash<Id, Id> shownAs;
    const auto add = [&](Id id) {
        if (const Id box = boxOf(id); !box.isNull())
            shownAs.insert(id, box);
    };
    for (auto it = overlay.remarks.keyBegin(); it != overlay.remarks.keyEnd(); ++it)
        add(*it);
    for (const Id id : overlay.shown)
        add(id);
    return shownAs;
}

void MapLens::layRemarks(Scene &scene) const
{
    const MapOverlay all = overlay();
    if (model() && !all.isEmpty())
        layOver(scene, all, standIns(all), canvas().theme());
}

/// Shows where something stands without taking the keyboard from the panel that points at it.
void MapLens::point(Id what)
{
    if (!model())
        return;
    const bool isThere = model()->element(what) || model()->relation(what);
    workspace().select(isThere ? QList<Id>{what} : QList<Id>());
    if (const Id box = boxOf(what); !box.isNull())
        return canvas().reveal(box);
    for (const SceneNode &node : canvas().scene().nodes) { // What is no longer there and drawn all the same.
        if (node.element == what)
            return canvas().reveal(node.id);
    }
    for (const SceneEdge &edge : canvas().scene().edges) {
        if (edge.id == what || edge.elements.contains(what) || edge.carries.contains(what))
            return canvas().reveal(edge.from);
    }
}

} // namespace keelson
