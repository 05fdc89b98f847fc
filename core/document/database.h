// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/stop.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace keelson {

/// A prepared statement. Bound bytes must outlive the step.
class Statement
{
public:
    Statement(sqlite3 *database, const char *sql);

    Statement &bind(int index, QByteArrayView bytes);
    Statement &bind(int index, qint64 number);
    Statement &bindText(int index, const char *text);
    /// True with a row, false at the end; then `code` says whether it is one.
    bool step();
    /// Runs to the end and makes the statement ready for its next bindings.
    bool run();

    int code() const { return m_code; }
    bool isDone() const;
    qint64 number(int column) const;
    QString text(int column) const;
    /// The bytes of a blob column; nothing when it is of another type.
    std::optional<QByteArray> blob(int column) const;
    bool isNumber(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_code = 0;
};

/// A connection set up for files of strangers: no triggers, views or schema functions run, limits are
/// low, every long step looks at `stop`. One thread at a time.
class Database
{
public:
    enum class Mode { Read, Write, Create };

    static Result<Database> open(const QString &path, Mode mode, Stop stop = {});

    Statement prepare(const char *sql) { return Statement(m_database.get(), sql); }
    /// True when all statements of `sql` ran.
    bool run(const char *sql);
    int code() const;
    bool hasDiskFailed() const;  ///< The last call failed to read or write.
    bool isBusy() const;  ///< The last call failed because somebody else has the lock.
    /// What the last failure means for a person who works on the file `path`.
    Error error(const QString &path) const;
    static Error error(int code, const QString &path);

    bool isReadOnly() const;
    bool hasMoved() const;  ///< The file has lost the name it was opened under, or another has it.
    /// Lets go of the `stop` it was opened with: from here on nothing is given up half way.
    void release();
    /// Bytes of the file as they stand on disk, read without taking or losing a lock; zeros past its end.
    QByteArray bytes(qint64 offset, int size) const;
    qint64 fileSize() const;
    /// The file as it was at a moment when nothing was being written, in memory: for looking at what somebody else
    /// holds. Refused when there was no such moment.
    Result<Database> snapshot(const QString &path, Stop stop) const;
    /// Keeps everybody else from it until the connection closes.
    bool takeLock();
    /// Closes the connection without another look at the file, which may be somebody else's by now.
    void drop() { m_database.reset(); }
    /// Closes the connection; the journal goes with it while the lock is still held.
    void close();

private:
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };
    Database() = default;
    QByteArray quietBytes(const QString &path) const;
    void harden();

    std::unique_ptr<sqlite3, Close> m_database;
    std::unique_ptr<Stop> m_stop;
};

} // namespace keelson
