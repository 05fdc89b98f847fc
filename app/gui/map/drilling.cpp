// SPDX-License-Identifier: MIT
#include "app/gui/map/lens.h"

#include "app/gui/map/crumbbar.h"
#include "app/gui/views/viewgestures.h"
#include "app/render/icons.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

// Which view of the architecture is shown, and the ways from one to the other.

namespace keelson {

void MapLens::makeViews()
{
    m_crumbs = new CrumbBar(this);
    addBar(m_crumbs);
    connect(m_crumbs, &CrumbBar::chosen, this, &MapLens::goTo);
    connect(m_crumbs, &CrumbBar::keepRequested, this, &MapLens::keep);
    connect(&workspace(), &Workspace::documentReplaced, this, [this] {
        m_unkept.clear();
        m_home = {};
    });
    m_open = addAction(u"zoom-in"_s, QKeySequence(u"Ctrl+Shift+Down"_s));
    m_open->setObjectName(u"look-inside"_s);
    connect(m_open, &QAction::triggered, this, &MapLens::openSelected);
    m_up = addAction(u"chevron-up"_s);
    m_up->setObjectName(u"up"_s);
    m_up->setShortcuts({ QKeySequence(u"Ctrl+Shift+Up"_s), QKeySequence(u"Alt+Up"_s) });
    connect(m_up, &QAction::triggered, this, &MapLens::goUp);
    m_keep = addAction(u"save"_s, QKeySequence(u"Ctrl+Shift+K"_s));
    m_keep->setObjectName(u"keep-view"_s);
    connect(m_keep, &QAction::triggered, this, &MapLens::keep);
    m_moreHops = addAction(u"plus"_s, QKeySequence(u"Ctrl+Shift+Right"_s));
    m_moreHops->setObjectName(u"more-hops"_s);
    connect(m_moreHops, &QAction::triggered, this, [this] { changeHops(1); });
    m_lessHops = addAction(u"minus"_s, QKeySequence(u"Ctrl+Shift+Left"_s));
    m_lessHops->setObjectName(u"less-hops"_s);
    connect(m_lessHops, &QAction::triggered, this, [this] { changeHops(-1); });
    for (const AspectRow &row : aspects::all()) {
        QAction *action = addAction(QString(row.glyph), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + m_aspects.size())));
        action->setObjectName(u"aspect-"_s + row.id);
        connect(action, &QAction::triggered, this, [this, &row] { showAspect(row); });
        m_aspects.append(action);
    }
}

void MapLens::nameViews()
{
    m_open->setText(tr("Look inside"));
    m_up->setText(tr("Up to what is around"));
    m_keep->setText(tr("Keep this view"));
    m_moreHops->setText(tr("Follow one event more"));
    m_lessHops->setText(tr("Follow one event less"));
    for (qsizetype i = 0; i < m_aspects.size(); ++i)
        m_aspects.at(i)->setText(tr("View: %1").arg(aspects::label(aspects::all()[i])));
}

const View *MapLens::viewOf(Id id) const
{
    if (const View *kept = DrawingLens::viewOf(id))
        return kept;
    const auto unkept = m_unkept.constFind(id);
    return model() && unkept != m_unkept.cend() ? &*unkept : nullptr;
}

/// What goes with the view that is drawn.
void MapLens::tellView(const View *view)
{
    const Aspect aspect = aspects::of(view);
    if (aspect == Aspect::Bulkheads && (!view || view->subject.isNull()))
        m_home = view ? view->id : Id();
    const bool isKept = !view || (model() && model()->view(view->id));
    const QList<map::Crumb> crumbs = model() ? map::crumbsOf(*model(), view) : QList<map::Crumb>();
    m_crumbs->setCrumbs(crumbs, isKept);
    m_up->setEnabled(crumbs.size() > 1);
    m_keep->setEnabled(!isKept);
    m_insides->setEnabled(aspect == Aspect::Bulkheads);
    m_insides->setChecked(view && flag(view->properties.value(QString(showsInsides))));
    m_moreHops->setEnabled(aspect == Aspect::EventFlow && aspects::hopsOf(view) < aspects::mostHops);
    m_lessHops->setEnabled(aspect == Aspect::EventFlow && aspects::hopsOf(view) > 1);
    canvas().setHint(m_isArranging ? tr("The map is being arranged...") : aspects::hint(aspects::row(aspect)));
}

