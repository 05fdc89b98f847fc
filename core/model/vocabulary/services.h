// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/vocabulary.h"
#include "core/model/vocabulary/lists.h"

#include <QCoreApplication>

// The autonomous service with its three patterns and their variants: the Backend for Frontend,
// the External Service Gateway and the Control service.

namespace keelson::rows {

using namespace Qt::StringLiterals;

inline constexpr Choice servicePatterns[] = {
    {"bff"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Backend for frontend (BFF)"),
     QT_TRANSLATE_NOOP("Vocabulary", "Serves one activity of one kind of user through its own API."), {}},
    {"esg"_L1, QT_TRANSLATE_NOOP("Vocabulary", "External service gateway (ESG)"),
     QT_TRANSLATE_NOOP("Vocabulary", "Connects another system and keeps its model out of ours."), {}},
    {"control"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Control service"),
     QT_TRANSLATE_NOOP("Vocabulary", "Reacts to events with more events: the flow between services."), {}},
};

inline constexpr Choice serviceVariants[] = {
    // Backend for frontend
    {"task"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Task"),
     QT_TRANSLATE_NOOP("Vocabulary", "A work list: a person takes an item and completes it."), "bff"_L1},
    {"search"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Search"),
     QT_TRANSLATE_NOOP("Vocabulary", "Finds things many others create; read only."), "bff"_L1},
    {"action"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Action"),
     QT_TRANSLATE_NOOP("Vocabulary", "One command on a thing found elsewhere."), "bff"_L1},
    {"dashboard"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Dashboard"),
     QT_TRANSLATE_NOOP("Vocabulary", "Counts and sums that change while one looks."), "bff"_L1},
    {"reporting"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Reporting"),
     QT_TRANSLATE_NOOP("Vocabulary", "Reports over what has happened, on demand or on schedule."), "bff"_L1},
    {"archive"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Archive"),
     QT_TRANSLATE_NOOP("Vocabulary", "Keeps what others may forget, cheaply and for long."), "bff"_L1},
    // External service gateway
    {"egress-api-call"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Egress: API call"),
     QT_TRANSLATE_NOOP("Vocabulary", "Reacts to an event by calling the other system."), "esg"_L1},
    {"ingress-webhook"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Ingress: webhook"),
     QT_TRANSLATE_NOOP("Vocabulary", "The other system calls us; the call becomes an event."), "esg"_L1},
    {"async-request-response"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Asynchronous request and response"),
     QT_TRANSLATE_NOOP("Vocabulary", "Calls now and takes the answer later, correlated."), "esg"_L1},
    {"upstream-subsystem"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Egress: upstream subsystem"),
     QT_TRANSLATE_NOOP("Vocabulary", "Turns internal events into external ones for other subsystems."), "esg"_L1},
    {"downstream-subsystem"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Ingress: downstream subsystem"),
     QT_TRANSLATE_NOOP("Vocabulary", "Takes another subsystem's external events into our terms."), "esg"_L1},
    {"cross-cloud"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Across cloud providers"),
     QT_TRANSLATE_NOOP("Vocabulary", "Relays events between hubs of two clouds."), "esg"_L1},
    {"cdc"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Ingress: change data capture"),
     QT_TRANSLATE_NOOP("Vocabulary", "Reads a legacy database's log and makes events of it."), "esg"_L1},
    {"direct-sql"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Egress: direct SQL"),
     QT_TRANSLATE_NOOP("Vocabulary", "Writes into a legacy database that has no API."), "esg"_L1},
    {"circuit-breaker"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Egress: circuit breaker"),
     QT_TRANSLATE_NOOP("Vocabulary", "Stops reading while the other system is down, and resumes after."), "esg"_L1},
    {"ingress-relay"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Ingress: relay"),
     QT_TRANSLATE_NOOP("Vocabulary", "Moves messages of another broker into the hub."), "esg"_L1},
    {"egress-relay"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Egress: relay"),
     QT_TRANSLATE_NOOP("Vocabulary", "Moves our events to another broker."), "esg"_L1},
    {"api-ingress-event"_L1, QT_TRANSLATE_NOOP("Vocabulary", "External API: ingress event"),
     QT_TRANSLATE_NOOP("Vocabulary", "Partners post their events to us."), "esg"_L1},
    {"api-ingress-command"_L1, QT_TRANSLATE_NOOP("Vocabulary", "External API: ingress command"),
     QT_TRANSLATE_NOOP("Vocabulary", "Partners tell us what to do."), "esg"_L1},
    {"spi-egress-webhook"_L1, QT_TRANSLATE_NOOP("Vocabulary", "External SPI: egress webhook"),
     QT_TRANSLATE_NOOP("Vocabulary", "We tell partners who registered a URL."), "esg"_L1},
    {"api-egress-query"_L1, QT_TRANSLATE_NOOP("Vocabulary", "External API: egress query"),
     QT_TRANSLATE_NOOP("Vocabulary", "Partners ask; we answer from a view of our own."), "esg"_L1},
    // Control service
    {"orchestration"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Orchestration"),
     QT_TRANSLATE_NOOP("Vocabulary", "Leads a business process step by step, from entry to exit event."), "control"_L1},
    {"parallel"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Parallel execution"),
     QT_TRANSLATE_NOOP("Vocabulary", "Forks into steps at once and joins when all are done."), "control"_L1},
    {"saga"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Saga"),
     QT_TRANSLATE_NOOP("Vocabulary", "Takes completed steps back with compensating ones when a later one fails."), "control"_L1},
    {"snapshot"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Event-sourcing snapshot"),
     QT_TRANSLATE_NOOP("Vocabulary", "Folds many events of one thing into its current state."), "control"_L1},
    {"decision-table"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Complex events: decision table"),
     QT_TRANSLATE_NOOP("Vocabulary", "Conditions over several events decide which event follows."), "control"_L1},
    {"missing-event"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Complex events: missing event"),
     QT_TRANSLATE_NOOP("Vocabulary", "Notices that something expected has not happened in time."), "control"_L1},
    {"machine-learning"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Machine learning"),
     QT_TRANSLATE_NOOP("Vocabulary", "A model predicts, and the prediction is an event."), "control"_L1},
    {"regional-cron"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Multi-regional cron"),
     QT_TRANSLATE_NOOP("Vocabulary", "Jobs by the clock that run once although several regions could."), "control"_L1},
};

inline constexpr Choice dataPhases[] = {
    {"create"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Create"),
     QT_TRANSLATE_NOOP("Vocabulary", "Data comes to life here."), {}},
    {"use"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Use"),
     QT_TRANSLATE_NOOP("Vocabulary", "Daily work with it."), {}},
    {"analyze"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Analyze"),
     QT_TRANSLATE_NOOP("Vocabulary", "Looking at much of it at once."), {}},
    {"archive"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Archive"),
     QT_TRANSLATE_NOOP("Vocabulary", "Kept because somebody may ask."), {}},
};

inline constexpr Choice apiStyles[] = {
    {"rest"_L1, QT_TRANSLATE_NOOP("Vocabulary", "REST"),
     QT_TRANSLATE_NOOP("Vocabulary", "Resources and verbs over HTTP."), {}},
    {"graphql"_L1, QT_TRANSLATE_NOOP("Vocabulary", "GraphQL"),
     QT_TRANSLATE_NOOP("Vocabulary", "The client says which fields it wants."), {}},
};

inline constexpr Choice authentications[] = {
    {"signature"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Signature"),
     QT_TRANSLATE_NOOP("Vocabulary", "Each message is signed with a shared secret."), {}},
    {"token"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Token"),
     QT_TRANSLATE_NOOP("Vocabulary", "Short-lived, issued to a known client."), {}},
    {"api-key"_L1, QT_TRANSLATE_NOOP("Vocabulary", "API key"),
     QT_TRANSLATE_NOOP("Vocabulary", "One long-lived key a client."), {}},
    {"mutual-tls"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Certificates"),
     QT_TRANSLATE_NOOP("Vocabulary", "Both sides show a certificate."), {}},
    {"none"_L1, QT_TRANSLATE_NOOP("Vocabulary", "None"),
     QT_TRANSLATE_NOOP("Vocabulary", "Anybody who knows the address may call."), {}},
};

inline constexpr Choice reactions[] = {
    {"reaction"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Reacts to a fact"),
     QT_TRANSLATE_NOOP("Vocabulary", "It knows by itself that the other system needs to hear of it."), {}},
    {"action"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Carries out an action"),
     QT_TRANSLATE_NOOP("Vocabulary", "A control service asks for it, by an event that says so."), {}},
};

inline constexpr Choice resyncs[] = {
    {"job"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Job"),
     QT_TRANSLATE_NOOP("Vocabulary", "Reads everything again, slowly, beside what is new."), {}},
    {"snapshot"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Snapshot"),
     QT_TRANSLATE_NOOP("Vocabulary", "The other system hands over all it has once."), {}},
    {"replay"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Replay"),
     QT_TRANSLATE_NOOP("Vocabulary", "The other side keeps its messages and sends them again."), {}},
};

inline constexpr Choice regionalRoutings[] = {
    {"failover"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Failover"),
     QT_TRANSLATE_NOOP("Vocabulary", "Goes through one region, and through another when that is ill."), {}},
    {"nearest"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Nearest"),
     QT_TRANSLATE_NOOP("Vocabulary", "Goes through the region that answers fastest."), {}},
    {"origin"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Region of origin"),
     QT_TRANSLATE_NOOP("Vocabulary", "Goes through the region in which the event came to be."), {}},
};

inline constexpr Choice enrichments[] = {
    {"none"_L1, QT_TRANSLATE_NOOP("Vocabulary", "None"),
     QT_TRANSLATE_NOOP("Vocabulary", "The event has all the other system needs."), {}},
    {"view"_L1, QT_TRANSLATE_NOOP("Vocabulary", "From a view"),
     QT_TRANSLATE_NOOP("Vocabulary", "What is missing stands in a view of its own, made from events."), {}},
    {"call"_L1, QT_TRANSLATE_NOOP("Vocabulary", "By a call"),
     QT_TRANSLATE_NOOP("Vocabulary", "It asks the service that knows, and waits."), {}},
};

inline constexpr Choice storeChanges[] = {
    {"additive"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Additive"),
     QT_TRANSLATE_NOOP("Vocabulary", "New attributes come first, old ones go when nobody reads them."), {}},
    {"in-place"_L1, QT_TRANSLATE_NOOP("Vocabulary", "In place"),
     QT_TRANSLATE_NOOP("Vocabulary", "Rows are converted while a new release starts."), {}},
};

inline constexpr Choice deliveries[] = {
    {"task-branch"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Task branches"),
     QT_TRANSLATE_NOOP("Vocabulary", "Each small task is built, checked and deployed by itself, region by region."), {}},
    {"release-branch"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Releases"),
     QT_TRANSLATE_NOOP("Vocabulary", "Changes are collected and deployed together."), {}},
    {"by-hand"_L1, QT_TRANSLATE_NOOP("Vocabulary", "By hand"),
     QT_TRANSLATE_NOOP("Vocabulary", "Somebody deploys it."), {}},
};

inline constexpr Property serviceProperties[] = {
    {properties::pattern, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Pattern"),
     QT_TRANSLATE_NOOP("Vocabulary", "Which of the three kinds of autonomous service it is."), "bff", servicePatterns},
    {properties::variant, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Variant"),
     QT_TRANSLATE_NOOP("Vocabulary", "How it works inside."), "", serviceVariants, properties::pattern},
    {"activity"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Activity"),
     QT_TRANSLATE_NOOP("Vocabulary", "The one thing its user does with it: order a meal.")},
    {"dataPhase"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Phase of the data"),
     QT_TRANSLATE_NOOP("Vocabulary", "Where in the life of its data it stands."), "use", dataPhases},
    {"apiStyle"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "API style"),
     QT_TRANSLATE_NOOP("Vocabulary", "How its frontend talks to it."), "rest", apiStyles},
    {"repository"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Repository"),
     QT_TRANSLATE_NOOP("Vocabulary", "Where its source lives.")},
    {"stack"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Stack"),
     QT_TRANSLATE_NOOP("Vocabulary", "Name of its deployed stack, when it differs from the generated one.")},
    {properties::deployedAs, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Deployed as"),
     QT_TRANSLATE_NOOP("Vocabulary", "Names of what runs as this element, where they differ from the generated ones.")},
    // Of gateways
    {"timeout"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Timeout of a call"),
     QT_TRANSLATE_NOOP("Vocabulary", "After which it stops waiting for the other system."), "10", {}, {}, "s"_L1},
    {"retries"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Retries of a call"),
     QT_TRANSLATE_NOOP("Vocabulary", "How often it calls again before the call counts as failed."), "3"},
    {"circuitBreaker"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Circuit breaker"),
     QT_TRANSLATE_NOOP("Vocabulary", "Stops calling while the other system is down, and tries again later."), "true"},
    {"rateLimit"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Rate limit"),
     QT_TRANSLATE_NOOP("Vocabulary", "Most calls a second it makes; empty = as fast as events come."), "", {}, {}, "1/s"_L1},
    {"authentication"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Authentication"),
     QT_TRANSLATE_NOOP("Vocabulary", "How it and the other system know each other."), "", authentications},
    {"secretName"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Secret"),
     QT_TRANSLATE_NOOP("Vocabulary", "Name of the secret in the secret store; never the secret itself.")},
    {"secretRotation"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Secret changes every"),
     QT_TRANSLATE_NOOP("Vocabulary", "After which a new secret replaces the old one; empty = as the secret store does."), "", {}, {}, "s"_L1},
    {"storesFirst"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Stores first"),
     QT_TRANSLATE_NOOP("Vocabulary", "Keeps what arrives before it answers, and works on it afterwards."), "true"},
    {"deduplicates"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Drops repetitions"),
     QT_TRANSLATE_NOOP("Vocabulary", "Notices what it was told before and does not tell it again."), "true"},
    {"correlationKey"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Correlation"),
     QT_TRANSLATE_NOOP("Vocabulary", "Field that tells which request an answer belongs to.")},
    {"timeoutEvent"_L1, PropertyType::Reference, QT_TRANSLATE_NOOP("Vocabulary", "No answer"),
     QT_TRANSLATE_NOOP("Vocabulary", "Event that says that the answer did not come in time."), "", {}, {}, {}, kinds::domainEvent},
    {"reactsBy"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Why it calls"),
     QT_TRANSLATE_NOOP("Vocabulary", "Whether it decides itself or is asked to."), "", reactions},
    {"latch"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Latch"),
     QT_TRANSLATE_NOOP("Vocabulary", "What came from the other system is not sent back to it."), "false"},
    {"resync"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Resync"),
     QT_TRANSLATE_NOOP("Vocabulary", "How what was there before, or was missed, gets in."), "", resyncs},
    {"regionalRouting"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Between regions"),
     QT_TRANSLATE_NOOP("Vocabulary", "Which region it goes through."), "", regionalRoutings},
    {"enrichment"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Enrichment"),
     QT_TRANSLATE_NOOP("Vocabulary", "Where it gets what the event does not say."), "", enrichments},
    // Of its delivery
    {"libraries"_L1, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Own libraries"),
     QT_TRANSLATE_NOOP("Vocabulary", "Libraries with rules of the business it is built with; technical ones do not count.")},
    {"contractTests"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Contract tests"),
     QT_TRANSLATE_NOOP("Vocabulary", "What it publishes and consumes is tested against the contracts before it is deployed."), "true"},
    {"compatibleApi"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Compatible API"),
     QT_TRANSLATE_NOOP("Vocabulary", "Each release answers the frontend of the release before, too."), "true"},
    {"storeChanges"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Changes to its stores"),
     QT_TRANSLATE_NOOP("Vocabulary", "How the form of its rows changes while it runs."), "", storeChanges},
    {"featureFlag"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Feature flag"),
     QT_TRANSLATE_NOOP("Vocabulary", "Name of the flag that turns its activity on for some people.")},
    {"delivery"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Delivery"),
     QT_TRANSLATE_NOOP("Vocabulary", "How a change gets to the people who use it."), "", deliveries},
};

inline constexpr Kind serviceKinds[] = {
    {kinds::service, QT_TRANSLATE_NOOP("Vocabulary", "Autonomous service"),
     QT_TRANSLATE_NOOP("Vocabulary", "Owned by one team, with its own data; talks to others through events only."),
     Drawn::Map, NameScope::Owner, 0,
     {Outline::Box, kinds::service, kinds::service, 180, 80},
     {Outline::Box, kinds::service, kinds::service, 180, 80}, serviceProperties, Level::BigPicture, {}, serviceLists},
};

} // namespace keelson::rows
