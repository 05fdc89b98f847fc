// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/vocabulary.h"
#include "core/model/vocabulary/lists.h"

#include <QCoreApplication>

// What people put on the wall in an event storming session. Sizes and outlines follow the practice:
// actors are small, external systems wide, policies and aggregates big.

namespace keelson::rows {

using namespace Qt::StringLiterals;

inline constexpr Choice visibilities[] = {
    {"internal"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Internal"),
     QT_TRANSLATE_NOOP("Vocabulary", "Stays inside its subsystem; its contract may change with it."), {}},
    {"external"_L1, QT_TRANSLATE_NOOP("Vocabulary", "External"),
     QT_TRANSLATE_NOOP("Vocabulary", "May leave its subsystem; its contract is a promise to others."), {}},
};

inline constexpr Choice payloads[] = {
    {"state"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Carries the state"),
     QT_TRANSLATE_NOOP("Vocabulary", "Consumers need not ask back."), {}},
    {"notification"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Notification"),
     QT_TRANSLATE_NOOP("Vocabulary", "Carries only an id; consumers have to ask its owner."), {}},
};

inline constexpr Choice permanences[] = {
    {"fact"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Fact"),
     QT_TRANSLATE_NOOP("Vocabulary", "Kept for good in the event lake."), {}},
    {"transient"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Transient message"),
     QT_TRANSLATE_NOOP("Vocabulary", "Delivered live and then forgotten."), {}},
};

inline constexpr Property eventProperties[] = {
    {"entity"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Entity"),
     QT_TRANSLATE_NOOP("Vocabulary", "The thing it is a fact about, as a noun: Order. Empty: the name says it.")},
    {"partitionKey"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Partition key"),
     QT_TRANSLATE_NOOP("Vocabulary", "Field whose equal values keep their order in the stream, such as the order's id."),
     "id"},
    {"fields"_L1, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Fields"),
     QT_TRANSLATE_NOOP("Vocabulary", "What the entity carries besides its id; a type may follow a colon: restaurant, total: number.")},
    {"sensitiveFields"_L1, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Sensitive fields"),
     QT_TRANSLATE_NOOP("Vocabulary", "Fields that are encrypted, so that a person's data can be erased.")},
    {"visibility"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Visibility"),
     QT_TRANSLATE_NOOP("Vocabulary", "Whether other subsystems may depend on it."), "internal", visibilities},
    {"payload"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Payload"),
     QT_TRANSLATE_NOOP("Vocabulary", "Whether it carries the state it reports or only points at it."), "state", payloads},
    {"permanence"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Permanence"),
     QT_TRANSLATE_NOOP("Vocabulary", "Whether it is a fact to keep or a message that may vanish."), "fact", permanences},
    {"example"_L1, PropertyType::Paragraph, QT_TRANSLATE_NOOP("Vocabulary", "Example"),
     QT_TRANSLATE_NOOP("Vocabulary", "One event of this type with real-looking values, as JSON or prose.")},
};

inline constexpr Property commandProperties[] = {
    {"role"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Role"),
     QT_TRANSLATE_NOOP("Vocabulary", "Role a person needs to be allowed to issue it.")},
    {"fields"_L1, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Fields"),
     QT_TRANSLATE_NOOP("Vocabulary", "What has to be given with it.")},
    {"precondition"_L1, PropertyType::Paragraph, QT_TRANSLATE_NOOP("Vocabulary", "Precondition"),
     QT_TRANSLATE_NOOP("Vocabulary", "What must hold for it to be accepted.")},
};

inline constexpr Choice actorTypes[] = {
    {"person"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Person"),
     QT_TRANSLATE_NOOP("Vocabulary", "Somebody in a role: customer, driver, clerk."), {}},
    {"department"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Department"),
     QT_TRANSLATE_NOOP("Vocabulary", "A group of people who act as one."), {}},
    {"device"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Device"),
     QT_TRANSLATE_NOOP("Vocabulary", "A machine that acts on its own: a scanner, a sensor."), {}},
};

inline constexpr Property actorProperties[] = {
    {"actorType"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Type"),
     QT_TRANSLATE_NOOP("Vocabulary", "Who or what acts."), "person", actorTypes},
    {"goal"_L1, PropertyType::Paragraph, QT_TRANSLATE_NOOP("Vocabulary", "Goal"),
     QT_TRANSLATE_NOOP("Vocabulary", "What the actor wants to achieve.")},
};

inline constexpr Choice automations[] = {
    {"automated"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Automated"),
     QT_TRANSLATE_NOOP("Vocabulary", "Software reacts."), {}},
    {"manual"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Manual"),
     QT_TRANSLATE_NOOP("Vocabulary", "A person reacts, by habit or by rule."), {}},
};

inline constexpr Property policyProperties[] = {
    {"automation"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Reaction"),
     QT_TRANSLATE_NOOP("Vocabulary", "Who reacts."), "automated", automations},
    {"condition"_L1, PropertyType::Paragraph, QT_TRANSLATE_NOOP("Vocabulary", "Condition"),
     QT_TRANSLATE_NOOP("Vocabulary", "When the reaction applies: if the amount is above the limit.")},
    {"delay"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Delay"),
     QT_TRANSLATE_NOOP("Vocabulary", "How long it waits before it reacts."), "", {}, {}, "s"_L1},
};

inline constexpr Property readModelProperties[] = {
    {"fields"_L1, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Fields"),
     QT_TRANSLATE_NOOP("Vocabulary", "What the decision needs to see, and no more.")},
    {"freshness"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Freshness"),
     QT_TRANSLATE_NOOP("Vocabulary", "How old its content may be."), "", {}, {}, "s"_L1},
};

inline constexpr Property aggregateProperties[] = {
    {"identifiedBy"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Identified by"),
     QT_TRANSLATE_NOOP("Vocabulary", "Field that tells one from another."), "id"},
    {"invariants"_L1, PropertyType::Paragraph, QT_TRANSLATE_NOOP("Vocabulary", "Constraints"),
     QT_TRANSLATE_NOOP("Vocabulary", "Rules it never breaks.")},
    {"fields"_L1, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Fields"),
     QT_TRANSLATE_NOOP("Vocabulary", "What it remembers.")},
};

inline constexpr Choice ownerships[] = {
    {"partner"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Partner"),
     QT_TRANSLATE_NOOP("Vocabulary", "Another company runs it."), {}},
    {"saas"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Software as a service"),
     QT_TRANSLATE_NOOP("Vocabulary", "Bought, with an API."), {}},
    {"legacy"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Legacy"),
     QT_TRANSLATE_NOOP("Vocabulary", "Ours, from before; to be strangled step by step."), {}},
    {"in-house"_L1, QT_TRANSLATE_NOOP("Vocabulary", "In-house"),
     QT_TRANSLATE_NOOP("Vocabulary", "Another department runs it."), {}},
};

inline constexpr Choice migrationPhases[] = {
    {"untouched"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Untouched"),
     QT_TRANSLATE_NOOP("Vocabulary", "Nothing of it has been replaced yet."), {}},
    {"observed"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Observed"),
     QT_TRANSLATE_NOOP("Vocabulary", "Its changes come out as events; the new system only reads."), {}},
    {"side-by-side"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Side by side"),
     QT_TRANSLATE_NOOP("Vocabulary", "Events go both ways; people work in either."), {}},
    {"retired"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Retired"),
     QT_TRANSLATE_NOOP("Vocabulary", "Switched off; the new system does all of it."), {}},
};

inline constexpr Choice sourcesOfTruth[] = {
    {"ours"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Ours"),
     QT_TRANSLATE_NOOP("Vocabulary", "Data is born and changed in our services."), {}},
    {"theirs"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Theirs"),
     QT_TRANSLATE_NOOP("Vocabulary", "Data is born and changed there; ours are copies."), {}},
    {"both"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Both"),
     QT_TRANSLATE_NOOP("Vocabulary", "Either may change it, and the other follows."), {}},
};

inline constexpr Choice frontendPlans[] = {
    {"kept"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Kept"),
     QT_TRANSLATE_NOOP("Vocabulary", "People go on with its own pages."), {}},
    {"headless"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Headless"),
     QT_TRANSLATE_NOOP("Vocabulary", "New micro frontends run in its pages, one activity after the other."), {}},
    {"rewritten"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Rewritten"),
     QT_TRANSLATE_NOOP("Vocabulary", "New pages replace all of its own at once."), {}},
};

inline constexpr Property externalSystemProperties[] = {
    {"ownership"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Ownership"),
     QT_TRANSLATE_NOOP("Vocabulary", "Who runs it."), "partner", ownerships},
    {"protocol"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Protocol"),
     QT_TRANSLATE_NOOP("Vocabulary", "How one talks to it: REST, webhook, SFTP, SQL.")},
    {"rateLimit"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Rate limit"),
     QT_TRANSLATE_NOOP("Vocabulary", "Requests per second it accepts."), "", {}, {}, "1/s"_L1},
    {"documentation"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Documentation"),
     QT_TRANSLATE_NOOP("Vocabulary", "Where its API is described.")},
    {"migrationPhase"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Replaced so far"),
     QT_TRANSLATE_NOOP("Vocabulary", "How far a legacy system has been strangled."), "", migrationPhases},
    {"retirementDate"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Retirement"),
     QT_TRANSLATE_NOOP("Vocabulary", "When a legacy system is to be switched off: 2027-06.")},
    {"sourceOfTruth"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Source of truth"),
     QT_TRANSLATE_NOOP("Vocabulary", "Whose word counts for the data it shares with us."), "", sourcesOfTruth},
    {"frontendPlan"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Its pages"),
     QT_TRANSLATE_NOOP("Vocabulary", "What becomes of the user interface of a legacy system."), "", frontendPlans},
};

inline constexpr Choice hotspotStates[] = {
    {"open"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Open"),
     QT_TRANSLATE_NOOP("Vocabulary", "Nobody knows yet."), {}},
    {"settled"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Settled"),
     QT_TRANSLATE_NOOP("Vocabulary", "Answered; the answer is in the description."), {}},
};

inline constexpr Property hotspotProperties[] = {
    {"state"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "State"),
     QT_TRANSLATE_NOOP("Vocabulary", "Whether it still needs an answer."), "open", hotspotStates},
};

