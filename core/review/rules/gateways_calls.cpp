// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules/gateways.h"
#include "core/review/rules/mending.h"

#include <QCoreApplication>

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;
using namespace architecture;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Gateways)
};

constexpr double longestCall = 60;   ///< Seconds; a function that waits longer costs more than it earns.
constexpr double mostRetries = 10;

QList<Breach> endlessCall(const Model &, const Element &service)
{
    const double timeout = givenNumber(service, "timeout"_L1);
    if (!isCaller(service) || (timeout > 0 && timeout <= longestCall))
        return {};
    return {{timeout > 0 ? Tr::tr("“%1” waits %2 s for the other system.").arg(service.name).arg(timeout)
                         : Tr::tr("“%1” waits for the other system without an end.").arg(service.name)}};
}

Edit giveUpInTime(const Model &model, const Finding &finding)
{
    return saying(model, finding, endlessCall, Tr::tr("Give up a call after ten seconds"), {{"timeout"_L1, 10.0}});
}

QList<Breach> endlessRetries(const Model &, const Element &service)
{
    const double retries = givenNumber(service, "retries"_L1);
    if (!isCaller(service) || (retries >= 0 && retries <= mostRetries))
        return {};
    return {{Tr::tr("“%1” calls again and again: %2 retries.").arg(service.name).arg(retries)}};
}

Edit boundRetries(const Model &model, const Finding &finding)
{
    return saying(model, finding, endlessRetries, Tr::tr("Retry three times"), {{"retries"_L1, 3.0}});
}

QList<Breach> noBreaker(const Model &, const Element &service)
{
    if (!isCaller(service) || givenFlag(service, "circuitBreaker"_L1))
        return {};
    return {{Tr::tr("“%1” goes on calling while the other system is down.").arg(service.name)}};
}

Edit addBreaker(const Model &model, const Finding &finding)
{
    return saying(model, finding, noBreaker, Tr::tr("Add a circuit breaker"), {{"circuitBreaker"_L1, true}});
}

/// Calls a second the strictest of the systems it calls accepts; 0 = none said so.
double accepted(const Model &model, const Element &service)
{
    double least = 0;
    for (const Element *external : model.targets(service.id, relations::calls)) {
        const double limit = external->is(kinds::externalSystem) ? givenNumber(*external, "rateLimit"_L1) : 0;
        if (limit > 0 && (least == 0 || limit < least))
            least = limit;
    }
    return least;
}

QList<Breach> tooFast(const Model &model, const Element &service)
{
    const double most = isCaller(service) ? accepted(model, service) : 0;
    const double rate = givenNumber(service, "rateLimit"_L1);
    if (most <= 0 || (rate > 0 && rate <= most))
        return {};
    return {{rate > 0 ? Tr::tr("“%1” calls up to %2 times a second; the other system accepts %3.").arg(service.name).arg(rate).arg(most)
                      : Tr::tr("“%1” calls as fast as events come; the other system accepts %2 calls a second.")
                            .arg(service.name).arg(most)}};
}

Edit slowDown(const Model &model, const Finding &finding)
{
    const Element *service = model.element(finding.elements.value(0));
    return saying(model, finding, tooFast, Tr::tr("Keep to the limit of the other system"),
                  {{"rateLimit"_L1, service ? accepted(model, *service) : 0.0}});
}

QList<Breach> unsaidReason(const Model &model, const Element &service)
{
    if (!isCaller(service) || !isDetailed(model, service) || isSaid(service, "reactsBy"_L1))
        return {};
    return {{Tr::tr("“%1” does not say whether it reacts to facts or carries out what it is asked.").arg(service.name)}};
}

Edit sayReaction(const Model &model, const Finding &finding)
{
    return saying(model, finding, unsaidReason, Tr::tr("Say that a gateway reacts to facts"), {{"reactsBy"_L1, u"reaction"_s}});
}

Edit sayAction(const Model &model, const Finding &finding)
{
    return saying(model, finding, unsaidReason, Tr::tr("Say that a gateway carries out an action"), {{"reactsBy"_L1, u"action"_s}});
}

QList<Breach> unroutedRegions(const Model &model, const Element &service)
{
    const Element *subsystem = subsystemOf(model, service.id);
    const bool isMeant = isService(service, esg) && subsystem && givenFlag(*subsystem, "multiRegion"_L1);
    if (!isMeant || isSaid(service, "regionalRouting"_L1))
        return {};
    return {{Tr::tr("“%1” does not say through which region it goes, though “%2” runs in several.").arg(service.name, subsystem->name)}};
}

