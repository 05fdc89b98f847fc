// SPDX-License-Identifier: MIT
#include "source.h"

#include "session.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::simulated {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::simulated)
};

// Those of the sample document.
constexpr auto sampleServices = "Ordering/Order BFF, Ordering/Menu BFF, Ordering/Restaurant BFF, Ordering/Order Control, "
                                "Ordering/Payment Gateway, Delivery/Dispatch BFF, Delivery/Courier BFF, "
                                "Delivery/Delivery Control, Delivery/Notification Gateway"_L1;

Result<QList<Service>> services(const QString &list)
{
    constexpr qsizetype most = 500;
    QList<Service> all;
    const QStringList entries = list.trimmed().isEmpty() ? QString(sampleServices).split(u',') : list.split(u',', Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        const QStringList parts = entry.trimmed().split(u'/');
        if (parts.size() != 2 || parts[0].trimmed().isEmpty() || parts[1].trimmed().isEmpty() || all.size() >= most)
            return Error{Error::Kind::Usage, Tr::tr("\"%1\" is not a subsystem and a service.").arg(entry.trimmed()), u"services"_s,
                         Tr::tr("Write them like Ordering/Order BFF, Delivery/Courier BFF.")};
        all.append({parts[0].trimmed(), parts[1].trimmed()});
    }
    if (all.isEmpty())
        return Error{Error::Kind::Usage, Tr::tr("There is no service."), u"services"_s, {}};
    return all;
}

} // namespace

QString Source::id() const
{
    return u"simulated"_s;
}

QString Source::label() const
{
    return tr("Simulated (made-up numbers)");
}

QList<Option> Source::options() const
{
    return {
        {u"scenario"_s, tr("Scenario"), OptionKind::Choice, u"calm"_s,
         tr("What goes wrong with the first service, every two hours, from minute 20 on; with the first three where it is several."), scenarioIds(),
         {tr("All is well"), tr("A consumer is stalled"), tr("A poison event"), tr("A consumer is throttled"), tr("The load grows"),
          tr("A first read"), tr("Stalled, poison and throttled at once")}},
        {u"seed"_s, tr("Seed"), OptionKind::Number, 1.0, tr("Another number makes up other numbers; the same one the same.")},
        {u"services"_s, tr("Services"), OptionKind::Text, QString(),
         tr("Like Ordering/Order BFF, Delivery/Courier BFF; empty = those of the sample.")},
        {u"interval"_s, tr("Interval"), OptionKind::Duration, 30.0, tr("Seconds between two reads.")},
    };
}

Result<std::unique_ptr<MetricSession>> Source::open(const Options &options, const Secrets &, Http &) const
{
    const Result<Options> resolved = resolve(this->options(), options);
    if (!resolved)
        return resolved.error();
    const Result<QList<Service>> named = services(resolved->value(u"services"_s).toString());
    if (!named)
        return named.error();
    const double seed = std::abs(resolved->value(u"seed"_s).toDouble());
    World world{*scenario(resolved->value(u"scenario"_s).toString()), quint32(std::fmod(seed, 4294967296.0)), *named};
    return std::unique_ptr<MetricSession>(std::make_unique<Session>(std::move(world)));
}

} // namespace keelson::simulated
