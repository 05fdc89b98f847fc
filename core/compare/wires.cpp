// SPDX-License-Identifier: MIT
#include "core/compare/parts.h"
#include "core/compare/words.h"
#include "core/model/architecture.h"

#include <algorithm>
#include <tuple>

// What became of relations: new ones, gone ones, and those of which one took the place of another.

namespace keelson::compare {

namespace {

using Wires = QList<const Relation *>;

/// Of what took the place of what it is the end that stays: who publishes an event may change, whom a service calls as well.
enum class Kept { From, To };

struct Exchange
{
    QLatin1StringView relation;
    Kept kept;
};
constexpr Exchange exchanges[] = {
    {relations::publishes, Kept::To}, {relations::consumes, Kept::To}, {relations::owns, Kept::To},
    {relations::materializes, Kept::To}, {relations::calls, Kept::From}, {relations::uses, Kept::From},
};

void sort(Wires &wires)
{
    std::sort(wires.begin(), wires.end(), [](const Relation *a, const Relation *b) { return a->id < b->id; });
}

class WireComparison
{
public:
    explicit WireComparison(const Both &both);
    QList<Difference> take();

private:
    Difference about(const Relation &relation, Deed deed, bool isLater) const;
    Difference rewired(const Relation &before, const Relation &after) const;
    void compareKept(const Relation &before, const Relation &after);
    void findDecoupled();
    void findExchanged(const Exchange &exchange);
    bool wasThere(Id later) const { return !m_both.matches.beforeOf(later).isNull(); }
    bool isThere(Id earlier) const { return !m_both.matches.afterOf(earlier).isNull(); }
    Wires newWiresBetween(Id caller, Id called) const;
    const Relation *earlierWith(const Exchange &exchange, Id keptLater) const;

