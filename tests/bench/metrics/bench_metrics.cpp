// SPDX-License-Identifier: MIT
#include "core/metrics/store/historystore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace keelson;
using namespace Qt::StringLiterals;

// The history store beside a row a sample in the same SQLite, in the same run:
//   bench_metrics [readings [folder]]     standard: 2,048 readings of 1,000 series in a temporary folder

namespace {

constexpr int seriesCount = 1000;
constexpr qint64 begin = 1'700'000'000'000;
constexpr qint64 interval = 15'000;
constexpr TimeRange ever{0, 4'000'000'000'000};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double middle(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
}

SeriesKey keyOf(int index)
{
    static const QString metrics[] = {u"invocations"_s, u"duration"_s, u"iterator-age-current"_s, u"errors"_s};
    return {metrics[index % 4], u"function"_s, u"ordering-order-bff-listener-%1"_s.arg(index / 4), {}};
}

/// Decimals only: a counter, a gauge of two decimals, an age in ms, errors that are mostly none; times jitter by ms.
class Readings
{
public:
    Readings() : m_values(seriesCount, 1000)
    {
        for (int i = 0; i < seriesCount; ++i) {
            const SeriesKey key = keyOf(i);
            m_frame.series.append({key.metric, {key.type, key.resource, {}, {}}, key.labels, {{0, 0}}, 0});
        }
    }

    const Frame &next()
    {
        m_frame.time = begin + m_count++ * interval + qint64(m_random.bounded(10));
        for (int i = 0; i < seriesCount; ++i)
            m_frame.series[i].samples[0] = {m_frame.time, value(i)};
        return m_frame;
    }

private:
    double value(int i)
    {
        double &value = m_values[i];
        switch (i % 4) {
        case 0: return value += m_random.bounded(100);
        case 1: return value = std::abs(std::round(100 * (value + m_random.generateDouble() * 4 - 2)) / 100);
        case 2: return value = m_random.bounded(20) == 0 ? 0 : value + 15'000;
        default: return value += m_random.bounded(50) == 0;
        }
    }

    QRandomGenerator m_random{7};
    QList<double> m_values;
    Frame m_frame;
    qint64 m_count = 0;
};

void run(sqlite3 *db, const char *sql)
{
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(db));
}

/// Samples a second.
double rowsRate(const QString &path, int readings)
{
    sqlite3 *db = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &db);
    run(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
            "CREATE TABLE sample (series INTEGER, time INTEGER, value REAL, PRIMARY KEY (series, time)) WITHOUT ROWID");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO sample VALUES (?, ?, ?)", -1, &insert, nullptr);
    Readings source;
    QElapsedTimer timer;
    double spent = 0;
    for (int i = 0; i < readings; ++i) {
        const Frame &frame = source.next();
        timer.start();
        run(db, "BEGIN");
        for (int n = 0; n < seriesCount; ++n) {
            sqlite3_bind_int64(insert, 1, n);
            sqlite3_bind_int64(insert, 2, frame.series[n].samples[0].time);
            sqlite3_bind_double(insert, 3, frame.series[n].samples[0].value);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        run(db, "COMMIT");
        spent += milliseconds(timer);
    }
    timer.start();
    sqlite3_finalize(insert);
    sqlite3_close(db);
    spent += milliseconds(timer);
    return double(readings) * seriesCount / spent * 1000;
}

double storeRate(const QString &path, int readings)
{
    auto store = HistoryStore::open(path);
    if (!store)
        qFatal("%s", qPrintable(store.error().text()));
    Readings source;
    QElapsedTimer timer;
    double spent = 0;
    for (int i = 0; i < readings; ++i) {
        const Frame &frame = source.next();
        timer.start();
        must((*store)->append(frame));
        spent += milliseconds(timer);
    }
    timer.start();
    store->reset();
    spent += milliseconds(timer);
    return double(readings) * seriesCount / spent * 1000;
}

void measureWriting(const QString &folder, int readings)
{
    QList<double> rows;
    QList<double> store;
    double rowBytes = 0;
    double storeBytes = 0;
    const double samples = double(readings) * seriesCount;
    for (int i = 0; i < 3; ++i) {
        const QString rowPath = folder + u"/rows%1"_s.arg(i);
        const QString storePath = folder + u"/store%1"_s.arg(i);
        rows.append(rowsRate(rowPath, readings));
        store.append(storeRate(storePath, readings));
        rowBytes = double(QFileInfo(rowPath).size()) / samples;
        storeBytes = double(QFileInfo(storePath).size()) / samples;
        QFile::remove(rowPath);
        QFile::remove(storePath);
    }
    std::printf("%d readings of %d series, a transaction each\n", readings, seriesCount);
    std::printf("  baseline: a row a sample   %10.0f samples/s  %6.2f bytes a sample\n", middle(rows), rowBytes);
    std::printf("  history store              %10.0f samples/s  %6.2f bytes a sample   %.1f times as fast\n", middle(store),
                storeBytes, middle(store) / middle(rows));
}

void measureReading(const QString &path)
{
    constexpr int points = 1'000'000;
    StoreLimits limits;
    limits.raw = 400 * 86'400'000LL;
    auto store = HistoryStore::open(path, limits);
    Readings source;
    Frame frame;
    frame.series.append({u"duration"_s, {u"function"_s, u"f"_s, {}, {}}, {}, {}, 0});
    QRandomGenerator random(3);
    double value = 100;
    for (int i = 0; i < points; ++i) {
        value = std::abs(std::round(100 * (value + random.generateDouble() * 4 - 2)) / 100);
        frame.series[0].samples.append({begin + i * interval, value});
        if ((i + 1) % 10'000 == 0) {
            frame.time = frame.series[0].samples.last().time;
            must((*store)->append(frame));
            frame.series[0].samples.clear();
        }
    }
    const SeriesKey key{u"duration"_s, u"function"_s, u"f"_s, {}};
    QList<double> whole;
    QList<double> chart;
    qsizetype shown = 0;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        if ((*store)->samples(key, ever)->size() != points)
            qFatal("not all came back");
        whole.append(milliseconds(timer));
        timer.restart();
        shown = (*store)->read(key, ever, 6 * 3'600'000)->size();
        chart.append(milliseconds(timer));
    }
    std::printf("%d points of one series: %.1f ms; the same time as a chart of %lld points: %.2f ms\n", points, middle(whole),
                static_cast<long long>(shown), middle(chart));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir temporary;
    const int readings = argc > 1 ? QByteArray(argv[1]).toInt() : 2048;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    measureWriting(folder, readings);
    measureReading(folder + u"/points"_s);
    return 0;
}
