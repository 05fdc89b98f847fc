// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/vocabulary.h"

#include <QCoreApplication>

// What is kept in order and needs more than a property: contracts, routes, the steps of a process, the tables of a store.

namespace keelson::rows {

using namespace Qt::StringLiterals;

inline constexpr Choice fieldTypes[] = {
    {"string"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Text"), QT_TRANSLATE_NOOP("Vocabulary", "Any characters."), {}},
    {"number"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Number"), QT_TRANSLATE_NOOP("Vocabulary", "With or without a fraction."), {}},
    {"integer"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Whole number"), QT_TRANSLATE_NOOP("Vocabulary", "Without a fraction."), {}},
    {"boolean"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Yes or no"), QT_TRANSLATE_NOOP("Vocabulary", "True or false."), {}},
    {"date-time"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Moment"), QT_TRANSLATE_NOOP("Vocabulary", "Date and time as text, with its zone."), {}},
    {"object"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Object"), QT_TRANSLATE_NOOP("Vocabulary", "Has fields of its own."), {}},
    {"array"_L1, QT_TRANSLATE_NOOP("Vocabulary", "List"), QT_TRANSLATE_NOOP("Vocabulary", "Any number of the same."), {}},
};

inline constexpr Property fieldColumns[] = {
    {properties::name, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Field"),
     QT_TRANSLATE_NOOP("Vocabulary", "Its name in the event: total; a dot leads into an object: address.city.")},
    {"type"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Type"),
     QT_TRANSLATE_NOOP("Vocabulary", "What it holds."), "string", fieldTypes},
    {"required"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Required"),
     QT_TRANSLATE_NOOP("Vocabulary", "Every event of the type has it."), "true"},
    {"sensitive"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Sensitive"),
     QT_TRANSLATE_NOOP("Vocabulary", "Tells of a person; encrypted, so that it can be erased."), "false"},
    {"example"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Example"),
     QT_TRANSLATE_NOOP("Vocabulary", "A value as it could be.")},
    {properties::description, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Meaning"),
     QT_TRANSLATE_NOOP("Vocabulary", "What it says, in a few words.")},
};

inline constexpr ItemList eventLists[] = {
    {itemlists::fields, QT_TRANSLATE_NOOP("Vocabulary", "Contract"), QT_TRANSLATE_NOOP("Vocabulary", "Field"),
     QT_TRANSLATE_NOOP("Vocabulary", "The fields its consumers may rely on."), fieldColumns},
};

inline constexpr Property routeColumns[] = {
    {"event"_L1, PropertyType::Reference, QT_TRANSLATE_NOOP("Vocabulary", "Event"),
     QT_TRANSLATE_NOOP("Vocabulary", "Which events it is about; none = all."), "", {}, {}, {}, kinds::domainEvent},
    {"channel"_L1, PropertyType::Reference, QT_TRANSLATE_NOOP("Vocabulary", "Channel"),
     QT_TRANSLATE_NOOP("Vocabulary", "Where they go."), "", {}, {}, {}, "stream,queue,event-lake,event-hub"_L1},
    {"filter"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Filter"),
     QT_TRANSLATE_NOOP("Vocabulary", "Which of them, by what the envelope says; never by business rules.")},
};

inline constexpr ItemList hubLists[] = {
    {itemlists::routes, QT_TRANSLATE_NOOP("Vocabulary", "Routing rules"), QT_TRANSLATE_NOOP("Vocabulary", "Routing rule"),
     QT_TRANSLATE_NOOP("Vocabulary", "Which events the bus hands to which channel."), routeColumns},
};

inline constexpr Choice milestoneTypes[] = {
    {"entry"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Entry"), QT_TRANSLATE_NOOP("Vocabulary", "Starts the process."), {}},
    {"exit"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Exit"), QT_TRANSLATE_NOOP("Vocabulary", "Says that the process is done."), {}},
    {"abort"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Abort"), QT_TRANSLATE_NOOP("Vocabulary", "Ends it before its time; what was done is taken back."), {}},
};

inline constexpr Property milestoneColumns[] = {
    {"milestone"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Milestone"),
     QT_TRANSLATE_NOOP("Vocabulary", "What the event means to the process."), "entry", milestoneTypes},
    {"event"_L1, PropertyType::Reference, QT_TRANSLATE_NOOP("Vocabulary", "Event"),
     QT_TRANSLATE_NOOP("Vocabulary", "The event."), "", {}, {}, {}, kinds::domainEvent},
};

inline constexpr Property stepColumns[] = {
    {properties::name, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Step"),
     QT_TRANSLATE_NOOP("Vocabulary", "What is done.")},
    {"emits"_L1, PropertyType::Reference, QT_TRANSLATE_NOOP("Vocabulary", "Asks with"),
     QT_TRANSLATE_NOOP("Vocabulary", "Event that tells a participant to go on."), "", {}, {}, {}, kinds::domainEvent},
    {"awaits"_L1, PropertyType::Reference, QT_TRANSLATE_NOOP("Vocabulary", "Waits for"),
     QT_TRANSLATE_NOOP("Vocabulary", "Event that tells the step is done."), "", {}, {}, {}, kinds::domainEvent},
    {"within"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Within"),
     QT_TRANSLATE_NOOP("Vocabulary", "How long it waits before the event counts as missing."), "", {}, {}, "s"_L1},
    {"branch"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Branch"),
     QT_TRANSLATE_NOOP("Vocabulary", "Steps that follow each other with different branches run at the same time.")},
    {"compensatedBy"_L1, PropertyType::Reference, QT_TRANSLATE_NOOP("Vocabulary", "Taken back with"),
     QT_TRANSLATE_NOOP("Vocabulary", "Event that undoes the step when a later one fails."), "", {}, {}, {}, kinds::domainEvent},
    {"irreversible"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Cannot be taken back"),
     QT_TRANSLATE_NOOP("Vocabulary", "So it comes last."), "false"},
};

inline constexpr Property inputColumns[] = {
    {properties::name, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Condition"),
     QT_TRANSLATE_NOOP("Vocabulary", "What is looked at: amount above the limit.")},
    {"event"_L1, PropertyType::Reference, QT_TRANSLATE_NOOP("Vocabulary", "Event"),
     QT_TRANSLATE_NOOP("Vocabulary", "Where it comes from."), "", {}, {}, {}, kinds::domainEvent},
    {"values"_L1, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Values"),
     QT_TRANSLATE_NOOP("Vocabulary", "What it can be: yes, no."), "yes, no"},
};

/// The cells of a row stand in properties of their own, one a condition: see core/model/vocabulary.h.
inline constexpr Property decisionColumns[] = {
    {"outcome"_L1, PropertyType::Reference, QT_TRANSLATE_NOOP("Vocabulary", "Then"),
     QT_TRANSLATE_NOOP("Vocabulary", "Event that follows; none = nothing happens."), "", {}, {}, {}, kinds::domainEvent},
    {properties::description, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Because"),
     QT_TRANSLATE_NOOP("Vocabulary", "Why, for those who read it later.")},
};

inline constexpr Property mappingColumns[] = {
    {"theirs"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Theirs"),
     QT_TRANSLATE_NOOP("Vocabulary", "What the other system calls it: payment_intent.succeeded.")},
    {"event"_L1, PropertyType::Reference, QT_TRANSLATE_NOOP("Vocabulary", "Ours"),
     QT_TRANSLATE_NOOP("Vocabulary", "Event it stands for in our terms."), "", {}, {}, {}, kinds::domainEvent},
    {properties::description, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "How"),
     QT_TRANSLATE_NOOP("Vocabulary", "What is left out, added or renamed on the way.")},
};

inline constexpr ItemList serviceLists[] = {
    {itemlists::milestones, QT_TRANSLATE_NOOP("Vocabulary", "Milestones"), QT_TRANSLATE_NOOP("Vocabulary", "Milestone"),
     QT_TRANSLATE_NOOP("Vocabulary", "Events that start the process and end it."), milestoneColumns, "control"_L1},
    {itemlists::steps, QT_TRANSLATE_NOOP("Vocabulary", "Steps"), QT_TRANSLATE_NOOP("Vocabulary", "Step"),
     QT_TRANSLATE_NOOP("Vocabulary", "What the process asks for, in order, and what it waits for."), stepColumns, "control"_L1},
    {itemlists::inputs, QT_TRANSLATE_NOOP("Vocabulary", "Conditions"), QT_TRANSLATE_NOOP("Vocabulary", "Condition"),
     QT_TRANSLATE_NOOP("Vocabulary", "The columns of the decision table."), inputColumns, "control"_L1},
    {itemlists::decisions, QT_TRANSLATE_NOOP("Vocabulary", "Decisions"), QT_TRANSLATE_NOOP("Vocabulary", "Decision"),
     QT_TRANSLATE_NOOP("Vocabulary", "The rows of the decision table."), decisionColumns, "control"_L1},
    {itemlists::mappings, QT_TRANSLATE_NOOP("Vocabulary", "Translation"), QT_TRANSLATE_NOOP("Vocabulary", "Term"),
     QT_TRANSLATE_NOOP("Vocabulary", "The other system's words and the events they become."), mappingColumns, "esg"_L1},
};

inline constexpr Choice methods[] = {
    {"GET"_L1, QT_TRANSLATE_NOOP("Vocabulary", "GET"), QT_TRANSLATE_NOOP("Vocabulary", "Asks."), {}},
    {"POST"_L1, QT_TRANSLATE_NOOP("Vocabulary", "POST"), QT_TRANSLATE_NOOP("Vocabulary", "Makes or does."), {}},
    {"PUT"_L1, QT_TRANSLATE_NOOP("Vocabulary", "PUT"), QT_TRANSLATE_NOOP("Vocabulary", "Makes it so."), {}},
    {"DELETE"_L1, QT_TRANSLATE_NOOP("Vocabulary", "DELETE"), QT_TRANSLATE_NOOP("Vocabulary", "Takes away."), {}},
};

inline constexpr Property operationColumns[] = {
    {"method"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Method"),
     QT_TRANSLATE_NOOP("Vocabulary", "A query is a GET; everything else is a command."), "GET", methods},
    {"path"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Path"),
     QT_TRANSLATE_NOOP("Vocabulary", "Below the path of the API: /{id}/items.")},
    {"role"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Role"),
     QT_TRANSLATE_NOOP("Vocabulary", "What the caller's token has to say, or the operation is refused.")},
    {"claim"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Only their own"),
     QT_TRANSLATE_NOOP("Vocabulary", "Claim of the token that the rows are filtered by: organization.")},
};

inline constexpr ItemList apiLists[] = {
    {itemlists::operations, QT_TRANSLATE_NOOP("Vocabulary", "Operations"), QT_TRANSLATE_NOOP("Vocabulary", "Operation"),
     QT_TRANSLATE_NOOP("Vocabulary", "Commands and queries it answers."), operationColumns},
};

inline constexpr Choice authorities[] = {
    {"record"_L1, QT_TRANSLATE_NOOP("Vocabulary", "System of record"),
     QT_TRANSLATE_NOOP("Vocabulary", "Born and changed here; the others have copies."), {}},
    {"view"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Materialized view"),
     QT_TRANSLATE_NOOP("Vocabulary", "A copy made of events, for what this service needs."), {}},
    {"events"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Collected events"),
     QT_TRANSLATE_NOOP("Vocabulary", "Events kept to be correlated; never changed."), {}},
    {"job"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Job record"),
     QT_TRANSLATE_NOOP("Vocabulary", "Says that a job of the clock was done."), {}},
    {"reference"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Cross-reference"),
     QT_TRANSLATE_NOOP("Vocabulary", "Which of their ids is which of ours."), {}},
};

inline constexpr Property entityColumns[] = {
    {properties::name, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Entity"),
     QT_TRANSLATE_NOOP("Vocabulary", "What a row is: Order.")},
    {"authority"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Is"),
     QT_TRANSLATE_NOOP("Vocabulary", "Whether it is born here or a copy."), "record", authorities},
    {"partitionKey"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Partition key"),
     QT_TRANSLATE_NOOP("Vocabulary", "How it is made: {orderId}."), "{id}"},
    {"sortKey"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Sort key"),
     QT_TRANSLATE_NOOP("Vocabulary", "How it is made; tells the entities of one partition apart: item|{itemId}.")},
    {"attributes"_L1, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Attributes"),
     QT_TRANSLATE_NOOP("Vocabulary", "What a row has besides its keys.")},
    {"source"_L1, PropertyType::Reference, QT_TRANSLATE_NOOP("Vocabulary", "Made of"),
     QT_TRANSLATE_NOOP("Vocabulary", "Event a copy is made of."), "", {}, {}, {}, kinds::domainEvent},
};

inline constexpr Property indexColumns[] = {
    {properties::name, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Index"),
     QT_TRANSLATE_NOOP("Vocabulary", "Its name: gsi1.")},
    {"partitionKey"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Partition key"),
     QT_TRANSLATE_NOOP("Vocabulary", "Attribute or pattern it is made of.")},
    {"sortKey"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Sort key"),
     QT_TRANSLATE_NOOP("Vocabulary", "Attribute or pattern it is made of.")},
};

inline constexpr Property accessPatternColumns[] = {
    {properties::name, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Access pattern"),
     QT_TRANSLATE_NOOP("Vocabulary", "What is asked: open orders of a customer.")},
    {"entity"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Entity"),
     QT_TRANSLATE_NOOP("Vocabulary", "Which rows it finds.")},
    {"through"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Through"),
     QT_TRANSLATE_NOOP("Vocabulary", "Name of the index that serves it; table = the keys themselves; empty = nothing does yet.")},
};

inline constexpr ItemList storeLists[] = {
    {itemlists::entities, QT_TRANSLATE_NOOP("Vocabulary", "Rows"), QT_TRANSLATE_NOOP("Vocabulary", "Row"),
     QT_TRANSLATE_NOOP("Vocabulary", "What is kept, and under which keys."), entityColumns},
    {itemlists::indexes, QT_TRANSLATE_NOOP("Vocabulary", "Indexes"), QT_TRANSLATE_NOOP("Vocabulary", "Index"),
     QT_TRANSLATE_NOOP("Vocabulary", "Other ways to the same rows."), indexColumns},
    {itemlists::accessPatterns, QT_TRANSLATE_NOOP("Vocabulary", "Access patterns"),
     QT_TRANSLATE_NOOP("Vocabulary", "Access pattern"),
     QT_TRANSLATE_NOOP("Vocabulary", "What is asked of it, and by which key or index it is found."), accessPatternColumns},
};

inline constexpr Property mountPointColumns[] = {
    {properties::name, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Mount point"),
     QT_TRANSLATE_NOOP("Vocabulary", "Name of the slot: main-menu.")},
    {properties::description, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "For"),
     QT_TRANSLATE_NOOP("Vocabulary", "What may be mounted there.")},
};

inline constexpr ItemList mainAppLists[] = {
    {itemlists::mountPoints, QT_TRANSLATE_NOOP("Vocabulary", "Mount points"), QT_TRANSLATE_NOOP("Vocabulary", "Mount point"),
     QT_TRANSLATE_NOOP("Vocabulary", "Slots into which micro frontends put what they offer."), mountPointColumns},
};

} // namespace keelson::rows
