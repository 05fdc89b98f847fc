// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/sample/sample.h"
#include "core/storm/propose.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestPropose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_document.reset(); }
    void whatAUserDoesIsAFrontend();
    void activitiesOfOneUserAreApart();
    void lookingAloneIsASearch();
    void whatPeopleDoByHandIsAWorkList();
    void aSystemOfOthersIsAGateway_data();
    void aSystemOfOthersIsAGateway();
    void aPolicyIsAControl();
    void policiesThatFollowFromOneAnotherAreOneProcess();
    void whatOnlyCallsOutsideIsTheGatewaysOwn();
    void contextsAreSubsystems();
    void outsideOfContextsTheNearestTakesIt();
    void pivotalEventsPartSubsystems();
    void aBoardWithoutPartsIsOneSubsystem();
    void eventsBelongToTheirOwnCommand();
    void acceptingAddsServiceSubsystemAndHub();
    void acceptedIsDone();
    void acceptingTwiceAddsNothing();
    void acceptedPiecesShareTheirSubsystem();
    void whatIsThereIsExtended();
    void decliningIsKept();
    void sampleIsRecognised();
    void equalModelsGiveEqualProposals();
    void anEmptyBoardProposesNoService();

private:
    Id put(QLatin1StringView kind, const QString &name, QPointF at, std::optional<QSizeF> size = {})
    {
        Edit edit(u"Put"_s);
        const Id id = findOrAdd(edit, model(), *vocabulary::kind(kind), name);
        edit.place(m_board, records::board, id, at, size);
        m_document->commit(edit);
        return id;
    }
    void relate(QLatin1StringView relation, Id from, Id to)
    {
        Edit edit(u"Relate"_s);
        edit.relate(relation, from, to);
        m_document->commit(edit);
    }
    /// Actor, command, aggregate and event from `x` on; returns the event.
    Id step(const QString &actor, const QString &command, const QString &aggregate, const QString &event, double x, double y = 0)
    {
        const Id c = put(kinds::command, command, {x, y});
        if (!actor.isEmpty())
            relate(relations::issues, put(kinds::actor, actor, {x, y - 80}), c);
        const Id a = put(kinds::aggregate, aggregate, {x + 160, y});
        const Id e = put(kinds::domainEvent, event, {x + 360, y});
        relate(relations::handledBy, c, a);
        relate(relations::resultsIn, a, e);
        return e;
    }
    const Model &model() const { return m_document->model(); }
    storm::Proposal proposal() const { return storm::propose(model(), m_board); }
    storm::ServiceProposal service(const QString &name) const
    {
        const storm::Proposal all = proposal();
        for (const storm::ServiceProposal &each : all.services) {
            if (each.name == name)
                return each;
        }
        return {};
    }
    QStringList names() const
    {
        QStringList names;
        for (const storm::ServiceProposal &each : proposal().services)
            names.append(each.name);
        return names;
    }
    QStringList told(const storm::ServiceProposal &service, QLatin1StringView relation) const
    {
        QStringList names;
        for (const storm::Duty &duty : service.duties) {
            if (duty.relation == relation)
                names.append(model().element(duty.element)->name);
        }
        return names;
    }
    void fillWithSample()
    {
        sample::fill(*m_document);
        for (const View *board : model().viewsOfKind(records::board)) {
            if (!model().placementsIn(board->id).isEmpty())
                m_board = board->id;
        }
    }
    void acceptAll()
    {
        QStringList keys;
        for (const storm::ServiceProposal &each : proposal().services)
            keys.append(each.key);
        m_document->commit(storm::accept(model(), proposal(), keys));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    Id m_board;
    int m_count = 0;
};

void TestPropose::init()
{
    auto made = Document::create(m_folder.filePath(u"propose-%1.keelson"_s.arg(++m_count)), {Id::create(), u"Ada"_s});
    QVERIFY(made);
    m_document = std::move(*made);
    Edit edit(u"Board"_s);
    m_board = edit.addView(records::board, u"Shop"_s);
    m_document->commit(edit);
}

