// SPDX-License-Identifier: MIT
#include "core/control/process.h"

#include "core/model/architecture.h"

#include <algorithm>

namespace keelson::control {

namespace {

using namespace Qt::StringLiterals;

Id referenceIn(const Child &item, const QString &column)
{
    return reference(item.properties.value(column));
}

Step stepOf(const Child &item)
{
    Step step;
    step.item = item.id;
    step.name = text(item.properties.value(properties::name));
    step.emits = referenceIn(item, u"emits"_s);
    step.awaits = referenceIn(item, u"awaits"_s);
    step.within = std::max(0.0, number(item.properties.value(u"within"_s)));
    step.branch = text(item.properties.value(u"branch"_s)).simplified();
    step.compensatedBy = referenceIn(item, u"compensatedBy"_s);
    step.isIrreversible = flag(item.properties.value(u"irreversible"_s));
    return step;
}

/// Where the steps of a branch are in a stage; a branch that goes on after another one is still the same.
Branch &branchIn(Stage &stage, const Process &process, const QString &name)
{
    for (Branch &branch : stage) {
        if (process.steps.at(branch.first()).branch == name)
            return branch;
    }
    return stage.emplace_back();
}

double durationOf(const Process &process, const Branch &branch)
{
    double seconds = 0;
    for (const qsizetype step : branch)
        seconds += process.steps.at(step).within;
    return seconds;
}

} // namespace

QList<Id> Process::events(QLatin1StringView milestone) const
{
    QList<Id> found;
    for (const Milestone &each : milestones) {
        if (each.type == milestone && !each.event.isNull())
            found.append(each.event);
    }
    return found;
}

Process processOf(const Model &model, const Element &service)
{
    Process process;
    const ItemList &list = *vocabulary::list(*service.kind, itemlists::milestones);
    for (const Child *item : model.childrenOf(service.id, itemlists::milestones))
        process.milestones.append({item->id, architecture::given(*item, list, "milestone"_L1), referenceIn(*item, u"event"_s)});
    for (const Child *item : model.childrenOf(service.id, itemlists::steps))
        process.steps.append(stepOf(*item));
    return process;
}

QList<Stage> stagesOf(const Process &process)
{
    QList<Stage> stages;
    bool isOpen = false;  // The last stage takes more branches.
    for (qsizetype i = 0; i < process.steps.size(); ++i) {
        const QString &name = process.steps.at(i).branch;
        if (name.isEmpty() || !isOpen)
            stages.append(Stage());
        isOpen = !name.isEmpty();
        if (isOpen)
            branchIn(stages.last(), process, name).append(i);
        else
            stages.last().append(Branch{i});
    }
    return stages;
}

bool runsInParallel(const Process &process)
{
    const QList<Stage> stages = stagesOf(process);
    return std::any_of(stages.begin(), stages.end(), [](const Stage &stage) { return stage.size() > 1; });
}

QList<qsizetype> toTakeBack(const Process &process, qsizetype failed)
{
    QList<qsizetype> done;
    for (const Stage &stage : stagesOf(process)) {
        bool isLast = false;
        for (const Branch &branch : stage) {
            const bool fails = branch.contains(failed);
            isLast = isLast || fails;
            for (const qsizetype step : branch) {
                if (!fails || step < failed)
                    done.append(step);
            }
        }
        if (isLast)
            break;
    }
    done.removeIf([&](qsizetype step) { return !process.steps.at(step).isReversible(); });
    std::sort(done.begin(), done.end(), std::greater<>());
    return done;
}

double longest(const Process &process)
{
    double seconds = 0;
    for (const Stage &stage : stagesOf(process)) {
        double slowest = 0;
        for (const Branch &branch : stage)
            slowest = std::max(slowest, durationOf(process, branch));
        seconds += slowest;
    }
    return seconds;
}

} // namespace keelson::control
