// SPDX-License-Identifier: MIT
#include "core/review/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

QString standingId(Standing standing)
{
    switch (standing) {
    case Standing::Open: return u"open"_s;
    case Standing::Accepted: return u"accepted"_s;
    case Standing::Expired: return u"expired"_s;
    }
    return {};
}

QJsonObject elementJson(const Model &model, Id element)
{
    const Element *found = model.element(element);
    return {{u"id"_s, element.toString()}, {u"kind"_s, found ? QString(found->kind->id) : QString()},
            {u"name"_s, found ? found->name : QString()}, {u"path"_s, pathOf(model, element)}};
}

QJsonObject waiverJson(const Waiver &waiver)
{
    QJsonObject object{{u"reason"_s, waiver.reason}, {u"author"_s, waiver.author}, {u"made"_s, waiver.made.toString(Qt::ISODate)}};
    if (waiver.until.isValid())
        object.insert(u"until"_s, waiver.until.toString(Qt::ISODate));
    return object;
}

QJsonArray fixesJson(const Rule &rule)
{
    QJsonArray fixes;
    for (const Fix &fix : rule.fixes)
        fixes.append(QJsonObject{{u"id"_s, QString(fix.id)}, {u"label"_s, label(fix)}});
    return fixes;
}

QJsonObject findingJson(const Report &report, const Judged &judged)
{
    const Finding &finding = judged.finding;
    QJsonArray elements;
    for (const Id element : finding.elements)
        elements.append(elementJson(report.model, element));
    QJsonObject object{{u"identity"_s, finding.identity()}, {u"severity"_s, id(finding.severity)}, {u"rule"_s, finding.rule},
                       {u"message"_s, finding.message}, {u"elements"_s, elements}, {u"standing"_s, standingId(judged.standing)}};
    if (const Rule *broken = rule(finding.rule)) {
        object.insert(u"topic"_s, id(broken->topic));
        object.insert(u"title"_s, title(*broken));
        object.insert(u"chapter"_s, broken->heading.chapter);
        object.insert(u"heading"_s, QString::fromUtf8(broken->heading.title));
        object.insert(u"fixes"_s, fixesJson(*broken));
    }
    if (judged.standing != Standing::Open)
        object.insert(u"waiver"_s, waiverJson(judged.waiver));
    return object;
}

QJsonObject unneededJson(const Report &report, const Waiver &waiver)
{
    QJsonObject object = waiverJson(waiver);
    object.insert(u"rule"_s, waiver.rule);
    object.insert(u"identity"_s, waiver.identity);
    object.insert(u"element"_s, elementJson(report.model, waiver.element));
    return object;
}

} // namespace

QByteArray toJson(const Report &report)
{
    QJsonArray findings;
    for (const Judged &judged : report.findings)
        findings.append(findingJson(report, judged));
    QJsonArray unneeded;
    for (const Waiver &waiver : report.unneeded)
        unneeded.append(unneededJson(report, waiver));
    return QJsonDocument(QJsonObject{{u"document"_s, report.document}, {u"findings"_s, findings},
                                     {u"waiversWithoutFinding"_s, unneeded}}).toJson();
}

} // namespace keelson::review
