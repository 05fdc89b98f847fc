// SPDX-License-Identifier: MIT
#include "core/wiring/flaws.h"

#include "core/contract/contract.h"
#include "core/model/architecture.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// Where somebody relies on what an event does not promise.

namespace keelson::wiring {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::wiring::Contracts)
};

/// What every event has in its envelope.
constexpr QLatin1StringView envelope[] = {"id"_L1, "type"_L1, "timestamp"_L1, "partitionKey"_L1, "tags"_L1};

bool isPromised(const QString &name, const QList<contract::Field> &fields)
{
    const bool isInEnvelope = std::any_of(std::begin(envelope), std::end(envelope), [&](QLatin1StringView known) { return name == known; });
    return isInEnvelope || std::any_of(fields.begin(), fields.end(), [&](const contract::Field &field) {
        return field.name == name || field.name.startsWith(name + u'.') || name.startsWith(field.name + u'.');
    });
}

QString quoted(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words)
        all.append(u"“%1”"_s.arg(word));
    return all.join(u", "_s);
}

/// Rows of stores by the event they are made of.
QHash<Id, QList<const Child *>> copiesByEvent(const Model &model, const Element &service)
{
    QHash<Id, QList<const Child *>> copies;
    for (const Element *store : architecture::contentsOf(model, service.id, kinds::dataStore)) {
        for (const Child *entity : model.childrenOf(store->id, itemlists::entities)) {
            const Id source = reference(entity->properties.value(u"source"_s));
            if (!source.isNull())
                copies[source].append(entity);
        }
    }
    return copies;
}

void appendMissingFields(QList<Defect> &defects, const Model &model, const Element &event, const Element &service)
{
    const QList<contract::Field> fields = contract::fieldsOf(model, event);
    const auto copies = copiesByEvent(model, service).value(event.id);
    for (const Child *entity : copies) {
        QStringList missing = architecture::names(text(entity->properties.value(u"attributes"_s)));
        missing.removeIf([&](const QString &name) { return isPromised(name, fields); });
        if (missing.isEmpty())
            continue;
        const QString row = text(entity->properties.value(QString(properties::name)));
        defects.append({Flaw::Contract, Tr::tr("“%1” keeps %2 in “%3”, which “%4” does not carry.").arg(service.name, quoted(missing), row, event.name),
                        {event.id, service.id, entity->owner}, {}});
    }
}

/// A property of an item that names an event, and what the service has to do with that event for it.
struct Mention
{
    QLatin1StringView list;
    QLatin1StringView column;
    bool isPublished;
};
constexpr Mention mentions[] = {
    {itemlists::steps, "emits"_L1, true},
    {itemlists::steps, "compensatedBy"_L1, true},
    {itemlists::steps, "awaits"_L1, false},
    {itemlists::inputs, "event"_L1, false},
    {itemlists::decisions, "outcome"_L1, true},
};

class Sources
{
public:
    Sources(const Model &model, const Element &service, QHash<Id, QList<Defect>> &found) : m_model(model), m_service(service), m_found(found)
    {
        for (const Element *event : architecture::publishedBy(model, service.id))
            m_published.insert(event->id);
        for (const Element *event : architecture::consumedBy(model, service.id))
            m_consumed.insert(event->id);
    }

    void look()
    {
        for (const Mention &mention : mentions) {
            for (const Child *item : m_model.childrenOf(m_service.id, mention.list))
                need(reference(item->properties.value(QString(mention.column))), mention.isPublished);
        }
        for (const Child *milestone : m_model.childrenOf(m_service.id, itemlists::milestones)) {
            const QString type = text(milestone->properties.value(u"milestone"_s));
            need(reference(milestone->properties.value(u"event"_s)), type == "exit"_L1);
        }
        const auto copies = copiesByEvent(m_model, m_service);
        for (const Id event : copies.keys())
            need(event, false);
    }

private:
    void need(Id id, bool isPublished)
    {
        const Element *event = m_model.element(id);
        if (!event || !event->is(kinds::domainEvent) || (isPublished ? m_published : m_consumed).contains(id) || m_told.contains({id, isPublished}))
            return;
        m_told.insert({id, isPublished});
        const QString message = isPublished ? Tr::tr("“%1” is to tell “%2” and does not publish it.") : Tr::tr("“%1” relies on “%2” and does not consume it.");
        m_found[id].append({Flaw::Source, message.arg(m_service.name, event->name), {id, m_service.id}, {}});
    }

    const Model &m_model;
    const Element &m_service;
    QHash<Id, QList<Defect>> &m_found;
    QSet<Id> m_published;
    QSet<Id> m_consumed;
    QSet<std::pair<Id, bool>> m_told;
};

} // namespace

QList<Defect> contractFlaws(const Model &model, const Element &event)
{
    QList<Defect> defects;
    const QList<const Element *> publishers = architecture::publishersOf(model, event.id);
    const QList<const Element *> consumers = architecture::consumersOf(model, event.id);
    const bool isInternal = architecture::given(event, "visibility"_L1) != "external"_L1;
    for (const Element *publisher : publishers) {
        const Element *home = architecture::subsystemOf(model, publisher->id);
        for (const Element *consumer : consumers) {
            const Element *away = architecture::subsystemOf(model, consumer->id);
            if (isInternal && home && away && home != away && !consumer->is(kinds::eventLake)) {
                defects.append({Flaw::Contract, Tr::tr("“%1” is internal to “%2”, and “%3” in “%4” depends on it.")
                                                    .arg(event.name, home->name, consumer->name, away->name),
                                {event.id, publisher->id, consumer->id}, {}});
            }
        }
    }
    for (const Element *consumer : consumers)
        appendMissingFields(defects, model, event, *consumer);
    const QList<contract::Field> fields = contract::fieldsOf(model, event);
    const QString key = architecture::given(event, "partitionKey"_L1);
    if (!fields.isEmpty() && !key.isEmpty() && !isPromised(key, fields))
        defects.append({Flaw::Contract, Tr::tr("“%1” is kept in order by “%2”, which it does not carry.").arg(event.name, key), {event.id}, {}});
    return defects;
}

QHash<Id, QList<Defect>> sourceFlaws(const Model &model)
{
    QHash<Id, QList<Defect>> found;
    for (const Element *service : model.ofKind(kinds::service))
        Sources(model, *service, found).look();
    return found;
}

} // namespace keelson::wiring
