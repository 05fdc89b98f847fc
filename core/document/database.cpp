// SPDX-License-Identifier: MIT
#include "core/document/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>

namespace keelson {

namespace {

constexpr int megabyte = 1024 * 1024;
constexpr qint64 largestSnapshot = 1024LL * megabyte;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

int stopRequested(void *stop)
{
    return static_cast<const Stop *>(stop)->requested();
}

sqlite3_file *fileOf(sqlite3 *database)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file && file->pMethods ? file : nullptr;
}

int flagsOf(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Read: return SQLITE_OPEN_READONLY;
    case Database::Mode::Write: return SQLITE_OPEN_READWRITE;
    case Database::Mode::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

Statement::Statement(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    m_code = sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    m_statement.reset(statement);
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement &Statement::bind(int index, QByteArrayView bytes)
{
    static const char nothing = 0; // A null pointer would bind NULL instead of no bytes.
    sqlite3_bind_blob64(m_statement.get(), index, bytes.isEmpty() ? &nothing : bytes.data(),
                        sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bind(int index, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), index, number);
    return *this;
}

Statement &Statement::bindText(int index, const char *text)
{
    sqlite3_bind_text(m_statement.get(), index, text, -1, SQLITE_STATIC);
    return *this;
}

bool Statement::step()
{
    if (m_statement)
        m_code = sqlite3_step(m_statement.get());
    return m_code == SQLITE_ROW;
}

bool Statement::run()
{
    while (step()) { }
    if (m_statement)
        sqlite3_reset(m_statement.get());
    return isDone();
}

bool Statement::isDone() const
{
    return m_code == SQLITE_DONE;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

std::optional<QByteArray> Statement::blob(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_BLOB)
        return std::nullopt;
    auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

bool Statement::isNumber(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_INTEGER;
}

Result<Database> Database::open(const QString &path, Mode mode, Stop stop)
{
    Database database;
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flagsOf(mode), nullptr);
    database.m_database.reset(raw);
    if (code != SQLITE_OK)
        return error(raw ? sqlite3_extended_errcode(raw) : code, path);
    database.m_stop = std::make_unique<Stop>(stop);
    sqlite3_progress_handler(raw, 10000, stopRequested, database.m_stop.get());
    database.harden();
    return database;
}

void Database::harden()
{
    sqlite3 *db = m_database.get();
    sqlite3_extended_result_codes(db, 1);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 * megabyte);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 100 * 1000);
    sqlite3_limit(db, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 20);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    // These touch the connection, never the file.
    sqlite3_exec(db, "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
                     "PRAGMA locking_mode=NORMAL; PRAGMA temp_store=MEMORY;",
                 nullptr, nullptr, nullptr);
}

bool Database::run(const char *sql)
{
    return sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

int Database::code() const
{
    return sqlite3_extended_errcode(m_database.get());
}

bool Database::hasDiskFailed() const
{
    return (code() & 0xff) == SQLITE_IOERR;
}

bool Database::isBusy() const
{
    return (code() & 0xff) == SQLITE_BUSY;
}

// With this locking mode SQLite does not give the lock back.
bool Database::takeLock()
{
    return run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA synchronous=FULL; PRAGMA journal_mode=TRUNCATE; BEGIN EXCLUSIVE; COMMIT");
}

Error Database::error(const QString &path) const
{
    return error(code(), path);
}

Error Database::error(int code, const QString &path)
{
    const auto environment = [&](const QString &what, const QString &remedy) {
        return Error{Error::Kind::Environment, what, path, remedy};
    };
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY || code == SQLITE_READONLY_CANTLOCK) {
        return environment(Text::tr("A program that worked on this document was stopped in the middle of saving."),
                           Text::tr("Open it for writing once, which completes or takes back what was being saved."));
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return environment(Text::tr("Another program is working on this document."),
                           Text::tr("Close it there, or open a copy."));
    case SQLITE_FULL:
        return environment(Text::tr("The disk is full."),
                           Text::tr("Free some space; nothing is lost while the window stays open."));
    case SQLITE_READONLY:
        return environment(Text::tr("The document cannot be written."),
                           Text::tr("Open it for reading only, or save a copy elsewhere."));
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return environment(Text::tr("The document or its folder cannot be opened."),
                           Text::tr("Check that you may read and write both."));
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, Text::tr("Reading the document was given up."), path, {}};
    case SQLITE_NOTADB:
        return {Error::Kind::BadInput, Text::tr("This is not a Keelson document."), path, {}};
    case SQLITE_ERROR: // What we ask is right, so it is the file that is not.
    case SQLITE_CORRUPT:
    case SQLITE_TOOBIG:
        return {Error::Kind::BadInput, Text::tr("The document is damaged."), path,
                Text::tr("Open it for reading only to see what can be saved, or use a copy of it.")};
    case SQLITE_IOERR:
        return environment(Text::tr("The disk failed to read or write the document (%1).").arg(code),
                           Text::tr("Check the disk; nothing is lost while the window stays open."));
    default:
        return environment(Text::tr("The document could not be used: %1.")
                                   .arg(QString::fromUtf8(sqlite3_errstr(code))), {});
    }
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_database.get(), "main") != 0;
}

