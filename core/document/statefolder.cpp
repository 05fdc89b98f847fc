// SPDX-License-Identifier: MIT
#include "core/document/statefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StateFolder)
};

// QDir::homePath() is "/" where HOME is not set, and nothing of ours belongs there.
QString home()
{
    const QString given = qEnvironmentVariable("HOME");
    if (QDir::isAbsolutePath(given))
        return given;
    const passwd *entry = ::getpwuid(::getuid());
    const QString known = entry ? QFile::decodeName(entry->pw_dir) : QString();
    return QDir::isAbsolutePath(known) && known != "/"_L1 ? known : QString();
}

QString base()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    if (QDir::isAbsolutePath(given)) // The XDG rules void relative ones.
        return given;
    const QString at = home();
    return at.isEmpty() ? QString() : at + u"/.local/state"_s;
}

/// Makes what is not there of it for this person alone, whatever they let others do elsewhere.
bool makePrivately(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QByteArray name = QFile::encodeName(path);
    const bool isMade = makePrivately(QFileInfo(path).path()) && ::mkdir(name.constData(), S_IRWXU) == 0
            && ::chmod(name.constData(), S_IRWXU) == 0;
    return isMade || QFileInfo(path).isDir(); // Another program may have been quicker.
}

} // namespace

QString stateFolderPath(const QString &part)
{
    const QString at = base();
    return at.isEmpty() ? QString() : QDir::cleanPath(at + u"/keelson/"_s + part);
}

Result<QString> stateFolder(const QString &part)
{
    const QString path = stateFolderPath(part);
    if (path.isEmpty()) {
        return Error{Error::Kind::Environment, Text::tr("This account has no home folder to keep things in."), {},
                     Text::tr("Set HOME or XDG_STATE_HOME to a folder you may write.")};
    }
    if (!makePrivately(path) || !QFileInfo(path).isWritable()) {
        return Error{Error::Kind::Environment, Text::tr("The folder for what Keelson keeps cannot be made or written."), path,
                     Text::tr("Check that you may write there, or set XDG_STATE_HOME.")};
    }
    // Older versions have made them for others to look into.
    ::chmod(QFile::encodeName(stateFolderPath({})).constData(), S_IRWXU);
    ::chmod(QFile::encodeName(path).constData(), S_IRWXU);
    return path;
}

} // namespace keelson
