// SPDX-License-Identifier: MIT
#include "architectures.h"
#include "boardfile.h"
#include "core/contract/contract.h"
#include "core/model/architecture.h"
#include "tests/support/nodepeer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

const Element *named(const Model &model, QLatin1StringView kind, const QString &name)
{
    return model.named(*vocabulary::kind(kind), name);
}

QStringList namesOf(const QList<const Element *> &elements)
{
    QStringList names;
    for (const Element *element : elements)
        names.append(element->name);
    return names;
}

} // namespace

class TestAsyncApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_asyncapi.isThere(), "the plugin loads through the registry"); }
    void isValid_data();
    void isValid();
    void comesBackAsItWent();
    void readsWhatOthersWrote();
    void refuses_data();
    void refuses();
    void tellsWhatIsLost();

private:
    BoardFormat m_asyncapi{u"asyncapi"_s};
};

void TestAsyncApi::isValid_data()
{
    QTest::addColumn<bool>("isHostile");
    QTest::newRow("a bit of everything") << false;
    QTest::newRow("names that break careless writers") << true;
}

void TestAsyncApi::isValid()
{
    QFETCH(bool, isHostile);
    const test::NodePeer schema(u"schema.mjs"_s);
    KEELSON_NEEDS_PEER(schema)
    test::Architecture architecture = isHostile ? test::Architecture() : shop();
    if (isHostile)
        architecture.apply(hostileEdit());
    QTemporaryDir folder;
    QFile file(folder.filePath(u"events.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_asyncapi.written(architecture.model()));
    file.close();
    QCOMPARE(schema.complaint({u"asyncapi"_s, file.fileName()}), QString());
    QCOMPARE(schema.complaint({u"example"_s, file.fileName()}), QString());
}

void TestAsyncApi::comesBackAsItWent()
{
    const auto architecture = shop();
    const auto read = m_asyncapi.read(m_asyncapi.written(architecture.model()));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    const Model back = modelOf(*read);
    const Element *submitted = named(back, kinds::domainEvent, u"Order Submitted"_s);
    QVERIFY(submitted);
    QCOMPARE(submitted->text("entity"_L1), u"Order"_s);
    QCOMPARE(submitted->text("visibility"_L1), u"external"_s);
    QCOMPARE(submitted->text(properties::description), u"A customer wants it."_s);
    QList<contract::Field> fields = contract::fieldsOf(back, *submitted);
    QCOMPARE(fields.size(), 3);
    std::sort(fields.begin(), fields.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    QCOMPARE(fields.at(0).name, u"address.city"_s);
    QVERIFY(fields.at(0).isSensitive);
    QCOMPARE(fields.at(1).type, u"boolean"_s);
    QVERIFY(!fields.at(1).isRequired);
    QCOMPARE(fields.at(1).meaning, u"Wrap it."_s);
    QCOMPARE(fields.at(2).type, u"number"_s);
    QCOMPARE(namesOf(architecture::publishersOf(back, submitted->id)), QStringList{u"Order BFF"_s});
    QCOMPARE(namesOf(architecture::consumersOf(back, submitted->id)), QStringList{u"Payment Gateway"_s});
    const Element *gateway = architecture::consumersOf(back, submitted->id).first();
    QCOMPARE(gateway->text(properties::variant), u"egress-api-call"_s);
    QCOMPARE(architecture::subsystemOf(back, gateway->id)->name, u"Ordering"_s);
}

void TestAsyncApi::readsWhatOthersWrote()
{
    QFile file(QStringLiteral(KEELSON_SOURCE "/../shared/data/asyncapi/streetlights-kafka-asyncapi.yml"));
    if (!file.open(QIODevice::ReadOnly)) {
        qInfo("KEELSON-SKIPPED: the documents of others are not on this machine");
        QSKIP("the documents of others are not on this machine");
    }
    const auto read = m_asyncapi.read(file.readAll());
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    const Model model = modelOf(*read);
    QCOMPARE(namesOf(model.ofKind(kinds::domainEvent)), (QStringList{u"Dim light"_s, u"Light measured"_s, u"Turn on/off"_s}));
    const Element *service = model.ofKind(kinds::service).value(0);
    QCOMPARE(service->name, u"Streetlights Kafka API"_s);
    QCOMPARE(namesOf(architecture::consumedBy(model, service->id)), QStringList{u"Light measured"_s});
    const QList<contract::Field> fields = contract::fieldsOf(model, *named(model, kinds::domainEvent, u"Light measured"_s));
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.at(0).type, u"integer"_s);
    QCOMPARE(fields.at(1).type, u"date-time"_s);
}

void TestAsyncApi::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("the version before") << QByteArray("asyncapi: 2.6.0\ninfo: {title: x}\n") << u"2.6.0"_s;
    QTest::newRow("no version") << QByteArray("info: {title: x}\n") << u"version"_s;
    QTest::newRow("broken YAML") << QByteArray("asyncapi: 3.0.0\ninfo: [\n") << u"line"_s;
    QTest::newRow("broken JSON") << QByteArray("{\"asyncapi\": \"3.0.0\",\n \"info\": }") << u"line 2"_s;
    QByteArray bomb = "asyncapi: 3.0.0\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray last = "*a" + QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + last + (',' + last).repeated(9) + "]\n";
    }
    QTest::newRow("aliases that unfold without end") << bomb << u"1000000"_s;
    QTest::newRow("too deep") << QByteArray("asyncapi: 3.0.0\nx: " + QByteArray("[").repeated(150) + QByteArray("]").repeated(150)) << u"100"_s;
}

void TestAsyncApi::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto read = m_asyncapi.read(text);
    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(says), qPrintable(read.error().text()));
}

void TestAsyncApi::tellsWhatIsLost()
{
    const auto read = m_asyncapi.read("asyncapi: 3.0.0\ninfo: {title: App, version: '1'}\nservers: {a: {host: b, protocol: mqtt}}\n"
                                      "channels:\n  c:\n    messages:\n      orderPlaced: {payload: {$ref: 'other.yaml#/x'}}\n"
                                      "      round: {$ref: '#/components/messages/a'}\n"
                                      "components: {messages: {a: {$ref: '#/components/messages/b'}, b: {$ref: '#/components/messages/a'}}}\n"
                                      "operations: {o: {action: send, channel: {$ref: '#/channels/c'}}}\n");
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(countOf(read->findings, u"asyncapi.left-out"_s), 1);
    QVERIFY(rulesOf(read->findings).contains(u"asyncapi.reference"_s));
    const Model model = modelOf(*read);
    QVERIFY(named(model, kinds::domainEvent, u"Order Placed"_s));
    QVERIFY(architecture::publishersOf(model, named(model, kinds::domainEvent, u"Order Placed"_s)->id).size() == 1);
}

QTEST_GUILESS_MAIN(TestAsyncApi)
#include "tst_asyncapi.moc"
