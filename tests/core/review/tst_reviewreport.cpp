// SPDX-License-Identifier: MIT
#include "core/review/report.h"
#include "core/review/review.h"
#include "core/run/toolchain.h"
#include "tests/support/architecture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace keelson;
using namespace keelson::review;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2030, 6, 3);
const QString callRule = u"bulkhead.synchronous-call"_s;

/// Three calls: one open, one accepted, one accepted until yesterday.
class Shop
{
public:
    Shop()
    {
        in.add(uR"(
system Shop
  subsystem Ordering
    service "Order BFF"
    service Payments
    service Stock
    service Mail
"Order BFF" calls Payments
"Order BFF" calls Stock
"Order BFF" calls Mail
)"_s);
        accept(u"Stock"_s, {});
        accept(u"Mail"_s, monday.addDays(-1));
    }

    Report report(const Scope &scope = {{}, {callRule}}) const
    {
        return review::report(u"plans/my shop.keelson"_s, u"1.2.3"_s, in.model(), monday, scope);
    }

    test::Architecture in;

private:
    void accept(const QString &called, QDate until)
    {
        for (const Finding &finding : review::review(in.model())) {
            if (finding.rule == callRule && finding.elements.value(1) == in[called])
                return in.apply(waive(in.model(), finding, {u"So be it with "_s + called, u"Ada"_s, monday.addDays(-9), until}));
        }
    }
};

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject runOf(const QByteArray &sarif)
{
    return object(sarif)[u"runs"_s][0].toObject();
}

/// The result about the call of that service.
QJsonObject resultOf(const QJsonObject &run, const QString &called)
{
    for (const QJsonValue &result : run[u"results"_s].toArray()) {
        if (result[u"relatedLocations"_s][0][u"logicalLocations"_s][0][u"name"_s] == called)
            return result.toObject();
    }
    return {};
}

} // namespace

class TestReviewReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHasOneLineAFinding();
    void jsonSaysAll();
    void sarifRules();
    void sarifResults();
    void sarifPaths_data();
    void sarifPaths();
    void sarifKeepsItsSchema();
    void scope();
    void bars_data();
    void bars();
    void sameBytes();
    void nothingFound();
    void rulesAreTheDocumentation();
};

void TestReviewReport::textHasOneLineAFinding()
{
    const QStringList lines = toText(Shop().report()).split(u'\n');
    QCOMPARE(lines.size(), 5);
    const qsizetype expired = lines.indexOf(QRegularExpression(u".*calls “Mail” .*"_s));
    QVERIFY(lines.value(expired).startsWith(u"Error: Shop/Ordering/Order BFF: “Order BFF” calls “Mail”"_s));
    QVERIFY(lines.value(expired).endsWith(u"[bulkhead.synchronous-call]"_s));
    QCOMPARE(lines.value(expired + 1), u"    Accepted by Ada until 2030-06-02: So be it with Mail"_s);
    QCOMPARE(lines.filter(u"“Payments”"_s).size(), 1);
    QVERIFY2(lines[3].contains(u"2 error"_s) && lines[3].contains(u"1 accepted"_s), qPrintable(lines[3]));
}

void TestReviewReport::jsonSaysAll()
{
    Shop shop;
    const QJsonObject told = object(toJson(shop.report()));
    QCOMPARE(told[u"document"_s].toString(), u"plans/my shop.keelson"_s);
    const QJsonArray findings = told[u"findings"_s].toArray();
    QCOMPARE(findings.size(), 3);
    QStringList standings;
    for (const QJsonValue &finding : findings) {
        standings.append(finding[u"standing"_s].toString());
        QCOMPARE(finding[u"rule"_s].toString(), callRule);
        QCOMPARE(finding[u"topic"_s].toString(), u"bulkheads"_s);
        QCOMPARE(finding[u"chapter"_s].toInt(), 1);
        QCOMPARE(finding[u"elements"_s][0][u"path"_s].toString(), u"Shop/Ordering/Order BFF"_s);
        QCOMPARE(finding[u"fixes"_s][0][u"id"_s].toString(), u"replace-by-event"_s);
        QCOMPARE(finding.toObject().contains(u"waiver"_s), finding[u"standing"_s] != u"open"_s);
    }
    standings.sort();
    QCOMPARE(standings, (QStringList{u"accepted"_s, u"expired"_s, u"open"_s}));

    QVERIFY(told[u"waiversWithoutFinding"_s].toArray().isEmpty());
    Edit edit(u"Mend"_s);
    for (const Relation *relation : shop.in.model().relationsFrom(shop.in[u"Order BFF"_s]))
        edit.remove(relation->id);
    shop.in.apply(edit);
    QCOMPARE(object(toJson(shop.report()))[u"waiversWithoutFinding"_s].toArray().size(), 2);
}

