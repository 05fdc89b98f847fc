// SPDX-License-Identifier: MIT
#include "core/document/verify.h"

#include "app/cli/changetext.h"
#include "app/cli/console.h"
#include "app/cli/subcommand.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Verify)
};

QString authors(const Verification &found)
{
    QStringList list;
    for (const Authorship &authorship : found.authors)
        list.append(u"%1 (%2)"_s.arg(singleLine(authorship.author.name)).arg(authorship.changes));
    return list.join(u", ");
}

QString facts(const Verification &found)
{
    QStringList lines{Tr::tr("Document: %1").arg(found.document.toString()),
                      Tr::tr("Format: %1").arg(found.format == 0 ? Tr::tr("unknown") : QString::number(found.format)),
                      Tr::tr("Size: %1 bytes").arg(found.size), Tr::tr("Changes: %1").arg(found.changes)};
    if (found.purged > 0)
        lines.append(Tr::tr("Purged: %1").arg(found.purged));
    if (found.changes > 0) {
        lines.append(Tr::tr("Authors: %1").arg(authors(found)));
        lines.append(Tr::tr("First: %1").arg(utc(found.first)));
        lines.append(Tr::tr("Last: %1").arg(utc(found.last)));
    }
    return lines.join(u'\n');
}

QString text(const Verification &found)
{
    QString text = facts(found) + u'\n';
    for (const Finding &finding : found.findings)
        text += line(finding) + u'\n';
    const QString verdict = found.isSound() ? Tr::tr("The document is sound.")
                                            : Tr::tr("The document is damaged. keelson-cli repair takes over what is sound.");
    return text + verdict + u'\n';
}

QJsonObject told(const Verification &found)
{
    QJsonArray people;
    for (const Authorship &authorship : found.authors) {
        people.append(QJsonObject{{u"id"_s, authorship.author.id.toString()}, {u"name"_s, authorship.author.name},
                                  {u"changes"_s, authorship.changes}});
    }
    QJsonArray findings;
    for (const Finding &finding : found.findings)
        findings.append(json(finding));
    QJsonObject object{{u"document"_s, found.document.toString()}, {u"format"_s, qint64(found.format)},
                       {u"size"_s, found.size}, {u"changes"_s, found.changes}, {u"purged"_s, found.purged},
                       {u"authors"_s, people}, {u"checkpoint"_s, found.hasCheckpoint}, {u"sound"_s, found.isSound()},
                       {u"findings"_s, findings}};
    if (found.changes > 0) {
        object.insert(u"first"_s, utc(found.first));
        object.insert(u"last"_s, utc(found.last));
    }
    return object;
}

int run(const Invocation &invocation)
{
    const Result<Verification> found = verify(invocation.files.first());
    if (!found)
        return invocation.console.fail(found.error());
    if (invocation.has(u"json"_s))
        invocation.console.write(QJsonDocument(told(*found)).toJson());
    else
        invocation.console.print(text(*found));
    return found->isSound() ? Done : HasFindings;
}

} // namespace

Subcommand verifyCommand()
{
    Subcommand command;
    command.name = u"verify"_s;
    command.summary = Tr::tr("Look whether a document is as it was written");
    command.arguments = {u"FILE"_s};
    command.options = {{u"json"_s, Tr::tr("As JSON, for programs.")}};
    command.help = Tr::tr("Reads every byte of FILE that counts and changes none: the checksum of each change and the chain they "
                          "form, what they add up to, the checkpoint, and the pages of the database. Prints what is in it, and "
                          "that it is sound or each thing that is not. The exit code is 1 when something is damaged.");
    command.examples = {u"verify shop.keelson"_s, u"verify --json shop.keelson"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
