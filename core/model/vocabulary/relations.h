// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/vocabulary.h"

#include <QCoreApplication>

// What may be connected to what. The order of the relations decides what drawing a connection
// means first; the order of the pairs is the order of the documentation.

namespace keelson::rows {

using namespace Qt::StringLiterals;

inline constexpr Pair issuesPairs[] = {
    {kinds::actor, kinds::command},
    {kinds::policy, kinds::command},
    {kinds::externalSystem, kinds::command},
    {kinds::microFrontend, kinds::command},
};

inline constexpr Pair handledByPairs[] = {
    {kinds::command, kinds::aggregate},
    {kinds::command, kinds::externalSystem},
    {kinds::command, kinds::service},
};

inline constexpr Pair resultsInPairs[] = {
    {kinds::aggregate, kinds::domainEvent},
    {kinds::command, kinds::domainEvent},
    {kinds::externalSystem, kinds::domainEvent},
    {kinds::service, kinds::domainEvent},
};

inline constexpr Pair triggersPairs[] = {
    {kinds::domainEvent, kinds::policy},
};

inline constexpr Pair informsPairs[] = {
    {kinds::domainEvent, kinds::readModel},
    {kinds::readModel, kinds::actor},
    {kinds::readModel, kinds::policy},
    {kinds::readModel, kinds::microFrontend},
};

inline constexpr Pair publishesPairs[] = {
    {kinds::service, kinds::domainEvent},
    {kinds::function, kinds::domainEvent},
};

inline constexpr Pair consumesPairs[] = {
    {kinds::service, kinds::domainEvent},
    {kinds::function, kinds::domainEvent},
    {kinds::eventLake, kinds::domainEvent},
};

inline constexpr Pair materializesPairs[] = {
    {kinds::service, kinds::readModel},
    {kinds::dataStore, kinds::readModel},
    {kinds::function, kinds::dataStore},
};

inline constexpr Pair callsPairs[] = {
    {kinds::actor, kinds::service},
    {kinds::actor, kinds::subsystem},
    {kinds::actor, kinds::externalSystem},
    {kinds::microFrontend, kinds::service},
    {kinds::microFrontend, kinds::api},
    {kinds::mainApp, kinds::service},
    {kinds::service, kinds::externalSystem},
    {kinds::externalSystem, kinds::service},
    {kinds::service, kinds::service},
    {kinds::api, kinds::function},
    {kinds::function, kinds::externalSystem},
    {kinds::function, kinds::function},
    {kinds::subsystem, kinds::externalSystem},
    {kinds::externalSystem, kinds::subsystem},
    {kinds::subsystem, kinds::subsystem},
};

inline constexpr Pair usesPairs[] = {
    {kinds::actor, kinds::mainApp},
    {kinds::actor, kinds::microFrontend},
    {kinds::actor, kinds::system},
    {kinds::mainApp, kinds::microFrontend},
    {kinds::function, kinds::dataStore},
    {kinds::function, kinds::queue},
    {kinds::function, kinds::stream},
    {kinds::service, kinds::dataStore},
    {kinds::service, kinds::queue},
    {kinds::service, kinds::stream},
    {kinds::service, kinds::eventHub},
    {kinds::eventHub, kinds::stream},
    {kinds::eventHub, kinds::eventLake},
    {kinds::eventHub, kinds::eventHub},
    {kinds::subsystem, kinds::account},
    {kinds::subsystem, kinds::region},
};

inline constexpr Pair deliversPairs[] = {
    {kinds::externalSystem, kinds::actor},
    {kinds::externalSystem, kinds::externalSystem},
    {kinds::actor, kinds::actor},
    {kinds::subsystem, kinds::actor},
    {kinds::service, kinds::actor},
    {kinds::service, kinds::microFrontend},
    {kinds::service, kinds::mainApp},
};

inline constexpr Pair ownsPairs[] = {
    {kinds::team, kinds::subsystem},
    {kinds::team, kinds::service},
    {kinds::team, kinds::microFrontend},
    {kinds::team, kinds::mainApp},
    {kinds::team, kinds::externalSystem},
    {kinds::service, kinds::aggregate},
};

inline constexpr Pair containsPairs[] = {
    {kinds::system, kinds::subsystem},
    {kinds::system, kinds::account},
    {kinds::system, kinds::team},
    {kinds::system, kinds::mainApp},
    {kinds::system, kinds::microFrontend},
    {kinds::account, kinds::region},
    {kinds::account, kinds::subsystem},
    {kinds::region, kinds::subsystem},
    {kinds::subsystem, kinds::service},
    {kinds::subsystem, kinds::eventHub},
    {kinds::subsystem, kinds::eventLake},
    {kinds::subsystem, kinds::mainApp},
    {kinds::subsystem, kinds::microFrontend},
    {kinds::eventHub, kinds::stream},
    {kinds::eventHub, kinds::queue},
    {kinds::service, kinds::function},
    {kinds::service, kinds::dataStore},
    {kinds::service, kinds::api},
    {kinds::service, kinds::queue},
    {kinds::service, kinds::stream},
    {kinds::mainApp, kinds::microFrontend},
};

inline constexpr Pair realizesPairs[] = {
    {kinds::service, kinds::command},
    {kinds::service, kinds::policy},
    {kinds::service, kinds::aggregate},
    {kinds::service, kinds::readModel},
    {kinds::service, kinds::actor},
    {kinds::service, kinds::externalSystem},
    {kinds::subsystem, kinds::boundedContext},
    {kinds::subsystem, kinds::pivotalEvent},
};

inline constexpr Property callProperties[] = {
    {"operation"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Operation"),
     QT_TRANSLATE_NOOP("Vocabulary", "What is called: POST /charges.")},
    {"timeout"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Timeout"),
     QT_TRANSLATE_NOOP("Vocabulary", "After which the caller gives up."), "", {}, {}, "s"_L1},
};

inline constexpr Property consumeProperties[] = {
    {"filter"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Filter"),
     QT_TRANSLATE_NOOP("Vocabulary", "Which of these events matter here.")},
};

inline constexpr RelationKind relationKinds[] = {
    {relations::issues, QT_TRANSLATE_NOOP("Vocabulary", "issues"), QT_TRANSLATE_NOOP("Vocabulary", "issued by"),
     QT_TRANSLATE_NOOP("Vocabulary", "Somebody or some rule decides that a command is given."), Drawn::Storm, issuesPairs},
    {relations::handledBy, QT_TRANSLATE_NOOP("Vocabulary", "handled by"), QT_TRANSLATE_NOOP("Vocabulary", "handles"),
     QT_TRANSLATE_NOOP("Vocabulary", "What accepts or refuses a command."), Drawn::Storm, handledByPairs},
    {relations::triggers, QT_TRANSLATE_NOOP("Vocabulary", "triggers"), QT_TRANSLATE_NOOP("Vocabulary", "triggered by"),
     QT_TRANSLATE_NOOP("Vocabulary", "Whenever the event happens, the policy reacts."), Drawn::Storm, triggersPairs},
    {relations::informs, QT_TRANSLATE_NOOP("Vocabulary", "informs"), QT_TRANSLATE_NOOP("Vocabulary", "informed by"),
     QT_TRANSLATE_NOOP("Vocabulary", "What is shown where, to whom."), Drawn::Storm, informsPairs},
    {relations::publishes, QT_TRANSLATE_NOOP("Vocabulary", "publishes"), QT_TRANSLATE_NOOP("Vocabulary", "published by"),
     QT_TRANSLATE_NOOP("Vocabulary", "The service is a source of these events."), Drawn::Map, publishesPairs},
    {relations::consumes, QT_TRANSLATE_NOOP("Vocabulary", "consumes"), QT_TRANSLATE_NOOP("Vocabulary", "consumed by"),
     QT_TRANSLATE_NOOP("Vocabulary", "The service reacts to these events."), Drawn::Map, consumesPairs, consumeProperties},
    {relations::resultsIn, QT_TRANSLATE_NOOP("Vocabulary", "results in"), QT_TRANSLATE_NOOP("Vocabulary", "result of"),
     QT_TRANSLATE_NOOP("Vocabulary", "The event that tells a command was done."), Drawn::Storm, resultsInPairs},
    {relations::materializes, QT_TRANSLATE_NOOP("Vocabulary", "materializes"),
     QT_TRANSLATE_NOOP("Vocabulary", "materialized by"),
     QT_TRANSLATE_NOOP("Vocabulary", "Keeps a view of its own, made from events."), Drawn::Map, materializesPairs},
    {relations::calls, QT_TRANSLATE_NOOP("Vocabulary", "calls"), QT_TRANSLATE_NOOP("Vocabulary", "called by"),
     QT_TRANSLATE_NOOP("Vocabulary", "Asks and waits for the answer: if the other is down, so is this."),
     Drawn::Map, callsPairs, callProperties},
    {relations::uses, QT_TRANSLATE_NOOP("Vocabulary", "uses"), QT_TRANSLATE_NOOP("Vocabulary", "used by"),
     QT_TRANSLATE_NOOP("Vocabulary", "Needs it to work."), Drawn::Map, usesPairs},
    {relations::delivers, QT_TRANSLATE_NOOP("Vocabulary", "delivers to"), QT_TRANSLATE_NOOP("Vocabulary", "gets from"),
     QT_TRANSLATE_NOOP("Vocabulary", "Hands something over: a message, goods, a page."), Drawn::Map, deliversPairs},
    {relations::owns, QT_TRANSLATE_NOOP("Vocabulary", "owns"), QT_TRANSLATE_NOOP("Vocabulary", "owned by"),
     QT_TRANSLATE_NOOP("Vocabulary", "Builds it, runs it and answers for it."), Drawn::Map, ownsPairs},
    {relations::contains, QT_TRANSLATE_NOOP("Vocabulary", "contains"), QT_TRANSLATE_NOOP("Vocabulary", "part of"),
     QT_TRANSLATE_NOOP("Vocabulary", "Is its container; kept as the parent of the contained."), Drawn::Map, containsPairs},
    {relations::realizes, QT_TRANSLATE_NOOP("Vocabulary", "realizes"), QT_TRANSLATE_NOOP("Vocabulary", "realized by"),
     QT_TRANSLATE_NOOP("Vocabulary", "Was built for what these notes say."), Drawn::Nowhere, realizesPairs},
};

} // namespace keelson::rows
