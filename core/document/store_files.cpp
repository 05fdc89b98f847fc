// SPDX-License-Identifier: MIT
#include "core/document/store.h"

#include <QCoreApplication>
#include <QFile>

// How a store's file comes to be, is opened, copied and moved.

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// Held until the connection closes: with this locking mode SQLite does not give the lock back.
bool takeLock(Database &database)
{
    return database.run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=TRUNCATE;"
                        "BEGIN EXCLUSIVE; COMMIT");
}

/// Gives what was written under a name of its own the name it is for, or takes it away.
Result<void> publish(const QString &unfinished, const QString &path)
{
    const Result<bool> named = durable::renameToFree(unfinished, path);
    if (named)
        return {};
    QFile::remove(unfinished);
    return named.error();
}

Error removeUnfinished(const QString &unfinished, const Error &error)
{
    QFile::remove(unfinished);
    QFile::remove(unfinished + QStringLiteral("-journal"));
    return error;
}

/// A copy under a name of its own, completed by `finish`, before it appears under `path`.
template<typename Finish>
Result<void> writeCopy(Database &source, const QString &path, Finish finish)
{
    if (const auto free = durable::checkFree(path); !free)
        return free;
    const QString unfinished = durable::unfinishedName(path);
    Result<Database> copy = Database::open(unfinished, Database::Mode::Create);
    if (!copy)
        return removeUnfinished(unfinished, copy.error());
    if (!source.copyTo(*copy))
        return removeUnfinished(unfinished, copy->error(path));
    if (const Result<void> finished = finish(*copy); !finished)
        return removeUnfinished(unfinished, finished.error());
    copy->close();
    return publish(unfinished, path);
}

} // namespace

Result<void> Store::create(const QString &path, Id document)
{
    durable::survivePastSizeLimit();
    if (const auto free = durable::checkFree(path); !free)
        return free;
    const QString unfinished = durable::unfinishedName(path);
    Result<Database> database = Database::open(unfinished, Database::Mode::Create);
    if (!database)
        return removeUnfinished(unfinished, database.error());
    if (!schema::create(*database, document))
        return removeUnfinished(unfinished, database->error(path));
    database->close();
    return publish(unfinished, path);
}

Result<Store::Opened> Store::open(const QString &path, Stop stop)
{
    durable::survivePastSizeLimit();
    if (const auto regular = durable::checkRegular(path); !regular)
        return regular.error();
    // Its head and tables are looked at without the right to write: what is refused stays as it is.
    if (auto looked = Database::open(path, Database::Mode::Read, stop); !looked)
        return looked.error();
    else if (const auto ok = schema::checkHead(*looked, path); !ok)
        return ok.error();
    Result<Database> database = Database::open(path, Database::Mode::Write, stop);
    if (!database)
        return database.error();
    if (database->isReadOnly() || !durable::isFolderWritable(path)) {
        return Error{Error::Kind::Environment, Text::tr("The document or its folder cannot be written."), path,
                     Text::tr("Open it for reading only, or save a copy elsewhere.")};
    }
    if (const auto ok = schema::checkTables(*database, path); !ok)
        return ok.error();
    if (!takeLock(*database))
        return database->error(path);
    Result<schema::Contents> contents = schema::read(*database, path, schema::Reading::All);
    if (!contents)
        return contents.error();
    database->release();
    auto store = std::make_unique<Store>(std::move(*database), path, *contents);
    return Opened{std::move(store), std::move(*contents)};
}

Result<schema::Contents> Store::read(const QString &path, Stop stop)
{
    if (const auto regular = durable::checkRegular(path); !regular)
        return regular.error();
    Result<Database> database = Database::open(path, Database::Mode::Read, stop);
    if (!database)
        return database.error();
    if (const auto ok = schema::checkHead(*database, path); !ok)
        return ok.error();
    if (const auto ok = schema::checkTables(*database, path); !ok)
        return ok.error();
    if (!database->run("BEGIN"))
        return database->error(path);
    return schema::read(*database, path, schema::Reading::AsMuchAsPossible);
}

Result<void> Store::copy(const QString &from, const QString &to)
{
    Result<Database> source = Database::open(from, Database::Mode::Read);
    if (!source)
        return source.error();
    return writeCopy(*source, to, [](Database &) { return Result<void>(); });
}

Result<void> Store::copyHere(const QString &path, Waiting waiting)
{
    return writeCopy(m_database, path, [&](Database &copy) {
        return waiting == Waiting::Include ? appendWaiting(copy) : Result<void>();
    });
}

// What the disk of the file itself does not take, the copy's may.
Result<void> Store::appendWaiting(Database &copy) const
{
    std::deque<Item> items;
    {
        const std::scoped_lock lock(m_mutex);
        items = m_queue;
    }
    QHash<Id, Digest> ends = m_ends;
    const QList<ChangeRow> rows = rowsFor(items, ends);
    Digest total = m_total;
    for (const ChangeRow &row : rows)
        schema::combine(total, row.sum);
    const bool ok = rows.isEmpty() || schema::append(copy, rows, total, m_count + rows.size());
    return ok ? Result<void>() : Result<void>(copy.error(path()));
}

Result<void> Store::moveHere(const QString &target)
{
    if (const auto free = durable::checkFree(target); !free)
        return free;
    const QString from = path();
    const bool isOurs = !checkStillThere();
    if (isOurs && !m_failing) {
        m_database.close(); // A database must not lose its name while it is open.
        const Result<bool> renamed = durable::renameToFree(from, target);
        if (!renamed || *renamed) {
            const auto back = reopen(renamed ? target : from);
            return renamed ? back : Result<void>(renamed.error());
        }
        if (const auto back = reopen(from); !back)
            return back;
    }
    if (const auto copied = copyHere(target, Waiting::LeaveOut); !copied)
        return copied;
    m_database.close();
    if (isOurs)
        QFile::remove(from);
    durable::syncFolderOf(from);
    return reopen(target);
}

Result<void> Store::reopen(const QString &path)
{
    Result<Database> database = Database::open(path, Database::Mode::Write);
    if (!database)
        return database.error();
    m_database = std::move(*database);
    if (!takeLock(m_database))
        return m_database.error(path);
    m_identity = durable::identityOf(path);
    const std::scoped_lock lock(m_mutex);
    m_path = path;
    return {};
}

} // namespace keelson