void MapLens::lookAt(Aspect aspect, Id subject)
{
    if (!model())
        return;
    const bool isWhole = aspect == Aspect::Bulkheads && subject.isNull();
    if (isWhole && model()->viewsOfKind(records::contextView).isEmpty())
        return showView({});
    const View *home = isWhole ? viewOf(m_home) : nullptr;
    const View *kept = home ? home : aspects::kept(*model(), aspect, subject);
    if (kept)
        return showView(kept->id);
    const View view = aspects::viewOf(aspect, model()->element(subject));
    m_unkept.insert(view.id, view);
    showView(view.id);
}

/// What is selected where the aspect can be about it, or the whole; nothing where it needs one and has none.
std::optional<Id> MapLens::subjectFor(const AspectRow &row) const
{
    if (!model())
        return std::nullopt;
    for (const Id id : workspace().selection()) {
        const Element *element = model()->element(id);
        if (element && aspects::mayBeAbout(row, *element->kind))
            return element->id;
    }
    const View *shown = shownView();
    const Element *current = shown ? model()->element(shown->subject) : nullptr;
    if (row.isAboutOne && current && aspects::mayBeAbout(row, *current->kind))
        return current->id;
    return row.isAboutOne ? std::nullopt : std::optional(Id());
}

void MapLens::showAspect(const AspectRow &row)
{
    if (!model())
        return;
    // Of the whole, unless it has to be about one thing: what is selected by chance would narrow it.
    const std::optional<Id> subject = row.isAboutOne ? subjectFor(row) : std::optional(Id());
    if (subject)
        return lookAt(row.aspect, *subject);
    workspace().tell(row.aspect == Aspect::EventFlow ? tr("Select an event first: a line between two services, or its note.")
                                                     : tr("Select a service first."));
}

/// Asks which aspect the new view has, then adds it.
void MapLens::createView()
{
    if (!model())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"new-view"_s);
    menu->setToolTipsVisible(true);
    for (const AspectRow &row : aspects::all()) {
        const std::optional<Id> subject = subjectFor(row);
        const Element *element = subject ? model()->element(*subject) : nullptr;
        const QString label = aspects::label(row);
        QString text = label;
        if (element)
            text = tr("%1 of “%2”", "aspect, name").arg(label, QString(element->name).replace(u'&', u"&&"_s));
        else if (!subject)
            text = row.aspect == Aspect::EventFlow ? tr("%1 (select an event first)").arg(label) : tr("%1 (select a service first)").arg(label);
        QAction *action = menu->addAction(icons::icon(QString(row.glyph), canvas().theme()), text, this, [this, &row] { addView(row); });
        action->setObjectName(QString(row.id));
        action->setToolTip(aspects::help(row));
        action->setEnabled(subject.has_value());
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(mapToGlobal(QPoint(8, header().geometry().bottom())));
}

void MapLens::addView(const AspectRow &row)
{
    const std::optional<Id> subject = subjectFor(row);
    if (!model() || !subject)
        return;
    View view = aspects::viewOf(row.aspect, model()->element(*subject));
    view.name = views::freeName(*model(), QString(records::contextView), view.name);
    if (model()->view(view.id))
        view.id = Id::create();
    commit(map::keepView(view));
    showView(view.id);
    nameView();
}

/// The events an item carries or is, in the order of their names.
QList<Id> MapLens::eventsAt(Id item) const
{
    QList<Id> events;
    const SceneEdge *edge = canvas().edge(item);
    for (const Id id : edge ? edge->elements + edge->carries : QList<Id> { item }) {
        const Relation *relation = model()->relation(id);
        const Element *element = model()->element(relation ? relation->to : id);
        if (element && element->is(kinds::domainEvent) && !events.contains(element->id))
            events.append(element->id);
    }
    std::sort(events.begin(), events.end(), [this](Id a, Id b) {
        return std::pair(model()->element(a)->name, a) < std::pair(model()->element(b)->name, b);
    });
    return events;
}

