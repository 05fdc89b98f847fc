// SPDX-License-Identifier: MIT
#include "core/contract/contract.h"
#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/fixing.h"
#include "core/scaffold/names.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

// What the contract of an event says, once somebody has begun it.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::EventContracts)
};

using Fields = QList<contract::Field>;

QString entityKey(const Element &event)
{
    return scaffold::camel(scaffold::kebab(contract::entityOf(event)));
}

QList<Breach> hiddenByEnvelope(const Model &, const Element &event)
{
    static const QSet<QString> envelope{u"id"_s, u"type"_s, u"timestamp"_s, u"partitionKey"_s, u"tags"_s};
    const QString entity = contract::entityOf(event);
    if (entity.isEmpty() || !envelope.contains(entityKey(event)))
        return {};
    return {{Tr::tr("“%1” is about “%2”, but every event has something else of that name.").arg(event.name, entity)}};
}

constexpr const char *nameEntity = QT_TRANSLATE_NOOP("Rules", "Give the entity another name");

Edit renameEntity(const Model &model, const Finding &finding)
{
    const Element *event = model.element(finding.elements.value(0));
    if (!event)
        return fixing(nameEntity);
    return setting(model, finding, nameEntity, "entity"_L1, contract::entityOf(*event) + u" Record"_s);
}

QList<Breach> undescribed(const Model &model, const Element &event)
{
    if (!contract::fieldsOf(model, event).isEmpty())
        return {};
    for (const Element *publisher : architecture::publishersOf(model, event.id)) {
        if (!architecture::contentsOf(model, publisher->id, kinds::function).isEmpty())
            return {{Tr::tr("“%1” of “%2” says nothing but that it happened: its contract has no fields.").arg(event.name, publisher->name)}};
    }
    return {};
}

QList<Breach> oddVersion(const Model &, const Element &event)
{
    static const QRegularExpression counted(u"^\\d+(\\.\\d+){0,2}$"_s);
    const QString version = event.text("contractVersion"_L1).trimmed();
    if (version.isEmpty() || counted.match(version).hasMatch())
        return {};
    return {{Tr::tr("The contract of “%1” has the version “%2”, which does not count.").arg(event.name, version)}};
}

constexpr const char *beginVersions = QT_TRANSLATE_NOOP("Rules", "Begin with version 1");

Edit setVersion(const Model &model, const Finding &finding)
{
    return setting(model, finding, beginVersions, "contractVersion"_L1, u"1"_s);
}

/// Fields whose name stands before them already.
Fields repeated(const Fields &fields)
{
    QSet<QString> names;
    Fields again;
    for (const contract::Field &field : fields) {
        if (names.contains(field.name))
            again.append(field);
        names.insert(field.name);
    }
    return again;
}

QList<Breach> fieldTwice(const Model &model, const Element &event)
{
    const Fields again = repeated(contract::fieldsOf(model, event));
    if (again.isEmpty())
        return {};
    return {{Tr::tr("The contract of “%1” has the field “%2” twice.").arg(event.name, again.first().name)}};
}

constexpr const char *dropRepeated = QT_TRANSLATE_NOOP("Rules", "Keep the first of them");

Edit keepFirst(const Model &model, const Finding &finding)
{
    Edit edit = fixing(dropRepeated);
    if (!isStanding(model, finding))
        return edit;
    for (const contract::Field &field : repeated(contract::fieldsOf(model, *model.element(finding.elements.first())))) {
        if (!field.item.isNull())
            edit.remove(field.item);
    }
    return edit;
}

/// Fields that are no objects though others lie in them.
Fields fullScalars(const Fields &fields)
{
    Fields found;
    for (const contract::Field &field : fields) {
        const bool isFull = std::any_of(fields.begin(), fields.end(), [&](const contract::Field &inner) {
            return inner.name.startsWith(field.name + u'.');
        });
        if (isFull && field.type != "object"_L1)
            found.append(field);
    }
    return found;
}

QList<Breach> fieldsInScalar(const Model &model, const Element &event)
{
    const Fields found = fullScalars(contract::fieldsOf(model, event));
    if (found.isEmpty())
        return {};
    return {{Tr::tr("“%2” in the contract of “%1” has fields in it, but is no object.").arg(event.name, found.first().name)}};
}

constexpr const char *turnToObject = QT_TRANSLATE_NOOP("Rules", "Make the field an object");

