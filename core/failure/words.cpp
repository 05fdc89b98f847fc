// SPDX-License-Identifier: MIT
#include "core/failure/words.h"

#include <QCoreApplication>

#include <cmath>

namespace keelson::failure {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::failure::Words)
};

struct Unit
{
    QLatin1StringView sign;
    qint64 seconds;
};
constexpr Unit units[] = {{"d"_L1, 86400}, {"h"_L1, 3600}, {"min"_L1, 60}, {"s"_L1, 1}};

constexpr double longest = 366.0 * 86400;

/// Parts are called alike everywhere: Listener, Event Hub.
bool needsContainer(const Element &element)
{
    for (const QLatin1StringView kind : {kinds::function, kinds::dataStore, kinds::api, kinds::queue, kinds::stream, kinds::eventHub, kinds::eventLake}) {
        if (element.is(kind))
            return true;
    }
    return false;
}

QString clause(Because because, const QString &one, const QString &other)
{
    switch (because) {
    case Because::Contained: return Tr::tr("“%1” is in “%2”").arg(one, other);
    case Because::RunsIn: return Tr::tr("“%1” runs in “%2”").arg(one, other);
    case Because::Calls: return Tr::tr("“%1” calls “%2”").arg(one, other);
    case Because::CalledBy: return Tr::tr("“%1” is called by “%2”").arg(one, other);
    case Because::Uses: return Tr::tr("“%1” uses “%2”").arg(one, other);
    case Because::Part: return Tr::tr("“%1” needs “%2”").arg(one, other);
    case Because::Reached: return Tr::tr("“%1” is reached through “%2”").arg(one, other);
    case Because::Reads: return Tr::tr("“%1” reads from “%2”").arg(one, other);
    case Because::Sends: return Tr::tr("“%1” publishes through “%2”").arg(one, other);
    case Because::Publishes: return Tr::tr("“%1” is published by “%2”").arg(one, other);
    case Because::Consumes: return Tr::tr("“%1” consumes “%2”").arg(one, other);
    case Because::Keeps: return Tr::tr("“%1” is kept by “%2”").arg(one, other);
    }
    return {};
}

} // namespace

QString nameOf(const Model &model, Id id)
{
    const Element *element = model.element(id);
    if (!element)
        return {};
    const Element *container = model.element(element->parent);
    return container && needsContainer(*element) ? nameOf(model, container->id) + u'/' + element->name : element->name;
}

QString words(const Model &model, const QList<Step> &why)
{
    if (why.isEmpty())
        return {};
    QStringList clauses;
    for (const Step &step : why)
        clauses.append(clause(step.because, nameOf(model, step.element), nameOf(model, step.on)));
    clauses.append(Tr::tr("“%1” failed.").arg(nameOf(model, why.last().on)));
    return clauses.join(u"; "_s);
}

QString span(double seconds)
{
    qint64 rest = std::llround(seconds);
    QStringList parts;
    for (const Unit &unit : units) {
        const qint64 count = rest / unit.seconds;
        if (count > 0)
            parts.append(QString::number(count) + QChar(0xa0) + unit.sign);
        if (parts.size() == 2 || (parts.size() == 1 && count == 0))
            break;
        rest %= unit.seconds;
    }
    return parts.isEmpty() ? u"0\u00a0s"_s : parts.join(u' ');
}

QString staleWords(const Model &model, const Effect &effect)
{
    if (!effect.isStale())
        return {};
    const QString stale = Tr::tr("Stale for %1.").arg(span(effect.staleFor));
    if (effect.lost <= 0)
        return stale;
    if (!effect.replay.isNull())
        return stale + u' ' + Tr::tr("Events of %1 have to be replayed from “%2”.").arg(span(effect.lost), nameOf(model, effect.replay));
    return stale + u' ' + Tr::tr("Events of %1 are lost.").arg(span(effect.lost));
}

QString activityName(const Model &model, const Effect &effect)
{
    const Element *actor = model.element(effect.actor);
    return actor ? Tr::tr("%1: %2").arg(actor->name, effect.activity) : effect.activity;
}

QStringList assumptions(const Outage &outage)
{
    return {
        Tr::tr("Everything that failed is back after %1, as it was.").arg(span(outage.seconds)),
        Tr::tr("Consumers work %1 times as fast as events arrive: what waited for an hour is done after %2.")
            .arg(QString::number(outage.headroom), span(3600 / (outage.headroom - 1))),
        Tr::tr("Events that cannot go out, or wait where no stream or queue is drawn, are kept for %1.").arg(span(86400)),
        Tr::tr("A gateway or control service that is late tells late what follows; what a BFF publishes is what its users do."),
        Tr::tr("A call waits for its answer, unless a fallback is given or the caller is a circuit breaker."),
        Tr::tr("A subsystem in several regions stands as long as one of them does."),
    };
}

QList<Id> named(const Model &model, const QString &name)
{
    QList<Id> found;
    const QString wanted = name.simplified();
    for (const Kind &kind : vocabulary::kinds()) {
        for (const Element *element : model.ofKind(kind.id)) {
            const bool isMeant = element->name.compare(wanted, Qt::CaseInsensitive) == 0
                || nameOf(model, element->id).compare(wanted, Qt::CaseInsensitive) == 0;
            if (isMeant && Dependence::canFail(*element))
                found.append(element->id);
        }
    }
    return found;
}

std::optional<double> secondsIn(const QString &text)
{
    const struct { QLatin1StringView sign; double seconds; } signs[] = {
        {"min"_L1, 60}, {"s"_L1, 1}, {"m"_L1, 60}, {"h"_L1, 3600}, {"d"_L1, 86400}, {""_L1, 1}};
    for (const auto &unit : signs) {
        bool ok = false;
        const double count = text.endsWith(unit.sign) ? text.chopped(unit.sign.size()).trimmed().toDouble(&ok) : 0;
        const double seconds = count * unit.seconds;
        if (ok && seconds >= 1 && seconds <= longest)
            return seconds;
    }
    return std::nullopt;
}

} // namespace keelson::failure