void MapLens::chooseEvent(const QList<Id> &events, const std::function<void(Id)> &chosen)
{
    if (events.size() == 1)
        return chosen(events.first());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"events"_s);
    for (const Id event : events) {
        QString name = model()->element(event)->name;
        menu->addAction(icons::icon(u"domain-event"_s, canvas().theme()), name.replace(u'&', u"&&"_s), this, [chosen, event] { chosen(event); });
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(canvas().mapToGlobal(canvas().toWidget(canvas().pointOfInterest()).toPoint()));
}

void MapLens::open(Id item)
{
    if (!model())
        return;
    const Element *element = model()->element(item);
    const std::optional<Aspect> inside = element ? aspects::inside(*element->kind) : std::nullopt;
    if (inside)
        return lookAt(*inside, element->id);
    // Who watches a line that is lit wants its figures.
    if (workspace().live().isConnected())
        return DrawingLens::open(item);
    const QList<Id> events = eventsAt(item);
    if (!events.isEmpty())
        chooseEvent(events, [this](Id event) { lookAt(Aspect::EventFlow, event); });
    else
        workspace().tell(tr("There is nothing more to see inside."));
}

void MapLens::openSelected()
{
    const QList<Id> chosen = canvas().selectedEdges() + canvas().selectedNodes();
    if (!model() || chosen.isEmpty())
        return workspace().tell(tr("Select a subsystem, a service or an event to look inside."));
    const QList<Id> events = eventsAt(chosen.last());
    if (!events.isEmpty())
        return chooseEvent(events, [this](Id event) { lookAt(Aspect::EventFlow, event); });
    open(chosen.last());
}

/// To what is around, with what one comes from selected there.
void MapLens::goUp()
{
    if (!model())
        return;
    const View *shown = shownView();
    const QList<map::Crumb> crumbs = map::crumbsOf(*model(), shown);
    if (crumbs.size() < 2)
        return;
    const Id from = shown ? shown->subject : Id();
    goTo(crumbs.at(crumbs.size() - 2));
    workspace().select(from.isNull() ? QList<Id>() : QList<Id> { from });
}

void MapLens::goTo(const map::Crumb &crumb)
{
    lookAt(crumb.aspect, crumb.subject);
    canvas().setFocus();
}

void MapLens::keep()
{
    const View *shown = shownView();
    if (model() && shown && !model()->view(shown->id))
        commit(map::keepView(View(*shown)));
}

/// A view that is not kept yet is not kept by that either.
void MapLens::changeHops(int step)
{
    const View *view = shownView();
    if (!model() || !view)
        return;
    const int hops = aspects::hopsOf(view) + step;
    if (model()->view(view->id)) {
        commit(map::setHops(shown(), hops));
        return;
    }
    m_unkept[view->id].properties.insert(QString(aspects::hopsProperty), double(hops));
    modelIsNew();
    refresh();
}

Id MapLens::boxOf(Id element) const
{
    for (const Element *at = model() ? model()->element(element) : nullptr; at; at = model()->element(at->parent)) {
        if (m_positions.contains(at->id))
            return at->id;
    }
    return {};
}

bool MapLens::canReveal(Id element) const
{
    if (!model())
        return false;
    if (model()->view(element))
        return DrawingLens::canReveal(element);
    return shownFor(*model(), shownView(), element) || shownFor(*model(), nullptr, element);
}

/// Where it is shown: here, or else on the map of the whole.
void MapLens::reveal(Id element)
{
    if (!model())
        return;
    if (model()->view(element))
        return DrawingLens::reveal(element);
    if (!shownFor(*model(), shownView(), element))
        lookAt(Aspect::Bulkheads, {});
    const Element *box = shownFor(*model(), shownView(), element);
    if (!box)
        return;
    activated();
    workspace().select({ element });
    canvas().reveal(box->id);
}

} // namespace keelson
