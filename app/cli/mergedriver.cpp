// SPDX-License-Identifier: MIT
#include "app/cli/bothsides.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/subcommand.h"
#include "core/document/verify.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::MergeDriver)
};

/// One side of a merge, as git has put it beside the others.
struct Copy
{
    Id document;
    QList<Finding> findings;
    Facts facts;
};

Error named(Error error, const QString &name)
{
    error.where = name;
    return error;
}

/// What is damaged is not united with anything: git keeps the sound versions, and who repairs it decides.
Result<Copy> readSide(const QString &path, const QString &name)
{
    const Result<OtherCopy> copy = Document::readCopy(path);
    if (!copy)
        return named(copy.error(), name);
    if (!copy->damages.isEmpty()) {
        return Error{Error::Kind::BadInput, Tr::tr("This copy of the document is damaged: %1").arg(copy->damages.first().message), name,
                     Tr::tr("Repair it with keelson-cli repair on its branch, commit that, and merge again.")};
    }
    const auto document = opened(path);
    if (!document)
        return named(document.error(), name);
    return Copy{(*document)->id(), (*document)->findings(), (*document)->facts()};
}

/// Ours and theirs in one, in a file of our own.
Result<Copy> united(const QString &ours, const QString &theirs, const QString &path)
{
    if (!QFile::copy(ours, path))
        return Error{Error::Kind::Environment, Tr::tr("The temporary folder cannot be written."), path, {}};
    QFile::setPermissions(path, QFile::permissions(path) | QFile::WriteOwner);
    const auto document = openedForWriting(path);
    if (!document)
        return document.error();
    const Result<int> merged = (*document)->merge(theirs);
    if (!merged)
        return merged.error();
    if (const Result<void> saved = save(**document); !saved)
        return saved.error();
    return Copy{(*document)->id(), (*document)->findings(), (*document)->facts()};
}

Result<void> replace(const QString &path, const QString &by)
{
    const auto sound = verify(by);
    if (!sound || !sound->isSound())
        return Error{Error::Kind::Environment, Tr::tr("The merged document is not sound; nothing was changed."), path, {}};
    QFile merged(by);
    QSaveFile target(path);
    const bool isWritten = merged.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly)
            && target.write(merged.readAll()) == merged.size() && target.commit();
    if (isWritten)
        return {};
    return Error{Error::Kind::Environment, Tr::tr("The file could not be written: %1.").arg(target.errorString()), path, {}};
}

int tell(Console &console, const Copy &base, const Copy &ours, const Copy &theirs, const Copy &all)
{
    for (const QString &line : changedOnBothSides(base.facts, ours.facts, theirs.facts))
        console.tell(line);
    QSet<QString> known;
    for (const Finding &finding : ours.findings + theirs.findings)
        known.insert(finding.identity());
    QList<Finding> fresh = all.findings;
    fresh.removeIf([&](const Finding &finding) { return known.contains(finding.identity()); });
    return tellFindings(console, fresh);
}

int run(const Invocation &invocation)
{
    Console &console = invocation.console;
    const QString base = invocation.files.value(0);
    const QString ours = invocation.files.value(1);
    const QString theirs = invocation.files.value(2);
    const QString name = invocation.files.value(3, ours);
    QTemporaryDir folder;
    // What an earlier run could not save belongs into the document itself, not into a merge that may be thrown away.
    qputenv("XDG_STATE_HOME", folder.path().toLocal8Bit());
    const Result<Copy> our = readSide(ours, Tr::tr("%1 (ours)").arg(name));
    if (!our)
        return console.fail(our.error());
    const Result<Copy> their = readSide(theirs, Tr::tr("%1 (theirs)").arg(name));
    if (!their)
        return console.fail(their.error());
    if (our->document != their->document) {
        return console.fail({Error::Kind::BadInput, Tr::tr("The two sides are different documents, not copies of one."), name,
                             Tr::tr("Keep one with git checkout --ours or --theirs, or import one into the other.")});
    }
    const QString path = folder.filePath(u"merged.keelson"_s);
    const Result<Copy> all = united(ours, theirs, path);
    if (!all)
        return console.fail(all.error());
    if (const Result<void> written = replace(ours, path); !written)
        return console.fail(written.error());
    const Result<Copy> before = readSide(base, name);
    return tell(console, before ? *before : Copy(), *our, *their, *all);
}

} // namespace

Subcommand mergeDriverCommand()
{
    Subcommand command;
    command.name = u"merge-driver"_s;
    command.summary = Tr::tr("Unite two versions of a document, for git merge");
    command.arguments = {u"BASE"_s, u"OURS"_s, u"THEIRS"_s, u"PATH"_s};
    command.optionalArguments = 1;
    command.help = Tr::tr("Adds what THEIRS knows to OURS and writes that to OURS, as git expects of a merge driver. Nothing of "
                          "either is lost: where both changed one thing the later change stays and the other is in the history, which "
                          "is told. Exits with 1 when the two together say something a person should look at; the merged file "
                          "is written all the same. When a side cannot be read OURS stays as it is. `git-setup` tells git to use it.");
    command.examples = {u"merge-driver %O %A %B %P"_s};
    command.run = run;
    return command;
}

} // namespace keelson::cli
