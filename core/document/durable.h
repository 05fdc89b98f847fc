// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>

// Moves of whole files that a power cut either finishes or leaves undone. None replaces a file.

namespace keelson::durable {

/// Refuses what is no regular file without opening it: a pipe would block and a device might act.
Result<void> checkRegular(const QString &path);
/// Refuses a path at which there is something, or whose folder cannot be written.
Result<void> checkFree(const QString &path);

/// Where links lead to; the path itself when there is no file. What replaces a file must not replace a link to it.
QString realPath(const QString &path);
/// Lets nobody read `fresh` who may not read the file at `path`, if there is one.
void copyRights(const QString &path, const QString &fresh);

/// False when this program may not make files beside this one.
bool isFolderWritable(const QString &path);

/// Gives the file its new name on the same file system; refused when something is there.
/// Nothing (no error) about other file systems: `false` then.
Result<bool> renameToFree(const QString &from, const QString &to);
/// Makes what happened in the file's folder last.
void syncFolderOf(const QString &path);
/// A name in the same folder that no file has yet, for what is still being written.
QString unfinishedName(const QString &path);

/// A name beside the file that is free: "shop (damaged).keelson", "shop (damaged 2).keelson".
QString nameAside(const QString &path, const QString &why);
/// Puts `fresh` under the name of `path`, at no moment of which there is no file, and leaves what was there
/// as `aside`, which must be free.
Result<void> replaceKeeping(const QString &fresh, const QString &path, const QString &aside);
/// Puts `fresh` under the name of `path` and overwrites what was there before it is let go; not where it has another
/// name still, under which it is somebody's copy.
Result<void> replaceErasing(const QString &fresh, const QString &path);

/// Which file a path leads to; nothing when none.
struct FileIdentity
{
    quint64 device = 0;
    quint64 node = 0;
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};
std::optional<FileIdentity> identityOf(const QString &path);

/// A file as it was left: anything but ourselves that writes it leaves another one.
struct FileStamp
{
    FileIdentity identity;
    qint64 size = 0;
    qint64 modified = 0; ///< ns since the epoch.
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};
std::optional<FileStamp> stampOf(const QString &path);

/// A write past the limit of a file's size ends the program by default; we want the error instead.
void survivePastSizeLimit();

} // namespace keelson::durable
