// SPDX-License-Identifier: MIT
#include "shimvfs.h"

#include <sqlite3.h>

#include <sys/stat.h>
#include <unistd.h>

namespace keelson::tests {

namespace {

sqlite3_vfs *realVfs()
{
    return sqlite3_vfs_find("unix");
}

/// What we know of an open file.
struct Known
{
    VfsListener *listener;
    QByteArray path;
    quint64 inode = 0;
};

/// SQLite gives one piece of memory: this, and behind it the real VFS's own.
struct ShimFile
{
    sqlite3_file base;
    Known *known; ///< Null for files without a name, which nobody hears of.
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<ShimFile *>(file) + 1);
}

Known *knownOf(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file)->known;
}

VfsCall callOf(VfsCall::Kind kind, const Known &known)
{
    VfsCall call;
    call.kind = kind;
    call.path = known.path;
    call.inode = known.inode;
    return call;
}

template<typename Make>
int heard(VfsListener &listener, const VfsCall &call, Make make)
{
    int code = listener.before(call);
    if (code == SQLITE_OK)
        code = make();
    if (code == SQLITE_OK)
        listener.after(call);
    return code;
}

int closeFile(sqlite3_file *file)
{
    const int code = realOf(file)->pMethods->xClose(realOf(file));
    delete knownOf(file);
    return code;
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    const auto read = [&] { return realOf(file)->pMethods->xRead(realOf(file), bytes, size, offset); };
    if (!knownOf(file))
        return read();
    VfsCall call = callOf(VfsCall::Kind::Read, *knownOf(file));
    call.offset = offset;
    return heard(*knownOf(file)->listener, call, read);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const auto write = [&](int length) {
        return realOf(file)->pMethods->xWrite(realOf(file), bytes, length, offset);
    };
    if (!knownOf(file))
        return write(size);
    VfsCall call = callOf(VfsCall::Kind::Write, *knownOf(file));
    call.offset = offset;
    call.bytes = QByteArrayView(static_cast<const char *>(bytes), size);
    const int code = heard(*knownOf(file)->listener, call, [&] { return write(size); });
    if (code == SQLITE_FULL)
        write(size / 2);
    return code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const auto truncate = [&] { return realOf(file)->pMethods->xTruncate(realOf(file), size); };
    if (!knownOf(file))
        return truncate();
    VfsCall call = callOf(VfsCall::Kind::Truncate, *knownOf(file));
    call.offset = size;
    return heard(*knownOf(file)->listener, call, truncate);
}

int syncFile(sqlite3_file *file, int flags)
{
    const auto sync = [&] { return realOf(file)->pMethods->xSync(realOf(file), flags); };
    return knownOf(file) ? heard(*knownOf(file)->listener, callOf(VfsCall::Kind::Sync, *knownOf(file)), sync) : sync();
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int isReserved(sqlite3_file *file, int *out)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
}

int controlFile(sqlite3_file *file, int code, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), code, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

// Version 1 knows neither shared memory nor mapped files: nothing is written past us.
constexpr sqlite3_io_methods shimMethods{
    1, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile, lockFile, unlockFile, isReserved,
    controlFile, sectorSize, deviceCharacteristics, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

VfsListener *listenerOf(sqlite3_vfs *vfs)
{
    return static_cast<VfsListener *>(vfs->pAppData);
}

int openReal(sqlite3_filename name, sqlite3_file *file, int flags, int *flagsOut)
{
    const int code = realVfs()->xOpen(realVfs(), name, realOf(file), flags, flagsOut);
    if (code == SQLITE_OK)
        file->pMethods = &shimMethods;
    return code;
}

quint64 inodeOf(const char *path)
{
    struct stat found;
    return ::stat(path, &found) == 0 ? quint64(found.st_ino) : 0;
}

int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *flagsOut)
{
    file->pMethods = nullptr; // Not to be closed unless it was opened.
    auto *shim = reinterpret_cast<ShimFile *>(file);
    shim->known = nullptr;
    if (!name)
        return openReal(name, file, flags, flagsOut);
    VfsCall call;
    call.path = name;
    call.isNew = (flags & SQLITE_OPEN_CREATE) && ::access(name, F_OK) != 0;
    if (const int code = listenerOf(vfs)->before(call); code != SQLITE_OK)
        return code;
    const int code = openReal(name, file, flags, flagsOut);
    if (code != SQLITE_OK)
        return code;
    call.inode = inodeOf(name);
    shim->known = new Known{listenerOf(vfs), call.path, call.inode};
    listenerOf(vfs)->after(call);
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    VfsCall call;
    call.kind = VfsCall::Kind::Delete;
    call.path = name;
    return heard(*listenerOf(vfs), call, [&] { return realVfs()->xDelete(realVfs(), name, syncFolder); });
}

} // namespace

int VfsListener::before(const VfsCall &)
{
    return SQLITE_OK;
}

void VfsListener::after(const VfsCall &) { }

// What is copied and not replaced looks at nothing of the VFS it is called with.
ShimVfs::ShimVfs(VfsListener &listener) : m_vfs(std::make_unique<sqlite3_vfs>(*realVfs()))
{
    m_vfs->pNext = nullptr;
    m_vfs->zName = "keelson-test";
    m_vfs->szOsFile = int(sizeof(ShimFile)) + realVfs()->szOsFile;
    m_vfs->pAppData = &listener;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    sqlite3_vfs_register(m_vfs.get(), 1);
}

ShimVfs::~ShimVfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(realVfs(), 1);
}

} // namespace keelson::tests
