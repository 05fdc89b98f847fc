// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/aspects.h"
#include "tests/support/architecture.h"

// Small architectures that the maps of each aspect are tested with.

namespace keelson::test {

using namespace Qt::StringLiterals;

inline const QString shop = uR"(
system Shop
  subsystem Ordering divisionCriterion=actor account=shop-ordering
    event-hub "Ordering Hub"
    service "Order BFF" pattern=bff variant=task
      api Orders
      function rest functionRole=rest
      function listener functionRole=listener
      function trigger functionRole=trigger
      data-store Entities
    service "Payment Gateway" pattern=esg
  subsystem Delivery
    event-hub "Delivery Hub"
    service "Dispatch BFF" pattern=bff
actor Customer
external-system Bank
team Alpha
team Beta
domain-event "Order Submitted"
domain-event "Payment Authorized"
domain-event "Courier Assigned"
Customer calls "Order BFF"
"Payment Gateway" calls Bank operation="POST /charges"
Bank calls "Payment Gateway"
"Order BFF" publishes "Order Submitted"
"Payment Gateway" consumes "Order Submitted"
"Dispatch BFF" consumes "Order Submitted"
"Payment Gateway" publishes "Payment Authorized"
"Order BFF/listener" consumes "Payment Authorized"
"Dispatch BFF" consumes "Payment Authorized"
"Dispatch BFF" publishes "Courier Assigned"
"Order BFF/listener" uses "Order BFF/Entities"
Alpha owns Ordering
Beta owns "Payment Gateway"
)"_s;

inline const QString frontends = uR"(
main-app Portal
  micro-frontend Orders route=/orders slot=main-menu
  micro-frontend Account manifestOrder=1
micro-frontend Help route=/help
micro-frontend Lonely
actor Customer
service "Order BFF" pattern=bff
  api Orders
Portal uses Help
Customer uses Portal
"Portal/Orders" calls "Order BFF"
Portal calls "Order BFF"
+ Portal mountPoints name=main-menu
+ Portal mountPoints name=sidebar
)"_s;

inline const QString clouds = uR"(
account prod stage=prd
  region "Frankfurt" code=eu-central-1 regionRole=primary
  region "Ireland" code=eu-west-1 regionRole=standby
subsystem Ordering multiRegion=true
subsystem Delivery account=delivery-account
subsystem Billing account=prod
subsystem Search
Ordering uses Ireland
Ordering uses Frankfurt
)"_s;

inline View viewOf(const Architecture &of, Aspect aspect, const QString &subject = {})
{
    return aspects::viewOf(aspect, subject.isEmpty() ? nullptr : of.model().element(of[subject]));
}

} // namespace keelson::test
