// SPDX-License-Identifier: MIT
#include "core/review/review.h"
#include "tests/support/architecture.h"

#include <QMap>
#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

/// Architectures of public record, in tests/data/architectures, and what the review says of them: docs/architectures.md
/// discusses it.
class TestArchitectures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReviewed_data();
    void isReviewed();
};

void TestArchitectures::isReviewed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("a certificate authority that calls from service to service") << u"boulder"_s
        << QStringList{u"2 bulkhead.call-chain"_s, u"6 bulkhead.synchronous-call"_s, u"1 delivery.store-reason"_s, u"1 delivery.undescribed"_s, u"1 gateway.external-call"_s};
    QTest::newRow("ingestion of telemetry") << u"mozilla-ingestion"_s
        << QStringList{u"1 bulkhead.shared-store"_s, u"1 delivery.undescribed"_s, u"1 event.no-consumer"_s, u"1 event.no-lake"_s, u"1 event.several-producers"_s, u"3 gateway.direct-sql"_s, u"1 gateway.external-call"_s};
    QTest::newRow("the event platform of an encyclopedia") << u"wikimedia-events"_s
        << QStringList{u"1 delivery.undescribed"_s, u"1 event.example-missing"_s, u"1 event.no-consumer"_s, u"1 event.no-lake"_s, u"1 gateway.echo"_s};
}

void TestArchitectures::isReviewed()
{
    QFETCH(QString, file);
    QFETCH(QStringList, said);
    const auto architecture = test::Architecture::fromFile(u"architectures/%1.txt"_s.arg(file));
    QVERIFY(architecture.findings().isEmpty());
    QMap<QString, int> counts;
    QStringList told;
    for (const Finding &finding : review::review(architecture.model())) {
        ++counts[finding.rule];
        told.append(QStringList{u"note"_s, u"warning"_s, u"error"_s}.at(int(finding.severity)) + u' ' + finding.rule + u": "_s + finding.message);
    }
    QStringList summed;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        summed.append(u"%1 %2"_s.arg(*it).arg(it.key()));
    QVERIFY2(summed == said, qPrintable(summed.join(u"\n"_s) + u"\n\n"_s + told.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestArchitectures)
#include "tst_architectures.moc"
