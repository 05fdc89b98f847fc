// SPDX-License-Identifier: MIT
#include "core/flow/advice.h"
#include "core/model/vocabulary.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>

using namespace keelson;
using namespace Qt::StringLiterals;

// How long it takes to foretell 200 consumers at once, each watched for two weeks by the minute: the forecast alone, and
// with diagnosis, drain, loss and advice.
//   bench_flow [consumers]     standard: 200

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 1440 * minute;

flow::Evidence evidence(int consumer)
{
    flow::Evidence evidence;
    evidence.now = 1'700'000'000'000;
    evidence.arrivals = {evidence.now - 14 * day, minute, {}};
    for (int i = 0; i < 14 * 1440; ++i) {
        const double daily = 1 + 0.6 * std::sin(2 * std::numbers::pi * (i + 37 * consumer) / 1440);
        evidence.arrivals.values.append(100 * daily * (1 + 0.1 * std::sin(i * 0.7 + consumer)));
    }
    evidence.handed = evidence.arrivals;
    evidence.invocations = evidence.arrivals;
    // An hour behind and slowly losing, so that everything has to be worked out.
    for (int i = 0; i < 14 * 1440; ++i)
        evidence.ages.append({evidence.now - 14 * day + (i + 1) * minute, std::max(0.0, 3.6e6 - (14 * 1440 - i) * 6e3)});
    evidence.feeds = kinds::stream;
    evidence.upstream = {{settings::retention, u"86400"_s}, {settings::shards, u"4"_s}};
    evidence.consumer = {{settings::batchSize, u"1"_s}};
    return evidence;
}

void print(const char *what, QList<double> times)
{
    double sum = 0;
    for (const double time : times)
        sum += time;
    std::sort(times.begin(), times.end());
    std::printf("%-44s %4lld consumers  %8.0f ms in all  p50 %6.2f  max %6.2f ms each\n", what, static_cast<long long>(times.size()), sum,
                times[times.size() / 2], times.last());
}

} // namespace

int main(int argc, char **argv)
{
    const int consumers = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 200;
    QList<double> forecasts;
    QList<double> drains;
    QList<double> prospects;
    for (int i = 0; i < consumers; ++i) {
        const flow::Evidence known = evidence(i);
        QElapsedTimer timer;
        timer.start();
        const flow::Forecast forecast = flow::forecast(known.arrivals, {24 * 60 * minute, 100, 1, 0});
        forecasts.append(double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        const flow::Course course = flow::course(flow::queueOf(known), forecast, flow::Service(90, 90, 0.02));
        drains.append(double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        const flow::Prospect prospect = flow::prospect(known, forecast);
        prospects.append(double(timer.nsecsElapsed()) / 1e6);
        if (i == 0)
            std::printf("first: cause %d, drain %d, loss chance %.2f, %lld pieces of advice\n", int(prospect.diagnosis.cause),
                        int(course.drain.outcome), course.loss.chance, static_cast<long long>(prospect.advice.size()));
    }
    print("forecast of a day, 100 paths", forecasts);
    print("drain and loss along them", drains);
    print("diagnosis and advice, all reruns", prospects);
    return 0;
}
