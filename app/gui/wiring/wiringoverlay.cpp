// SPDX-License-Identifier: MIT
#include "app/gui/wiring/wiringoverlay.h"

#include <QCoreApplication>

namespace keelson::wiring {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::wiring::Overlay)
};

Tone toneOf(Flaw flaw)
{
    switch (flaw) {
    case Flaw::NeverConsumed: return Tone::Note;
    case Flaw::NeverPublished:
    case Flaw::Chain:
    case Flaw::SharedStore:
    case Flaw::Route: return Tone::Bad;
    default: return Tone::Warning;
    }
}

void mark(MapOverlay &overlay, Id id, Tone tone, const QString &tip)
{
    Remark &remark = overlay.remarks[id];
    remark.tone = std::max(remark.tone, tone);
    if (!remark.tip.contains(tip))
        remark.tip += (remark.tip.isEmpty() ? QString() : QStringLiteral("\n")) + tip;
}

} // namespace

MapOverlay allDefects(const QList<Defect> &defects)
{
    MapOverlay overlay;
    QHash<Id, int> counts;
    for (const Defect &defect : defects) {
        for (const Id id : defect.elements + defect.relations)
            mark(overlay, id, toneOf(defect.flaw), defect.message);
        for (const Id id : defect.elements)
            ++counts[id];
    }
    for (auto it = counts.begin(); it != counts.end(); ++it)
        overlay.remarks[it.key()].badge = QString::number(*it);
    return overlay;
}

MapOverlay oneEvent(const Wire &wire)
{
    MapOverlay overlay;
    overlay.fadesOthers = true;
    for (const Id id : wire.consumers + wire.lakes)
        overlay.remarks.insert(id, {Tone::Note, Tr::tr("consumes"), Tr::tr("Consumes the event.")});
    for (const Id id : wire.producers) {
        const bool isBoth = wire.consumers.contains(id);
        overlay.remarks.insert(id, {Tone::Good, isBoth ? Tr::tr("both") : Tr::tr("publishes"), Tr::tr("Publishes the event.")});
    }
    overlay.remarks.insert(wire.event, {wire.defects.isEmpty() ? Tone::Note : toneOf(wire.defects.first().flaw), {}, {}});
    return overlay;
}

MapOverlay oneDefect(const Defect &defect)
{
    MapOverlay overlay = allDefects({defect});
    overlay.fadesOthers = true;
    // A chain is read in its order.
    for (qsizetype i = 0; i < defect.elements.size(); ++i)
        overlay.remarks[defect.elements[i]].badge = defect.flaw == Flaw::Chain ? QString::number(i + 1) : QString();
    return overlay;
}

} // namespace keelson::wiring
