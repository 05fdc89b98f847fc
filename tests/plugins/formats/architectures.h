// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/architecture.h"

// Architectures that the formats of maps are tried on.

namespace keelson::tests {

/// A bit of everything a map can show.
inline test::Architecture shop()
{
    return test::Architecture(QStringLiteral(R"(
actor Customer
external-system "Payment Provider" description="Takes cards."
system Shop description="Sells things."
  subsystem Ordering
    event-hub "Order Hub"
    event-lake "Order Lake"
    service "Order BFF" pattern=bff variant=task description="Order a thing."
      function rest functionRole=rest
      data-store orders
    service "Payment Gateway" pattern=esg variant=egress-api-call
    micro-frontend "Order Page"
  subsystem Delivery
    event-hub "Delivery Hub"
    service "Delivery BFF" pattern=bff variant=task tags="late, risky"
domain-event "Order Submitted" entity=Order visibility=external description="A customer wants it."
domain-event "Order Paid"
Customer uses "Order Page"
"Order Page" calls "Order BFF" operation="POST /orders"
Customer calls Delivery
"Order BFF/rest" uses orders
"Order BFF/rest" publishes "Order Submitted"
"Payment Gateway" consumes "Order Submitted"
"Payment Gateway" calls "Payment Provider" operation="POST /charges"
"Payment Gateway" publishes "Order Paid"
"Delivery BFF" consumes "Order Paid"
"Order BFF" consumes "Order Paid"
"Order Lake" consumes "Order Paid"
+ "Order Submitted" fields name=total type=number example=12.5
+ "Order Submitted" fields name=address.city sensitive=true
+ "Order Submitted" fields name=gift type=boolean required=false description="Wrap it."
)"), QStringLiteral("shop"));
}

/// The same few things, all called what breaks careless writers.
inline Edit hostileEdit()
{
    const QStringList names{QStringLiteral("end"), QStringLiteral("\"quoted\" & <b>bold</b>"), QStringLiteral("a|b]c)d}e"),
                            QStringLiteral("#35; `code` \\n"), QStringLiteral("two\nlines"), QStringLiteral("Bestellung aufgegeben \u2013 \u00e4\u00f6\u00fc \U0001F354"),
                            QStringLiteral("graph TD"), QStringLiteral("%% comment"), QStringLiteral("{{x}} ;"), QStringLiteral("' * \" ' !include x"),
                            QStringLiteral("@enduml"), QStringLiteral("constructor"), QStringLiteral("yes"), QStringLiteral("- : &a *b")};
    Edit edit(QStringLiteral("hostile"));
    for (const QString &name : names) {
        const Id subsystem = edit.add(kinds::subsystem, name);
        const Id hub = edit.add(kinds::eventHub, name, subsystem);
        const Id service = edit.add(kinds::service, name, subsystem);
        const Id store = edit.add(kinds::dataStore, name, service);
        const Id event = edit.add(kinds::domainEvent, name);
        const Id actor = edit.add(kinds::actor, name);
        for (const Id id : {subsystem, hub, service, store, event, actor})
            edit.set(id, properties::description, name);
        edit.relate(relations::publishes, service, event);
        edit.relate(relations::consumes, service, event);
        const Id call = edit.relate(relations::calls, actor, service);
        edit.set(call, QLatin1StringView("operation"), name);
        edit.set(edit.addChild(event, QString(itemlists::fields), QStringLiteral("a")), properties::name, name);
    }
    return edit;
}

} // namespace keelson::tests
