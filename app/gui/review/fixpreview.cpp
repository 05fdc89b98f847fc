// SPDX-License-Identifier: MIT
#include "app/gui/review/fixpreview.h"

#include "core/review/mending.h"

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

bool isThere(const Facts &facts, Id record)
{
    const Cells cells = facts.value(record);
    return !isNull(cells.value(properties::kind)) && !flag(cells.value(properties::deleted));
}

/// What is known of the records of the edit.
Facts touched(const Facts &facts, const Edit &edit)
{
    Facts some;
    for (const Fact &fact : edit.facts()) {
        if (facts.contains(fact.record))
            some.insert(fact.record, facts.value(fact.record));
    }
    return some;
}

/// The graver of two things that happen to one box: that it goes, that it changes, that something comes to it.
void mark(MapOverlay &overlay, Id id, Tone tone, const QString &tip)
{
    const auto rank = [](Tone each) { return each == Tone::Removed ? 2 : each == Tone::Changed ? 1 : 0; };
    Remark &remark = overlay.remarks[id];
    if (remark.tone == Tone::Plain || rank(tone) > rank(remark.tone))
        remark.tone = tone;
    if (!remark.tip.contains(tip))
        remark.tip += (remark.tip.isEmpty() ? QString() : u"\n"_s) + tip;
}

/// The boxes that show that a record comes: the ends of a relation, the owner of an item, the container of an element.
QList<Id> bearersOf(const Facts &facts, Id record)
{
    const Cells cells = facts.value(record);
    QList<Id> bearers;
    for (const QLatin1StringView end : {properties::from, properties::to, properties::owner, properties::parent}) {
        if (const Id id = reference(cells.value(end)); !id.isNull())
            bearers.append(id);
    }
    return bearers;
}

MapOverlay overlayOf(const Deeds &deeds, const Facts &before, const Facts &after, const Finding &finding)
{
    MapOverlay overlay;
    for (const Deed &deed : deeds.list) {
        const QString tip = u"%1: %2"_s.arg(deed.subject, deed.what);
        const bool was = isThere(before, deed.record);
        const bool is = isThere(after, deed.record);
        if (was)
            mark(overlay, deed.record, is ? Tone::Changed : Tone::Removed, tip);
        if (was && is && deed.element != deed.record)
            mark(overlay, deed.element, Tone::Changed, tip);
        if (was || !is)
            continue;
        for (const Id bearer : bearersOf(after, deed.record)) {
            if (isThere(before, bearer))
                mark(overlay, bearer, Tone::Added, tip);
        }
    }
    overlay.fadesOthers = !overlay.remarks.isEmpty();
    overlay.shown = QSet<Id>(finding.elements.begin(), finding.elements.end());
    return overlay;
}

} // namespace

FixPreview previewOf(const Model &model, const Facts &facts, const Finding &finding, const review::Fix &fix)
{
    const Edit edit = fix.mend(model, finding);
    Change change;
    change.label = edit.label();
    change.facts = edit.facts();
    const Facts after = review::with(facts, edit);
    const Deeds deeds = deedsOf(change, {}, touched(facts, edit), after);
    return {finding, edit, deeds, overlayOf(deeds, facts, after, finding)};
}

} // namespace keelson
