// SPDX-License-Identifier: MIT
#include "core/contract/rollout.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace keelson::contract {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Rollout)
};

/// What the parties of an event do in each phase; empty = nothing.
struct Tasks
{
    QString expand;    ///< Who publishes.
    QString migrate;   ///< Who consumes.
    QString wait;
    QString contract;  ///< Who publishes.
};

/// Consumers first learn both forms, then who publishes changes over.
Tasks consumersFirst(const QString &learn, const QString &change)
{
    return {{}, learn, {}, change};
}

QString stillRead(const QString &what)
{
    return Text::tr("Wait until nobody reads %1 any more and what stands in the streams has been read; what the event lake "
                    "keeps has the old form when it is replayed.").arg(what);
}

Tasks bothForms(const QString &event, const QString &former, const QString &present)
{
    return {Text::tr("it publishes “%1” with both “%2” and “%3”").arg(event, former, present),
            Text::tr("it reads “%3” of “%1” instead of “%2”").arg(event, former, present),
            stillRead(Text::tr("“%2” of “%1”").arg(event, former)),
            Text::tr("it publishes “%1” without “%2”").arg(event, former)};
}

Tasks tasksFor(const EventVerdict &event, const ContractChange &change)
{
    const QString &name = event.event;
    const QString now = event.calledNow.isEmpty() ? name : event.calledNow;
    const QString &field = change.field;
    switch (change.alteration) {
    case Alteration::OptionalFieldAdded:
    case Alteration::BecameExternal:
    case Alteration::BecameFact: return {};
    case Alteration::RequiredFieldAdded:
    case Alteration::BecameRequired: return {Text::tr("it publishes “%1” always with “%2”").arg(now, field), {}, {}, {}};
    case Alteration::TypeNarrowed: return {Text::tr("it publishes “%2” of “%1” in the narrower type").arg(now, field), {}, {}, {}};
    case Alteration::NoLongerSensitive: return {Text::tr("it publishes “%2” of “%1” in the clear").arg(now, field), {}, {}, {}};
    case Alteration::BecameState: return {Text::tr("it publishes “%1” with the state").arg(now), {}, {}, {}};
    case Alteration::OptionalFieldRemoved:
    case Alteration::RequiredFieldRemoved:
        return consumersFirst(Text::tr("it does without “%2” of “%1”").arg(now, field),
                              Text::tr("it publishes “%1” without “%2”").arg(now, field));
    case Alteration::BecameOptional:
        return consumersFirst(Text::tr("it copes with “%1” without “%2”").arg(now, field),
                              Text::tr("it may leave “%2” out of “%1”").arg(now, field));
    case Alteration::TypeWidened:
        return consumersFirst(Text::tr("it reads “%2” of “%1” in the wider type").arg(now, field),
                              Text::tr("it publishes “%2” of “%1” in the wider type").arg(now, field));
    case Alteration::BecameSensitive:
        return consumersFirst(Text::tr("it reads “%2” of “%1” encrypted and in the clear").arg(now, field),
                              Text::tr("it publishes “%2” of “%1” encrypted").arg(now, field));
    case Alteration::BecameInternal:
        return consumersFirst(Text::tr("it does without “%1” when it is of another subsystem").arg(now),
                              Text::tr("it publishes “%1” inside its subsystem alone").arg(now));
    case Alteration::BecameNotification:
        return consumersFirst(Text::tr("it asks for the state instead of taking it from “%1”").arg(now),
                              Text::tr("it publishes “%1” without the state").arg(now));
    case Alteration::BecameTransient:
        return consumersFirst(Text::tr("it does not count on replaying “%1”").arg(now), Text::tr("it publishes “%1” as a transient message").arg(now));
    case Alteration::PartitionKeyChanged:
        return consumersFirst(Text::tr("it does not count on the order of “%1” by “%2”").arg(now, change.before),
                              Text::tr("it publishes “%1” with “%2” as partition key").arg(now, change.after));
    case Alteration::FieldRenamed:
    case Alteration::EntityChanged: return bothForms(now, change.before, change.after);
    case Alteration::TypeChanged: return bothForms(now, field, Text::tr("%1 in its new type, under a name of its own").arg(field));
    case Alteration::EventRenamed:
        return {Text::tr("it publishes both “%1” and “%2”").arg(name, now), Text::tr("it consumes “%2” instead of “%1”").arg(name, now),
                stillRead(Text::tr("“%1”", "an event").arg(name)), Text::tr("it no longer publishes “%1”").arg(name)};
    case Alteration::EventRemoved:
        return {{}, Text::tr("it no longer consumes “%1”").arg(name), stillRead(Text::tr("“%1”", "an event").arg(name)),
                Text::tr("it no longer publishes “%1”").arg(name)};
    }
    return {};
}

