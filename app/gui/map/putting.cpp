// SPDX-License-Identifier: MIT
#include "app/gui/map/putting.h"

#include "app/gui/map/aspects/plans.h"

using namespace Qt::StringLiterals;

namespace keelson::map {

namespace {

void contain(Edit &edit, const Model &model, const Element &element, Id onto)
{
    if (liesIn(model, onto, element.id))
        return;
    const Id holder = holderFor(model, *element.kind, element.id, onto);
    if (holder != element.parent)
        edit.set(element.id, properties::parent, holder.isNull() ? Value() : Value(holder));
}

/// Relations of the kind to the element from, or from it to, what is of these kinds: taken away but for the one that stays.
bool dropOthers(Edit &edit, const QList<const Relation *> &relations, QLatin1StringView kind, const std::function<const Element *(const Relation &)> &end,
                std::initializer_list<QLatin1StringView> kinds, Id stays)
{
    bool isThere = false;
    for (const Relation *relation : relations) {
        const Element *other = relation->is(kind) ? end(*relation) : nullptr;
        if (!other || std::none_of(kinds.begin(), kinds.end(), [&](QLatin1StringView id) { return other->is(id); }))
            continue;
        if (other->id == stays)
            isThere = true;
        else
            edit.remove(relation->id);
    }
    return isThere;
}

void own(Edit &edit, const Model &model, const Element &element, Id onto)
{
    const Element *team = model.element(onto);
    const bool isTeam = team && team->is(kinds::team) && vocabulary::allows(*vocabulary::relation(relations::owns), kinds::team, element.kind->id);
    if (!isTeam && onto != leftOverFrame(Aspect::Teams))
        return;
    const bool isThere = dropOthers(edit, model.relationsTo(element.id), relations::owns,
                                    [&](const Relation &relation) { return model.element(relation.from); }, { kinds::team }, onto);
    if (isTeam && !isThere)
        edit.relate(relations::owns, team->id, element.id);
}

void runIn(Edit &edit, const Model &model, const Element &element, Id onto)
{
    const Element *place = model.element(onto);
    const bool isPlace = place && (place->is(kinds::account) || place->is(kinds::region));
    if (!element.is(kinds::subsystem)) {
        if (element.is(kinds::region) && isPlace)
            contain(edit, model, element, onto);
        return;
    }
    if (!isPlace && onto != leftOverFrame(Aspect::Clouds))
        return;
    const Element *parent = model.element(element.parent);
    const bool isHeld = parent && (parent->is(kinds::account) || parent->is(kinds::region));
    if (isHeld && isPlace)
        return contain(edit, model, element, onto);
    const bool isThere = dropOthers(edit, model.relationsFrom(element.id), relations::uses,
                                    [&](const Relation &relation) { return model.element(relation.to); }, { kinds::account, kinds::region }, onto);
    if (isPlace && !isThere)
        edit.relate(relations::uses, element.id, onto);
    if (!isPlace)
        edit.set(element.id, "account"_L1, Value());
}

} // namespace

Id holderFor(const Model &model, const Kind &kind, Id box, Id onto)
{
    for (const Element *at = model.element(onto); at; at = model.element(at->parent)) {
        if (at->id != box && vocabulary::mayContain(at->kind->id, kind.id))
            return at->id;
    }
    return {};
}

void putInto(Edit &edit, const Model &model, const View *view, Id box, Id onto)
{
    const Element *element = model.element(box);
    if (!element)
        return;
    switch (aspects::of(view)) {
    case Aspect::Bulkheads: return contain(edit, model, *element, onto);
    case Aspect::Teams: return own(edit, model, *element, onto);
    case Aspect::Clouds: return runIn(edit, model, *element, onto);
    case Aspect::Context:
    case Aspect::Internals:
    case Aspect::EventFlow:
    case Aspect::Frontends: return;
    }
}

void putNewInto(Edit &edit, const Model &model, const View &view, const Kind &kind, Id box, Id onto)
{
    const Element *frame = model.element(onto);
    if (!frame)
        return;
    const bool isTeam = aspects::of(&view) == Aspect::Teams && frame->is(kinds::team);
    const bool isPlace = aspects::of(&view) == Aspect::Clouds && (frame->is(kinds::account) || frame->is(kinds::region));
    if (isTeam && vocabulary::allows(*vocabulary::relation(relations::owns), kinds::team, kind.id))
        edit.relate(relations::owns, onto, box);
    else if (isPlace && kind.id == kinds::subsystem && !vocabulary::mayContain(frame->kind->id, kind.id))
        edit.relate(relations::uses, box, onto);
}

} // namespace keelson::map
