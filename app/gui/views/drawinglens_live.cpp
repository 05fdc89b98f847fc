// SPDX-License-Identifier: MIT
#include "app/gui/views/drawinglens.h"

#include "app/gui/views/spoken.h"
#include "app/gui/views/vitalscard.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What runs, as the drawing shows and tells it.

namespace keelson {

void DrawingLens::takeLive()
{
    const auto &lit = workspace().live().elements;
    const QSet<Id> before = std::exchange(m_lit, QSet<Id>(lit.keyBegin(), lit.keyEnd()));
    refresh(before + m_lit);
}

void DrawingLens::watchEverything()
{
    m_watched.clear();
    const Scene scene = m_canvas->scene();
    for (const SceneNode &node : scene.nodes)
        m_watched.append(node.element);
    for (const SceneEdge &edge : scene.edges)
        m_watched += edge.elements;
    std::sort(m_watched.begin(), m_watched.end());
    m_watched.erase(std::unique(m_watched.begin(), m_watched.end()), m_watched.end());
}

void DrawingLens::watchAlso(const QSet<Id> &elements)
{
    for (const Id element : elements) {
        const auto place = std::lower_bound(m_watched.cbegin(), m_watched.cend(), element);
        const bool known = place != m_watched.cend() && *place == element;
        if (m_canvas->shows(element) && !known)
            m_watched.insert(place, element);
        else if (!m_canvas->shows(element) && known)
            m_watched.erase(place);
    }
}

void DrawingLens::tellWatched()
{
    if (isVisible())
        workspace().watch({ false, m_watched });
}

std::optional<Vitals> DrawingLens::vitalsOf(Id item) const
{
    const SceneNode *node = m_canvas->node(item);
    const auto &lit = workspace().live().elements;
    const auto found = node ? lit.constFind(node->element) : lit.constEnd();
    return found == lit.constEnd() ? std::nullopt : std::optional(*found);
}

QString DrawingLens::spoken(Id item) const
{
    const SceneNode *node = m_canvas->node(item);
    if (!node || !model())
        return {};
    QStringList parts{ spokenOf(*model(), node->element, m_setup.looks == KindStrip::Looks::Note ? Drawn::Storm : Drawn::Map) };
    if (!node->vitals.isEmpty())
        parts.append(node->vitals.join(u", "_s));
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QString DrawingLens::cardOf(Id item) const
{
    const std::optional<Vitals> vitals = vitalsOf(item);
    const Live &live = workspace().live();
    if (!vitals || !live.isConnected())
        return {};
    const SceneNode *node = m_canvas->node(item);
    const SceneEdge *edge = m_canvas->edge(item);
    const QString title = node ? node->text : edge ? edge->label : QString();
    const Tally tally = node ? live.tallies.value(node->element) : Tally();
    return vitalsCard(title, vitalsRows(*vitals, tally, live), workspace().trend(observable(item)), m_canvas->theme());
}

/// The element a node or an edge speaks of: of an edge, who works on what it brings, or else what it brings.
Id DrawingLens::observable(Id item) const
{
    const auto &lit = workspace().live().elements;
    if (const SceneNode *node = m_canvas->node(item))
        return lit.contains(node->element) ? node->element : Id();
    const SceneEdge *edge = m_canvas->edge(item);
    if (!edge)
        return {};
    const SceneNode *end = m_canvas->node(edge->to);
    if (end && lit.contains(end->element))
        return end->element;
    const auto known = std::find_if(edge->elements.begin(), edge->elements.end(), [&](Id id) { return lit.contains(id); });
    return known == edge->elements.end() ? Id() : *known;
}

void DrawingLens::open(Id item)
{
    observe(item);
}

void DrawingLens::observe(Id item)
{
    if (!workspace().live().isConnected())
        return;
    const Id element = observable(item);
    if (element.isNull())
        workspace().tell(tr("Nothing is known of how this runs."));
    else
        workspace().reveal(element, u"observe"_s);
}

} // namespace keelson
