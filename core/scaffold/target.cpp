// SPDX-License-Identifier: MIT
#include "core/scaffold/target.h"

#include "core/scaffold/writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keelson::scaffold {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::scaffold::Target)
};

Error refused(const QString &what, const QString &where)
{
    return {Error::Kind::BadInput, what, where, Tr::tr("Choose a new or empty folder, or one generated earlier.")};
}

/// Links above the target are the person's own choice; the target itself must not be one.
QString canonical(const QString &path)
{
    const QFileInfo wanted(QDir::cleanPath(QDir().absoluteFilePath(path)));
    QString missing = wanted.fileName();
    QDir above = wanted.dir();
    while (!above.exists() && !above.isRoot()) {
        missing = above.dirName() + u'/' + missing;
        above.setPath(QFileInfo(above.path()).path());
    }
    return QDir::cleanPath(above.canonicalPath() + u'/' + missing);
}

QString refusalOfPlace(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return Tr::tr("This is a symbolic link.");
    if (path == QDir::rootPath())
        return Tr::tr("This is the root folder.");
    if (path == QDir(QDir::homePath()).canonicalPath())
        return Tr::tr("This is your home folder.");
    if (path.contains(u"/.git/"_s) || path.endsWith(u"/.git"_s))
        return Tr::tr("This belongs to version control.");
    for (QString at = path; at.size() > 1; at = QFileInfo(at).path()) {
        if (QFileInfo::exists(at) && !QFileInfo(at).isDir())
            return Tr::tr("This is a file, not a folder.");
    }
    return {};
}

/// True when a first writing into the folder was cut short before its manifest stood.
bool holdsOnlyStaging(const Folder &folder, const QStringList &names)
{
    const Result<Folder::Kind> staging = folder.kind(stagingFolder);
    return names == QStringList{ownFolder} && staging && *staging == Folder::Kind::Directory;
}

Result<Manifest> readManifest(const Folder &folder)
{
    const Result<QByteArray> bytes = folder.read(manifestPath, largestFile);
    return bytes ? Manifest::fromJson(*bytes, folder.path() + u'/' + manifestPath) : Result<Manifest>(bytes.error());
}

Result<Manifest> ours(const Folder &folder)
{
    const Result<Folder::Kind> manifest = folder.kind(manifestPath);
    if (!manifest)
        return manifest.error();
    if (*manifest == Folder::Kind::File)
        return readManifest(folder);
    const Result<QStringList> names = folder.names();
    if (!names)
        return names.error();
    if (names->isEmpty() || holdsOnlyStaging(folder, *names))
        return Manifest();
    return refused(Tr::tr("This folder holds files that Keelson did not generate."), folder.path());
}

Result<void> apply(const Folder &folder, const QJsonObject &step)
{
    const QString path = step.value(u"path"_s).toString();
    if (step.contains(u"remove"_s)) {
        const Result<void> removed = folder.removeFile(path);
        if (removed && path.contains(u'/'))
            folder.removeEmptyFolders(path.left(path.lastIndexOf(u'/')));
        return removed;
    }
    const QString staged = stagingFolder + u'/' + step.value(u"staged"_s).toString();
    const Result<Folder::Kind> kind = folder.kind(staged);
    if (!kind || *kind == Folder::Kind::Absent)
        return kind ? Result<void>() : Result<void>(kind.error());
    return folder.move(staged, path);
}

/// A journal may come with a folder from elsewhere: it may only name what a manifest could.
bool isSafe(const QJsonObject &step)
{
    QString path = step.value(u"path"_s).toString();
    if (path == manifestPath || path.startsWith(baseFolder + u'/'))
        path = path.mid(ownFolder.size() + 1);
    else if (path.endsWith(offerSuffix))
        path.chop(offerSuffix.size());
    return refusal(path).isEmpty() && !step.value(u"staged"_s).toString().contains(u'/');
}

Result<void> settle(const Folder &folder)
{
    const Result<Folder::Kind> staging = folder.kind(stagingFolder);
    if (!staging || *staging == Folder::Kind::Absent)
        return staging ? Result<void>() : Result<void>(staging.error());
    if (!folder.lock())
        return Error{Error::Kind::Environment, Tr::tr("Something else is generating into this folder."), folder.path(),
                     Tr::tr("Wait until it has finished.")};
    return finishJournal(folder);
}

} // namespace

Result<void> dropStaging(const Folder &folder)
{
    const Result<void> journal = folder.removeFile(journalPath);
    const Result<Folder> staging = folder.folder(stagingFolder);
    const Result<void> emptied = staging ? staging->removeAll() : Result<void>();
    folder.removeEmptyFolders(stagingFolder);
    return journal ? emptied : journal;
}

Result<void> finishJournal(const Folder &folder)
{
    const Result<Folder::Kind> journal = folder.kind(journalPath);
    if (!journal)
        return journal.error();
    if (*journal != Folder::Kind::Absent) {
        const Result<QByteArray> bytes = folder.read(journalPath, largestFile);
        if (!bytes)
            return bytes.error();
        const QJsonArray steps = QJsonDocument::fromJson(*bytes).array();
        for (const QJsonValue &step : steps) {
            if (!isSafe(step.toObject()))
                return refused(Tr::tr("The journal of an unfinished writing is damaged."), folder.path());
            if (const Result<void> done = apply(folder, step.toObject()); !done)
                return done;
        }
    }
    return dropStaging(folder);
}

Result<Target> openTarget(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar::Null))
        return refused(Tr::tr("No folder is named."), path);
    Target target{canonical(path), std::nullopt, {}};
    if (const QString reason = refusalOfPlace(target.path); !reason.isEmpty())
        return refused(reason, target.path);
    if (!QFileInfo::exists(target.path))
        return target;
    Result<Folder> folder = Folder::open(target.path);
    if (!folder)
        return folder.error();
    // First whose it is: a journal is only followed in a folder of ours.
    if (const Result<Manifest> before = ours(*folder); !before)
        return before.error();
    if (const Result<void> settled = settle(*folder); !settled)
        return settled.error();
    const Result<Manifest> manifest = ours(*folder);
    if (!manifest)
        return manifest.error();
    target.manifest = *manifest;
    target.folder = std::move(*folder);
    return target;
}

} // namespace keelson::scaffold
