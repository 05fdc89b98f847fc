// SPDX-License-Identifier: MIT
#include "plotrows.h"

#include "app/gui/observe/chart/ink.h"
#include "app/gui/observe/chart/plot.h"
#include "app/gui/observe/chart/reduce.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace keelson;

namespace {

constexpr double goal = 16.7;  ///< ms; a frame of 60 a second.

class Frames
{
public:
    template<typename Work>
    void time(Work work)
    {
        QElapsedTimer clock;
        clock.start();
        work();
        m_ms.append(double(clock.nsecsElapsed()) / 1e6);
    }

    double quantile(double q)
    {
        std::sort(m_ms.begin(), m_ms.end());
        return m_ms[std::min(m_ms.size() - 1, qsizetype(q * double(m_ms.size())))];
    }

    void print(const char *what)
    {
        std::printf("%-66s p50 %7.2f ms, p95 %7.2f ms%s\n", what, quantile(0.5), quantile(0.95), quantile(0.95) <= goal ? "" : "  (over 16.7)");
        std::fflush(stdout);
    }

private:
    QList<double> m_ms;
};

ChartTrace traceOf(const QList<Sample> &samples, int place)
{
    return {QString::number(place), u"Trace %1"_s.arg(place), traceColour(place, false), Qt::SolidLine, samples};
}

/// All the view's samples handed to Qt Charts, which is what its users do.
class PlainView
{
public:
    explicit PlainView(const QList<Sample> &samples)
    {
        m_x = new QValueAxis;
        auto *y = new QValueAxis;
        y->setRange(0, 110);
        auto *line = new QLineSeries;
        QList<QPointF> points;
        points.reserve(samples.size());
        for (const Sample &sample : samples)
            points.append({double(sample.time), sample.value});
        line->replace(points);
        m_view.chart()->addAxis(m_x, Qt::AlignBottom);
        m_view.chart()->addAxis(y, Qt::AlignLeft);
        m_view.chart()->addSeries(line);
        line->attachAxis(m_x);
        line->attachAxis(y);
        m_view.setRenderHint(QPainter::Antialiasing);
        m_view.resize(900, 260);
        m_view.show();
    }

    void look(TimeRange range)
    {
        m_x->setRange(double(range.from), double(range.to));
        m_view.viewport()->repaint();
    }

private:
    QChartView m_view;
    QValueAxis *m_x = nullptr;
};

TimeRange panned(qint64 all, int frame)
{
    const qint64 width = all / 4;
    return {frame * width / 100, frame * width / 100 + width};
}

TimeRange zoomed(qint64 all, int frame)
{
    const double part = std::pow(0.97, frame);
    return {qint64(double(all) * (0.5 - part / 2)), qint64(double(all) * (0.5 + part / 2))};
}

} // namespace

void measureWall()
{
    constexpr int charts = 24;
    constexpr int points = 100'000;
    constexpr int frames = 120;
    QWidget wall;
    auto *grid = new QGridLayout(&wall);
    QList<Plot *> plots;
    QList<QList<Sample>> samples;
    for (int i = 0; i < charts; ++i) {
        plots.append(new Plot(&wall));
        grid->addWidget(plots.last(), i / 6, i % 6);
        samples.append(noise(points + 100 * frames * 4, quint32(i)));
    }
    wall.resize(1920, 1040);
    wall.show();
    QApplication::processEvents();
    const qint64 span = qint64(points) * 1000;
    const qint64 column = plots.first()->stripWidth({0, span});
    Frames shown;
    Frames reducing;
    qint64 painted = 0;
    for (int frame = 0; frame < frames; ++frame) {
        const TimeRange range{frame * column, frame * column + span};
        QList<QList<Strip>> strips(charts);
        QList<ChartTrace> traces;
        for (int i = 0; i < charts; ++i) {
            const auto end = std::lower_bound(samples[i].begin(), samples[i].end(), range.to, [](const Sample &s, qint64 t) { return s.time < t; });
            traces.append(traceOf(samples[i].first(end - samples[i].begin()), i));
        }
        const auto reduceAll = [&] {
            for (int i = 0; i < charts; ++i)
                strips[i] = {stripOf(traces[i].samples, range, plots[i]->stripWidth(range), usualGap(traces[i].samples))};
        };
        const auto showAll = [&] {
            for (int i = 0; i < charts; ++i)
                plots[i]->present({traces[i]}, range, strips[i]);
            QApplication::processEvents();
        };
        if (frame == 0) {
            reduceAll();
            showAll();
            continue;
        }
        reducing.time(reduceAll);
        shown.time(showAll);
        painted = plots.first()->paintedColumns();
    }
    shown.print("24 charts x 100,000 points, a newest column arrives: a frame");
    reducing.print("  of it on another thread: reducing all of them anew");
    std::printf("  columns painted of each chart: %lld\n", qlonglong(painted));
}

void measurePanAndZoom()
{
    constexpr int points = 1'000'000;
    const QList<Sample> samples = noise(points, 1);
    const qint64 all = qint64(points) * 1000;
    Plot plot;
    plot.resize(900, 260);
    plot.show();
    PlainView plain(samples);
    QApplication::processEvents();
    const QList<ChartTrace> traces{traceOf(samples, 0)};
    const auto measure = [&](const char *ours, const char *theirs, TimeRange (*range)(qint64, int)) {
        constexpr int frames = 150;
        constexpr int baseline = 12;  // Each takes a second.
        Frames mine;
        Frames plainly;
        for (int frame = 0; frame < frames; ++frame) {
            mine.time([&] {
                plot.present(traces, range(all, frame));
                plot.repaint();
            });
            if (frame % (frames / baseline) == 0)
                plainly.time([&] { plain.look(range(all, frame)); });
        }
        mine.print(ours);
        plainly.print(theirs);
    };
    measure("1,000,000 points, pan: reduced and painted", "  the same with plain Qt Charts", panned);
    measure("1,000,000 points, zoom: reduced and painted", "  the same with plain Qt Charts", zoomed);
}
