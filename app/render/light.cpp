// SPDX-License-Identifier: MIT
#include "app/render/light.h"

#include <QCoreApplication>
#include <QLocale>

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

QString span(double ms)
{
    if (ms < 1000)
        return Light::tr("%1 ms").arg(figure(ms));
    if (ms < 120'000)
        return Light::tr("%1 s").arg(figure(ms / 1000));
    if (ms < 7'200'000)
        return Light::tr("%1 min").arg(figure(ms / 60'000));
    return Light::tr("%1 h").arg(figure(ms / 3'600'000));
}

bool positive(std::optional<double> value)
{
    return value && *value > 0;
}

} // namespace

QStringList vitalsLines(const Vitals &vitals)
{
    QStringList lines;
    if (vitals.throughput)
        lines.append(rate(*vitals.throughput));
    if (vitals.iteratorAge)
        lines.append(Light::tr("age %1").arg(span(*vitals.iteratorAge)));
    if (positive(vitals.faults))
        lines.append(Light::tr("%1 faults").arg(rate(*vitals.faults)));
    if (positive(vitals.errors))
        lines.append(Light::tr("%1 errors").arg(rate(*vitals.errors)));
    if (positive(vitals.throttles))
        lines.append(Light::tr("%1 throttled").arg(rate(*vitals.throttles)));
    if (lines.size() < 2 && vitals.duration)
        lines.append(Light::tr("p95 %1").arg(span(*vitals.duration)));
    if (positive(vitals.backlog))
        lines.append(Light::tr("%1 waiting").arg(figure(*vitals.backlog)));
    return lines;
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

void light(SceneNode &node, const Live &live)
{
    const auto found = live.elements.constFind(node.element);
    if (!live.isConnected() || found == live.elements.constEnd())
        return;
    node.liveness = found->liveness;
    node.health = found->health;
    node.vitals = vitalsLines(*found);
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

} // namespace keelson
