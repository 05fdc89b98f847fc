// SPDX-License-Identifier: MIT
#include "core/metrics/recording.h"
#include "core/net/http.h"
#include "core/plugin/registry.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <bit>

using namespace keelson;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 begin = 1'700'000'000'000;

Frame made(qint64 time, const QList<Sample> &samples, qint64 period = 0)
{
    Resource resource{u"function"_s, u"a \"listener\" \u00fc\n"_s, {{u"service"_s, u"order"_s}}, {{u"timeout"_s, u"30"_s}}};
    Frame frame;
    frame.time = time;
    frame.series = {{u"errors"_s, resource, {{u"status"_s, u"5xx"_s}}, samples, period}};
    return frame;
}

bool isSame(const Frame &a, const Frame &b)
{
    const auto isSameSeries = [](const Series &x, const Series &y) {
        return x == y && std::equal(x.samples.begin(), x.samples.end(), y.samples.begin(), y.samples.end(), [](const Sample &p, const Sample &q) {
                   return std::bit_cast<quint64>(p.value) == std::bit_cast<quint64>(q.value);
               });
    };
    return a.time == b.time && a.partial == b.partial && a.findings == b.findings && a.spent == b.spent
        && std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(), isSameSeries);
}

} // namespace

class TestRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void comesBackBitForBit();
    void playsDespiteDamage_data();
    void playsDespiteDamage();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void overwritesNothing();
    void answersForRecordedTimes();
    void playsAsIfNow();

private:
    void record(const QList<Frame> &frames);
    std::unique_ptr<MetricSession> open(double speed);

    std::unique_ptr<Registry> m_registry;
    const MetricSource *m_source = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Http m_http;
    NoSecrets m_secrets;
};

void TestRecording::initTestCase()
{
    m_registry = std::make_unique<Registry>(QStringList{QStringLiteral(KEELSON_BUILD "/lib/keelson/plugins")});
    m_source = m_registry->metricSource(u"recording"_s);
    QVERIFY(m_source);
    QVERIFY(m_source->keepsPast());
}

void TestRecording::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.metrics"_s);
}

void TestRecording::record(const QList<Frame> &frames)
{
    const auto recorder = Recorder::create(m_path);
    QVERIFY(recorder);
    for (const Frame &frame : frames)
        QVERIFY((*recorder)->write(frame));
}

std::unique_ptr<MetricSession> TestRecording::open(double speed)
{
    auto session = m_source->open({{u"file"_s, m_path}, {u"speed"_s, speed}}, m_secrets, m_http);
    return session ? *std::move(session) : nullptr;
}

void TestRecording::comesBackBitForBit()
{
    Frame frame = made(begin, {{begin, 0.1 + 0.2}, {begin + 1, -0.0}, {begin + 2, 1e300}, {begin + 3, 5e-324}, {begin + 4, 9007199254740993.0},
                               {begin + 5, 0}, {begin + 6, -1.0 / 3}, {std::numeric_limits<qint64>::max(), 1}}, 60'000);
    frame.partial = true;
    frame.spent = {3, 500};
    Finding finding;
    finding.severity = Severity::Error;
    finding.rule = u"some.rule"_s;
    finding.message = u"Words."_s;
    finding.place = u"here"_s;
    frame.findings = {finding};
    const QList<Frame> frames{frame, made(begin + 1000, {{begin + 1000, 1}}), Frame{}};
    record(frames);
    const auto read = recording::read(m_path);
    QVERIFY(read);
    QVERIFY(read->findings.isEmpty());
    QCOMPARE(read->frames.size(), frames.size());
    for (qsizetype i = 0; i < frames.size(); ++i)
        QVERIFY(isSame(read->frames[i], frames[i]));
}

void TestRecording::playsDespiteDamage_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("words") << QByteArray("nonsense\n");
    QTest::newRow("a line that was cut") << recording::line(made(begin, {{begin, 1}})).chopped(5) + '\n';
    QTest::newRow("an odd number of samples") << QByteArray("{\"time\":1,\"series\":[{\"metric\":\"m\",\"samples\":[1]}]}\n");
    QTest::newRow("a word for a value") << QByteArray("{\"time\":1,\"series\":[{\"metric\":\"m\",\"samples\":[1,\"x\"]}]}\n");
    QTest::newRow("a series without a name") << QByteArray("{\"time\":1,\"series\":[{\"samples\":[1,1]}]}\n");
    QTest::newRow("a time that goes backward") << QByteArray("{\"time\":1,\"series\":[{\"metric\":\"m\",\"period\":-1,\"samples\":[1,1]}]}\n");
    QTest::newRow("not UTF-8") << QByteArray("{\"time\":1,\"series\":[{\"metric\":\"\xff\xfe\",\"samples\":[]}\n");
    QTest::newRow("deep") << QByteArray(100'000, '[') + '\n';
}

void TestRecording::playsDespiteDamage()
{
    QFETCH(QByteArray, line);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(recording::head() + recording::line(made(begin, {{begin, 1}})) + line + recording::line(made(begin + 1, {{begin + 1, 2}})));
    file.close();
    const auto session = open(0);
    QVERIFY(session);
    const Result<Frame> frame = session->read({}, {});
    QVERIFY(frame);
    QCOMPARE(frame->series.size(), 1);
    QCOMPARE(frame->series[0].samples, (QList<Sample>{{begin, 1}, {begin + 1, 2}}));
    QVERIFY(frame->partial);
    QCOMPARE(frame->findings.size(), 1);
    QCOMPARE(frame->findings[0].place, u"3"_s);
}

void TestRecording::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello\n");
    QTest::newRow("of a later version") << QByteArray("{\"keelson-recording\":2}\n");
}

void TestRecording::refusesOtherFiles()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!open(0));  // There is none.
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(!open(0));
}

void TestRecording::overwritesNothing()
{
    record({made(begin, {{begin, 1}})});
    QVERIFY(!Recorder::create(m_path));
    QCOMPARE(recording::read(m_path)->frames.size(), 1);
}

void TestRecording::answersForRecordedTimes()
{
    record({made(begin, {{begin - 60'000, 1}, {begin, 2}}, 60'000), made(begin + 60'000, {{begin, 3}, {begin + 60'000, 4}}, 60'000)});
    const auto session = open(0);
    QCOMPARE(session->read({}, {})->series[0].samples, (QList<Sample>{{begin - 60'000, 1}, {begin, 3}, {begin + 60'000, 4}}));
    Query query;
    query.range = {begin, begin + 60'000};
    QCOMPARE(session->read(query, {})->series[0].samples, (QList<Sample>{{begin, 3}}));
    query.metrics = {u"invocations"_s};
    QVERIFY(session->read(query, {})->series.isEmpty());
    QCOMPARE(session->discover({})->size(), 1);
}

void TestRecording::playsAsIfNow()
{
    record({made(begin, {{begin, 1}}), made(begin + 100'000, {{begin + 100'000, 2}}), made(begin + 1'000'000'000, {{begin + 1'000'000'000, 3}})});
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const auto session = open(1000);
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QTRY_COMPARE(session->read({}, {})->series[0].samples.size(), 2);
    const QList<Sample> samples = session->read({}, {})->series[0].samples;
    QVERIFY(samples[0].time >= before && samples[0].time <= after);
    QCOMPARE(samples[1].time - samples[0].time, 100);
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