bool Database::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_database.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) != SQLITE_OK || moved != 0;
}

void Database::release()
{
    sqlite3_progress_handler(m_database.get(), 0, nullptr, nullptr);
    m_stop.reset();
}

QByteArray Database::bytes(qint64 offset, int size) const
{
    sqlite3_file *file = fileOf(m_database.get());
    QByteArray bytes(size, '\0');
    const int code = file ? file->pMethods->xRead(file, bytes.data(), size, offset) : SQLITE_IOERR;
    return code == SQLITE_OK || (code == SQLITE_IOERR_SHORT_READ && offset > 0) ? bytes : QByteArray();
}

qint64 Database::fileSize() const
{
    sqlite3_file *file = fileOf(m_database.get());
    sqlite3_int64 size = 0;
    return file && file->pMethods->xFileSize(file, &size) == SQLITE_OK ? size : -1;
}

// The bytes are read by this connection's own handle: another one, once closed, would give up the locks of this process.
QByteArray Database::quietBytes(const QString &path) const
{
    const auto isCommitting = [&] { return QFileInfo(path + QStringLiteral("-journal")).size() > 0; };
    if (isCommitting())
        return {};
    const qint64 size = fileSize();
    const QByteArray first = size > 0 ? bytes(0, int(size)) : QByteArray();
    return !isCommitting() && size == fileSize() && bytes(0, int(size)) == first ? first : QByteArray();
}

Result<Database> Database::snapshot(const QString &path, Stop stop) const
{
    constexpr int attempts = 50;
    constexpr unsigned long pause = 10; // ms; a commit of the holder takes less.
    QByteArray quiet;
    for (int i = 0; quiet.isEmpty() && i < attempts && !stop.requested() && fileSize() <= largestSnapshot; ++i) {
        quiet = quietBytes(path);
        if (quiet.isEmpty())
            QThread::msleep(pause);
    }
    if (quiet.isEmpty()) {
        return Error{Error::Kind::Environment, Text::tr("The document is being written by another program."), path,
                     Text::tr("Try again in a moment.")};
    }
    return inMemory(quiet, path, stop);
}

Result<Database> Database::asItIs(const QString &path, Stop stop) const
{
    const QByteArray all = fileSize() <= largestSnapshot ? bytes(0, int(fileSize())) : QByteArray();
    return all.isEmpty() ? Result<Database>(error(SQLITE_NOMEM, path)) : inMemory(all, path, stop);
}

Result<Database> Database::inMemory(const QByteArray &bytes, const QString &path, Stop stop)
{
    Result<Database> memory = open(QStringLiteral(":memory:"), Mode::Create, stop);
    if (!memory)
        return memory;
    const auto size = sqlite3_uint64(bytes.size());
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(size));
    std::copy_n(bytes.constData(), bytes.size(), copy);
    // In memory there is no WAL, and a file that claims one could not be read.
    constexpr int writeVersionAt = 18, readVersionAt = 19;
    if (size > sqlite3_uint64(readVersionAt) && copy[readVersionAt] == 2)
        copy[writeVersionAt] = copy[readVersionAt] = 1;
    const int code = sqlite3_deserialize(memory->m_database.get(), "main", copy, sqlite3_int64(size), sqlite3_int64(size),
                                         SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY);
    return code == SQLITE_OK ? std::move(memory) : Result<Database>(error(code, path));
}

bool Database::lockUnread()
{
    sqlite3_file *file = fileOf(m_database.get());
    if (!file || file->pMethods->xLock(file, SQLITE_LOCK_SHARED) != SQLITE_OK)
        return false;
    if (file->pMethods->xLock(file, SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK)
        return true;
    unlockUnread();
    return false;
}

void Database::unlockUnread()
{
    sqlite3_file *file = fileOf(m_database.get());
    file->pMethods->xUnlock(file, SQLITE_LOCK_NONE);
}

void Database::close()
{
    if (m_database && !isReadOnly())
        run("PRAGMA journal_mode=DELETE");
    m_database.reset();
}

void Database::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

} // namespace keelson
