// SPDX-License-Identifier: MIT
#include "app/gui/map/crumbs.h"

#include <QCoreApplication>

namespace keelson::map {

namespace {

struct Map
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

QString nameOf(const Element &element)
{
    return element.name.isEmpty() ? vocabulary::label(*element.kind) : element.name;
}

Crumb whole(const Model &model)
{
    const QList<const Element *> systems = model.ofKind(kinds::system);
    return { systems.size() == 1 ? nameOf(*systems.first()) : Map::tr("Whole system"), Aspect::Bulkheads, {} };
}

} // namespace

QList<Crumb> crumbsOf(const Model &model, const View *view)
{
    QList<Crumb> crumbs { whole(model) };
    const Aspect aspect = aspects::of(view);
    const Element *subject = view ? model.element(view->subject) : nullptr;
    if (!subject) {
        if (aspect != Aspect::Bulkheads)
            crumbs.append({ aspects::label(aspects::row(aspect)), aspect, {} });
        return crumbs;
    }
    QList<Crumb> around;
    for (const Element *at = model.element(subject->parent); at; at = model.element(at->parent)) {
        if (at->is(kinds::subsystem) || at->is(kinds::service))
            around.prepend({ nameOf(*at), *aspects::inside(*at->kind), at->id });
    }
    crumbs += around;
    const std::optional<Aspect> usual = aspects::inside(*subject->kind);
    if (usual && *usual != aspect)
        crumbs.append({ nameOf(*subject), *usual, subject->id });
    crumbs.append({ usual == aspect ? nameOf(*subject) : aspects::label(aspects::row(aspect)), aspect, subject->id });
    return crumbs;
}

} // namespace keelson::map
