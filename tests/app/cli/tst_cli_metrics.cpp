// SPDX-License-Identifier: MIT
#include "cli.h"
#include "core/metrics/catalogue.h"
#include "core/metrics/recording.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// What reads metrics without a window, against a source that makes them up.

class TestCliMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void discoversWhatRuns();
    void recordsAndPlays();
    void replays();
    void refuses_data();
    void refuses();
    void keepsWhatIsThere();

private:
    Outcome run(const QStringList &arguments) { return runCli(m_folder.path(), arguments); }

    QTemporaryDir m_folder;
};

void TestCliMetrics::discoversWhatRuns()
{
    const Outcome listed = run({u"discover"_s, u"--source"_s, u"simulated"_s, u"--services"_s, u"Ordering/Order BFF"_s, u"--json"_s});
    QVERIFY2(listed.code == 0, qPrintable(listed.err));
    QStringList types;
    for (const QString &line : listed.out.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonObject resource = QJsonDocument::fromJson(line.toUtf8()).object();
        QVERIFY2(!resource.value(u"name"_s).toString().isEmpty(), qPrintable(line));
        QCOMPARE(resource.value(u"labels"_s).toObject().value(u"simulated"_s).toString(), u"true"_s);
        types.append(resource.value(u"type"_s).toString());
    }
    QVERIFY(types.contains(u"function"_s) && types.contains(u"stream"_s));
    const Outcome plain = run({u"discover"_s, u"--source"_s, u"simulated"_s, u"--services"_s, u"Ordering/Order BFF"_s});
    QCOMPARE(plain.out.count(u'\n'), types.size());
}

void TestCliMetrics::recordsAndPlays()
{
    const Outcome recorded = run({u"record"_s, u"night.metrics"_s, u"--source"_s, u"simulated"_s, u"--services"_s, u"Ordering/Order BFF"_s,
                                  u"--for"_s, u"2s"_s});
    QVERIFY2(recorded.code == 0, qPrintable(recorded.err));
    QVERIFY2(recorded.out.startsWith(u"Recorded "_s), qPrintable(recorded.out));
    const Outcome played = run({u"watch"_s, u"--source"_s, u"recording"_s, u"--file"_s, m_folder.filePath(u"night.metrics"_s), u"--once"_s});
    QVERIFY2(played.code == 0, qPrintable(played.err));
    QVERIFY2(played.out.contains(u"invocations"_s), qPrintable(played.out));
    QVERIFY(played.out.contains(u"order-bff"_s));
}

// The very frames that were written, and of a range only what lies in it.
void TestCliMetrics::replays()
{
    const auto line = [](qint64 time, double count) {
        Frame frame;
        frame.time = time;
        frame.series = {{metrics::invocations, {resources::function, u"order-bff-prod-rest"_s, {}}, {}, {{time, count}}}};
        return recording::line(frame);
    };
    const qint64 noon = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    QByteArray file = recording::head();
    for (int i = 0; i < 10; ++i)
        file += line(noon + i * 1000, i * 5);
    writeBytes(m_folder.filePath(u"noon.metrics"_s), file + "damaged\n");

    const Outcome all = run({u"replay"_s, u"noon.metrics"_s, u"--json"_s});
    QVERIFY2(all.code == 0, qPrintable(all.err));
    QVERIFY2(all.err.contains(u"Line 12"_s), qPrintable(all.err));
    const QStringList lines = all.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 10);
    QCOMPARE(QJsonDocument::fromJson(lines[9].toUtf8())[u"series"_s][0][u"value"_s].toDouble(), 45.0);

    const Outcome some = run({u"replay"_s, u"noon.metrics"_s, u"--from"_s, u"2026-03-01T12:00:05Z"_s, u"--to"_s, u"2026-03-01T12:00:07Z"_s,
                              u"--speed"_s, u"100"_s});
    QVERIFY2(some.code == 0, qPrintable(some.err));
    QCOMPARE(some.out.count(u"order-bff"_s), 2);

    const Outcome none = run({u"replay"_s, u"noon.metrics"_s, u"--from"_s, u"2026-03-02T12:00:00Z"_s});
    QCOMPARE(none.code, 3);
    QVERIFY2(none.err.contains(u"--from"_s), qPrintable(none.err));
    writeBytes(m_folder.filePath(u"begun.metrics"_s), recording::head());
    const Outcome begun = run({u"replay"_s, u"begun.metrics"_s});
    QCOMPARE(begun.code, 3);
    QVERIFY2(!begun.err.contains(u"--from"_s), qPrintable(begun.err));
    QVERIFY2(some.out.contains(u"throughput 5/s"_s), qPrintable(some.out)); // From what came before the range, too.
}

void TestCliMetrics::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("no source") << QStringList{u"record"_s, u"x"_s} << 2 << u"Which source?"_s;
    QTest::newRow("no source to discover") << QStringList{u"discover"_s} << 2 << u"Which source?"_s;
    QTest::newRow("no time") << QStringList{u"record"_s, u"x"_s, u"--source"_s, u"simulated"_s, u"--for"_s, u"soon"_s} << 2 << u"A time is expected"_s;
    QTest::newRow("no folder") << QStringList{u"record"_s, u"nowhere/x"_s, u"--source"_s, u"simulated"_s, u"--for"_s, u"1s"_s} << 4 << u"cannot be begun"_s;
    QTest::newRow("nothing to replay") << QStringList{u"replay"_s, u"nothing"_s} << 4 << u"cannot be read"_s;
    QTest::newRow("no moment") << QStringList{u"replay"_s, u"x"_s, u"--from"_s, u"noon"_s} << 2 << u"A moment is expected"_s;
    QTest::newRow("no speed") << QStringList{u"replay"_s, u"x"_s, u"--speed"_s, u"-1"_s} << 2 << u"A speed above 0"_s;
    QTest::newRow("no recording") << QStringList{u"watch"_s, u"--source"_s, u"recording"_s, u"--file"_s, u"nothing"_s, u"--once"_s} << 4 << u"cannot be read"_s;
}

void TestCliMetrics::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
    QCOMPARE(outcome.code, code);
}

void TestCliMetrics::keepsWhatIsThere()
{
    writeBytes(m_folder.filePath(u"precious"_s), "mine");
    const Outcome outcome = run({u"record"_s, u"precious"_s, u"--source"_s, u"simulated"_s, u"--for"_s, u"1s"_s});
    QVERIFY(outcome.code != 0);
    QCOMPARE(bytesOf(m_folder.filePath(u"precious"_s)), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TestCliMetrics)
#include "tst_cli_metrics.moc"
