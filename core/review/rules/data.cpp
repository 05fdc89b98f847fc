// SPDX-License-Identifier: MIT
#include "core/contract/contract.h"
#include "core/data/table.h"
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/standing.h"

#include <QCoreApplication>

#include <algorithm>

// Stores: who reads them, how long they keep what, and how they are guarded. Nothing here minds that the same data is kept
// twice: copies are what keeps services apart.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Data)
};

constexpr double month = 30 * 86400;

bool hasRole(const Element &element, QLatin1StringView role)
{
    return element.is(kinds::function) && element.text(properties::functionRole) == role;
}

bool isMicroEventStore(const Element &store)
{
    return given(store, "storeType"_L1) == "micro-event-store"_L1;
}

bool isReplicated(const Element &store)
{
    return givenFlag(store, "replicated"_L1) || given(store, "replication"_L1) != "none"_L1;
}

// ---- own view

/// Services that keep a view, in whatever part of them.
QList<const Element *> keepersOf(const Model &model, Id view)
{
    QList<const Element *> keepers;
    for (const Element *part : model.sources(view, relations::materializes)) {
        if (const Element *service = serviceOf(model, part->id); service && !keepers.contains(service))
            keepers.append(service);
    }
    return keepers;
}

QList<const Element *> backendsOf(const Model &model, const Element &frontend)
{
    QList<const Element *> backends;
    for (const Element *called : model.targets(frontend.id, relations::calls)) {
        const Element *service = serviceOf(model, called->id);
        if (service && isService(*service, bff) && !backends.contains(service))
            backends.append(service);
    }
    return backends;
}

/// What is shown is kept by somebody, but by nobody whom the frontend asks.
QList<Breach> borrowedViews(const Model &model, const Element &frontend)
{
    QList<Breach> breaches;
    const QList<const Element *> backends = backendsOf(model, frontend);
    for (const Element *view : backends.isEmpty() ? backends : model.sources(frontend.id, relations::informs)) {
        const QList<const Element *> keepers = view->is(kinds::readModel) ? keepersOf(model, view->id) : QList<const Element *>();
        const bool isOwn = std::any_of(keepers.begin(), keepers.end(), [&](const Element *keeper) { return backends.contains(keeper); });
        if (!keepers.isEmpty() && !isOwn)
            breaches.append({Tr::tr("“%1” shows “%2”, which “%3” behind it does not keep; “%4” does.")
                                 .arg(frontend.name, view->name, backends.first()->name, keepers.first()->name), {view->id}});
    }
    return breaches;
}

constexpr auto keepOwnView = QT_TRANSLATE_NOOP("Rules", "Keep a view of it in the service behind");

Edit mendBorrowedView(const Model &model, const Finding &finding)
{
    Edit edit = mending(keepOwnView);
    if (const Element *frontend = standing(model, finding, borrowedViews))
        edit.relate(relations::materializes, backendsOf(model, *frontend).first()->id, finding.elements.at(1));
    return edit;
}

constexpr Fix ownViewFixes[] = {{"own-view"_L1, keepOwnView, mendBorrowedView}};

// ---- time to live

/// Somebody has begun to say how the store works, so that what is missing was forgotten rather than not reached yet.
bool isDetailed(const Element &store, const data::Table &table)
{
    return table.isBegun() || isSaid(store, "encryption"_L1) || isSaid(store, "replication"_L1) || isSaid(store, "alarms"_L1);
}

bool isTransient(const Element &store, const data::Entity &entity)
{
    return entity.authority == "view"_L1 || entity.authority == "events"_L1 || entity.authority == "job"_L1
        || (isMicroEventStore(store) && !entity.isAuthoritySaid);
}

QList<data::Entity> keptForEver(const Element &store, const data::Table &table)
{
    QList<data::Entity> kept = table.entities;
    kept.removeIf([&](const data::Entity &entity) { return entity.ttl > 0 || !isTransient(store, entity); });
    return kept;
}

