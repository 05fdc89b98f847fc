// SPDX-License-Identifier: MIT
#include "core/sample/names.h"

#include "core/model/vocabulary.h"

#include <QCoreApplication>


// The storm board. A step of the story takes one column: who decides stands on top, the command
// under them, what handles it to the right and the event under that. A policy or read model that an
// event leads to stands under the command it leads to, so that every connection runs free. What
// goes wrong happens in a second stream below.

namespace keelson::sample {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    double dx;  ///< Centre, from the middle of the column's command.
    double y;   ///< Centre.
};

constexpr double columnWidth = 400;
constexpr double streamHeight = 960;
constexpr Row actorRow{0, 110};
constexpr Row informedActorRow{-88, 110};  // Straight above its read model, left of the command.
constexpr Row commandRow{0, 230};
constexpr Row handlerRow{195, 230};  // Nearer to its own command than to the next one.
constexpr Row eventRow{195, 400};
constexpr Row policyRow{15, 560};
constexpr Row readModelRow{-88, 560};
constexpr Row secondReadModelRow{-88, 700};  // Below a policy.
constexpr Row remarkRow{15, 720};
constexpr Row turnRow{-150, 560};

struct Note
{
    QLatin1StringView kind;
    QLatin1StringView name;
    double column;
    Row row;
    int stream = 0;
};

