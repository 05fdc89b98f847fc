// SPDX-License-Identifier: MIT
#include "files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keelson::tests {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

void replace(const QString &path, const QByteArray &bytes)
{
    const QString fresh = path + u".tmp"_s;
    overwrite(fresh, bytes);
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0)
        qFatal("cannot rename");
}

QByteArray bytesOfOpen(const QString &path)
{
    QProcess cat;
    cat.start(u"cat"_s, {path});
    cat.waitForFinished();
    return cat.readAllStandardOutput();
}

bool run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QStringList namesIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    names.removeIf([&](const QString &name) {
        const bool isSign = name.startsWith(u".~"_s) && name.endsWith(u".open"_s);
        return isSign || (name.endsWith(u"-journal"_s) && QFileInfo(folder + u'/' + name).size() == 0);
    });
    return names;
}

StateFolder::StateFolder() : m_before(qgetenv("XDG_STATE_HOME"))
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder.path()));
}

StateFolder::~StateFolder()
{
    qputenv("XDG_STATE_HOME", m_before);
}

QStringList StateFolder::spills() const
{
    QStringList paths;
    for (const QFileInfo &file : QDir(spillFolder()).entryInfoList(QDir::Files | QDir::Hidden))
        paths.append(file.absoluteFilePath());
    return paths;
}

NoMoreRoom::NoMoreRoom(qint64 size)
{
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    rlimit limit = m_before;
    limit.rlim_cur = rlim_t(size);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

NoMoreRoom::NoMoreRoom(const QString &path) : NoMoreRoom(QFileInfo(path).size()) { }

NoMoreRoom::~NoMoreRoom()
{
    ::setrlimit(RLIMIT_FSIZE, &m_before);
}

AsSomebodyElse::AsSomebodyElse() : m_wasRoot(::geteuid() == 0), m_is(!m_wasRoot || ::seteuid(65534) == 0) { }

AsSomebodyElse::~AsSomebodyElse()
{
    if (m_wasRoot && ::seteuid(0) != 0)
        qFatal("cannot be root again");
}

Mounted::Mounted(const QString &folder, const QByteArray &options) : m_folder(folder)
{
    m_is = ::mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
}

Mounted::~Mounted()
{
    if (m_is)
        ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
}

bool Mounted::remount(const QByteArray &options) const
{
    const bool isReadOnly = options == "ro";
    return ::mount(nullptr, QFile::encodeName(m_folder).constData(), nullptr, MS_REMOUNT | (isReadOnly ? MS_RDONLY : 0),
                   isReadOnly ? nullptr : options.constData()) == 0;
}

} // namespace keelson::tests
