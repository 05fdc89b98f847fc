// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules/crossing.h"
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

QList<Breach> openDoor(const Model &, const Element &service)
{
    const bool isCalled = isTaker(service) && !isService(service, esg, "cdc"_L1);
    if (!isCalled || service.text("authentication"_L1) != "none"_L1)
        return {};
    return {{Tr::tr("“%1” takes what anybody sends.").arg(service.name)}};
}

Edit checkSignatures(const Model &model, const Finding &finding)
{
    const Element *service = model.element(finding.elements.value(0));
    const bool isNamed = service && isSaid(*service, "secretName"_L1);
    Edit edit = saying(model, finding, openDoor, Tr::tr("Check the signature of what comes"), {{"authentication"_L1, u"signature"_s}});
    if (!edit.isEmpty() && !isNamed)
        edit.set(service->id, "secretName"_L1, secretNameOf(*service));
    return edit;
}

QList<Breach> answersLate(const Model &, const Element &service)
{
    if (!isTaker(service) || givenFlag(service, "storesFirst"_L1))
        return {};
    return {{Tr::tr("“%1” works on what arrives before it keeps it.").arg(service.name)}};
}

Edit storeFirst(const Model &model, const Finding &finding)
{
    return saying(model, finding, answersLate, Tr::tr("Keep what arrives before it is worked on"), {{"storesFirst"_L1, true}});
}

QList<Breach> repeats(const Model &, const Element &service)
{
    if (!isTaker(service) || givenFlag(service, "deduplicates"_L1))
        return {};
    return {{Tr::tr("“%1” tells everything again that it is told again.").arg(service.name)}};
}

Edit dropRepetitions(const Model &model, const Finding &finding)
{
    return saying(model, finding, repeats, Tr::tr("Drop repetitions"), {{"deduplicates"_L1, true}});
}

bool awaitsAnswers(const Model &model, const Element &service)
{
    return isService(service, esg, "async-request-response"_L1) && isDetailed(model, service);
}

QList<Breach> uncorrelated(const Model &model, const Element &service)
{
    if (!awaitsAnswers(model, service) || isSaid(service, "correlationKey"_L1))
        return {};
    return {{Tr::tr("“%1” does not say which field tells what an answer belongs to.").arg(service.name)}};
}

Edit correlate(const Model &model, const Finding &finding)
{
    return saying(model, finding, uncorrelated, Tr::tr("Correlate answers by an id"), {{"correlationKey"_L1, u"correlationId"_s}});
}

QList<Breach> waitsForever(const Model &model, const Element &service)
{
    if (!awaitsAnswers(model, service) || !reference(service.properties.value(u"timeoutEvent"_s)).isNull())
        return {};
    return {{Tr::tr("Nobody hears of it when the answer to “%1” does not come.").arg(service.name)}};
}

Edit tellOfSilence(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Tell when an answer does not come"));
    const Element *service = stillBroken(model, finding, waitsForever);
    if (!service)
        return edit;
    const QString name = unusedName(model, kinds::domainEvent, Tr::tr("%1 Timed Out").arg(service->name));
    const Id silence = edit.add(kinds::domainEvent, name);
    edit.relate(relations::publishes, service->id, silence);
    edit.set(service->id, "timeoutEvent"_L1, silence);
    if (const Element *subsystem = subsystemOf(model, service->id))
        ensureHub(edit, model, subsystem->id);
    return edit;
}

constexpr Fix doorFixes[] = {
    {"check-signatures"_L1, QT_TRANSLATE_NOOP("Rules", "Check signatures"), checkSignatures},
};
constexpr Fix storeFixes[] = {
    {"store-first"_L1, QT_TRANSLATE_NOOP("Rules", "Keep it first"), storeFirst},
};
constexpr Fix repeatFixes[] = {
    {"drop-repetitions"_L1, QT_TRANSLATE_NOOP("Rules", "Drop repetitions"), dropRepetitions},
};
constexpr Fix correlationFixes[] = {
    {"correlate"_L1, QT_TRANSLATE_NOOP("Rules", "Correlate by an id"), correlate},
};
constexpr Fix silenceFixes[] = {
    {"tell-of-silence"_L1, QT_TRANSLATE_NOOP("Rules", "Add an event for it"), tellOfSilence},
};

constexpr Rule table[] = {
    {.id = "gateway.webhook-authentication"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "A gateway knows who sends"),
     .why = QT_TRANSLATE_NOOP("Rules", "The address of a webhook is no secret. Without a check, anybody who has found it can make "
                                       "events of ours."),
     .heading = {7, "Ingress – webhook"},
     .kinds = {kinds::service},
     .look = openDoor,
     .fixes = doorFixes},
    {.id = "gateway.webhook-stores-first"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "What arrives is kept before it is worked on"),
     .why = QT_TRANSLATE_NOOP("Rules", "The sender waits for a quick answer and may not send again. What is kept first cannot be "
                                       "lost, whatever goes wrong afterwards."),
     .heading = {7, "Ingress – webhook"},
     .kinds = {kinds::service},
     .look = answersLate,
     .fixes = storeFixes},
    {.id = "gateway.deduplicates"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "What is sent twice is told once"),
     .why = QT_TRANSLATE_NOOP("Rules", "Every sender repeats what it is not sure has arrived. A gateway that drops repetitions "
                                       "saves all services behind it from that."),
     .heading = {7, "Ingress – webhook"},
     .kinds = {kinds::service},
     .look = repeats,
     .fixes = repeatFixes},
    {.id = "gateway.correlation"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "An answer that comes later finds its request"),
     .why = QT_TRANSLATE_NOOP("Rules", "Between request and answer, other requests are sent. Only an id that goes there and comes "
                                       "back says which is which."),
     .heading = {7, "Asynchronous request response"},
     .kinds = {kinds::service},
     .look = uncorrelated,
     .fixes = correlationFixes},
    {.id = "gateway.answer-timeout"_L1,
     .topic = Topic::Gateways,
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "An answer that does not come is an event, too"),
     .why = QT_TRANSLATE_NOOP("Rules", "The other system may never answer. When that is told, a process can ask again or a person "
                                       "can step in; else the thing lies there for good."),
     .heading = {7, "Asynchronous request response"},
     .kinds = {kinds::service},
     .look = waitsForever,
     .fixes = silenceFixes},
};

} // namespace

std::span<const Rule> intakeRules() { return table; }

} // namespace keelson::review
