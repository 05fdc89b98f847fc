// SPDX-License-Identifier: MIT
#include "core/failure/words.h"

#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"

#include <QCoreApplication>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::WhatIf)
};

Result<Id> elementOf(const Model &model, const QString &name)
{
    const QList<Id> found = failure::named(model, name);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return Error{Error::Kind::BadInput, Tr::tr("There is nothing called “%1” that can fail.").arg(name), u"--fail"_s,
                     Tr::tr("Name a service, subsystem, hub, stream, queue, store, external system, account or region.")};
    QStringList names;
    for (const Id id : found)
        names.append(u"“%1”"_s.arg(failure::nameOf(model, id)));
    names.removeDuplicates();
    return Error{Error::Kind::BadInput, Tr::tr("Several things are called “%1”.").arg(name), u"--fail"_s,
                 Tr::tr("Name one of them with what it is in: %1.").arg(names.join(u", "_s))};
}

Result<QList<Id>> elementsOf(const Model &model, const QStringList &names)
{
    QList<Id> ids;
    for (const QString &name : names) {
        const Result<Id> id = elementOf(model, name);
        if (!id)
            return id.error();
        ids.append(*id);
    }
    return ids;
}

Result<failure::Outage> outageOf(const Invocation &invocation)
{
    failure::Outage outage;
    if (!invocation.has(u"outage"_s))
        return outage;
    const auto seconds = failure::secondsIn(invocation.values.value(u"outage"_s));
    if (!seconds)
        return Error{Error::Kind::Usage, Tr::tr("A time is expected here, such as 30s, 5m, 1h or 2d."), u"--outage"_s, {}};
    outage.seconds = *seconds;
    return outage;
}

template<typename Answer>
void print(const Invocation &invocation, const Model &model, const Answer &answer)
{
    if (invocation.has(u"json"_s))
        invocation.console.write(failure::toJson(model, answer));
    else
        invocation.console.print(failure::toMarkdown(model, answer));
}

int run(const Invocation &invocation)
{
    Console &console = invocation.console;
    const int asked = int(invocation.has(u"fail"_s)) + int(invocation.has(u"rank"_s)) + int(invocation.has(u"scores"_s));
    if (asked != 1)
        return console.fail({Error::Kind::Usage, Tr::tr("What is asked?"), {}, Tr::tr("Give one of --fail NAME, --rank and --scores.")});
    const auto outage = outageOf(invocation);
    if (!outage)
        return console.fail(outage.error());
    const auto document = opened(invocation.files.first());
    if (!document)
        return console.fail(document.error());
    const Model &model = (*document)->model();
    const auto failing = elementsOf(model, invocation.all.value(u"fail"_s));
    if (!failing)
        return console.fail(failing.error());
    const failure::Dependence dependence(model);
    if (invocation.has(u"rank"_s))
        print(invocation, model, dependence.ranking());
    else if (invocation.has(u"scores"_s))
        print(invocation, model, dependence.scores());
    else
        print(invocation, model, dependence.fail(*failing, *outage));
    return Done;
}

} // namespace

Subcommand whatIfCommand()
{
    Subcommand command;
    command.name = u"what-if"_s;
    command.summary = Tr::tr("Print what becomes unavailable, stale or lost when something fails");
    command.arguments = {u"FILE"_s};
    command.options = {{u"fail"_s, Tr::tr("This fails; may be given several times."), u"NAME"_s},
                       {u"outage"_s, Tr::tr("For how long: 30s, 5m, 1h, 2d; 1h without it."), u"TIME"_s},
                       {u"rank"_s, Tr::tr("Instead: how many activities go down with each element, the most first.")},
                       {u"scores"_s, Tr::tr("Instead: how well each subsystem holds as a bulkhead, the worst first.")},
                       {u"json"_s, Tr::tr("As JSON, for programs.")},
                       {u"markdown"_s, Tr::tr("As Markdown, which is what it is without this, too.")}};
    command.help = Tr::tr("Follows the calls to what users do, and the events to what is shown to them. A name that several things have is written "
                          "with what it is in: \"Ordering/Event Hub\". What is taken for granted stands at the end of the report.");
    command.examples = {u"what-if shop.keelson --fail \"Payment Provider\" --outage 2h"_s, u"what-if shop.keelson --rank"_s,
                        u"what-if shop.keelson --scores --json"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