void TestReviewReport::sarifRules()
{
    const QJsonObject driver = runOf(toSarif(Shop().report()))[u"tool"_s][u"driver"_s].toObject();
    QCOMPARE(driver[u"name"_s].toString(), u"Keelson"_s);
    QCOMPARE(driver[u"semanticVersion"_s].toString(), u"1.2.3"_s);
    const QJsonArray rows = driver[u"rules"_s].toArray();
    QCOMPARE(rows.size(), review::rules().size());
    for (const QJsonValue &row : rows) {
        const Rule &known = *rule(row[u"id"_s].toString());
        QCOMPARE(row[u"shortDescription"_s][u"text"_s].toString(), title(known));
        QVERIFY(row[u"help"_s][u"text"_s].toString().contains(why(known)));
        QCOMPARE(row[u"properties"_s][u"chapter"_s].toInt(), known.heading.chapter);
        QCOMPARE(row[u"defaultConfiguration"_s][u"level"_s].toString(), review::id(known.severity));
    }
}

void TestReviewReport::sarifResults()
{
    const QJsonObject run = runOf(toSarif(Shop().report()));
    QCOMPARE(run[u"results"_s].toArray().size(), 3);
    const QJsonObject open = resultOf(run, u"Payments"_s);
    QCOMPARE(open[u"ruleId"_s].toString(), callRule);
    QCOMPARE(run[u"tool"_s][u"driver"_s][u"rules"_s][open[u"ruleIndex"_s].toInt()][u"id"_s].toString(), callRule);
    QCOMPARE(open[u"level"_s].toString(), u"error"_s);
    const QJsonValue location = open[u"locations"_s][0];
    QCOMPARE(location[u"physicalLocation"_s][u"artifactLocation"_s][u"uri"_s].toString(), u"plans/my%20shop.keelson"_s);
    QCOMPARE(location[u"logicalLocations"_s][0][u"fullyQualifiedName"_s].toString(), u"Shop/Ordering/Order BFF"_s);
    QCOMPARE(open[u"suppressions"_s].toArray(), QJsonArray());

    const QJsonValue suppression = resultOf(run, u"Stock"_s)[u"suppressions"_s][0];
    QCOMPARE(suppression[u"kind"_s].toString(), u"external"_s);
    QCOMPARE(suppression[u"status"_s].toString(), u"accepted"_s);
    QCOMPARE(suppression[u"justification"_s].toString(), u"So be it with Stock"_s);

    const QJsonObject expired = resultOf(run, u"Mail"_s);
    QCOMPARE(expired[u"suppressions"_s].toArray(), QJsonArray());
    QCOMPARE(expired[u"properties"_s][u"acceptedUntil"_s].toString(), u"2030-06-02"_s);
}

void TestReviewReport::sarifPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("uri");
    QTest::newRow("in this folder") << u"shop.keelson"_s << u"shop.keelson"_s;
    QTest::newRow("in another folder") << u"../a/shop.keelson"_s << u"../a/shop.keelson"_s;
    QTest::newRow("no scheme") << u"my:shop.keelson"_s << u"my%3Ashop.keelson"_s;
    QTest::newRow("other letters") << u"Küche #1.keelson"_s << u"K%C3%BCche%20%231.keelson"_s;
    QTest::newRow("absolute") << u"/srv/my shop.keelson"_s << u"file:///srv/my%20shop.keelson"_s;
}

void TestReviewReport::sarifPaths()
{
    QFETCH(QString, path);
    QFETCH(QString, uri);
    Report report = Shop().report();
    report.document = path;
    QCOMPARE(runOf(toSarif(report))[u"artifacts"_s][0][u"location"_s][u"uri"_s].toString(), uri);
}

