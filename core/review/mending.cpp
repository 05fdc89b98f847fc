// SPDX-License-Identifier: MIT
#include "core/review/mending.h"

#include "core/review/review.h"
#include "core/review/waivers.h"

#include <QSet>

#include <optional>

namespace keelson::review {

namespace {

/// Later than every change that was ever made.
constexpr Stamp afterAll{~quint64(0), Id(~quint64(0), ~quint64(0))};

const Fix *fixFor(const Finding &finding, const QList<Wanted> &wanted)
{
    for (const Wanted &each : wanted) {
        if (each.rule == finding.rule)
            return fix(finding, each.fix.isEmpty() ? finding.fix : each.fix);
    }
    return nullptr;
}

QSet<Id> recordsOf(const Edit &edit)
{
    QSet<Id> records;
    for (const Fact &fact : edit.facts())
        records.insert(fact.record);
    return records;
}

/// The first finding that can be mended and has not been tried.
std::optional<Mending> nextMending(const Model &model, const QList<Finding> &findings, const QList<Wanted> &wanted, QDate today,
                                   QSet<QString> &tried)
{
    for (const Judged &each : judged(model, findings, today)) {
        const Fix *found = each.isOpen() ? fixFor(each.finding, wanted) : nullptr;
        const QString identity = found ? each.finding.identity() : QString();
        if (!found || tried.contains(identity))
            continue;
        tried.insert(identity);
        const Edit edit = found->mend(model, each.finding);
        if (!edit.isEmpty())
            return Mending{each.finding, found, edit};
    }
    return std::nullopt;
}

} // namespace

Facts with(const Facts &facts, const Edit &edit)
{
    Facts after = facts;
    for (const Fact &fact : edit.facts())
        after[fact.record].insert(fact.property, {fact.value, afterAll});
    return after;
}

QList<Mending> mendings(const Facts &facts, const QList<Wanted> &wanted, QDate today)
{
    QList<Mending> all;
    QSet<QString> tried; // A fix that does not take its finding away must not be tried for ever.
    Facts now = facts;
    Model model = normalise(now).model;
    Review review = Review::of(model);
    while (const std::optional<Mending> next = nextMending(model, review.findings(model), wanted, today, tried)) {
        all.append(*next);
        now = with(now, next->edit);
        const Model after = normalise(now).model;
        review.renew(model, after, recordsOf(next->edit));
        review.setWhole(Review::lookAtAll(after));
        model = after;
    }
    return all;
}

} // namespace keelson::review
