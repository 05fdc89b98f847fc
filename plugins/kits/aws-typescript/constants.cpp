// SPDX-License-Identifier: MIT
#include "plugins/kits/aws-typescript/constants.h"

#include <QDirIterator>
#include <QFile>

namespace keelson::awstypescript {

using namespace Qt::StringLiterals;

namespace {

const QString root = u":/keelson/aws-typescript"_s;

QByteArray read(const QString &path)
{
    QFile file(path);
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "constant file", qPrintable(path));
    return found ? file.readAll() : QByteArray();
}

/// Files whose names begin with a dot would mean something to the tools of this repository.
QString placeOf(const QString &path)
{
    return path.startsWith(u"dot-") ? u'.' + path.mid(4) : path;
}

/// Taste of a team rather than part of the system: theirs once they are there.
bool isSeed(const QString &path)
{
    return path == u".gitignore" || path == u".npmrc" || path == u".oxlintrc.json";
}

} // namespace

QByteArray constant(const QString &path)
{
    return read(root + u"/service/"_s + path);
}

FileTree constantWorkspace()
{
    FileTree tree;
    const QString workspace = root + u"/workspace/"_s;
    QDirIterator files(workspace, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString place = placeOf(path.mid(workspace.size()));
        tree.insert(place, {read(path), isSeed(place) ? Ownership::Seeded : Ownership::Managed, {}, false});
    }
    return tree;
}

} // namespace keelson::awstypescript
