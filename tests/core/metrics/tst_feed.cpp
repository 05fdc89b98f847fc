// SPDX-License-Identifier: MIT
#include "core/document/statefolder.h"
#include "core/metrics/catalogue.h"
#include "core/metrics/feed.h"
#include "core/metrics/store/historystore.h"
#include "core/net/http.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace keelson;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 minute = 60'000;

/// Says one record a minute of whatever time it is asked for, and remembers what it was asked.
class Minutes : public MetricSource
{
public:
    QString id() const override { return u"minutes"_s; }
    QString label() const override { return u"Minutes"_s; }
    QList<Option> options() const override { return {{u"budget"_s, u"Budget"_s, OptionKind::Number, 0.0, {}}}; }
    bool keepsPast() const override { return true; }
    Price price() const override { return {1, 0}; }
    Result<std::unique_ptr<MetricSession>> open(const Options &, const Secrets &, Http &) const override
    {
        if (isDown)
            return Error{Error::Kind::Environment, u"It is down."_s, {}, {}};
        return std::unique_ptr<MetricSession>(std::make_unique<Session>(*this));
    }

    QList<Query> asked() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_asked;
    }

    bool isDown = false;

private:
    class Session : public MetricSession
    {
    public:
        explicit Session(const Minutes &source) : m_source(source) { }
        Result<QList<Resource>> discover(Stop) override { return QList<Resource>(); }
        Result<Frame> read(const Query &query, Stop) override
        {
            const std::scoped_lock lock(m_source.m_mutex);
            m_source.m_asked.append(query);
            Frame frame;
            frame.time = query.range.to;
            Series series{metrics::records, {resources::function, u"listener"_s, {}}, {}, {}, minute};
            for (qint64 time = (query.range.from / minute + 1) * minute; time <= query.range.to; time += minute)
                series.samples.append({time, 1});
            frame.series = {series};
            frame.spent = {1, 0};
            return frame;
        }

    private:
        const Minutes &m_source;
    };

    mutable std::mutex m_mutex;
    mutable QList<Query> m_asked;
};

} // namespace

/// What the feed does with money and with what was kept, of a source that does as it is told.
class TestFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void goesOnWhereItLeftOff();
    void tellsWhatWasKeptOfASourceThatIsDown();
    void goesOnWithoutAStoreThatIsHeld();
    void setsADamagedStoreAside();
    void keepsNothingUnlessAsked();
    void spendsNoMoreThanTheBudget();
    void asksForWhatIsLeftOfTheBudget();

private:
    FeedPlan plan(const Minutes &source, const QString &keptAs) const
    {
        FeedPlan plan = feedPlan(source, *resolve(source.options(), {}), 60min);
        plan.interval = 50ms;
        plan.recall = 2h;
        plan.keptAs = keptAs;
        return plan;
    }

    QTemporaryDir m_folder;
    Http m_http;
    NoSecrets m_secrets;
};

void TestFeed::initTestCase()
{
    qputenv("XDG_STATE_HOME", m_folder.path().toUtf8());
}

void TestFeed::goesOnWhereItLeftOff()
{
    Minutes source;
    Feed feed(m_http, m_secrets);
    QSignalSpy recalled(&feed, &Feed::recalled);
    QSignalSpy received(&feed, &Feed::received);
    feed.start(plan(source, u"on"_s));
    QTRY_VERIFY(received.size() >= 2);
    feed.stop();
    QCOMPARE(recalled.size(), 1);
    QVERIFY(recalled[0][0].value<Frame>().series.isEmpty());
    const QList<Query> before = source.asked();
    QCOMPARE(before[0].range.to - before[0].range.from, 60 * minute);

    feed.start(plan(source, u"on"_s));
    QTRY_VERIFY(recalled.size() == 2 && source.asked().size() > before.size());
    feed.stop();
    const auto kept = recalled[1][0].value<Frame>();
    QCOMPARE(kept.series.size(), 1);
    QVERIFY(kept.partial);
    QVERIFY2(kept.series[0].samples.size() >= 59, qPrintable(QString::number(kept.series[0].samples.size())));
    const Query again = source.asked().at(before.size());
    QCOMPARE(again.range.from, kept.time - 15 * minute); // What is known is not paid for twice.
}

