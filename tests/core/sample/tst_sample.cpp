// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/sample/sample.h"

#include <QRectF>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const QList<const Element *> &elements)
{
    QStringList list;
    for (const Element *element : elements)
        list.append(element->name);
    return list;
}

QRectF standing(const Model &model, const Placement &placement)
{
    const Look &look = model.element(placement.element)->kind->note;
    return {placement.position, placement.size.value_or(QSizeF(look.width, look.height))};
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyGestureIsUndoable();
    void nothingIsAmiss();
    void isLabelledAsSample();
    void hasTheParts_data();
    void hasTheParts();
    void servicesAreWired_data();
    void servicesAreWired();
    void everyEventHasASourceAndAReader();
    void everyPatternIsShown();
    void notesDoNotOverlap();
    void everyChainIsConnected();
    void relationsAreAllowed();
    void choicesAreKnown();

private:
    const Model &model() const { return m_document->model(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

void TestSample::initTestCase()
{
    auto created = Document::create(m_folder.filePath(u"sample.keelson"_s), {Id::create(), u"Ada"_s});
    QVERIFY2(created, qPrintable(created ? QString() : created.error().text()));
    m_document = std::move(*created);
    sample::fill(*m_document);
}

void TestSample::everyGestureIsUndoable()
{
    auto created = Document::create(m_folder.filePath(u"undone.keelson"_s), {Id::create(), u"Ada"_s});
    QVERIFY(created);
    Document &document = **created;
    sample::fill(document);
    for (int i = 0; !document.undoLabel().isEmpty() && i < 20; ++i)
        QVERIFY(document.undo().isEmpty());
    QCOMPARE(document.model(), Model());
}

void TestSample::nothingIsAmiss()
{
    for (const Finding &finding : m_document->findings())
        qWarning("%s", qPrintable(finding.message));
    QVERIFY(m_document->findings().isEmpty());
}

void TestSample::isLabelledAsSample()
{
    QVERIFY(model().ofKind(kinds::system).first()->text(properties::description).startsWith(u"Sample"));
    QVERIFY(model().viewsOfKind(records::board).first()->name.contains(u"sample"));
    QVERIFY(model().viewsOfKind(records::contextView).first()->name.contains(u"sample"));
}

void TestSample::hasTheParts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("least");
    QTest::newRow("system") << "system" << 1;
    QTest::newRow("subsystems") << "subsystem" << 2;
    QTest::newRow("services") << "service" << 6;
    QTest::newRow("events") << "domain-event" << 15;
    QTest::newRow("hubs") << "event-hub" << 2;
    QTest::newRow("a lake") << "event-lake" << 1;
    QTest::newRow("functions") << "function" << 10;
    QTest::newRow("stores") << "data-store" << 5;
    QTest::newRow("actors") << "actor" << 3;
    QTest::newRow("external systems") << "external-system" << 2;
    QTest::newRow("teams") << "team" << 2;
    QTest::newRow("hotspots") << "hotspot" << 2;
    QTest::newRow("an opportunity") << "opportunity" << 1;
    QTest::newRow("pivotal events") << "pivotal-event" << 2;
}

void TestSample::hasTheParts()
{
    QFETCH(QString, kind);
    QFETCH(int, least);
    QVERIFY(model().ofKind(kind).size() >= least);
}

void TestSample::servicesAreWired_data()
{
    QTest::addColumn<QString>("subsystem");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QStringList>("publishes");
    QTest::addColumn<QStringList>("consumes");
    QTest::newRow("people order") << "Ordering" << "Order BFF"
        << QStringList{u"Order Cancelled"_s, u"Order Submitted"_s} << QStringList{u"Delivery Completed"_s, u"Order Confirmed"_s};
    QTest::newRow("orders are confirmed") << "Ordering" << "Order Control"
        << QStringList{u"Order Confirmed"_s} << QStringList{u"Order Submitted"_s, u"Payment Authorized"_s};
    QTest::newRow("orders are brought") << "Delivery" << "Dispatch BFF"
        << QStringList{u"Delivery Completed"_s} << QStringList{u"Order Confirmed"_s};
}

void TestSample::servicesAreWired()
{
    QFETCH(QString, subsystem);
    QFETCH(QString, service);
    QFETCH(QStringList, publishes);
    QFETCH(QStringList, consumes);
    const Element *owner = model().named(*vocabulary::kind(kinds::subsystem), subsystem);
    QVERIFY(owner);
    const Element *found = model().named(*vocabulary::kind(kinds::service), service, owner->id);
    QVERIFY(found);
    QCOMPARE(names(model().targets(found->id, relations::publishes)), publishes);
    QCOMPARE(names(model().targets(found->id, relations::consumes)), consumes);
}

void TestSample::everyEventHasASourceAndAReader()
{
    QStringList unread;
    for (const Element *event : model().ofKind(kinds::domainEvent)) {
        QVERIFY2(!model().sources(event->id, relations::publishes).isEmpty(), qPrintable(event->name));
        if (model().sources(event->id, relations::consumes).isEmpty())
            unread.append(event->name);
    }
    // What ends a story need not be read; the lake keeps it.
    QCOMPARE(unread, (QStringList{u"Customer Notified"_s, u"Payment Declined"_s, u"Payment Requested"_s, u"Refund Issued"_s}));
}

void TestSample::everyPatternIsShown()
{
    QSet<QString> patterns;
    for (const Element *service : model().ofKind(kinds::service))
        patterns.insert(service->text(properties::pattern));
    QCOMPARE(patterns, (QSet<QString>{u"bff"_s, u"esg"_s, u"control"_s}));
}

void TestSample::notesDoNotOverlap()
{
    const Id board = model().viewsOfKind(records::board).first()->id;
    const QList<const Placement *> notes = model().placementsIn(board);
    QVERIFY(notes.size() >= 40);
    for (const Placement *a : notes) {
        for (const Placement *b : notes) {
            if (a == b)
                continue;
            const QRectF room = standing(model(), *a).adjusted(-6, -6, 6, 6);
            QVERIFY2(!room.intersects(standing(model(), *b)),
                     qPrintable(model().element(a->element)->name + u" and "_s + model().element(b->element)->name));
        }
    }
}

void TestSample::everyChainIsConnected()
{
    for (const Element *event : model().ofKind(kinds::domainEvent))
        QVERIFY2(!model().sources(event->id, relations::resultsIn).isEmpty(), qPrintable(event->name));
    for (const Element *command : model().ofKind(kinds::command)) {
        QVERIFY2(!model().sources(command->id, relations::issues).isEmpty(), qPrintable(command->name));
        QVERIFY2(!model().targets(command->id, relations::handledBy).isEmpty(), qPrintable(command->name));
    }
    for (const Element *policy : model().ofKind(kinds::policy)) {
        QVERIFY2(!model().sources(policy->id, relations::triggers).isEmpty(), qPrintable(policy->name));
        QVERIFY2(!model().targets(policy->id, relations::issues).isEmpty(), qPrintable(policy->name));
    }
    for (const Element *readModel : model().ofKind(kinds::readModel)) {
        QVERIFY2(!model().sources(readModel->id, relations::informs).isEmpty(), qPrintable(readModel->name));
        QVERIFY2(!model().sources(readModel->id, relations::materializes).isEmpty(), qPrintable(readModel->name));
    }
}

void TestSample::relationsAreAllowed()
{
    for (const Relation &relation : model().relations()) {
        const QString from = model().element(relation.from)->kind->id;
        const QString to = model().element(relation.to)->kind->id;
        QVERIFY2(vocabulary::allows(*relation.kind, from, to), qPrintable(from + u' ' + relation.kind->id + u' ' + to));
    }
    for (const Element &element : model().elements()) {
        const Element *parent = model().element(element.parent);
        QVERIFY2(!parent || vocabulary::mayContain(parent->kind->id, element.kind->id), qPrintable(element.name));
    }
}

void TestSample::choicesAreKnown()
{
    for (const Element &element : model().elements()) {
        for (auto it = element.properties.begin(); it != element.properties.end(); ++it) {
            const Property *property = vocabulary::property(*element.kind, it.key());
            QVERIFY2(property, qPrintable(element.name + u' ' + it.key()));
            if (property->type != PropertyType::Choice)
                continue;
            const bool known = std::any_of(property->choices.begin(), property->choices.end(), [&](const Choice &choice) {
                return choice.id == text(*it)
                    && (choice.only.isEmpty() || choice.only == element.text(property->narrowedBy));
            });
            QVERIFY2(known, qPrintable(element.name + u' ' + it.key() + u' ' + text(*it)));
        }
    }
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
