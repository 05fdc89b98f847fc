// SPDX-License-Identifier: MIT
#include "core/wiring/wiring.h"

#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"

#include <QCoreApplication>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Wiring)
};

/// That event alone; an Error where there is none of the name.
Result<wiring::Wiring> ofEvent(const Model &model, const wiring::Wiring &all, const QString &name)
{
    wiring::Wiring one;
    for (const wiring::Wire &wire : all.events) {
        if (model.element(wire.event)->name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            one.events.append(wire);
    }
    if (!one.events.isEmpty())
        return one;
    return Error{Error::Kind::BadInput, Tr::tr("There is no event “%1” that anybody publishes or consumes.").arg(name), u"--event"_s,
                 Tr::tr("Leave out --event to see all.")};
}

void print(Console &console, const Model &model, const wiring::Wiring &wiring)
{
    for (const wiring::Wire &wire : wiring.events) {
        console.printLine(model.element(wire.event)->name);
        const auto line = [&](const QString &label, const QList<Id> &ids) {
            console.printLine(u"  "_s + label + u' ' + (ids.isEmpty() ? Tr::tr("nobody") : wiring::names(model, ids)));
        };
        line(Tr::tr("published by"), wire.producers);
        line(Tr::tr("consumed by"), wire.consumers + wire.lakes);
        for (const wiring::Defect &defect : wire.defects)
            console.printLine(u"  ! "_s + defect.message);
    }
    for (const wiring::Defect &defect : wiring.others)
        console.printLine(u"! "_s + defect.message);
}

int run(const Invocation &invocation)
{
    const auto document = opened(invocation.files.first());
    if (!document)
        return invocation.console.fail(document.error());
    const Model &model = (*document)->model();
    wiring::Wiring wiring = wiring::wiringOf(model);
    if (invocation.has(u"event"_s)) {
        const auto one = ofEvent(model, wiring, invocation.values.value(u"event"_s));
        if (!one)
            return invocation.console.fail(one.error());
        wiring = *one;
    }
    if (invocation.has(u"json"_s))
        invocation.console.write(wiring::toJson(model, wiring));
    else if (invocation.has(u"markdown"_s))
        invocation.console.print(wiring::toMarkdown(model, wiring));
    else if (invocation.has(u"csv"_s))
        invocation.console.print(wiring::toCsv(model, wiring));
    else
        print(invocation.console, model, wiring);
    return invocation.has(u"fail"_s) && !wiring.defects().isEmpty() ? HasFindings : Done;
}

} // namespace

Subcommand wiringCommand()
{
    Subcommand command;
    command.name = u"wiring"_s;
    command.summary = Tr::tr("Print who publishes and who consumes each event");
    command.arguments = {u"FILE"_s};
    command.options = {{u"event"_s, Tr::tr("This event alone."), u"NAME"_s},
                       {u"json"_s, Tr::tr("As JSON, for programs.")},
                       {u"markdown"_s, Tr::tr("As a Markdown table.")},
                       {u"csv"_s, Tr::tr("As comma separated values.")},
                       {u"fail"_s, Tr::tr("Exit with 1 when something does not add up.")}};
    command.help = Tr::tr("For every event its producers and consumers, and what does not add up: events that nobody consumes or publishes, contracts "
                          "that are relied on and not given, chains of calls, shared stores, ways past the gateways and routing rules that lead "
                          "nowhere.");
    command.examples = {u"wiring shop.keelson"_s, u"wiring shop.keelson --event \"Order Submitted\""_s, u"wiring shop.keelson --json --fail"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
