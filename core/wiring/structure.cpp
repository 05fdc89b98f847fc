// SPDX-License-Identifier: MIT
#include "core/wiring/flaws.h"

#include "core/model/architecture.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

// Services that wait for each other, stores of several services, and routing rules.

namespace keelson::wiring {

namespace {

using namespace Qt::StringLiterals;
using Elements = QList<const Element *>;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::wiring::Structure)
};

/// The longest way of calls from each service. A ring is followed once.
class Calls
{
public:
    explicit Calls(const Model &model) : m_model(model), m_services(model.ofKind(kinds::service))
    {
        for (const Element *service : m_services) {
            for (const Element *called : architecture::calledBy(model, service->id)) {
                if (called->is(kinds::service))
                    m_called.insert(called->id);
            }
        }
    }

    QList<Defect> chains()
    {
        QList<Defect> defects;
        // From where calls begin; what is left then goes round in rings.
        for (const bool isRing : {false, true}) {
            for (const Element *service : m_services) {
                if ((m_called.contains(service->id) && !isRing) || m_seen.contains(service->id))
                    continue;
                const QList<Id> path = longestFrom(*service);
                if (callsBetweenServices(path) > 0)
                    defects.append(defect(path));
            }
        }
        return defects;
    }

private:
    const QList<Id> &longestFrom(const Element &element)
    {
        const auto known = m_longest.constFind(element.id);
        if (known != m_longest.cend())
            return m_longest[element.id];
        m_seen.insert(element.id);
        m_under.insert(element.id);
        QList<Id> longest;
        const Elements next = element.is(kinds::service) ? architecture::calledBy(m_model, element.id) : Elements();
        for (const Element *called : next) {
            const QList<Id> rest = m_under.contains(called->id) ? QList<Id>{called->id} : longestFrom(*called);
            if (rest.size() > longest.size())
                longest = rest;
        }
        m_under.remove(element.id);
        return *m_longest.insert(element.id, QList<Id>{element.id} + longest);
    }

    int callsBetweenServices(const QList<Id> &path) const
    {
        return int(std::count_if(path.begin(), path.end(), [this](Id id) { return m_model.element(id)->is(kinds::service); })) - 1;
    }

    Defect defect(const QList<Id> &path) const
    {
        QStringList way;
        for (const Id id : path)
            way.append(u"“%1”"_s.arg(m_model.element(id)->name));
        return {Flaw::Chain, Tr::tr("%1: %n call(s), one waiting for the other.", nullptr, int(path.size()) - 1).arg(way.join(u" → "_s)), path,
                relationsAlong(path)};
    }

    QList<Id> relationsAlong(const QList<Id> &path) const
    {
        QList<Id> ids;
        for (qsizetype i = 0; i + 1 < path.size(); ++i) {
            Elements callers = m_model.contentsOf(path[i]);
            callers.prepend(m_model.element(path[i]));
            for (const Element *caller : std::as_const(callers)) {
                for (const Relation *relation : m_model.relationsFrom(caller->id)) {
                    const Element *service = architecture::serviceOf(m_model, relation->to);
                    if (relation->is(relations::calls) && (relation->to == path[i + 1] || (service && service->id == path[i + 1])))
                        ids.append(relation->id);
                }
            }
        }
        return ids;
    }

    const Model &m_model;
    const Elements m_services;
    QSet<Id> m_called;
    QSet<Id> m_seen;
    QSet<Id> m_under;
    QHash<Id, QList<Id>> m_longest;
};

Id channelOf(const Child &route)
{
    return reference(route.properties.value(u"channel"_s));
}

/// Somebody reads it, or it hands on by itself.
bool leadsSomewhere(const Model &model, const Element &channel)
{
    if (!channel.is(kinds::stream) && !channel.is(kinds::queue))
        return true;
    Elements users = model.sources(channel.id, relations::uses);
    users.removeIf([](const Element *user) { return user->is(kinds::eventHub); });
    return !users.isEmpty();
}