void TestPropose::whatAUserDoesIsAFrontend()
{
    step(u"Customer"_s, u"Place Order"_s, u"Order"_s, u"Order Placed"_s, 0);
    const Id menu = put(kinds::readModel, u"Menu"_s, {-100, 120});
    relate(relations::informs, menu, model().named(*vocabulary::kind(kinds::actor), u"Customer")->id);
    relate(relations::informs, put(kinds::domainEvent, u"Dish Added"_s, {-400, 0}), menu);

    QCOMPARE(names(), QStringList{u"Order BFF"_s});
    const storm::ServiceProposal bff = service(u"Order BFF"_s);
    QCOMPARE(bff.pattern, u"bff"_s);
    QCOMPARE(bff.variant, u"task"_s);
    QCOMPARE(bff.activity, u"Place Order"_s);
    QCOMPARE(told(bff, relations::publishes), QStringList{u"Order Placed"_s});
    QCOMPARE(told(bff, relations::consumes), QStringList{u"Dish Added"_s});
    QCOMPARE(told(bff, relations::materializes), QStringList{u"Menu"_s});
    QCOMPARE(told(bff, relations::realizes), QStringList{u"Place Order"_s});
    QVERIFY(bff.duties.contains({relations::calls, bff.origins.first(), true}));
    for (const QString &said : {u"Customer"_s, u"Place Order"_s, u"Menu"_s})
        QVERIFY2(bff.why.contains(said), qPrintable(bff.why));
}

void TestPropose::activitiesOfOneUserAreApart()
{
    step(u"Clerk"_s, u"Open Account"_s, u"Account"_s, u"Account Opened"_s, 0);
    step(u"Clerk"_s, u"Print Letter"_s, u"Letter"_s, u"Letter Printed"_s, 900);
    step(u"Clerk"_s, u"Close Account"_s, u"Account"_s, u"Account Closed"_s, 1800);
    QCOMPARE(names(), QStringList({u"Account BFF"_s, u"Letter BFF"_s}));
    QCOMPARE(told(service(u"Account BFF"_s), relations::publishes), QStringList({u"Account Opened"_s, u"Account Closed"_s}));
}

void TestPropose::lookingAloneIsASearch()
{
    relate(relations::informs, put(kinds::readModel, u"Menus Near Me"_s, {0, 0}), put(kinds::actor, u"Visitor"_s, {150, 0}));
    const storm::ServiceProposal search = service(u"Menus Near Me BFF"_s);
    QCOMPARE(search.variant, u"search"_s);
    QVERIFY(search.why.contains(u"Visitor"_s));
}

void TestPropose::whatPeopleDoByHandIsAWorkList()
{
    const Id policy = put(kinds::policy, u"Check Invoice"_s, {400, 0});
    relate(relations::triggers, put(kinds::domainEvent, u"Invoice Received"_s, {0, 0}), policy);
    Edit edit(u"By hand"_s);
    edit.set(policy, "automation"_L1, u"manual"_s);
    m_document->commit(edit);
    const storm::ServiceProposal list = service(u"Invoice BFF"_s);
    QCOMPARE(list.variant, u"task"_s);
    QCOMPARE(told(list, relations::consumes), QStringList{u"Invoice Received"_s});
    QCOMPARE(proposal().services.size(), 1);
}

void TestPropose::aSystemOfOthersIsAGateway_data()
{
    QTest::addColumn<bool>("called");
    QTest::addColumn<bool>("orders");
    QTest::addColumn<QString>("variant");
    QTest::newRow("it is called") << true << false << u"egress-api-call"_s;
    QTest::newRow("it tells") << false << false << u"ingress-webhook"_s;
    QTest::newRow("it orders") << false << true << u"api-ingress-command"_s;
}

