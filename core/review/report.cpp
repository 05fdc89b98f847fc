// SPDX-License-Identifier: MIT
#include "core/review/report.h"

#include "core/review/review.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Report)
};

bool isWithin(const Scope &scope, const QString &ruleId)
{
    const Rule *row = rule(ruleId);
    return row && (scope.topics.isEmpty() || scope.topics.contains(id(row->topic)))
        && (scope.rules.isEmpty() || scope.rules.contains(ruleId));
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString line(const Report &report, const Judged &judged)
{
    const Finding &finding = judged.finding;
    QString text = label(finding.severity) + u": "_s + pathOf(report.model, finding.elements.value(0)) + u": "_s + finding.message
        + u" ["_s + finding.rule + u']';
    if (judged.standing == Standing::Expired) {
        text += u"\n    "_s
            + Tr::tr("Accepted by %1 until %2: %3").arg(judged.waiver.author, dateText(judged.waiver.until), judged.waiver.reason);
    }
    return text;
}

/// "2 errors, 1 warning, 0 notes; 1 accepted"
QString sum(const Report &report)
{
    int counts[3] = {};
    int accepted = 0;
    for (const Judged &judged : report.findings)
        ++(judged.isOpen() ? counts[int(judged.finding.severity)] : accepted);
    QStringList parts{Tr::tr("%n error(s)", nullptr, counts[int(Severity::Error)]),
                      Tr::tr("%n warning(s)", nullptr, counts[int(Severity::Warning)]),
                      Tr::tr("%n note(s)", nullptr, counts[int(Severity::Note)])};
    if (accepted > 0)
        parts.append(Tr::tr("%n accepted", nullptr, accepted));
    return parts.join(u", "_s);
}

} // namespace

Report report(const QString &document, const QString &version, const Model &model, QDate today, const Scope &scope)
{
    const QList<Finding> found = review(model);
    Report report{document, version, model, judged(model, found, today), unneeded(model, found)};
    report.findings.removeIf([&](const Judged &judged) { return !isWithin(scope, judged.finding.rule); });
    const bool isPart = !scope.topics.isEmpty() || !scope.rules.isEmpty();
    report.unneeded.removeIf([&](const Waiver &waiver) { return isPart && !isWithin(scope, waiver.rule); });
    return report;
}

QString id(Severity severity)
{
    switch (severity) {
    case Severity::Note: return u"note"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Error: return u"error"_s;
    }
    return {};
}

QString label(Severity severity)
{
    switch (severity) {
    case Severity::Note: return Tr::tr("Note");
    case Severity::Warning: return Tr::tr("Warning");
    case Severity::Error: return Tr::tr("Error");
    }
    return {};
}

QString pathOf(const Model &model, Id element)
{
    QStringList names;
    for (const Element *at = model.element(element); at; at = model.element(at->parent))
        names.prepend(at->name);
    return names.join(u'/');
}

qsizetype openAtLeast(const Report &report, Severity severity)
{
    return std::count_if(report.findings.begin(), report.findings.end(), [severity](const Judged &judged) {
        return judged.isOpen() && judged.finding.severity >= severity;
    });
}

QString toText(const Report &report)
{
    QStringList lines;
    for (const Judged &judged : report.findings) {
        if (judged.isOpen())
            lines.append(line(report, judged));
    }
    for (const Waiver &waiver : report.unneeded) {
        lines.append(Tr::tr("No longer needed: %1 accepted %2 of %3, which is found no more.")
                         .arg(waiver.author, waiver.rule, pathOf(report.model, waiver.element)));
    }
    lines.append(sum(report));
    return lines.join(u'\n') + u'\n';
}

} // namespace keelson::review
