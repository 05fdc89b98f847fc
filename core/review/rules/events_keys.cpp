// SPDX-License-Identifier: MIT
#include "core/contract/contract.h"
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/fixing.h"
#include "core/scaffold/names.h"

#include <QCoreApplication>

#include <algorithm>

// The keys of an event, how much of it there is, and what tells of a person.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::EventKeys)
};

using Fields = QList<contract::Field>;

const contract::Field *fieldNamed(const Fields &fields, const QString &name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const contract::Field &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

bool hasSensitive(const Model &model, const Element &event)
{
    if (event.text("sensitiveFields"_L1).isEmpty() && model.childrenOf(event.id, itemlists::fields).isEmpty())
        return false;
    const Fields fields = contract::fieldsOf(model, event);
    return std::any_of(fields.begin(), fields.end(), [](const contract::Field &field) { return field.isSensitive; });
}

QString keyOf(const Element &event)
{
    return event.text("partitionKey"_L1).trimmed();
}

/// Says when or what, but of which thing it does not.
bool isMeaningless(const QString &key)
{
    static const QSet<QString> words{u"timestamp"_s, u"time"_s, u"date"_s, u"type"_s, u"tags"_s, u"random"_s, u"uuid"_s, u"none"_s};
    return words.contains(key.toLower());
}

QList<Breach> keyWithoutMeaning(const Model &, const Element &event)
{
    const QString key = keyOf(event);
    if (!isMeaningless(key))
        return {};
    return {{Tr::tr("The partition key of “%1” is “%2”, which does not tell one thing from another.").arg(event.name, key)}};
}

QList<Breach> keyNotCarried(const Model &model, const Element &event)
{
    const QString key = keyOf(event);
    if (key.isEmpty() || isMeaningless(key) || key == "id"_L1)
        return {};
    const Fields fields = contract::fieldsOf(model, event);
    if (fields.isEmpty() || fieldNamed(fields, key))
        return {};
    if (key == scaffold::camel(scaffold::kebab(contract::entityOf(event))) + u"Id"_s)
        return {};
    return {{Tr::tr("The partition key of “%1” is “%2”, which is none of its fields.").arg(event.name, key)}};
}

constexpr const char *keyById = QT_TRANSLATE_NOOP("Rules", "Use the id of the entity as partition key");

Edit useId(const Model &model, const Finding &finding)
{
    const Element *event = model.element(finding.elements.value(0));
    const Fields fields = event ? contract::fieldsOf(model, *event) : Fields();
    const bool isSensitive = std::any_of(fields.begin(), fields.end(), [](const contract::Field &f) { return f.name == "id"_L1 && f.isSensitive; });
    return isSensitive ? fixing(keyById) : setting(model, finding, keyById, "partitionKey"_L1, u"id"_s);
}

QList<Breach> keyMayLack(const Model &model, const Element &event)
{
    if (model.childrenOf(event.id, itemlists::fields).isEmpty())
        return {};
    const QString key = architecture::given(event, "partitionKey"_L1).trimmed();
    const Fields fields = contract::fieldsOf(model, event);
    const contract::Field *field = fieldNamed(fields, key);
    if (!field || field->isRequired)
        return {};
    return {{Tr::tr("Not every “%1” has “%2”, by which it is kept in order.").arg(event.name, key)}};
}

constexpr const char *requireKey = QT_TRANSLATE_NOOP("Rules", "Make the field required");

Edit makeRequired(const Model &model, const Finding &finding)
{
    Edit edit = fixing(requireKey);
    if (!isStanding(model, finding))
        return edit;
    const Element &event = *model.element(finding.elements.first());
    const Fields fields = contract::fieldsOf(model, event);
    edit.set(fieldNamed(fields, architecture::given(event, "partitionKey"_L1).trimmed())->item, "required"_L1, true);
    return edit;
}

QList<Breach> keyTellsOfPerson(const Model &model, const Element &event)
{
    if (!hasSensitive(model, event))
        return {};
    const QString key = architecture::given(event, "partitionKey"_L1).trimmed();
    for (const contract::Field &field : contract::fieldsOf(model, event)) {
        if (field.name == key && field.isSensitive)
            return {{Tr::tr("“%2” of “%1” is sensitive, but as the partition key everybody can read it.").arg(event.name, key)}};
    }
    return {};
}

QList<Breach> correlatedByNothing(const Model &model, const Element &event)
{
    const QString key = event.text("correlationKey"_L1).trimmed();
    if (key.isEmpty() || key == "id"_L1 || key == keyOf(event))
        return {};
    const Fields fields = contract::fieldsOf(model, event);
    if (fields.isEmpty() || fieldNamed(fields, key))
        return {};
    return {{Tr::tr("“%1” is correlated by “%2”, which it does not carry.").arg(event.name, key)}};
}

constexpr const char *correlateByKey = QT_TRANSLATE_NOOP("Rules", "Correlate by the id of the entity");

Edit correlateById(const Model &model, const Finding &finding)
{
    return setting(model, finding, correlateByKey, "correlationKey"_L1, u"id"_s);
}

/// What one shard takes in a second.
constexpr double recordsOfShard = 1000;
constexpr double kilobytesOfShard = 1024;

QList<Breach> keyTooHot(const Model &, const Element &event)
{
    const double share = std::clamp(architecture::givenNumber(event, "hottestShare"_L1), 0.0, 100.0) / 100;
    const double rate = architecture::givenNumber(event, "expectedRate"_L1) * share;
    const double size = architecture::givenNumber(event, "maxSize"_L1);
    if (rate <= recordsOfShard && rate * size <= kilobytesOfShard)
        return {};
    return {{Tr::tr("One key of “%1” takes %L2 events in a second, more than the one shard it goes to.").arg(event.name).arg(rate, 0, 'g', 4)}};
}

/// What the bus takes at once.
constexpr double kilobytesOfEvent = 256;

QList<Breach> tooLarge(const Model &, const Element &event)
{
    const double size = architecture::givenNumber(event, "maxSize"_L1);
    if (size <= kilobytesOfEvent || architecture::givenFlag(event, "claimCheck"_L1))
        return {};
    return {{Tr::tr("“%1” gets as large as %L2 kB; the bus takes %3 kB.").arg(event.name).arg(size, 0, 'g', 6).arg(kilobytesOfEvent)}};
}

constexpr const char *checkClaims = QT_TRANSLATE_NOOP("Rules", "Keep what is large in a store, and send where it is");

Edit useClaimCheck(const Model &model, const Finding &finding)
{
    return setting(model, finding, checkClaims, "claimCheck"_L1, true);
}

/// "customerEmail" and "e-mail" alike. Only what nobody would call otherwise: a name can be that of a dish.
bool soundsPersonal(const QString &name)
{
    static const QStringList endings{u"email"_s, u"phone"_s, u"phonenumber"_s, u"mobilenumber"_s, u"birthdate"_s, u"dateofbirth"_s,
                                     u"birthday"_s, u"iban"_s, u"creditcard"_s, u"cardnumber"_s, u"passportnumber"_s, u"ssn"_s,
                                     u"socialsecuritynumber"_s, u"firstname"_s, u"lastname"_s, u"surname"_s, u"ipaddress"_s};
    QString plain = name.section(u'.', -1).toLower();
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return plain.endsWith(ending); });
}