void TestPropose::aSystemOfOthersIsAGateway()
{
    QFETCH(bool, called);
    QFETCH(bool, orders);
    QFETCH(QString, variant);
    const Id bank = put(kinds::externalSystem, u"Payment Provider"_s, {400, 0});
    const Id command = put(kinds::command, u"Charge Card"_s, {200, 0});
    if (called)
        relate(relations::handledBy, command, bank);
    if (orders)
        relate(relations::issues, bank, command);
    else
        relate(relations::resultsIn, bank, put(kinds::domainEvent, u"Card Charged"_s, {700, 0}));
    const storm::ServiceProposal gateway = service(u"Payment Gateway"_s);
    QCOMPARE(gateway.pattern, u"esg"_s);
    QCOMPARE(gateway.variant, variant);
    QCOMPARE(told(gateway, relations::calls), QStringList{u"Payment Provider"_s});
    QVERIFY(gateway.duties.contains({relations::calls, bank, !called}));
    QCOMPARE(told(gateway, relations::publishes), orders ? QStringList() : QStringList{u"Card Charged"_s});
}

void TestPropose::aPolicyIsAControl()
{
    const Id event = step(u"Customer"_s, u"Place Order"_s, u"Order"_s, u"Order Placed"_s, 0);
    const Id policy = put(kinds::policy, u"Confirm what is in stock"_s, {600, 0});
    step({}, u"Confirm Order"_s, u"Order"_s, u"Order Confirmed"_s, 900);
    relate(relations::triggers, event, policy);
    relate(relations::issues, policy, model().named(*vocabulary::kind(kinds::command), u"Confirm Order")->id);
    const storm::ServiceProposal control = service(u"Order Control"_s);
    QCOMPARE(control.pattern, u"control"_s);
    QCOMPARE(told(control, relations::consumes), QStringList{u"Order Placed"_s});
    QCOMPARE(told(control, relations::publishes), QStringList{u"Order Confirmed"_s});
    QCOMPARE(told(service(u"Order BFF"_s), relations::publishes), QStringList{u"Order Placed"_s});
}

void TestPropose::policiesThatFollowFromOneAnotherAreOneProcess()
{
    Id event = step(u"Customer"_s, u"Place Order"_s, u"Order"_s, u"Order Placed"_s, 0);
    for (int i = 1; i <= 3; ++i) {
        const Id policy = put(kinds::policy, u"Policy %1"_s.arg(i), {i * 900. - 200, 0});
        relate(relations::triggers, event, policy);
        event = step({}, u"Do%1 Thing"_s.arg(i), u"Thing %1"_s.arg(i), u"Thing Done%1"_s.arg(i), i * 900.);
        relate(relations::issues, policy, model().named(*vocabulary::kind(kinds::command), u"Do%1 Thing"_s.arg(i))->id);
    }
    const storm::Proposal all = proposal();
    QCOMPARE(std::count_if(all.services.begin(), all.services.end(), [](const auto &each) { return each.pattern == u"control"_s; }), 1);
    const storm::ServiceProposal &process = all.services.last();
    QCOMPARE(process.variant, u"orchestration"_s);
    QCOMPARE(told(process, relations::publishes).size(), 3);
}

void TestPropose::whatOnlyCallsOutsideIsTheGatewaysOwn()
{
    const Id event = put(kinds::domainEvent, u"Order Placed"_s, {0, 0});
    const Id policy = put(kinds::policy, u"Charge every order"_s, {200, 0});
    const Id command = put(kinds::command, u"Charge Card"_s, {420, 0});
    relate(relations::triggers, event, policy);
    relate(relations::issues, policy, command);
    relate(relations::handledBy, command, put(kinds::externalSystem, u"Bank"_s, {600, 0}));
    QCOMPARE(names(), QStringList{u"Bank Gateway"_s});
    QCOMPARE(told(service(u"Bank Gateway"_s), relations::consumes), QStringList{u"Order Placed"_s});
}

void TestPropose::contextsAreSubsystems()
{
    put(kinds::boundedContext, u"Delivery"_s, {2000, -200}, QSizeF(1000, 600));
    put(kinds::boundedContext, u"Ordering"_s, {-200, -200}, QSizeF(1000, 600));
    put(kinds::pivotalEvent, u"Order Placed"_s, {1500, 0});
    step(u"Customer"_s, u"Place Order"_s, u"Order"_s, u"Order Placed"_s, 0);
    step(u"Courier"_s, u"Deliver Parcel"_s, u"Parcel"_s, u"Parcel Delivered"_s, 2100);
    const storm::Proposal all = proposal();
    QCOMPARE(all.subsystems.size(), 2);
    QCOMPARE(all.subsystems.at(service(u"Order BFF"_s).subsystem).name, u"Ordering"_s);
    QCOMPARE(all.subsystems.at(service(u"Parcel BFF"_s).subsystem).name, u"Delivery"_s);
}