void TestFeed::tellsWhatWasKeptOfASourceThatIsDown()
{
    Minutes source;
    Feed feed(m_http, m_secrets);
    QSignalSpy received(&feed, &Feed::received);
    feed.start(plan(source, u"down"_s));
    QTRY_VERIFY(received.size() >= 1);
    feed.stop();
    source.isDown = true;
    QSignalSpy recalled(&feed, &Feed::recalled);
    feed.start(plan(source, u"down"_s));
    QTRY_COMPARE(int(feed.state().kind), int(FeedState::Kind::Failing));
    QCOMPARE(recalled.size(), 1);
    QVERIFY(recalled[0][0].value<Frame>().series[0].samples.size() >= 59);
}

void TestFeed::goesOnWithoutAStoreThatIsHeld()
{
    Minutes source;
    const auto held = HistoryStore::open(*stateFolder(u"metrics"_s) + u"/held"_s);
    QVERIFY(held);
    Feed feed(m_http, m_secrets);
    QSignalSpy recalled(&feed, &Feed::recalled);
    QSignalSpy received(&feed, &Feed::received);
    feed.start(plan(source, u"held"_s));
    QTRY_VERIFY(received.size() >= 1);
    QCOMPARE(recalled[0][0].value<Frame>().findings.size(), 1); // Says why the past is not there.
    QCOMPARE(received[0][0].value<Frame>().series[0].samples.size(), 60);
}

void TestFeed::setsADamagedStoreAside()
{
    Minutes source;
    QFile file(*stateFolder(u"metrics"_s) + u"/damaged"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(10'000, 'x')) == 10'000);
    file.close();
    Feed feed(m_http, m_secrets);
    QSignalSpy received(&feed, &Feed::received);
    feed.start(plan(source, u"damaged"_s));
    QTRY_VERIFY(received.size() >= 1);
    QCOMPARE(received[0][0].value<Frame>().findings.size(), 1);
    QCOMPARE(received[0][0].value<Frame>().series[0].samples.size(), 60);
}

void TestFeed::keepsNothingUnlessAsked()
{
    Minutes source;
    Feed feed(m_http, m_secrets);
    QSignalSpy recalled(&feed, &Feed::recalled);
    QSignalSpy received(&feed, &Feed::received);
    feed.start(plan(source, {}));
    QTRY_VERIFY(received.size() >= 2);
    QVERIFY(recalled.isEmpty());
}

void TestFeed::spendsNoMoreThanTheBudget()
{
    Minutes source;
    Feed feed(m_http, m_secrets);
    FeedPlan limited = plan(source, {});
    limited.budget = 3.5; // At a dollar a request.
    feed.start(limited);
    QTRY_COMPARE(int(feed.state().kind), int(FeedState::Kind::Spent));
    QCOMPARE(source.asked().size(), 3);
    QCOMPARE(feed.cost().dollars(), 3.0);
    QTest::qWait(300);
    QCOMPARE(source.asked().size(), 3);
    feed.resume();
    QTRY_VERIFY(source.asked().size() >= 5);
    QCOMPARE(int(feed.state().kind), int(FeedState::Kind::Reading));
    feed.stop();
    limited.budget = 1;
    feed.start(limited); // A feed that waits for money stops, too.
    QTRY_COMPARE(int(feed.state().kind), int(FeedState::Kind::Spent));
}

void TestFeed::asksForWhatIsLeftOfTheBudget()
{
    Minutes source;
    Feed feed(m_http, m_secrets);
    FeedPlan limited = plan(source, {});
    limited.budget = 2;
    feed.start(limited);
    QTRY_COMPARE(int(feed.state().kind), int(FeedState::Kind::Spent));
    QCOMPARE(source.asked().at(0).allowance, 2.0);
    QCOMPARE(source.asked().at(1).allowance, 1.0);
}

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
