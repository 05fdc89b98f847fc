// SPDX-License-Identifier: MIT
#include "app/gui/observe/connection.h"
#include "core/metrics/catalogue.h"
#include "core/net/http.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

/// Keeps its past, costs a dollar a thousand metrics, and remembers what it was asked.
class Dear : public MetricSource
{
public:
    QString id() const override { return u"dear"_s; }
    QString label() const override { return u"Dear source"_s; }
    QList<Option> options() const override
    {
        return {{u"region"_s, u"Region"_s, OptionKind::Text, QString(), {}}, {u"key"_s, u"Key"_s, OptionKind::Secret, QString(), {}},
                {u"interval"_s, u"Interval"_s, OptionKind::Duration, 0.2, {}}, {u"budget"_s, u"Budget"_s, OptionKind::Number, 0.0, {}}};
    }
    bool keepsPast() const override { return true; }
    Price price() const override { return {0, 0.001}; }
    Result<std::unique_ptr<MetricSession>> open(const Options &, const Secrets &, Http &) const override
    {
        return std::unique_ptr<MetricSession>(std::make_unique<Session>(*this));
    }

    QList<TimeRange> asked() const
    {
        QList<TimeRange> ranges;
        for (const Query &query : queries())
            ranges.append(query.range);
        return ranges;
    }
    QList<Query> queries() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_asked;
    }

private:
    class Session : public MetricSession
    {
    public:
        explicit Session(const Dear &source) : m_source(source) { }
        Result<QList<Resource>> discover(Stop) override { return QList<Resource>(); }
        Result<Frame> read(const Query &query, Stop) override
        {
            const std::scoped_lock lock(m_source.m_mutex);
            m_source.m_asked.append(query);
            Frame frame;
            frame.time = query.range.to;
            QList<Sample> samples;
            const qint64 step = query.step;
            for (qint64 time = (query.range.from / step + 1) * step; time <= query.range.to; time += step)
                samples.append({time, double(step) / 1000});
            frame.series = {{metrics::invocations, {u"function"_s, u"order-bff-prod-rest"_s, {}}, {}, samples, step},
                            {metrics::invocations, {u"function"_s, u"kitchen-prod-rest"_s, {}}, {}, samples, step}};
            keepAskedFor(frame, query);
            frame.spent = {1, 100};
            return frame;
        }

    private:
        const Dear &m_source;
    };

    mutable std::mutex m_mutex;
    mutable QList<Query> m_asked;
};

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksForTheDayBeforeAndThenForTheRest();
    void countsWhatItCosts();
    void stopsAtItsBudget();
    void looksBack();
    void remembersOverARestart();
    void asksForWhatIsShown();
    void showsNoSecretInItsAddress();

private:
    void open(const Options &options = {});

    QTemporaryDir m_folder;
    Dear m_source;
    Http m_http;
    NoSecrets m_secrets;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Connection> m_connection;
    Id m_bff;
    Id m_kitchen;
};

void TestConnection::init()
{
    m_workspace = std::make_unique<Workspace>();
    auto document = *Document::create(m_folder.filePath(Id::create().toString()), {Id::create(), u"Tester"_s});
    Edit edit(u"Begin"_s);
    m_bff = edit.add(kinds::service, u"Order BFF"_s);
    m_kitchen = edit.add(kinds::service, u"Kitchen"_s);
    document->commit(edit);
    m_workspace->setDocument(std::move(document));
    m_connection = std::make_unique<Connection>(*m_workspace, m_http, m_secrets);
}

void TestConnection::cleanup()
{
    m_connection.reset();
    m_workspace.reset();
}

void TestConnection::open(const Options &options)
{
    m_connection->open(m_source, *resolve(m_source.options(), options), {});
}