QList<Breach> endlessCopies(const Model &model, const Element &store)
{
    if (givenNumber(store, "ttl"_L1) > 0)
        return {};
    const data::Table table = data::tableOf(model, store);
    if (table.entities.isEmpty() && isMicroEventStore(store) && isDetailed(store, table))
        return {{Tr::tr("“%1” keeps the events it collects for ever.").arg(placed(model, store))}};
    QStringList names;
    for (const data::Entity &entity : keptForEver(store, table))
        names.append(entity.name);
    if (names.isEmpty())
        return {};
    return {{Tr::tr("“%1” keeps %2 for ever, though it is only a copy or a trace.").arg(placed(model, store), quoted(names))}};
}

constexpr auto limitLife = QT_TRANSLATE_NOOP("Rules", "Let it vanish after 30 days");

Edit mendEndlessCopies(const Model &model, const Finding &finding)
{
    Edit edit = mending(limitLife);
    const Element *store = standing(model, finding, endlessCopies);
    if (!store)
        return edit;
    const data::Table table = data::tableOf(model, *store);
    if (table.entities.isEmpty())
        edit.set(store->id, "ttl"_L1, month);
    for (const data::Entity &entity : keptForEver(*store, table))
        edit.set(entity.item, "ttl"_L1, month);
    return edit;
}

constexpr Fix lifeFixes[] = {{"limit-life"_L1, limitLife, mendEndlessCopies}};

// ---- soft deletes

QList<Breach> silentDeletes(const Model &model, const Element &store)
{
    const Element *service = serviceOf(model, store.id);
    if (!service || givenFlag(store, "softDelete"_L1) || isMicroEventStore(store) || publishedBy(model, service->id).isEmpty())
        return {};
    return {{Tr::tr("What is deleted in “%1” is gone without an event, while others keep copies of it.").arg(placed(model, store))}};
}

constexpr auto deleteSoftly = QT_TRANSLATE_NOOP("Rules", "Mark deleted rows instead of removing them");

Edit mendSilentDeletes(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, silentDeletes), deleteSoftly, "softDelete"_L1, true);
}

constexpr Fix deleteFixes[] = {{"soft-delete"_L1, deleteSoftly, mendSilentDeletes}};

// ---- micro event stores

QList<Breach> meddlers(const Model &model, const Element &store)
{
    QList<Breach> breaches;
    if (!isMicroEventStore(store))
        return breaches;
    const Element *service = serviceOf(model, store.id);
    for (const Element *user : model.sources(store.id, relations::uses)) {
        if (service && serviceOf(model, user->id) != service)
            breaches.append({Tr::tr("“%1” reaches into “%2”, which collects events for “%3” alone.")
                                 .arg(user->name, store.name, service->name), {user->id}});
        else if (hasRole(*user, "rest"_L1))
            breaches.append({Tr::tr("“%1” lets callers change “%2”, whose events must stay as they came.")
                                 .arg(user->name, placed(model, store)), {user->id}});
    }
    QStringList others;
    for (const data::Entity &entity : data::entitiesOf(model, store)) {
        if (entity.isAuthoritySaid && entity.authority == "record"_L1)
            others.append(entity.name);
    }
    if (!others.isEmpty())
        breaches.append({Tr::tr("“%1” collects events, but %2 changes in it.").arg(placed(model, store), quoted(others))});
    return breaches;
}

// ---- readers of changes

QList<Breach> crowdedChanges(const Model &model, const Element &store)
{
    QStringList readers;
    QList<Id> ids;
    for (const Element *user : model.sources(store.id, relations::uses)) {
        if (hasRole(*user, "trigger"_L1) && !ids.contains(user->id)) {
            readers.append(user->name);
            ids.append(user->id);
        }
    }
    const qsizetype most = isReplicated(store) ? 1 : 2;
    if (readers.size() <= most)
        return {};
    return {{Tr::tr("The changes of “%1” are read by %2; more than %n reader(s) are slowed down.", nullptr, int(most))
                 .arg(placed(model, store), quoted(readers))}};
}

// ---- replication

QList<Breach> unsettledConflicts(const Model &model, const Element &store)
{
    if (!isReplicated(store) || isSaid(store, "conflictRule"_L1))
        return {};
    return {{Tr::tr("Several regions write “%1”, and nothing says which of two writes at once stays.").arg(placed(model, store))}};
}

