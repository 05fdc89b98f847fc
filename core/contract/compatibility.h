// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/model/model.h"

#include <QHash>
#include <QList>
#include <QString>

// Whether those who publish and consume an event can go on while its contract changes. Pure; any thread.

namespace keelson::contract {

/// Who can stay as they are, the mildest first.
enum class Verdict {
    Compatible,              ///< All can; in any order.
    CompatibleForConsumers,  ///< Consumers can; who publishes has to change first.
    CompatibleForProducers,  ///< Who publishes can; consumers have to change first.
    Breaking,                ///< Nobody can go first without something that holds for both.
};

enum class Alteration {
    OptionalFieldAdded, RequiredFieldAdded, OptionalFieldRemoved, RequiredFieldRemoved, FieldRenamed, TypeWidened, TypeNarrowed,
    TypeChanged, BecameRequired, BecameOptional, BecameSensitive, NoLongerSensitive, BecameExternal, BecameInternal,
    PartitionKeyChanged, EntityChanged, BecameNotification, BecameState, BecameTransient, BecameFact, EventRenamed, EventRemoved,
};

/// One thing that is another than it was.
struct ContractChange
{
    Alteration alteration = Alteration::OptionalFieldAdded;
    QString field;   ///< As it was called; empty where it is about the event as a whole.
    QString before;  ///< Type, name or value; empty where there was none.
    QString after;
    Verdict verdict = Verdict::Compatible;
    bool isGuess = false;  ///< A field that went and one like it that came may be one field.
    QString words;   ///< Translated sentence.

    friend bool operator==(const ContractChange &, const ContractChange &) = default;
};

/// A service, or what publishes or consumes outside of any.
struct Party
{
    Id id;           ///< In the later model where it is there.
    QString name;
    QString team;    ///< Who owns it; empty = nobody does.
    bool isNew = false;   ///< It does so in the later model alone.
    bool isGone = false;  ///< It no longer does.

    friend bool operator==(const Party &, const Party &) = default;
};

/// What became of the contract of one event.
struct EventVerdict
{
    Id before;
    Id after;             ///< Null when the event was removed.
    QString event;        ///< As it was called.
    QString calledNow;    ///< Empty when the event was removed.
    Verdict verdict = Verdict::Compatible;  ///< Of all changes together.
    QList<ContractChange> changes;          ///< The gravest first.
    QList<Party> producers;                 ///< Of both models, by name.
    QList<Party> consumers;
    bool isExternal = false;                ///< It is promised to others, who may not be in the model.

    /// Some consumer has to be looked at: in the model, or among those who are not.
    bool isConsumed() const { return isExternal || !consumers.isEmpty(); }
    friend bool operator==(const EventVerdict &, const EventVerdict &) = default;
};

/// Of every event that was there before and whose contract is another now or that is gone, the gravest first, then by name.
/// `after` says which record of the later model each of the earlier is: see core/compare/matching.h.
KEELSON_CORE QList<EventVerdict> verdicts(const Model &before, const Model &after, const QHash<Id, Id> &afterOf);

/// Of several changes at once: where one wants consumers to go first and another who publishes, neither can.
KEELSON_CORE Verdict together(Verdict a, Verdict b);

/// "compatible", "compatible-for-consumers", ...
KEELSON_CORE QString id(Verdict);
KEELSON_CORE QString label(Verdict);  ///< Translated.
KEELSON_CORE QString id(Alteration);

} // namespace keelson::contract
