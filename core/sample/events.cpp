// SPDX-License-Identifier: MIT
#include "core/sample/names.h"

#include <QCoreApplication>

namespace keelson::sample {

using namespace Qt::StringLiterals;

namespace {

struct EventRow
{
    QLatin1StringView name;
    QLatin1StringView entity;
    QLatin1StringView fields;
    QLatin1StringView description;
    bool external = false;  ///< Taken by another subsystem.
};

constexpr EventRow events[] = {
    {"Menu Published"_L1, "Menu"_L1, "restaurant, dishes"_L1, "A restaurant published what it offers today."_L1},
    {"Order Submitted"_L1, "Order"_L1, "restaurant, total: number"_L1, "A customer submitted an order."_L1},
    {"Payment Requested"_L1, "Payment"_L1, "amount: number"_L1, "The payment of an order was asked of the provider."_L1},
    {"Payment Authorized"_L1, "Payment"_L1, "amount: number"_L1,
     "The payment provider authorized the payment of an order."_L1},
    {"Payment Declined"_L1, "Payment"_L1, "reason"_L1, "The payment provider declined the payment of an order."_L1},
    {"Order Confirmed"_L1, "Order"_L1, "restaurant, total: number"_L1,
     "An order was submitted and its payment authorized."_L1, true},
    {"Order Cancelled"_L1, "Order"_L1, "restaurant, total: number"_L1, "A customer cancelled an order."_L1},
    {"Refund Issued"_L1, "Payment"_L1, "amount: number"_L1, "What was paid went back to the customer."_L1},
    {"Order Accepted"_L1, "Order"_L1, "restaurant"_L1, "A cook took the order on."_L1, true},
    {"Order Rejected"_L1, "Order"_L1, "reason"_L1, "A cook could not take the order on."_L1},
    {"Meal Prepared"_L1, "Meal"_L1, "restaurant"_L1, "The meal stands ready to be picked up."_L1, true},
    {"Courier Assigned"_L1, "Delivery"_L1, "courier"_L1, "A courier took the delivery on."_L1},
    {"Pickup Requested"_L1, "Delivery"_L1, "restaurant"_L1, "Meal and courier are ready for each other."_L1},
    {"Order Picked Up"_L1, "Delivery"_L1, "courier"_L1, "The meal left the restaurant."_L1},
    {"Delivery Completed"_L1, "Delivery"_L1, "courier"_L1, "A courier handed the order over."_L1, true},
    {"Customer Notified"_L1, "Notification"_L1, "text, phone"_L1, "A message reached the customer."_L1},
};

} // namespace

Edit nameEvents(Names &names)
{
    Edit edit(QCoreApplication::translate("keelson::sample", "Name what happens"));
    for (const EventRow &row : events) {
        const Id id = names.add(edit, kinds::domainEvent, row.name);
        edit.set(id, "entity"_L1, QString(row.entity));
        edit.set(id, "fields"_L1, QString(row.fields));
        edit.set(id, properties::description, QString(row.description));
        if (row.external)
            edit.set(id, "visibility"_L1, u"external"_s);
    }
    edit.set(names.of(kinds::domainEvent, "Customer Notified"_L1), "sensitiveFields"_L1, u"phone"_s);
    return edit;
}

} // namespace keelson::sample