Edit makeObject(const Model &model, const Finding &finding)
{
    Edit edit = fixing(turnToObject);
    if (!isStanding(model, finding))
        return edit;
    for (const contract::Field &field : fullScalars(contract::fieldsOf(model, *model.element(finding.elements.first())))) {
        if (!field.item.isNull())
            edit.set(field.item, "type"_L1, u"object"_s);
    }
    return edit;
}

bool isIdentifierPart(QStringView part)
{
    const auto isLetter = [](QChar c) { return c == u'_' || (c.unicode() < 128 && c.isLetter()); };
    return !part.isEmpty() && isLetter(part.front())
        && std::all_of(part.begin(), part.end(), [&](QChar c) { return isLetter(c) || (c.unicode() < 128 && c.isDigit()); });
}

bool isIdentifier(const QString &name)
{
    const QList<QStringView> parts = QStringView(name).split(u'.');
    return std::all_of(parts.begin(), parts.end(), isIdentifierPart);
}

QList<Breach> oddFieldNames(const Model &model, const Element &event)
{
    for (const contract::Field &field : contract::fieldsOf(model, event)) {
        if (!isIdentifier(field.name))
            return {{Tr::tr("“%2” in the contract of “%1” cannot be the name of a field in code.").arg(event.name, field.name)}};
    }
    return {};
}

constexpr const char *nameFields = QT_TRANSLATE_NOOP("Rules", "Name the fields as code does");

QString identifierOf(const QString &name)
{
    QStringList parts;
    for (const QString &part : name.split(u'.'))
        parts.append(scaffold::camel(scaffold::kebab(part)));
    return parts.join(u'.');
}

Edit renameFields(const Model &model, const Finding &finding)
{
    Edit edit = fixing(nameFields);
    if (!isStanding(model, finding))
        return edit;
    const Element &event = *model.element(finding.elements.first());
    Fields fields = contract::fieldsOf(model, event);
    for (contract::Field &field : fields) {
        if (isIdentifier(field.name) || field.item.isNull())
            continue;
        const QString before = std::exchange(field.name, identifierOf(field.name));
        if (before.trimmed().isEmpty() || (field.isSensitive && field.name == architecture::given(event, "partitionKey"_L1)))
            return fixing(nameFields);
        edit.set(field.item, properties::name, field.name);
        for (const QLatin1StringView key : {"partitionKey"_L1, "correlationKey"_L1}) {
            if (event.text(key).trimmed() == before)
                edit.set(event.id, key, field.name);
        }
    }
    const bool isSound = repeated(fields).isEmpty() && fullScalars(fields).isEmpty()
        && std::all_of(fields.begin(), fields.end(), [](const contract::Field &field) { return isIdentifier(field.name); });
    return isSound ? edit : fixing(nameFields);
}

QList<Breach> exampleMissing(const Model &model, const Element &event)
{
    if (architecture::given(event, "visibility"_L1) != "external"_L1 || architecture::isSaid(event, "example"_L1))
        return {};
    for (const contract::Field &field : contract::fieldsOf(model, event)) {
        if (!field.item.isNull() && field.example.isEmpty())
            return {{Tr::tr("Other subsystems may rely on “%1”, but nothing shows what “%2” looks like.").arg(event.name, field.name)}};
    }
    return {};
}

QString exampleText(const Model &model, const Element &event)
{
    return QString::fromUtf8(QJsonDocument(contract::exampleOf(model, event)).toJson());
}

constexpr const char *writeExample = QT_TRANSLATE_NOOP("Rules", "Write an example");

Edit addExample(const Model &model, const Finding &finding)
{
    const Element *event = model.element(finding.elements.value(0));
    return event ? setting(model, finding, writeExample, "example"_L1, exampleText(model, *event)) : fixing(writeExample);
}

/// The first required field that an example leaves out; empty when it has them all.
QString leftOut(const Fields &fields, const QJsonObject &entity)
{
    for (const contract::Field &field : fields) {
        const QString name = field.name.section(u'.', 0, 0);
        if (field.isRequired && !entity.contains(name))
            return name;
    }
    return {};
}

QList<Breach> exampleOutOfDate(const Model &model, const Element &event)
{
    const QString example = event.text("example"_L1).trimmed();
    if (!example.startsWith(u'{'))
        return {};
    const QJsonDocument read = QJsonDocument::fromJson(example.toUtf8());
    if (!read.isObject())
        return {{Tr::tr("The example of “%1” begins like JSON, but is none.").arg(event.name)}};
    const QJsonValue entity = read.object().value(entityKey(event));
    const QString missing = leftOut(contract::fieldsOf(model, event), entity.isObject() ? entity.toObject() : read.object());
    if (missing.isEmpty())
        return {};
    return {{Tr::tr("The example of “%1” lacks “%2”, which its contract promises.").arg(event.name, missing)}};
}

