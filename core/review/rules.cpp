// SPDX-License-Identifier: MIT
#include "core/review/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Topics)
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Rules", text);
}

struct TopicRow
{
    Topic topic;
    QLatin1StringView id;
    const char *label;
};
constexpr TopicRow topicRows[] = {
    {Topic::Bulkheads, "bulkheads"_L1, QT_TRANSLATE_NOOP("Rules", "Bulkheads")},
    {Topic::Events, "events"_L1, QT_TRANSLATE_NOOP("Rules", "Events and contracts")},
    {Topic::Streams, "streams"_L1, QT_TRANSLATE_NOOP("Rules", "Streams and failure")},
    {Topic::Data, "data"_L1, QT_TRANSLATE_NOOP("Rules", "Data")},
    {Topic::Frontends, "frontends"_L1, QT_TRANSLATE_NOOP("Rules", "Frontends and their services")},
    {Topic::Gateways, "gateways"_L1, QT_TRANSLATE_NOOP("Rules", "External service gateways")},
    {Topic::Control, "control"_L1, QT_TRANSLATE_NOOP("Rules", "Control services")},
    {Topic::Delivery, "delivery"_L1, QT_TRANSLATE_NOOP("Rules", "Delivery and ownership")},
};

QList<const Rule *> allRules()
{
    QList<const Rule *> all;
    for (const std::span<const Rule> table : {bulkheadRules(),
                                              eventRules(), eventFlowRules(), eventContractRules(), eventKeyRules(), eventChannelRules(),
                                              eventInterfaceRules(),
                                              streamRules(), streamPublishingRules(), streamCapacityRules(), streamChannelRules(),
                                              streamLimitRules(),
                                              dataRules(), tableRules(), recordRules(),
                                              frontendRules(), activityRules(), backendRules(), perimeterRules(), timeoutRules(),
                                              gatewayRules(),
                                              controlRules(), processRules(), compensationRules(), decisionRules(),
                                              deliveryRules()}) {
        for (const Rule &rule : table)
            all.append(&rule);
    }
    return all;
}

} // namespace

QList<const Rule *> rules()
{
    static const QList<const Rule *> all = allRules();
    return all;
}

const Rule *rule(QAnyStringView id)
{
    const QList<const Rule *> all = rules();
    const auto found = std::find_if(all.begin(), all.end(), [id](const Rule *rule) { return rule->id == id; });
    return found == all.end() ? nullptr : *found;
}

const Fix *fix(const Finding &finding, QAnyStringView id)
{
    const Rule *broken = rule(finding.rule);
    if (!broken)
        return nullptr;
    const auto found = std::find_if(broken->fixes.begin(), broken->fixes.end(), [id](const Fix &fix) { return fix.id == id; });
    return found == broken->fixes.end() ? nullptr : &*found;
}

QString id(Topic topic) { return QString(topicRows[int(topic)].id); }
QString label(Topic topic) { return translated(topicRows[int(topic)].label); }
QString title(const Rule &rule) { return translated(rule.title); }
QString why(const Rule &rule) { return translated(rule.why); }
QString label(const Fix &fix) { return translated(fix.label); }

QString headingText(const Heading &heading)
{
    return Tr::tr("Chapter %1: %2").arg(heading.chapter).arg(QString::fromUtf8(heading.title));
}

} // namespace keelson::review