    const Both &m_both;
    Wires m_gone;
    Wires m_new;
    QList<Difference> m_found;
};

WireComparison::WireComparison(const Both &both) : m_both(both)
{
    for (const Relation &relation : both.before.relations()) {
        if (const Relation *later = both.after.relation(both.matches.afterOf(relation.id)))
            compareKept(relation, *later);
        else
            m_gone.append(&relation);
    }
    for (const Relation &relation : both.after.relations()) {
        if (!wasThere(relation.id))
            m_new.append(&relation);
    }
    sort(m_gone);
    sort(m_new);
}

Difference WireComparison::about(const Relation &relation, Deed deed, bool isLater) const
{
    const Model &model = isLater ? m_both.after : m_both.before;
    const Element &from = *model.element(relation.from);
    Difference difference;
    difference.deed = deed;
    difference.subject = Difference::Subject::Relation;
    difference.kind = relation.kind->id;
    difference.name = from.name;
    difference.before = isLater ? m_both.matches.beforeOf(relation.id) : relation.id;
    difference.after = isLater ? relation.id : Id();
    difference.group = groupOf(m_both, from, isLater);
    if (difference.group.isNull())
        difference.group = groupOf(m_both, *model.element(relation.to), isLater);
    difference.about = {relation.id, relation.from, relation.to};
    difference.record = recordText(model, relation);
    return difference;
}

Difference WireComparison::rewired(const Relation &before, const Relation &after) const
{
    Difference difference = about(after, Deed::Rewired, true);
    difference.before = before.id;
    difference.about.append({before.from, before.to});
    difference.words = rewiredText(recordText(m_both.before, before), recordText(m_both.after, after));
    return difference;
}

void WireComparison::compareKept(const Relation &before, const Relation &after)
{
    if (m_both.matches.afterOf(before.from) != after.from || m_both.matches.afterOf(before.to) != after.to || before.kind != after.kind)
        m_found.append(rewired(before, after));
    const auto row = [&](const QString &id) -> const Property * {
        for (const std::span<const Property> rows : {after.kind->properties, vocabulary::commonProperties()}) {
            const auto found = std::find_if(rows.begin(), rows.end(), [&](const Property &property) { return property.id == id; });
            if (found != rows.end())
                return &*found;
        }
        return nullptr;
    };
    const QList<Detail> details = propertyDetails(m_both, row, before.properties, after.properties);
    if (details.isEmpty())
        return;
    Difference difference = about(after, Deed::Changed, true);
    difference.words = changedText(recordText(m_both.after, after));
    difference.details = details;
    m_found.append(difference);
}

/// Those by which events go from one of two services to the other and that were not there before.
Wires WireComparison::newWiresBetween(Id caller, Id called) const
{
    const auto sideOf = [&](const Relation *wire) {
        const Element *service = architecture::serviceOf(m_both.after, wire->from);
        return service ? service->id : wire->from;
    };
    const auto other = [&](const Relation *wire) { return sideOf(wire) == caller ? called : caller; };
    Wires found;
    for (const Relation *wire : m_new) {
        const bool publishes = wire->is(relations::publishes);
        if ((!publishes && !wire->is(relations::consumes)) || (sideOf(wire) != caller && sideOf(wire) != called))
            continue;
        const QList<const Element *> others = publishes ? architecture::consumersOf(m_both.after, wire->to)
                                                        : architecture::publishersOf(m_both.after, wire->to);
        if (std::any_of(others.begin(), others.end(), [&](const Element *service) { return service->id == other(wire); }))
            found.append(wire);
    }
    return found;
}

// What the book is about: a call went, and events between the same two came.
void WireComparison::findDecoupled()
{
    for (const Relation *call : Wires(m_gone)) {
        if (!call->is(relations::calls) || !isThere(call->from) || !isThere(call->to))
            continue;
        const auto serviceOf = [&](Id earlier) {
            const Id later = m_both.matches.afterOf(earlier);
            const Element *service = architecture::serviceOf(m_both.after, later);
            return service ? service->id : later;
        };
        const Wires wires = newWiresBetween(serviceOf(call->from), serviceOf(call->to));
        if (wires.isEmpty())
            continue;
        Difference difference = about(*call, Deed::Rewired, false);
        difference.about = {call->id, m_both.matches.afterOf(call->from), m_both.matches.afterOf(call->to)};
        QStringList events;
        for (const Relation *wire : wires) {
            difference.about.append({wire->id, wire->to});
            difference.details.append({Deed::Added, {}, {}, {}, {}, {}, addedText(recordText(m_both.after, *wire))});
            events.append(placeText(m_both.after, wire->to));
            m_new.removeAll(wire);
        }
        events.sort();
        events.removeDuplicates();
        difference.words = decoupledText(recordText(m_both.before, *call), events);
        m_found.append(difference);
        m_gone.removeAll(call);
    }
}

/// The one wire of a kind that an end has lost; null when it lost several, or one whose other end is gone.
const Relation *WireComparison::earlierWith(const Exchange &exchange, Id keptLater) const
{
    const Relation *found = nullptr;
    for (const Relation *wire : m_gone) {
        const bool keepsTo = exchange.kept == Kept::To;
        if (!wire->is(exchange.relation) || m_both.matches.afterOf(keepsTo ? wire->to : wire->from) != keptLater)
            continue;
        if (found)
            return nullptr;
        found = wire;
    }
    return found && isThere(exchange.kept == Kept::To ? found->from : found->to) ? found : nullptr;
}

void WireComparison::findExchanged(const Exchange &exchange)
{
    QHash<Id, Wires> newAt;
    for (const Relation *wire : std::as_const(m_new)) {
        if (wire->is(exchange.relation))
            newAt[exchange.kept == Kept::To ? wire->to : wire->from].append(wire);
    }
    for (auto it = newAt.cbegin(); it != newAt.cend(); ++it) {
        const Relation *wire = it->first();
        if (it->size() != 1 || !wasThere(it.key()) || !wasThere(exchange.kept == Kept::To ? wire->from : wire->to))
            continue;
        const Relation *earlier = earlierWith(exchange, it.key());
        if (!earlier)
            continue;
        m_found.append(rewired(*earlier, *wire));
        m_gone.removeAll(earlier);
        m_new.removeAll(wire);
    }
}

QList<Difference> WireComparison::take()
{
    findDecoupled();
    for (const Exchange &exchange : exchanges)
        findExchanged(exchange);
    for (const Relation *wire : std::as_const(m_gone)) {
        m_found.append(about(*wire, Deed::Removed, false));
        m_found.last().words = removedText(recordText(m_both.before, *wire));
    }
    for (const Relation *wire : std::as_const(m_new)) {
        m_found.append(about(*wire, Deed::Added, true));
        m_found.last().words = addedText(recordText(m_both.after, *wire));
    }
    return m_found;
}

} // namespace

QList<Difference> wireDifferences(const Both &both)
{
    return WireComparison(both).take();
}

} // namespace keelson::compare
