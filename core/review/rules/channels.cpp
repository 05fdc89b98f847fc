// SPDX-License-Identifier: MIT
#include "core/review/rules/channels.h"

#include "core/model/architecture.h"

#include <algorithm>

namespace keelson::review {

using namespace Qt::StringLiterals;

QList<const Element *> hubsAround(const Model &model, Id element)
{
    const Element *subsystem = architecture::subsystemOf(model, element);
    return subsystem ? architecture::contentsOf(model, subsystem->id, kinds::eventHub) : QList<const Element *>();
}

QList<const Element *> streamsOf(const Model &model, Id hub)
{
    return architecture::contentsOf(model, hub, kinds::stream);
}

bool isFault(const Element &event)
{
    return event.is(kinds::domainEvent) && event.name.simplified().endsWith("fault"_L1, Qt::CaseInsensitive);
}

bool isOfRole(const Element &function, QLatin1StringView role)
{
    return function.is(kinds::function) && architecture::given(function, properties::functionRole) == role;
}

QList<const Element *> functionsOf(const Model &model, Id service, QLatin1StringView role)
{
    QList<const Element *> functions = architecture::contentsOf(model, service, kinds::function);
    functions.removeIf([role](const Element *function) { return !isOfRole(*function, role); });
    return functions;
}

int listenersPerStream(const Model &model, const Element &hub, int besides)
{
    const Element *subsystem = model.element(hub.parent);
    const QList<const Element *> streams = streamsOf(model, hub.id);
    const bool isShared = std::any_of(streams.begin(), streams.end(), [](const Element *stream) {
        return !architecture::givenFlag(*stream, "fanOut"_L1);
    });
    if (!subsystem || !isShared || architecture::given(hub, "channel"_L1) != "streams"_L1)
        return 0;
    qsizetype listeners = besides;
    for (const Element *service : architecture::contentsOf(model, subsystem->id, kinds::service))
        listeners += functionsOf(model, service->id, "listener"_L1).size();
    return int((listeners + streams.size() - 1) / streams.size());
}

QList<const Element *> streamsReadBy(const Model &model, const Element &function)
{
    QList<const Element *> streams = model.targets(function.id, relations::uses);
    streams.removeIf([](const Element *used) { return !used->is(kinds::stream); });
    if (!streams.isEmpty() || !isOfRole(function, "listener"_L1))
        return streams;
    for (const Element *hub : hubsAround(model, function.id))
        streams.append(streamsOf(model, hub->id));
    return streams;
}

QList<const Element *> queuesReadBy(const Model &model, const Element &function)
{
    QList<const Element *> queues = model.targets(function.id, relations::uses);
    queues.removeIf([](const Element *used) { return !used->is(kinds::queue); });
    return queues;
}

double recoveryTime(const Model &model, Id element)
{
    constexpr double standard = 14400;
    const QList<const Element *> hubs = hubsAround(model, element);
    return hubs.isEmpty() ? standard : architecture::givenNumber(*hubs.first(), "recoveryTime"_L1, standard);
}

} // namespace keelson::review
