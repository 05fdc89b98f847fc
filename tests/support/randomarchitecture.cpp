// SPDX-License-Identifier: MIT
#include "tests/support/randomarchitecture.h"

namespace keelson::test {

namespace {

using namespace Qt::StringLiterals;

/// Kinds that rules speak of come often, so that they meet.
constexpr QLatin1StringView usual[] = {
    kinds::subsystem, kinds::subsystem, kinds::service,     kinds::service,   kinds::service,        kinds::service,
    kinds::service,   kinds::service,   kinds::domainEvent, kinds::domainEvent, kinds::domainEvent,  kinds::domainEvent,
    kinds::function,  kinds::function,  kinds::function,    kinds::function,  kinds::dataStore,      kinds::dataStore,
    kinds::eventHub,  kinds::stream,    kinds::queue,       kinds::eventLake, kinds::api,            kinds::externalSystem,
    kinds::actor,     kinds::team,      kinds::mainApp,     kinds::microFrontend};

constexpr QLatin1StringView eventNames[] = {"Order Submitted"_L1, "Order Cancelled"_L1, "Submit Order"_L1, "Payment"_L1, "Fault"_L1,
                                            "order-submitted"_L1, "Customer Registered"_L1, "Meal Prepared"_L1, ""_L1, "  "_L1};
constexpr QLatin1StringView otherNames[] = {"Order"_L1, "Payment"_L1, "Kitchen"_L1, "Listener"_L1, "Trigger"_L1, "Rest"_L1, "Stream"_L1,
                                            "Order Table"_L1, "Common"_L1, "Event Hub"_L1, "Fault Monitor"_L1, ""_L1, "%1 \"x\""_L1};
constexpr QLatin1StringView words[] = {"id"_L1, "email"_L1, "total: number"_L1, "order, customer, email, name"_L1, "x"_L1, "orderId"_L1,
                                       "timestamp"_L1, "none"_L1, "random"_L1, "rate(5 minutes)"_L1, "/orders"_L1, "us-east-1"_L1,
                                       "production"_L1, ","_L1, "  "_L1, "%1"_L1, "a.b.c"_L1, "1.0"_L1};
constexpr double numbers[] = {0, 1, 2, 3, 5, 10, 30, 60, 100, 300, 1000, 10000, 86400, 604800, 1e9, -1, 0.5, 1e-9, 1e300};

} // namespace

RandomArchitecture::RandomArchitecture(quint64 seed) : m_random(quint64(seed * 0x9e3779b97f4a7c15)), m_seed(seed) { }

Id RandomArchitecture::nextId()
{
    return Id(m_seed + 1000, ++m_count);
}

const Kind &RandomArchitecture::anyKind()
{
    return chance(90) ? *vocabulary::kind(anyOf(usual)) : anyOf(vocabulary::kinds());
}

QString RandomArchitecture::anyName(const Kind &kind)
{
    const QLatin1StringView name = kind.id == kinds::domainEvent ? anyOf(eventNames) : anyOf(otherNames);
    return chance(50) ? u"%1 %2"_s.arg(name).arg(upTo(9)) : QString(name);
}

Id RandomArchitecture::anyId()
{
    return m_known.isEmpty() || chance(5) ? Id(7, 7) : anyOf(m_known).id;
}

Value RandomArchitecture::anyValue(const Property &property)
{
    if (chance(3))
        return chance(50) ? Value(true) : Value(u"strange"_s);
    switch (property.type) {
    case PropertyType::Number:
    case PropertyType::Duration: return anyOf(numbers);
    case PropertyType::Flag: return chance(50);
    case PropertyType::Reference: return anyId();
    case PropertyType::Choice: return property.choices.empty() || chance(3) ? u"other"_s : QString(anyOf(property.choices).id);
    default: return QString(anyOf(words));
    }
}

void RandomArchitecture::setSome(Edit &edit, Id record, std::span<const Property> rows, int percent)
{
    for (const Property &row : rows) {
        if (chance(percent))
            edit.set(record, row.id, anyValue(row));
    }
}

RandomArchitecture::Known RandomArchitecture::add(Edit &edit)
{
    const Known known{nextId(), &anyKind()};
    edit.set(known.id, properties::kind, QString(known.kind->id));
    edit.set(known.id, properties::name, anyName(*known.kind));
    setSome(edit, known.id, known.kind->properties, upTo(4) * 15);
    m_known.append(known);
    return known;
}

/// Into a container that may hold it.
void RandomArchitecture::settle(Edit &edit, const Known &known)
{
    QList<Id> containers;
    for (const Known &outer : std::as_const(m_known)) {
        if (vocabulary::mayContain(outer.kind->id, known.kind->id))
            containers.append(outer.id);
    }
    if (!containers.isEmpty())
        edit.set(known.id, properties::parent, anyOf(containers));
}

void RandomArchitecture::relate(Edit &edit)
{
    for (int attempt = 0; attempt < 20; ++attempt) {
        const Known &from = anyOf(m_known);
        const Known &to = anyOf(m_known);
        QList<const RelationKind *> fitting = vocabulary::between(from.kind->id, to.kind->id);
        fitting.removeIf([](const RelationKind *kind) { return kind->id == relations::contains; });
        if (fitting.isEmpty())
            continue;
        const RelationKind &kind = *anyOf(fitting);
        const Id id = nextId();
        edit.set(id, properties::kind, QString(kind.id));
        edit.set(id, properties::from, from.id);
        edit.set(id, properties::to, to.id);
        setSome(edit, id, kind.properties, 30);
        return;
    }
}

void RandomArchitecture::addItem(Edit &edit, const Known &owner)
{
    if (owner.kind->lists.empty())
        return;
    const ItemList &list = anyOf(owner.kind->lists);
    const Id id = nextId();
    edit.set(id, properties::kind, QString(records::child));
    edit.set(id, properties::owner, owner.id);
    edit.set(id, properties::list, QString(list.id));
    edit.set(id, properties::order, u"%1"_s.arg(m_count, 6, 10, QChar(u'0')));
    setSome(edit, id, list.columns, 70);
}

Edit RandomArchitecture::whole()
{
    Edit edit(u"Draw anything"_s);
    const int elements = 6 + upTo(22);
    for (int i = 0; i < elements; ++i)
        add(edit);
    for (const Known &known : std::as_const(m_known)) {
        if (chance(85))
            settle(edit, known);
        for (int items = chance(30) ? upTo(4) : 0; items > 0; --items)
            addItem(edit, known);
    }
    for (int i = 0; i < elements * 2; ++i)
        relate(edit);
    if (chance(20))
        edit.remove(anyOf(m_known).id);
    return edit;
}

Edit RandomArchitecture::gesture(const Model &model)
{
    Edit edit(u"Change anything"_s);
    const Known &known = anyOf(m_known);
    switch (upTo(10)) {
    case 0: edit.set(known.id, properties::name, anyName(*known.kind)); break;
    case 1:
    case 2:
        setSome(edit, known.id, known.kind->properties, 20);
        break;
    case 3: settle(edit, known); break;
    case 4: edit.set(known.id, properties::parent, Value()); break;
    case 5: relate(edit); break;
    case 6:
        if (const QList<const Relation *> relations = model.relationsFrom(known.id); !relations.isEmpty())
            edit.remove(anyOf(relations)->id);
        break;
    case 7: addItem(edit, known); break;
    case 8:
        for (const ItemList &list : known.kind->lists) {
            for (const Child *item : model.childrenOf(known.id, list.id)) {
                if (chance(30))
                    edit.remove(item->id);
                else
                    setSome(edit, item->id, list.columns, 30);
            }
        }
        break;
    default:
        if (chance(50))
            settle(edit, add(edit));
        else
            edit.set(known.id, properties::deleted, model.element(known.id) != nullptr);
    }
    return edit;
}

} // namespace keelson::test
