// SPDX-License-Identifier: MIT
#include "cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson::tests;
using namespace Qt::StringLiterals;

/// `wiring` and `what-if`, asked of the sample.
class TestCliWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(run({u"new"_s, u"--sample"_s, u"sample.keelson"_s}).code, 0); }
    void wiringNamesBothEnds();
    void wiringOfNoEventIsBadInput();
    void wiringFailsWhenAsked();
    void wiringIsWrittenForPrograms();
    void severalThingsFail();
    void outageIsSaid();
    void ambiguousNamesAreToldApart();
    void wrongQuestions_data();
    void wrongQuestions();
    void rankAndScores();

private:
    Outcome run(const QStringList &arguments) const { return runCli(m_folder.path(), arguments); }
    Outcome whatIf(const QStringList &arguments) const { return run(QStringList{u"what-if"_s, u"sample.keelson"_s} + arguments); }
    Outcome wiring(const QStringList &arguments) const { return run(QStringList{u"wiring"_s, u"sample.keelson"_s} + arguments); }

    QTemporaryDir m_folder;
};

void TestCliWhatIf::wiringNamesBothEnds()
{
    const Outcome done = wiring({u"--event"_s, u"order submitted"_s});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out, u"Order Submitted\n  published by “Order BFF”\n  consumed by “Order Control”, “Payment Gateway”\n"_s);
}

void TestCliWhatIf::wiringOfNoEventIsBadInput()
{
    const Outcome done = wiring({u"--event"_s, u"Order Forgotten"_s});
    QCOMPARE(done.code, 3);
    QVERIFY2(done.err.contains(u"“Order Forgotten”"_s), qPrintable(done.err));
}

void TestCliWhatIf::wiringFailsWhenAsked()
{
    QCOMPARE(wiring({}).code, 0);
    QCOMPARE(wiring({u"--fail"_s}).code, 1);
    QCOMPARE(wiring({u"--fail"_s, u"--event"_s, u"Order Submitted"_s}).code, 0);
}

void TestCliWhatIf::wiringIsWrittenForPrograms()
{
    const QJsonObject json = QJsonDocument::fromJson(wiring({u"--json"_s}).out.toUtf8()).object();
    QCOMPARE(json.value(u"events"_s).toArray().size(), 16);
    QVERIFY(wiring({u"--csv"_s}).out.startsWith(u"Event,"_s));
    QVERIFY(wiring({u"--markdown"_s}).out.startsWith(u"| Event |"_s));
}

void TestCliWhatIf::severalThingsFail()
{
    const Outcome done = whatIf({u"--fail"_s, u"Ordering"_s, u"--fail"_s, u"delivery"_s, u"--json"_s});
    QCOMPARE(done.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(done.out.toUtf8()).object();
    QCOMPARE(json.value(u"failed"_s).toArray().size(), 2);
    for (const QJsonValue &activity : json.value(u"activities"_s).toArray())
        QCOMPARE(activity.toObject().value(u"state"_s).toString(), u"unavailable"_s);
}

void TestCliWhatIf::outageIsSaid()
{
    const Outcome done = whatIf({u"--fail"_s, u"Payment Provider"_s, u"--outage"_s, u"2d"_s});
    QCOMPARE(done.code, 0);
    QVERIFY2(done.out.contains(u"failed for 2\u00a0d?"_s) && done.out.contains(u"replayed from “Ordering/Event Lake”"_s), qPrintable(done.out));
}

void TestCliWhatIf::ambiguousNamesAreToldApart()
{
    const Outcome done = whatIf({u"--fail"_s, u"Event Hub"_s});
    QCOMPARE(done.code, 3);
    QVERIFY2(done.err.contains(u"“Ordering/Event Hub”"_s), qPrintable(done.err));
    QCOMPARE(whatIf({u"--fail"_s, u"Ordering/Event Hub"_s}).code, 0);
}

void TestCliWhatIf::wrongQuestions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing asked") << QStringList{} << 2;
    QTest::newRow("two things asked") << QStringList{u"--rank"_s, u"--scores"_s} << 2;
    QTest::newRow("no time") << QStringList{u"--fail"_s, u"Ordering"_s, u"--outage"_s, u"soon"_s} << 2;
    QTest::newRow("nothing of the name") << QStringList{u"--fail"_s, u"Nowhere"_s} << 3;
    QTest::newRow("an actor does not fail") << QStringList{u"--fail"_s, u"Customer"_s} << 3;
}

void TestCliWhatIf::wrongQuestions()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Outcome done = whatIf(arguments);
    QCOMPARE(done.code, code);
    QVERIFY(!done.err.isEmpty());
}

void TestCliWhatIf::rankAndScores()
{
    const QString ranking = whatIf({u"--rank"_s}).out;
    QVERIFY2(ranking.section(u'\n', 2, 2).startsWith(u"| Ordering |"_s), qPrintable(ranking));
    const QJsonArray scores = QJsonDocument::fromJson(whatIf({u"--scores"_s, u"--json"_s}).out.toUtf8()).array();
    QCOMPARE(scores.size(), 2);
    QCOMPARE(scores.first().toObject().value(u"score"_s).toInt(), 100);
}

QTEST_GUILESS_MAIN(TestCliWhatIf)
#include "tst_cli_whatif.moc"