Edit failOver(const Model &model, const Finding &finding)
{
    return saying(model, finding, unroutedRegions, Tr::tr("Fail over to another region"), {{"regionalRouting"_L1, u"failover"_s}});
}

} // namespace

void takeCareOfCalls(Edit &edit, const Model &model, const Element &service)
{
    for (const QLatin1StringView property : {"timeout"_L1, "retries"_L1, "circuitBreaker"_L1})
        edit.set(service.id, property, Value());
    const double most = accepted(model, service);
    const double rate = givenNumber(service, "rateLimit"_L1);
    if (most > 0 && (rate <= 0 || rate > most))
        edit.set(service.id, "rateLimit"_L1, most);
}

namespace {

constexpr Fix timeoutFixes[] = {
    {"give-up-in-time"_L1, QT_TRANSLATE_NOOP("Rules", "Give up after ten seconds"), giveUpInTime},
};
constexpr Fix retryFixes[] = {
    {"bound-retries"_L1, QT_TRANSLATE_NOOP("Rules", "Retry three times"), boundRetries},
};
constexpr Fix breakerFixes[] = {
    {"add-breaker"_L1, QT_TRANSLATE_NOOP("Rules", "Add a circuit breaker"), addBreaker},
};
constexpr Fix rateFixes[] = {
    {"slow-down"_L1, QT_TRANSLATE_NOOP("Rules", "Keep to its limit"), slowDown},
};
constexpr Fix reasonFixes[] = {
    {"say-reaction"_L1, QT_TRANSLATE_NOOP("Rules", "It reacts to facts"), sayReaction},
    {"say-action"_L1, QT_TRANSLATE_NOOP("Rules", "It carries out an action"), sayAction},
};
constexpr Fix regionFixes[] = {
    {"fail-over"_L1, QT_TRANSLATE_NOOP("Rules", "Fail over to another region"), failOver},
};

constexpr Rule table[] = {
    {.id = "gateway.call-timeout"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A call of another system ends in time"),
     .why = QT_TRANSLATE_NOOP("Rules", "A system that is ill often does not refuse, it just does not answer. Who waits for it "
                                       "without a limit pays for the waiting and gets no further."),
     .heading = {7, "Egress – API call"},
     .kinds = {kinds::service},
     .look = endlessCall,
     .fixes = timeoutFixes},
    {.id = "gateway.bounded-retries"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A failed call is repeated a few times"),
     .why = QT_TRANSLATE_NOOP("Rules", "A few retries get over a hiccup. Endless ones keep a sick system down, and hold up all "
                                       "events behind the one that fails."),
     .heading = {7, "Egress – API call"},
     .kinds = {kinds::service},
     .look = endlessRetries,
     .fixes = retryFixes},
    {.id = "gateway.circuit-breaker"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A gateway stops calling a system that is down"),
     .why = QT_TRANSLATE_NOOP("Rules", "Events can wait in their stream until the other system is back. Calls that cannot succeed "
                                       "only turn them into faults that somebody has to repair."),
     .heading = {7, "Egress – circuit breaker"},
     .kinds = {kinds::service},
     .look = noBreaker,
     .fixes = breakerFixes},
    {.id = "gateway.rate-limit"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A gateway keeps to the limit of the system it calls"),
     .why = QT_TRANSLATE_NOOP("Rules", "Events come in bursts, and a replay brings all of them at once. Beyond its limit the other "
                                       "system refuses, or sends a bill."),
     .heading = {7, "Egress – API call"},
     .kinds = {kinds::service},
     .look = tooFast,
     .fixes = rateFixes},
    {.id = "gateway.action-or-reaction"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Note,
     .title = QT_TRANSLATE_NOOP("Rules", "A gateway says why it calls"),
     .why = QT_TRANSLATE_NOOP("Rules", "Either a gateway decides by itself that a fact concerns the other system, or a process asks "
                                       "it to act. Who reads the model should not have to guess where that is decided."),
     .heading = {7, "Action versus reaction"},
     .kinds = {kinds::service},
     .look = unsaidReason,
     .fixes = reasonFixes},
    {.id = "gateway.regional-routing"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "A gateway in several regions says which one it goes through"),
     .why = QT_TRANSLATE_NOOP("Rules", "Without a rule, a call is made once in each region, or in none when the only one that "
                                       "makes it is ill."),
     .heading = {7, "Egress routing and failover"},
     .kinds = {kinds::service},
     .look = unroutedRegions,
     .fixes = regionFixes},
};

} // namespace

std::span<const Rule> callCareRules() { return table; }

} // namespace keelson::review
