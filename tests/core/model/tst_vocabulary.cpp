// SPDX-License-Identifier: MIT
#include "core/model/vocabulary.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindCanBeShown_data();
    void everyKindCanBeShown();
    void everyPropertyCanBeAskedFor_data();
    void everyPropertyCanBeAskedFor();
    void everyRelationJoinsKnownKinds_data();
    void everyRelationJoinsKnownKinds();
    void connectingMeans_data();
    void connectingMeans();
    void containing_data();
    void containing();
    void keysAreUnique();
    void idsAreUnique();
    void variantsBelongToTheirPattern();
    void unknownIdsAreNull();
    void documentationIsCurrent();
};

void TestVocabulary::everyKindCanBeShown_data()
{
    QTest::addColumn<QString>("id");
    for (const Kind &kind : vocabulary::kinds())
        QTest::addRow("%s", kind.id.data()) << QString(kind.id);
}

void TestVocabulary::everyKindCanBeShown()
{
    QFETCH(QString, id);
    const Kind *kind = vocabulary::kind(id);
    QVERIFY(kind);
    QVERIFY(!vocabulary::label(*kind).isEmpty());
    QVERIFY2(vocabulary::help(*kind).endsWith(u'.'), "help is a sentence");
    QVERIFY2(kind->drawn != Drawn::Nowhere, "some lens draws it");
    for (const Look &look : {kind->note, kind->box}) {
        QVERIFY(!look.colour.isEmpty());
        QVERIFY(!look.glyph.isEmpty());
        QVERIFY(look.width >= 20 && look.height >= 20);
    }
}

void TestVocabulary::everyPropertyCanBeAskedFor_data()
{
    QTest::addColumn<const Property *>("property");
    QTest::addColumn<QString>("narrowing");
    for (const Kind &kind : vocabulary::kinds()) {
        for (const Property &property : kind.properties)
            QTest::addRow("%s %s", kind.id.data(), property.id.data()) << &property << QString(kind.id);
    }
    for (const RelationKind &relation : vocabulary::relations()) {
        for (const Property &property : relation.properties)
            QTest::addRow("%s %s", relation.id.data(), property.id.data()) << &property << QString();
    }
    for (const Property &property : vocabulary::commonProperties())
        QTest::addRow("common %s", property.id.data()) << &property << QString();
}

void TestVocabulary::everyPropertyCanBeAskedFor()
{
    QFETCH(const Property *, property);
    QFETCH(QString, narrowing);
    QVERIFY(!vocabulary::label(*property).isEmpty());
    QVERIFY2(vocabulary::help(*property).endsWith(u'.'), "help is a sentence");
    QCOMPARE(property->choices.empty(), property->type != PropertyType::Choice);
    QSet<QString> ids;
    for (const Choice &choice : property->choices) {
        ids.insert(choice.id);
        QVERIFY(!vocabulary::label(choice).isEmpty());
        QVERIFY(vocabulary::help(choice).endsWith(u'.'));
    }
    QCOMPARE(size_t(ids.size()), property->choices.size());

    const QString standard = QString::fromLatin1(property->standard);
    bool isNumber = false;
    standard.toDouble(&isNumber);
    switch (property->type) {
    case PropertyType::Choice:
        QVERIFY2(standard.isEmpty() || ids.contains(standard), "the default is one of the choices");
        break;
    case PropertyType::Number:
    case PropertyType::Duration:
        QVERIFY2(standard.isEmpty() || isNumber, "the default is a number");
        QVERIFY2(property->type == PropertyType::Number || property->unit == "s"_L1, "durations are in seconds");
        break;
    case PropertyType::Flag:
        QVERIFY(standard == u"true" || standard == u"false");
        break;
    default:
        break;
    }
    if (!property->narrowedBy.isEmpty()) {
        const Property *other = vocabulary::property(*vocabulary::kind(narrowing), property->narrowedBy);
        QVERIFY2(other && other != property, "narrowed by a property of the same kind");
    }
}

void TestVocabulary::everyRelationJoinsKnownKinds_data()
{
    QTest::addColumn<QString>("relation");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const RelationKind &relation : vocabulary::relations()) {
        for (const Pair &pair : relation.pairs)
            QTest::addRow("%s %s %s", pair.from.data(), relation.id.data(), pair.to.data())
                << QString(relation.id) << QString(pair.from) << QString(pair.to);
    }
}

void TestVocabulary::everyRelationJoinsKnownKinds()
{
    QFETCH(QString, relation);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const RelationKind *row = vocabulary::relation(relation);
    QVERIFY(row);
    QVERIFY(vocabulary::kind(from));
    QVERIFY(vocabulary::kind(to));
    QVERIFY(vocabulary::allows(*row, from, to));
    QVERIFY(vocabulary::between(from, to).contains(row));
    QVERIFY(!vocabulary::label(*row).isEmpty());
    QVERIFY(!vocabulary::inverseLabel(*row).isEmpty());
    QVERIFY(vocabulary::help(*row).endsWith(u'.'));
}

