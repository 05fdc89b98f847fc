// SPDX-License-Identifier: MIT
#include "core/model/architecture.h"
#include "core/review/rules.h"

#include <QCoreApplication>

// What keeps the failure of one part from being the failure of all.

namespace keelson::review {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::review::Bulkheads)
};

QList<Breach> synchronousCalls(const Model &model, const Element &service)
{
    QList<Breach> breaches;
    for (const Element *called : model.targets(service.id, relations::calls)) {
        if (called->is(kinds::service))
            breaches.append({Tr::tr("“%1” calls “%2” and waits: when that is down, so is this.").arg(service.name, called->name),
                             {called->id}});
    }
    return breaches;
}

/// The caller gets what it asked for as an event, and the call goes.
Edit replaceCallByEvent(const Model &model, const Finding &finding)
{
    Edit edit(Tr::tr("Replace a call by an event"));
    const Element *caller = model.element(finding.elements.value(0));
    const Element *called = model.element(finding.elements.value(1));
    if (!caller || !called)
        return edit;
    for (const Relation *relation : model.relationsFrom(caller->id)) {
        if (relation->is(relations::calls) && relation->to == called->id)
            edit.remove(relation->id);
    }
    if (edit.isEmpty())
        return edit;
    const Kind &event = *vocabulary::kind(kinds::domainEvent);
    const Id told = findOrAdd(edit, model, event, Tr::tr("%1 Changed").arg(called->name));
    edit.relate(relations::publishes, called->id, told);
    edit.relate(relations::consumes, caller->id, told);
    return edit;
}

constexpr Fix callFixes[] = {
    {"replace-by-event"_L1, QT_TRANSLATE_NOOP("Rules", "Replace the call by an event"), replaceCallByEvent},
};

constexpr Rule table[] = {
    {.id = "bulkhead.synchronous-call"_L1,
     .topic = Topic::Bulkheads,
     .severity = Severity::Error,
     .title = QT_TRANSLATE_NOOP("Rules", "Services do not call each other"),
     .why = QT_TRANSLATE_NOOP("Rules", "Who calls and waits is down whenever the other is. Let the other publish what happens "
                                       "to it, and keep a view of your own."),
     .heading = {1, "Autonomous services – creating bulkheads"},
     .kinds = {kinds::service},
     .look = synchronousCalls,
     .fixes = callFixes},
};

} // namespace

std::span<const Rule> bulkheadRules() { return table; }

} // namespace keelson::review
