// SPDX-License-Identifier: MIT
#include "core/compare/likeness.h"

#include "core/contract/namelikeness.h"
#include "core/model/modeldata.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace keelson::compare {

namespace {

constexpr double nameWeight = 0.6;
constexpr double neighbourWeight = 0.4;
constexpr double leastLikeness = 0.45;
constexpr qsizetype commonest = 100;  ///< A word of more names than this says little, and costs much.

/// What an element is compared by.
struct Feature
{
    Id id;
    const Kind *kind = nullptr;
    QString name;
    QSet<QString> neighbours;  ///< Each with how it is one, in terms of the later model.
};

QSet<QString> neighboursOf(const Model &model, const Element &element, const QHash<Id, Id> *translation)
{
    QSet<QString> found;
    const auto add = [&](const QString &how, Id id) {
        const Id there = translation ? translation->value(id) : id;
        if (!there.isNull())
            found.insert(how + there.toString());
    };
    add(QStringLiteral("in "), element.parent);
    for (const Relation *relation : model.relationsFrom(element.id))
        add(relation->kind->id + QLatin1Char('>'), relation->to);
    for (const Relation *relation : model.relationsTo(element.id))
        add(relation->kind->id + QLatin1Char('<'), relation->from);
    return found;
}

QList<Feature> unmatched(const Model &model, const QHash<Id, Id> &known, const QHash<Id, Id> *translation)
{
    QList<Feature> features;
    for (const Element &element : model.elements()) {
        if (!known.contains(element.id))
            features.append({element.id, element.kind, foldedName(element.name), neighboursOf(model, element, translation)});
    }
    std::sort(features.begin(), features.end(), [](const Feature &a, const Feature &b) { return a.id < b.id; });
    return features;
}

/// By what two elements are found to be worth comparing: a word of the name, or a neighbour.
QStringList handles(const Feature &feature)
{
    const QString kind = feature.kind->id + QLatin1Char(' ');
    QStringList all;
    for (const QString &word : feature.name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        all.append(kind + word);
    for (const QString &neighbour : feature.neighbours)
        all.append(kind + QLatin1Char('/') + neighbour);
    return all;
}

double shared(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a.isEmpty() && b.isEmpty())
        return 0;
    const auto count = std::count_if(a.begin(), a.end(), [&](const QString &one) { return b.contains(one); });
    return double(count) / double(a.size() + b.size() - count);
}

double likeness(const Feature &a, const Feature &b)
{
    return nameWeight * contract::likeness(a.name, b.name) + neighbourWeight * shared(a.neighbours, b.neighbours);
}

struct Candidate
{
    double likeness = 0;
    Id before;
    Id after;
};

} // namespace

QList<std::pair<Id, Id>> alike(const Model &before, const Model &after, const Matches &matches)
{
    const QList<Feature> earlier = unmatched(before, matches.after, &matches.after);
    const QList<Feature> later = unmatched(after, matches.before, nullptr);
    QHash<QString, QList<qsizetype>> withHandle;
    for (qsizetype i = 0; i < later.size(); ++i) {
        for (const QString &handle : handles(later[i]))
            withHandle[handle].append(i);
    }
    QList<Candidate> candidates;
    for (const Feature &one : earlier) {
        QSet<qsizetype> looked;
        for (const QString &handle : handles(one)) {
            const QList<qsizetype> others = withHandle.value(handle);
            if (others.size() > commonest)
                continue;
            for (const qsizetype other : others) {
                if (looked.contains(other))
                    continue;
                looked.insert(other);
                const double how = likeness(one, later[other]);
                if (how >= leastLikeness)
                    candidates.append({how, one.id, later[other].id});
            }
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(b.likeness, a.before, a.after) < std::tie(a.likeness, b.before, b.after);
    });
    QSet<Id> taken;
    QList<std::pair<Id, Id>> pairs;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (taken.contains(candidate.before) || taken.contains(candidate.after))
            continue;
        taken.insert(candidate.before);
        taken.insert(candidate.after);
        pairs.append({candidate.before, candidate.after});
    }
    return pairs;
}

} // namespace keelson::compare
