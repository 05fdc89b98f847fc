// SPDX-License-Identifier: MIT
#include "core/scaffold/folder.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keelson::scaffold {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::scaffold::Folder)
};

QString parentOf(const QString &path)
{
    return path.contains(u'/') ? path.left(path.lastIndexOf(u'/')) : QString();
}

QString nameOf(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QByteArray local(const QString &name)
{
    return QFile::encodeName(name);
}

Folder::Kind kindOf(mode_t mode)
{
    if (S_ISREG(mode))
        return Folder::Kind::File;
    if (S_ISDIR(mode))
        return Folder::Kind::Directory;
    return S_ISLNK(mode) ? Folder::Kind::Link : Folder::Kind::Other;
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t n = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (n < 0 && errno != EINTR)
            return false;
        done += n > 0 ? n : 0;
    }
    return true;
}

/// Closes on the way out and keeps errno for the message.
struct Descriptor
{
    int number;
    ~Descriptor()
    {
        const int kept = errno;
        if (number >= 0)
            ::close(number);
        errno = kept;
    }
};

} // namespace

Folder::Folder(Folder &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path))
{
}

Folder &Folder::operator=(Folder &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

Folder::~Folder()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Error Folder::failure(const QString &name) const
{
    const int reason = errno;
    const QString where = name.isEmpty() ? m_path : m_path + u'/' + name;
    switch (reason) {
    case ELOOP:
        return {Error::Kind::BadInput, Tr::tr("A symbolic link stands in the way."), where,
                Tr::tr("Replace the link by what it points to, or choose another folder.")};
    case ENOTDIR:
        return {Error::Kind::BadInput, Tr::tr("A file or link stands where a folder should be."), where,
                Tr::tr("Move it away, or choose another folder.")};
    case ENOSPC:
    case EDQUOT:
        return {Error::Kind::Environment, Tr::tr("The disk is full."), where, Tr::tr("Free some space and try again.")};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::Kind::Environment, Tr::tr("Writing or reading is not permitted there."), where,
                Tr::tr("Choose a folder of your own.")};
    default:
        return {Error::Kind::Environment, QString::fromLocal8Bit(std::strerror(reason)), where, {}};
    }
}

