// SPDX-License-Identifier: MIT
#include "core/review/review.h"
#include "core/review/rule.h"
#include "core/sample/sample.h"
#include "tests/support/architecture.h"

#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

/// Rules of a topic that the model breaks, each with the name of what was looked at.
QStringList broken(const Model &model, review::Topic topic)
{
    QStringList lines;
    for (const Finding &finding : review::review(model)) {
        if (review::rule(finding.rule)->topic == topic)
            lines.append(finding.rule + u": "_s + model.element(finding.elements.first())->name);
    }
    lines.sort();
    return lines;
}

Model sampleModel()
{
    test::Architecture architecture;
    for (const Edit &edit : sample::foodDelivery())
        architecture.apply(edit);
    return architecture.model();
}

} // namespace

/// What events and streams say of architectures as people draw them.
class TestReviewSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleHearsWhatIsTrue();
    void retailerHearsWhatIsTrue();
    void fewBoxesHearNothing();
};

void TestReviewSample::sampleHearsWhatIsTrue()
{
    const Model model = sampleModel();
    // Nobody listens to these; the sample's story ends there.
    QCOMPARE(broken(model, review::Topic::Events),
             (QStringList{u"event.no-consumer: Customer Notified"_s, u"event.no-consumer: Payment Declined"_s,
                          u"event.no-consumer: Payment Requested"_s, u"event.no-consumer: Refund Issued"_s}));
    QCOMPARE(broken(model, review::Topic::Streams), QStringList());
}

/// A big system is told of what nobody listens to and of contracts without examples, and of nothing else.
void TestReviewSample::retailerHearsWhatIsTrue()
{
    test::Architecture architecture;
    architecture.apply(sample::retailer());
    QSet<QString> rules;
    for (const QString &line : broken(architecture.model(), review::Topic::Events))
        rules.insert(line.section(u':', 0, 0));
    QCOMPARE(rules, (QSet<QString>{u"event.no-consumer"_s, u"event.example-missing"_s}));
    QCOMPARE(broken(architecture.model(), review::Topic::Streams), QStringList());
}

/// Somebody who begins is not told what is missing everywhere.
void TestReviewSample::fewBoxesHearNothing()
{
    const test::Architecture architecture(u"subsystem Shop\n"
                                          "  service Checkout\n"
                                          "  service Stock\n"
                                          "  event-hub Hub\n"
                                          "domain-event \"Order Submitted\"\n"
                                          "actor Customer\n"
                                          "Customer calls Checkout\n"_s);
    QCOMPARE(broken(architecture.model(), review::Topic::Events), QStringList());
    QCOMPARE(broken(architecture.model(), review::Topic::Streams), QStringList());
}

QTEST_GUILESS_MAIN(TestReviewSample)
#include "tst_reviewsample.moc"
