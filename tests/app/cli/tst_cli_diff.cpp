// SPDX-License-Identifier: MIT
#include "cli.h"
#include "tests/core/document/documents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

class TestCliDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void equalDocumentsExitWithZero();
    void differencesAreTold();
    void momentsOfOneDocument_data();
    void momentsOfOneDocument();
    void momentsThatAreNone_data();
    void momentsThatAreNone();
    void breakingContractsFailAlone();
    void layoutOnDemand();
    void asJson();
    void asMarkdown();
    void wrongUsage();
    void whatCannotBeReadIsTold();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Outcome run(const QStringList &arguments) const { return runCli(m_folder->path(), arguments); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Two copies of a shop; in b an event has lost a field that a service of Ordering consumes.
void TestCliDiff::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", path(u"state"_s).toLocal8Bit());
    const auto document = need(Document::create(path(u"a.keelson"_s), ada()));
    Edit edit(u"Shop"_s);
    const Id service = edit.add(kinds::service, u"Order BFF"_s, edit.add(kinds::subsystem, u"Ordering"_s));
    const Id event = edit.add(kinds::domainEvent, u"Order Submitted"_s);
    edit.set(event, "fields"_L1, u"total, tip"_s);
    edit.relate(relations::consumes, service, event);
    edit.addView(records::contextView, u"Main"_s);
    document->commit(edit);
    QVERIFY(document->copyTo(path(u"b.keelson"_s)));
    const auto copy = need(Document::open(path(u"b.keelson"_s), ben()));
    set(*copy, event, "fields"_L1, u"total"_s);
    set(*copy, service, properties::name, u"Basket BFF"_s);
}

void TestCliDiff::equalDocumentsExitWithZero()
{
    const Outcome told = run({u"diff"_s, u"a.keelson"_s, u"a.keelson"_s});
    QCOMPARE(told.code, 0);
    QCOMPARE(told.out, u"Nothing of the architecture is different.\n"_s);
}

void TestCliDiff::differencesAreTold()
{
    const Outcome told = run({u"diff"_s, u"a.keelson"_s, u"b.keelson"_s});
    QCOMPARE(told.code, 1);
    QVERIFY2(told.out.startsWith(u"Renamed: 1, Changed: 1.\n\nOrdering\n"
                                 "  Autonomous service “Order BFF” is called “Basket BFF” now\n\nIn no subsystem\n"
                                 "  Changed: Domain event “Order Submitted”\n    - Contract: “tip” is gone\n"_s), qPrintable(told.out));
    QVERIFY2(told.out.contains(u"Order Submitted: Breaking\n"_s), qPrintable(told.out));
    QVERIFY2(told.out.contains(u"Consumed by: Basket BFF\n"_s), qPrintable(told.out));
    QVERIFY2(told.out.contains(u"  1. Deploy “Basket BFF”: it does without “tip” of “Order Submitted”.\n"_s), qPrintable(told.out));
}

void TestCliDiff::momentsOfOneDocument_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("line");
    QTest::addRow("before the last change") << QStringList{u"--at=-1"_s} << u"Renamed: 1."_s;
    QTest::addRow("before the first change") << QStringList{u"--at"_s, u"0"_s} << u"Added: 5."_s;
    QTest::addRow("between two") << QStringList{u"--at"_s, u"1"_s, u"--to"_s, u"2"_s} << u"Changed: 1."_s;
    QTest::addRow("long ago") << QStringList{u"--at"_s, u"2001-01-01"_s} << u"Added: 5."_s;
    QTest::addRow("in the future") << QStringList{u"--at"_s, u"2999-01-01T10:00:00"_s} << u"Nothing of the architecture is different."_s;
    QTest::addRow("a stamp") << QStringList{u"--at"_s, u"STAMP"_s} << u"Renamed: 1."_s;
}

void TestCliDiff::momentsOfOneDocument()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, line);
    if (arguments.last() == u"STAMP")
        arguments.last() = run({u"log"_s, u"b.keelson"_s}).out.split(u'\n').at(1).section(u'\t', 0, 0);
    const Outcome told = run(QStringList{u"diff"_s, u"b.keelson"_s} + arguments);
    QCOMPARE(told.out.section(u'\n', 0, 0), line);
    QCOMPARE(told.code, line.startsWith(u"Nothing"_s) ? 0 : 1);
}

