// SPDX-License-Identifier: MIT
#include "plugins/formats/structurizr/beside.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace keelson::structurizr {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::structurizr::Beside)
};

Error refused(const QString &path, const QString &why)
{
    return {Error::Kind::BadInput, why, path, {}};
}

Result<QString> textOf(const QDir &folder, const QString &path)
{
    if (path.contains("://"_L1))
        return refused(path, Tr::tr("nothing is fetched from elsewhere."));
    const QString found = QFileInfo(folder.absoluteFilePath(path)).canonicalFilePath();
    QDir around = folder;
    around.cdUp();
    if (found.isEmpty() || QFileInfo(found).isDir())
        return refused(path, Tr::tr("there is no such file beside the workspace."));
    if (!found.startsWith(QFileInfo(around.path()).canonicalFilePath() + u'/'))
        return refused(path, Tr::tr("it lies outside the folder of the workspace."));
    QFile file(found);
    if (!file.open(QIODevice::ReadOnly) || file.size() > bytesAtMost)
        return Error{Error::Kind::Environment, Tr::tr("it cannot be read."), path, {}};
    return QString::fromUtf8(file.readAll());
}

} // namespace

Include includedBeside(const QIODevice &workspace)
{
    const auto *file = qobject_cast<const QFileDevice *>(&workspace);
    if (!file)
        return [](const QString &path) -> Result<QString> { return refused(path, Tr::tr("there is no such file beside the workspace.")); };
    return [folder = QFileInfo(file->fileName()).absoluteDir()](const QString &path) { return textOf(folder, path); };
}

} // namespace keelson::structurizr
