// SPDX-License-Identifier: MIT
#include "core/flow/words.h"

#include <QTest>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 noon = 1'699'833'600'000 + 12 * hour;  ///< Monday, 2023-11-13.

const flow::Clock clockUtc{noon, QTimeZone::utc()};

flow::Drain drain(flow::Drain::Outcome outcome, const flow::Times &when = {}, flow::Missing missing = flow::Missing::Nothing)
{
    return {outcome, when, noon + 48 * hour, missing, 0};
}

} // namespace

class TestFlowWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drains_data();
    void drains();
    void losses_data();
    void losses();
    void causesHaveNamesAndEvidence();
    void advicesSayWhatToChange();
};

void TestFlowWords::drains_data()
{
    QTest::addColumn<flow::Drain>("drain");
    QTest::addColumn<QString>("sentence");
    using enum flow::Drain::Outcome;
    QTest::newRow("interval") << drain(Drained, {noon + 130 * minute, noon + 140 * minute, noon + 160 * minute})
                              << u"Drains between 14:10 and 14:40, likely at 14:20."_s;
    QTest::newRow("to the minute") << drain(Drained, {noon + 130 * minute, noon + 130 * minute, noon + 130 * minute}) << u"Drains at 14:10."_s;
    QTest::newRow("tomorrow") << drain(Drained, {noon + hour, noon + 11 * hour, noon + 20 * hour})
                              << u"Drains between 13:00 and tomorrow 08:00, likely at 23:00."_s;
    QTest::newRow("open end") << drain(Drained, {noon + hour, noon + 11 * hour, {}})
                              << u"Drains from 13:00 on, likely at 23:00; it may take longer than can be foreseen."_s;
    QTest::newRow("not in sight") << drain(NotBefore) << u"Does not drain before Wed 15 Nov 12:00."_s;
    QTest::newRow("never") << drain(Never) << u"Never drains at this capacity."_s;
    QTest::newRow("caught up") << drain(CaughtUp) << u"Caught up."_s;
    QTest::newRow("no history") << drain(Unknown, {}, flow::Missing::Arrivals)
                                << u"Insufficient history: what arrives must be known for a day, and back to the oldest record."_s;
}

void TestFlowWords::drains()
{
    QFETCH(flow::Drain, drain);
    QTEST(flow::words(drain, clockUtc), "sentence");
}

void TestFlowWords::losses_data()
{
    QTest::addColumn<flow::Loss>("loss");
    QTest::addColumn<QString>("sentence");
    using enum flow::Loss::Outcome;
    const flow::Times night{noon + 15 * hour + 12 * minute, noon + 16 * hour, {}};
    QTest::newRow("likely") << flow::Loss{Likely, 0.8, night, 130, 1.3} << u"Data loss from tomorrow 03:12, unless it handles 1.3 times what arrives."_s;
    QTest::newRow("possible") << flow::Loss{Possible, 0.2, night, 130, 1.3}
                              << u"Data loss is possible from tomorrow 03:12 (20 in 100), unless it handles 1.3 times what arrives."_s;
    QTest::newRow("none") << flow::Loss{None, 0, {}, 0, 0} << u"No data loss in sight."_s;
    QTest::newRow("retention unknown") << flow::Loss{} << QString();
}

void TestFlowWords::losses()
{
    QFETCH(flow::Loss, loss);
    QTEST(flow::words(loss, clockUtc), "sentence");
}

void TestFlowWords::causesHaveNamesAndEvidence()
{
    flow::Diagnosis stalled;
    stalled.cause = flow::Cause::Stalled;
    stalled.age = 40 * minute;
    stalled.slope = 1;
    stalled.arrivals = 120;
    QCOMPARE(flow::words(stalled), u"Stalled: It is 40 min behind and ages by the clock: 120 records/s arrive and none is handed over."_s);
    QSet<QString> names;
    for (int cause = 0; cause <= int(flow::Cause::FirstRead); ++cause) {
        stalled.cause = flow::Cause(cause);
        names.insert(flow::name(stalled.cause));
        QVERIFY(flow::words(stalled).startsWith(flow::name(stalled.cause)));
        QVERIFY(!flow::words(stalled).contains(u'%'));
    }
    QCOMPARE(names.size(), qsizetype(flow::Cause::FirstRead) + 1);
}

void TestFlowWords::advicesSayWhatToChange()
{
    flow::Advice advice{flow::Advice::Kind::Parallelise, 1, 3, {}, {}};
    QCOMPARE(flow::words(advice), u"Raise the parallelisation factor from 1 to 3."_s);
    advice.predicted.drain = drain(flow::Drain::Outcome::Never);
    QCOMPARE(flow::effect(advice, clockUtc), u"Never drains at this capacity."_s);
    advice.predicted.loss.outcome = flow::Loss::Outcome::None;
    QCOMPARE(flow::effect(advice, clockUtc), u"Never drains at this capacity. No data loss in sight."_s);
    advice = {flow::Advice::Kind::RaiseRetention, 86'400, 259'200, {}, {}};
    QCOMPARE(flow::words(advice), u"To win time, raise the retention from 24 h to 3.0 days."_s);
    for (int kind = 0; kind <= int(flow::Advice::Kind::RaiseRetention); ++kind) {
        advice.kind = flow::Advice::Kind(kind);
        QVERIFY(flow::words(advice).size() > 10 && !flow::words(advice).contains(u'%'));
    }
}

QTEST_GUILESS_MAIN(TestFlowWords)
#include "tst_flowwords.moc"