void TestCliDiff::momentsThatAreNone_data()
{
    QTest::addColumn<QString>("moment");
    for (const char *moment : {"4", "-4", "yesterday", "2026-13-01", "1@nobody"})
        QTest::addRow("%s", moment) << QString::fromLatin1(moment);
}

void TestCliDiff::momentsThatAreNone()
{
    QFETCH(QString, moment);
    const Outcome told = run({u"diff"_s, u"b.keelson"_s, u"--at="_s + moment});
    QCOMPARE(told.code, 2);
    QVERIFY2(told.err.contains(u"\"%1\" is no moment of this document."_s.arg(moment)), qPrintable(told.err));
    QVERIFY2(told.err.contains(u"from 0 to 3"_s), qPrintable(told.err));
}

void TestCliDiff::breakingContractsFailAlone()
{
    QCOMPARE(run({u"diff"_s, u"a.keelson"_s, u"b.keelson"_s, u"--fail-on"_s, u"breaking"_s}).code, 1);
    QCOMPARE(run({u"diff"_s, u"b.keelson"_s, u"--at=-1"_s, u"--fail-on"_s, u"breaking"_s}).code, 0);
    const Outcome told = run({u"diff"_s, u"b.keelson"_s, u"--at=-1"_s, u"--contracts"_s});
    QCOMPARE(told.code, 0);
    QCOMPARE(told.out, QString());
}

void TestCliDiff::layoutOnDemand()
{
    {
        const auto document = need(Document::open(path(u"a.keelson"_s), ada()));
        Edit edit(u"Place"_s);
        const Model &model = document->model();
        edit.place(*model.viewsOfKind(records::contextView).first(), model.ofKind(kinds::subsystem).first()->id, {0, 0});
        document->commit(edit);
    }
    QCOMPARE(run({u"diff"_s, u"a.keelson"_s, u"--at=-1"_s}).code, 0);
    const Outcome told = run({u"diff"_s, u"a.keelson"_s, u"--at=-1"_s, u"--layout"_s});
    QCOMPARE(told.code, 1);
    QVERIFY2(told.out.endsWith(u"Layout and sessions\n  Map “Main”: 1 placed\n"_s), qPrintable(told.out));
}

void TestCliDiff::asJson()
{
    const Outcome told = run({u"diff"_s, u"--json"_s, u"a.keelson"_s, u"b.keelson"_s});
    const QJsonObject object = QJsonDocument::fromJson(told.out.toUtf8()).object();
    const QJsonObject renamed = object.value("differences"_L1).toArray().first().toObject();
    QCOMPARE(renamed.value("deed"_L1).toString(), u"renamed"_s);
    QCOMPARE(renamed.value("subsystem"_L1).toString(), u"Ordering"_s);
    QCOMPARE(object.value("rollout"_L1).toArray().first().toObject().value("phase"_L1).toString(), u"migrate"_s);
}

void TestCliDiff::asMarkdown()
{
    const Outcome told = run({u"diff"_s, u"--markdown"_s, u"b.keelson"_s, u"--at=-1"_s});
    QVERIFY2(told.out.startsWith(u"# From b.keelson at -1 to b.keelson\n\nRenamed: 1.\n\n## Ordering\n\n- "_s), qPrintable(told.out));
}

void TestCliDiff::wrongUsage()
{
    QCOMPARE(run({u"diff"_s}).code, 2);
    QVERIFY(run({u"diff"_s}).err.contains(u"A is missing."_s));
    const Outcome told = run({u"diff"_s, u"a.keelson"_s});
    QCOMPARE(told.code, 2);
    QVERIFY2(told.err.contains(u"--at"_s), qPrintable(told.err));
    QCOMPARE(run({u"diff"_s, u"a.keelson"_s, u"b.keelson"_s, u"c.keelson"_s}).code, 2);
    QCOMPARE(run({u"diff"_s, u"a.keelson"_s, u"b.keelson"_s, u"--fail-on"_s, u"anything"_s}).code, 2);
}

void TestCliDiff::whatCannotBeReadIsTold()
{
    writeBytes(path(u"c.keelson"_s), "Dear diary");
    const Outcome told = run({u"diff"_s, u"a.keelson"_s, u"c.keelson"_s});
    QCOMPARE(told.code, 3);
    QVERIFY2(told.err.contains(u"c.keelson"_s), qPrintable(told.err));
    QCOMPARE(told.out, QString());
}

QTEST_GUILESS_MAIN(TestCliDiff)
#include "tst_cli_diff.moc"
