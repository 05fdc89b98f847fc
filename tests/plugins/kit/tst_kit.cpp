// SPDX-License-Identifier: MIT
#include "core/plugin/registry.h"
#include "core/scaffold/writer.h"
#include "tests/plugins/kit/systems.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keelson;

namespace {

const QString goldenFolder = QStringLiteral(KEELSON_TEST_DATA "/kit");

/// What comes from the model; the rest is the same for every system and lies in the kit as files.
bool isDerived(const QString &path)
{
    return path.startsWith(u"subsystems/") || path == u"keelson.local.json" || path == u"package.json" || path == u"README.md"
        || ((path.startsWith(u"packages/events/src/") || path.startsWith(u"packages/events/schemas/"))
            && !path.endsWith(u"envelope.ts"));
}

QMap<QString, QByteArray> derivedOf(const FileTree &tree)
{
    QMap<QString, QByteArray> derived;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (isDerived(file.key()))
            derived.insert(file.key(), file->bytes);
    }
    return derived;
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return all;
}

void rewrite(const QString &folder, const QMap<QString, QByteArray> &files)
{
    QDir(folder).removeRecursively();
    for (auto text = files.begin(); text != files.end(); ++text) {
        QFile file(folder + u'/' + text.key());
        QDir().mkpath(QFileInfo(file).path());
        if (file.open(QIODevice::WriteOnly))
            file.write(*text);
    }
}

/// The same records, put in another order.
Model shuffled(const Model &model)
{
    ModelBuilder builder;
    QList<Id> ids = model.elements().keys() + model.relations().keys();
    std::sort(ids.begin(), ids.end(), std::greater<>());
    for (const Id id : ids) {
        if (const Element *element = model.element(id))
            builder.put(*element);
        else
            builder.put(*model.relation(id));
    }
    return builder.model();
}

QJsonObject localOf(const Generated &generated)
{
    return QJsonDocument::fromJson(generated.files.value(u"keelson.local.json"_s).bytes).object();
}

QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    rules.sort();
    return rules;
}

} // namespace

class tst_Kit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goldenTrees_data();
    void goldenTrees();
    void equalModelsGiveEqualTrees_data();
    void equalModelsGiveEqualTrees();
    void everyNameBecomesSafe();
    void resourcesAreWhatTheRunnerSays();
    void resourcesNameWhatIsDrawn();
    void theLoadFollowsCauseAndEffect();
    void theLoadFollowsTheTimeline();
    void eventsOfTwoSubsystemsDoNotCircle();
    void whatIsNotGeneratedIsFound();
    void subsystemsCanBeChosen();
    void badOptionsAreRefused_data();
    void badOptionsAreRefused();
    void aStoppedGenerationSaysSo();
    void aRunPlanNeedsAService();

