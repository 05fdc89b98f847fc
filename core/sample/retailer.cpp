// SPDX-License-Identifier: MIT
#include "core/sample/sample.h"

#include <QHash>

#include <array>
#include <utility>

// A retailer as large as they come, to try everything on that has to work with many services. It is made up: every subsystem
// is cut after the same pattern, which keeps the book's rules.

namespace keelson::sample {

namespace {

using namespace Qt::StringLiterals;

struct SubsystemRow
{
    const char16_t *name;
    const char16_t *team;
    std::array<const char16_t *, 3> entities;
    const char16_t *actor;
    const char16_t *partner;   ///< External system behind its gateway.
    int upstream;              ///< Row whose external events it takes in; -1 = of nobody.
};

constexpr SubsystemRow subsystems[] = {
    {u"Catalogue", u"Assortment", {u"Product", u"Category", u"Price List"}, u"Merchandiser", u"Product Data Pool", -1},
    {u"Ordering", u"Checkout", {u"Basket", u"Order", u"Voucher"}, u"Shopper", u"Fraud Scoring", 0},
    {u"Payment", u"Money", {u"Payment", u"Refund", u"Gift Card"}, u"Cashier", u"Card Acquirer", 1},
    {u"Fulfilment", u"Warehouse", {u"Pick List", u"Parcel", u"Pallet"}, u"Picker", u"Conveyor Control", 2},
    {u"Delivery", u"Last Mile", {u"Tour", u"Drop", u"Delivery Slot"}, u"Driver", u"Parcel Carrier", 3},
    {u"Returns", u"Aftersales", {u"Return", u"Inspection", u"Repair"}, u"Returns Clerk", u"Repair Workshop", 4},
    {u"Inventory", u"Stock", {u"Stock Level", u"Stock Count", u"Reservation"}, u"Stock Keeper", u"Shelf Sensors", 3},
    {u"Purchasing", u"Buying", {u"Purchase Order", u"Supplier", u"Quotation"}, u"Buyer", u"Supplier Portal", 6},
    {u"Stores", u"Branches", {u"Branch", u"Shift", u"Till Closing"}, u"Branch Manager", u"Till Vendor", 6},
    {u"Loyalty", u"Members", {u"Membership", u"Point Account", u"Reward"}, u"Member", u"Partner Programme", 1},
    {u"Marketing", u"Campaigns", {u"Campaign", u"Newsletter", u"Segment"}, u"Campaign Manager", u"Advertising Network", 9},
    {u"Service", u"Care", {u"Ticket", u"Complaint", u"Callback"}, u"Agent", u"Telephony", 5},
    {u"Marketplace", u"Sellers", {u"Seller", u"Listing", u"Settlement"}, u"Seller", u"Seller Verification", 0},
    {u"Finance", u"Ledger", {u"Invoice", u"Booking", u"Dunning"}, u"Accountant", u"General Ledger", 2},
    {u"People", u"Staff", {u"Employee", u"Roster", u"Absence"}, u"Staff Planner", u"Payroll Bureau", 8},
    {u"Facilities", u"Buildings", {u"Site", u"Maintenance Order", u"Energy Reading"}, u"Caretaker", u"Building Control", 8},
    {u"Quality", u"Assurance", {u"Recall", u"Audit", u"Certificate"}, u"Auditor", u"Testing Laboratory", 7},
    {u"Analytics", u"Insight", {u"Forecast", u"Experiment", u"Ranking"}, u"Analyst", u"Weather Service", 1},
    {u"Content", u"Editorial", {u"Article", u"Picture", u"Recipe"}, u"Editor", u"Picture Agency", 0},
    {u"Identity", u"Access", {u"Account", u"Consent", u"Device"}, u"Customer", u"Mail Provider", 9},
};

struct Words
{
    const QString &entity;
    QString past(const char16_t *verb) const { return entity + u' ' + QString::fromUtf16(verb); }
};

class Drawing
{
public:
    Edit take()
    {
        m_system = m_edit.add(kinds::system, u"Retailer"_s);
        m_edit.set(m_system, properties::description, u"Sample: a made-up retailer with three hundred services."_s);
        m_app = m_edit.add(kinds::mainApp, u"Workbench"_s, m_system);
        for (const SubsystemRow &row : subsystems)
            addSubsystem(row);
        for (const SubsystemRow &row : subsystems)
            takeFromUpstream(row);
        return std::move(m_edit);
    }

private:
    struct Made
    {
        Id subsystem;
        Id ingress;
        Id egress;
        Id external;   ///< The event that leaves it.
        Id received;   ///< The event its ingress makes of what comes in.
    };

    static QString text(const char16_t *words) { return QString::fromUtf16(words); }

    Id event(const QString &name, const QString &entity, bool isExternal = false)
    {
        const Id id = m_edit.add(kinds::domainEvent, name);
        m_edit.set(id, "entity"_L1, entity);
        m_edit.set(id, "partitionKey"_L1, u"id"_s);
        if (isExternal)
            m_edit.set(id, "visibility"_L1, u"external"_s);
        QString order;
        for (const auto &[field, type] : {std::pair{u"status"_s, u"string"_s}, {u"amount"_s, u"number"_s}, {u"changedAt"_s, u"date-time"_s}}) {
            order = orderBetween(order, {});
            const Id item = m_edit.addChild(id, QString(itemlists::fields), order);
            m_edit.set(item, properties::name, field);
            m_edit.set(item, "type"_L1, type);
        }
        return id;
    }

