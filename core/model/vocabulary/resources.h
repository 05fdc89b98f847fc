// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/vocabulary.h"
#include "core/model/vocabulary/lists.h"

#include <QCoreApplication>

// What services and subsystems are made of: channels, stores, functions and frontends.

namespace keelson::rows {

using namespace Qt::StringLiterals;

inline constexpr Choice hubChannels[] = {
    {"streams"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Bus to stream"),
     QT_TRANSLATE_NOOP("Vocabulary", "Services read streams that the bus fills: in order, again and again."), {}},
    {"queues"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Bus to queue"),
     QT_TRANSLATE_NOOP("Vocabulary", "Each service has a queue of its own that the bus fills: in no order."), {}},
    {"bus"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Bus with retention"),
     QT_TRANSLATE_NOOP("Vocabulary", "The bus itself keeps events for its subscribers."), {}},
};

inline constexpr Property eventHubProperties[] = {
    {"busName"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Bus name"),
     QT_TRANSLATE_NOOP("Vocabulary", "Of the deployed bus, when it differs from the generated one.")},
    {properties::deployedAs, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Deployed as"),
     QT_TRANSLATE_NOOP("Vocabulary", "Names of what runs as this element, where they differ from the generated ones.")},
    {"channel"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Channels"),
     QT_TRANSLATE_NOOP("Vocabulary", "How events get from the bus to the services."), "streams", hubChannels},
    {"faultMonitor"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Fault monitor"),
     QT_TRANSLATE_NOOP("Vocabulary", "Fault events are collected apart, and can be sent again once the cause is mended."), "true"},
    {"recoveryTime"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Recovery time"),
     QT_TRANSLATE_NOOP("Vocabulary", "How long it takes to notice a failure and to mend it."), "14400", {}, {}, "s"_L1},
    {"regionTag"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Tags the region"),
     QT_TRANSLATE_NOOP("Vocabulary", "Every event says in which region it came to be."), "true"},
    {"expectedRate"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Expected rate"),
     QT_TRANSLATE_NOOP("Vocabulary", "How many events it takes in a second, at the peak."), "", {}, {}, "1/s"_L1},
};

inline constexpr Choice lakeStores[] = {
    {"object-store"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Object store"),
     QT_TRANSLATE_NOOP("Vocabulary", "Every event for good, cheaply; replay reads it."), {}},
    {"search-index"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Search index"),
     QT_TRANSLATE_NOOP("Vocabulary", "Recent events, to be searched when something went wrong."), {}},
};

inline constexpr Choice erasures[] = {
    {"key"_L1, QT_TRANSLATE_NOOP("Vocabulary", "By throwing away the key"),
     QT_TRANSLATE_NOOP("Vocabulary", "Sensitive fields are encrypted with a key of the person."), {}},
    {"none"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Not at all"),
     QT_TRANSLATE_NOOP("Vocabulary", "What is in it stays readable."), {}},
};

inline constexpr Property eventLakeProperties[] = {
    {"storedIn"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Stored in"),
     QT_TRANSLATE_NOOP("Vocabulary", "What kind of store holds the events."), "object-store", lakeStores},
    {"retention"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Retention"),
     QT_TRANSLATE_NOOP("Vocabulary", "How long events are kept; empty = for good."), "", {}, {}, "s"_L1},
    {"erasure"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Erasing a person"),
     QT_TRANSLATE_NOOP("Vocabulary", "How somebody's data gets out of what is kept for good."), "key", erasures},
};

inline constexpr Property streamProperties[] = {
    {"shards"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Shards"),
     QT_TRANSLATE_NOOP("Vocabulary", "How many lanes records are spread over."), "1"},
    {"retention"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Retention"),
     QT_TRANSLATE_NOOP("Vocabulary", "How long a record waits before it is lost."), "86400", {}, {}, "s"_L1},
    {"fanOut"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Enhanced fan-out"),
     QT_TRANSLATE_NOOP("Vocabulary", "Each consumer has a read capacity of its own."), "false"},
    {properties::deployedAs, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Deployed as"),
     QT_TRANSLATE_NOOP("Vocabulary", "Names of what runs as this element, where they differ from the generated ones.")},
    {"expectedRate"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Expected rate"),
     QT_TRANSLATE_NOOP("Vocabulary", "How many records it takes in a second, at the peak."), "", {}, {}, "1/s"_L1},
    {"recordSize"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Size of a record"),
     QT_TRANSLATE_NOOP("Vocabulary", "On average."), "", {}, {}, "kB"_L1},
};

inline constexpr Property queueProperties[] = {
    {"retention"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Retention"),
     QT_TRANSLATE_NOOP("Vocabulary", "How long a message waits before it is lost."), "345600", {}, {}, "s"_L1},
    {"visibilityTimeout"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Visibility timeout"),
     QT_TRANSLATE_NOOP("Vocabulary", "How long a message taken and not done stays hidden from others."), "30", {}, {}, "s"_L1},
    {"ordered"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Ordered"),
     QT_TRANSLATE_NOOP("Vocabulary", "First in, first out within a group."), "false"},
    {"maxReceives"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Attempts"),
     QT_TRANSLATE_NOOP("Vocabulary", "After so many failed attempts a message goes to the dead-letter queue."), "3"},
    {properties::deployedAs, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Deployed as"),
     QT_TRANSLATE_NOOP("Vocabulary", "Names of what runs as this element, where they differ from the generated ones.")},
};

inline constexpr Choice storeTypes[] = {
    {"single-table"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Key-value table"),
     QT_TRANSLATE_NOOP("Vocabulary", "One table for all entities of the service."), {}},
    {"micro-event-store"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Micro event store"),
     QT_TRANSLATE_NOOP("Vocabulary", "The events a service collects to correlate them."), {}},
    {"object-store"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Object store"),
     QT_TRANSLATE_NOOP("Vocabulary", "Files and large documents."), {}},
    {"search-index"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Search index"),
     QT_TRANSLATE_NOOP("Vocabulary", "Full text and facets."), {}},
    {"relational"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Relational database"),
     QT_TRANSLATE_NOOP("Vocabulary", "Tables and joins."), {}},
    {"graph"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Graph database"),
     QT_TRANSLATE_NOOP("Vocabulary", "Nodes and edges."), {}},
};

inline constexpr Choice encryptions[] = {
    {"provider"_L1, QT_TRANSLATE_NOOP("Vocabulary", "With the provider's key"),
     QT_TRANSLATE_NOOP("Vocabulary", "Whoever steals the disk reads nothing."), {}},
    {"customer"_L1, QT_TRANSLATE_NOOP("Vocabulary", "With a key of our own"),
     QT_TRANSLATE_NOOP("Vocabulary", "Each use of the key is ours to allow, to see and to end."), {}},
    {"none"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Not at all"),
     QT_TRANSLATE_NOOP("Vocabulary", "What is kept can be read wherever it lies."), {}},
};

inline constexpr Choice replications[] = {
    {"none"_L1, QT_TRANSLATE_NOOP("Vocabulary", "None"),
     QT_TRANSLATE_NOOP("Vocabulary", "One region alone has it."), {}},
    {"multi-master"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Multi-master"),
     QT_TRANSLATE_NOOP("Vocabulary", "Each region takes writes and copies them to the others."), {}},
    {"round-robin"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Round-robin"),
     QT_TRANSLATE_NOOP("Vocabulary", "Each region hands on to the next what was written in it."), {}},
};

inline constexpr Choice conflictRules[] = {
    {"home-region"_L1, QT_TRANSLATE_NOOP("Vocabulary", "One region writes a row"),
     QT_TRANSLATE_NOOP("Vocabulary", "Each row has a home; the other regions only read it."), {}},
    {"latest"_L1, QT_TRANSLATE_NOOP("Vocabulary", "The latest wins"),
     QT_TRANSLATE_NOOP("Vocabulary", "Of two writes at once the one with the later time stays."), {}},
    {"merge"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Both are merged"),
     QT_TRANSLATE_NOOP("Vocabulary", "What two writes say of a row is put together."), {}},
};

inline constexpr Property dataStoreProperties[] = {
    {"storeType"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Type"),
     QT_TRANSLATE_NOOP("Vocabulary", "What kind of store it is."), "single-table", storeTypes},
    {"entities"_L1, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Entities"),
     QT_TRANSLATE_NOOP("Vocabulary", "What is kept in it.")},
    {"ttl"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Time to live"),
     QT_TRANSLATE_NOOP("Vocabulary", "After which its rows vanish by themselves; empty = never."), "", {}, {}, "s"_L1},
    {"replicated"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Replicated across regions"),
     QT_TRANSLATE_NOOP("Vocabulary", "Each region has a copy that takes writes."), "false"},
    {"softDelete"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Soft delete"),
     QT_TRANSLATE_NOOP("Vocabulary", "A deleted row is marked, so that its deletion becomes an event."), "true"},
    {properties::deployedAs, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Deployed as"),
     QT_TRANSLATE_NOOP("Vocabulary", "Names of what runs as this element, where they differ from the generated ones.")},
    {"encryption"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Encryption"),
     QT_TRANSLATE_NOOP("Vocabulary", "With whose key its disks are encrypted."), "provider", encryptions},
    {"replication"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Replication"),
     QT_TRANSLATE_NOOP("Vocabulary", "How what is written in one region comes into the others."), "none", replications},
    {"conflictRule"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Two writes at once"),
     QT_TRANSLATE_NOOP("Vocabulary", "What happens when two regions write the same row."), "", conflictRules},
    {"ownRegionOnly"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Own writes only"),
     QT_TRANSLATE_NOOP("Vocabulary", "Its trigger publishes what was written in its region, not what arrived as a copy."), "true"},
    {"alarms"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Alarms"),
     QT_TRANSLATE_NOOP("Vocabulary", "Somebody is called when it refuses work or fails."), "true"},
};

inline constexpr Choice functionRoles[] = {
    {"rest"_L1, QT_TRANSLATE_NOOP("Vocabulary", "API"),
     QT_TRANSLATE_NOOP("Vocabulary", "Answers commands and queries."), {}},
    {"listener"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Listener"),
     QT_TRANSLATE_NOOP("Vocabulary", "Consumes events from the hub."), {}},
    {"trigger"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Trigger"),
     QT_TRANSLATE_NOOP("Vocabulary", "Reads the store's changes and publishes events."), {}},
    {"job"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Job"),
     QT_TRANSLATE_NOOP("Vocabulary", "Runs by the clock."), {}},
    {"webhook"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Webhook"),
     QT_TRANSLATE_NOOP("Vocabulary", "Takes calls of another system."), {}},
};

inline constexpr Choice faultHandlings[] = {
    {"fault-event"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Fault event"),
     QT_TRANSLATE_NOOP("Vocabulary", "It is published as a fault, and the others go on."), {}},
    {"dead-letter"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Dead-letter queue"),
     QT_TRANSLATE_NOOP("Vocabulary", "It is put aside for somebody to look at."), {}},
    {"none"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Nothing"),
     QT_TRANSLATE_NOOP("Vocabulary", "It is tried again and again, and blocks what comes after it."), {}},
};

inline constexpr Choice idempotences[] = {
    {"conditional-write"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Conditional write"),
     QT_TRANSLATE_NOOP("Vocabulary", "A row that has it already is left alone."), {}},
    {"idempotency-key"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Idempotency key"),
     QT_TRANSLATE_NOOP("Vocabulary", "The id of the event goes along, and who gets it twice does it once."), {}},
    {"deterministic-id"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Deterministic id"),
     QT_TRANSLATE_NOOP("Vocabulary", "What it makes gets the same id every time."), {}},
    {"none"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Nothing"),
     QT_TRANSLATE_NOOP("Vocabulary", "It is done again."), {}},
};

inline constexpr Property functionProperties[] = {
    {"functionRole"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Role"),
     QT_TRANSLATE_NOOP("Vocabulary", "What it does in its service."), "rest", functionRoles},
    {"memory"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Memory"),
     QT_TRANSLATE_NOOP("Vocabulary", "Memory it gets; processor time grows with it."), "1024", {}, {}, "MB"_L1},
    {"timeout"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Timeout"),
     QT_TRANSLATE_NOOP("Vocabulary", "After which it is stopped."), "30", {}, {}, "s"_L1},
    {"batchSize"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Batch size"),
     QT_TRANSLATE_NOOP("Vocabulary", "Records it takes at once."), "100", {}, {}, "records"_L1},
    {"batchWindow"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Batch window"),
     QT_TRANSLATE_NOOP("Vocabulary", "How long it waits for a batch to fill."), "0", {}, {}, "s"_L1},
    {"parallelization"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Parallel batches per shard"),
     QT_TRANSLATE_NOOP("Vocabulary", "How many batches of one shard are worked on at once."), "1"},
    {"concurrency"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Reserved concurrency"),
     QT_TRANSLATE_NOOP("Vocabulary", "Most instances at once; empty = as many as the account allows.")},
    {"retries"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Retries"),
     QT_TRANSLATE_NOOP("Vocabulary", "Attempts before a failing batch becomes a fault event."), "3"},
    {"schedule"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Schedule"),
     QT_TRANSLATE_NOOP("Vocabulary", "When a job runs: rate(5 minutes) or a cron expression.")},
    {properties::deployedAs, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Deployed as"),
     QT_TRANSLATE_NOOP("Vocabulary", "Names of what runs as this element, where they differ from the generated ones.")},
    {"faults"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Failing events"),
     QT_TRANSLATE_NOOP("Vocabulary", "What becomes of an event that fails whatever is tried."), "fault-event", faultHandlings},
    {"recordAge"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Gives up after"),
     QT_TRANSLATE_NOOP("Vocabulary", "An older record is given up; empty = when the retries are spent."), "", {}, {}, "s"_L1},
    {"idempotence"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Doing it twice"),
     QT_TRANSLATE_NOOP("Vocabulary", "What keeps an event that comes again from being done again."), "conditional-write", idempotences},
    {"orderTolerant"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Order tolerant"),
     QT_TRANSLATE_NOOP("Vocabulary", "An event older than what is known changes nothing."), "true"},
    {"latched"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Marks what it writes"),
     QT_TRANSLATE_NOOP("Vocabulary", "So that the trigger does not publish it as if a person had done it."), "true"},
    {"partialFailures"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Reports single failures"),
     QT_TRANSLATE_NOOP("Vocabulary", "What was done of a batch is not done again."), "true"},
    {"alarms"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Alarms"),
     QT_TRANSLATE_NOOP("Vocabulary", "Somebody is called when it fails, is throttled or falls behind."), "true"},
    {"ownRegion"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Own region only"),
     QT_TRANSLATE_NOOP("Vocabulary", "Leaves the events and rows of other regions to those."), "true"},
    {"expectedRate"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Expected rate"),
     QT_TRANSLATE_NOOP("Vocabulary", "How many records come to it in a second, at the peak."), "", {}, {}, "1/s"_L1},
    {"batchDuration"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Time for a batch"),
     QT_TRANSLATE_NOOP("Vocabulary", "How long a full batch takes, at worst."), "", {}, {}, "s"_L1},
};

inline constexpr Choice apiKinds[] = {
    {"rest"_L1, QT_TRANSLATE_NOOP("Vocabulary", "REST"),
     QT_TRANSLATE_NOOP("Vocabulary", "Resources and verbs over HTTP."), {}},
    {"graphql"_L1, QT_TRANSLATE_NOOP("Vocabulary", "GraphQL"),
     QT_TRANSLATE_NOOP("Vocabulary", "The client says which fields it wants."), {}},
    {"websocket"_L1, QT_TRANSLATE_NOOP("Vocabulary", "WebSocket"),
     QT_TRANSLATE_NOOP("Vocabulary", "Live updates pushed to the client."), {}},
};

inline constexpr Choice perimeters[] = {
    {"cdn-firewall"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Edge network and firewall"),
     QT_TRANSLATE_NOOP("Vocabulary", "Strange calls are stopped far from the service."), {}},
    {"cdn"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Edge network"),
     QT_TRANSLATE_NOOP("Vocabulary", "Calls arrive over the nearest edge, unsifted."), {}},
    {"none"_L1, QT_TRANSLATE_NOOP("Vocabulary", "None"),
     QT_TRANSLATE_NOOP("Vocabulary", "Whoever knows its address reaches it."), {}},
};

inline constexpr Property apiProperties[] = {
    {"apiType"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Style"),
     QT_TRANSLATE_NOOP("Vocabulary", "How clients talk to it."), "rest", apiKinds},
    {"path"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Path"),
     QT_TRANSLATE_NOOP("Vocabulary", "First part of its address: /orders.")},
    {"authorizer"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Authorizer"),
     QT_TRANSLATE_NOOP("Vocabulary", "Who checks that the caller may: the identity provider.")},
    {"rateLimit"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Rate limit"),
     QT_TRANSLATE_NOOP("Vocabulary", "Requests per second a caller may make."), "", {}, {}, "1/s"_L1},
    {"open"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Open to everybody"),
     QT_TRANSLATE_NOOP("Vocabulary", "Answers without knowing who calls: a catalogue, a health check."), "false"},
    {"multiTenant"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Many customers"),
     QT_TRANSLATE_NOOP("Vocabulary", "Rows of several customers lie side by side; each may see its own."), "false"},
    {"perimeter"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Perimeter"),
     QT_TRANSLATE_NOOP("Vocabulary", "What stands between it and the internet."), "cdn-firewall", perimeters},
    {"timeout"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Timeout"),
     QT_TRANSLATE_NOOP("Vocabulary", "After which it answers that it took too long."), "29", {}, {}, "s"_L1},
};

inline constexpr Property mainAppProperties[] = {
    {"domain"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Domain"),
     QT_TRANSLATE_NOOP("Vocabulary", "Address under which people open it.")},
    {"identityProvider"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Identity provider"),
     QT_TRANSLATE_NOOP("Vocabulary", "Who signs its users in.")},
};

inline constexpr Choice renderings[] = {
    {"client"_L1, QT_TRANSLATE_NOOP("Vocabulary", "In the client"),
     QT_TRANSLATE_NOOP("Vocabulary", "The browser builds the page."), {}},
    {"server"_L1, QT_TRANSLATE_NOOP("Vocabulary", "On the server"),
     QT_TRANSLATE_NOOP("Vocabulary", "The page arrives built."), {}},
    {"build"_L1, QT_TRANSLATE_NOOP("Vocabulary", "At build time"),
     QT_TRANSLATE_NOOP("Vocabulary", "The page is built once for all."), {}},
};

inline constexpr Choice activations[] = {
    {"route"_L1, QT_TRANSLATE_NOOP("Vocabulary", "By its route"),
     QT_TRANSLATE_NOOP("Vocabulary", "While the address begins with its route."), {}},
    {"always"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Always"),
     QT_TRANSLATE_NOOP("Vocabulary", "As long as the main app is open."), {}},
    {"event"_L1, QT_TRANSLATE_NOOP("Vocabulary", "By an event"),
     QT_TRANSLATE_NOOP("Vocabulary", "When another one asks for it."), {}},
};

inline constexpr Property microFrontendProperties[] = {
    {"route"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Route"),
     QT_TRANSLATE_NOOP("Vocabulary", "Path under which the main app mounts it.")},
    {"mountPoints"_L1, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Mount points"),
     QT_TRANSLATE_NOOP("Vocabulary", "Slots it offers to others.")},
    {"rendering"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Rendering"),
     QT_TRANSLATE_NOOP("Vocabulary", "Where its pages are built."), "client", renderings},
    {"offline"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Works offline"),
     QT_TRANSLATE_NOOP("Vocabulary", "Keeps what it shows and queues what is done while there is no network."), "false"},
    {"slot"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Mounted at"),
     QT_TRANSLATE_NOOP("Vocabulary", "Mount point of the main app, or of another micro frontend, in which it appears.")},
    {"activation"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Active"),
     QT_TRANSLATE_NOOP("Vocabulary", "When it is shown."), "route", activations},
    {"role"_L1, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Roles"),
     QT_TRANSLATE_NOOP("Vocabulary", "Who sees it: what the token of a user has to say.")},
    {"liveUpdates"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Live updates"),
     QT_TRANSLATE_NOOP("Vocabulary", "Changes are pushed to it while somebody looks."), "false"},
    {"pollInterval"_L1, PropertyType::Duration, QT_TRANSLATE_NOOP("Vocabulary", "Asks again every"),
     QT_TRANSLATE_NOOP("Vocabulary", "How often it asks whether something changed."), "60", {}, {}, "s"_L1},
    {"userMonitoring"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Monitors real users"),
     QT_TRANSLATE_NOOP("Vocabulary", "Reports how quick and how broken it is for those who use it."), "true"},
    {"importsFrom"_L1, PropertyType::Names, QT_TRANSLATE_NOOP("Vocabulary", "Imports from"),
     QT_TRANSLATE_NOOP("Vocabulary", "Other micro frontends whose code is built into it.")},
    {"manifestOrder"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Place in the manifest"),
     QT_TRANSLATE_NOOP("Vocabulary", "Which of the micro frontends is registered first; empty = by route.")},
};

inline constexpr Kind resourceKinds[] = {
    {kinds::eventHub, QT_TRANSLATE_NOOP("Vocabulary", "Event hub"),
     QT_TRANSLATE_NOOP("Vocabulary", "Where a subsystem's services publish and find events: a bus and its streams."),
     Drawn::Map, NameScope::Owner, 0,
     {Outline::Pipe, kinds::eventHub, kinds::eventHub, 360, 52},
     {Outline::Pipe, kinds::eventHub, kinds::eventHub, 360, 52}, eventHubProperties, Level::BigPicture, {}, hubLists},
    {kinds::eventLake, QT_TRANSLATE_NOOP("Vocabulary", "Event lake"),
     QT_TRANSLATE_NOOP("Vocabulary", "Every event for good: to audit, to replay, to seed a new service."),
     Drawn::Map, NameScope::Owner, 0,
     {Outline::Cylinder, kinds::eventLake, kinds::eventLake, 130, 84},
     {Outline::Cylinder, kinds::eventLake, kinds::eventLake, 130, 84}, eventLakeProperties},
    {kinds::stream, QT_TRANSLATE_NOOP("Vocabulary", "Stream"),
     QT_TRANSLATE_NOOP("Vocabulary", "Ordered records that wait for their readers, each at its own place."),
     Drawn::Map, NameScope::Owner, 0,
     {Outline::Pipe, kinds::stream, kinds::stream, 180, 44},
     {Outline::Pipe, kinds::stream, kinds::stream, 180, 44}, streamProperties},
    {kinds::queue, QT_TRANSLATE_NOOP("Vocabulary", "Queue"),
     QT_TRANSLATE_NOOP("Vocabulary", "Messages that wait until one reader has done each."),
     Drawn::Map, NameScope::Owner, 0,
     {Outline::Pipe, kinds::queue, kinds::queue, 180, 44},
     {Outline::Pipe, kinds::queue, kinds::queue, 180, 44}, queueProperties},
    {kinds::dataStore, QT_TRANSLATE_NOOP("Vocabulary", "Data store"),
     QT_TRANSLATE_NOOP("Vocabulary", "What one service remembers; nobody else reads it."),
     Drawn::Map, NameScope::Owner, 0,
     {Outline::Cylinder, kinds::dataStore, kinds::dataStore, 130, 84},
     {Outline::Cylinder, kinds::dataStore, kinds::dataStore, 130, 84}, dataStoreProperties, Level::BigPicture, {}, storeLists},
    {kinds::function, QT_TRANSLATE_NOOP("Vocabulary", "Function"),
     QT_TRANSLATE_NOOP("Vocabulary", "Code the cloud runs when there is work."),
     Drawn::Map, NameScope::Owner, 0,
     {Outline::Round, kinds::function, kinds::function, 140, 56},
     {Outline::Round, kinds::function, kinds::function, 140, 56}, functionProperties},
    {kinds::api, QT_TRANSLATE_NOOP("Vocabulary", "API"),
     QT_TRANSLATE_NOOP("Vocabulary", "Synchronous face of a service, for its frontend or for partners."),
     Drawn::Map, NameScope::Owner, 0,
     {Outline::Box, kinds::api, kinds::api, 140, 56},
     {Outline::Box, kinds::api, kinds::api, 140, 56}, apiProperties, Level::BigPicture, {}, apiLists},
    {kinds::mainApp, QT_TRANSLATE_NOOP("Vocabulary", "Main app"),
     QT_TRANSLATE_NOOP("Vocabulary", "The frame that signs users in and mounts the micro frontends."),
     Drawn::Map, NameScope::System, 0,
     {Outline::Box, kinds::mainApp, kinds::mainApp, 170, 76},
     {Outline::Box, kinds::mainApp, kinds::mainApp, 170, 76}, mainAppProperties, Level::BigPicture, {}, mainAppLists},
    {kinds::microFrontend, QT_TRANSLATE_NOOP("Vocabulary", "Micro frontend"),
     QT_TRANSLATE_NOOP("Vocabulary", "Part of the user interface for one activity, paired with its BFF."),
     Drawn::Map, NameScope::System, 0,
     {Outline::Box, kinds::microFrontend, kinds::microFrontend, 170, 76},
     {Outline::Box, kinds::microFrontend, kinds::microFrontend, 170, 76}, microFrontendProperties},
};

} // namespace keelson::rows
