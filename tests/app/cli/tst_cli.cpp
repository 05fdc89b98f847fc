// SPDX-License-Identifier: MIT
#include "cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace keelson::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray exposition =
    "# TYPE lambda_invocations counter\n"
    "lambda_invocations_total{function=\"ordering-order-bff-local-listener\"} 7\n"
    "# EOF\n";

} // namespace

/// Runs the program people run and compares what they see.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void help_data();
    void help();
    void wrongUsage_data();
    void wrongUsage();
    void badInput_data();
    void badInput();
    void newMakesAnEmptyDocument();
    void newRefusesToReplace();
    void showsTheSample();
    void showsTheSampleAsJson();
    void logTellsEveryChange();
    void exportImportExportIsIdentical_data();
    void exportImportExportIsIdentical();
    void importFromStandardInput();
    void importOfBadInputTouchesNothing();
    void importTellsWhatDoesNotFit();
    void unknownKindsAreKeptAndTold();
    void mergeTakesOver();
    void mergeRefusesAnotherDocument();
    void findingsSetTheExitCode();
    void controlCharactersDoNotReachTheTerminal();
    void aLongLabelIsShownShort();
    void fullDiskIsTold();
    void pluginsAreListed();
    void vocabularyIsTheDocumentation();
    void watchReadsOnce_data();
    void watchReadsOnce();
    void watchEndsAfterItsTime();
    void watchOfNothing();
    void generateWritesProjects();

private:
    Outcome run(const QStringList &arguments, const QByteArray &input = {}, const QString &redirect = {}) const
    {
        return runCli(m_folder.path(), arguments, input, redirect);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const { writeBytes(path(name), bytes); }
    QByteArray read(const QString &name) const { return bytesOf(path(name)); }
    void serve();

    QTemporaryDir m_folder;
    QString m_sample;
    QTcpServer m_server;
};

void TestCli::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_sample = path(u"sample.keelson"_s);
    const Outcome made = run({u"new"_s, u"--sample"_s, m_sample});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.out, m_sample + u'\n');
    QVERIFY2(made.err.isEmpty(), qPrintable(made.err));
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, &TestCli::serve);
}

void TestCli::serve()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/openmetrics-text; version=1.0.0\r\n"
                          "Connection: close\r\nContent-Length: " + QByteArray::number(exposition.size()) + "\r\n\r\n"
                          + exposition);
            socket->disconnectFromHost();
        });
    }
}

