// SPDX-License-Identifier: MIT
#include "core/metrics/catalogue.h"
#include "plugins/sources/openmetrics/exposition.h"
#include "plugins/sources/openmetrics/mapping.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace keelson;
using namespace keelson::openmetrics;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'700'000'000'000;

const QByteArray sample = R"(# HELP lambda_invocations_total Invocations of the function
# TYPE lambda_invocations_total counter
lambda_invocations_total{subsystem="ordering",service="order-bff",function="ordering-order-bff-local-listener"} 12
lambda_errors_total{subsystem="ordering",service="order-bff",function="ordering-order-bff-local-listener"} 0
# TYPE lambda_duration_seconds histogram
lambda_duration_seconds_bucket{le="0.005",function="ordering-order-bff-local-listener"} 1
lambda_duration_seconds_bucket{le="0.05",function="ordering-order-bff-local-listener"} 11
lambda_duration_seconds_bucket{le="+Inf",function="ordering-order-bff-local-listener"} 12
lambda_duration_seconds_sum{function="ordering-order-bff-local-listener"} 0.5
lambda_duration_seconds_count{function="ordering-order-bff-local-listener"} 12
lambda_iterator_age_current_seconds{function="ordering-order-bff-local-listener"} 1.5
queue_depth{function="ordering-order-bff-local-listener"} 3
api_requests_total{function="ordering-order-bff-local-rest",status="200"} 40
api_requests_total{function="ordering-order-bff-local-rest",status="500"} 2
domain_events_total{type="order-submitted",source="ordering-order-bff"} 7
process_resident_memory_bytes 4.2e7
)";

QString words(const QList<Finding> &findings)
{
    QString all;
    for (const Finding &finding : findings)
        all += finding.message + u'\n';
    return all;
}

/// The single value of a metric in a frame; NaN when there is none or more than one.
double valueOf(const Frame &frame, const QString &metric, const Labels &labels = {})
{
    double value = qQNaN();
    int found = 0;
    for (const Series &series : frame.series) {
        if (series.metric != metric || (!labels.isEmpty() && series.labels != labels))
            continue;
        value = series.samples.first().value;
        ++found;
    }
    return found == 1 ? value : qQNaN();
}

} // namespace

class TestExposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void leavesOut_data();
    void leavesOut();
    void refuses_data();
    void refuses();
    void keepsToItsLimits();
    void mapsTheKitsNames();
    void keepsUnknownMetrics();
    void dropsWhatIsNoValue();
    void survivesMutations();
    void readsLargeTextsInLinearTime();
};

void TestExposition::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<double>("value");
    QTest::addColumn<Labels>("labels");
    QTest::addColumn<qint64>("time");  // -1 = none
    const auto prometheus = Dialect::Prometheus;
    const auto open = Dialect::OpenMetrics;
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("bare") << QByteArray("a 1\n") << prometheus << 1.0 << Labels() << qint64(-1);
    QTest::newRow("carriage returns") << QByteArray("a 1\r\n") << prometheus << 1.0 << Labels() << qint64(-1);
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" "a 1\n") << prometheus << 1.0 << Labels() << qint64(-1);
    QTest::newRow("blanks everywhere") << QByteArray("  a { x = \"1\" , } \t 2  \n") << prometheus << 2.0 << Labels{{u"x"_s, u"1"_s}} << qint64(-1);
    QTest::newRow("empty labels") << QByteArray("a{} 1\n") << prometheus << 1.0 << Labels() << qint64(-1);
    QTest::newRow("escapes") << QByteArray("a{x=\"q\\\"b\\\\n\\nz\"} 1\n") << prometheus << 1.0 << Labels{{u"x"_s, u"q\"b\\n\nz"_s}} << qint64(-1);
    QTest::newRow("unknown escape stands for itself") << QByteArray("a{x=\"\\t\"} 1\n") << prometheus << 1.0 << Labels{{u"x"_s, u"\\t"_s}} << qint64(-1);
    QTest::newRow("braces and commas in a value") << QByteArray("a{x=\"},{\"} 1\n") << prometheus << 1.0 << Labels{{u"x"_s, u"},{"_s}} << qint64(-1);
    QTest::newRow("UTF-8") << QByteArray("a{x=\"Größe\"} 1\n") << prometheus << 1.0 << Labels{{u"x"_s, u"Größe"_s}} << qint64(-1);
    QTest::newRow("infinity") << QByteArray("a +Inf\n") << prometheus << infinity << Labels() << qint64(-1);
    QTest::newRow("negative infinity") << QByteArray("a -inf\n") << prometheus << -infinity << Labels() << qint64(-1);
    QTest::newRow("exponent") << QByteArray("a 1.5e-3\n") << prometheus << 0.0015 << Labels() << qint64(-1);
    QTest::newRow("time in ms") << QByteArray("a 1 1700000000123\n") << prometheus << 1.0 << Labels() << qint64(1'700'000'000'123);
    QTest::newRow("time in seconds") << QByteArray("a 1 1700000000.123\n# EOF\n") << open << 1.0 << Labels() << qint64(1'700'000'000'123);
    QTest::newRow("exemplar") << QByteArray("a_bucket{le=\"1\"} 4 # {trace_id=\"abc\"} 0.67 1.5\n# EOF\n") << open << 4.0 << Labels{{u"le"_s, u"1"_s}} << qint64(-1);
    QTest::newRow("what follows EOF is not read") << QByteArray("a 1\n# EOF\nb ?\n") << open << 1.0 << Labels() << qint64(-1);
    QTest::newRow("EOF is a comment to Prometheus") << QByteArray("# EOF\na 1\n") << prometheus << 1.0 << Labels() << qint64(-1);
}

