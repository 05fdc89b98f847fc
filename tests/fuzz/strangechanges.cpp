// SPDX-License-Identifier: MIT
#include "tests/fuzz/strangechanges.h"

#include "core/model/vocabulary.h"
#include "tests/fuzz/base.h"

namespace keelson::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChanges = 16;
constexpr int mostFacts = 16;

QString anyProperty(Input &input)
{
    static constexpr QLatin1StringView known[] = {
        properties::kind, properties::name, properties::parent, properties::aliasOf, properties::deleted,
        properties::from, properties::to, properties::view, properties::element, properties::position,
        properties::size, properties::subject, properties::owner, properties::list, properties::order,
        properties::description, properties::pattern, properties::variant};
    const int index = input.below(std::size(known) + 1);
    return index < int(std::size(known)) ? QString(known[index]) : input.text();
}

QString anyKind(Input &input)
{
    static constexpr QLatin1StringView known[] = {
        kinds::system, kinds::subsystem, kinds::service, kinds::function, kinds::domainEvent, kinds::command,
        kinds::actor, kinds::policy, relations::publishes, relations::consumes, relations::issues, relations::calls,
        records::placement, records::board, records::contextView, records::child};
    return known[input.below(std::size(known))];
}

Id anyRecord(Input &input)
{
    const int number = input.below(recordCount + 6);
    return number <= recordCount + 4 ? record(number) : Id(input.number(), input.number());
}

Value anyValue(Input &input)
{
    switch (input.below(9)) {
    case 0: return {};
    case 1: return input.flag();
    case 2: return input.real();
    case 3: return input.text();
    case 4: return QPointF(input.real(), input.real());
    case 5: return QSizeF(input.real(), input.real());
    case 6: return anyKind(input);
    default: return anyRecord(input);
    }
}

Stamp anyStamp(Input &input)
{
    const quint64 counter = input.number();
    const int replica = input.below(6);
    return {counter, replica < 5 ? Id(0xa + quint64(replica), replica == 0 ? 1 : 2) : Id(input.number(), input.number())};
}

Change strangeChange(Input &input)
{
    Change change;
    change.stamp = anyStamp(input);
    change.author = input.flag() ? ada() : ben();
    change.when = input.flag() ? qint64(input.number()) : 7000;
    change.label = input.flag() ? input.text() : u"Strange"_s;
    change.undoes = input.flag() ? anyStamp(input) : Stamp();
    for (int i = input.below(mostFacts); i > 0; --i) {
        const Id record = anyRecord(input);
        const QString property = anyProperty(input);
        change.facts.append({record, property, anyValue(input)});
    }
    return change;
}

} // namespace

QList<Change> strangeChanges(Input &input)
{
    QList<Change> changes;
    while (!input.isEmpty() && changes.size() < mostChanges)
        changes.append(strangeChange(input));
    return changes;
}

} // namespace keelson::fuzz