void TestCli::help_data()
{
    QTest::addColumn<QString>("subcommand");
    for (const char *name : {"new", "show", "findings", "log", "import", "export", "merge", "generate", "watch",
                             "discover",
                             "record", "replay", "plugins", "vocabulary", "verify", "repair", "purge", "copy"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCli::help()
{
    QFETCH(QString, subcommand);
    QVERIFY(run({u"--help"_s}).out.contains(u"\n  "_s + subcommand + u' '));
    const Outcome told = run({subcommand, u"--help"_s});
    QCOMPARE(told.code, 0);
    QVERIFY(told.out.startsWith(u"Usage: keelson-cli "_s + subcommand));
    QVERIFY(told.out.contains(u"Examples:\n  keelson-cli "_s + subcommand));
    QVERIFY(told.err.isEmpty());
    for (const QString &line : told.out.split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("no subcommand") << QStringList() << "A subcommand is missing";
    QTest::newRow("an unknown subcommand") << QStringList{u"brew"_s} << "no subcommand \"brew\"";
    QTest::newRow("no file") << QStringList{u"show"_s} << "FILE is missing";
    QTest::newRow("two files") << QStringList{u"show"_s, u"a"_s, u"b"_s} << "\"b\" is one argument too many";
    QTest::newRow("an unknown option") << QStringList{u"show"_s, u"a"_s, u"--colour"_s} << "colour";
    QTest::newRow("an option without value") << QStringList{u"export"_s, u"a"_s, u"--format"_s} << "format";
    QTest::newRow("no format") << QStringList{u"export"_s, u"a"_s} << "Which format?";
    QTest::newRow("an unknown format") << QStringList{u"export"_s, u"a"_s, u"--format"_s, u"runes"_s} << "no plugin \"runes\"";
    QTest::newRow("no kit") << QStringList{u"generate"_s, u"a"_s, u"--out"_s, u"b"_s} << "With which kit?";
    QTest::newRow("no source") << QStringList{u"watch"_s} << "Which source?";
    QTest::newRow("no address") << QStringList{u"watch"_s, u"--source"_s, u"openmetrics"_s} << "url";
    QTest::newRow("no URL") << QStringList{u"watch"_s, u"--source"_s, u"openmetrics"_s, u"--url"_s, u"here"_s} << "not a URL";
    QTest::newRow("no time") << QStringList{u"watch"_s, u"--source"_s, u"openmetrics"_s, u"--url"_s,
                                            u"http://localhost:1/"_s, u"--for"_s, u"ever"_s} << "such as 30s";
    QTest::newRow("no time at all") << QStringList{u"watch"_s, u"--source"_s, u"openmetrics"_s, u"--url"_s,
                                                   u"http://localhost:1/"_s, u"--for"_s, u"0s"_s} << "such as 30s";
}

void TestCli::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.err.contains(told), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
}

void TestCli::badInput_data()
{
    write(u"empty"_s, {});
    write(u"text"_s, "dear diary");
    write(u"short.keelson"_s, read(u"sample.keelson"_s).left(5000));
    QByteArray damaged = read(u"sample.keelson"_s);
    damaged.replace(4096, damaged.size() - 4096, QByteArray(damaged.size() - 4096, '\xa5'));
    write(u"damaged.keelson"_s, damaged);
    write(u"bom.json"_s, "\xEF\xBB\xBF{}");
    write(u"cut.json"_s, "{\"format\": \"keelson-document\", \"version\": 1, \"content\": \"mo");
    write(u"deep.json"_s, QByteArray(1 << 20, '['));
    write(u"newer.json"_s, "{\"format\": \"keelson-document\", \"version\": 99}");
    write(u"path.json"_s, R"({"format": "keelson-document", "version": 1, "content": "model", "changes": [], "records": [
        {"id": "00000000000000000000000000000001", "properties": {}},
        {"id": "00000000000000000000000000000002", "properties": {"name": "Order"}}]})");
    ::mkfifo(path(u"pipe"_s).toLocal8Bit().constData(), 0600);

    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    for (const char *name : {"empty", "text", "short.keelson", "damaged.keelson", "absent.keelson", "pipe", "."}) {
        QTest::addRow("show %s", name) << QStringList{u"show"_s, QString::fromLatin1(name)} << "keelson-cli: ";
        QTest::addRow("merge %s", name) << QStringList{u"merge"_s, m_sample, QString::fromLatin1(name)} << "keelson-cli: ";
    }
    QTest::newRow("show a device") << QStringList{u"show"_s, u"/dev/zero"_s} << "/dev/zero";
    const auto import = [](const char *name) { return QStringList{u"import"_s, u"new.keelson"_s, QString::fromLatin1(name)}; };
    QTest::newRow("import nothing") << import("empty") << "in no format";
    QTest::newRow("import prose") << import("text") << "in no format";
    QTest::newRow("import what is not there") << import("absent.json") << "no such file";
    QTest::newRow("import a folder") << import(".") << "not a file";
    QTest::newRow("import a pipe") << import("pipe") << "not a file";
    QTest::newRow("import a device") << import("/dev/zero") << "not a file";
    QTest::newRow("import a byte order mark") << import("bom.json") + QStringList{u"--format"_s, u"json"_s} << "bom.json: line 1";
    QTest::newRow("import what was cut") << import("cut.json") << "ends before it is complete";
    QTest::newRow("import a depth bomb") << import("deep.json") + QStringList{u"--format"_s, u"json"_s} << "nested more than";
    QTest::newRow("import of a newer version") << import("newer.json") << "A newer Keelson wrote this";
    QTest::newRow("import names the path") << import("path.json") << "path.json: records[1].name";
}

void TestCli::badInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    const QByteArray before = read(u"sample.keelson"_s);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.err.contains(told), qPrintable(outcome.err));
    QVERIFY2(outcome.code == 3 || outcome.code == 4, qPrintable(QString::number(outcome.code) + u' ' + outcome.err));
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.size() < 1000, "a message, not a dump");
    QVERIFY2(!QFile::exists(path(u"new.keelson"_s)), "no file is made");
    QVERIFY2(read(u"sample.keelson"_s) == before, "no file is touched");
}

