// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/types.h>

// What tests do to files behind a document's back.

namespace keelson::tests {

QByteArray bytesOf(const QString &path);
/// Into the file that is there, as `cp` and careless editors do.
void overwrite(const QString &path, const QByteArray &bytes);
/// As a new file under the old name, as careful editors, git and sync tools do.
void replace(const QString &path, const QByteArray &bytes);
/// The bytes of a file that this process has open: reading them itself would give up its locks.
QByteArray bytesOfOpen(const QString &path);
/// Runs another program and waits; true when all went well.
bool run(const QString &program, const QStringList &arguments, const QString &folder = {});
/// Names of all that is in a folder, the hidden included, without what says nothing: the sign of who has a document
/// open, and a journal of nothing.
QStringList namesIn(const QString &folder);

/// While it lives what belongs to the person is kept in a folder of its own.
class StateFolder
{
public:
    StateFolder();
    ~StateFolder();
    StateFolder(const StateFolder &) = delete;
    StateFolder &operator=(const StateFolder &) = delete;

    QString path() const { return m_folder.path(); }
    QString spillFolder() const { return m_folder.filePath(QStringLiteral("keelson/unsaved")); }
    /// Paths of the spills.
    QStringList spills() const;

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

/// While it lives no file of this process may grow past `size` bytes.
class NoMoreRoom
{
public:
    explicit NoMoreRoom(qint64 size);
    explicit NoMoreRoom(const QString &path);
    ~NoMoreRoom();
    NoMoreRoom(const NoMoreRoom &) = delete;
    NoMoreRoom &operator=(const NoMoreRoom &) = delete;

private:
    rlimit m_before{};
};

/// While it lives this program acts for somebody who may do nothing special. Only where it could be anybody.
class AsSomebodyElse
{
public:
    AsSomebodyElse();
    ~AsSomebodyElse();
    AsSomebodyElse(const AsSomebodyElse &) = delete;
    AsSomebodyElse &operator=(const AsSomebodyElse &) = delete;
    bool is() const { return m_is; }

private:
    bool m_wasRoot;
    bool m_is;
};

/// A file system of its own at a folder; nothing where this account may not mount.
class Mounted
{
public:
    Mounted(const QString &folder, const QByteArray &options);
    ~Mounted();
    Mounted(const Mounted &) = delete;
    Mounted &operator=(const Mounted &) = delete;

    bool is() const { return m_is; }
    bool remount(const QByteArray &options) const;

private:
    QString m_folder;
    bool m_is = false;
};

} // namespace keelson::tests
