// SPDX-License-Identifier: MIT
#include "plugins/kits/aws-typescript/design/chain.h"

#include "core/scaffold/names.h"

#include <algorithm>

namespace keelson::awstypescript::chain {

using namespace Qt::StringLiterals;

namespace {

QList<const Element *> ofKind(const QList<const Element *> &elements, QLatin1StringView kind)
{
    QList<const Element *> found;
    std::copy_if(elements.begin(), elements.end(), std::back_inserter(found), [kind](auto *e) { return e->is(kind); });
    return found;
}

qsizetype commonBeginning(const QString &a, const QString &b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return end - a.begin();
}

/// "Submit Order" and "Order Submitted" share "order" and the beginning of "submit".
qsizetype likeness(const QString &command, const QString &event)
{
    qsizetype score = 0;
    const QStringList words = scaffold::kebab(event).split(u'-');
    for (const QString &word : scaffold::kebab(command).split(u'-')) {
        qsizetype best = 0;
        for (const QString &other : words)
            best = std::max(best, commonBeginning(word, other));
        score += best >= 3 ? best : 0;
    }
    return score;
}

void addOnce(QList<const Element *> &list, const Element *element)
{
    if (!list.contains(element))
        list.append(element);
}

} // namespace

const Element *aggregateOf(const Model &model, const Element &event)
{
    const QList<const Element *> all = ofKind(model.sources(event.id, relations::resultsIn), kinds::aggregate);
    return all.isEmpty() ? nullptr : all.first();
}

QList<const Element *> commandsOf(const Model &model, const Element &event)
{
    const QList<const Element *> sources = model.sources(event.id, relations::resultsIn);
    QList<const Element *> commands = ofKind(sources, kinds::command);
    if (!commands.isEmpty())
        return commands;
    for (const Element *aggregate : ofKind(sources, kinds::aggregate)) {
        for (const Element *command : ofKind(model.sources(aggregate->id, relations::handledBy), kinds::command))
            addOnce(commands, command);
    }
    // An aggregate handles many commands and tells many events; which belong together, the words say.
    qsizetype best = 0;
    for (const Element *command : std::as_const(commands))
        best = std::max(best, likeness(command->name, event.name));
    commands.removeIf([&](const Element *c) { return likeness(c->name, event.name) < best; });
    return commands;
}

QList<const Element *> causesOf(const Model &model, const Element &event)
{
    QList<const Element *> causes;
    for (const Element *command : commandsOf(model, event)) {
        for (const Element *policy : ofKind(model.sources(command->id, relations::issues), kinds::policy)) {
            for (const Element *cause : ofKind(model.sources(policy->id, relations::triggers), kinds::domainEvent))
                addOnce(causes, cause);
        }
    }
    return causes;
}

} // namespace keelson::awstypescript::chain