void TestCli::newMakesAnEmptyDocument()
{
    QCOMPARE(run({u"new"_s, u"empty.keelson"_s}).code, 0);
    const Outcome shown = run({u"show"_s, u"empty.keelson"_s});
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.out, u"Nothing is in it yet.\n"_s);
}

void TestCli::newRefusesToReplace()
{
    write(u"precious.keelson"_s, "mine");
    const Outcome outcome = run({u"new"_s, u"precious.keelson"_s});
    QVERIFY(outcome.code >= 2);
    QVERIFY(outcome.err.contains(u"precious.keelson"));
    QCOMPARE(read(u"precious.keelson"_s), QByteArray("mine"));
}

void TestCli::showsTheSample()
{
    const Outcome shown = run({u"show"_s, m_sample});
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.out.contains(u"\nOrdering\n"));
    QVERIFY(shown.out.contains(u"  Order Control (control, orchestration)\n    publishes Order Confirmed\n"
                               "    consumes Order Submitted, Payment Authorized\n"));
    QVERIFY(shown.out.contains(u"Board From menu to meal (sample): "));
    QVERIFY(shown.out.contains(u"Domain event: 16\n"));
    QVERIFY(shown.err.isEmpty());
}

void TestCli::showsTheSampleAsJson()
{
    const Outcome shown = run({u"show"_s, m_sample, u"--json"_s});
    QCOMPARE(shown.code, 0);
    const QJsonObject told = QJsonDocument::fromJson(shown.out.toUtf8()).object();
    QCOMPARE(told[u"elements"_s][u"domain-event"_s].toInt(), 16);
    QCOMPARE(told[u"subsystems"_s].toArray().size(), 2);
    QCOMPARE(told[u"subsystems"_s][1][u"name"_s].toString(), u"Ordering"_s);
    QVERIFY(told[u"boards"_s][0][u"placements"_s].toInt() >= 40);
    QVERIFY(told[u"findings"_s].toArray().isEmpty());
}

void TestCli::logTellsEveryChange()
{
    const Outcome told = run({u"log"_s, m_sample});
    QCOMPARE(told.code, 0);
    const QStringList lines = told.out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 5);
    QVERIFY(lines[1].startsWith(u"2@"));
    QVERIFY(lines[1].endsWith(u"\tTell the story"));
    QCOMPARE(lines[1].count(u'\t'), 4);
}

void TestCli::exportImportExportIsIdentical_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("the model") << QStringList();
    QTest::newRow("the whole log") << QStringList{u"--history"_s};
}

