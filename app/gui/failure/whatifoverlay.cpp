// SPDX-License-Identifier: MIT
#include "app/gui/failure/whatifoverlay.h"

#include "core/failure/words.h"

#include <QCoreApplication>

namespace keelson::failure {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::failure::Overlay)
};

Remark remarkOf(const Model &model, const Effect &effect)
{
    if (effect.hasFailed)
        return {Tone::Bad, Tr::tr("fails"), Tr::tr("Fails, as asked.")};
    const QString why = words(model, effect.why);
    const QString stale = effect.isStale() ? staleWords(model, effect) + u' ' + words(model, effect.whyStale) : QString();
    if (effect.state == State::Unavailable)
        return {Tone::Bad, Tr::tr("down"), Tr::tr("Unavailable: %1").arg(why)};
    if (effect.isStale())
        return {Tone::Warning, span(effect.staleFor), stale};
    return {Tone::Warning, Tr::tr("degraded"), Tr::tr("Degraded: %1").arg(why)};
}

} // namespace

MapOverlay overlayOf(const Model &model, const Outcome &outcome)
{
    MapOverlay overlay;
    if (outcome.failed.isEmpty())
        return overlay;
    overlay.fadesOthers = true;
    for (const Effect &effect : outcome.elements)
        overlay.remarks.insert(effect.element, remarkOf(model, effect));
    // Who can do nothing any more, or sees what was.
    for (const Effect &activity : outcome.activities) {
        if (activity.actor.isNull() || !activity.isAffected())
            continue;
        const Remark remark{activity.state == State::Unavailable ? Tone::Bad : Tone::Warning, {}, activityName(model, activity)};
        Remark &known = overlay.remarks[activity.actor];
        known.tone = std::max(known.tone, remark.tone);
        known.tip += (known.tip.isEmpty() ? QString() : u"\n"_s) + remark.tip;
    }
    // The events that do not come.
    for (const Effect &effect : outcome.elements) {
        for (const Step &step : effect.whyStale) {
            if (step.because == Because::Consumes)
                overlay.remarks.insert(step.on, {Tone::Warning, {}, Tr::tr("Comes late, or not at all.")});
        }
    }
    return overlay;
}

} // namespace keelson::failure
