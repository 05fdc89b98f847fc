// SPDX-License-Identifier: MIT
#include "architectures.h"
#include "boardfile.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

/// "Ordering > service Order BFF", and "service Order BFF publishes domain-event Order Submitted".
QStringList toldBy(const Model &model)
{
    QStringList lines;
    const auto named = [](const Element &element) { return element.kind->id + u' ' + element.name; };
    for (const Element &element : model.elements()) {
        const Element *parent = model.element(element.parent);
        lines.append((parent ? parent->name + u" > "_s : QString()) + named(element));
        for (const Property &property : element.kind->properties) {
            const QString value = element.text(property.id);
            if (!value.isEmpty() && !element.is(kinds::domainEvent))
                lines.append(named(element) + u": "_s + property.id + u'=' + value);
        }
    }
    for (const Relation &relation : model.relations())
        lines.append(named(*model.element(relation.from)) + u' ' + relation.kind->id + u' ' + named(*model.element(relation.to)));
    lines.sort();
    return lines;
}

QStringList namesOf(const QList<const Element *> &elements)
{
    QStringList names;
    for (const Element *element : elements)
        names.append(element->name);
    return names;
}

QByteArray written(const BoardFormat &format, const Model &model, const QString &syntax)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return (*format).write({model, {}, {}}, buffer, *resolve((*format).options(), {{u"syntax"_s, syntax}})) ? buffer.data() : QByteArray();
}

} // namespace

class TestStructurizr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_structurizr.isThere(), "the plugin loads through the registry"); }
    void comesBackAsItWent_data() { fillSyntaxes(); }
    void comesBackAsItWent();
    void strangeNamesSurvive_data() { fillSyntaxes(); }
    void strangeNamesSurvive();
    void readsWhatOthersWrote_data();
    void readsWhatOthersWrote();
    void guesses_data();
    void guesses();
    void archetypesConstantsAndScopes();
    void theJsonSaysWhereBoxesStand();
    void includesWhatLiesBesideAlone();
    void refuses_data();
    void refuses();
    void recognises_data();
    void recognises();

private:
    static void fillSyntaxes()
    {
        QTest::addColumn<QString>("syntax");
        QTest::newRow("DSL") << u"dsl"_s;
        QTest::newRow("JSON") << u"json"_s;
    }

    BoardFormat m_structurizr{u"structurizr"_s};
};

void TestStructurizr::comesBackAsItWent()
{
    QFETCH(QString, syntax);
    const auto architecture = shop();
    const auto read = m_structurizr.read(written(m_structurizr, architecture.model(), syntax));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    const QStringList before = toldBy(architecture.model());
    const QStringList after = toldBy(modelOf(*read));
    // What a function publishes is published by its service.
    for (const QString &line : after)
        QVERIFY2(before.contains(line) || line.contains(u"publishes"_s) || line.contains(u"consumes"_s), qPrintable(line));
    for (const QString &line : {u"Ordering > service Order BFF"_s, u"Order BFF > function rest"_s, u"Order BFF > data-store orders"_s,
                                u"service Payment Gateway: variant=egress-api-call"_s, u"service Order BFF publishes domain-event Order Submitted"_s,
                                u"service Payment Gateway consumes domain-event Order Submitted"_s,
                                u"service Delivery BFF consumes domain-event Order Paid"_s, u"micro-frontend Order Page calls service Order BFF"_s,
                                u"actor Customer calls subsystem Delivery"_s})
        QVERIFY2(after.contains(line), qPrintable(line + u"\n\n"_s + after.join(u'\n')));
}

void TestStructurizr::strangeNamesSurvive()
{
    QFETCH(QString, syntax);
    test::Architecture architecture;
    architecture.apply(hostileEdit());
    const auto read = m_structurizr.read(written(m_structurizr, architecture.model(), syntax));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    const Model back = modelOf(*read);
    QCOMPARE(back.ofKind(kinds::service).size(), architecture.model().ofKind(kinds::service).size());
    QCOMPARE(back.ofKind(kinds::domainEvent).size(), architecture.model().ofKind(kinds::domainEvent).size());
    QVERIFY(namesOf(back.ofKind(kinds::actor)).contains(u"\"quoted\" & <b>bold</b>"_s));
}

