// SPDX-License-Identifier: MIT
#include "tests/bench/layout/bigsystem.h"

#include "core/model/vocabulary.h"

#include <random>

using namespace Qt::StringLiterals;

namespace keelson::bench {

namespace {

constexpr int servicesEach = 17;

const QStringList things {u"Order"_s, u"Payment"_s, u"Courier"_s, u"Meal"_s, u"Basket"_s, u"Invoice"_s, u"Customer"_s, u"Menu"_s, u"Offer"_s, u"Stock"_s};
const QStringList deeds {u"Placed"_s, u"Accepted"_s, u"Rejected"_s, u"Delivered"_s, u"Changed"_s, u"Cancelled"_s, u"Archived"_s};
const QStringList areas {u"Ordering"_s, u"Delivery"_s, u"Billing"_s, u"Catalogue"_s, u"Support"_s, u"Fleet"_s, u"Loyalty"_s, u"Analytics"_s};
const QStringList patterns {u"bff"_s, u"bff"_s, u"control"_s, u"esg"_s};

class Builder
{
public:
    explicit Builder(int subsystems) : m_edit(u"Build"_s), m_subsystems(subsystems) { }

    void build()
    {
        for (int i = 0; i < m_subsystems; ++i)
            addSubsystem(i);
        for (int i = 0; i < m_subsystems / 2; ++i) {
            const Id actor = m_edit.add(kinds::actor, u"Person %1"_s.arg(i));
            const Id system = m_edit.add(kinds::externalSystem, u"Provider %1"_s.arg(i));
            join(relations::uses, kinds::actor, actor, any());
            join(relations::calls, kinds::service, any(), system);
        }
    }

    void exchange(int eventsEach, int callsEach)
    {
        for (qsizetype i = 0; i < m_services.size(); ++i) {
            for (int k = 0; k < eventsEach; ++k) {
                const QString name = u"%1 %2 %3"_s.arg(things.at(toss() % things.size()), deeds.at(toss() % deeds.size())).arg(i * eventsEach + k);
                const Id event = m_edit.add(kinds::domainEvent, name);
                m_edit.relate(relations::publishes, m_services.at(i), event);
                m_edit.relate(relations::consumes, toss() % 3 ? neighbour(i) : any(), event);
            }
            for (int k = 0; k < callsEach; ++k)
                m_edit.relate(relations::calls, m_services.at(i), neighbour(i));
        }
    }

    Edit taken() { return std::move(m_edit); }

private:
    void addSubsystem(int index)
    {
        const Id subsystem = m_edit.add(kinds::subsystem, u"%1 %2"_s.arg(areas.at(index % areas.size())).arg(index));
        m_edit.add(kinds::eventHub, u"Event Hub"_s, subsystem);
        m_edit.add(kinds::eventLake, u"Event Lake"_s, subsystem);
        for (int i = 0; i < servicesEach; ++i) {
            const Id service = m_edit.add(kinds::service, u"%1 %2"_s.arg(things.at(i % things.size())).arg(index * servicesEach + i), subsystem);
            m_edit.set(service, properties::pattern, patterns.at(i % patterns.size()));
            m_services.append(service);
        }
    }

    void join(QLatin1StringView relation, QLatin1StringView fromKind, Id from, Id to)
    {
        if (vocabulary::allows(*vocabulary::relation(relation), fromKind, fromKind == kinds::actor ? kinds::service : kinds::externalSystem))
            m_edit.relate(relation, from, to);
    }

    qsizetype toss() { return qsizetype(m_dice() >> 1); }
    Id any() { return m_services.at(toss() % m_services.size()); }
    Id neighbour(qsizetype service)
    {
        const qsizetype first = service - service % servicesEach;
        return m_services.at(first + (service - first + 1 + toss() % (servicesEach - 1)) % servicesEach);
    }

    Edit m_edit;
    int m_subsystems;
    std::mt19937 m_dice {42};
    QList<Id> m_services;
};

} // namespace

Edit bigSystem(int subsystems, int eventsEach, int callsEach)
{
    Builder builder(subsystems);
    builder.build();
    builder.exchange(eventsEach, callsEach);
    return builder.taken();
}

} // namespace keelson::bench