void TestPropose::outsideOfContextsTheNearestTakesIt()
{
    put(kinds::boundedContext, u"Near"_s, {0, 0}, QSizeF(200, 200));
    put(kinds::boundedContext, u"Far"_s, {5000, 0}, QSizeF(200, 200));
    step(u"Customer"_s, u"Place Order"_s, u"Order"_s, u"Order Placed"_s, 400);
    QCOMPARE(proposal().subsystems.at(service(u"Order BFF"_s).subsystem).name, u"Near"_s);
}

void TestPropose::pivotalEventsPartSubsystems()
{
    step(u"Customer"_s, u"Place Order"_s, u"Order"_s, u"Order Placed"_s, 0);
    const Id pivot = put(kinds::pivotalEvent, u"Order Placed"_s, {700, 0});
    step(u"Courier"_s, u"Deliver Parcel"_s, u"Parcel"_s, u"Parcel Delivered"_s, 900);
    QCOMPARE(proposal().subsystems.at(0).name, u"Order"_s);
    QCOMPARE(proposal().subsystems.at(1).name, u"Parcel"_s);
    QCOMPARE(proposal().subsystems.at(1).origin, pivot);
    Edit edit(u"Phase"_s);
    edit.set(pivot, "phase"_L1, u"On the road"_s);
    m_document->commit(edit);
    QCOMPARE(proposal().subsystems.at(1).name, u"On the road"_s);
}

void TestPropose::aBoardWithoutPartsIsOneSubsystem()
{
    step(u"Customer"_s, u"Place Order"_s, u"Order"_s, u"Order Placed"_s, 0);
    QCOMPARE(proposal().subsystems.size(), 1);
    QCOMPARE(proposal().subsystems.first().name, u"Shop"_s);
}

/// One aggregate accepts and refuses: each command is told by its own event.
void TestPropose::eventsBelongToTheirOwnCommand()
{
    step(u"Customer"_s, u"Place Order"_s, u"Order"_s, u"Order Placed"_s, 0);
    step(u"Clerk"_s, u"Cancel Order"_s, u"Order"_s, u"Order Cancelled"_s, 900);
    QCOMPARE(told(service(u"Order BFF"_s), relations::publishes), QStringList{u"Order Placed"_s});
    QCOMPARE(told(service(u"Clerk Order BFF"_s), relations::publishes), QStringList{u"Order Cancelled"_s});
}

void TestPropose::acceptingAddsServiceSubsystemAndHub()
{
    step(u"Customer"_s, u"Place Order"_s, u"Order"_s, u"Order Placed"_s, 0);
    const storm::ServiceProposal bff = service(u"Order BFF"_s);
    const Edit edit = storm::accept(model(), proposal(), {bff.key});
    QVERIFY(edit.label().contains(u"“Order BFF”"_s));
    m_document->commit(edit);
    const Element *made = model().ofKind(kinds::service).value(0);
    QVERIFY(made);
    QCOMPARE(made->text(properties::pattern), u"bff"_s);
    const Element *subsystem = model().enclosing(made->id, kinds::subsystem);
    QVERIFY(subsystem);
    QCOMPARE(subsystem->name, u"Shop"_s);
    QCOMPARE(model().ofKind(kinds::eventHub).size(), 1);
    QCOMPARE(model().targets(made->id, relations::publishes).value(0)->name, u"Order Placed"_s);
    QCOMPARE(model().targets(made->id, relations::realizes).value(0)->name, u"Place Order"_s);
    QVERIFY(m_document->findings().isEmpty());
    m_document->undo();
    QVERIFY(model().ofKind(kinds::service).isEmpty() && model().ofKind(kinds::subsystem).isEmpty());
}

