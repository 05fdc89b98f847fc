// SPDX-License-Identifier: MIT
#include "core/control/process.h"
#include "tests/support/architecture.h"

#include <QTest>

using namespace keelson;
using namespace keelson::control;
using namespace Qt::StringLiterals;

namespace {

constexpr auto written = uR"(
service Control pattern=control variant=saga
domain-event Submitted
domain-event Confirmed
domain-event "Given Up"
domain-event "Payment Requested"
domain-event "Payment Authorized"
domain-event "Payment Revoked"
domain-event "Meal Requested"
domain-event "Meal Revoked"
domain-event "Courier Requested"
domain-event "Courier Revoked"
domain-event "Mail Requested"
+ Control milestones event=Submitted
+ Control milestones milestone=exit event=Confirmed
+ Control milestones milestone=abort event="Given Up"
+ Control milestones milestone=exit
+ Control steps name=pay emits="Payment Requested" awaits="Payment Authorized" within=60 compensatedBy="Payment Revoked"
+ Control steps name=cook emits="Meal Requested" within=600 branch=kitchen compensatedBy="Meal Revoked"
+ Control steps name=pack within=60 branch=kitchen
+ Control steps name=find emits="Courier Requested" within=900 branch=delivery compensatedBy="Courier Revoked"
+ Control steps name=tell emits="Mail Requested" irreversible=true compensatedBy="Meal Revoked"
+ Control steps name=close
)";

Process process(const test::Architecture &architecture)
{
    return processOf(architecture.model(), *architecture.model().element(architecture[u"Control"_s]));
}

/// Steps of one branch each; "" = none.
Process branched(const QStringList &branches)
{
    Process process;
    for (const QString &branch : branches) {
        Step step;
        step.branch = branch;
        process.steps.append(step);
    }
    return process;
}

} // namespace

class TestProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void stages_data();
    void stages();
    void takesBackTheLatestFirst_data();
    void takesBackTheLatestFirst();
    void theSlowestBranchCounts();
};

void TestProcess::reads()
{
    const test::Architecture architecture(QString::fromUtf16(written));
    const Process read = process(architecture);
    QVERIFY(read.isBegun());
    QCOMPARE(read.milestones.size(), 4);
    QCOMPARE(read.events("entry"_L1), QList<Id>{architecture[u"Submitted"_s]});
    QCOMPARE(read.events("exit"_L1), QList<Id>{architecture[u"Confirmed"_s]});
    QCOMPARE(read.events("abort"_L1), QList<Id>{architecture[u"Given Up"_s]});
    const Step &pay = read.steps.first();
    QCOMPARE(pay.name, u"pay"_s);
    QCOMPARE(pay.emits, architecture[u"Payment Requested"_s]);
    QCOMPARE(pay.awaits, architecture[u"Payment Authorized"_s]);
    QCOMPARE(pay.compensatedBy, architecture[u"Payment Revoked"_s]);
    QCOMPARE(pay.within, 60.0);
    QVERIFY(pay.isReversible());
    QVERIFY2(!read.steps.at(4).isReversible(), "what is irreversible stays, whatever else was said");
    QVERIFY(!Process().isBegun());
}

void TestProcess::stages_data()
{
    QTest::addColumn<QStringList>("branches");
    QTest::addColumn<QList<Stage>>("stages");
    QTest::addColumn<bool>("parallel");
    QTest::newRow("nothing") << QStringList{} << QList<Stage>{} << false;
    QTest::newRow("one after the other") << QStringList{u""_s, u""_s} << QList<Stage>{{{0}}, {{1}}} << false;
    QTest::newRow("one branch is a line") << QStringList{u"a"_s, u"a"_s} << QList<Stage>{{{0, 1}}} << false;
    QTest::newRow("two branches") << QStringList{u"a"_s, u"b"_s} << QList<Stage>{{{0}, {1}}} << true;
    QTest::newRow("a branch goes on after another")
        << QStringList{u"a"_s, u"b"_s, u"a"_s} << QList<Stage>{{{0, 2}, {1}}} << true;
    QTest::newRow("a step without a branch joins")
        << QStringList{u"a"_s, u"b"_s, u""_s, u"a"_s, u"c"_s} << QList<Stage>{{{0}, {1}}, {{2}}, {{3}, {4}}} << true;
}

void TestProcess::stages()
{
    QFETCH(QStringList, branches);
    QFETCH(QList<Stage>, stages);
    QFETCH(bool, parallel);
    QCOMPARE(stagesOf(branched(branches)), stages);
    QCOMPARE(runsInParallel(branched(branches)), parallel);
}

void TestProcess::takesBackTheLatestFirst_data()
{
    QTest::addColumn<int>("failed");
    QTest::addColumn<QList<qsizetype>>("taken");
    QTest::newRow("nothing before the first") << 0 << QList<qsizetype>{};
    QTest::newRow("the other branch may be done") << 1 << QList<qsizetype>{3, 0};
    QTest::newRow("what went before in the branch") << 2 << QList<qsizetype>{3, 1, 0};
    QTest::newRow("all of both branches") << 4 << QList<qsizetype>{3, 1, 0};
    QTest::newRow("what is irreversible stays") << 5 << QList<qsizetype>{3, 1, 0};
}

void TestProcess::takesBackTheLatestFirst()
{
    QFETCH(int, failed);
    QFETCH(QList<qsizetype>, taken);
    const test::Architecture architecture(QString::fromUtf16(written));
    QCOMPARE(toTakeBack(process(architecture), failed), taken);
}

void TestProcess::theSlowestBranchCounts()
{
    const test::Architecture architecture(QString::fromUtf16(written));
    QCOMPARE(longest(process(architecture)), 60.0 + 900.0);
}

QTEST_APPLESS_MAIN(TestProcess)
#include "tst_process.moc"