void TestStructurizr::readsWhatOthersWrote_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("subsystems");
    QTest::addColumn<int>("services");
    QTest::addColumn<int>("stores");
    QTest::addColumn<int>("externals");
    QTest::addColumn<int>("functions");
    QTest::newRow("a whole workspace") << u"big-bank-plc/workspace.dsl"_s << 1 << 2 << 1 << 3 << 6;
    QTest::newRow("one that extends another") << u"big-bank-plc/internet-banking-system/workspace.dsl"_s << 1 << 2 << 1 << 3 << 6;
    QTest::newRow("a landscape") << u"big-bank-plc/system-landscape/workspace.dsl"_s << 1 << 0 << 0 << 3 << 0;
    QTest::newRow("archetypes, hierarchical identifiers") << u"microservices/workspace.dsl"_s << 1 << 9 << 8 << 2 << 0;
}

void TestStructurizr::readsWhatOthersWrote()
{
    QFETCH(QString, path);
    QFile file(QStringLiteral(KEELSON_SOURCE "/../shared/data/structurizr/") + path);
    if (!file.open(QIODevice::ReadOnly)) {
        qInfo("KEELSON-SKIPPED: the workspaces of others are not on this machine");
        QSKIP("the workspaces of others are not on this machine");
    }
    const auto read = (*m_structurizr).read(file, {}, {});
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    const Model model = modelOf(*read);
    QTEST(int(model.ofKind(kinds::subsystem).size()), "subsystems");
    QTEST(int(model.ofKind(kinds::service).size()), "services");
    QTEST(int(model.ofKind(kinds::dataStore).size()), "stores");
    QTEST(int(model.ofKind(kinds::externalSystem).size()), "externals");
    QTEST(int(model.ofKind(kinds::function).size()), "functions");
    QVERIFY(model.relations().size() >= 8);
    QVERIFY(!rulesOf(read->findings).contains(u"structurizr.remark"_s));
}

void TestStructurizr::guesses_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a service") << u"\"Orders\" \"\" \"Java\""_s << u"service"_s;
    QTest::newRow("a database by its tag") << u"\"Orders\" \"\" \"\" \"Database\""_s << u"data-store"_s;
    QTest::newRow("a database by its technology") << u"\"Orders\" \"\" \"PostgreSQL 15\""_s << u"data-store"_s;
    QTest::newRow("a broker by its technology") << u"\"Messages\" \"\" \"Apache Kafka\""_s << u"event-hub"_s;
    QTest::newRow("a page by its tag") << u"\"Shop\" \"\" \"\" \"Web Browser\""_s << u"micro-frontend"_s;
    QTest::newRow("a phone app by its technology") << u"\"Shop\" \"\" \"Swift, iOS\""_s << u"micro-frontend"_s;
    QTest::newRow("a word within a word is none") << u"\"Spanish Bustle\" \"\" \"Go\""_s << u"service"_s;
}

void TestStructurizr::guesses()
{
    QFETCH(QString, container);
    const auto read = m_structurizr.read(u"workspace {\n model {\n s = softwareSystem \"S\" {\n c = container %1\n }\n }\n}"_s.arg(container).toUtf8());
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    const Model model = modelOf(*read);
    for (const Element &element : model.elements()) {
        if (!element.is(kinds::subsystem))
            QTEST(QString(element.kind->id), "kind");
    }
}

void TestStructurizr::archetypesConstantsAndScopes()
{
    const auto read = m_structurizr.read(R"(workspace "W" {
    !const TEAM "Blue"
    !identifiers hierarchical
    model {
        archetypes {
            api = container {
                technology "Kotlin"
                tag "API"
            }
            https = -> {
                technology "HTTPS"
            }
        }
        a = softwareSystem "A" {
            api = api "Api of ${TEAM}" {
                description """
                    Two
                    lines
                """
            }
            -> b.api "implied is not"
        }
        b = softwareSystem "B" {
            api = api "Other"
        }
        a.api --https-> b.api "calls"
        a.api -> nowhere "gone"
    }
    views {
        theme default
    }
    !script groovy {
        context.workspace.name = "never"
    }
})");
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    const Model model = modelOf(*read);
    QCOMPARE(namesOf(model.ofKind(kinds::service)), (QStringList{u"Api of Blue"_s, u"Other"_s}));
    const Element *api = model.ofKind(kinds::service).first();
    QCOMPARE(api->text(properties::tags), u"API"_s);
    const QList<const Relation *> calls = model.relationsFrom(api->id);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(text(calls.first()->properties.value(u"operation"_s)), u"calls (HTTPS)"_s);
    QCOMPARE(model.ofKind(kinds::system).first()->name, u"W"_s);
    QVERIFY(rulesOf(read->findings).contains(u"structurizr.remark"_s));
}

