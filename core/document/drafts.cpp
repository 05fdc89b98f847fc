// SPDX-License-Identifier: MIT
#include "core/document/drafts.h"

#include "core/document/statefolder.h"
#include "core/model/id.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace keelson::drafts {

QString folder()
{
    return stateFolderPath(u"drafts"_s);
}

Result<QString> newPath()
{
    const auto where = stateFolder(u"drafts"_s);
    if (!where)
        return where;
    const QString moment = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    return QString(*where + u'/' + moment + u'-' + Id::create().toString().left(6) + u".keelson"_s);
}

bool contains(const QString &path)
{
    const QString drafts = QFileInfo(folder()).canonicalFilePath();
    return !drafts.isEmpty() && QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath() == drafts;
}

QStringList list()
{
    QStringList paths;
    if (folder().isEmpty())
        return paths;
    const auto files = QDir(folder()).entryInfoList({u"*.keelson"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files)
        paths.append(file.absoluteFilePath());
    return paths;
}

} // namespace keelson::drafts