// A third of a column is left free where a pivotal event stands.
constexpr Note notes[] = {
    {kinds::actor, "Restaurant Manager"_L1, 0, actorRow},
    {kinds::command, "Publish Menu"_L1, 0, commandRow},
    {kinds::aggregate, "Menu"_L1, 0, handlerRow},
    {kinds::domainEvent, "Menu Published"_L1, 0, eventRow},

    {kinds::readModel, "Menus Near Me"_L1, 1, readModelRow},
    {kinds::actor, "Customer"_L1, 1, informedActorRow},
    {kinds::command, "Submit Order"_L1, 1, commandRow},
    {kinds::aggregate, "Order"_L1, 1, handlerRow},
    {kinds::domainEvent, "Order Submitted"_L1, 1, eventRow},

    {kinds::policy, "Ask for the payment of every submitted order"_L1, 2, policyRow},
    {kinds::command, "Request Payment"_L1, 2, commandRow},
    {kinds::externalSystem, "Payment Provider"_L1, 2, handlerRow},
    {kinds::domainEvent, "Payment Requested"_L1, 2, eventRow},
    {kinds::hotspot, "What if the provider never answers?"_L1, 2, remarkRow},

    {kinds::externalSystem, "Payment Provider"_L1, 3, handlerRow},
    {kinds::domainEvent, "Payment Authorized"_L1, 3, eventRow},

    {kinds::policy, "Confirm an order that is submitted and paid"_L1, 4, policyRow},
    {kinds::command, "Confirm Order"_L1, 4, commandRow},
    {kinds::aggregate, "Order"_L1, 4, handlerRow},
    {kinds::domainEvent, "Order Confirmed"_L1, 4, eventRow},

    {kinds::pivotalEvent, "Order Confirmed"_L1, 5.2, turnRow},

    {kinds::readModel, "Incoming Orders"_L1, 5.32, readModelRow},
    {kinds::actor, "Cook"_L1, 5.32, informedActorRow},
    {kinds::command, "Accept Order"_L1, 5.32, commandRow},
    {kinds::aggregate, "Kitchen Ticket"_L1, 5.32, handlerRow},
    {kinds::domainEvent, "Order Accepted"_L1, 5.32, eventRow},

    {kinds::policy, "Offer every accepted order to a courier"_L1, 6.32, policyRow},
    {kinds::readModel, "Open Deliveries"_L1, 6.32, secondReadModelRow},
    {kinds::actor, "Dispatcher"_L1, 6.32, informedActorRow},
    {kinds::command, "Assign Courier"_L1, 6.32, commandRow},
    {kinds::aggregate, "Delivery"_L1, 6.32, handlerRow},
    {kinds::domainEvent, "Courier Assigned"_L1, 6.32, eventRow},

    {kinds::actor, "Cook"_L1, 7.32, actorRow},
    {kinds::command, "Prepare Meal"_L1, 7.32, commandRow},
    {kinds::aggregate, "Kitchen Ticket"_L1, 7.32, handlerRow},
    {kinds::domainEvent, "Meal Prepared"_L1, 7.32, eventRow},

    {kinds::policy, "Ask for pickup when meal and courier are ready"_L1, 8.32, policyRow},
    {kinds::command, "Request Pickup"_L1, 8.32, commandRow},
    {kinds::aggregate, "Delivery"_L1, 8.32, handlerRow},
    {kinds::domainEvent, "Pickup Requested"_L1, 8.32, eventRow},

    {kinds::pivotalEvent, "Meal leaves the restaurant"_L1, 9.52, turnRow},

    {kinds::readModel, "My Pickups"_L1, 9.64, readModelRow},
    {kinds::actor, "Courier"_L1, 9.64, informedActorRow},
    {kinds::command, "Pick Up Order"_L1, 9.64, commandRow},
    {kinds::aggregate, "Delivery"_L1, 9.64, handlerRow},
    {kinds::domainEvent, "Order Picked Up"_L1, 9.64, eventRow},
    {kinds::hotspot, "Who notices that a delivery is late?"_L1, 10.14, remarkRow},

    {kinds::actor, "Courier"_L1, 10.64, actorRow},
    {kinds::command, "Complete Delivery"_L1, 10.64, commandRow},
    {kinds::aggregate, "Delivery"_L1, 10.64, handlerRow},
    {kinds::domainEvent, "Delivery Completed"_L1, 10.64, eventRow},
    {kinds::opportunity, "Offer the next order while the courier is near"_L1, 10.64, remarkRow},

    {kinds::policy, "Tell the customer at every step"_L1, 11.64, policyRow},
    {kinds::readModel, "Order History"_L1, 11.64, secondReadModelRow},
    {kinds::actor, "Customer"_L1, 11.64, informedActorRow},
    {kinds::command, "Notify Customer"_L1, 11.64, commandRow},
    {kinds::externalSystem, "Messaging Provider"_L1, 11.64, handlerRow},
    {kinds::domainEvent, "Customer Notified"_L1, 11.64, eventRow},

    // What goes wrong.
    {kinds::externalSystem, "Payment Provider"_L1, 3, handlerRow, 1},
    {kinds::domainEvent, "Payment Declined"_L1, 3, eventRow, 1},
    {kinds::policy, "Cancel what cannot be paid"_L1, 4, policyRow, 1},
    {kinds::actor, "Customer"_L1, 4, actorRow, 1},
    {kinds::command, "Cancel Order"_L1, 4, commandRow, 1},
    {kinds::aggregate, "Order"_L1, 4, handlerRow, 1},
    {kinds::domainEvent, "Order Cancelled"_L1, 4, eventRow, 1},
    {kinds::hotspot, "May a customer cancel once the cook has started?"_L1, 5.32, policyRow, 1},
    {kinds::actor, "Cook"_L1, 5.32, actorRow, 1},
    {kinds::command, "Reject Order"_L1, 5.32, commandRow, 1},
    {kinds::aggregate, "Kitchen Ticket"_L1, 5.32, handlerRow, 1},
    {kinds::domainEvent, "Order Rejected"_L1, 5.32, eventRow, 1},
    {kinds::policy, "Give back what was paid"_L1, 6.32, policyRow, 1},
    {kinds::command, "Issue Refund"_L1, 6.32, commandRow, 1},
    {kinds::externalSystem, "Payment Provider"_L1, 6.32, handlerRow, 1},
    {kinds::domainEvent, "Refund Issued"_L1, 6.32, eventRow, 1},
};

struct Connection
{
    QLatin1StringView relation;
    QLatin1StringView fromKind;
    QLatin1StringView from;
    QLatin1StringView toKind;
    QLatin1StringView to;
};

constexpr Connection issues(QLatin1StringView kind, QLatin1StringView who, QLatin1StringView command)
{
    return {relations::issues, kind, who, kinds::command, command};
}
constexpr Connection handledBy(QLatin1StringView command, QLatin1StringView aggregate)
{
    return {relations::handledBy, kinds::command, command, kinds::aggregate, aggregate};
}
constexpr Connection handledOutside(QLatin1StringView command, QLatin1StringView system)
{
    return {relations::handledBy, kinds::command, command, kinds::externalSystem, system};
}
constexpr Connection resultsIn(QLatin1StringView aggregate, QLatin1StringView event)
{
    return {relations::resultsIn, kinds::aggregate, aggregate, kinds::domainEvent, event};
}
constexpr Connection resultsOutside(QLatin1StringView system, QLatin1StringView event)
{
    return {relations::resultsIn, kinds::externalSystem, system, kinds::domainEvent, event};
}
constexpr Connection triggers(QLatin1StringView event, QLatin1StringView policy)
{
    return {relations::triggers, kinds::domainEvent, event, kinds::policy, policy};
}
constexpr Connection shownIn(QLatin1StringView event, QLatin1StringView readModel)
{
    return {relations::informs, kinds::domainEvent, event, kinds::readModel, readModel};
}
constexpr Connection shownTo(QLatin1StringView readModel, QLatin1StringView actor)
{
    return {relations::informs, kinds::readModel, readModel, kinds::actor, actor};
}