void TestCli::exportImportExportIsIdentical()
{
    QFETCH(QStringList, options);
    const QString copy = QString::fromLatin1(QTest::currentDataTag()) + u".keelson"_s;
    const QStringList format{u"--format"_s, u"json"_s};
    QCOMPARE(run(QStringList{u"export"_s, m_sample, u"-o"_s, u"first.json"_s} + format + options).code, 0);
    const Outcome imported = run(QStringList{u"import"_s, copy, u"first.json"_s} + format);
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    QCOMPARE(run(QStringList{u"export"_s, copy, u"-o"_s, u"second.json"_s} + format + options).code, 0);
    QVERIFY(read(u"first.json"_s).size() > 10'000);
    QCOMPARE(read(u"second.json"_s), read(u"first.json"_s));
    QCOMPARE(run(QStringList{u"import"_s, copy, u"first.json"_s} + format).out, u"New changes: 0\n"_s);
    QCOMPARE(run({u"show"_s, copy}).out, run({u"show"_s, m_sample}).out);
}

void TestCli::importFromStandardInput()
{
    const Outcome exported = run({u"export"_s, m_sample, u"--format"_s, u"json"_s});
    QCOMPARE(exported.code, 0);
    const Outcome imported = run({u"import"_s, u"piped.keelson"_s, u"-"_s}, exported.out.toUtf8());
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    QCOMPARE(run({u"show"_s, u"piped.keelson"_s}).out, run({u"show"_s, m_sample}).out);
}

void TestCli::importOfBadInputTouchesNothing()
{
    const QString before = run({u"log"_s, m_sample}).out;
    write(u"bad.json"_s, R"({"format": "keelson-document", "version": 1, "content": "model"})");
    QCOMPARE(run({u"import"_s, m_sample, u"bad.json"_s}).code, 3);
    QCOMPARE(run({u"log"_s, m_sample}).out, before);
}

void TestCli::importTellsWhatDoesNotFit()
{
    write(u"cycle.json"_s, R"({"format": "keelson-document", "version": 1, "content": "model",
  "changes": [{"stamp": "1@0000000000000000000000000000000a", "when": 5,
    "author": {"id": "00000000000000070000000000000007", "name": "Ada"}, "label": "Add"}],
  "records": [
    {"id": "00000000000000000000000000000001", "properties": {
      "kind": ["subsystem", "1@0000000000000000000000000000000a"], "name": ["A", "1@0000000000000000000000000000000a"],
      "parent": [{"id": "00000000000000000000000000000002"}, "1@0000000000000000000000000000000a"]}},
    {"id": "00000000000000000000000000000002", "properties": {
      "kind": ["subsystem", "1@0000000000000000000000000000000a"], "name": ["B", "1@0000000000000000000000000000000a"],
      "parent": [{"id": "00000000000000000000000000000001"}, "1@0000000000000000000000000000000a"]}},
    {"id": "00000000000000000000000000000003", "properties": {
      "kind": ["uses", "1@0000000000000000000000000000000a"],
      "from": [{"id": "00000000000000000000000000000001"}, "1@0000000000000000000000000000000a"],
      "to": [{"id": "000000000000000000000000000000ff"}, "1@0000000000000000000000000000000a"]}}]})");
    const Outcome imported = run({u"import"_s, u"cycle.keelson"_s, u"cycle.json"_s});
    QCOMPARE(imported.code, 1);
    QVERIFY2(imported.err.contains(u"document.parent-not-allowed"), qPrintable(imported.err));
    QVERIFY2(imported.err.contains(u"json.dangling-reference"), qPrintable(imported.err));
    QCOMPARE(run({u"show"_s, u"cycle.keelson"_s}).code, 1);
    const Outcome exported = run({u"export"_s, u"cycle.keelson"_s, u"--format"_s, u"json"_s});
    QVERIFY2(exported.out.contains(u"000000000000000000000000000000ff"), "what does not fit is kept");
}

void TestCli::unknownKindsAreKeptAndTold()
{
    write(u"later.json"_s, R"({"format": "keelson-document", "version": 1, "content": "model",
  "changes": [{"stamp": "1@0000000000000000000000000000000a", "when": 5,
    "author": {"id": "00000000000000070000000000000007", "name": "Ada"}, "label": "Add"}],
  "records": [{"id": "00000000000000000000000000000001", "properties": {
      "kind": ["time-machine", "1@0000000000000000000000000000000a"], "name": ["DeLorean", "1@0000000000000000000000000000000a"]}}]})");
    const Outcome imported = run({u"import"_s, u"later.keelson"_s, u"later.json"_s});
    QVERIFY2(imported.err.contains(u"time-machine"), qPrintable(imported.err));
    const Outcome exported = run({u"export"_s, u"later.keelson"_s, u"--format"_s, u"json"_s});
    QVERIFY(exported.out.contains(u"\"kind\": [\"time-machine\""));
    QVERIFY(exported.out.contains(u"DeLorean"));
}

void TestCli::mergeTakesOver()
{
    QVERIFY(QFile::copy(m_sample, path(u"copy.keelson"_s)));
    write(u"more.json"_s, R"({"format": "keelson-document", "version": 1, "content": "model",
  "changes": [{"stamp": "1000@0000000000000000000000000000000c", "when": 5,
    "author": {"id": "00000000000000070000000000000007", "name": "Ada"}, "label": "Add a team"}],
  "records": [{"id": "00000000000000000000000000000009", "properties": {
      "kind": ["team", "1000@0000000000000000000000000000000c"], "name": ["Menu Team", "1000@0000000000000000000000000000000c"]}}]})");
    QCOMPARE(run({u"import"_s, u"copy.keelson"_s, u"more.json"_s}).code, 0);
    QVERIFY(QFile::copy(m_sample, path(u"base.keelson"_s)));
    const Outcome merged = run({u"merge"_s, u"base.keelson"_s, u"copy.keelson"_s});
    QVERIFY2(merged.code == 0, qPrintable(merged.err));
    QCOMPARE(merged.out, u"New changes: 1\n"_s);
    QCOMPARE(run({u"merge"_s, u"base.keelson"_s, u"copy.keelson"_s}).out, u"New changes: 0\n"_s);
    QCOMPARE(run({u"show"_s, u"base.keelson"_s}).out, run({u"show"_s, u"copy.keelson"_s}).out);
    QVERIFY(run({u"show"_s, u"base.keelson"_s}).out.contains(u"Team: 3\n"));
}

