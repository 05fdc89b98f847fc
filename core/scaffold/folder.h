// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace keelson::scaffold {

/// A directory held open: what is done below it is reached from its descriptor one name at a time and
/// never through a symbolic link, so nobody can redirect a write by swapping a folder for a link.
/// Paths are relative with '/' between. Blocking; one thread at a time.
class Folder
{
public:
    enum class Kind { Absent, File, Directory, Link, Other };

    /// The last name of `path` must be a directory, not a link to one.
    static Result<Folder> open(const QString &path);
    Folder(Folder &&other) noexcept;
    Folder &operator=(Folder &&other) noexcept;
    ~Folder();

    const QString &path() const { return m_path; }

    Result<Folder> folder(const QString &path) const;
    Result<Folder> makeFolder(const QString &path) const;  ///< With those above it.
    /// A link or file in the place of a folder on the way is an error, a missing one makes it Absent.
    Result<Kind> kind(const QString &path) const;
    Result<QStringList> names() const;  ///< All but "." and "..", sorted.

    Result<QByteArray> read(const QString &path, qint64 limit) const;
    Result<void> create(const QString &path, const QByteArray &bytes, bool executable) const;  ///< Must be absent.
    Result<void> move(const QString &from, const QString &to) const;  ///< Replaces a file; makes folders.
    Result<void> removeFile(const QString &path) const;  ///< A missing one is fine.
    void removeEmptyFolders(const QString &path) const;  ///< `path` and those above, while they are empty.
    Result<void> removeAll() const;     ///< What is in it; links are removed, not followed.
    Result<void> renameAside(const QString &from, const QString &to) const;  ///< Names in it; `to` must be absent.
    Result<void> removeFolder(const QString &name) const;                    ///< An empty one.
    Result<void> sync() const;          ///< One syncfs: everything written so far is on the disk.
    bool lock() const;                  ///< Until closed; false when another process holds it.

private:
    Folder(int descriptor, QString path) : m_descriptor(descriptor), m_path(std::move(path)) { }
    using Found = Result<std::optional<Folder>>;  // nothing: it does not exist
    Found step(const QString &name, bool make) const;
    Found walk(const QString &path, bool make) const;
    Error failure(const QString &name) const;

    int m_descriptor = -1;
    QString m_path;
};

} // namespace keelson::scaffold
