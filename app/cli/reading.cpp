// SPDX-License-Identifier: MIT
#include "app/cli/reading.h"

#include "core/plugin/registry.h"

#include <QCoreApplication>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Reading)
};

/// "30s", "500ms", "2m", "1h", or seconds alone; nothing for anything else and for no time at all.
std::optional<std::chrono::milliseconds> duration(const QString &text)
{
    const struct { QLatin1StringView unit; double milliseconds; } units[] = {
        {"ms"_L1, 1}, {"s"_L1, 1000}, {"m"_L1, 60'000}, {"h"_L1, 3'600'000}, {""_L1, 1000}};
    for (const auto &unit : units) {
        bool ok = false;
        const double count = text.endsWith(unit.unit) ? text.chopped(unit.unit.size()).toDouble(&ok) : 0;
        const double milliseconds = count * unit.milliseconds;
        if (ok && milliseconds >= 1 && milliseconds <= 24 * 3'600'000.0)
            return std::chrono::milliseconds(qint64(milliseconds));
    }
    return std::nullopt;
}

} // namespace

Result<FeedPlan> planOf(const Invocation &invocation, std::chrono::milliseconds past)
{
    const MetricSource *source = invocation.registry.metricSource(invocation.values.value(u"source"_s));
    if (!source)
        return Error{Error::Kind::Usage, Tr::tr("Which source?"), u"--source"_s, Tr::tr("`keelson-cli plugins` lists them.")};
    const Result<Options> options = resolve(source->options(), invocation.pluginOptions);
    if (!options)
        return options.error();
    return feedPlan(*source, *options, past);
}

Result<std::optional<std::chrono::milliseconds>> timeOf(const Invocation &invocation)
{
    if (!invocation.has(u"for"_s))
        return std::optional<std::chrono::milliseconds>();
    if (const auto time = duration(invocation.values.value(u"for"_s)))
        return time;
    return Error{Error::Kind::Usage, Tr::tr("A time is expected here, such as 30s, 5m or 1h."), u"--for"_s, {}};
}

QList<QCommandLineOption> readingOptions()
{
    return {{u"source"_s, Tr::tr("The source, as `plugins` lists it."), u"SOURCE"_s},
            {u"for"_s, Tr::tr("End after this time: 30s, 5m, 1h."), u"TIME"_s}};
}

} // namespace keelson::cli
