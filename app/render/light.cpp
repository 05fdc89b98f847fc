// SPDX-License-Identifier: MIT
#include "app/render/light.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Light
{
    Q_DECLARE_TR_FUNCTIONS(Light)
};

/// Three figures are enough to see a change and short enough to fit a box.
QString figure(double value)
{
    const int decimals = value != 0 && qAbs(value) < 9.95 ? 1 : 0;
    return QLocale().toString(value, 'f', decimals);
}

QString rate(double perSecond)
{
    if (perSecond > 0 && perSecond < 0.05)
        return Light::tr("%1/min").arg(figure(perSecond * 60));
    return Light::tr("%1/s").arg(figure(perSecond));
}

/// What should not happen is told by the minute until it happens every second.
bool isSeldom(double perSecond)
{
    return perSecond < 1;
}

QString faultsText(double perSecond)
{
    return isSeldom(perSecond) ? Light::tr("%1 faults/min").arg(figure(perSecond * 60)) : Light::tr("%1 faults/s").arg(figure(perSecond));
}

QString errorsText(double perSecond)
{
    return isSeldom(perSecond) ? Light::tr("%1 errors/min").arg(figure(perSecond * 60)) : Light::tr("%1 errors/s").arg(figure(perSecond));
}

QString throttlesText(double perSecond)
{
    return isSeldom(perSecond) ? Light::tr("throttled %1/min").arg(figure(perSecond * 60)) : Light::tr("throttled %1/s").arg(figure(perSecond));
}

QString ageText(double ms)
{
    return Light::tr("age %1").arg(spanText(ms));
}

bool positive(std::optional<double> value)
{
    return value && *value > 0;
}

bool isOld(const Vitals &vitals)
{
    return vitals.liveness == Liveness::Late || vitals.liveness == Liveness::Stale;
}

QString oldText(const Vitals &vitals, qint64 now)
{
    return Light::tr("%1 old").arg(spanText(double(std::max<qint64>(0, now - vitals.time))));
}

} // namespace

