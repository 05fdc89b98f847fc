// SPDX-License-Identifier: MIT
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Repair)
};

QString text(const FileNews &news)
{
    QString text;
    for (const Finding &finding : news.damages)
        text += line(finding) + u'\n';
    text += Tr::tr("Changes kept: %1").arg(news.kept) + u'\n';
    if (news.remembered > 0)
        text += Tr::tr("Values of lost changes that the checkpoint still knew and that are back: %1").arg(news.remembered) + u'\n';
    if (!news.broughtBack.isEmpty())
        text += Tr::tr("Changes an earlier run could not save and that are back: %1").arg(news.broughtBack.size()) + u'\n';
    return text + Tr::tr("The damaged file: %1").arg(news.damagedKeptAs) + u'\n';
}

QJsonObject told(const FileNews &news, const QString &written)
{
    QJsonArray damages;
    for (const Finding &finding : news.damages)
        damages.append(json(finding));
    return {{u"repaired"_s, true}, {u"file"_s, written}, {u"damaged"_s, news.damagedKeptAs}, {u"kept"_s, news.kept},
            {u"remembered"_s, news.remembered}, {u"broughtBack"_s, news.broughtBack.size()}, {u"findings"_s, damages}};
}

int tellNothing(const Invocation &invocation)
{
    if (invocation.has(u"json"_s))
        invocation.console.write(QJsonDocument(QJsonObject{{u"repaired"_s, false}}).toJson());
    else
        invocation.console.printLine(Tr::tr("There is nothing to repair: the document is sound."));
    return Done;
}

/// What a stranger has added is no loss.
bool isLoss(const Finding &finding)
{
    return finding.severity == Severity::Error;
}

int run(const Invocation &invocation)
{
    const QString file = invocation.files.first();
    const QString target = invocation.has(u"to"_s) ? invocation.values.value(u"to"_s) : file;
    const auto repaired = Document::repair(file, target, author());
    if (!repaired)
        return invocation.console.fail(repaired.error());
    if (!*repaired)
        return tellNothing(invocation);
    if (const Result<void> saved = save(**repaired); !saved)
        return invocation.console.fail(saved.error());
    const FileNews &news = (*repaired)->fileNews();
    if (invocation.has(u"json"_s))
        invocation.console.write(QJsonDocument(told(news, (*repaired)->path())).toJson());
    else
        invocation.console.print(text(news));
    return std::any_of(news.damages.cbegin(), news.damages.cend(), isLoss) ? HasFindings : Done;
}

} // namespace

Subcommand repairCommand()
{
    Subcommand command;
    command.name = u"repair"_s;
    command.summary = Tr::tr("Take over what is sound of a damaged document");
    command.arguments = {u"FILE"_s};
    command.options = {
        {u"to"_s, Tr::tr("Leave FILE as it is and write the sound document to OTHER, which must not exist."), u"OTHER"_s},
        {u"json"_s, Tr::tr("As JSON, for programs.")},
    };
    command.help = Tr::tr("Writes what is sound in FILE as a new file in its place and keeps the damaged one beside it. Prints what "
                          "was wrong, how many changes are kept, and where the damaged file is. Also for files to which another "
                          "program has added something. A sound document stays as it is. What would be lost, verify tells "
                          "beforehand. The exit code is 1 when something was damaged.");
    command.examples = {u"repair shop.keelson"_s, u"repair shop.keelson --to mended.keelson"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
