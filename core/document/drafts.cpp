// SPDX-License-Identifier: MIT
#include "core/document/drafts.h"

#include "core/model/id.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace keelson::drafts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

} // namespace

QString folder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const bool isUsable = QDir::isAbsolutePath(state); // The XDG rules void relative ones.
    return (isUsable ? state : QDir::homePath() + u"/.local/state"_s) + u"/keelson/drafts"_s;
}

Result<QString> newPath()
{
    const QString where = folder();
    if (!QDir().mkpath(where)) {
        return Error{Error::Kind::Environment, Text::tr("The folder for new documents cannot be made."), where,
                     Text::tr("Check that you may write there, or set XDG_STATE_HOME.")};
    }
    ::chmod(QFile::encodeName(where).constData(), S_IRWXU);
    const QString moment = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    return QString(where + u'/' + moment + u'-' + Id::create().toString().left(6) + u".keelson"_s);
}

bool contains(const QString &path)
{
    return QFileInfo(path).canonicalPath() == QFileInfo(folder()).canonicalFilePath();
}

QStringList list()
{
    QStringList paths;
    const auto files = QDir(folder()).entryInfoList({u"*.keelson"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files)
        paths.append(file.absoluteFilePath());
    return paths;
}

} // namespace keelson::drafts
