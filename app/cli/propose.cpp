// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"
#include "core/storm/propose.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Propose)
};

QString stateOf(const storm::ServiceProposal &service)
{
    if (service.isDone())
        return u"done"_s;
    if (service.isDeclined)
        return u"declined"_s;
    return service.existing.isNull() ? u"new"_s : u"more"_s;
}

QJsonObject toJson(const Model &model, const storm::Proposal &proposal, const storm::ServiceProposal &service)
{
    QJsonArray duties;
    for (const storm::Duty &duty : service.duties) {
        duties.append(QJsonObject{{u"relation"_s, QString(duty.relation)},
                                  {u"element"_s, model.element(duty.element)->name},
                                  {u"incoming"_s, duty.incoming}});
    }
    return {{u"key"_s, service.key}, {u"state"_s, stateOf(service)}, {u"subsystem"_s, proposal.subsystems.at(service.subsystem).name},
            {u"name"_s, service.name}, {u"pattern"_s, service.pattern}, {u"variant"_s, service.variant},
            {u"why"_s, service.why}, {u"duties"_s, duties}};
}

void tell(const Invocation &invocation, const Model &model, const storm::Proposal &proposal)
{
    QJsonArray array;
    for (const storm::ServiceProposal &service : proposal.services) {
        if (invocation.has(u"json"_s)) {
            array.append(toJson(model, proposal, service));
            continue;
        }
        invocation.console.printLine(QStringList{stateOf(service), service.pattern, proposal.subsystems.at(service.subsystem).name,
                                                 service.name, service.key, service.why}.join(u'\t'));
    }
    if (invocation.has(u"json"_s))
        invocation.console.write(QJsonDocument(array).toJson());
}

QStringList wanted(const Invocation &invocation, const storm::Proposal &proposal)
{
    const QStringList named = invocation.values.value(u"accept"_s).split(u',', Qt::SkipEmptyParts);
    QStringList keys;
    for (const storm::ServiceProposal &service : proposal.services) {
        const bool isNamed = named.contains(service.key) || named.contains(service.name, Qt::CaseInsensitive);
        if (isNamed || (invocation.has(u"accept-all"_s) && !service.isDeclined))
            keys.append(service.key);
    }
    return keys;
}

int run(const Invocation &invocation)
{
    const QString &path = invocation.files.first();
    const bool accepts = invocation.has(u"accept"_s) || invocation.has(u"accept-all"_s);
    auto document = accepts ? openedForWriting(path) : opened(path);
    if (!document)
        return invocation.console.fail(document.error());
    const Model &model = (*document)->model();
    const Result<Id> board = boardOf(model, invocation.values.value(u"board"_s), path);
    if (!board)
        return invocation.console.fail(board.error());
    const storm::Proposal proposal = storm::propose(model, *board);
    if (!accepts) {
        tell(invocation, model, proposal);
        return Done;
    }
    const QStringList keys = wanted(invocation, proposal);
    if (keys.isEmpty()) {
        return invocation.console.fail({Error::Kind::Usage, Tr::tr("None of the proposals is called that."), path,
                                        Tr::tr("See what is proposed by leaving out --accept.")});
    }
    (*document)->commit(storm::accept(model, proposal, keys));
    if (const Result<void> saved = save(**document); !saved)
        return invocation.console.fail(saved.error());
    tell(invocation, model, storm::propose(model, *board));
    return Done;
}

} // namespace

Subcommand proposeCommand()
{
    Subcommand command;
    command.name = u"propose"_s;
    command.summary = Tr::tr("Propose subsystems and services for the notes of a board");
    command.arguments = {u"FILE"_s};
    command.options = {{u"board"_s, Tr::tr("The board to look at; not needed when there is one."), Tr::tr("name")},
                       {u"accept"_s, Tr::tr("Add these to the document, by key or name, separated by commas."), Tr::tr("proposals")},
                       {u"accept-all"_s, Tr::tr("Add all that are not declined.")},
                       {u"json"_s, Tr::tr("As JSON, for programs.")}};
    command.help = Tr::tr("One line a proposal: state (new, more, done, declined), pattern, subsystem, name, key and the reason. "
                          "Accepting adds the service with what it publishes, consumes, shows and calls, and the subsystem it needs.");
    command.examples = {u"propose shop.keelson"_s, u"propose --accept \"Order BFF\" shop.keelson"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