/// Steps by phase, then by who does them, so that a service is deployed once a phase.
class Plan
{
public:
    void add(const EventVerdict &event)
    {
        for (const ContractChange &change : event.changes) {
            const Tasks tasks = tasksFor(event, change);
            addProducers(Phase::Expand, event, tasks.expand);
            addConsumers(event, tasks.migrate);
            if (!tasks.wait.isEmpty())
                addTask(Phase::Wait, {}, tasks.wait);
            addProducers(Phase::Contract, event, tasks.contract);
        }
    }

    QList<Step> take() const
    {
        QList<Step> steps;
        for (const auto &[key, step] : m_steps)
            steps.append(step);
        return steps;
    }

private:
    using Key = std::tuple<Phase, QString, Id>;

    /// Who begins to publish has nothing to give up; who no longer does is left out, but for an event that is gone itself.
    void addProducers(Phase phase, const EventVerdict &event, const QString &task)
    {
        for (const Party &party : event.producers) {
            const bool isLeaving = party.isGone && !event.after.isNull();
            if (!task.isEmpty() && !isLeaving && !(phase == Phase::Contract && party.isNew))
                addTask(phase, party, task);
        }
    }

    /// Who begins to consume has never known the old form; who no longer does has to leave before it goes.
    void addConsumers(const EventVerdict &event, const QString &task)
    {
        if (task.isEmpty())
            return;
        for (const Party &party : event.consumers) {
            const QString leaving = Text::tr("it no longer consumes “%1”").arg(event.event);
            if (!party.isNew)
                addTask(Phase::Migrate, party, party.isGone ? leaving : task);
        }
        if (event.isExternal)
            addTask(Phase::Migrate, {}, Text::tr("“%1”", "an event").arg(event.event));
    }

    void addTask(Phase phase, const Party &who, const QString &task)
    {
        // What is nobody's comes last of its phase.
        Step &step = m_steps[{phase, who.id.isNull() ? QString(QChar(0xffff)) : who.name, who.id}];
        step.phase = phase;
        step.who = who;
        if (!step.tasks.contains(task))
            step.tasks.append(task);
        step.words = wordsFor(step);
    }

    static QString wordsFor(const Step &step)
    {
        if (step.phase == Phase::Wait)
            return step.tasks.join(u' ');
        if (step.who.id.isNull()) {
            return Text::tr("Tell the consumers of %1 who are not in the model, and wait until they can follow.")
                    .arg(step.tasks.join(u", "_s));
        }
        const QString tasks = step.tasks.join(u"; "_s);
        if (step.who.team.isEmpty())
            return Text::tr("Deploy “%1”: %2.").arg(step.who.name, tasks);
        return Text::tr("Deploy “%1” (team “%3”): %2.").arg(step.who.name, tasks, step.who.team);
    }

    std::map<Key, Step> m_steps;
};

} // namespace

QList<Step> rollout(const QList<EventVerdict> &verdicts)
{
    Plan plan;
    for (const EventVerdict &event : verdicts) {
        if (event.verdict != Verdict::Compatible)
            plan.add(event);
    }
    return plan.take();
}

QString id(Phase phase)
{
    switch (phase) {
    case Phase::Expand: return u"expand"_s;
    case Phase::Migrate: return u"migrate"_s;
    case Phase::Wait: return u"wait"_s;
    case Phase::Contract: return u"contract"_s;
    }
    return {};
}

QString label(Phase phase)
{
    switch (phase) {
    case Phase::Expand: return Text::tr("Expand");
    case Phase::Migrate: return Text::tr("Migrate");
    case Phase::Wait: return Text::tr("Wait");
    case Phase::Contract: return Text::tr("Contract");
    }
    return {};
}

} // namespace keelson::contract
