// SPDX-License-Identifier: MIT
#include "core/document/foretold.h"

#include "core/model/modelbuilder.h"

#include <QMap>

namespace keelson {

namespace {

using Facts = QMap<QString, Value>;  ///< Of one record.

/// Gives a record what the facts say besides what is kept in members of its own.
void setAll(Properties &properties, const Facts &facts, std::initializer_list<QLatin1StringView> members)
{
    for (auto it = facts.cbegin(); it != facts.cend(); ++it) {
        const auto isMember = [&](QLatin1StringView member) { return it.key() == member; };
        if (it.key() == properties::kind || it.key() == properties::deleted || std::any_of(members.begin(), members.end(), isMember))
            continue;
        if (isNull(it.value()))
            properties.remove(it.key());
        else
            properties.insert(it.key(), it.value());
    }
}

Id idOr(const Facts &facts, QLatin1StringView property, Id otherwise)
{
    const auto it = facts.constFind(QString(property));
    return it == facts.cend() ? otherwise : reference(*it);
}

QString textOr(const Facts &facts, QLatin1StringView property, const QString &otherwise)
{
    const auto it = facts.constFind(QString(property));
    return it == facts.cend() ? otherwise : text(*it);
}

class Foretelling
{
public:
    explicit Foretelling(const Model &model) : m_builder(model) { }

    Foretold tell(const Edit &edit)
    {
        QList<Id> order;
        QHash<Id, Facts> byRecord;
        for (const Fact &fact : edit.facts()) {
            if (!byRecord.contains(fact.record))
                order.append(fact.record);
            byRecord[fact.record].insert(fact.property, fact.value);
        }
        // Elements first: the others have to find their ends.
        for (const Id id : std::as_const(order))
            putElement(id, byRecord.value(id));
        for (const Id id : std::as_const(order))
            settle(id, byRecord.value(id));
        for (const Id id : std::as_const(order)) {
            putRelation(id, byRecord.value(id));
            putItem(id, byRecord.value(id));
        }
        for (const Id id : std::as_const(order)) {
            if (flag(byRecord.value(id).value(QString(properties::deleted))))
                remove(id);
        }
        return {m_builder.model(), m_records};
    }

private:
    const Model &model() const { return m_builder.model(); }

    template<typename Record>
    void put(const Record &record)
    {
        m_builder.put(record);
        m_records.insert(record.id);
    }

    void drop(Id id)
    {
        m_builder.remove(id);
        m_records.insert(id);
    }

    void putElement(Id id, const Facts &facts)
    {
        const Element *known = model().element(id);
        const Kind *kind = known ? known->kind : vocabulary::kind(text(facts.value(QString(properties::kind))));
        if (!kind)
            return;
        Element element = known ? *known : Element{id, kind, {}, {}, {}};
        element.name = textOr(facts, properties::name, element.name);
        setAll(element.properties, facts, {properties::name, properties::parent});
        put(element);
    }

    bool mayHold(Id container, const Element &content) const
    {
        const Element *outer = model().element(container);
        if (!outer || !vocabulary::mayContain(outer->kind->id, content.kind->id))
            return false;
        while (outer && outer->id != content.id)
            outer = model().element(outer->parent);
        return !outer;
    }

    void settle(Id id, const Facts &facts)
    {
        const Element *known = model().element(id);
        if (!known || !facts.contains(QString(properties::parent)))
            return;
        Element element = *known;
        const Id container = reference(facts.value(QString(properties::parent)));
        element.parent = mayHold(container, element) ? container : Id();
        put(element);
    }

    void putRelation(Id id, const Facts &facts)
    {
        const Relation *known = model().relation(id);
        const RelationKind *kind = known ? known->kind : vocabulary::relation(text(facts.value(QString(properties::kind))));
        if (!kind)
            return;
        Relation relation = known ? *known : Relation{id, kind, {}, {}, {}};
        relation.from = idOr(facts, properties::from, relation.from);
        relation.to = idOr(facts, properties::to, relation.to);
        setAll(relation.properties, facts, {properties::from, properties::to});
        const Element *from = model().element(relation.from);
        const Element *to = model().element(relation.to);
        if (from && to && vocabulary::allows(*kind, from->kind->id, to->kind->id))
            put(relation);
        else
            drop(id);
    }

    void putItem(Id id, const Facts &facts)
    {
        const Child *known = model().child(id);
        if (!known && text(facts.value(QString(properties::kind))) != records::child)
            return;
        Child item = known ? *known : Child{id, {}, {}, {}, {}};
        item.owner = idOr(facts, properties::owner, item.owner);
        item.list = textOr(facts, properties::list, item.list);
        item.order = textOr(facts, properties::order, item.order);
        setAll(item.properties, facts, {properties::owner, properties::list, properties::order});
        if (model().element(item.owner) || model().view(item.owner) || model().relation(item.owner))
            put(item);
        else
            drop(id);
    }

    /// With all that hangs on it; what it contained stands free.
    void remove(Id id)
    {
        if (const Element *element = model().element(id)) {
            for (const Element *content : model().contentsOf(id)) {
                Element free = *content;
                free.parent = {};
                put(free);
            }
            for (const Relation *relation : model().relationsFrom(id) + model().relationsTo(id))
                drop(relation->id);
            for (const Placement *placement : model().placementsOf(id))
                drop(placement->id);
            for (const ItemList &list : element->kind->lists) {
                for (const Child *item : model().childrenOf(id, list.id))
                    drop(item->id);
            }
            for (const Child *waiver : model().childrenOf(id, itemlists::waivers))
                drop(waiver->id);
        }
        drop(id);
    }

    ModelBuilder m_builder;
    QSet<Id> m_records;
};

} // namespace

Foretold foretold(const Model &model, const Edit &edit)
{
    return Foretelling(model).tell(edit);
}

} // namespace keelson