constexpr auto writeAtHome = QT_TRANSLATE_NOOP("Rules", "Let one region write each row");

Edit mendConflicts(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, unsettledConflicts), writeAtHome, "conflictRule"_L1, u"home-region"_s);
}

constexpr Fix conflictFixes[] = {{"write-at-home"_L1, writeAtHome, mendConflicts}};

QList<Breach> echoes(const Model &model, const Element &store)
{
    if (!isReplicated(store) || givenFlag(store, "ownRegionOnly"_L1))
        return {};
    return {{Tr::tr("Every region publishes each change of “%1” again when its copy arrives.").arg(placed(model, store))}};
}

constexpr auto publishOwnWrites = QT_TRANSLATE_NOOP("Rules", "Publish only what was written in the region");

Edit mendEchoes(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, echoes), publishOwnWrites, "ownRegionOnly"_L1, true);
}

constexpr Fix echoFixes[] = {{"own-region-only"_L1, publishOwnWrites, mendEchoes}};

// ---- alarms, encryption

QList<Breach> muteStores(const Model &model, const Element &store)
{
    if (givenFlag(store, "alarms"_L1))
        return {};
    return {{Tr::tr("Nobody hears of it when “%1” refuses work or fails.").arg(placed(model, store))}};
}

constexpr auto setAlarms = QT_TRANSLATE_NOOP("Rules", "Call somebody when it refuses work");

Edit mendMuteStores(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, muteStores), setAlarms, "alarms"_L1, true);
}

constexpr Fix alarmFixes[] = {{"alarms"_L1, setAlarms, mendMuteStores}};

/// Attributes that tell of a person: what was said of the row, and what the event it is made of says of its fields.
QStringList sensitiveIn(const Model &model, const Element &store)
{
    QStringList found;
    for (const data::Entity &entity : data::entitiesOf(model, store)) {
        found += entity.sensitive;
        const Element *source = model.element(entity.source);
        if (!source || !source->is(kinds::domainEvent) || entity.attributes.isEmpty())
            continue;
        for (const contract::Field &field : contract::fieldsOf(model, *source)) {
            if (field.isSensitive && entity.attributes.contains(field.name, Qt::CaseInsensitive))
                found.append(field.name);
        }
    }
    found.removeDuplicates();
    return found;
}

QList<Breach> plainStores(const Model &model, const Element &store)
{
    if (given(store, "encryption"_L1) != "none"_L1)
        return {};
    return {{Tr::tr("“%1” is not encrypted where it lies.").arg(placed(model, store))}};
}

constexpr auto encrypt = QT_TRANSLATE_NOOP("Rules", "Encrypt it");

Edit mendPlainStores(const Model &model, const Finding &finding)
{
    const Element *store = standing(model, finding, plainStores);
    const bool isPrivate = store && !sensitiveIn(model, *store).isEmpty();
    return saying(store, encrypt, "encryption"_L1, isPrivate ? u"customer"_s : u"provider"_s);
}

constexpr Fix encryptionFixes[] = {{"encrypt"_L1, encrypt, mendPlainStores}};

QList<Breach> borrowedKeys(const Model &model, const Element &store)
{
    if (given(store, "encryption"_L1) != "provider"_L1)
        return {};
    const QStringList sensitive = sensitiveIn(model, store);
    if (sensitive.isEmpty())
        return {};
    return {{Tr::tr("“%1” keeps %2 of people under a key that is not ours to withdraw.").arg(placed(model, store), quoted(sensitive))}};
}

constexpr auto useOwnKey = QT_TRANSLATE_NOOP("Rules", "Encrypt with a key of our own");

Edit mendBorrowedKeys(const Model &model, const Finding &finding)
{
    return saying(standing(model, finding, borrowedKeys), useOwnKey, "encryption"_L1, u"customer"_s);
}

constexpr Fix keyFixes[] = {{"own-key"_L1, useOwnKey, mendBorrowedKeys}};

