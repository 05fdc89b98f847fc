// SPDX-License-Identifier: MIT
#include "app/gui/review/listed.h"

#include "core/review/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

bool answers(const Listed &each, const FindingQuery &query, const QStringList &words)
{
    const QList<Id> &elements = each.finding().elements;
    const auto isWanted = [&query](Id id) { return query.elements->contains(id); };
    return (query.withAccepted || each.judged.isOpen()) && each.finding().severity >= query.least
        && (!query.topic || each.rule->topic == *query.topic)
        && (!query.elements || std::any_of(elements.begin(), elements.end(), isWanted))
        && std::all_of(words.begin(), words.end(), [&each](const QString &word) { return each.sought.contains(word); });
}

QString headingOf(const Listed &each, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Severity: return review::label(each.finding().severity);
    case Grouping::Topic: return review::label(each.rule->topic);
    case Grouping::Element: return each.subject;
    }
    return {};
}

/// What comes first among those of other headings; within one, the order of the review stays.
bool isBefore(const Listed &a, const Listed &b, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Severity: return a.finding().severity > b.finding().severity;
    case Grouping::Topic: return a.rule->topic < b.rule->topic;
    case Grouping::Element:
        if (const int order = a.subject.compare(b.subject, Qt::CaseInsensitive); order != 0)
            return order < 0;
        return a.element() < b.element();
    }
    return false;
}

} // namespace

QList<Listed> listed(const Model &model, const QList<review::Judged> &findings)
{
    QList<Listed> all;
    all.reserve(findings.size());
    for (const review::Judged &judged : findings) {
        const Element *element = model.element(judged.finding.elements.value(0));
        const review::Rule *rule = review::rule(judged.finding.rule);
        if (!element || !rule)
            continue; // A rule that looks at everything has not looked since.
        const QString subject = element->name.isEmpty() ? vocabulary::label(*element->kind) : element->name;
        const QString sought = QStringList{subject, judged.finding.message, review::title(*rule), judged.finding.rule}.join(u'\n');
        all.append({judged, rule, subject, judged.finding.identity(), sought.toCaseFolded()});
    }
    return all;
}

QList<FindingRow> rowsOf(const QList<Listed> &findings, const FindingQuery &query, Grouping grouping)
{
    const QStringList words = query.text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QList<qsizetype> wanted;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (answers(findings.at(i), query, words))
            wanted.append(i);
    }
    const auto before = [&](qsizetype a, qsizetype b) { return isBefore(findings.at(a), findings.at(b), grouping); };
    std::stable_sort(wanted.begin(), wanted.end(), before);
    QList<FindingRow> rows;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i == 0 || before(wanted.at(i - 1), wanted.at(i)))
            rows.append({-1, headingOf(findings.at(wanted.at(i)), grouping)});
        rows.append(FindingRow{wanted.at(i), {}});
    }
    return rows;
}

} // namespace keelson