QString spanText(double ms)
{
    if (ms < 1000)
        return Light::tr("%1 ms").arg(figure(ms));
    if (ms < 120'000)
        return Light::tr("%1 s").arg(figure(ms / 1000));
    if (ms < 7'200'000)
        return Light::tr("%1 min").arg(figure(ms / 60'000));
    return Light::tr("%1 h").arg(figure(ms / 3'600'000));
}

QStringList vitalsLines(const Vitals &vitals, qint64 now)
{
    QStringList lines;
    if (vitals.throughput)
        lines.append(rate(*vitals.throughput));
    if (vitals.iteratorAge)
        lines.append(ageText(*vitals.iteratorAge));
    if (positive(vitals.faults))
        lines.append(faultsText(*vitals.faults));
    if (positive(vitals.errors))
        lines.append(errorsText(*vitals.errors));
    if (positive(vitals.throttles))
        lines.append(throttlesText(*vitals.throttles));
    if (lines.size() < 2 && vitals.duration)
        lines.append(Light::tr("p95 %1").arg(spanText(*vitals.duration)));
    if (positive(vitals.backlog))
        lines.append(Light::tr("%1 waiting").arg(figure(*vitals.backlog)));
    if (isOld(vitals) && !lines.isEmpty())
        lines.append(oldText(vitals, now));
    // Where there is no room for all, what is wrong stays.
    if (const QString trouble = troubleText(vitals, now); !trouble.isEmpty()) {
        lines.removeAll(trouble);
        lines.prepend(trouble);
    }
    return lines;
}

QString troubleText(const Vitals &vitals, qint64 now)
{
    switch (vitals.trouble) {
    case Trouble::None: return {};
    case Trouble::Silent: return vitals.iteratorAge ? Light::tr("silent for %1").arg(spanText(*vitals.iteratorAge)) : Light::tr("silent");
    case Trouble::Waiting: return Light::tr("off, %1 waiting").arg(figure(vitals.backlog.value_or(0)));
    case Trouble::Failing: return errorsText(vitals.errors.value_or(0));
    case Trouble::Behind: return ageText(vitals.iteratorAge.value_or(0));
    case Trouble::Growing: return Light::tr("%1, growing").arg(ageText(vitals.iteratorAge.value_or(0)));
    case Trouble::Faults: return faultsText(vitals.faults.value_or(0));
    case Trouble::Throttled: return throttlesText(vitals.throttles.value_or(0));
    case Trouble::Late: return oldText(vitals, now);
    }
    return {};
}

QString glanceOf(const Vitals &vitals, qint64 now)
{
    const QString figures = vitals.throughput ? rate(*vitals.throughput) : vitalsLines(vitals, now).value(0);
    switch (vitals.liveness) {
    case Liveness::Disabled: return vitals.trouble == Trouble::None ? Light::tr("off") : troubleText(vitals, now);
    case Liveness::Stale: return Light::tr("stale, %1").arg(oldText(vitals, now));
    case Liveness::Late: return Light::tr("late, %1").arg(oldText(vitals, now));
    case Liveness::Idle:
        if (vitals.trouble != Trouble::None)
            return troubleText(vitals, now);
        return positive(vitals.backlog) ? Light::tr("idle, %1 waiting").arg(figure(*vitals.backlog)) : Light::tr("idle");
    case Liveness::Unknown:
    case Liveness::Flowing:
    case Liveness::Silent: break;
    }
    return vitals.trouble == Trouble::None ? figures : troubleText(vitals, now);
}

QString tallyText(const Tally &tally)
{
    if (tally.critical > 0)
        return Light::tr("%1 critical of %2").arg(tally.critical).arg(tally.parts);
    if (tally.warning > 0)
        return Light::tr("%1 troubled of %2").arg(tally.warning).arg(tally.parts);
    return {};
}

QString livenessText(Liveness liveness)
{
    switch (liveness) {
    case Liveness::Unknown: return {};
    case Liveness::Idle: return Light::tr("idle: nothing arrives");
    case Liveness::Flowing: return Light::tr("flowing");
    case Liveness::Silent: return Light::tr("silent: work arrives and none is done");
    case Liveness::Disabled: return Light::tr("switched off at the source");
    case Liveness::Late: return Light::tr("late: the last value is old");
    case Liveness::Stale: return Light::tr("stale: the source cannot be read");
    }
    return {};
}

QString sourceLine(const Live &live)
{
    if (!live.isConnected())
        return {};
    const QString time = QDateTime::fromMSecsSinceEpoch(live.time).toString(u"yyyy-MM-dd HH:mm"_s);
    const QString line = live.source.isEmpty() ? time : live.source + u", "_s + time;
    return live.isPast ? Light::tr("%1, looked back to").arg(line) : line;
}

void light(SceneNode &node, const Live &live)
{
    const auto found = live.elements.constFind(node.element);
    if (!live.isConnected() || found == live.elements.constEnd())
        return;
    node.liveness = found->liveness;
    node.health = found->health;
    node.vitals = vitalsLines(*found, live.time);
    node.glance = glanceOf(*found, live.time);
    const auto tally = live.tallies.constFind(node.element);
    if (tally != live.tallies.constEnd() && !tallyText(*tally).isEmpty()) {
        node.vitals.prepend(tallyText(*tally));
        node.glance = node.vitals.first();
    }
    const QString state = livenessText(found->liveness);
    QStringList tip { node.tip };
    if (!state.isEmpty())
        tip.append(state);
    tip += node.vitals;
    if (!live.source.isEmpty())
        tip.append(live.source);
    tip.removeAll(QString());
    node.tip = tip.join(QChar::LineFeed);
}

void light(SceneEdge &edge, const Vitals &vitals, const Live &live)
{
    edge.liveness = vitals.liveness;
    edge.health = vitals.health;
    edge.vitals = vitalsLines(vitals, live.time);
    edge.glance = glanceOf(vitals, live.time);
    // What is not known to move stands still.
    const bool moves = vitals.liveness == Liveness::Flowing || vitals.liveness == Liveness::Unknown;
    edge.flow = moves ? vitals.throughput.value_or(0) : 0;
}

} // namespace keelson