Fields unmarkedPersonal(const Model &model, const Element &event)
{
    Fields found = contract::fieldsOf(model, event);
    found.removeIf([](const contract::Field &field) { return field.isSensitive || !soundsPersonal(field.name); });
    return found;
}

QList<Breach> personalUnmarked(const Model &model, const Element &event)
{
    const Fields found = unmarkedPersonal(model, event);
    if (found.isEmpty() || architecture::publishersOf(model, event.id).isEmpty())
        return {};
    return {{Tr::tr("“%2” of “%1” seems to tell of a person, but is not marked as sensitive.").arg(event.name, found.first().name)}};
}

bool isInTheClear(const Element &event)
{
    return architecture::given(event, "protection"_L1) == "none"_L1;
}

QList<const Element *> lakesWithoutErasure(const Model &model, const Element &service)
{
    const Element *subsystem = architecture::subsystemOf(model, service.id);
    if (!subsystem)
        return {};
    QList<const Element *> lakes = architecture::contentsOf(model, subsystem->id, kinds::eventLake);
    lakes.removeIf([](const Element *lake) { return architecture::given(*lake, "erasure"_L1) != "none"_L1; });
    return lakes;
}

bool endsInLakeWithoutErasure(const Model &model, const Element &event)
{
    const QList<const Element *> publishers = architecture::publishersOf(model, event.id);
    return std::any_of(publishers.begin(), publishers.end(), [&](const Element *publisher) {
        return !lakesWithoutErasure(model, *publisher).isEmpty();
    });
}

