// SPDX-License-Identifier: MIT
#include "app/gui/observe/missing.h"
#include "core/document/document.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_document.reset(); }

    void draws_data();
    void draws();
    void makesEachContainerOnce();
    void isBoundToWhatItDrew();
    void bindsByHand();
    void bindsNothingThatCannotRun();

private:
    const Model &model() const { return m_document->model(); }
    const Element *named(const QString &name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    Id m_ordering;
    Id m_bff;
};

void TestMissing::init()
{
    m_document = *Document::create(m_folder.filePath(Id::create().toString()), {Id::create(), u"Tester"_s});
    Edit edit(u"Begin"_s);
    m_ordering = edit.add(kinds::subsystem, u"Ordering"_s);
    m_bff = edit.add(kinds::service, u"Order BFF"_s, m_ordering);
    m_document->commit(edit);
}

const Element *TestMissing::named(const QString &name) const
{
    for (const Element &element : model().elements()) {
        if (element.name == name)
            return &element;
    }
    return nullptr;
}

void TestMissing::draws_data()
{
    QTest::addColumn<Resource>("resource");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path"); // Of its containers, the outer first.
    const Labels bff{{u"subsystem"_s, u"ordering"_s}, {u"service"_s, u"order-bff"_s}};
    QTest::newRow("into the service its labels name") << Resource{u"function"_s, u"ordering-order-bff-prod-listener"_s, bff} << u"listener"_s << u"Ordering/Order BFF"_s;
    QTest::newRow("into the service its name begins with") << Resource{u"function"_s, u"order-bff-prod-rest"_s, {}} << u"rest"_s << u"Ordering/Order BFF"_s;
    QTest::newRow("with a service nobody has drawn") << Resource{u"function"_s, u"billing-prod-trigger"_s, {}} << u"trigger"_s << u"billing"_s;
    QTest::newRow("with a subsystem nobody has drawn")
        << Resource{u"function"_s, u"x"_s, {{u"subsystem"_s, u"billing"_s}, {u"service"_s, u"invoice"_s}}} << u"x"_s << u"billing/invoice"_s;
    QTest::newRow("a queue of a service") << Resource{u"queue"_s, u"order-bff-prod-work"_s, bff} << u"order-bff-prod-work"_s << u"Ordering/Order BFF"_s;
    QTest::newRow("a stream that says nothing") << Resource{u"stream"_s, u"hub-prod-s1"_s, {}} << u"hub-prod-s1"_s << QString();
    QTest::newRow("a store that says nothing") << Resource{u"data-store"_s, u"entities"_s, {}} << u"entities"_s << QString();
    QTest::newRow("an event") << Resource{u"domain-event"_s, u"order-rejected"_s, {}} << u"order-rejected"_s << QString();
    QTest::newRow("no kind of element") << Resource{u"process"_s, u"127.0.0.1"_s, {}} << QString() << QString();
    QTest::newRow("without a name") << Resource{u"function"_s, {}, {}} << QString() << QString();
}

void TestMissing::draws()
{
    QFETCH(Resource, resource);
    QFETCH(QString, name);
    QFETCH(QString, path);
    const Outcome outcome = drawMissing(model(), {resource});
    QCOMPARE(drawable({resource}), name.isEmpty() ? 0 : 1);
    QCOMPARE(outcome.edit.isEmpty(), name.isEmpty());
    if (name.isEmpty())
        return;
    m_document->commit(outcome.edit);
    const Element *drawn = model().element(outcome.select.value(0));
    QVERIFY(drawn);
    QCOMPARE(drawn->name, name);
    QStringList containers;
    for (const Element *at = model().element(drawn->parent); at; at = model().element(at->parent))
        containers.prepend(at->name);
    QCOMPARE(containers.join(u'/'), path);
    QVERIFY(m_document->findings().isEmpty());
}

void TestMissing::makesEachContainerOnce()
{
    const Labels invoice{{u"subsystem"_s, u"billing"_s}, {u"service"_s, u"invoice"_s}};
    m_document->commit(drawMissing(model(), {{u"function"_s, u"a-prod-rest"_s, invoice}, {u"function"_s, u"a-prod-listener"_s, invoice},
                                             {u"queue"_s, u"q"_s, invoice}}).edit);
    QCOMPARE(model().ofKind(kinds::subsystem).size(), 2);
    QCOMPARE(model().ofKind(kinds::service).size(), 2);
    QCOMPARE(model().contentsOf(named(u"invoice"_s)->id).size(), 3);
    m_document->undo();
    QCOMPARE(model().elements().size(), 2);
}

void TestMissing::isBoundToWhatItDrew()
{
    const QList<Resource> seen{{u"function"_s, u"x"_s, {{u"service"_s, u"invoice"_s}}}, {u"stream"_s, u"hub-prod-s1"_s, {}}};
    const Outcome outcome = drawMissing(model(), seen);
    m_document->commit(outcome.edit);
    const Binding binding = bind(model(), {}, seen);
    QVERIFY(binding.unbound.isEmpty());
    QCOMPARE(binding.bound[0].element, outcome.select[0]);
    QCOMPARE(binding.bound[1].element, outcome.select[1]);
}

void TestMissing::bindsByHand()
{
    Edit edit(u"Another"_s);
    const Id kitchen = edit.add(kinds::service, u"Kitchen"_s, m_ordering);
    edit.set(kitchen, properties::deployedAs, Value(u"old, strange"_s));
    m_document->commit(edit);
    const Resource strange{u"function"_s, u"strange"_s, {}};
    QCOMPARE(bind(model(), {}, {strange}).bound[0].element, kitchen);
    m_document->commit(bindTo(model(), m_bff, u"strange"_s).edit);
    QCOMPARE(bind(model(), {}, {strange}).bound[0].element, m_bff);
    QCOMPARE(model().element(kitchen)->text(properties::deployedAs), u"old"_s);
    m_document->undo();
    QCOMPARE(bind(model(), {}, {strange}).bound[0].element, kitchen);
}

void TestMissing::bindsNothingThatCannotRun()
{
    Edit edit(u"Actor"_s);
    const Id guest = edit.add(kinds::actor, u"Guest"_s);
    m_document->commit(edit);
    QVERIFY(bindTo(model(), guest, u"strange"_s).edit.isEmpty());
    QVERIFY(bindTo(model(), Id::create(), u"strange"_s).edit.isEmpty());
}

QTEST_GUILESS_MAIN(TestMissing)
#include "tst_missing.moc"