void TestConnection::asksForTheDayBeforeAndThenForTheRest()
{
    const qsizetype before = m_source.asked().size();
    open();
    QTRY_VERIFY(m_source.asked().size() >= before + 3);
    const QList<TimeRange> asked = m_source.asked().mid(before);
    QCOMPARE(asked[0].to - asked[0].from, qint64(24 * 3'600'000));
    QCOMPARE(asked[1].from, asked[0].to - 15 * 60'000); // Late values and corrections.
    QVERIFY(asked[1].to > asked[0].to);
    QCOMPARE(asked[2].from, asked[1].to - 15 * 60'000);
    QTRY_COMPARE(m_workspace->live().elements.value(m_bff).throughput, 1.0);
}

void TestConnection::countsWhatItCosts()
{
    open();
    QTRY_VERIFY(m_connection->cost().total().requests >= 2);
    const Spent spent = m_connection->cost().total();
    QCOMPARE(spent.metrics, 100 * spent.requests);
    QCOMPARE(m_connection->cost().dollars(), 0.1 * double(spent.requests));
    QCOMPARE(m_connection->cost().perDay(m_connection->interval()).value(), 0.1 * 5 * 86'400);
}

void TestConnection::stopsAtItsBudget()
{
    open({{u"budget"_s, 0.25}});
    QTRY_VERIFY(m_connection->isOverBudget());
    QCOMPARE(m_connection->cost().total().requests, 2); // A third would make it 0.30.
    QVERIFY(m_connection->isOpen());
    QVERIFY(m_workspace->live().isConnected()); // What was read stays.
    const qsizetype asked = m_source.asked().size();
    QTest::qWait(500);
    QCOMPARE(m_source.asked().size(), asked);
    m_connection->resume();
    QTRY_VERIFY(m_source.asked().size() >= asked + 2);
    QVERIFY(!m_connection->isOverBudget());
}

void TestConnection::looksBack()
{
    open();
    QTRY_VERIFY(m_workspace->live().isConnected());
    const qint64 then = m_connection->history().newest() - 12 * 3'600'000;
    m_workspace->askMoment(then);
    QCOMPARE(m_workspace->live().time, then);
    QVERIFY(m_workspace->live().isPast);
    QCOMPARE(m_workspace->live().elements.value(m_bff).throughput, 1.0);
    const qsizetype asked = m_source.asked().size();
    QTRY_VERIFY(m_source.asked().size() > asked + 1); // Reading goes on meanwhile,
    QCOMPARE(m_workspace->live().time, then);         // and what is shown stands still.
    m_workspace->askMoment({});
    QVERIFY(!m_workspace->live().isPast);
    QVERIFY(m_workspace->live().time > then);
    m_workspace->askMoment(then - 24 * 3'600'000);    // Before all that is known.
    QCOMPARE(int(m_workspace->live().elements.value(m_bff).liveness), int(Liveness::Unknown));
}

void TestConnection::remembersOverARestart()
{
    open();
    QTRY_VERIFY(m_workspace->live().isConnected());
    const qint64 oldest = m_workspace->live().oldest;
    m_connection = std::make_unique<Connection>(*m_workspace, m_http, m_secrets);
    const qsizetype before = m_source.asked().size();
    open();
    QTRY_VERIFY(m_source.asked().size() > before);
    const TimeRange asked = m_source.asked().at(before);
    QVERIFY(asked.to - asked.from < 20 * 60'000);        // Only what is missing,
    QTRY_VERIFY(m_workspace->live().isConnected());
    QCOMPARE(m_workspace->live().oldest, oldest);        // and the rest is known.
    m_workspace->askMoment(m_connection->history().newest() - 12 * 3'600'000);
    QCOMPARE(m_workspace->live().elements.value(m_bff).throughput, 1.0);
}

void TestConnection::asksForWhatIsShown()
{
    const qsizetype before = m_source.queries().size();
    m_workspace->watch({false, {m_bff}});
    open();
    QTRY_VERIFY(m_source.queries().size() >= before + 4);
    const QList<Query> asked = m_source.queries().mid(before);
    QVERIFY(asked[0].metrics.isEmpty() && asked[0].resources.isEmpty());  // The first read is for everything.
    const Query narrow = asked.last();
    QCOMPARE(narrow.resources.size(), 1);
    QCOMPARE(narrow.resources.first().name, u"order-bff-prod-rest"_s);
    QVERIFY(narrow.metrics.contains(QString(metrics::iteratorAge)));
    QCOMPARE(m_connection->moment().asked.resources, narrow.resources);
    QVERIFY(m_workspace->live().elements.contains(m_kitchen));            // What was read stays.

    const qsizetype then = m_source.queries().size();
    m_workspace->watch({true, {}});
    QTRY_VERIFY(m_source.queries().size() >= then + 3);
    const QList<Query> after = m_source.queries().mid(then);
    const auto all = std::find_if(after.begin(), after.end(), [](const Query &query) { return query.resources.isEmpty(); });
    QVERIFY(all != after.end());
    QVERIFY(all->range.from <= asked[1].range.to - 15 * 60'000);          // From where the rest was read last.
    QVERIFY(after.last().metrics.isEmpty());
}

void TestConnection::showsNoSecretInItsAddress()
{
    open({{u"region"_s, u"eu-west-1"_s}, {u"key"_s, u"hunter2"_s}});
    QCOMPARE(m_connection->address(), u"Dear source: eu-west-1"_s);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
