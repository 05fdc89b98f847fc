// SPDX-License-Identifier: MIT
#include "core/review/review.h"
#include "core/sample/sample.h"
#include "tests/support/architecture.h"

#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

/// What the rules about details say: those of stores, frontends and processes.
QStringList aboutDetails(const Model &model)
{
    QStringList found;
    for (const Finding &finding : review::review(model)) {
        for (const QLatin1StringView topic : {"data."_L1, "frontend."_L1, "control."_L1}) {
            if (finding.rule.startsWith(topic))
                found.append(finding.rule + u": "_s + finding.message);
        }
    }
    return found;
}

Model sampleModel()
{
    test::Architecture sample;
    for (const Edit &edit : sample::foodDelivery())
        sample.apply(edit);
    return sample.model();
}

} // namespace

/// Rules about details wait until somebody begins to speak of details.
class TestQuiet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsSound()
    {
        QCOMPARE(aboutDetails(sampleModel()), QStringList());
    }

    void whoHasJustBegunIsLeftInPeace_data()
    {
        QTest::addColumn<QString>("drawn");
        QTest::newRow("one box of every kind") << uR"(
system Food
  subsystem Shop
    service "Order BFF"
      function Function
      data-store Store
      api API
    service "Payment Gateway" pattern=esg
    service "Order Control" pattern=control
    event-hub Hub
    main-app App
    micro-frontend Order
actor Customer
team Red
)"_s;
        QTest::newRow("a control service of every kind") << uR"(
service A pattern=control variant=orchestration
service B pattern=control variant=parallel
service C pattern=control variant=saga
service D pattern=control variant=snapshot
service E pattern=control variant=decision-table
service F pattern=control variant=missing-event
service G pattern=control variant=machine-learning
service H pattern=control variant=regional-cron
)"_s;
        QTest::newRow("the first item of every list") << uR"(
service Control pattern=control
service "Order BFF"
  data-store Store
main-app App
+ Control steps name=first
+ Control inputs name=paid
+ Store entities name=Order
+ Store indexes name=gsi1
+ App mountPoints name=main
)"_s;
        QTest::newRow("questions to a store as they come to mind") << uR"(
service "Order BFF"
  data-store Store
+ Store entities name=Order
+ Store entities name=Item
+ Store accessPatterns name="one order"
+ Store accessPatterns name="orders of a customer"
)"_s;
    }

    void whoHasJustBegunIsLeftInPeace()
    {
        QFETCH(QString, drawn);
        QCOMPARE(aboutDetails(test::Architecture(drawn).model()), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestQuiet)
#include "tst_quiet.moc"