/// The judge is the standard's own schema, as a package of its makers brings it, read by a validator of JSON Schema.
void TestReviewReport::sarifKeepsItsSchema()
{
    const Result<Toolchain> toolchain = findToolchain();
    if (!toolchain) {
        qInfo("KEELSON-SKIPPED: %s", qPrintable(toolchain.error().text()));
        QSKIP("there is no Node on this machine: nothing validates SARIF here");
    }
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"package.json"_s, R"({"name": "judge", "private": true})");
    write(u"good.sarif"_s, toSarif(Shop().report()));
    write(u"empty.sarif"_s, toSarif({u"empty.keelson"_s, u"1.2.3"_s, {}, {}, {}}));
    write(u"bad.sarif"_s, toSarif(Shop().report()).replace("\"level\": \"error\"", "\"level\": \"grave\""));
    write(u"judge.cjs"_s, R"(
const Ajv = require('ajv');
const fs = require('fs');
const ajv = new Ajv({schemaId: 'auto', meta: false, unknownFormats: 'ignore', allErrors: true});
const meta = require('ajv/lib/refs/json-schema-draft-04.json');
ajv.addMetaSchema(meta);
ajv._opts.defaultMeta = meta.id;
const schema = JSON.parse(fs.readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
const validate = ajv.compile(schema);
for (const file of process.argv.slice(2))
    console.log(file, validate(JSON.parse(fs.readFileSync(file))) ? 'valid' : 'invalid ' + JSON.stringify(validate.errors));
)");
    QProcessEnvironment base = QProcessEnvironment::systemEnvironment();
    const passwd *person = ::getpwuid(::getuid()); // A person's own registry and proxy hold for the test's home, too.
    const QString settings = QString::fromLocal8Bit(person ? person->pw_dir : "") + u"/.npmrc"_s;
    if (QFile::exists(settings))
        base.insert(u"NPM_CONFIG_USERCONFIG"_s, settings);
    const auto run = [&](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.setProcessEnvironment(toolchain->environment(base));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(toolchain->program(program), arguments);
        process.waitForFinished(200'000);
        return std::pair(process.exitCode(), process.readAll());
    };
    const auto [code, printed] = run(u"npm"_s, {u"install"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s,
                                                u"@microsoft/jest-sarif@1.0.0-beta.0"_s, u"ajv@6.12.6"_s});
    if (code != 0) {
        qInfo("KEELSON-SKIPPED: npm cannot fetch the schema of SARIF: %s", printed.right(400).constData());
        QSKIP("npm cannot fetch the schema of SARIF");
    }
    const QList<QByteArray> verdicts = run(u"node"_s, {u"judge.cjs"_s, u"good.sarif"_s, u"empty.sarif"_s, u"bad.sarif"_s}).second.split('\n');
    QVERIFY2(verdicts.contains("good.sarif valid"), verdicts.join('\n').constData());
    QVERIFY2(verdicts.contains("empty.sarif valid"), verdicts.join('\n').constData());
    QVERIFY2(verdicts.value(2).startsWith("bad.sarif invalid"), verdicts.join('\n').constData()); // The judge is awake.
}

void TestReviewReport::scope()
{
    const Shop shop;
    QCOMPARE(shop.report({{u"data"_s}, {}}).findings.size(), review::review(shop.in.model()).size()
             - shop.report({{u"bulkheads"_s, u"events"_s, u"streams"_s, u"frontends"_s, u"gateways"_s, u"control"_s, u"delivery"_s}, {}}).findings.size());
    QCOMPARE(shop.report({{}, {callRule}}).findings.size(), 3);
    QVERIFY(shop.report({{u"data"_s}, {callRule}}).findings.isEmpty());
}

void TestReviewReport::bars_data()
{
    QTest::addColumn<Severity>("bar");
    QTest::newRow("notes") << Severity::Note;
    QTest::newRow("warnings") << Severity::Warning;
    QTest::newRow("errors") << Severity::Error;
}

/// What was accepted is below every bar; what was accepted until yesterday is not.
void TestReviewReport::bars()
{
    QFETCH(Severity, bar);
    QCOMPARE(openAtLeast(Shop().report(), bar), 2);
    Report milder = Shop().report();
    for (Judged &judged : milder.findings)
        judged.finding.severity = Severity::Warning;
    QCOMPARE(openAtLeast(milder, bar), bar == Severity::Error ? 0 : 2);
}

void TestReviewReport::sameBytes()
{
    const Shop shop;
    QCOMPARE(toJson(shop.report()), toJson(shop.report()));
    QCOMPARE(toSarif(shop.report()), toSarif(shop.report()));
    QCOMPARE(toText(shop.report()), toText(shop.report()));
}

void TestReviewReport::nothingFound()
{
    const Report nothing{u"a.keelson"_s, u"1"_s, {}, {}, {}};
    QVERIFY2(toText(nothing).contains(u"0 error"_s), qPrintable(toText(nothing)));
    QVERIFY(object(toJson(nothing))[u"findings"_s].toArray().isEmpty());
    QVERIFY(runOf(toSarif(nothing))[u"results"_s].isArray());
}

void TestReviewReport::rulesAreTheDocumentation()
{
    QFile file(QStringLiteral(KEELSON_SOURCE "/docs/rules.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(file.readAll()) == rulesToMarkdown(), "run: keelson-cli review --rules > docs/rules.md");
}

QTEST_GUILESS_MAIN(TestReviewReport)
#include "tst_reviewreport.moc"