void TestCli::mergeRefusesAnotherDocument()
{
    QCOMPARE(run({u"new"_s, u"stranger.keelson"_s}).code, 0);
    const Outcome outcome = run({u"merge"_s, m_sample, u"stranger.keelson"_s});
    QCOMPARE(outcome.code, 3);
    QVERIFY(outcome.err.contains(u"stranger.keelson"));
}

void TestCli::findingsSetTheExitCode()
{
    QCOMPARE(run({u"findings"_s, m_sample}).code, 0);
    QVERIFY(QFile::exists(path(u"cycle.keelson"_s)));
    const Outcome found = run({u"findings"_s, u"cycle.keelson"_s});
    QCOMPARE(found.code, 1);
    const Outcome json = run({u"findings"_s, u"--json"_s, u"cycle.keelson"_s});
    QCOMPARE(json.code, 1);
    const QJsonArray array = QJsonDocument::fromJson(json.out.toUtf8()).array();
    QCOMPARE(array.size(), found.out.count(u'\n'));
    QVERIFY(found.out.contains(u'[' + array[0][u"rule"_s].toString() + u']'));
}

void TestCli::controlCharactersDoNotReachTheTerminal()
{
    write(u"escape.json"_s, R"({"format": "keelson-document", "version": 1, "content": "model",
  "changes": [{"stamp": "1@0000000000000000000000000000000a", "when": 5,
    "author": {"id": "00000000000000070000000000000007", "name": "A\u001b[2J"}, "label": "Add\nnothing\u0007"}],
  "records": [{"id": "00000000000000000000000000000001", "properties": {
      "kind": ["subsystem", "1@0000000000000000000000000000000a"],
      "name": ["\u001b]0;gotcha\u0007", "1@0000000000000000000000000000000a"]}}]})");
    QCOMPARE(run({u"import"_s, u"escape.keelson"_s, u"escape.json"_s}).code, 0);
    const QString seen = run({u"show"_s, u"escape.keelson"_s}).out + run({u"log"_s, u"escape.keelson"_s}).out;
    QVERIFY(seen.contains(u"gotcha"));
    QVERIFY(!seen.contains(u'\u001b') && !seen.contains(u'\u0007'));
    QCOMPARE(run({u"log"_s, u"escape.keelson"_s}).out.count(u'\n'), 1);
}

void TestCli::aLongLabelIsShownShort()
{
    const QByteArray label(1 << 20, 'x');
    write(u"long.json"_s, R"({"format": "keelson-document", "version": 1, "content": "model",
  "changes": [{"stamp": "1@0000000000000000000000000000000a", "when": 5,
    "author": {"id": "00000000000000070000000000000007", "name": "Ada"}, "label": "Add"}],
  "records": [{"id": "00000000000000000000000000000001", "properties": {
      "kind": ["subsystem", "1@0000000000000000000000000000000a"],
      "name": [")" + label + R"(", "1@0000000000000000000000000000000a"]}}]})");
    const Outcome imported = run({u"import"_s, u"long.keelson"_s, u"long.json"_s});
    QVERIFY2(imported.code == 0, qPrintable(imported.err.left(500)));
    const Outcome shown = run({u"show"_s, u"long.keelson"_s});
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.out.size() < 500);
    QVERIFY(run({u"export"_s, u"long.keelson"_s, u"--format"_s, u"json"_s}).out.size() > label.size());
}

void TestCli::fullDiskIsTold()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("KEELSON-SKIPPED there is no /dev/full here");
    const Outcome outcome = run({u"show"_s, m_sample}, {}, u"/dev/full"_s);
    QCOMPARE(outcome.code, 4);
    QVERIFY(outcome.err.contains(u"Standard output could not be written"));
    const Outcome nowhere = run({u"export"_s, m_sample, u"--format"_s, u"json"_s, u"-o"_s, u"absent/out.json"_s});
    QCOMPARE(nowhere.code, 4);
    QVERIFY(nowhere.err.contains(u"absent/out.json"));
}

