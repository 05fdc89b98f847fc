// SPDX-License-Identifier: MIT
// A live chart's update and repaint with all samples changed: our chart, which hands Qt Charts a few points a
// pixel, beside a Qt Charts view given every sample, alternated in the same run. Also the reduction by itself.
#include "plotrows.h"

#include "app/gui/observe/chart/ink.h"
#include "app/gui/observe/chart/reduce.h"
#include "app/gui/observe/chart/timechart.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QLineSeries>
#include <QRandomGenerator>
#include <QValueAxis>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace keelson;

QList<Sample> noise(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Sample> samples;
    samples.reserve(count);
    double value = 50;
    for (int i = 0; i < count; ++i) {
        value = std::clamp(value + random.generateDouble() * 4 - 2, 0.0, 100.0);
        samples.append({qint64(i) * 1000, value});
    }
    return samples;
}

namespace {

constexpr int rounds = 9;
constexpr int traceCount = 6;
constexpr QSize size(900, 260);

struct Figures
{
    QList<double> ms;

    double median()
    {
        std::sort(ms.begin(), ms.end());
        return ms[ms.size() / 2];
    }
    double least() const { return ms.first(); }
};

template<typename Work>
void time(Figures &figures, Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    figures.ms.append(double(clock.nsecsElapsed()) / 1e6);
}

/// What a program does that hands Qt Charts its samples as they are.
class Naive
{
public:
    Naive()
    {
        auto *x = new QValueAxis;
        auto *y = new QValueAxis;
        y->setRange(0, 110);
        m_view.chart()->addAxis(x, Qt::AlignBottom);
        m_view.chart()->addAxis(y, Qt::AlignLeft);
        for (int i = 0; i < traceCount; ++i) {
            auto *line = new QLineSeries;
            m_view.chart()->addSeries(line);
            line->attachAxis(x);
            line->attachAxis(y);
            m_lines.append(line);
        }
        m_x = x;
        m_view.setRenderHint(QPainter::Antialiasing);
        m_view.resize(size);
        m_view.show();
    }

    void update(const QList<ChartTrace> &traces, qint64 span)
    {
        m_x->setRange(-double(span), 0);
        for (int i = 0; i < traceCount; ++i) {
            QList<QPointF> points;
            points.reserve(traces[i].samples.size());
            for (const Sample &sample : traces[i].samples)
                points.append({double(sample.time - span), sample.value});
            m_lines[i]->replace(points);
        }
        m_view.viewport()->update();
    }

private:
    QChartView m_view;
    QList<QLineSeries *> m_lines;
    QValueAxis *m_x = nullptr;
};

void compare(int count)
{
    const qint64 span = qint64(count) * 1000;
    QList<QList<ChartTrace>> frames;
    for (int frame = 0; frame < 2; ++frame) {
        QList<ChartTrace> traces;
        for (int i = 0; i < traceCount; ++i)
            traces.append({QString::number(i), u"Trace %1"_s.arg(i), traceColour(i, false), Qt::SolidLine, noise(count, quint32(frame * 100 + i))});
        frames.append(traces);
    }
    TimeChart ours(u"Chart"_s, ValueUnit::Count);
    ours.resize(size);
    ours.show();
    Naive naive;
    QApplication::processEvents();
    Figures ourMs;
    Figures plotMs;
    Figures naiveMs;
    Figures reduceMs;
    for (int round = 0; round < rounds; ++round) {
        const QList<ChartTrace> &traces = frames[round % 2];
        time(ourMs, [&] {
            time(plotMs, [&] { ours.plot(traces, span, span); });
            QApplication::processEvents();
        });
        time(naiveMs, [&] {
            naive.update(traces, span);
            QApplication::processEvents();
        });
        time(reduceMs, [&] {
            for (const ChartTrace &trace : traces)
                reduced(trace.samples, {0, span}, size.width(), 5000);
        });
    }
    std::printf("%7d samples x %d lines: ours %6.1f (%.1f) ms, of it before painting %.1f, %lld points; every sample %8.1f (%.1f) ms; %5.1f times; reducing alone %.2f ms\n",
                count, traceCount, ourMs.median(), ourMs.least(), plotMs.median(), qlonglong(ours.drawnPoints(u"0"_s)), naiveMs.median(), naiveMs.least(),
                naiveMs.median() / ourMs.median(), reduceMs.median());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    std::printf("Update and repaint, %dx%d, median (least) of %d\n", size.width(), size.height(), rounds);
    for (const int count : {300, 3'600, 36'000, 360'000})
        compare(count);
    measureWall();
    measurePanAndZoom();
    return 0;
}
