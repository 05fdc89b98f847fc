// SPDX-License-Identifier: MIT
#include "recording.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <atomic>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace keelson::tests {

namespace {

std::atomic<Recording *> listening = nullptr;

quint64 inodeOf(const QString &path)
{
    struct stat found;
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? quint64(found.st_ino) : 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString nameIn(const QByteArray &path)
{
    return QFile::decodeName(path.mid(path.lastIndexOf('/') + 1));
}

void noteSync(int descriptor)
{
    Recording *recording = listening;
    struct stat found;
    if (recording && ::fstat(descriptor, &found) == 0)
        recording->synced(quint64(found.st_ino));
}

} // namespace

Recording::Recording(const QString &folder)
    : m_folder(folder), m_prefix(QFile::encodeName(folder) + '/'), m_inode(inodeOf(folder))
{
    listening = this;
}

Recording::~Recording()
{
    listening = nullptr;
}

void Recording::promise(Promised promised)
{
    const std::scoped_lock lock(m_mutex);
    lookAround();
    m_events.append(std::move(promised));
}

QList<Event> Recording::take()
{
    const std::scoped_lock lock(m_mutex);
    lookAround();
    return std::exchange(m_events, {});
}

int Recording::before(const VfsCall &call)
{
    m_gate.pass(call);
    const bool changesNames = call.kind == VfsCall::Kind::Open || call.kind == VfsCall::Kind::Delete;
    if (changesNames && isHere(call.path)) {
        const std::scoped_lock lock(m_mutex);
        lookAround();
    }
    return SQLITE_OK;
}

void Recording::after(const VfsCall &call)
{
    if (!isHere(call.path))
        return;
    const std::scoped_lock lock(m_mutex);
    switch (call.kind) {
    case VfsCall::Kind::Open: return opened(call);
    case VfsCall::Kind::Read:
    case VfsCall::Kind::Sync: return; // `synced` hears of these, too.
    case VfsCall::Kind::Write: return m_events.append(Written{fileOf(call.inode), call.offset, call.bytes.toByteArray()});
    case VfsCall::Kind::Truncate: return m_events.append(Resized{fileOf(call.inode), call.offset});
    case VfsCall::Kind::Delete: return deleted(nameIn(call.path));
    }
}

void Recording::synced(quint64 inode)
{
    const std::scoped_lock lock(m_mutex);
    lookAround();
    if (inode == m_inode)
        m_events.append(FolderSynced());
    else if (const int file = m_files.value(inode))
        m_events.append(Synced{file, m_names.key(file).endsWith(QStringLiteral("-journal"))});
}

bool Recording::isHere(const QByteArray &path) const
{
    return path.startsWith(m_prefix);
}

int Recording::fileOf(quint64 inode) const
{
    const int file = m_files.value(inode);
    if (file == 0)
        qFatal("SQLite changed a file that nobody opened");
    return file;
}

void Recording::opened(const VfsCall &call)
{
    if (!call.isNew)
        return;
    m_files.insert(call.inode, ++m_last);
    m_names.insert(nameIn(call.path), m_last);
    m_events.append(Named{{{nameIn(call.path), m_last}}});
}

void Recording::deleted(const QString &name)
{
    m_files.remove(m_files.key(m_names.take(name)));
    m_events.append(Named{{{name, 0}}});
}

void Recording::lookAround()
{
    QMap<QString, int> names;
    QMap<QString, int> changed;
    const QStringList found = QDir(m_folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : found)
        names.insert(name, numberOf(name));
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (m_names.value(name.key()) != name.value())
            changed.insert(name.key(), name.value());
    }
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        if (!names.contains(name.key()))
            changed.insert(name.key(), 0);
    }
    if (!changed.isEmpty())
        m_events.append(Named{changed});
    m_names = names;
}

int Recording::numberOf(const QString &name)
{
    const QString path = m_folder + u'/' + name;
    int &file = m_files[inodeOf(path)];
    if (file == 0) {
        file = ++m_last;
        m_events.append(Found{file, contentOf(path)});
    }
    return file;
}

} // namespace keelson::tests

// These stand before those of the C library, also for SQLite and the core: the only way to hear of a folder that is
// synced. (The linker exports them because those libraries ask for the names.)

extern "C" Q_DECL_EXPORT int fsync(int descriptor)
{
    keelson::tests::noteSync(descriptor);
    return int(::syscall(SYS_fsync, descriptor));
}

extern "C" Q_DECL_EXPORT int fdatasync(int descriptor)
{
    keelson::tests::noteSync(descriptor);
    return int(::syscall(SYS_fdatasync, descriptor));
}