Result<Folder> Folder::open(const QString &path)
{
    const int descriptor = ::open(local(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    Folder opened(descriptor, path);
    if (descriptor < 0)
        return opened.failure({});
    return opened;
}

Folder::Found Folder::step(const QString &name, bool make) const
{
    const QByteArray encoded = local(name);
    if (make && ::mkdirat(m_descriptor, encoded.constData(), 0777) < 0 && errno != EEXIST)
        return failure(name);
    const int descriptor = ::openat(m_descriptor, encoded.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor >= 0)
        return std::optional<Folder>(Folder(descriptor, m_path + u'/' + name));
    return errno == ENOENT ? Found(std::nullopt) : Found(failure(name));
}

Folder::Found Folder::walk(const QString &path, bool make) const
{
    const int copy = ::fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return failure({});
    Found at = std::optional<Folder>(Folder(copy, m_path));
    const QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
    for (auto name = steps.begin(); name != steps.end() && at && *at; ++name)
        at = (*at)->step(*name, make);
    return at;
}

Result<Folder> Folder::folder(const QString &path) const
{
    Found found = walk(path, false);
    if (!found)
        return found.error();
    if (*found)
        return std::move(**found);
    errno = ENOENT;
    return failure(path);
}

Result<Folder> Folder::makeFolder(const QString &path) const
{
    Found found = walk(path, true);
    if (!found)
        return found.error();
    if (*found)
        return std::move(**found);
    errno = ENOENT;
    return failure(path);
}

Result<Folder::Kind> Folder::kind(const QString &path) const
{
    const Found parent = walk(parentOf(path), false);
    if (!parent)
        return parent.error();
    if (!*parent)
        return Kind::Absent;
    struct stat found;
    if (::fstatat((*parent)->m_descriptor, local(nameOf(path)).constData(), &found, AT_SYMLINK_NOFOLLOW) == 0)
        return kindOf(found.st_mode);
    return errno == ENOENT ? Result<Kind>(Kind::Absent) : Result<Kind>((*parent)->failure(nameOf(path)));
}

Result<QStringList> Folder::names() const
{
    const int copy = ::openat(m_descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *directory = copy < 0 ? nullptr : ::fdopendir(copy);
    if (!directory)
        return failure({});
    QStringList names;
    while (const dirent *entry = ::readdir(directory))
        names.append(QFile::decodeName(entry->d_name));
    ::closedir(directory);
    names.removeAll(u"."_s);
    names.removeAll(u".."_s);
    names.sort();
    return names;
}

Result<QByteArray> Folder::read(const QString &path, qint64 limit) const
{
    const Result<Folder> parent = folder(parentOf(path));
    if (!parent)
        return parent.error();
    // O_NONBLOCK: a pipe put in the place of a file must not hang us.
    const Descriptor file{::openat(parent->m_descriptor, local(nameOf(path)).constData(),
                                   O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)};
    struct stat found;
    if (file.number < 0 || ::fstat(file.number, &found) < 0)
        return parent->failure(nameOf(path));
    if (!S_ISREG(found.st_mode) || found.st_size > limit)
        return Error{Error::Kind::BadInput, Tr::tr("This is not a file that could have been generated."),
                     m_path + u'/' + path, {}};
    QByteArray bytes(found.st_size, Qt::Uninitialized);
    qsizetype done = 0;
    for (ssize_t n = 1; n != 0 && done < bytes.size(); done += n > 0 ? n : 0) {
        n = ::read(file.number, bytes.data() + done, size_t(bytes.size() - done));
        if (n < 0 && errno != EINTR)
            return parent->failure(nameOf(path));
    }
    bytes.truncate(done);
    return bytes;
}

Result<void> Folder::create(const QString &path, const QByteArray &bytes, bool executable) const
{
    const Result<Folder> parent = makeFolder(parentOf(path));
    if (!parent)
        return parent.error();
    const Descriptor file{::openat(parent->m_descriptor, local(nameOf(path)).constData(),
                                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, executable ? 0777 : 0666)};
    if (file.number < 0 || !writeAll(file.number, bytes))
        return parent->failure(nameOf(path));
    return {};
}

Result<void> Folder::move(const QString &from, const QString &to) const
{
    const Result<Folder> source = folder(parentOf(from));
    const Result<Folder> sink = source ? makeFolder(parentOf(to)) : source.error();
    if (!sink)
        return sink.error();
    if (::renameat(source->m_descriptor, local(nameOf(from)).constData(), sink->m_descriptor,
                   local(nameOf(to)).constData()) < 0)
        return sink->failure(nameOf(to));
    return {};
}

Result<void> Folder::removeFile(const QString &path) const
{
    const Found parent = walk(parentOf(path), false);
    if (!parent || !*parent)
        return parent ? Result<void>() : Result<void>(parent.error());
    if (::unlinkat((*parent)->m_descriptor, local(nameOf(path)).constData(), 0) < 0 && errno != ENOENT)
        return (*parent)->failure(nameOf(path));
    return {};
}

void Folder::removeEmptyFolders(const QString &path) const
{
    for (QString at = path; !at.isEmpty(); at = parentOf(at)) {
        const Result<Folder> parent = folder(parentOf(at));
        if (!parent || ::unlinkat(parent->m_descriptor, local(nameOf(at)).constData(), AT_REMOVEDIR) < 0)
            return;
    }
}

Result<void> Folder::removeAll() const
{
    const Result<QStringList> all = names();
    if (!all)
        return all.error();
    for (const QString &name : *all) {
        if (::unlinkat(m_descriptor, local(name).constData(), 0) == 0)
            continue;
        const Result<Folder> inner = folder(name);
        if (!inner)
            return inner.error();
        if (const Result<void> emptied = inner->removeAll(); !emptied)
            return emptied;
        if (const Result<void> removed = removeFolder(name); !removed)
            return removed;
    }
    return {};
}

Result<void> Folder::renameAside(const QString &from, const QString &to) const
{
    if (::renameat2(m_descriptor, local(from).constData(), m_descriptor, local(to).constData(), RENAME_NOREPLACE) < 0)
        return failure(to);
    return {};
}

Result<void> Folder::removeFolder(const QString &name) const
{
    if (::unlinkat(m_descriptor, local(name).constData(), AT_REMOVEDIR) < 0)
        return failure(name);
    return {};
}

Result<void> Folder::sync() const
{
    if (::syncfs(m_descriptor) < 0)
        return failure({});
    return {};
}

bool Folder::lock() const
{
    return ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
}

} // namespace keelson::scaffold