void TestStructurizr::theJsonSaysWhereBoxesStand()
{
    auto architecture = shop();
    Edit edit(u"Place"_s);
    const Id view = edit.addView(records::contextView, u"All"_s);
    edit.place(view, records::contextView, architecture[u"Ordering"_s], {120, 340});
    architecture.apply(edit);
    const auto read = m_structurizr.read(written(m_structurizr, architecture.model(), u"json"_s));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    const Model back = modelOf(*read);
    const QList<const View *> views = back.viewsOfKind(records::contextView);
    QCOMPARE(views.size(), 1);
    QCOMPARE(views.first()->name, u"All"_s);
    const auto placements = back.placementsIn(views.first()->id);
    QCOMPARE(placements.size(), 1);
    QCOMPARE(placements.first()->position, QPointF(120, 340));
}

void TestStructurizr::includesWhatLiesBesideAlone()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &path, const QByteArray &text) {
        QDir(folder.path()).mkpath(QFileInfo(folder.filePath(path)).path());
        QFile file(folder.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"secret/passwd.dsl"_s, "x = softwareSystem \"Secret\"");
    write(u"in/a/people.dsl"_s, "p = person \"Ada\"");
    write(u"in/a/workspace.dsl"_s, "workspace {\n model {\n !include people.dsl\n !include ../../secret/passwd.dsl\n !include https://example.org/x.dsl\n"
                                   " !include loop.dsl\n }\n}");
    write(u"in/a/loop.dsl"_s, "q = person \"Bob\"\n!include missing.dsl\n");
    QFile file(folder.filePath(u"in/a/workspace.dsl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = (*m_structurizr).read(file, {}, {});
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(namesOf(modelOf(*read).ofKind(kinds::actor)), (QStringList{u"Ada"_s, u"Bob"_s}));
    QVERIFY(modelOf(*read).ofKind(kinds::subsystem).isEmpty());
    QCOMPARE(rulesOf(read->findings).count(u"structurizr.remark"_s), 3);
}

void TestStructurizr::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << u"workspace"_s;
    QTest::newRow("another language") << QByteArray("flowchart LR\n a --> b\n") << u"workspace"_s;
    QTest::newRow("a brace too few") << QByteArray("workspace {\n model {\n }\n") << u":1"_s;
    QTest::newRow("a brace too many") << QByteArray("workspace {\n}\n}\n") << u":3"_s;
    QTest::newRow("a quotation mark too few") << QByteArray("workspace {\n model {\n a = person \"Ada\n }\n}\n") << u":3"_s;
    QTest::newRow("an element without a name") << QByteArray("workspace {\n model {\n a = person\n }\n}\n") << u":3"_s;
    QTest::newRow("a base that is not there") << QByteArray("workspace extends base.dsl {\n}\n") << u":1"_s;
    QTest::newRow("too deep") << QByteArray("workspace {\n" + QByteArray("model {\n").repeated(100) + QByteArray("}\n").repeated(101)) << u"64"_s;
    QTest::newRow("a comment without end") << QByteArray("workspace {\n}\n/* x\n") << u":3"_s;
    QTest::newRow("broken JSON") << QByteArray("{\n\"model\": {,}\n}") << u"line 2"_s;
    QTest::newRow("other JSON") << QByteArray("{\"x\": 1}") << u"workspace"_s;
}

void TestStructurizr::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto read = m_structurizr.read(text);
    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(says), qPrintable(read.error().text()));
}

void TestStructurizr::recognises_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("a workspace") << QByteArray("// x\nworkspace \"A\" {\n") << true;
    QTest::newRow("one that extends") << QByteArray("workspace extends ../a.dsl {\n") << true;
    QTest::newRow("JSON") << QByteArray("{\"name\": \"x\", \"model\": {\"softwareSystems\": []}}") << true;
    QTest::newRow("a document of ours") << QByteArray("{\"format\": \"keelson-document\"}") << false;
    QTest::newRow("a mention of one") << QByteArray("# My workspace\nis here") << false;
}

void TestStructurizr::recognises()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, isOurs);
    QCOMPARE((*m_structurizr).recognises(head) != Confidence::No, isOurs);
}

QTEST_GUILESS_MAIN(TestStructurizr)
#include "tst_structurizr.moc"