void TestExposition::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(Dialect, dialect);
    QFETCH(double, value);
    QFETCH(Labels, labels);
    QFETCH(qint64, time);
    const Result<Exposition> read = parse(text, dialect);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QVERIFY2(!read->partial, qPrintable(words(read->findings)));
    QCOMPARE(read->samples.size(), 1);
    QCOMPARE(read->samples[0].value, value);
    QCOMPARE(read->samples[0].labels, labels);
    QCOMPARE(read->samples[0].time.value_or(-1), time);
}

void TestExposition::leavesOut_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("why");
    QTest::newRow("no value") << QByteArray("b") << u"value is missing"_s;
    QTest::newRow("value not a number") << QByteArray("b one") << u"not a number"_s;
    QTest::newRow("hexadecimal") << QByteArray("b 0x10") << u"not a number"_s;
    QTest::newRow("name starts with a digit") << QByteArray("1b 1") << u"name was expected"_s;
    QTest::newRow("dash in the name") << QByteArray("b-c 1") << u"not a number"_s;
    QTest::newRow("label without quotes") << QByteArray("b{x=1} 1") << u"must be quoted"_s;
    QTest::newRow("quotation mark missing") << QByteArray("b{x=\"1} 1") << u"quotation mark is missing"_s;
    QTest::newRow("brace missing") << QByteArray("b{x=\"1\" 1") << u"comma or }"_s;
    QTest::newRow("label twice") << QByteArray("b{x=\"1\",x=\"2\"} 1") << u"given twice"_s;
    QTest::newRow("time not a number") << QByteArray("b 1 soon") << u"time is not a number"_s;
    QTest::newRow("time beyond all years") << QByteArray("b 1 1e300") << u"time is not a number"_s;
    QTest::newRow("something after the value") << QByteArray("b 1 2 3") << u"something after"_s;
    QTest::newRow("escape at the end") << QByteArray("b{x=\"\\") << u"quotation mark is missing"_s;
    QTest::newRow("NUL") << QByteArray("b\0 1", 4) << u"not a number"_s;
}

void TestExposition::leavesOut()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, why);
    const Result<Exposition> read = parse("a 1\n" + line + "\nc 3\n", Dialect::Prometheus);
    QVERIFY(read);
    QCOMPARE(read->samples.size(), 2);
    QVERIFY(read->partial);
    QCOMPARE(read->findings.size(), 1);
    QVERIFY2(words(read->findings).contains(why), qPrintable(words(read->findings)));
    QCOMPARE(read->findings[0].place, u"2"_s);
}

void TestExposition::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("JSON") << QByteArray("{\"status\": \"ok\"}\n");
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("only comments") << QByteArray("# hello\n# there\n");
}

void TestExposition::refuses()
{
    QFETCH(QByteArray, text);
    const Result<Exposition> read = parse(text, Dialect::Prometheus);
    QVERIFY(!read);
    QVERIFY(read.error().text().contains(u"not metrics"));
}

void TestExposition::keepsToItsLimits()
{
    ExpositionLimits limits;
    limits.samples = 10;
    limits.findings = 3;
    const Result<Exposition> many = parse(QByteArray("a 1\n").repeated(100), Dialect::Prometheus, limits);
    QVERIFY(many);
    QCOMPARE(many->samples.size(), 10);
    QVERIFY(many->partial);
    const Result<Exposition> wrong = parse("a 1\n" + QByteArray("?\n").repeated(100), Dialect::Prometheus, limits);
    QCOMPARE(wrong->findings.size(), 4);
    QVERIFY2(words(wrong->findings).contains(u"97 more"), qPrintable(words(wrong->findings)));
    const Result<Exposition> cut = parse("a 1\nb 2", Dialect::OpenMetrics);
    QVERIFY(cut->partial);
    QVERIFY(words(cut->findings).contains(u"ends before its end"));
    QCOMPARE(parse("# EOF\n", Dialect::OpenMetrics)->samples.size(), 0);
    QVERIFY(parse("a{x=\"" + QByteArray(1'000'000, 'x') + "\"} 1\nb 1\n", Dialect::Prometheus)->partial);
}

