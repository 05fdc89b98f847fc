// SPDX-License-Identifier: MIT
#pragma once

#include "core/review/rule.h"

// The tables of rules, one or more a topic. Texts are marked for translation in "Rules".

namespace keelson::review {

std::span<const Rule> bulkheadRules();
std::span<const Rule> eventRules();
std::span<const Rule> eventFlowRules();
std::span<const Rule> eventContractRules();
std::span<const Rule> eventKeyRules();
std::span<const Rule> eventChannelRules();
std::span<const Rule> eventInterfaceRules();
std::span<const Rule> streamRules();
std::span<const Rule> streamPublishingRules();
std::span<const Rule> streamCapacityRules();
std::span<const Rule> streamChannelRules();
std::span<const Rule> streamLimitRules();
std::span<const Rule> dataRules();
std::span<const Rule> tableRules();      ///< Of data, as the next.
std::span<const Rule> recordRules();
std::span<const Rule> frontendRules();
std::span<const Rule> activityRules();   ///< Of frontends, as the next.
std::span<const Rule> backendRules();
std::span<const Rule> perimeterRules();
std::span<const Rule> timeoutRules();
std::span<const Rule> gatewayRules();
std::span<const Rule> controlRules();
std::span<const Rule> processRules();    ///< Of control services, as the next.
std::span<const Rule> compensationRules();
std::span<const Rule> decisionRules();
std::span<const Rule> deliveryRules();

} // namespace keelson::review
