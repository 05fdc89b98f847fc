// SPDX-License-Identifier: MIT
#include "core/contract/alterationwords.h"

#include "core/model/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson::contract {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Compatibility)
};

QString typeText(const QString &type)
{
    const ItemList &list = *vocabulary::list(*vocabulary::kind(kinds::domainEvent), itemlists::fields);
    for (const Property &column : list.columns) {
        const auto choice = std::find_if(column.choices.begin(), column.choices.end(), [&](const Choice &c) { return c.id == type; });
        if (choice != column.choices.end())
            return vocabulary::label(*choice);
    }
    return type;
}

QString typesText(const QString &sentence, const ContractChange &change)
{
    return sentence.arg(change.field, typeText(change.before), typeText(change.after));
}

} // namespace

QString wordsOf(const ContractChange &change)
{
    switch (change.alteration) {
    case Alteration::OptionalFieldAdded: return Text::tr("Field “%1” is new and optional.").arg(change.field);
    case Alteration::RequiredFieldAdded: return Text::tr("Field “%1” is new and required; older events do not have it.").arg(change.field);
    case Alteration::OptionalFieldRemoved: return Text::tr("Optional field “%1” is gone.").arg(change.field);
    case Alteration::RequiredFieldRemoved: return Text::tr("Field “%1”, which consumers could rely on, is gone.").arg(change.field);
    case Alteration::FieldRenamed:
        return (change.isGuess ? Text::tr("Field “%1” seems to be called “%2” now.") : Text::tr("Field “%1” is called “%2” now."))
                .arg(change.before, change.after);
    case Alteration::TypeWidened: return typesText(Text::tr("Field “%1” holds more than before: %2 → %3."), change);
    case Alteration::TypeNarrowed: return typesText(Text::tr("Field “%1” holds less than before: %2 → %3."), change);
    case Alteration::TypeChanged: return typesText(Text::tr("Field “%1” holds something else: %2 → %3."), change);
    case Alteration::BecameRequired: return Text::tr("Field “%1” is required now; older events may not have it.").arg(change.field);
    case Alteration::BecameOptional: return Text::tr("Field “%1” is optional now: it may be missing.").arg(change.field);
    case Alteration::BecameSensitive: return Text::tr("Field “%1” is sensitive now: who reads it needs the key.").arg(change.field);
    case Alteration::NoLongerSensitive: return Text::tr("Field “%1” is no longer sensitive: it is written in the clear.").arg(change.field);
    case Alteration::BecameExternal: return Text::tr("Other subsystems may depend on it now; its contract is a promise.");
    case Alteration::BecameInternal: return Text::tr("Other subsystems may no longer depend on it.");
    case Alteration::PartitionKeyChanged:
        return Text::tr("The partition key was “%1” and is “%2”: the order of events is kept among others than before.").arg(change.before, change.after);
    case Alteration::EntityChanged:
        return Text::tr("What it is about was called “%1” and is called “%2”: consumers look for it under that name.").arg(change.before, change.after);
    case Alteration::BecameNotification: return Text::tr("It no longer carries the state: consumers have to ask for it.");
    case Alteration::BecameState: return Text::tr("It carries the state now.");
    case Alteration::BecameTransient: return Text::tr("It is no longer kept: it cannot be replayed.");
    case Alteration::BecameFact: return Text::tr("It is kept now.");
    case Alteration::EventRenamed:
        return Text::tr("“%1” is called “%2” now: consumers wait for the old type.").arg(change.before, change.after);
    case Alteration::EventRemoved: return Text::tr("The event is gone.");
    }
    return {};
}

QString id(Alteration alteration)
{
    switch (alteration) {
    case Alteration::OptionalFieldAdded: return u"optional-field-added"_s;
    case Alteration::RequiredFieldAdded: return u"required-field-added"_s;
    case Alteration::OptionalFieldRemoved: return u"optional-field-removed"_s;
    case Alteration::RequiredFieldRemoved: return u"required-field-removed"_s;
    case Alteration::FieldRenamed: return u"field-renamed"_s;
    case Alteration::TypeWidened: return u"type-widened"_s;
    case Alteration::TypeNarrowed: return u"type-narrowed"_s;
    case Alteration::TypeChanged: return u"type-changed"_s;
    case Alteration::BecameRequired: return u"became-required"_s;
    case Alteration::BecameOptional: return u"became-optional"_s;
    case Alteration::BecameSensitive: return u"became-sensitive"_s;
    case Alteration::NoLongerSensitive: return u"no-longer-sensitive"_s;
    case Alteration::BecameExternal: return u"became-external"_s;
    case Alteration::BecameInternal: return u"became-internal"_s;
    case Alteration::PartitionKeyChanged: return u"partition-key-changed"_s;
    case Alteration::EntityChanged: return u"entity-changed"_s;
    case Alteration::BecameNotification: return u"became-notification"_s;
    case Alteration::BecameState: return u"became-state"_s;
    case Alteration::BecameTransient: return u"became-transient"_s;
    case Alteration::BecameFact: return u"became-fact"_s;
    case Alteration::EventRenamed: return u"event-renamed"_s;
    case Alteration::EventRemoved: return u"event-removed"_s;
    }
    return {};
}

} // namespace keelson::contract