    Id service(const QString &name, Id subsystem, QLatin1StringView pattern, QLatin1StringView variant)
    {
        const Id id = m_edit.add(kinds::service, name, subsystem);
        m_edit.set(id, properties::pattern, QString(pattern));
        m_edit.set(id, properties::variant, QString(variant));
        return id;
    }

    void publish(Id service, std::initializer_list<Id> events)
    {
        for (const Id each : events)
            m_edit.relate(relations::publishes, service, each);
    }
    void consume(Id service, std::initializer_list<Id> events)
    {
        for (const Id each : events)
            m_edit.relate(relations::consumes, service, each);
    }

    void addSubsystem(const SubsystemRow &row)
    {
        const QString name = text(row.name);
        Made made;
        made.subsystem = m_edit.add(kinds::subsystem, name, m_system);
        m_edit.set(made.subsystem, "divisionCriterion"_L1, u"capability"_s);
        m_edit.set(made.subsystem, "account"_L1, u"retailer-"_s + name.toLower());
        m_edit.relate(relations::owns, m_edit.add(kinds::team, text(row.team) + u" Team"_s, m_system), made.subsystem);
        const Id hub = m_edit.add(kinds::eventHub, name + u" Hub"_s, made.subsystem);
        m_edit.add(kinds::stream, name + u" Stream"_s, hub);
        const Id lake = m_edit.add(kinds::eventLake, name + u" Lake"_s, made.subsystem);
        const Id actor = m_edit.add(kinds::actor, text(row.actor));
        made.external = event(name + u" Completed"_s, name, true);
        made.received = event(name + u" Requested"_s, name);
        QList<Id> approved;
        for (const char16_t *entity : row.entities)
            approved.append(addEntity(text(entity), made, actor, lake));
        addGateways(row, name, made, approved, lake);
        m_made.append(made);
    }

    /// Four services for an entity: one to work on it, one to find it, one to look at many, one that leads its process.
    Id addEntity(const QString &entity, const Made &made, Id actor, Id lake)
    {
        const Words words{entity};
        const Id submitted = event(words.past(u"Submitted"), entity);
        const Id approved = event(words.past(u"Approved"), entity);
        const Id closed = event(words.past(u"Closed"), entity);
        const Id task = service(entity + u" Entry"_s, made.subsystem, "bff"_L1, "task"_L1);
        publish(task, {submitted, closed});
        consume(task, {approved});
        const Id search = service(entity + u" Search"_s, made.subsystem, "bff"_L1, "search"_L1);
        consume(search, {submitted, approved, closed});
        const Id board = service(entity + u" Dashboard"_s, made.subsystem, "bff"_L1, "dashboard"_L1);
        consume(board, {submitted, closed});
        const Id process = service(entity + u" Process"_s, made.subsystem, "control"_L1, "orchestration"_L1);
        consume(process, {submitted, made.received});
        publish(process, {approved});
        consume(lake, {submitted, approved, closed});
        for (const auto &[bff, what] : {std::pair{task, u"work on "_s}, {search, u"find "_s}, {board, u"watch "_s}})
            addFrontend(bff, entity, what, made, actor);
        return approved;
    }

    void addFrontend(Id bff, const QString &entity, const QString &what, const Made &made, Id actor)
    {
        m_edit.set(bff, "activity"_L1, what + entity.toLower());
        m_edit.add(kinds::dataStore, u"entities"_s, bff);
        const QString activity = what.trimmed() == "work on"_L1 ? u" Work"_s : what.trimmed() == "find"_L1 ? u" Finder"_s : u" Watch"_s;
        const Id frontend = m_edit.add(kinds::microFrontend, entity + activity, made.subsystem);
        m_edit.set(frontend, "route"_L1, u'/' + QString(entity + activity).toLower().replace(u' ', u'-'));
        m_edit.relate(relations::uses, actor, frontend);
        m_edit.relate(relations::uses, m_app, frontend);
        m_edit.relate(relations::calls, frontend, bff);
    }

    void addGateways(const SubsystemRow &row, const QString &name, Made &made, const QList<Id> &approved, Id lake)
    {
        made.egress = service(name + u" Egress"_s, made.subsystem, "esg"_L1, "upstream-subsystem"_L1);
        for (const Id each : approved)
            consume(made.egress, {each});
        publish(made.egress, {made.external});
        made.ingress = service(name + u" Ingress"_s, made.subsystem, "esg"_L1, "downstream-subsystem"_L1);
        publish(made.ingress, {made.received});
        const Id partner = m_edit.add(kinds::externalSystem, text(row.partner));
        const Id gateway = service(text(row.partner) + u" Gateway"_s, made.subsystem, "esg"_L1, "async-request-response"_L1);
        const Id answered = event(text(row.partner) + u" Answered"_s, text(row.partner));
        consume(gateway, {approved.first()});
        publish(gateway, {answered});
        m_edit.relate(relations::calls, gateway, partner);
        m_edit.relate(relations::calls, partner, gateway);
        consume(lake, {made.received, answered});
    }

    void takeFromUpstream(const SubsystemRow &row)
    {
        if (row.upstream < 0)
            return;
        const qsizetype index = &row - subsystems;
        consume(m_made.at(index).ingress, {m_made.at(row.upstream).external});
    }

    Edit m_edit{u"Draw the sample of a large retailer"_s};
    Id m_system;
    Id m_app;
    QList<Made> m_made;
};

} // namespace

Edit retailer()
{
    return Drawing().take();
}

} // namespace keelson::sample
