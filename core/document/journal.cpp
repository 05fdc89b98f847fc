// SPDX-License-Identifier: MIT
#include "core/document/journal.h"

#include "core/document/durable.h"
#include "core/document/loading.h"
#include "core/document/migration.h"
#include "core/document/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

bool isSound(Database &database, const QString &path)
{
    const auto format = schema::formatOf(database, path);
    if (!format || schema::refusalOfTables(database, path) || !schema::checkPages(database, path))
        return false;
    auto contents = schema::read(database, path);
    if (!contents || contents->broken)
        return false;
    contents->version = *format;
    return !load(migration::upgraded(std::move(*contents))).isDamaged();
}

QString journalOf(const QString &path)
{
    return durable::realPath(path) + QStringLiteral("-journal");
}

} // namespace

Result<void> checkJournal(const QString &path)
{
    for (const QString &name : {journalOf(path), durable::realPath(path) + QStringLiteral("-wal")}) {
        struct stat found;
        if (::lstat(QFile::encodeName(name).constData(), &found) != 0 || S_ISREG(found.st_mode))
            continue;
        return Error{Error::Kind::Environment, Text::tr("Something that is no file lies beside the document under the name of its journal."),
                     name, Text::tr("Take it away from there.")};
    }
    return {};
}

void dropNeedlessJournal(Database &database, const QString &path, Stop stop)
{
    const QString journal = journalOf(path);
    const QFileInfo found(journal);
    const bool isOne = found.isFile() && !found.isSymLink() && found.size() > 0;
    if (!isOne || !database.lockUnread())
        return;
    auto alone = database.asItIs(path, stop);
    if (alone && isSound(*alone, path)) {
        QFile::remove(journal);
        durable::syncFolderOf(journal);
    }
    database.unlockUnread();
}

} // namespace keelson
