// SPDX-License-Identifier: MIT
#include "core/review/report.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

// SARIF 2.1.0 of OASIS. Property names and their values are the standard's; comments say where it asks for more than its
// schema does.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

const QString schema = u"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"_s;

QJsonObject text(const QString &words)
{
    return {{u"text"_s, words}};
}

/// A relative path stays one, so that it is found in whatever folder the repository is.
QString uriOf(const QString &path)
{
    const QString clean = QDir::fromNativeSeparators(path);
    return QDir::isAbsolutePath(clean) ? QUrl::fromLocalFile(clean).toString(QUrl::FullyEncoded)
                                       : QString::fromLatin1(QUrl::toPercentEncoding(clean, "/"));
}

QJsonObject ruleSarif(const Rule &rule)
{
    const QString heading = headingText(rule.heading);
    QJsonArray fixes;
    for (const Fix &fix : rule.fixes)
        fixes.append(label(fix));
    return {{u"id"_s, QString(rule.id)},
            {u"shortDescription"_s, text(title(rule))},
            {u"fullDescription"_s, text(why(rule))},
            {u"help"_s, text(why(rule) + u'\n' + heading)},
            {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, id(rule.severity)}}},
            {u"properties"_s, QJsonObject{{u"tags"_s, QJsonArray{id(rule.topic)}},
                                          {u"chapter"_s, rule.heading.chapter},
                                          {u"heading"_s, QString::fromUtf8(rule.heading.title)},
                                          {u"fixes"_s, fixes}}}};
}

QJsonObject logicalLocation(const Model &model, Id element)
{
    const Element *found = model.element(element);
    QJsonObject location{{u"name"_s, found ? found->name : element.toString()},
                         {u"fullyQualifiedName"_s, found ? pathOf(model, element) : element.toString()}};
    if (found)
        location.insert(u"kind"_s, QString(found->kind->id));
    return location;
}

QJsonObject locationOf(const Report &report, Id element)
{
    QJsonObject location{{u"physicalLocation"_s,
                          QJsonObject{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uriOf(report.document)}, {u"index"_s, 0}}}}}};
    if (!element.isNull())
        location.insert(u"logicalLocations"_s, QJsonArray{logicalLocation(report.model, element)});
    return location;
}

/// What else the finding is about, besides the element it is at.
QJsonArray relatedLocations(const Report &report, const Finding &finding)
{
    QJsonArray related;
    for (qsizetype i = 1; i < finding.elements.size(); ++i) {
        QJsonObject location = locationOf(report, finding.elements.at(i));
        location.insert(u"id"_s, int(i));
        related.append(location);
    }
    return related;
}

/// "external": the decision is kept in the document, not in the text of a program.
QJsonArray suppressionsOf(const Judged &judged)
{
    if (judged.standing != Standing::Accepted)
        return {};
    QJsonObject properties{{u"author"_s, judged.waiver.author}, {u"made"_s, judged.waiver.made.toString(Qt::ISODate)}};
    if (judged.waiver.until.isValid())
        properties.insert(u"until"_s, judged.waiver.until.toString(Qt::ISODate));
    return {QJsonObject{{u"kind"_s, u"external"_s}, {u"status"_s, u"accepted"_s}, {u"justification"_s, judged.waiver.reason},
                        {u"properties"_s, properties}}};
}

QJsonObject resultOf(const Report &report, const Judged &judged, int rule)
{
    const Finding &finding = judged.finding;
    QJsonObject result{{u"ruleId"_s, finding.rule},
                       {u"level"_s, id(finding.severity)},
                       {u"message"_s, text(finding.message)},
                       {u"locations"_s, QJsonArray{locationOf(report, finding.elements.value(0))}},
                       {u"partialFingerprints"_s, QJsonObject{{u"keelsonFinding/v1"_s, finding.identity()}}},
                       // 3.27.23: where one result of a run says it, all have to.
                       {u"suppressions"_s, suppressionsOf(judged)}};
    if (rule >= 0)
        result.insert(u"ruleIndex"_s, rule);
    if (const QJsonArray related = relatedLocations(report, finding); !related.isEmpty())
        result.insert(u"relatedLocations"_s, related);
    if (judged.standing == Standing::Expired) {
        result.insert(u"properties"_s, QJsonObject{{u"acceptedUntil"_s, judged.waiver.until.toString(Qt::ISODate)},
                                                   {u"acceptedBecause"_s, judged.waiver.reason}});
    }
    return result;
}

} // namespace

QByteArray toSarif(const Report &report)
{
    QJsonArray ruleRows;
    QHash<QString, int> indexes;
    for (const Rule *rule : rules()) {
        indexes.insert(QString(rule->id), int(ruleRows.size()));
        ruleRows.append(ruleSarif(*rule));
    }
    QJsonArray results;
    for (const Judged &judged : report.findings)
        results.append(resultOf(report, judged, indexes.value(judged.finding.rule, -1)));
    const QJsonObject driver{{u"name"_s, u"Keelson"_s}, {u"semanticVersion"_s, report.version}, {u"rules"_s, ruleRows}};
    const QJsonObject artifact{{u"location"_s, QJsonObject{{u"uri"_s, uriOf(report.document)}}}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}}, {u"artifacts"_s, QJsonArray{artifact}},
                          {u"columnKind"_s, u"utf16CodeUnits"_s}, {u"results"_s, results}};
    return QJsonDocument(QJsonObject{{u"$schema"_s, schema}, {u"version"_s, u"2.1.0"_s}, {u"runs"_s, QJsonArray{run}}}).toJson();
}

} // namespace keelson::review
