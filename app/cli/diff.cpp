// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/moments.h"
#include "app/cli/subcommand.h"
#include "core/compare/report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Diff)
};

/// One of the two that are compared.
struct Side
{
    Model model;
    QString name;  ///< For the head of a report.
};

QString nameOf(const QString &file, const QString &moment)
{
    const QString name = QFileInfo(file).fileName();
    return moment.isEmpty() ? name : Tr::tr("%1 at %2", "a file and a moment").arg(name, moment);
}

Result<Side> sideOf(const Document &document, const QString &file, const QString &moment, const QString &option)
{
    const Result<Model> model = modelAt(document, moment, option);
    return model ? Result<Side>(Side{*model, nameOf(file, moment)}) : model.error();
}

Result<std::pair<Side, Side>> sidesOf(const Invocation &invocation)
{
    const QString at = invocation.values.value(u"at"_s);
    const QString to = invocation.values.value(u"to"_s);
    if (invocation.files.size() == 1 && at.isEmpty()) {
        return Error{Error::Kind::Usage, Tr::tr("What is it to be compared with?"), invocation.files.first(),
                     Tr::tr("Name another document, or a moment of this one with --at.")};
    }
    const auto first = opened(invocation.files.first());
    if (!first)
        return first.error();
    const Result<Side> before = sideOf(**first, invocation.files.first(), at, u"at"_s);
    if (!before)
        return before.error();
    if (invocation.files.size() == 1) {
        const Result<Side> after = sideOf(**first, invocation.files.first(), to, u"to"_s);
        return after ? Result<std::pair<Side, Side>>(std::pair(*before, *after)) : after.error();
    }
    const auto second = opened(invocation.files.last());
    if (!second)
        return second.error();
    const Result<Side> after = sideOf(**second, invocation.files.last(), to, u"to"_s);
    return after ? Result<std::pair<Side, Side>>(std::pair(*before, *after)) : after.error();
}

void print(const Invocation &invocation, const compare::Report &report, const Side &before, const Side &after)
{
    const bool isContractsOnly = invocation.has(u"contracts"_s);
    const compare::Shown shown{invocation.has(u"layout"_s), !isContractsOnly, true};
    if (invocation.has(u"json"_s))
        invocation.console.write(QJsonDocument(compare::toJson(report, shown)).toJson());
    else if (invocation.has(u"markdown"_s))
        invocation.console.print(compare::toMarkdown(report, shown, before.name, after.name));
    else
        invocation.console.print(compare::toText(report, shown));
}

int codeFor(const Invocation &invocation, const compare::Report &report)
{
    if (invocation.has(u"fail-on"_s))
        return report.isBreaking() ? HasFindings : Done;
    const bool isDifferent = invocation.has(u"contracts"_s) ? !report.contracts.isEmpty() : !report.comparison.isEmpty();
    return isDifferent || (invocation.has(u"layout"_s) && !report.comparison.layout.isEmpty()) ? HasFindings : Done;
}

int run(const Invocation &invocation)
{
    const QString failOn = invocation.values.value(u"fail-on"_s);
    if (invocation.has(u"fail-on"_s) && failOn != "breaking"_L1) {
        return invocation.console.fail({Error::Kind::Usage, Tr::tr("\"%1\" is not known here.").arg(failOn), u"--fail-on"_s,
                                        Tr::tr("There is: %1.").arg(u"breaking"_s)});
    }
    const auto sides = sidesOf(invocation);
    if (!sides)
        return invocation.console.fail(sides.error());
    const compare::Report report = compare::reported(sides->first.model, sides->second.model);
    print(invocation, report, sides->first, sides->second);
    return codeFor(invocation, report);
}

} // namespace

Subcommand diffCommand()
{
    Subcommand command;
    command.name = u"diff"_s;
    command.summary = Tr::tr("Compare two documents, or two moments of one");
    command.arguments = {u"A"_s, u"B"_s};
    command.optionalArguments = 1;
    command.options = {
        {u"at"_s, Tr::tr("A as it was at MOMENT; without B it is compared with A as it is now, or at --to."), u"MOMENT"_s},
        {u"to"_s, Tr::tr("The later side as it was at MOMENT."), u"MOMENT"_s},
        {u"contracts"_s, Tr::tr("Only what changed in the contracts of events, for whom, and how to roll it out.")},
        {u"layout"_s, Tr::tr("Also where things stand on boards and maps.")},
        {u"markdown"_s, Tr::tr("As Markdown, for a pull request.")},
        {u"json"_s, Tr::tr("As JSON, for programs.")},
        {u"fail-on"_s, Tr::tr("Exit with 1 only for contracts that are breaking: breaking."), u"WHAT"_s},
    };
    command.help = Tr::tr("Tells what B has and A has not: what was added, removed, renamed, moved, rewired and changed, by "
                          "subsystem, and whether those who publish and consume events can go on. Things are matched by their "
                          "identity, so that a renamed one is known; in documents without a common history by kind and name, then "
                          "by likeness. A MOMENT is a number of changes (negative: so many back), a stamp as `log` prints it, or a "
                          "time in UTC. Exits with 1 when something is different.");
    command.examples = {u"diff shop.keelson colleague.keelson"_s, u"diff shop.keelson --at 2026-03-01"_s,
                        u"diff shop.keelson --at=-10 --markdown"_s, u"diff main.keelson shop.keelson --contracts --fail-on breaking"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