constexpr Connection connections[] = {
    issues(kinds::actor, "Restaurant Manager"_L1, "Publish Menu"_L1),
    handledBy("Publish Menu"_L1, "Menu"_L1),
    resultsIn("Menu"_L1, "Menu Published"_L1),
    shownIn("Menu Published"_L1, "Menus Near Me"_L1),
    shownTo("Menus Near Me"_L1, "Customer"_L1),
    issues(kinds::actor, "Customer"_L1, "Submit Order"_L1),
    handledBy("Submit Order"_L1, "Order"_L1),
    resultsIn("Order"_L1, "Order Submitted"_L1),
    triggers("Order Submitted"_L1, "Ask for the payment of every submitted order"_L1),
    issues(kinds::policy, "Ask for the payment of every submitted order"_L1, "Request Payment"_L1),
    handledOutside("Request Payment"_L1, "Payment Provider"_L1),
    resultsOutside("Payment Provider"_L1, "Payment Requested"_L1),
    resultsOutside("Payment Provider"_L1, "Payment Authorized"_L1),
    resultsOutside("Payment Provider"_L1, "Payment Declined"_L1),
    triggers("Order Submitted"_L1, "Confirm an order that is submitted and paid"_L1),
    triggers("Payment Authorized"_L1, "Confirm an order that is submitted and paid"_L1),
    issues(kinds::policy, "Confirm an order that is submitted and paid"_L1, "Confirm Order"_L1),
    handledBy("Confirm Order"_L1, "Order"_L1),
    resultsIn("Order"_L1, "Order Confirmed"_L1),
    shownIn("Order Confirmed"_L1, "Incoming Orders"_L1),
    shownTo("Incoming Orders"_L1, "Cook"_L1),
    issues(kinds::actor, "Cook"_L1, "Accept Order"_L1),
    handledBy("Accept Order"_L1, "Kitchen Ticket"_L1),
    resultsIn("Kitchen Ticket"_L1, "Order Accepted"_L1),
    triggers("Order Accepted"_L1, "Offer every accepted order to a courier"_L1),
    shownIn("Order Accepted"_L1, "Open Deliveries"_L1),
    shownTo("Open Deliveries"_L1, "Dispatcher"_L1),
    issues(kinds::policy, "Offer every accepted order to a courier"_L1, "Assign Courier"_L1),
    issues(kinds::actor, "Dispatcher"_L1, "Assign Courier"_L1),
    handledBy("Assign Courier"_L1, "Delivery"_L1),
    resultsIn("Delivery"_L1, "Courier Assigned"_L1),
    issues(kinds::actor, "Cook"_L1, "Prepare Meal"_L1),
    handledBy("Prepare Meal"_L1, "Kitchen Ticket"_L1),
    resultsIn("Kitchen Ticket"_L1, "Meal Prepared"_L1),
    triggers("Courier Assigned"_L1, "Ask for pickup when meal and courier are ready"_L1),
    triggers("Meal Prepared"_L1, "Ask for pickup when meal and courier are ready"_L1),
    issues(kinds::policy, "Ask for pickup when meal and courier are ready"_L1, "Request Pickup"_L1),
    handledBy("Request Pickup"_L1, "Delivery"_L1),
    resultsIn("Delivery"_L1, "Pickup Requested"_L1),
    shownIn("Pickup Requested"_L1, "My Pickups"_L1),
    shownTo("My Pickups"_L1, "Courier"_L1),
    issues(kinds::actor, "Courier"_L1, "Pick Up Order"_L1),
    handledBy("Pick Up Order"_L1, "Delivery"_L1),
    resultsIn("Delivery"_L1, "Order Picked Up"_L1),
    issues(kinds::actor, "Courier"_L1, "Complete Delivery"_L1),
    handledBy("Complete Delivery"_L1, "Delivery"_L1),
    resultsIn("Delivery"_L1, "Delivery Completed"_L1),
    triggers("Delivery Completed"_L1, "Tell the customer at every step"_L1),
    issues(kinds::policy, "Tell the customer at every step"_L1, "Notify Customer"_L1),
    handledOutside("Notify Customer"_L1, "Messaging Provider"_L1),
    resultsOutside("Messaging Provider"_L1, "Customer Notified"_L1),
    shownIn("Delivery Completed"_L1, "Order History"_L1),
    shownTo("Order History"_L1, "Customer"_L1),

    triggers("Payment Declined"_L1, "Cancel what cannot be paid"_L1),
    issues(kinds::policy, "Cancel what cannot be paid"_L1, "Cancel Order"_L1),
    issues(kinds::actor, "Customer"_L1, "Cancel Order"_L1),
    handledBy("Cancel Order"_L1, "Order"_L1),
    resultsIn("Order"_L1, "Order Cancelled"_L1),
    issues(kinds::actor, "Cook"_L1, "Reject Order"_L1),
    handledBy("Reject Order"_L1, "Kitchen Ticket"_L1),
    resultsIn("Kitchen Ticket"_L1, "Order Rejected"_L1),
    triggers("Order Cancelled"_L1, "Give back what was paid"_L1),
    triggers("Order Rejected"_L1, "Give back what was paid"_L1),
    issues(kinds::policy, "Give back what was paid"_L1, "Issue Refund"_L1),
    handledOutside("Issue Refund"_L1, "Payment Provider"_L1),
    resultsOutside("Payment Provider"_L1, "Refund Issued"_L1),
};

