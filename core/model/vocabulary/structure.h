// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/vocabulary.h"

#include <QCoreApplication>

// What holds other things: systems, subsystems, and where and by whom they are run.

namespace keelson::rows {

using namespace Qt::StringLiterals;

inline constexpr Choice divisionCriteria[] = {
    {"actor"_L1, QT_TRANSLATE_NOOP("Vocabulary", "By actor"),
     QT_TRANSLATE_NOOP("Vocabulary", "One for each kind of user."), {}},
    {"business-unit"_L1, QT_TRANSLATE_NOOP("Vocabulary", "By business unit"),
     QT_TRANSLATE_NOOP("Vocabulary", "As the organisation is divided."), {}},
    {"capability"_L1, QT_TRANSLATE_NOOP("Vocabulary", "By business capability"),
     QT_TRANSLATE_NOOP("Vocabulary", "As the value is made; it outlives reorganisations."), {}},
    {"data-life-cycle"_L1, QT_TRANSLATE_NOOP("Vocabulary", "By data life cycle"),
     QT_TRANSLATE_NOOP("Vocabulary", "Creating, using, analysing, archiving."), {}},
    {"legacy-system"_L1, QT_TRANSLATE_NOOP("Vocabulary", "By legacy system"),
     QT_TRANSLATE_NOOP("Vocabulary", "One around each old system that is being replaced."), {}},
};

inline constexpr Property systemProperties[] = {
    {"mission"_L1, PropertyType::Paragraph, QT_TRANSLATE_NOOP("Vocabulary", "Mission"),
     QT_TRANSLATE_NOOP("Vocabulary", "What the system is for.")},
};

inline constexpr Property subsystemProperties[] = {
    {"divisionCriterion"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Divided"),
     QT_TRANSLATE_NOOP("Vocabulary", "Why the boundary is where it is."), "capability", divisionCriteria},
    {"account"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Cloud account"),
     QT_TRANSLATE_NOOP("Vocabulary", "Account it runs in; one of its own makes the best bulkhead.")},
    {"multiRegion"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "In several regions"),
     QT_TRANSLATE_NOOP("Vocabulary", "Runs in more than one region at once."), "false"},
    {"experimental"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Experiment"),
     QT_TRANSLATE_NOOP("Vocabulary", "May still be thrown away."), "false"},
    {"strangles"_L1, PropertyType::Reference, QT_TRANSLATE_NOOP("Vocabulary", "Replaces"),
     QT_TRANSLATE_NOOP("Vocabulary", "Legacy system whose work it takes over, step by step."), "", {}, {}, {},
     kinds::externalSystem},
};

inline constexpr Property accountProperties[] = {
    {"accountNumber"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Account number"),
     QT_TRANSLATE_NOOP("Vocabulary", "As the cloud provider counts it.")},
    {"stage"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Stage"),
     QT_TRANSLATE_NOOP("Vocabulary", "What is deployed there: development, production."), "prd"},
    {"provider"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Provider"),
     QT_TRANSLATE_NOOP("Vocabulary", "Cloud the account belongs to."), "aws"},
    {"auditTrail"_L1, PropertyType::Flag, QT_TRANSLATE_NOOP("Vocabulary", "Audit trail"),
     QT_TRANSLATE_NOOP("Vocabulary", "Every change to what runs there is recorded, with who made it."), "true"},
};

inline constexpr Choice regionRoles[] = {
    {"primary"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Primary"),
     QT_TRANSLATE_NOOP("Vocabulary", "Where work is normally done."), {}},
    {"active"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Active"),
     QT_TRANSLATE_NOOP("Vocabulary", "Does work at the same time as others."), {}},
    {"standby"_L1, QT_TRANSLATE_NOOP("Vocabulary", "Standby"),
     QT_TRANSLATE_NOOP("Vocabulary", "Takes over when another fails."), {}},
};

inline constexpr Property regionProperties[] = {
    {"code"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Code"),
     QT_TRANSLATE_NOOP("Vocabulary", "The provider's name of it: us-east-1."), "us-east-1"},
    {"regionRole"_L1, PropertyType::Choice, QT_TRANSLATE_NOOP("Vocabulary", "Role"),
     QT_TRANSLATE_NOOP("Vocabulary", "What it does beside the others."), "primary", regionRoles},
};

inline constexpr Property teamProperties[] = {
    {"contact"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "Contact"),
     QT_TRANSLATE_NOOP("Vocabulary", "How to reach the team: a channel, an address.")},
    {"onCall"_L1, PropertyType::Line, QT_TRANSLATE_NOOP("Vocabulary", "On call"),
     QT_TRANSLATE_NOOP("Vocabulary", "Whom to call when its services need help.")},
    {"capacity"_L1, PropertyType::Number, QT_TRANSLATE_NOOP("Vocabulary", "Capacity"),
     QT_TRANSLATE_NOOP("Vocabulary", "How many services it can answer for."), "", {}, {}, "services"_L1},
};

inline constexpr Kind structureKinds[] = {
    {kinds::system, QT_TRANSLATE_NOOP("Vocabulary", "System"),
     QT_TRANSLATE_NOOP("Vocabulary", "The whole thing, made of autonomous subsystems."),
     Drawn::Map, NameScope::System, 0,
     {Outline::Container, kinds::system, kinds::system, 1200, 800},
     {Outline::Container, kinds::system, kinds::system, 1200, 800}, systemProperties},
    {kinds::subsystem, QT_TRANSLATE_NOOP("Vocabulary", "Subsystem"),
     QT_TRANSLATE_NOOP("Vocabulary", "Autonomous part behind a bulkhead: its own hub, its own account, its own failures."),
     Drawn::Map, NameScope::System, 0,
     {Outline::Container, kinds::subsystem, kinds::subsystem, 560, 400},
     {Outline::Container, kinds::subsystem, kinds::subsystem, 560, 400}, subsystemProperties},
    {kinds::account, QT_TRANSLATE_NOOP("Vocabulary", "Cloud account"),
     QT_TRANSLATE_NOOP("Vocabulary", "What the cloud provider bills and limits; the hardest bulkhead there is."),
     Drawn::Map, NameScope::System, 0,
     {Outline::Container, kinds::account, kinds::account, 620, 460},
     {Outline::Container, kinds::account, kinds::account, 620, 460}, accountProperties},
    {kinds::region, QT_TRANSLATE_NOOP("Vocabulary", "Region"),
     QT_TRANSLATE_NOOP("Vocabulary", "Where in the world the cloud provider runs it."),
     Drawn::Map, NameScope::System, 0,
     {Outline::Container, kinds::region, kinds::region, 620, 460},
     {Outline::Container, kinds::region, kinds::region, 620, 460}, regionProperties},
    {kinds::team, QT_TRANSLATE_NOOP("Vocabulary", "Team"),
     QT_TRANSLATE_NOOP("Vocabulary", "The people who own subsystems and services."),
     Drawn::Map, NameScope::System, 0,
     {Outline::Person, kinds::team, kinds::team, 110, 110},
     {Outline::Person, kinds::team, kinds::team, 110, 110}, teamProperties},
};

} // namespace keelson::rows