constexpr const char *rewriteExample = QT_TRANSLATE_NOOP("Rules", "Write the example anew");

Edit renewExample(const Model &model, const Finding &finding)
{
    const Element *event = model.element(finding.elements.value(0));
    return event ? setting(model, finding, rewriteExample, "example"_L1, exampleText(model, *event)) : fixing(rewriteExample);
}

constexpr Fix entityFixes[] = {{"rename-entity"_L1, nameEntity, renameEntity}};
constexpr Fix versionFixes[] = {{"begin-versions"_L1, beginVersions, setVersion}};
constexpr Fix repeatedFixes[] = {{"keep-first"_L1, dropRepeated, keepFirst}};
constexpr Fix objectFixes[] = {{"make-object"_L1, turnToObject, makeObject}};
constexpr Fix nameFixes[] = {{"rename-fields"_L1, nameFields, renameFields}};
constexpr Fix exampleFixes[] = {{"add-example"_L1, writeExample, addExample}};
constexpr Fix renewFixes[] = {{"renew-example"_L1, rewriteExample, renewExample}};

constexpr Rule table[] = {
    {.id = "event.envelope-name"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "The entity of an event does not hide its envelope"),
     .why = QT_TRANSLATE_NOOP("Rules", "Every event has an id, a type, a timestamp, a partition key and tags, and the entity stands "
                                       "beside them. Called like one of them it would take its place, and no standard code "
                                       "could read the event."),
     .heading = {4, "Domain events"},
     .kinds = {kinds::domainEvent},
     .look = hiddenByEnvelope,
     .fixes = entityFixes},
    {.id = "event.undescribed"_L1,
     .topic = Topic::Events,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "Events say what changed"),
     .why = QT_TRANSLATE_NOOP("Rules", "Others keep views of their own, made of what events carry. An event without fields leaves "
                                       "them nothing to keep."),
     .heading = {2, "Contracts versus notifications"},
     .kinds = {kinds::domainEvent},
     .look = undescribed},
    {.id = "event.version"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Versions of contracts count"),
     .why = QT_TRANSLATE_NOOP("Rules", "Consumers and tools compare versions. One that is not made of numbers cannot be compared."),
     .heading = {2, "Trilateral API"},
     .kinds = {kinds::domainEvent},
     .look = oddVersion,
     .fixes = versionFixes},
    {.id = "event.duplicate-field"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Every field has a name of its own"),
     .why = QT_TRANSLATE_NOOP("Rules", "Of two fields with one name only one can be in the event, and nobody knows which is meant."),
     .heading = {2, "Trilateral API"},
     .kinds = {kinds::domainEvent},
     .look = fieldTwice,
     .fixes = repeatedFixes},
    {.id = "event.field-in-scalar"_L1,
     .topic = Topic::Events,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Only objects have fields in them"),
     .why = QT_TRANSLATE_NOOP("Rules", "A contract that says a field is a text and has fields in it at once can be kept by no event."),
     .heading = {2, "Trilateral API"},
     .kinds = {kinds::domainEvent},
     .look = fieldsInScalar,
     .fixes = objectFixes},
    {.id = "event.field-name"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Fields have names that code can use"),
     .why = QT_TRANSLATE_NOOP("Rules", "A name with blanks or signs has to be quoted or changed by every consumer, each in its own way."),
     .heading = {2, "Trilateral API"},
     .kinds = {kinds::domainEvent},
     .look = oddFieldNames,
     .fixes = nameFixes},
    {.id = "event.example-missing"_L1,
     .topic = Topic::Events,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "A contract shows an example"),
     .why = QT_TRANSLATE_NOOP("Rules", "Whoever builds a listener tests it with the example before the first real event comes."),
     .heading = {2, "Trilateral API"},
     .kinds = {kinds::domainEvent},
     .look = exampleMissing,
     .fixes = exampleFixes},
    {.id = "event.example-mismatch"_L1,
     .topic = Topic::Events,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "The example keeps the contract"),
     .why = QT_TRANSLATE_NOOP("Rules", "Others copy the example into their tests. One that breaks the contract teaches them what will "
                                       "never come."),
     .heading = {2, "Liskov Substitution Principle"},
     .kinds = {kinds::domainEvent},
     .look = exampleOutOfDate,
     .fixes = renewFixes},
};

} // namespace

std::span<const Rule> eventContractRules() { return table; }

} // namespace keelson::review
