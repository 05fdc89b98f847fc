// SPDX-License-Identifier: MIT
#pragma once

#include "core/review/rule.h"

// The parts of the topic.

namespace keelson::review {

std::span<const Rule> reachRules();    ///< Who may talk to other systems, and in whose words.
std::span<const Rule> syncRules();     ///< What goes both ways, and what comes from legacy systems.
std::span<const Rule> callCareRules(); ///< How a gateway calls.
std::span<const Rule> intakeRules();   ///< How it takes what others send.
std::span<const Rule> secretRules();   ///< How it keeps what nobody may see.

/// Gateways that tell other systems, and those that are told, by their variant.
bool isCaller(const Element &service);
bool isTaker(const Element &service);
/// Somebody has begun to say how the gateway works: to ask for the rest is no nuisance.
bool isDetailed(const Model &model, const Element &service);
/// "card-gateway/credentials": what the secret of a service is called in the store, as a proposal.
QString secretNameOf(const Element &service);
/// A gateway that now calls does so as is taken for granted, and within the limits of those it calls.
void takeCareOfCalls(Edit &edit, const Model &model, const Element &service);

} // namespace keelson::review
