// SPDX-License-Identifier: MIT
#include "core/contract/alterations.h"

#include "core/contract/contract.h"
#include "core/contract/namelikeness.h"
#include "core/model/architecture.h"

#include <algorithm>
#include <optional>

namespace keelson::contract {

using namespace Qt::StringLiterals;

namespace {

using Fields = QList<Field>;

constexpr double leastLikeness = 0.5;  ///< Of the names of two fields that may be one.

Verdict verdictOf(Alteration alteration)
{
    switch (alteration) {
    case Alteration::OptionalFieldAdded:
    case Alteration::BecameExternal:
    case Alteration::BecameFact: return Verdict::Compatible;
    case Alteration::RequiredFieldAdded:
    case Alteration::TypeNarrowed:
    case Alteration::BecameRequired:
    case Alteration::NoLongerSensitive:
    case Alteration::BecameState: return Verdict::CompatibleForConsumers;
    case Alteration::OptionalFieldRemoved:
    case Alteration::TypeWidened:
    case Alteration::BecameOptional: return Verdict::CompatibleForProducers;
    case Alteration::RequiredFieldRemoved:
    case Alteration::FieldRenamed:
    case Alteration::TypeChanged:
    case Alteration::BecameSensitive:
    case Alteration::BecameInternal:
    case Alteration::PartitionKeyChanged:
    case Alteration::EntityChanged:
    case Alteration::BecameNotification:
    case Alteration::BecameTransient:
    case Alteration::EventRenamed:
    case Alteration::EventRemoved: return Verdict::Breaking;
    }
    return Verdict::Breaking;
}

ContractChange change(Alteration alteration, const QString &field = {}, const QString &before = {}, const QString &after = {})
{
    ContractChange made;
    made.alteration = alteration;
    made.field = field;
    made.before = before;
    made.after = after;
    made.verdict = verdictOf(alteration);
    return made;
}

const Field *named(const Fields &fields, const QString &name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

const Field *ofItem(const Fields &fields, Id item)
{
    if (item.isNull())
        return nullptr;
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) { return field.item == item; });
    return found == fields.end() ? nullptr : &*found;
}

/// A whole number is a number, so that who reads numbers reads it; a moment is kept as text.
Alteration typeAlteration(const QString &before, const QString &after)
{
    const auto isWithin = [](const QString &narrow, const QString &wide) {
        return (narrow == "integer"_L1 && wide == "number"_L1) || (narrow == "date-time"_L1 && wide == "string"_L1);
    };
    if (isWithin(before, after))
        return Alteration::TypeWidened;
    return isWithin(after, before) ? Alteration::TypeNarrowed : Alteration::TypeChanged;
}

void compareField(QList<ContractChange> &found, const Field &before, const Field &after)
{
    if (before.type != after.type)
        found.append(change(typeAlteration(before.type, after.type), before.name, before.type, after.type));
    if (before.isRequired != after.isRequired)
        found.append(change(after.isRequired ? Alteration::BecameRequired : Alteration::BecameOptional, before.name));
    if (before.isSensitive != after.isSensitive)
        found.append(change(after.isSensitive ? Alteration::BecameSensitive : Alteration::NoLongerSensitive, before.name));
}

/// Fields whose names went and came, until they are told to be one or not.
struct Rest
{
    Fields gone;
    Fields come;
};

/// The one that came and is most like it: of the same type, and the only one, or with a name of much the same letters.
std::optional<Field> likeliest(const Field &gone, const Rest &rest)
{
    std::optional<Field> best;
    double most = 0;
    for (const Field &come : rest.come) {
        if (come.type != gone.type)
            continue;
        const bool isAlone = rest.gone.size() == 1 && rest.come.size() == 1;
        const double how = qMax(likeness(gone.name.toLower(), come.name.toLower()), isAlone ? leastLikeness : 0);
        if (how >= leastLikeness && how > most) {
            most = how;
            best = come;
        }
    }
    return best;
}

void tellRenamed(QList<ContractChange> &found, const Field &before, const Field &after, bool isGuess)
{
    found.append(change(Alteration::FieldRenamed, before.name, before.name, after.name));
    found.last().isGuess = isGuess;
    compareField(found, before, after);
}

Rest compareKnown(QList<ContractChange> &found, const Fields &before, const Fields &after)
{
    Rest rest;
    QSet<QString> taken;
    for (const Field &field : before) {
        if (const Field *same = named(after, field.name)) {
            compareField(found, field, *same);
            taken.insert(same->name);
        }
    }
    for (const Field &field : before) {
        const Field *moved = named(after, field.name) ? nullptr : ofItem(after, field.item);
        if (moved && !taken.contains(moved->name)) {
            tellRenamed(found, field, *moved, false);
            taken.insert(moved->name);
        } else if (!named(after, field.name)) {
            rest.gone.append(field);
        }
    }
    for (const Field &field : after) {
        if (!taken.contains(field.name))
            rest.come.append(field);
    }
    return rest;
}

void compareFields(QList<ContractChange> &found, const Fields &before, const Fields &after)
{
    Rest rest = compareKnown(found, before, after);
    for (const Field &gone : Fields(rest.gone)) {
        const std::optional<Field> come = likeliest(gone, rest);
        if (!come)
            continue;
        tellRenamed(found, gone, *come, true);
        rest.gone.removeOne(gone);
        rest.come.removeOne(*come);
    }
    for (const Field &field : std::as_const(rest.gone))
        found.append(change(field.isRequired ? Alteration::RequiredFieldRemoved : Alteration::OptionalFieldRemoved, field.name, field.type));
    for (const Field &field : std::as_const(rest.come))
        found.append(change(field.isRequired ? Alteration::RequiredFieldAdded : Alteration::OptionalFieldAdded, field.name, {}, field.type));
}

void compareChoice(QList<ContractChange> &found, const Element &before, const Element &after, QLatin1StringView property,
                   const QString &strict, Alteration towards, Alteration away)
{
    const QString earlier = architecture::given(before, property);
    const QString later = architecture::given(after, property);
    if (earlier != later)
        found.append(change(later == strict ? towards : away, {}, earlier, later));
}

} // namespace

ContractChange removal()
{
    return change(Alteration::EventRemoved);
}

QList<ContractChange> alterations(const Model &before, const Element &earlier, const Model &after, const Element &later)
{
    QList<ContractChange> found;
    const bool isRenamed = typeOf(earlier) != typeOf(later);
    if (isRenamed)
        found.append(change(Alteration::EventRenamed, {}, earlier.name, later.name));
    if (!isRenamed && entityOf(earlier) != entityOf(later)) // Who reads another event reads another entity in it.
        found.append(change(Alteration::EntityChanged, {}, entityOf(earlier), entityOf(later)));
    compareFields(found, fieldsOf(before, earlier), fieldsOf(after, later));
    const QString key = architecture::given(earlier, "partitionKey"_L1);
    const QString keyNow = architecture::given(later, "partitionKey"_L1);
    if (key != keyNow)
        found.append(change(Alteration::PartitionKeyChanged, {}, key, keyNow));
    compareChoice(found, earlier, later, "visibility"_L1, u"external"_s, Alteration::BecameExternal, Alteration::BecameInternal);
    compareChoice(found, earlier, later, "payload"_L1, u"state"_s, Alteration::BecameState, Alteration::BecameNotification);
    compareChoice(found, earlier, later, "permanence"_L1, u"fact"_s, Alteration::BecameFact, Alteration::BecameTransient);
    return found;
}

} // namespace keelson::contract
