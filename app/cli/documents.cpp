// SPDX-License-Identifier: MIT
#include "app/cli/documents.h"

#include "app/cli/console.h"
#include "app/cli/subcommand.h"
#include "core/document/author.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

#include <cstdio>

namespace keelson::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Documents)
};

void tellCount(Console &console, const QString &what, qsizetype count)
{
    if (count > 0)
        console.tell(what.arg(count));
}

} // namespace

Author author()
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"keelson"_s, u"keelson"_s);
    return localAuthor(settings);
}

Result<std::unique_ptr<Document>> opened(const QString &path)
{
    return Document::open(path, {}, Document::Access::ReadOnly);
}

Result<std::unique_ptr<Document>> openedForWriting(const QString &path)
{
    return Document::open(path, author());
}

Result<std::unique_ptr<Document>> created(const QString &path)
{
    return Document::create(path, author());
}

Result<void> save(Document &document)
{
    const Result<void> saved = document.flush();
    if (saved)
        return saved;
    Error error = saved.error();
    const QString safe = document.saveState().safeIn;
    error.remedy = safe.isEmpty()
            ? Tr::tr("Nothing is saved; run it again when the cause is gone.")
            : Tr::tr("What is not saved is kept in %1 and comes back when the document is opened the next time.").arg(safe);
    return error;
}

void tellNews(Console &console, const FileNews &news)
{
    if (!news.damagedKeptAs.isEmpty())
        console.tell(Tr::tr("The document was damaged and is repaired; the damaged file is kept as %1.").arg(news.damagedKeptAs));
    if (!news.olderKeptAs.isEmpty())
        console.tell(Tr::tr("The document was of an older format; that file is kept as %1.").arg(news.olderKeptAs));
    tellCount(console, Tr::tr("Values of lost changes that the checkpoint still knew and that are back: %1"), news.remembered);
    tellCount(console, Tr::tr("Changes an earlier run could not save and that are back: %1"), news.broughtBack.size());
    tellCount(console, Tr::tr("Changes of a copy that was put in the place of the file: %1"), news.joined.size());
}

Result<void> openInput(const QString &path, QFile &file)
{
    if (path == u"-") {
        if (file.open(stdin, QIODevice::ReadOnly))
            return {};
        return Error{Error::Kind::Environment, Tr::tr("Standard input cannot be read."), {}, {}};
    }
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::BadInput, Tr::tr("There is no such file."), path, {}};
    if (!info.isFile())
        return Error{Error::Kind::BadInput, Tr::tr("This is not a file."), path, {}};
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Environment, file.errorString() + u'.', path, {}};
    return {};
}

int tellFindings(Console &console, const QList<Finding> &findings)
{
    int code = Done;
    for (const Finding &finding : findings) {
        console.tell(finding);
        if (finding.severity != Severity::Note)
            code = HasFindings;
    }
    return code;
}

QString described(const Element &element)
{
    return vocabulary::label(*element.kind) + u' ' + element.name;
}

} // namespace keelson::cli