void TestVocabulary::connectingMeans_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("first");
    QTest::newRow("an actor issues a command") << "actor" << "command" << "issues";
    QTest::newRow("a command is handled by an aggregate") << "command" << "aggregate" << "handled-by";
    QTest::newRow("a command is handled by an external system") << "command" << "external-system" << "handled-by";
    QTest::newRow("an aggregate results in an event") << "aggregate" << "domain-event" << "results-in";
    QTest::newRow("a command results in an event where the aggregate is left out") << "command" << "domain-event" << "results-in";
    QTest::newRow("an event triggers a policy") << "domain-event" << "policy" << "triggers";
    QTest::newRow("a policy issues a command") << "policy" << "command" << "issues";
    QTest::newRow("an event informs a read model") << "domain-event" << "read-model" << "informs";
    QTest::newRow("a read model informs an actor") << "read-model" << "actor" << "informs";
    QTest::newRow("a service publishes an event before it consumes one") << "service" << "domain-event" << "publishes";
    QTest::newRow("a service materializes a read model") << "service" << "read-model" << "materializes";
    QTest::newRow("a gateway calls an external system") << "service" << "external-system" << "calls";
    QTest::newRow("a team owns a service") << "team" << "service" << "owns";
    QTest::newRow("a hotspot connects to nothing") << "hotspot" << "domain-event" << "";
    QTest::newRow("an event does not issue a command: the policy is missing") << "domain-event" << "command" << "";
}

void TestVocabulary::connectingMeans()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, first);
    const QList<const RelationKind *> meanings = vocabulary::between(from, to);
    QCOMPARE(meanings.isEmpty() ? QString() : QString(meanings.first()->id), first);
}

void TestVocabulary::containing_data()
{
    QTest::addColumn<QString>("outer");
    QTest::addColumn<QString>("inner");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("a system contains subsystems") << "system" << "subsystem" << true;
    QTest::newRow("a subsystem contains services") << "subsystem" << "service" << true;
    QTest::newRow("a subsystem contains its hub") << "subsystem" << "event-hub" << true;
    QTest::newRow("a service contains functions") << "service" << "function" << true;
    QTest::newRow("a service contains its store") << "service" << "data-store" << true;
    QTest::newRow("a service contains no service") << "service" << "service" << false;
    QTest::newRow("nothing contains an event") << "subsystem" << "domain-event" << false;
    QTest::newRow("a function contains nothing") << "function" << "data-store" << false;
}

void TestVocabulary::containing()
{
    QFETCH(QString, outer);
    QFETCH(QString, inner);
    QFETCH(bool, allowed);
    QCOMPARE(vocabulary::mayContain(outer, inner), allowed);
}

void TestVocabulary::keysAreUnique()
{
    QSet<char16_t> keys;
    int storm = 0;
    for (const Kind &kind : vocabulary::kinds()) {
        if (!kind.key)
            continue;
        QVERIFY2(drawnOnStorm(kind.drawn), "a key makes a note");
        keys.insert(kind.key);
        ++storm;
    }
    QCOMPARE(keys.size(), storm);
    QCOMPARE(storm, 15);
}

void TestVocabulary::idsAreUnique()
{
    QSet<QString> ids;
    for (const Kind &kind : vocabulary::kinds()) {
        QVERIFY2(!ids.contains(kind.id), kind.id.data());
        ids.insert(kind.id);
        QSet<QString> own;
        for (const Property &property : kind.properties) {
            QVERIFY2(!own.contains(property.id), property.id.data());
            own.insert(property.id);
        }
    }
    for (const RelationKind &relation : vocabulary::relations()) {
        QVERIFY2(!ids.contains(relation.id), relation.id.data());
        ids.insert(relation.id);
    }
}

void TestVocabulary::variantsBelongToTheirPattern()
{
    const Kind &service = *vocabulary::kind(kinds::service);
    const Property *pattern = vocabulary::property(service, properties::pattern);
    const Property *variant = vocabulary::property(service, properties::variant);
    QHash<QString, int> variants;
    for (const Choice &choice : variant->choices)
        ++variants[choice.only];
    QCOMPARE(variants.size(), qsizetype(pattern->choices.size()));
    QCOMPARE(variants.value(u"bff"_s), 6);
    QCOMPARE(variants.value(u"esg"_s), 15);
    QCOMPARE(variants.value(u"control"_s), 8);
}

void TestVocabulary::unknownIdsAreNull()
{
    QVERIFY(!vocabulary::kind(u"teapot"));
    QVERIFY(!vocabulary::kind(u""));
    QVERIFY(!vocabulary::relation(u"brews"));
    QVERIFY(!vocabulary::property(*vocabulary::kind(kinds::service), u"colour"));
    QVERIFY(vocabulary::property(*vocabulary::kind(kinds::service), properties::description));
}

void TestVocabulary::documentationIsCurrent()
{
    QFile file(QStringLiteral(KEELSON_SOURCE "/docs/vocabulary.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList written = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList printed = vocabulary::toMarkdown().split(u'\n');
    for (qsizetype i = 0; i < qMin(written.size(), printed.size()); ++i)
        QVERIFY2(written[i] == printed[i], "run: keelson-cli vocabulary > docs/vocabulary.md");
    QCOMPARE(written.size(), printed.size());
}

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
