// SPDX-License-Identifier: MIT
#include "core/sample/names.h"

#include <QCoreApplication>

#include <span>

namespace keelson::sample {

using namespace Qt::StringLiterals;

namespace {

using Words = std::span<const QLatin1StringView>;

struct ServiceRow
{
    QLatin1StringView subsystem;
    QLatin1StringView name;
    QLatin1StringView pattern;
    QLatin1StringView variant;
    QLatin1StringView description;
    Words publishes;
    Words consumes;
    QLatin1StringView materializes = {};
    Words users = {};                      ///< Actors who work with it.
    QLatin1StringView partner = {};        ///< The external system behind a gateway.
};

constexpr QLatin1StringView orderBffPublishes[] = {"Order Submitted"_L1, "Order Cancelled"_L1};
constexpr QLatin1StringView orderBffConsumes[] = {"Order Confirmed"_L1, "Delivery Completed"_L1};
constexpr QLatin1StringView menuConsumes[] = {"Menu Published"_L1};
constexpr QLatin1StringView restaurantPublishes[] = {"Menu Published"_L1, "Order Accepted"_L1, "Order Rejected"_L1,
                                                     "Meal Prepared"_L1};
constexpr QLatin1StringView restaurantConsumes[] = {"Order Confirmed"_L1};
constexpr QLatin1StringView orderControlPublishes[] = {"Order Confirmed"_L1};
constexpr QLatin1StringView orderControlConsumes[] = {"Order Submitted"_L1, "Payment Authorized"_L1};
constexpr QLatin1StringView paymentPublishes[] = {"Payment Requested"_L1, "Payment Authorized"_L1, "Payment Declined"_L1,
                                                  "Refund Issued"_L1};
constexpr QLatin1StringView paymentConsumes[] = {"Order Submitted"_L1, "Order Cancelled"_L1, "Order Rejected"_L1};
constexpr QLatin1StringView dispatchPublishes[] = {"Delivery Completed"_L1};
constexpr QLatin1StringView dispatchConsumes[] = {"Order Confirmed"_L1};
constexpr QLatin1StringView courierPublishes[] = {"Courier Assigned"_L1, "Order Picked Up"_L1};
constexpr QLatin1StringView courierConsumes[] = {"Order Accepted"_L1, "Pickup Requested"_L1};
constexpr QLatin1StringView deliveryControlPublishes[] = {"Pickup Requested"_L1};
constexpr QLatin1StringView deliveryControlConsumes[] = {"Meal Prepared"_L1, "Courier Assigned"_L1};
constexpr QLatin1StringView notificationPublishes[] = {"Customer Notified"_L1};
constexpr QLatin1StringView notificationConsumes[] = {"Order Confirmed"_L1, "Order Picked Up"_L1, "Delivery Completed"_L1};

constexpr QLatin1StringView customer[] = {"Customer"_L1};
constexpr QLatin1StringView restaurantPeople[] = {"Restaurant Manager"_L1, "Cook"_L1};
constexpr QLatin1StringView dispatchPeople[] = {"Dispatcher"_L1, "Courier"_L1};
constexpr QLatin1StringView courierPeople[] = {"Courier"_L1, "Dispatcher"_L1};

constexpr ServiceRow services[] = {
    {"Ordering"_L1, "Order BFF"_L1, "bff"_L1, "task"_L1, "Order a meal and follow it."_L1,
     orderBffPublishes, orderBffConsumes, "Order History"_L1, customer},
    {"Ordering"_L1, "Menu BFF"_L1, "bff"_L1, "search"_L1, "Find something to eat near me."_L1,
     {}, menuConsumes, "Menus Near Me"_L1, customer},
    {"Ordering"_L1, "Restaurant BFF"_L1, "bff"_L1, "task"_L1, "Publish the menu and cook what was ordered."_L1,
     restaurantPublishes, restaurantConsumes, "Incoming Orders"_L1, restaurantPeople},
    {"Ordering"_L1, "Order Control"_L1, "control"_L1, "orchestration"_L1,
     "Confirms an order once it is submitted and paid."_L1, orderControlPublishes, orderControlConsumes},
    {"Ordering"_L1, "Payment Gateway"_L1, "esg"_L1, "async-request-response"_L1,
     "Asks the payment provider by API call; its answer comes by webhook."_L1, paymentPublishes, paymentConsumes,
     {}, {}, "Payment Provider"_L1},
    {"Delivery"_L1, "Dispatch BFF"_L1, "bff"_L1, "task"_L1, "Bring confirmed orders to their customers."_L1,
     dispatchPublishes, dispatchConsumes, "Open Deliveries"_L1, dispatchPeople},
    {"Delivery"_L1, "Courier BFF"_L1, "bff"_L1, "task"_L1, "Take a delivery on and pick it up."_L1,
     courierPublishes, courierConsumes, "My Pickups"_L1, courierPeople},
    {"Delivery"_L1, "Delivery Control"_L1, "control"_L1, "parallel"_L1,
     "Cooking and finding a courier go on at once; asks for pickup when both are done."_L1,
     deliveryControlPublishes, deliveryControlConsumes},
    {"Delivery"_L1, "Notification Gateway"_L1, "esg"_L1, "egress-api-call"_L1,
     "Tells customers by text message how far their meal is."_L1, notificationPublishes, notificationConsumes,
     {}, {}, "Messaging Provider"_L1},
};

Id addSubsystem(Edit &edit, Names &names, QLatin1StringView name, const QString &description, Id system)
{
    const Id subsystem = names.add(edit, kinds::subsystem, name, system);
    edit.set(subsystem, properties::description, description);
    edit.set(subsystem, "divisionCriterion"_L1, u"capability"_s);
    edit.set(subsystem, "account"_L1, u"food-delivery-"_s + QString(name).toLower());
    const Id hub = edit.add(kinds::eventHub, u"Event Hub"_s, subsystem);
    const Id stream = edit.add(kinds::stream, u"Stream 1"_s, hub);
    edit.set(stream, "shards"_L1, 1.0);
    const Id lake = edit.add(kinds::eventLake, u"Event Lake"_s, subsystem);
    edit.relate(relations::uses, hub, lake);
    return subsystem;
}

Id addFunction(Edit &edit, Id service, const QString &name, QLatin1StringView role)
{
    const Id function = edit.add(kinds::function, name, service);
    edit.set(function, properties::functionRole, QString(role));
    return function;
}

void addStore(Edit &edit, Id service, const QString &name, QLatin1StringView type, const QList<Id> &users)
{
    const Id store = edit.add(kinds::dataStore, name, service);
    edit.set(store, "storeType"_L1, QString(type));
    for (const Id &user : users)
        edit.relate(relations::uses, user, store);
}

/// The resources that make up a service of its pattern.
void addParts(Edit &edit, const ServiceRow &row, Id service)
{
    QList<Id> functions;
    if (row.pattern == "bff"_L1)
        functions.append(addFunction(edit, service, u"Rest"_s, "rest"_L1));
    functions.append(addFunction(edit, service, u"Listener"_s, "listener"_L1));
    if (row.pattern == "esg"_L1) {
        if (row.variant == "async-request-response"_L1)
            addFunction(edit, service, u"Webhook"_s, "webhook"_L1);
        return;
    }
    if (!row.publishes.empty())
        functions.append(addFunction(edit, service, u"Trigger"_s, "trigger"_L1));
    if (row.pattern == "bff"_L1)
        addStore(edit, service, u"Entities"_s, "single-table"_L1, functions);
    else
        addStore(edit, service, u"Events"_s, "micro-event-store"_L1, functions);
}

void addService(Edit &edit, Names &names, const ServiceRow &row)
{
    const Id service = names.add(edit, kinds::service, row.name, names.of(kinds::subsystem, row.subsystem));
    edit.set(service, properties::pattern, QString(row.pattern));
    edit.set(service, properties::variant, QString(row.variant));
    edit.set(service, properties::description, QString(row.description));
    addParts(edit, row, service);
}

void wire(Edit &edit, const Names &names, const ServiceRow &row)
{
    const Id service = names.of(kinds::service, row.name);
    for (const QLatin1StringView event : row.publishes)
        edit.relate(relations::publishes, service, names.of(kinds::domainEvent, event));
    for (const QLatin1StringView event : row.consumes)
        edit.relate(relations::consumes, service, names.of(kinds::domainEvent, event));
    if (!row.materializes.isEmpty())
        edit.relate(relations::materializes, service, names.of(kinds::readModel, row.materializes));
    for (const QLatin1StringView user : row.users)
        edit.relate(relations::calls, names.of(kinds::actor, user), service);
    if (!row.partner.isEmpty())
        edit.relate(relations::calls, service, names.of(kinds::externalSystem, row.partner));
}

} // namespace

Edit drawSubsystems(Names &names)
{
    Edit edit(QCoreApplication::translate("keelson::sample", "Draw the subsystems"));
    const Id system = names.add(edit, kinds::system, "Food Delivery"_L1);
    edit.set(system, properties::description, u"Sample: people order meals, restaurants cook them, couriers bring them."_s);
    addSubsystem(edit, names, "Ordering"_L1, u"From the menu to the prepared meal."_s, system);
    addSubsystem(edit, names, "Delivery"_L1, u"From the restaurant to the customer's door."_s, system);
    for (const ServiceRow &row : services)
        addService(edit, names, row);
    edit.addView(records::contextView, u"Food delivery (sample)"_s);
    return edit;
}

Edit wireServices(Names &names)
{
    Edit edit(QCoreApplication::translate("keelson::sample", "Say who publishes and who consumes"));
    for (const ServiceRow &row : services)
        wire(edit, names, row);
    // Whoever answers a call back by webhook calls, too.
    edit.relate(relations::calls, names.of(kinds::externalSystem, "Payment Provider"_L1),
                names.of(kinds::service, "Payment Gateway"_L1));
    return edit;
}

Edit nameTeams(Names &names)
{
    Edit edit(QCoreApplication::translate("keelson::sample", "Name the teams"));
    for (const QLatin1StringView subsystem : {"Ordering"_L1, "Delivery"_L1}) {
        const Id team = edit.add(kinds::team, QString(subsystem) + u" Team"_s);
        edit.set(team, "contact"_L1, u"#team-"_s + QString(subsystem).toLower());
        edit.relate(relations::owns, team, names.of(kinds::subsystem, subsystem));
    }
    return edit;
}

} // namespace keelson::sample
