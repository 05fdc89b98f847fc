// SPDX-License-Identifier: MIT
#include "core/storm/sentences.h"

#include <QCoreApplication>

namespace keelson::storm {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// Says one thing of a model in one spelling.
class Teller
{
public:
    Teller(const Model &model, const Spelling &spelling) : m_model(model), m_spelling(spelling) { }

    QString command(const Element &command) const;
    QString event(const Element &event) const;
    QString policy(const Element &policy) const;
    QString aggregate(const Element &aggregate) const;
    QString readModel(const Element &readModel) const;
    QString external(const Element &external) const;
    QString actor(const Element &actor) const;
    QString hotspot(const Element &hotspot) const;

    QString quoted(const Element &element) const
    {
        return element.name.simplified().isEmpty() ? u"…"_s : u"“%1”"_s.arg(spelt(element.name));
    }
    QString spelt(const QString &name) const { return m_spelling ? m_spelling(name.simplified()) : name.simplified(); }
    QString value(const Element &element, QLatin1StringView property) const { return spelt(element.text(property)); }

private:
    QString quotedAll(const QList<const Element *> &elements) const
    {
        QStringList names;
        for (const Element *element : elements)
            names.append(quoted(*element));
        return names.join(u", ");
    }
    QString spelledAll(const QList<const Element *> &elements) const
    {
        QStringList names;
        for (const Element *element : elements)
            names.append(element->name.simplified().isEmpty() ? u"…"_s : spelt(element->name));
        return names.join(u", ");
    }

    const Model &m_model;
    const Spelling &m_spelling;
};

QString Teller::command(const Element &command) const
{
    const auto deciders = m_model.sources(command.id, relations::issues);
    const auto handlers = m_model.targets(command.id, relations::handledBy);
    const QString who = spelledAll(deciders);
    if (handlers.isEmpty())
        return deciders.isEmpty() ? Text::tr("Somebody decides: %1.").arg(quoted(command)) : Text::tr("%1: %2.").arg(who, quoted(command));
    return deciders.isEmpty() ? Text::tr("Somebody decides: %1; %2 accepts or refuses.").arg(quoted(command), spelledAll(handlers))
                              : Text::tr("%1: %2; %3 accepts or refuses.").arg(who, quoted(command), spelledAll(handlers));
}

QString Teller::event(const Element &event) const
{
    const auto causes = m_model.sources(event.id, relations::resultsIn);
    return causes.isEmpty() ? Text::tr("%1 happens.").arg(quoted(event))
                            : Text::tr("%1 follows from %2.").arg(quoted(event), quotedAll(causes));
}

QString Teller::policy(const Element &policy) const
{
    const auto events = m_model.sources(policy.id, relations::triggers);
    const auto commands = m_model.targets(policy.id, relations::issues);
    const QString condition = value(policy, "condition"_L1);
    const QString when = events.isEmpty() ? Text::tr("A rule") : Text::tr("Whenever %1").arg(quotedAll(events));
    const QString whole = condition.isEmpty() ? when : Text::tr("%1, given “%2”").arg(when, condition);
    if (commands.isEmpty())
        return Text::tr("%1: %2.").arg(whole, quoted(policy));
    return policy.name.simplified().isEmpty() ? Text::tr("%1: %2.").arg(whole, quotedAll(commands))
                                              : Text::tr("%1: %2, by the rule %3.").arg(whole, quotedAll(commands), quoted(policy));
}

QString Teller::aggregate(const Element &aggregate) const
{
    const auto commands = m_model.sources(aggregate.id, relations::handledBy);
    return commands.isEmpty() ? Text::tr("%1 guards the rules.").arg(quoted(aggregate))
                              : Text::tr("%1 accepts or refuses %2.").arg(quoted(aggregate), quotedAll(commands));
}

QString Teller::readModel(const Element &readModel) const
{
    const auto readers = m_model.targets(readModel.id, relations::informs);
    return readers.isEmpty() ? Text::tr("To decide, somebody looks at %1.").arg(quoted(readModel))
                             : Text::tr("%1: what to look at to decide, for %2.").arg(quoted(readModel), spelledAll(readers));
}

QString Teller::external(const Element &external) const
{
    const auto events = m_model.targets(external.id, relations::resultsIn);
    return events.isEmpty() ? Text::tr("%1, which is not ours, takes part.").arg(quoted(external))
                            : Text::tr("%1, which is not ours: %2.").arg(quoted(external), quotedAll(events));
}

QString Teller::actor(const Element &actor) const
{
    const auto commands = m_model.targets(actor.id, relations::issues);
    return commands.isEmpty() ? Text::tr("%1 takes part.").arg(quoted(actor))
                              : Text::tr("%1 decides: %2.").arg(quoted(actor), quotedAll(commands));
}

QString Teller::hotspot(const Element &hotspot) const
{
    const QString answer = value(hotspot, properties::description);
    if (hotspot.text("state"_L1) != "settled"_L1)
        return Text::tr("Open question: %1").arg(quoted(hotspot));
    return answer.isEmpty() ? Text::tr("Settled: %1").arg(quoted(hotspot)) : Text::tr("Settled: %1 Answer: %2").arg(quoted(hotspot), answer);
}

struct Row
{
    QLatin1StringView kind;
    QString (Teller::*tell)(const Element &) const;
    bool isStory;
};
constexpr Row rows[] = {
    { kinds::domainEvent, &Teller::event, true },
    { kinds::command, &Teller::command, true },
    { kinds::policy, &Teller::policy, true },
    { kinds::aggregate, &Teller::aggregate, true },
    { kinds::readModel, &Teller::readModel, true },
    { kinds::externalSystem, &Teller::external, true },
    { kinds::actor, &Teller::actor, true },
    { kinds::hotspot, &Teller::hotspot, false },
};

const Row *rowOf(const Kind &kind)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows), [&kind](const Row &each) { return each.kind == kind.id; });
    return row == std::end(rows) ? nullptr : row;
}

} // namespace

QString sentence(const Model &model, const Element &element, const Spelling &spelling)
{
    const Teller teller(model, spelling);
    if (const Row *row = rowOf(*element.kind))
        return (teller.*row->tell)(element);
    return element.is(kinds::text) ? teller.spelt(element.name)
                                   : Text::tr("%1: %2").arg(vocabulary::label(*element.kind), teller.quoted(element));
}

bool tellsTheStory(const Kind &kind)
{
    const Row *row = rowOf(kind);
    return row && row->isStory;
}

} // namespace keelson::storm