private:
    Generated generated(const Model &model, const Options &options = {}) const;

    Registry m_registry{QStringList(QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins"))};
    const Kit *m_kit = nullptr;
};

void tst_Kit::initTestCase()
{
    m_kit = m_registry.kit(u"aws-typescript"_s);
    QVERIFY(m_kit);
}

Generated tst_Kit::generated(const Model &model, const Options &options) const
{
    const Result<Generated> result = m_kit->generate(model, options, {});
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

void tst_Kit::goldenTrees_data()
{
    QTest::addColumn<Model>("model");
    QTest::newRow("food-delivery") << systems::foodDelivery();
    QTest::newRow("corners") << systems::corners();
    QTest::newRow("empty") << Model();
}

/// Each folder of tests/data/kit is what a model becomes. KEELSON_REWRITE_GOLDEN=1 writes them anew:
/// read the difference before you commit it.
void tst_Kit::goldenTrees()
{
    QFETCH(Model, model);
    const QString folder = goldenFolder + u'/' + QString::fromLatin1(QTest::currentDataTag());
    const QMap<QString, QByteArray> actual = derivedOf(generated(model).files);
    if (qEnvironmentVariableIsSet("KEELSON_REWRITE_GOLDEN"))
        rewrite(folder, actual);
    const QMap<QString, QByteArray> expected = filesIn(folder);
    QCOMPARE(actual.keys(), expected.keys());
    for (auto file = expected.begin(); file != expected.end(); ++file)
        QVERIFY2(actual.value(file.key()) == *file, qPrintable(file.key() + u" is\n"_s + QString::fromUtf8(actual.value(file.key()))));
}

void tst_Kit::equalModelsGiveEqualTrees_data()
{
    QTest::addColumn<Model>("model");
    QTest::newRow("food delivery") << systems::foodDelivery();
    QTest::newRow("hostile names") << systems::hostile();
    QTest::newRow("100 services") << systems::large(100);
}

void tst_Kit::equalModelsGiveEqualTrees()
{
    QFETCH(Model, model);
    const Generated one = generated(model);
    const Generated other = generated(shuffled(model));
    QCOMPARE(one.files, other.files);
    QCOMPARE(one.resources, other.resources);
    QCOMPARE(one.findings, other.findings);
}

void tst_Kit::everyNameBecomesSafe()
{
    const Generated hostile = generated(systems::hostile());
    QTemporaryDir folder;
    // Refuses paths that are unsafe, or the same on some machine.
    const auto plan = scaffold::plan(hostile.files, folder.filePath(u"x"_s), m_kit->id(), u"1"_s);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    for (auto file = hostile.files.begin(); file != hostile.files.end(); ++file) {
        QVERIFY2(!file->bytes.contains('\r') && !file->bytes.contains('\0'), qPrintable(file.key()));
        QVERIFY2(QString::fromUtf8(file->bytes).toUtf8() == file->bytes, qPrintable(file.key()));
        if (file.key().endsWith(u".json") && !file.key().endsWith(u"tsconfig.json"))
            QVERIFY2(!QJsonDocument::fromJson(file->bytes).isNull(), qPrintable(file.key()));
    }
    static const QRegularExpression name(u"^[a-z0-9-]{1,64}$"_s);
    QSet<QString> functions;
    for (const QJsonValue &function : localOf(hostile).value(u"functions"_s).toArray()) {
        const QString text = function[u"name"_s].toString();
        QVERIFY2(name.match(text).hasMatch(), qPrintable(text));
        QVERIFY2(!functions.contains(text), qPrintable(text));
        functions.insert(text);
    }
    // 58 services with a rest, a listener and a trigger, and a control service.
    QCOMPARE(functions.size(), systems::hostileNames.size() * 3 + 2);
}

void tst_Kit::resourcesAreWhatTheRunnerSays()
{
    const Generated food = generated(systems::foodDelivery());
    QSet<QString> named;
    for (const ResourceName &resource : food.resources) {
        if (resource.type == kinds::function && resource.name.contains(u"-local-"))
            named.insert(resource.name + u' ' + resource.role);
    }
    QSet<QString> run;
    for (const QJsonValue &function : localOf(food).value(u"functions"_s).toArray())
        run.insert(function[u"name"_s].toString() + u' ' + function[u"role"_s].toString());
    QCOMPARE(named, run);
    QVERIFY(run.contains(u"ordering-order-bff-local-listener listener"_s));
}

void tst_Kit::resourcesNameWhatIsDrawn()
{
    const Model model = systems::foodDelivery();
    const Generated food = generated(model);
    QSet<std::pair<QString, QString>> seen;
    for (const ResourceName &resource : food.resources) {
        QVERIFY(model.element(resource.element));
        QVERIFY(!seen.contains({resource.type, resource.name}));
        seen.insert({resource.type, resource.name});
        if (resource.role == u"listener" && resource.name.startsWith(u"ordering-order-bff"))
            QCOMPARE(model.element(resource.element)->name, u"Order BFF"_s);
        if (resource.role == u"bus" && resource.name.startsWith(u"ordering"))
            QCOMPARE(model.element(resource.element)->name, u"Event Hub"_s);
    }
    for (auto file = food.files.begin(); file != food.files.end(); ++file) {
        for (const Id origin : file->origins)
            QVERIFY(model.element(origin));
    }
}

/// What a step does, and after what: "submit-order", "event payment-authorized after order-submitted".
static QStringList storyOf(const Generated &generated)
{
    QStringList story;
    for (const QJsonValue &step : localOf(generated).value(u"load"_s)[u"steps"_s].toArray()) {
        const bool isEvent = step[u"kind"_s] == u"event"_s;
        QString told = isEvent ? u"event "_s + step[u"detail"_s][u"type"_s].toString()
                               : step[u"path"_s].toString().section(u'/', -1);
        if (step.toObject().contains(u"after"_s))
            told += u" after "_s + step[u"after"_s].toString();
        story.append(step.toObject().contains(u"share"_s) ? told + u", seldom"_s : told);
    }
    return story;
}

void tst_Kit::theLoadFollowsCauseAndEffect()
{
    QCOMPARE(storyOf(generated(systems::foodDelivery())),
             (QStringList{u"submit-order"_s, u"event payment-authorized after order-submitted"_s,
                          u"complete-delivery after order-confirmed"_s, u"cancel-order after delivery-completed, seldom"_s}));
}

void tst_Kit::theLoadFollowsTheTimeline()
{
    ModelBuilder builder(systems::foodDelivery());
    const View board{Id(1, 1), records::board, u"Board"_s, {}, {}};
    builder.put(board);
    quint64 n = 0;
    for (const QString &name : {u"Order Submitted"_s, u"Payment Authorized"_s, u"Order Confirmed"_s, u"Order Cancelled"_s, u"Delivery Completed"_s}) {
        const Element *event = builder.model().named(*vocabulary::kind(kinds::domainEvent), name);
        QVERIFY(event);
        builder.put(Placement{Id(2, n), board.id, event->id, QPointF(200.0 * double(n), 0), {}, {}});
        ++n;
    }
    QCOMPARE(storyOf(generated(builder.model())),
             (QStringList{u"submit-order"_s, u"event payment-authorized after order-submitted"_s,
                          u"cancel-order after order-confirmed, seldom"_s, u"complete-delivery after order-confirmed"_s}));
}

void tst_Kit::eventsOfTwoSubsystemsDoNotCircle()
{
    systems::Maker maker;
    const Id one = maker.add(kinds::subsystem, u"One"_s);
    const Id other = maker.add(kinds::subsystem, u"Other"_s);
    const Id shared = maker.event(u"Thing Done"_s);
    maker.service(u"A"_s, u"bff"_s, one, {shared}, {shared});
    maker.service(u"B"_s, u"bff"_s, other, {shared}, {shared});
    int crossing = 0;
    for (const QJsonValue &rule : localOf(generated(maker.model())).value(u"rules"_s).toArray()) {
        if (!rule[u"targets"_s][0].toObject().contains(u"bus"_s))
            continue;
        // Only what was published here is handed on, so what came from there stays.
        const QString own = rule[u"name"_s].toString().startsWith(u"one") ? u"one-a"_s : u"other-b"_s;
        QCOMPARE(rule[u"pattern"_s][u"detail"_s][u"tags"_s][u"source"_s].toArray(), QJsonArray{own});
        ++crossing;
    }
    QCOMPARE(crossing, 2);
}

void tst_Kit::whatIsNotGeneratedIsFound()
{
    QCOMPARE(rulesOf(generated(systems::foodDelivery()).findings), QStringList{u"scaffold.not-generated-yet"_s});
    QCOMPARE(rulesOf(generated(systems::corners()).findings),
             (QStringList{u"scaffold.control-without-cause"_s, u"scaffold.event-from-outside"_s, u"scaffold.no-subsystem"_s,
                          u"scaffold.variant-as-task"_s}));
    QCOMPARE(rulesOf(generated(Model()).findings), QStringList{u"scaffold.nothing-to-generate"_s});
}

void tst_Kit::subsystemsCanBeChosen()
{
    const Generated part = generated(systems::foodDelivery(), {{u"subsystems"_s, u" delivery ,x"_s}});
    QSet<QString> subsystems;
    for (auto file = part.files.begin(); file != part.files.end(); ++file) {
        if (file.key().startsWith(u"subsystems/"))
            subsystems.insert(file.key().section(u'/', 1, 1));
    }
    QCOMPARE(subsystems, QSet<QString>{u"delivery"_s});
}

void tst_Kit::badOptionsAreRefused_data()
{
    QTest::addColumn<Options>("options");
    QTest::newRow("a stage no name can hold") << Options{{u"stage"_s, u"Production Stage"_s}};
    QTest::newRow("an empty stage") << Options{{u"stage"_s, u""_s}};
    QTest::newRow("a stage that is a variable") << Options{{u"stage"_s, u"${x}"_s}};
    QTest::newRow("no region of this world") << Options{{u"region"_s, u"moon"_s}};
    QTest::newRow("an unknown option") << Options{{u"colour"_s, u"blue"_s}};
}

void tst_Kit::badOptionsAreRefused()
{
    QFETCH(Options, options);
    const auto result = m_kit->generate(systems::foodDelivery(), options, {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Usage);
}

void tst_Kit::aStoppedGenerationSaysSo()
{
    std::stop_source source;
    source.request_stop();
    const auto result = m_kit->generate(systems::foodDelivery(), {}, {.token = source.get_token()});
    QVERIFY(!result && result.error().kind == Error::Kind::Cancelled);
}

void tst_Kit::aRunPlanNeedsAService()
{
    QVERIFY(generated(Model()).run.isEmpty());
    const RunPlan plan = generated(systems::foodDelivery()).run;
    QCOMPARE(plan.start.program, u"node"_s);
    QCOMPARE(plan.metricsSource, u"openmetrics"_s);
    QCOMPARE(plan.environment.value(u"KEELSON_PARENT_PIPE"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(tst_Kit)
#include "tst_kit.moc"
