// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Findings)
};

int run(const Invocation &invocation)
{
    const auto document = opened(invocation.files.first());
    if (!document)
        return invocation.console.fail(document.error());
    const QList<Finding> &findings = (*document)->findings();
    QJsonArray array;
    for (const Finding &finding : findings) {
        if (invocation.has(u"json"_s))
            array.append(json(finding));
        else
            invocation.console.printLine(line(finding));
    }
    if (invocation.has(u"json"_s))
        invocation.console.write(QJsonDocument(array).toJson());
    return findings.isEmpty() ? Done : HasFindings;
}

} // namespace

Subcommand findingsCommand()
{
    Subcommand command;
    command.name = u"findings"_s;
    command.summary = Tr::tr("Print what is worth attention in a document");
    command.arguments = {u"FILE"_s};
    command.options = {{u"json"_s, Tr::tr("As JSON, for programs.")}};
    command.help = Tr::tr("Prints one line a finding: severity, message and rule. The exit code is 0 only when there is none, "
                          "so that a pipeline can stop.");
    command.examples = {u"findings shop.keelson"_s, u"findings --json shop.keelson"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
