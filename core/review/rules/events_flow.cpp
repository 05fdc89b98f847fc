// SPDX-License-Identifier: MIT
#include "core/contract/contract.h"
#include "core/model/architecture.h"
#include "core/review/rules.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

// What can be told of events from all of them at once alone.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::EventFlow)
};

QList<Breach> sameTypes(const Model &model)
{
    QMap<QString, QList<const Element *>> byType;
    for (const Element *event : model.ofKind(kinds::domainEvent)) {
        if (!event->name.simplified().isEmpty())
            byType[contract::typeOf(*event)].append(event);
    }
    QList<Breach> breaches;
    for (auto [type, events] : byType.asKeyValueRange()) {
        std::sort(events.begin(), events.end(), [](const Element *a, const Element *b) { return a->id < b->id; });
        for (const Element *event : events.mid(1)) {
            // Events of one name are one for the document, which says so itself.
            if (event->name.simplified().toCaseFolded() != events.first()->name.simplified().toCaseFolded())
                breaches.append({Tr::tr("“%1” and “%2” have the same type in the channel: %3.").arg(events.first()->name, event->name, type),
                                 {events.first()->id, event->id}});
        }
    }
    return breaches;
}

/// Which events follow from which without a person or a condition in between.
class Flow
{
public:
    explicit Flow(const Model &model) : m_model(model)
    {
        for (const Element *function : model.ofKind(kinds::function))
            addReactions(function->id);
        for (const Element *service : model.ofKind(kinds::service)) {
            if (architecture::isService(*service, architecture::control))
                addReactions(service->id);
        }
        for (const Element *policy : model.ofKind(kinds::policy))
            addPolicy(*policy);
    }

    /// Rings of events, each by itself; every event is in one at most. By their ids, so that a ring stays what it is when
    /// something is renamed.
    QList<QList<Id>> takeRings()
    {
        QList<QList<Id>> rings;
        for (dropEnds(); !m_next.isEmpty(); dropEnds()) {
            rings.append(ringFrom(std::ranges::min(m_next.keys())));
            for (const Id id : rings.last())
                m_next.remove(id);
        }
        return rings;
    }

private:
    void add(Id cause, Id effect)
    {
        if (!m_next[cause].contains(effect))
            m_next[cause].append(effect);
    }

    void addReactions(Id reacting)
    {
        for (const Relation *heard : m_model.relationsFrom(reacting)) {
            if (!heard->is(relations::consumes) || !text(heard->properties.value(u"filter"_s)).trimmed().isEmpty())
                continue;
            for (const Element *told : m_model.targets(reacting, relations::publishes))
                add(heard->to, told->id);
        }
    }

    void addPolicy(const Element &policy)
    {
        if (architecture::given(policy, "automation"_L1) == "manual"_L1 || architecture::isSaid(policy, "condition"_L1))
            return;
        for (const Element *cause : m_model.sources(policy.id, relations::triggers)) {
            for (const Element *command : m_model.targets(policy.id, relations::issues)) {
                for (const Element *effect : m_model.targets(command->id, relations::resultsIn))
                    add(cause->id, effect->id);
            }
        }
    }

    /// Takes away what leads to nothing, until all that is left leads on.
    void dropEnds()
    {
        for (bool isSettled = false; !isSettled;) {
            isSettled = true;
            for (auto it = m_next.begin(); it != m_next.end();) {
                isSettled &= it->removeIf([this](Id effect) { return !m_next.contains(effect); }) == 0;
                it = it->isEmpty() ? m_next.erase(it) : std::next(it);
            }
        }
    }

    QList<Id> ringFrom(Id start) const
    {
        QList<Id> way;
        for (Id at = start; !way.contains(at); at = std::ranges::min(m_next.value(at)))
            way.append(at);
        const Id again = std::ranges::min(m_next.value(way.last()));
        QList<Id> ring = way.mid(way.indexOf(again));
        std::rotate(ring.begin(), ring.begin() + ring.indexOf(std::ranges::min(ring)), ring.end());
        return ring;
    }

    const Model &m_model;
    QHash<Id, QList<Id>> m_next;
};

QList<Breach> rings(const Model &model)
{
    QList<Breach> breaches;
    for (const QList<Id> &ring : Flow(model).takeRings()) {
        QStringList names;
        for (const Id id : ring)
            names.append(u"“"_s + model.element(id)->name + u"”"_s);
        names.append(names.first());
        breaches.append({Tr::tr("Events follow each other without end: %1.").arg(names.join(u" → "_s)), ring});
    }
    return breaches;
}

constexpr Rule table[] = {
    {.id = "event.same-type"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Every event has a type of its own"),
     .why = QT_TRANSLATE_NOOP("Rules", "Channels route and listeners filter by the type. Two events that share it cannot be told apart."),
     .heading = {4, "Domain events"},
     .kinds = {},
     .lookAll = sameTypes},
    {.id = "event.cycle"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Events do not chase each other in a ring"),
     .why = QT_TRANSLATE_NOOP("Rules", "Reactions that lead back to where they began go on for ever and fill every channel. A filter "
                                       "or a condition has to end the ring."),
     .heading = {2, "React and evolve"},
     .kinds = {},
     .lookAll = rings},
};

} // namespace

std::span<const Rule> eventFlowRules() { return table; }

} // namespace keelson::review
