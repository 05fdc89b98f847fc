// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct sqlite3_vfs;

namespace keelson::tests {

/// One thing SQLite asks of the operating system.
struct VfsCall
{
    enum class Kind { Open, Read, Write, Truncate, Sync, Delete };

    Kind kind = Kind::Open;
    QByteArray path;      ///< Under which the file was opened, or is deleted.
    quint64 inode = 0;    ///< Of an open file; 0 before it is opened.
    qint64 offset = 0;    ///< In bytes; of a truncation the new size.
    QByteArrayView bytes; ///< What is written.
    bool isNew = false;   ///< Opening makes the file.

    bool isOfJournal() const { return path.endsWith("-journal"); }
};

/// Hears of every call, on the thread that makes it.
class VfsListener
{
public:
    virtual ~VfsListener() = default;
    /// Before the call is made. Any answer but SQLITE_OK is what SQLite gets instead of it; then a write
    /// that finds the disk full has written its first half, all other calls have done nothing.
    virtual int before(const VfsCall &call);
    /// After a call that went well.
    virtual void after(const VfsCall &call);
};

/// While it lives it stands between SQLite and the files of this process: connections opened meanwhile go
/// through it, and must be closed before it goes. The listener must outlive it.
class ShimVfs
{
public:
    explicit ShimVfs(VfsListener &listener);
    ~ShimVfs();
    Q_DISABLE_COPY_MOVE(ShimVfs)

private:
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

} // namespace keelson::tests
