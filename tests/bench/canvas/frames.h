// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QList>
#include <QSize>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <utility>

// How long frames take.

namespace keelson::bench {

inline constexpr QSize window(1920, 1080);
inline constexpr int rounds = 5;
inline constexpr int framesARound = 24;

/// What this thread has computed: on a shared machine the wall clock also counts the neighbours.
inline double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Times
{
    QList<double> ms;
    QList<double> cpu;

    void add(std::pair<double, double> wallAndCpu)
    {
        ms.append(wallAndCpu.first);
        cpu.append(wallAndCpu.second);
    }

    double at(double part) const { return at(part, ms); }
    double cpuAt(double part) const { return at(part, cpu); }

private:
    static double at(double part, QList<double> sorted)
    {
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(std::min(sorted.size() - 1, qsizetype(part * double(sorted.size()))));
    }
};

/// Counts what was really painted: a frame without a paint is no frame.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QObject &watched) { watched.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int take() { return std::exchange(m_paints, 0); }

private:
    int m_paints = 0;
};

inline void settle()
{
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents();
}

inline std::pair<double, double> frame(const std::function<void()> &act, PaintCounter &counter)
{
    counter.take();
    QElapsedTimer clock;
    const double before = threadMs();
    clock.start();
    act();
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    const std::pair<double, double> ms(double(clock.nsecsElapsed()) / 1e6, threadMs() - before);
    if (counter.take() == 0)
        std::printf("  warning: a frame painted nothing\n");
    return ms;
}

} // namespace keelson::bench