constexpr Rule table[] = {
    {.id = "data.own-view"_L1, .topic = Topic::Data, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A service answers from its own store"),
     .why = QT_TRANSLATE_NOOP("Rules", "A query that has to ask elsewhere fails and slows down with whoever it asks. Listen to "
                                       "the events of the other and keep a view made for the question."),
     .heading = {5, "Inbound bulkheads"}, .kinds = {kinds::microFrontend}, .look = borrowedViews, .fixes = ownViewFixes},
    {.id = "data.time-to-live"_L1, .topic = Topic::Data, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Copies, collected events and job records vanish by themselves"),
     .why = QT_TRANSLATE_NOOP("Rules", "They can be made again or are of no use after a while; kept for ever they only cost, and "
                                       "grow until somebody has to clean up by hand."),
     .heading = {5, "Time to live"}, .kinds = {kinds::dataStore}, .look = endlessCopies, .fixes = lifeFixes},
    {.id = "data.soft-delete"_L1, .topic = Topic::Data, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Others learn what was deleted"),
     .why = QT_TRANSLATE_NOOP("Rules", "A row that is simply removed leaves its copies behind everywhere. Marked as deleted it "
                                       "changes once more, and the change becomes an event."),
     .heading = {5, "Soft deletes"}, .kinds = {kinds::dataStore}, .look = silentDeletes, .fixes = deleteFixes},
    {.id = "data.micro-event-store"_L1, .topic = Topic::Data, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Collected events are private and never change"),
     .why = QT_TRANSLATE_NOOP("Rules", "A micro event store is the memory of one service: its trigger counts on each row being "
                                       "written once. Who else reads or changes it breaks what is concluded from it."),
     .heading = {5, "Immutable event triggers"}, .kinds = {kinds::dataStore}, .look = meddlers},
    {.id = "data.stream-readers"_L1, .topic = Topic::Data, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "At most two functions read the changes of a table"),
     .why = QT_TRANSLATE_NOOP("Rules", "The stream of changes of a table serves two readers, and one when the table is "
                                       "replicated, which reads too. Let one function read and sort the work by what changed."),
     .heading = {5, "Leveraging change data capture"}, .kinds = {kinds::dataStore}, .look = crowdedChanges},
    {.id = "data.replication-conflict"_L1, .topic = Topic::Data, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "It is settled which of two writes in different regions stays"),
     .why = QT_TRANSLATE_NOOP("Rules", "Regions that copy each other can change the same row in the same second. Without a rule "
                                       "one of the changes is lost and nobody notices which."),
     .heading = {5, "Multi-master replication"}, .kinds = {kinds::dataStore}, .look = unsettledConflicts, .fixes = conflictFixes},
    {.id = "data.replication-echo"_L1, .topic = Topic::Data, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A region publishes its own writes only"),
     .why = QT_TRANSLATE_NOOP("Rules", "A copy that arrives from another region looks like a change. If the trigger does not "
                                       "leave it out, every event is published once for each region."),
     .heading = {5, "Round-robin replication"}, .kinds = {kinds::dataStore}, .look = echoes, .fixes = echoFixes},
    {.id = "data.alarms"_L1, .topic = Topic::Data, .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A store that refuses work calls for help"),
     .why = QT_TRANSLATE_NOOP("Rules", "A store at its limit turns requests away long before anything looks broken. An alarm on "
                                       "refused and failed requests is the first that tells."),
     .heading = {5, "Throttling and errors"}, .kinds = {kinds::dataStore}, .look = muteStores, .fixes = alarmFixes},
    {.id = "data.encryption"_L1, .topic = Topic::Data, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Stores are encrypted where they lie"),
     .why = QT_TRANSLATE_NOOP("Rules", "It costs nothing, and who gets hold of a disk or a backup reads nothing."),
     .heading = {6, "At rest"}, .kinds = {kinds::dataStore}, .look = plainStores, .fixes = encryptionFixes},
    {.id = "data.customer-key"_L1, .topic = Topic::Data, .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "What tells of people lies under a key of our own"),
     .why = QT_TRANSLATE_NOOP("Rules", "Only a key of our own can be given to few, watched, and thrown away to make what it "
                                       "locked unreadable for good."),
     .heading = {5, "Envelope encryption"}, .kinds = {kinds::dataStore}, .look = borrowedKeys, .fixes = keyFixes},
};

} // namespace

std::span<const Rule> dataRules() { return table; }

} // namespace keelson::review