/// Services say which channels they read only in detailed drawings; before that, a channel of a hub is read by those around.
bool saysWhoReads(const Model &model)
{
    for (const QLatin1StringView kind : {kinds::stream, kinds::queue}) {
        for (const Element *channel : model.ofKind(kind)) {
            if (leadsSomewhere(model, *channel))
                return true;
        }
    }
    return false;
}

} // namespace

QList<Defect> chains(const Model &model)
{
    return Calls(model).chains();
}

QList<Defect> sharedStores(const Model &model)
{
    QList<Defect> defects;
    for (const Element *store : model.ofKind(kinds::dataStore)) {
        Elements users;
        const Element *home = architecture::serviceOf(model, store->id);
        if (home)
            users.append(home);
        QList<Id> relations;
        for (const Relation *relation : model.relationsTo(store->id)) {
            const Element *service = architecture::serviceOf(model, relation->from);
            if (!service || !(relation->is(relations::uses) || relation->is(relations::materializes)))
                continue;
            if (!users.contains(service))
                users.append(service);
            if (service != home)
                relations.append(relation->id);
        }
        if (users.size() < 2)
            continue;
        std::sort(users.begin(), users.end(), [](auto *a, auto *b) { return std::tie(a->name, a->id) < std::tie(b->name, b->id); });
        QList<Id> ids;
        for (const Element *user : std::as_const(users))
            ids.append(user->id);
        defects.append({Flaw::SharedStore, Tr::tr("“%1” is shared by %2.").arg(store->name, names(model, ids)), QList<Id>{store->id} + ids, relations});
    }
    return defects;
}

/// Where the event is published, its hub has rules and none of them takes it.
QList<Defect> routeFlaws(const Model &model, const Element &event)
{
    QList<Defect> defects;
    if (architecture::consumersOf(model, event.id).isEmpty())
        return defects;
    QSet<Id> done;
    for (const Element *publisher : architecture::publishersOf(model, event.id)) {
        const Element *subsystem = architecture::subsystemOf(model, publisher->id);
        if (!subsystem || done.contains(subsystem->id))
            continue;
        done.insert(subsystem->id);
        QList<const Child *> rules;
        Elements hubs = architecture::contentsOf(model, subsystem->id, kinds::eventHub);
        for (const Element *hub : std::as_const(hubs))
            rules += model.childrenOf(hub->id, itemlists::routes);
        const bool isTaken = std::any_of(rules.begin(), rules.end(), [&](const Child *rule) {
            const Id about = reference(rule->properties.value(u"event"_s));
            return (about.isNull() || about == event.id) && model.element(channelOf(*rule));
        });
        if (!rules.isEmpty() && !isTaken) {
            defects.append({Flaw::Route, Tr::tr("No routing rule of “%1” takes “%2”, so nobody gets it.").arg(subsystem->name, event.name),
                            {event.id, hubs.first()->id, publisher->id}, {}});
        }
    }
    return defects;
}

QList<Defect> rulesToNowhere(const Model &model)
{
    QList<Defect> defects;
    const bool isDetailed = saysWhoReads(model);
    for (const Element *hub : model.ofKind(kinds::eventHub)) {
        const Element *subsystem = architecture::subsystemOf(model, hub->id);
        const QString place = subsystem ? subsystem->name + u'/' + hub->name : hub->name;
        for (const Child *rule : model.childrenOf(hub->id, itemlists::routes)) {
            const Element *channel = model.element(channelOf(*rule));
            const Element *event = model.element(reference(rule->properties.value(u"event"_s)));
            const QString what = event ? u"“%1”"_s.arg(event->name) : Tr::tr("every event");
            const QList<Id> elements = event ? QList<Id>{hub->id, event->id} : QList<Id>{hub->id};
            if (!channel)
                defects.append({Flaw::Route, Tr::tr("The rule of “%1” for %2 names no channel that exists.").arg(place, what), elements, {}});
            else if (isDetailed && !leadsSomewhere(model, *channel))
                defects.append({Flaw::Route, Tr::tr("The rule of “%1” for %2 leads to “%3”, which nobody reads.").arg(place, what, channel->name),
                                elements + QList<Id>{channel->id}, {}});
        }
    }
    return defects;
}

} // namespace keelson::wiring
