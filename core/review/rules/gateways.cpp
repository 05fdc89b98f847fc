// SPDX-License-Identifier: MIT
#include "core/review/rules/gateways.h"

#include "core/model/architecture.h"
#include "core/review/rules.h"
#include "core/review/rules/mending.h"

// What stands between the system and those it does not own.

namespace keelson::review {

using namespace Qt::StringLiterals;
using namespace architecture;

namespace {

bool isOneOf(const Element &service, std::initializer_list<QLatin1StringView> variants)
{
    const QString variant = service.text(properties::variant);
    return isService(service, esg) && std::find(variants.begin(), variants.end(), variant) != variants.end();
}

} // namespace

bool isCaller(const Element &service)
{
    return isOneOf(service, {"egress-api-call"_L1, "async-request-response"_L1, "direct-sql"_L1, "circuit-breaker"_L1,
                             "egress-relay"_L1, "spi-egress-webhook"_L1});
}

bool isTaker(const Element &service)
{
    return isOneOf(service, {"ingress-webhook"_L1, "async-request-response"_L1, "cdc"_L1, "ingress-relay"_L1,
                             "downstream-subsystem"_L1, "api-ingress-event"_L1, "api-ingress-command"_L1});
}

bool isDetailed(const Model &model, const Element &service)
{
    constexpr QLatin1StringView details[] = {
        "timeout"_L1, "retries"_L1, "circuitBreaker"_L1, "rateLimit"_L1, "authentication"_L1, "secretName"_L1,
        "storesFirst"_L1, "deduplicates"_L1, "correlationKey"_L1, "timeoutEvent"_L1, "reactsBy"_L1, "resync"_L1,
    };
    return !model.childrenOf(service.id, itemlists::mappings).isEmpty()
        || std::any_of(std::begin(details), std::end(details), [&](QLatin1StringView each) { return isSaid(service, each); });
}

QString secretNameOf(const Element &service)
{
    QString name;
    for (const QChar c : service.name.toLower())
        name += c.isLetterOrNumber() ? c : u'-';
    return name + u"/credentials"_s;
}

std::span<const Rule> gatewayRules()
{
    static const QList<Rule> all = together({reachRules(), syncRules(), callCareRules(), intakeRules(), secretRules()});
    return all;
}

} // namespace keelson::review