inline constexpr Property opportunityProperties[] = {
    {"value"_L1, PropertyType::Paragraph, QT_TRANSLATE_NOOP("Vocabulary", "Value"),
     QT_TRANSLATE_NOOP("Vocabulary", "What would be gained, and by whom.")},
};

inline constexpr Property pivotalEventProperties[] = {
    {"phase"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Phase that starts"),
     QT_TRANSLATE_NOOP("Vocabulary", "Name of the part of the story to its right.")},
};

inline constexpr Kind stormKinds[] = {
    {kinds::domainEvent, QT_TRANSLATE_NOOP("Vocabulary", "Domain event"),
     QT_TRANSLATE_NOOP("Vocabulary", "Something that happened and matters to the business, in the past tense: Order Submitted."),
     Drawn::Both, NameScope::System, u'E',
     {Outline::Sticky, kinds::domainEvent, kinds::domainEvent, 140, 90},
     {Outline::Round, kinds::domainEvent, kinds::domainEvent, 150, 44}, eventProperties, Level::BigPicture, {}, eventLists},
    {kinds::command, QT_TRANSLATE_NOOP("Vocabulary", "Command"),
     QT_TRANSLATE_NOOP("Vocabulary", "A decision to do something, in the imperative: Submit Order. Business people say action."),
     Drawn::Storm, NameScope::System, u'C',
     {Outline::Sticky, kinds::command, kinds::command, 140, 90},
     {Outline::Box, kinds::command, kinds::command, 140, 60}, commandProperties, Level::Process,
     {Level::Process, QT_TRANSLATE_NOOP("Vocabulary", "Action")}},
    {kinds::actor, QT_TRANSLATE_NOOP("Vocabulary", "Actor"),
     QT_TRANSLATE_NOOP("Vocabulary", "A person, role or department that decides: Customer."),
     Drawn::Both, NameScope::System, u'A',
     {Outline::Sticky, kinds::actor, kinds::actor, 100, 60},
     {Outline::Person, kinds::actor, kinds::actor, 110, 110}, actorProperties},
    {kinds::policy, QT_TRANSLATE_NOOP("Vocabulary", "Policy"),
     QT_TRANSLATE_NOOP("Vocabulary", "Whenever this happens, we do that. A reaction, by software or by people."),
     Drawn::Storm, NameScope::System, u'P',
     {Outline::Sticky, kinds::policy, kinds::policy, 190, 100},
     {Outline::Box, kinds::policy, kinds::policy, 190, 80}, policyProperties, Level::Process},
    {kinds::readModel, QT_TRANSLATE_NOOP("Vocabulary", "Read model"),
     QT_TRANSLATE_NOOP("Vocabulary", "Information somebody looks at to decide: Open Orders."),
     Drawn::Storm, NameScope::System, u'R',
     {Outline::Sticky, kinds::readModel, kinds::readModel, 140, 90},
     {Outline::Box, kinds::readModel, kinds::readModel, 140, 60}, readModelProperties, Level::Process,
     {Level::Process, QT_TRANSLATE_NOOP("Vocabulary", "Information")}},
    {kinds::aggregate, QT_TRANSLATE_NOOP("Vocabulary", "Aggregate"),
     QT_TRANSLATE_NOOP("Vocabulary", "What accepts or refuses a command and guards the rules; also called constraint."),
     Drawn::Storm, NameScope::System, u'G',
     {Outline::Sticky, kinds::aggregate, kinds::aggregate, 190, 100},
     {Outline::Box, kinds::aggregate, kinds::aggregate, 190, 80}, aggregateProperties, Level::Design,
     {Level::Process, QT_TRANSLATE_NOOP("Vocabulary", "Constraint")}},
    {kinds::externalSystem, QT_TRANSLATE_NOOP("Vocabulary", "External system"),
     QT_TRANSLATE_NOOP("Vocabulary", "Anything we use and do not own, from a spreadsheet to a payment provider."),
     Drawn::Both, NameScope::System, u'X',
     {Outline::Sticky, kinds::externalSystem, kinds::externalSystem, 210, 80},
     {Outline::Box, kinds::externalSystem, kinds::externalSystem, 180, 80}, externalSystemProperties},
    {kinds::hotspot, QT_TRANSLATE_NOOP("Vocabulary", "Hotspot"),
     QT_TRANSLATE_NOOP("Vocabulary", "A question, a conflict or a pain that the session could not settle."),
     Drawn::Storm, NameScope::None, u'H',
     {Outline::Sticky, kinds::hotspot, kinds::hotspot, 130, 90},
     {Outline::Sticky, kinds::hotspot, kinds::hotspot, 130, 90}, hotspotProperties},
    {kinds::opportunity, QT_TRANSLATE_NOOP("Vocabulary", "Opportunity"),
     QT_TRANSLATE_NOOP("Vocabulary", "Something that could be better, once the story holds together."),
     Drawn::Storm, NameScope::None, u'O',
     {Outline::Sticky, kinds::opportunity, kinds::opportunity, 130, 90},
     {Outline::Sticky, kinds::opportunity, kinds::opportunity, 130, 90}, opportunityProperties},
    {kinds::pivotalEvent, QT_TRANSLATE_NOOP("Vocabulary", "Pivotal event"),
     QT_TRANSLATE_NOOP("Vocabulary", "A line across the board where the story turns; often where one subsystem hands over to another."),
     Drawn::Storm, NameScope::None, u'V',
     {Outline::Line, kinds::pivotalEvent, kinds::pivotalEvent, 28, 800},
     {Outline::Line, kinds::pivotalEvent, kinds::pivotalEvent, 28, 800}, pivotalEventProperties},
    {kinds::swimlane, QT_TRANSLATE_NOOP("Vocabulary", "Swimlane"),
     QT_TRANSLATE_NOOP("Vocabulary", "A band along the timeline for one actor, department or theme."),
     Drawn::Storm, NameScope::None, u'L',
     {Outline::Lane, kinds::swimlane, kinds::swimlane, 1600, 400},
     {Outline::Lane, kinds::swimlane, kinds::swimlane, 1600, 400}, {}},
    {kinds::boundedContext, QT_TRANSLATE_NOOP("Vocabulary", "Bounded context"),
     QT_TRANSLATE_NOOP("Vocabulary", "An outline around notes that speak one language; often a subsystem in the making."),
     Drawn::Storm, NameScope::System, u'B',
     {Outline::Frame, kinds::boundedContext, kinds::boundedContext, 640, 420},
     {Outline::Frame, kinds::boundedContext, kinds::boundedContext, 640, 420}, {}},
    {kinds::valueCreated, QT_TRANSLATE_NOOP("Vocabulary", "Value created"),
     QT_TRANSLATE_NOOP("Vocabulary", "What somebody gains here: money, time, trust."),
     Drawn::Storm, NameScope::None, u'Y',
     {Outline::Sticky, kinds::valueCreated, kinds::valueCreated, 90, 54},
     {Outline::Sticky, kinds::valueCreated, kinds::valueCreated, 90, 54}, {}},
    {kinds::valueDestroyed, QT_TRANSLATE_NOOP("Vocabulary", "Value destroyed"),
     QT_TRANSLATE_NOOP("Vocabulary", "What somebody loses here: money, time, trust."),
     Drawn::Storm, NameScope::None, u'D',
     {Outline::Sticky, kinds::valueDestroyed, kinds::valueDestroyed, 90, 54},
     {Outline::Sticky, kinds::valueDestroyed, kinds::valueDestroyed, 90, 54}, {}},
    {kinds::text, QT_TRANSLATE_NOOP("Vocabulary", "Text"),
     QT_TRANSLATE_NOOP("Vocabulary", "Words on the board that are no part of the model: a title, an explanation."),
     Drawn::Both, NameScope::None, u'T',
     {Outline::Plain, kinds::text, kinds::text, 240, 40},
     {Outline::Plain, kinds::text, kinds::text, 240, 40}, {}},
};

} // namespace keelson::rows
