// SPDX-License-Identifier: MIT
#include "core/review/review.h"

#include "core/review/neighbourhood.h"
#include "core/review/rule.h"

#include <algorithm>
#include <tuple>

namespace keelson::review {

namespace {

/// The rules that look at one element, by kind.
using NearRules = QHash<const Kind *, QList<const Rule *>>;

NearRules sortedByKind()
{
    NearRules byKind;
    for (const Rule *rule : rules()) {
        for (const QLatin1StringView id : rule->kinds) {
            if (const Kind *kind = vocabulary::kind(id); kind && rule->isNear())
                byKind[kind].append(rule);
        }
    }
    return byKind;
}

const NearRules &nearRules()
{
    static const NearRules sorted = sortedByKind();
    return sorted;
}

Finding findingOf(const Rule &rule, const Breach &breach)
{
    Finding finding;
    finding.severity = rule.severity;
    finding.rule = QString(rule.id);
    finding.message = breach.message;
    finding.elements = breach.elements;
    if (!rule.fixes.empty())
        finding.fix = QString(rule.fixes.front().id);
    return finding;
}

/// What is found twice, such as a call drawn twice, is one finding: people accept it once.
void appendNew(QList<Finding> &findings, qsizetype from, const Finding &finding)
{
    const auto isThis = [&](const Finding &known) { return known.elements == finding.elements; };
    if (std::none_of(findings.cbegin() + from, findings.cend(), isThis))
        findings.append(finding);
}

QList<Finding> lookAt(const Model &model, const Element &element)
{
    QList<Finding> findings;
    const auto rules = nearRules().constFind(element.kind);
    if (rules == nearRules().cend())
        return findings;
    for (const Rule *rule : *rules) {
        const qsizetype from = findings.size();
        for (Breach &breach : rule->look(model, element)) {
            breach.elements.prepend(element.id);
            appendNew(findings, from, findingOf(*rule, breach));
        }
    }
    return findings;
}

/// Where a rule stands among all.
QHash<QString, qsizetype> rowsOfRules()
{
    QHash<QString, qsizetype> rows;
    for (const Rule *rule : rules())
        rows.insert(QString(rule->id), rows.size());
    return rows;
}

} // namespace

Review Review::of(const Model &model, const Stop &stop)
{
    Review review;
    review.m_references.read(model);
    for (const Element &element : model.elements()) {
        if (stop.requested())
            return review;
        if (const QList<Finding> found = lookAt(model, element); !found.isEmpty())
            review.m_near.insert(element.id, found);
    }
    review.m_whole = lookAtAll(model, stop);
    return review;
}

QList<Finding> Review::lookAtAll(const Model &model, const Stop &stop)
{
    QList<Finding> findings;
    for (const Rule *rule : rules()) {
        if (stop.requested())
            break;
        if (rule->isNear())
            continue;
        const qsizetype from = findings.size();
        for (const Breach &breach : rule->lookAll(model))
            appendNew(findings, from, findingOf(*rule, breach));
    }
    return findings;
}

void Review::renew(const Model &before, const Model &after, const QSet<Id> &records)
{
    QSet<Id> touched = neighbourhood(before, m_references, records);
    m_references.renew(before, after, records);
    touched += neighbourhood(after, m_references, records);
    for (const Id id : touched) {
        const Element *element = after.element(id);
        const QList<Finding> found = element ? lookAt(after, *element) : QList<Finding>();
        if (found.isEmpty())
            m_near.remove(id);
        else
            m_near.insert(id, found);
    }
}

QList<Finding> Review::findings(const Model &model) const
{
    struct Placed
    {
        std::tuple<int, qsizetype, QString, QString> rank;
        Finding finding;
    };
    static const QHash<QString, qsizetype> rows = rowsOfRules();
    QList<Placed> placed;
    const auto add = [&](const Finding &finding) {
        const Element *element = model.element(finding.elements.value(0));
        placed.append({{-int(finding.severity), rows.value(finding.rule), element ? element->name : QString(),
                        finding.identity()}, finding});
    };
    for (const QList<Finding> &findings : m_near)
        std::for_each(findings.begin(), findings.end(), add);
    std::for_each(m_whole.begin(), m_whole.end(), add);
    std::sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) { return a.rank < b.rank; });
    QList<Finding> sorted;
    for (const Placed &each : std::as_const(placed))
        sorted.append(each.finding);
    return sorted;
}

QList<Finding> review(const Model &model, const Stop &stop)
{
    return Review::of(model, stop).findings(model);
}

} // namespace keelson::review