QPointF topLeft(const Note &note, QSizeF size)
{
    const QPointF centre(200 + note.column * columnWidth + note.row.dx, note.row.y + note.stream * streamHeight);
    return centre - QPointF(size.width(), size.height()) / 2;
}

void placeNote(Edit &edit, Names &names, const View &board, const Note &note)
{
    const Look &look = vocabulary::kind(note.kind)->note;
    const Id element = names.has(note.kind, note.name) ? names.of(note.kind, note.name) : names.add(edit, note.kind, note.name);
    edit.place(board, element, topLeft(note, QSizeF(look.width, look.height)));
}

void describe(Edit &edit, const Names &names)
{
    const auto set = [&](QLatin1StringView kind, QLatin1StringView name, QLatin1StringView property, const QString &value) {
        edit.set(names.of(kind, name), property, value);
    };
    set(kinds::command, "Submit Order"_L1, "fields"_L1, u"restaurant, total: number"_s);
    set(kinds::command, "Complete Delivery"_L1, "fields"_L1, u"courier"_s);
    set(kinds::externalSystem, "Payment Provider"_L1, "protocol"_L1, u"REST and webhook"_s);
    set(kinds::externalSystem, "Payment Provider"_L1, "ownership"_L1, u"saas"_s);
    set(kinds::externalSystem, "Messaging Provider"_L1, "protocol"_L1, u"REST"_s);
    set(kinds::externalSystem, "Messaging Provider"_L1, "ownership"_L1, u"saas"_s);
    set(kinds::pivotalEvent, "Order Confirmed"_L1, "phase"_L1, u"In the kitchen"_s);
    set(kinds::pivotalEvent, "Meal leaves the restaurant"_L1, "phase"_L1, u"On the road"_s);
    set(kinds::opportunity, "Offer the next order while the courier is near"_L1, "value"_L1,
        u"Shorter ways for couriers, earlier meals for customers."_s);
}

} // namespace

Edit tellStory(Names &names)
{
    Edit edit(QCoreApplication::translate("keelson::sample", "Tell the story"));
    View board;
    board.kind = records::board;
    board.name = u"From menu to meal (sample)"_s;
    board.id = edit.addView(records::board, board.name);
    const Id title = names.add(edit, kinds::text, "Sample: how a hungry customer gets a meal"_L1);
    edit.place(board, title, QPointF(130, -20), QSizeF(560, 40));
    for (const Note &note : notes)
        placeNote(edit, names, board, note);
    for (const Connection &c : connections)
        edit.relate(c.relation, names.of(c.fromKind, c.from), names.of(c.toKind, c.to));
    describe(edit, names);
    return edit;
}

} // namespace keelson::sample