void TestCli::pluginsAreListed()
{
    const Outcome told = run({u"plugins"_s});
    QVERIFY(told.out.contains(u"Format\tjson\t"));
    QVERIFY(told.out.contains(u"MetricSource\topenmetrics\t"));
    QVERIFY(told.out.contains(u"Kit\taws-typescript\t"));
    QCOMPARE(told.code, 0);
}

void TestCli::vocabularyIsTheDocumentation()
{
    QFile documentation(QStringLiteral(KEELSON_SOURCE "/docs/vocabulary.md"));
    QVERIFY(documentation.open(QIODevice::ReadOnly));
    const Outcome told = run({u"vocabulary"_s});
    QCOMPARE(told.code, 0);
    QVERIFY2(told.out.toUtf8() == documentation.readAll(), "run: keelson-cli vocabulary > docs/vocabulary.md");
}

void TestCli::watchReadsOnce_data()
{
    QTest::addColumn<bool>("json");
    QTest::newRow("for people") << false;
    QTest::newRow("for programs") << true;
}

void TestCli::watchReadsOnce()
{
    QFETCH(bool, json);
    const QString url = u"http://127.0.0.1:%1/metrics"_s.arg(m_server.serverPort());
    QStringList arguments{u"watch"_s, u"--source"_s, u"openmetrics"_s, u"--url"_s, url, u"--once"_s};
    if (json)
        arguments.append(u"--json"_s);
    const Outcome told = run(arguments);
    QVERIFY2(told.code == 0, qPrintable(told.err));
    if (!json) {
        QVERIFY2(told.out.contains(u"ordering-order-bff-local-listener\tinvocations\t"), qPrintable(told.out));
        return;
    }
    QCOMPARE(told.out.count(u'\n'), 1);
    const QJsonObject frame = QJsonDocument::fromJson(told.out.toUtf8()).object();
    QCOMPARE(frame[u"series"_s][0][u"metric"_s].toString(), u"invocations"_s);
    QCOMPARE(frame[u"series"_s][0][u"value"_s].toDouble(), 7.0);
}

void TestCli::watchEndsAfterItsTime()
{
    const QString url = u"http://127.0.0.1:%1/metrics"_s.arg(m_server.serverPort());
    const Outcome told = run({u"watch"_s, u"--source"_s, u"openmetrics"_s, u"--url"_s, url, u"--interval"_s, u"0.2"_s,
                              u"--for"_s, u"1s"_s});
    QVERIFY2(told.code == 0, qPrintable(told.err));
    QVERIFY2(told.out.count(u"function ordering-order-bff-local-listener"_s) >= 2, qPrintable(told.out));
}

void TestCli::watchOfNothing()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1/metrics"_s.arg(closed.serverPort());
    closed.close();
    for (const QStringList &how : {QStringList{u"--once"_s}, QStringList{u"--for"_s, u"1s"_s}}) {
        const Outcome told = run(QStringList{u"watch"_s, u"--source"_s, u"openmetrics"_s, u"--url"_s, url} + how);
        QCOMPARE(told.code, 4);
        QVERIFY(told.out.isEmpty());
        QVERIFY2(told.err.contains(u"127.0.0.1"), qPrintable(told.err));
    }
}

void TestCli::generateWritesProjects()
{
    const QStringList arguments{u"generate"_s, m_sample, u"--kit"_s, u"aws-typescript"_s, u"--out"_s, u"generated"_s};
    const Outcome tried = run(arguments + QStringList{u"--dry-run"_s});
    QVERIFY2(tried.code <= 1, qPrintable(tried.err));
    QVERIFY(!QFile::exists(path(u"generated"_s)));
    const Outcome first = run(arguments);
    QVERIFY2(first.code <= 1, qPrintable(first.err));
    QVERIFY(QFile::exists(path(u"generated/package.json"_s)));
    QVERIFY(QFile::exists(path(u"generated/subsystems/ordering/order-bff/src/rest.ts"_s)));
    const Outcome second = run(arguments + QStringList{u"--json"_s});
    for (const QJsonValue &file : QJsonDocument::fromJson(second.out.toUtf8()).array())
        QCOMPARE(file[u"action"_s].toString(), u"unchanged"_s);
    write(u"occupied.txt"_s, "mine");
    const Outcome refused = run({u"generate"_s, m_sample, u"--kit"_s, u"aws-typescript"_s, u"--out"_s, u"."_s});
    QVERIFY(refused.code >= 2);
    QVERIFY(!QFile::exists(path(u"package.json"_s)));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