constexpr const char *markSensitive = QT_TRANSLATE_NOOP("Rules", "Mark the fields as sensitive");

/// Not where the mark would uncover what is worse: a key everybody reads, a lake that cannot forget.
Edit markAsSensitive(const Model &model, const Finding &finding)
{
    Edit edit = fixing(markSensitive);
    if (!isStanding(model, finding))
        return edit;
    const Element &event = *model.element(finding.elements.first());
    const Fields found = unmarkedPersonal(model, event);
    if (isInTheClear(event) || endsInLakeWithoutErasure(model, event)
        || fieldNamed(found, architecture::given(event, "partitionKey"_L1).trimmed()))
        return edit;
    QStringList typed = architecture::names(event, "sensitiveFields"_L1);
    for (const contract::Field &field : found) {
        if (field.item.isNull())
            typed.append(field.name);
        else
            edit.set(field.item, "sensitive"_L1, true);
    }
    if (found.first().item.isNull())
        edit.set(event.id, "sensitiveFields"_L1, typed.join(u", "_s));
    return edit;
}

QList<Breach> sensitiveInTheClear(const Model &model, const Element &event)
{
    if (!isInTheClear(event) || !hasSensitive(model, event) || architecture::publishersOf(model, event.id).isEmpty())
        return {};
    return {{Tr::tr("“%1” carries sensitive fields in the clear.").arg(event.name)}};
}

constexpr const char *encrypt = QT_TRANSLATE_NOOP("Rules", "Encrypt the sensitive fields");

Edit encryptFields(const Model &model, const Finding &finding)
{
    return setting(model, finding, encrypt, "protection"_L1, u"encrypted"_s);
}

QList<Breach> neverForgotten(const Model &model, const Element &service)
{
    const QList<const Element *> lakes = lakesWithoutErasure(model, service);
    if (lakes.isEmpty())
        return {};
    const QList<const Element *> events = architecture::publishedBy(model, service.id);
    const auto told = std::find_if(events.begin(), events.end(), [&](const Element *event) { return hasSensitive(model, *event); });
    if (told == events.end())
        return {};
    QList<Breach> breaches;
    for (const Element *lake : lakes)
        breaches.append({Tr::tr("“%1” publishes “%2” with sensitive fields, and “%3” can never forget them.")
                             .arg(service.name, (*told)->name, lake->name), {lake->id}});
    return breaches;
}

constexpr const char *throwKeyAway = QT_TRANSLATE_NOOP("Rules", "Let the lake forget by throwing away the key");

Edit forgetByKey(const Model &model, const Finding &finding)
{
    Edit edit = fixing(throwKeyAway);
    if (isStanding(model, finding))
        edit.set(finding.elements.at(1), "erasure"_L1, u"key"_s);
    return edit;
}

constexpr Fix keyFixes[] = {{"key-by-id"_L1, keyById, useId}};
constexpr Fix requiredFixes[] = {{"require-key"_L1, requireKey, makeRequired}};
constexpr Fix correlationFixes[] = {{"correlate-by-id"_L1, correlateByKey, correlateById}};
constexpr Fix claimFixes[] = {{"claim-check"_L1, checkClaims, useClaimCheck}};
constexpr Fix sensitiveFixes[] = {{"mark-sensitive"_L1, markSensitive, markAsSensitive}};
constexpr Fix encryptFixes[] = {{"encrypt"_L1, encrypt, encryptFields}};
constexpr Fix erasureFixes[] = {{"forget-by-key"_L1, throwKeyAway, forgetByKey}};