void TestExposition::mapsTheKitsNames()
{
    const Frame frame = mapped(*parse(sample, Dialect::Prometheus), now, u"here:1"_s);
    QVERIFY2(!frame.partial, qPrintable(words(frame.findings)));
    QCOMPARE(valueOf(frame, metrics::invocations), 12.0);
    QCOMPARE(valueOf(frame, metrics::errors), 0.0);
    QCOMPARE(valueOf(frame, metrics::iteratorAgeCurrent), 1500.0);
    QCOMPARE(valueOf(frame, metrics::queueDepth), 3.0);
    QCOMPARE(valueOf(frame, metrics::requests, {{u"status"_s, u"500"_s}}), 2.0);
    QCOMPARE(valueOf(frame, metrics::duration, {{u"le"_s, u"5"_s}}), 1.0);
    QCOMPARE(valueOf(frame, metrics::duration, {{u"le"_s, u"50"_s}}), 11.0);
    QCOMPARE(valueOf(frame, metrics::duration, {{u"le"_s, u"+Inf"_s}}), 12.0);
    QCOMPARE(valueOf(frame, metrics::domainEvents, {{u"source"_s, u"ordering-order-bff"_s}}), 7.0);
    const Resource &function = frame.series[0].resource;
    QCOMPARE(function.type, u"function"_s);
    QCOMPARE(function.name, u"ordering-order-bff-local-listener"_s);
    QCOMPARE(function.labels, (Labels{{u"subsystem"_s, u"ordering"_s}, {u"service"_s, u"order-bff"_s}}));
    QCOMPARE(frame.series[0].samples, (QList<Sample>{{now, 12}}));
}

void TestExposition::keepsUnknownMetrics()
{
    const Frame frame = mapped(*parse("# TYPE odd counter\nodd{x=\"1\"} 5\nprocess_resident_memory_bytes 4.2e7\n", Dialect::Prometheus),
                               now, u"here:1"_s);
    QCOMPARE(frame.series.size(), 2);
    QCOMPARE(frame.series[0].metric, u"odd_total"_s);  // A counter stays one.
    QCOMPARE(catalogue::shape(frame.series[0].metric), MetricShape::Counter);
    QCOMPARE(frame.series[0].labels, (Labels{{u"x"_s, u"1"_s}}));
    QCOMPARE(frame.series[1].metric, u"process_resident_memory_bytes"_s);
    QCOMPARE(frame.series[1].resource.name, u"here:1"_s);
}

void TestExposition::dropsWhatIsNoValue()
{
    const QByteArray text = "queue_depth{function=\"f\"} NaN\na +Inf\nb 1\nb 2\nc 1 1800000000000\n";
    const Frame frame = mapped(*parse(text, Dialect::Prometheus), now, u"here"_s);
    QCOMPARE(frame.series.size(), 1);
    QCOMPARE(valueOf(frame, u"b"_s), 1.0);
    QVERIFY(frame.partial);
    QVERIFY2(words(frame.findings).contains(u"given twice"), qPrintable(words(frame.findings)));
    QVERIFY2(words(frame.findings).contains(u"tomorrow"), qPrintable(words(frame.findings)));
}

void TestExposition::survivesMutations()
{
    QRandomGenerator random(20'260'101);
    const QByteArray pieces[] = {"{", "}", "\"", "\\", "\n", "#", " # ", "NaN", "+Inf", "le=\"", "1e999", "\xff\xfe", "# TYPE ", "# EOF\n", ","};
    qsizetype samples = 0;
    for (int i = 0; i < 100'000; ++i) {
        QByteArray text = sample;
        const int times = 1 + random.bounded(8);
        for (int j = 0; j < times && !text.isEmpty(); ++j) {
            const qsizetype at = random.bounded(int(text.size()));
            switch (random.bounded(5)) {
            case 0: text[at] = char(random.bounded(256)); break;
            case 1: text.remove(at, random.bounded(40)); break;
            case 2: text.insert(at, pieces[random.bounded(int(std::size(pieces)))]); break;
            case 3: text.truncate(at); break;
            case 4: text.insert(at, text.mid(random.bounded(int(text.size())), random.bounded(80))); break;
            }
        }
        const Result<Exposition> read = parse(text, i % 2 ? Dialect::OpenMetrics : Dialect::Prometheus);
        if (!read)
            continue;
        const Frame frame = mapped(*read, now, u"here"_s);
        samples += frame.series.size();
        for (const Series &series : frame.series)
            QVERIFY(std::isfinite(series.samples.first().value));
    }
    QVERIFY(samples > 100'000);  // Most lines of most mutants are still read.
}

void TestExposition::readsLargeTextsInLinearTime()
{
    QByteArray text;
    for (int i = 0; i < 100'000; ++i)
        text += "domain_events_total{type=\"t" + QByteArray::number(i % 5000) + "\",source=\"s" + QByteArray::number(i / 5000) + "\"} 1\n";
    QElapsedTimer timer;
    timer.start();
    const Frame frame = mapped(*parse(text, Dialect::Prometheus), now, u"here"_s);
    QCOMPARE(frame.series.size(), 100'000);
    qInfo() << "100,000 samples," << text.size() / 1024 << "KiB:" << timer.elapsed() << "ms";
}

QTEST_GUILESS_MAIN(TestExposition)
#include "tst_exposition.moc"
