// SPDX-License-Identifier: MIT
#include "app/gui/observe/chart/scale.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Scale)
};

struct Step
{
    double size;
    const char *unit;
};

constexpr Step durations[] = {
    {3'600'000, QT_TRANSLATE_NOOP("keelson::Scale", "h")},
    {60'000, QT_TRANSLATE_NOOP("keelson::Scale", "min")},
    {1000, QT_TRANSLATE_NOOP("keelson::Scale", "s")},
    {1, QT_TRANSLATE_NOOP("keelson::Scale", "ms")},
};

constexpr Step counts[] = {{1e9, "G"}, {1e6, "M"}, {1e3, "k"}, {1, ""}};

/// The largest step of which there are at least `least`.
template<std::size_t N>
const Step &stepFor(const Step (&steps)[N], double value, double least)
{
    for (const Step &step : steps) {
        if (value >= step.size * least)
            return step;
    }
    return steps[N - 1];
}

struct Chosen
{
    double divisor;
    QString unit;
};

Chosen chosen(ValueUnit unit, double value, double least)
{
    if (unit == ValueUnit::Milliseconds) {
        const Step &step = stepFor(durations, value, least);
        return {step.size, Tr::tr(step.unit)};
    }
    const Step &step = stepFor(counts, value, least);
    const QString prefix = QString::fromLatin1(step.unit);
    if (unit == ValueUnit::Bytes)
        return {step.size, prefix + u'B'};
    return {step.size, unit == ValueUnit::PerSecond ? prefix + Tr::tr("/s") : prefix};
}

/// The next of 1, 2, 5 times a power of ten.
double roundUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (value <= step * power * (1 + 1e-9))
            return step * power;
    }
    return 10 * power;
}

} // namespace

Scale scaleFor(ValueUnit unit, double highest, int steps)
{
    // Rates and ages near zero would otherwise be blown up to fill the chart and look like trouble.
    const double smallest = unit == ValueUnit::Milliseconds ? 10 : 1;
    const double value = std::max(std::isfinite(highest) ? highest : 0, smallest);
    const Chosen by = chosen(unit, value, unit == ValueUnit::Milliseconds ? 1.5 : 2);
    const double step = roundUp(value / by.divisor / steps);
    Scale scale;
    scale.divisor = by.divisor;
    scale.unit = by.unit;
    const int taken = std::max(1, int(std::ceil(value / by.divisor / step - 1e-9)));
    scale.top = step * taken;
    scale.ticks = taken + 1;
    scale.decimals = std::clamp(-int(std::floor(std::log10(step) + 1e-9)), 0, 3);
    return scale;
}

QString written(ValueUnit unit, double value)
{
    if (!std::isfinite(value))
        return u"\u2013"_s;
    const Chosen by = chosen(unit, std::abs(value), 1);
    const double shown = value / by.divisor;
    const bool whole = shown == std::round(shown) || std::abs(shown) >= 100
        || (unit == ValueUnit::Milliseconds && by.divisor == 1 && std::abs(shown) >= 10);
    const QString number = QLocale().toString(shown, 'f', whole ? 0 : std::abs(shown) < 1 ? 2 : 1);
    return by.unit.isEmpty() ? number : number + u'\u202f' + by.unit;
}

} // namespace keelson