constexpr Rule table[] = {
    {.id = "event.key-without-meaning"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "The partition key tells which thing an event is about"),
     .why = QT_TRANSLATE_NOOP("Rules", "Only events with the same key stay in order. A moment or a chance as key mixes the history of "
                                       "one thing; the type as key sends everything to one shard."),
     .heading = {4, "Concurrency and partitions"},
     .kinds = {kinds::domainEvent},
     .look = keyWithoutMeaning,
     .fixes = keyFixes},
    {.id = "event.key-not-carried"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "An event carries its partition key"),
     .why = QT_TRANSLATE_NOOP("Rules", "The publisher fills the key from the event. A field that is not there leaves it empty, and all "
                                       "such events go to one shard."),
     .heading = {4, "Concurrency and partitions"},
     .kinds = {kinds::domainEvent},
     .look = keyNotCarried,
     .fixes = keyFixes},
    {.id = "event.key-optional"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "The partition key is always there"),
     .why = QT_TRANSLATE_NOOP("Rules", "Events that lack their key all count as one thing and queue up behind each other."),
     .heading = {4, "Concurrency and partitions"},
     .kinds = {kinds::domainEvent},
     .look = keyMayLack,
     .fixes = requiredFixes},
    {.id = "event.key-sensitive"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "The partition key tells of no person"),
     .why = QT_TRANSLATE_NOOP("Rules", "Channels, logs and the lake hold the key readable. What is encrypted in the entity and repeated "
                                       "in the key is not encrypted."),
     .heading = {5, "Envelope encryption"},
     .kinds = {kinds::domainEvent},
     .look = keyTellsOfPerson,
     .fixes = keyFixes},
    {.id = "event.correlation-key"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "An event carries its correlation key"),
     .why = QT_TRANSLATE_NOOP("Rules", "Who puts the events of one process together finds them by this key alone."),
     .heading = {4, "Concurrency and partitions"},
     .kinds = {kinds::domainEvent},
     .look = correlatedByNothing,
     .fixes = correlationFixes},
    {.id = "event.hot-key"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "No key is too much for one shard"),
     .why = QT_TRANSLATE_NOOP("Rules", "All events of one key go through one shard, which takes 1,000 records or 1 MB in a second. More "
                                       "shards do not help; a finer key does."),
     .heading = {5, "Sharding and partition keys"},
     .kinds = {kinds::domainEvent},
     .look = keyTooHot},
    {.id = "event.too-large"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Events fit through the bus"),
     .why = QT_TRANSLATE_NOOP("Rules", "The bus refuses what is too large, and the event is lost. Keep the large part in a store and let "
                                       "the event say where."),
     .heading = {4, "Event bus"},
     .kinds = {kinds::domainEvent},
     .look = tooLarge,
     .fixes = claimFixes},
    {.id = "event.personal-unmarked"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "What tells of a person is marked as sensitive"),
     .why = QT_TRANSLATE_NOOP("Rules", "Only fields that are marked are encrypted. The lake keeps all others readable for good."),
     .heading = {5, "Redacting sensitive data"},
     .kinds = {kinds::domainEvent},
     .look = personalUnmarked,
     .fixes = sensitiveFixes},
    {.id = "event.sensitive-in-clear"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Sensitive fields leave their service encrypted or not at all"),
     .why = QT_TRANSLATE_NOOP("Rules", "An event is copied to listeners, logs and the lake. What went out readable cannot be called back."),
     .heading = {5, "Envelope encryption"},
     .kinds = {kinds::domainEvent},
     .look = sensitiveInTheClear,
     .fixes = encryptFixes},
    {.id = "event.lake-erasure"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A lake with data of persons can forget it"),
     .why = QT_TRANSLATE_NOOP("Rules", "People may ask for their data to be erased, and a lake is never rewritten. Throwing away the "
                                       "person's key makes it unreadable everywhere at once."),
     .heading = {5, "General Data Protection Regulation (GDPR)"},
     .kinds = {kinds::service},
     .look = neverForgotten,
     .fixes = erasureFixes},
};

} // namespace

std::span<const Rule> eventKeyRules() { return table; }

} // namespace keelson::review
