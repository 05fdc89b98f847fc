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

/// Whatever lies beside it.
bool isSoundAlone(const Database &whole, const QString &path, Stop stop)
{
    Result<Database> alone = whole.asItIs(path, stop);
    if (!alone)
        return false;
    Database &database = *alone;
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

bool hasJournal(const QString &path)
{
    const QFileInfo found(journalOf(path));
    return found.isFile() && !found.isSymLink() && found.size() > 0;
}

bool claimsAbsentWal(const Database &database, const QString &path)
{
    constexpr int readVersionAt = 19; // In the head; 2 is said of a WAL.
    const bool claims = database.bytes(readVersionAt, 1) == "\2";
    return claims && QFileInfo(durable::realPath(path) + QStringLiteral("-wal")).size() == 0;
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

Result<Database> openToRead(const QString &path, Stop stop)
{
    if (const auto regular = durable::checkRegular(path); !regular)
        return regular.error();
    if (const auto journal = checkJournal(path); !journal)
        return journal.error();
    Result<Database> database = Database::open(path, Database::Mode::Read, stop);
    if (!database || !claimsAbsentWal(*database, path))
        return database;
    Result<Database> copy = database->asItIs(path, stop);
    return copy ? std::move(copy) : std::move(database);
}

bool settleUnread(Database &database, const QString &path, Stop stop)
{
    if (!database.lockUnread())
        return true;
    bool isSettled = true;
    if (hasJournal(path)) {
        if (isSoundAlone(database, path, stop)) {
            QFile::remove(journalOf(path));
            durable::syncFolderOf(journalOf(path));
        }
    } else if (claimsAbsentWal(database, path)) {
        isSettled = schema::isCurrent(database) && isSoundAlone(database, path, stop);
    } else {
        isSettled = !schema::isOfAnotherLength(database);
    }
    database.unlockUnread();
    return isSettled;
}

} // namespace keelson