void TestPropose::acceptedIsDone()
{
    fillWithSample();
    acceptAll();
    const storm::Proposal after = proposal();
    QVERIFY(!after.services.isEmpty());
    for (const storm::ServiceProposal &each : after.services)
        QVERIFY2(each.isDone(), qPrintable(each.name));
}

void TestPropose::acceptingTwiceAddsNothing()
{
    step(u"Customer"_s, u"Place Order"_s, u"Order"_s, u"Order Placed"_s, 0);
    acceptAll();
    QVERIFY(storm::accept(model(), proposal(), {service(u"Order BFF"_s).key}).isEmpty());
}

void TestPropose::acceptedPiecesShareTheirSubsystem()
{
    step(u"Customer"_s, u"Place Order"_s, u"Order"_s, u"Order Placed"_s, 0);
    step(u"Clerk"_s, u"Print Letter"_s, u"Letter"_s, u"Letter Printed"_s, 900);
    m_document->commit(storm::accept(model(), proposal(), {service(u"Order BFF"_s).key}));
    m_document->commit(storm::accept(model(), proposal(), {service(u"Letter BFF"_s).key}));
    QCOMPARE(model().ofKind(kinds::subsystem).size(), 1);
    QCOMPARE(model().ofKind(kinds::service).size(), 2);
}

void TestPropose::whatIsThereIsExtended()
{
    step(u"Customer"_s, u"Place Order"_s, u"Order"_s, u"Order Placed"_s, 0);
    acceptAll();
    step(u"Customer"_s, u"Cancel Order"_s, u"Order"_s, u"Order Cancelled"_s, 900);
    const storm::ServiceProposal more = service(u"Order BFF"_s);
    QVERIFY(!more.existing.isNull() && !more.isDone());
    m_document->commit(storm::accept(model(), proposal(), {more.key}));
    QCOMPARE(model().ofKind(kinds::service).size(), 1);
    QCOMPARE(model().targets(model().ofKind(kinds::service).first()->id, relations::publishes).size(), 2);
}

void TestPropose::decliningIsKept()
{
    step(u"Customer"_s, u"Place Order"_s, u"Order"_s, u"Order Placed"_s, 0);
    m_document->commit(storm::decline(model(), m_board, service(u"Order BFF"_s), true));
    QVERIFY(service(u"Order BFF"_s).isDeclined);
    QVERIFY(storm::decline(model(), m_board, service(u"Order BFF"_s), true).isEmpty());
    m_document->commit(storm::decline(model(), m_board, service(u"Order BFF"_s), false));
    QVERIFY(!service(u"Order BFF"_s).isDeclined);
}

/// Drawn by hand and proposed from the board, the food delivery comes to the same services.
void TestPropose::sampleIsRecognised()
{
    fillWithSample();
    const storm::Proposal all = proposal();
    const auto added = std::count_if(all.services.begin(), all.services.end(), [](const auto &each) { return each.existing.isNull(); });
    QVERIFY2(added <= 1, qPrintable(names().join(u", "_s)));
    QVERIFY(all.services.size() >= 9);
    QCOMPARE(all.subsystems.size(), 2);
    QCOMPARE(all.subsystems.at(0).name, u"Ordering"_s);
}

void TestPropose::equalModelsGiveEqualProposals()
{
    fillWithSample();
    const QString copy = m_folder.filePath(u"copy-%1.keelson"_s.arg(m_count));
    QVERIFY(m_document->copyTo(copy));
    const auto other = Document::open(copy, {Id::create(), u"Ben"_s}, Document::Access::ReadOnly);
    QVERIFY(other);
    QCOMPARE(storm::propose((*other)->model(), m_board), proposal());
}

void TestPropose::anEmptyBoardProposesNoService()
{
    QVERIFY(proposal().services.isEmpty());
    QVERIFY(storm::propose(model(), Id::create()).services.isEmpty());
    QVERIFY(storm::accept(model(), proposal(), {u"nothing"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPropose)
#include "tst_propose.moc"
