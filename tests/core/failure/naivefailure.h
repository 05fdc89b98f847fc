// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/architecture.h"
#include "core/model/model.h"

#include <QSet>

namespace keelson::test {

/// What cannot answer when these fail, found by looking at every relation again until nothing more goes down. For
/// architectures of services, stores and external systems: those of randomArchitecture.
class NaiveFailure
{
public:
    NaiveFailure(const Model &model, const QSet<Id> &failed) : m_model(model), m_gone(failed)
    {
        for (bool hasGrown = true; hasGrown;) {
            hasGrown = false;
            for (const Element &element : model.elements())
                hasGrown = (!m_gone.contains(element.id) && m_gone.contains(element.parent) && add(m_gone, element.id)) || hasGrown;
        }
        m_silent = m_gone;
        for (bool hasGrown = true; hasGrown;) {
            hasGrown = false;
            for (const Element &element : model.elements())
                hasGrown = (element.is(kinds::service) && !m_silent.contains(element.id) && lacks(element) && add(m_silent, element.id)) || hasGrown;
        }
        spreadLate();
    }

    bool isSilent(Id element) const { return m_silent.contains(element); }
    bool isLate(Id service) const { return m_late.contains(service); }

private:
    static bool add(QSet<Id> &set, Id id)
    {
        set.insert(id);
        return true;
    }

    static bool hasFallback(const Relation &relation) { return !text(relation.properties.value(QStringLiteral("fallback"))).isEmpty(); }

    bool lacksStore(const Element &service) const
    {
        for (const Element *part : m_model.contentsOf(service.id)) {
            if (m_gone.contains(part->id))
                return true;
        }
        for (const Relation *relation : m_model.relationsFrom(service.id)) {
            if (relation->is(relations::uses) && m_gone.contains(relation->to))
                return true;
        }
        return false;
    }

    bool lacksAnswer(const Element &service) const
    {
        bool lacks = false;
        // Of two calls to the same the one without a fallback counts.
        for (const Relation *relation : m_model.relationsFrom(service.id))
            lacks = lacks || (relation->is(relations::calls) && relation->to != service.id && m_silent.contains(relation->to) && !hasFallback(*relation));
        return lacks;
    }

    bool lacks(const Element &service) const { return lacksStore(service) || lacksAnswer(service); }

    bool isReactor(const Element &service) const
    {
        return architecture::given(service, properties::pattern) != architecture::bff;
    }

    bool isHubGone(const Element &service) const
    {
        for (const Element *content : m_model.contentsOf(service.parent)) {
            if (content->is(kinds::eventHub) && m_gone.contains(content->id))
                return true;
        }
        return false;
    }

    bool isStreamGone(const Element &service) const
    {
        for (const Element *content : m_model.contentsOf(service.parent)) {
            for (const Element *stream : m_model.contentsOf(content->id)) {
                if (content->is(kinds::eventHub) && stream->is(kinds::stream) && m_gone.contains(stream->id))
                    return true;
            }
        }
        return false;
    }

    void spreadLate()
    {
        QSet<Id> lateEvents;
        for (bool hasGrown = true; hasGrown;) {
            hasGrown = false;
            for (const Element &element : m_model.elements()) {
                if (!element.is(kinds::service))
                    continue;
                const bool isBroken = m_gone.contains(element.id) || lacksStore(element);
                const bool reacts = isReactor(element);
                bool takesLate = isBroken || (reacts && lacksAnswer(element));
                bool consumes = false;
                for (const Element *event : m_model.targets(element.id, relations::consumes)) {
                    consumes = true;
                    takesLate = takesLate || lateEvents.contains(event->id) || isHubGone(element) || isStreamGone(element);
                }
                if (takesLate && consumes && !m_late.contains(element.id))
                    hasGrown = add(m_late, element.id);
                const bool givesLate = isBroken || isHubGone(element) || (reacts ? consumes && takesLate : m_silent.contains(element.id));
                for (const Element *event : m_model.targets(element.id, relations::publishes)) {
                    if (givesLate && !lateEvents.contains(event->id))
                        hasGrown = add(lateEvents, event->id);
                }
            }
        }
    }

    const Model &m_model;
    QSet<Id> m_gone;
    QSet<Id> m_silent;
    QSet<Id> m_late;
};

} // namespace keelson::test
