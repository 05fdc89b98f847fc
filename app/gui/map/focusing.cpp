// SPDX-License-Identifier: MIT
#include "app/gui/map/lens.h"

#include "app/gui/map/filterbar.h"
#include "app/gui/map/journeybar.h"
#include "app/gui/map/legend.h"
#include "app/gui/views/legendcard.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

// What of the map is looked at: what the filter wants, what the focus lens is on, the step of a journey. And what it all means.

namespace keelson {

namespace {

constexpr int mostFocusHops = 9;
/// A line of a step moves as one that brings a record a second.
constexpr double stepFlow = 1;
constexpr int legendRowsInPictures = 4;

} // namespace

void MapLens::makeLooking()
{
    m_filterBar = new FilterBar(this);
    addBar(m_filterBar);
    m_journeyBar = new JourneyBar(this);
    addBar(m_journeyBar);
    m_legendCard = new LegendCard(&canvas());
    connect(m_filterBar, &FilterBar::changed, this, [this] { refresh(); });
    connect(m_filterBar, &FilterBar::confirmed, this, [this] { canvas().setFocus(); });
    connect(m_filterBar, &FilterBar::closed, this, [this] {
        m_filterBar->hide();
        canvas().setFocus();
        refresh();
    });
    connect(m_journeyBar, &JourneyBar::stepped, this, &MapLens::tellJourney);
    connect(m_journeyBar, &JourneyBar::reachChanged, this, [this] {
        renewJourney();
        refresh();
    });
    connect(m_journeyBar, &JourneyBar::closed, this, [this] {
        m_journeyBar->play(false);
        m_journeyBar->hide();
        m_travelling = {};
        canvas().setFocus();
        refresh();
    });

    m_filter = addAction(u"filter"_s, QKeySequence::Find);
    m_filter->setShortcutContext(Qt::WidgetShortcut); // Shown only: the window has the same key for the outline.
    connect(m_filter, &QAction::triggered, this, [this] {
        if (!model())
            return;
        m_filterBar->open();
        refresh();
    });
    m_focus = addAction(u"search"_s, QKeySequence(u"Ctrl+Shift+F"_s));
    m_focus->setObjectName(u"focus"_s);
    m_focus->setCheckable(true);
    connect(m_focus, &QAction::triggered, this, [this](bool on) { on ? startFocus() : endFocus(); });
    m_legend = addAction(u"info"_s, QKeySequence(u"Ctrl+Shift+Y"_s));
    m_legend->setObjectName(u"legend"_s);
    m_legend->setCheckable(true);
    connect(m_legend, &QAction::toggled, this, [this](bool on) {
        m_legendCard->setVisible(on);
        refresh();
    });
    m_journey = addAction(u"play"_s, QKeySequence(u"Ctrl+Shift+E"_s));
    m_journey->setObjectName(u"journey"_s);
    connect(m_journey, &QAction::triggered, this, &MapLens::startJourney);
    connect(&workspace(), &Workspace::documentReplaced, this, [this] {
        m_focused.clear();
        m_travelling = {};
        m_journeyBar->play(false);
        m_journeyBar->hide();
    });
}

void MapLens::nameLooking()
{
    m_filter->setText(tr("Filter the map"));
    m_focus->setText(tr("Focus on what is selected"));
    m_legend->setText(tr("Legend"));
    m_journey->setText(tr("Journey of an event"));
}

/// Lays what is looked at over the scene. The narrowest comes last: a step of a journey is shown within what the filter left.
void MapLens::look(Scene &scene)
{
    if (model() && !m_filterBar->isHidden()) {
        const map::Filter filter = map::readFilter(m_filterBar->text());
        const map::Filtered found = map::filtered(*model(), scene, filter);
        m_filterBar->showCount(found.shown, found.all);
        if (!filter.isEmpty())
            map::keepOnly(scene, found.looked, m_filterBar->rest());
    }
    if (!m_focused.isEmpty())
        map::keepOnly(scene, map::around(scene, m_focused, m_focusHops), map::Rest::Fades);
    if (const map::JourneyStep *step = m_journeyBar->step()) {
        const map::Looked looked = map::lookedAt(scene, *step, [this](Id element) { return boxOf(element); });
        map::keepOnly(scene, looked, map::Rest::Fades);
        for (SceneEdge &edge : scene.edges) {
            if (looked.edges.contains(edge.id)) {
                edge.halo = mixed(canvas().theme().board, canvas().theme().accent, 0.45);
                edge.flow = std::max(edge.flow, stepFlow);
            }
        }
    }
    m_focus->setChecked(!m_focused.isEmpty());
    showLegend(scene);
}

// --- Focus lens ------------------------------------------------------------------------------------

void MapLens::startFocus()
{
    m_focused = canvas().selectedNodes() + canvas().selectedEdges();
    m_focusHops = 1;
    if (m_focused.isEmpty())
        workspace().tell(tr("Select what to focus on first."));
    else
        workspace().tell(tr("Focus: plus and minus widen and narrow it, Esc leaves it."));
    canvas().setFocus();
    refresh();
}

void MapLens::endFocus()
{
    m_focused.clear();
    refresh();
}

void MapLens::widenFocus(int step)
{
    m_focusHops = std::clamp(m_focusHops + step, 0, mostFocusHops);
    workspace().tell(tr("Focus: %n steps around", nullptr, m_focusHops));
    refresh();
}

/// What one came to look at is selected, but not in order to move it.
bool MapLens::movesBoxes() const
{
    const View *view = shownView();
    const QList<Id> nodes = canvas().selectedNodes();
    return !nodes.isEmpty() && !(view && nodes == QList<Id> { view->subject });
}

/// Keys the canvas would take, but has no use for now.
bool MapLens::takeKey(QKeyEvent &key)
{
    const bool isArrow = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down || key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
    const auto held = key.modifiers() & ~Qt::KeypadModifier;
    const bool isShortcut = isArrow && (held == (Qt::ControlModifier | Qt::ShiftModifier) || (held == Qt::AltModifier && key.key() == Qt::Key_Up && !movesBoxes()));
    if (key.type() == QEvent::ShortcutOverride && isShortcut) {
        key.ignore(); // On to the action.
        return true;
    }
    if (key.matches(QKeySequence::Find)) {
        key.accept();
        if (key.type() == QEvent::KeyPress)
            m_filter->trigger();
        return true;
    }
    return takeFocusKey(key);
}

/// Those of the focus lens, while it is on.
bool MapLens::takeFocusKey(QKeyEvent &key)
{
    if (m_focused.isEmpty() || canvas().isEditing() || key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const bool isWider = key.key() == Qt::Key_Plus || key.key() == Qt::Key_Equal;
    const bool isNarrower = key.key() == Qt::Key_Minus;
    if (!isWider && !isNarrower && key.key() != Qt::Key_Escape)
        return false;
    key.accept();
    if (key.type() == QEvent::KeyPress)
        isWider || isNarrower ? widenFocus(isWider ? 1 : -1) : endFocus();
    return true;
}

// --- Legend ----------------------------------------------------------------------------------------

void MapLens::showLegend(const Scene &scene)
{
    if (!m_legend->isChecked() || !model())
        return m_legendCard->hide();
    m_legendCard->show(map::legendOf(*model(), scene, canvas().theme(), {}, 100), canvas().theme());
}

/// With the legend below the map, as long as it is shown.
Scene MapLens::pictured() const
{
    Scene scene = canvas().scene();
    if (!m_legend->isChecked() || !model() || scene.nodes.isEmpty())
        return scene;
    constexpr double gap = 60;
    Theme theme = canvas().theme();
    theme.surface = theme.board; // No card around it.
    const Scene legend = map::legendOf(*model(), scene, theme, canvas().contentRect().bottomLeft() + QPointF(0, gap), legendRowsInPictures);
    scene.nodes += legend.nodes;
    scene.edges += legend.edges;
    return scene;
}

// --- Journey of an event ---------------------------------------------------------------------------

void MapLens::startJourney()
{
    if (!model())
        return;
    QList<Id> events;
    for (const Id item : canvas().selectedEdges() + canvas().selectedNodes() + workspace().selection()) {
        for (const Id event : eventsAt(item)) {
            if (!events.contains(event))
                events.append(event);
        }
    }
    const View *view = shownView();
    if (events.isEmpty() && aspects::of(view) == Aspect::EventFlow && model()->element(view->subject))
        events = { view->subject };
    for (const Element *event : events.isEmpty() ? model()->ofKind(kinds::domainEvent) : QList<const Element *>()) {
        if (!model()->relationsTo(event->id).isEmpty())
            events.append(event->id);
    }
    if (events.isEmpty())
        return workspace().tell(tr("No event is published or consumed yet: connect two services first."));
    chooseEvent(events, [this](Id event) {
        m_travelling = event;
        m_journeyBar->open(map::journeyOf(*model(), event, m_journeyBar->goesToTheEnd() ? map::Journey::ToTheEnd : map::Journey::OneEvent));
    });
}

void MapLens::renewJourney()
{
    if (model() && !m_travelling.isNull())
        m_journeyBar->renew(map::journeyOf(*model(), m_travelling, m_journeyBar->goesToTheEnd() ? map::Journey::ToTheEnd : map::Journey::OneEvent));
}

void MapLens::tellJourney()
{
    refresh();
    const map::JourneyStep *step = m_journeyBar->step();
    for (const Id element : step ? step->elements : QList<Id>()) {
        if (const Id box = boxOf(element); !box.isNull())
            canvas().reveal(box);
    }
}

} // namespace keelson
