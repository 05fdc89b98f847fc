// SPDX-License-Identifier: MIT
#include "core/document/durable.h"

#include "core/model/id.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keelson::durable {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Durable)
};

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

QString reason(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

Error taken(const QString &path)
{
    return {Error::Kind::Usage, Text::tr("There is already a file of this name."), path,
            Text::tr("Choose another name; nothing is replaced.")};
}

Result<void> renameOver(const QString &fresh, const QString &path)
{
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0)
        return Error{Error::Kind::Environment, Text::tr("The file cannot get this name: %1.").arg(reason(errno)), path, {}};
    syncFolderOf(path);
    return {};
}

// What a disk does beneath is out of reach; through the file system nothing of it can be read again.
void overwrite(int file)
{
    struct stat found;
    if (::fstat(file, &found) != 0 || found.st_nlink > 0)
        return;
    const QByteArray zeros(1024 * 1024, '\0');
    for (off_t at = 0; at < found.st_size; at += zeros.size()) {
        const size_t size = size_t(qMin<off_t>(zeros.size(), found.st_size - at));
        if (::pwrite(file, zeros.constData(), size, at) < 0)
            return;
    }
    ::fsync(file);
}

} // namespace

Result<void> checkRegular(const QString &path)
{
    struct stat found;
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Error{Error::Kind::BadInput, Text::tr("There is no such file."), path, {}};
        return Error{Error::Kind::Environment, Text::tr("The file cannot be reached: %1.").arg(reason(errno)), path, {}};
    }
    if (S_ISREG(found.st_mode))
        return {};
    const QString what = S_ISDIR(found.st_mode) ? Text::tr("This is a folder, not a document.")
                                                : Text::tr("This is a pipe or a device, not a document.");
    return Error{Error::Kind::BadInput, what, path, {}};
}

Result<void> checkFree(const QString &path)
{
    struct stat found;
    if (::lstat(QFile::encodeName(path).constData(), &found) == 0)
        return taken(path);
    if (isFolderWritable(path))
        return {};
    return Error{Error::Kind::Environment, Text::tr("The folder cannot be written: %1.").arg(reason(errno)),
                 folderOf(path), Text::tr("Choose another folder.")};
}

QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

void copyRights(const QString &path, const QString &fresh)
{
    struct stat found;
    if (::stat(QFile::encodeName(path).constData(), &found) == 0)
        ::chmod(QFile::encodeName(fresh).constData(), found.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO));
}

bool isFolderWritable(const QString &path)
{
    const QByteArray folder = QFile::encodeName(folderOf(path));
    return ::faccessat(AT_FDCWD, folder.constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

Result<bool> renameToFree(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0) {
        syncFolderOf(to);
        if (folderOf(from) != folderOf(to))
            syncFolderOf(from);
        return true;
    }
    if (errno == EXDEV)
        return false;
    if (errno == EEXIST)
        return taken(to);
    // File systems that cannot refuse while renaming can at least refuse a second name.
    if (errno == EINVAL && ::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
        syncFolderOf(to);
        return true;
    }
    const int code = errno;
    return Error{Error::Kind::Environment, Text::tr("The file cannot get this name: %1.").arg(reason(code)), to, {}};
}

void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(folderOf(path)).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

QString unfinishedName(const QString &path)
{
    return folderOf(path) + QStringLiteral("/.keelson-") + Id::create().toString().left(16) + QStringLiteral(".part");
}

QString nameAside(const QString &path, const QString &why)
{
    const QFileInfo file(path);
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    const auto named = [&](const QString &mark) {
        return file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(" (%1)").arg(mark) + ending;
    };
    QString name = named(why);
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = named(why + u' ' + QString::number(i));
    return name;
}

Result<void> replaceKeeping(const QString &fresh, const QString &path, const QString &aside)
{
    // A second name first, so that the path leads to a file at every moment. Where there are no
    // second names a copy serves.
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) != 0
        && !QFile::copy(path, aside)) {
        return Error{Error::Kind::Environment, Text::tr("The file cannot be kept aside: %1.").arg(reason(errno)), aside,
                     Text::tr("Make room in the folder, or copy the document elsewhere and open it there.")};
    }
    return renameOver(fresh, path);
}

Result<void> replaceErasing(const QString &fresh, const QString &path)
{
    const int old = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    Result<void> replaced = renameOver(fresh, path);
    if (old >= 0) {
        if (replaced)
            overwrite(old);
        ::close(old);
    }
    return replaced;
}

std::optional<FileStamp> stampOf(const QString &path)
{
    struct stat found;
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileStamp{{found.st_dev, found.st_ino}, found.st_size,
                     qint64(found.st_mtim.tv_sec) * 1000000000 + found.st_mtim.tv_nsec};
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found;
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{found.st_dev, found.st_ino};
}

void survivePastSizeLimit()
{
    struct sigaction present;
    if (::sigaction(SIGXFSZ, nullptr, &present) == 0 && present.sa_handler == SIG_DFL)
        std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace keelson::durable
