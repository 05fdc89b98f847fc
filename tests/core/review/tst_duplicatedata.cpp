// SPDX-License-Identifier: MIT
#include "core/review/review.h"
#include "tests/support/architecture.h"

#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

/// A service with a view of the same rows as all others, down to the last attribute.
QString copy(int number)
{
    return uR"(
  service "Reader %1 BFF" pattern=bff
    data-store "Copy %1"
)"_s.arg(number);
}

QString contents(int number)
{
    return uR"(
"Reader %1 BFF" consumes "Restaurant Opened"
+ "Copy %1" entities name=Restaurant authority=view partitionKey={restaurantId} attributes="title, city" source="Restaurant Opened" ttl=86400
+ "Copy %1" accessPatterns name="one restaurant" entity=Restaurant given=restaurantId shown="title, city"
)"_s.arg(number);
}

QString architectureWith(int copies)
{
    QString text = uR"(
subsystem Shop
  event-hub Hub
  service "Restaurant BFF" pattern=bff
    data-store Restaurants
)"_s;
    for (int number = 1; number <= copies; ++number)
        text += copy(number);
    text += uR"(
domain-event "Restaurant Opened" fields="title, city"
"Restaurant BFF" publishes "Restaurant Opened"
+ Restaurants entities name=Restaurant authority=record partitionKey={restaurantId} attributes="title, city"
)"_s;
    for (int number = 1; number <= copies; ++number)
        text += contents(number);
    return text;
}

QList<Finding> findingsAboutData(const test::Architecture &architecture)
{
    QList<Finding> findings = review::review(architecture.model());
    findings.removeIf([](const Finding &finding) { return !finding.rule.startsWith("data."_L1); });
    return findings;
}

} // namespace

/// Duplicate data is good: however many copies there are of the same, the review has nothing to say of it.
class TestDuplicateData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAreNeverFound_data()
    {
        QTest::addColumn<int>("copies");
        QTest::newRow("no copy") << 0;
        QTest::newRow("one copy") << 1;
        QTest::newRow("a copy everywhere") << 12;
    }

    void copiesAreNeverFound()
    {
        QFETCH(int, copies);
        const test::Architecture architecture(architectureWith(copies));
        const QList<Finding> findings = findingsAboutData(architecture);
        QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().message));
    }

    /// More copies bring no finding that fewer did not, of whatever rule.
    void oneMoreCopyChangesNothing()
    {
        const auto rulesBroken = [](int copies) {
            QSet<QString> rules;
            for (const Finding &finding : review::review(test::Architecture(architectureWith(copies)).model()))
                rules.insert(finding.rule);
            return rules;
        };
        QCOMPARE(rulesBroken(3), rulesBroken(2));
    }

    void twoRecordsAreNoCopies()
    {
        const test::Architecture architecture(architectureWith(0) + uR"(
subsystem Office
  service "Book BFF" pattern=bff
    data-store Books
+ Books entities name=Restaurant authority=record partitionKey={restaurantId}
)"_s);
        QCOMPARE(findingsAboutData(architecture).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestDuplicateData)
#include "tst_duplicatedata.moc"
