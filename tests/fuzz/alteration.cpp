// SPDX-License-Identifier: MIT
#include "tests/fuzz/alteration.h"

#include "core/document/checksum.h"
#include "tests/fuzz/stage.h"

#include <QFile>
#include <QHash>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace keelson::fuzz {

namespace {

constexpr int mostSteps = 32; ///< Longer inputs find nothing that shorter ones do not, only later.

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

struct Close
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

struct Table
{
    QByteArray name;
    QByteArray key; ///< What its rows are told apart by.
    QByteArrayList columns;
};

Connection connectionTo(const QString &path)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    Connection connection(raw);
    demand(code == SQLITE_OK, "the document to alter can be opened");
    // Nobody looks on, and nothing has to survive.
    sqlite3_exec(raw, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
    return connection;
}

Statement prepared(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(database, sql.constData(), int(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        std::fprintf(stderr, "%s: %s\n", sql.constData(), sqlite3_errmsg(database));
    demand(code == SQLITE_OK, "the tables are those this file knows; if they are others now, bring it up to date");
    return Statement(statement);
}

bool step(const Statement &statement) { return sqlite3_step(statement.get()) == SQLITE_ROW; }

QByteArray bytesAt(const Statement &row, int column)
{
    const void *bytes = sqlite3_column_blob(row.get(), column);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(row.get(), column));
}

void bindBytes(const Statement &statement, int index, const QByteArray &bytes)
{
    sqlite3_bind_blob(statement.get(), index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

QList<Table> tablesOf(sqlite3 *database)
{
    QList<Table> tables;
    const Statement names = prepared(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (step(names)) {
        Table table{bytesAt(names, 0), "rowid", {}};
        const Statement columns = prepared(database, "PRAGMA table_info('" + table.name + "')");
        while (step(columns)) {
            table.columns.append(bytesAt(columns, 1));
            if (sqlite3_column_int(columns.get(), 5) == 1)
                table.key = table.columns.last();
        }
        tables.append(table);
    }
    return tables;
}

bool hasTable(const QList<Table> &tables, const QByteArray &name)
{
    return std::any_of(tables.cbegin(), tables.cend(), [&](const Table &table) { return table.name == name; });
}

/// Altered here and there instead of made up: keeps most of what it was.
QByteArray spliced(const QByteArray &present, Input &input)
{
    const qsizetype at = present.isEmpty() ? 0 : qsizetype(input.number() % quint64(present.size()));
    const int out = input.below(64);
    QByteArray bytes = present;
    return bytes.replace(at, out, input.bytes().toByteArray());
}

void bindStrange(const Statement &statement, int index, const QByteArray &present, Input &input)
{
    switch (input.below(7)) {
    case 0: sqlite3_bind_null(statement.get(), index); break;
    case 1: sqlite3_bind_int64(statement.get(), index, qint64(input.number())); break;
    case 2: sqlite3_bind_double(statement.get(), index, input.real()); break;
    case 3: {
        const QByteArray text = input.bytes().toByteArray();
        sqlite3_bind_text(statement.get(), index, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        break;
    }
    case 4: bindBytes(statement, index, input.bytes().toByteArray()); break;
    default: bindBytes(statement, index, spliced(present, input)); break;
    }
}

/// The row in the order of keys, as a condition.
QByteArray isRow(const Table &table, int row)
{
    return table.key + " = (SELECT " + table.key + " FROM " + table.name + " ORDER BY " + table.key + " LIMIT 1 OFFSET "
        + QByteArray::number(row) + ')';
}

QByteArray valueAt(sqlite3 *database, const Table &table, const QByteArray &column, int row)
{
    const Statement value = prepared(database, "SELECT " + column + " FROM " + table.name + " WHERE " + isRow(table, row));
    return step(value) ? bytesAt(value, 0) : QByteArray();
}

void setValue(sqlite3 *database, const Table &table, Input &input)
{
    const QByteArray column = table.columns[input.below(table.columns.size())];
    const int row = input.byte();
    const Statement update = prepared(database, "UPDATE OR IGNORE " + table.name + " SET " + column + " = ? WHERE "
                                                    + isRow(table, row));
    bindStrange(update, 1, valueAt(database, table, column, row), input);
    step(update);
}

void takeValue(sqlite3 *database, const Table &table, Input &input)
{
    const QByteArray column = table.columns[input.below(table.columns.size())];
    const int to = input.byte();
    const int from = input.byte();
    step(prepared(database, "UPDATE OR IGNORE " + table.name + " SET " + column + " = (SELECT " + column + " FROM "
                                + table.name + " WHERE " + isRow(table, from) + ") WHERE " + isRow(table, to)));
}

void repeatRow(sqlite3 *database, const Table &table, Input &input)
{
    QByteArrayList columns = table.columns;
    columns.removeOne(table.key);
    const QByteArray names = columns.join(", ");
    step(prepared(database, "INSERT OR IGNORE INTO " + table.name + '(' + names + ") SELECT " + names + " FROM "
                                + table.name + " WHERE " + isRow(table, input.byte())));
}

void alterTable(sqlite3 *database, const Table &table, Input &input)
{
    switch (input.below(8)) {
    case 0: repeatRow(database, table, input); break;
    case 1: step(prepared(database, "DELETE FROM " + table.name + " WHERE " + isRow(table, input.byte()))); break;
    case 2: takeValue(database, table, input); break;
    default: setValue(database, table, input); break;
    }
}

/// Gives every row that could be one of ours the checksum it would have, and with `relink` its place in the chain.
void seal(sqlite3 *database, bool relink)
{
    const Statement meta = prepared(database, "SELECT value FROM meta WHERE key = 'document'");
    const Digest root = chainRoot(step(meta) ? Id::fromBytes(bytesAt(meta, 0)).value_or(Id()) : Id());
    QHash<Id, Digest> ends;
    const Statement rows = prepared(database, "SELECT number, replica, counter, previous, sum, body FROM change ORDER BY number");
    const Statement update = prepared(database, "UPDATE change SET previous = ?, sum = ? WHERE number = ?");
    while (step(rows)) {
        const auto replica = Id::fromBytes(bytesAt(rows, 1));
        auto previous = digestFrom(bytesAt(rows, 3));
        if (!replica)
            continue;
        if (relink)
            previous = ends.value(*replica, root);
        const Stamp stamp{quint64(sqlite3_column_int64(rows.get(), 2)), *replica};
        const auto sum = previous ? changeSum(*previous, stamp, bytesAt(rows, 5)) : std::nullopt;
        ends.insert(*replica, sum ? *sum : digestFrom(bytesAt(rows, 4)).value_or(Digest()));
        if (!sum)
            continue;
        bindBytes(update, 1, toBytes(*previous));
        bindBytes(update, 2, toBytes(*sum));
        sqlite3_bind_int64(update.get(), 3, sqlite3_column_int64(rows.get(), 0));
        step(update);
        sqlite3_reset(update.get());
    }
}

/// Number of rows and their checksums combined, as the document keeps them.
void putTotal(sqlite3 *database)
{
    Digest total{};
    qint64 count = 0;
    const Statement sums = prepared(database, "SELECT sum FROM change");
    for (; step(sums); ++count) {
        const Digest sum = digestFrom(bytesAt(sums, 0)).value_or(Digest());
        for (std::size_t i = 0; i < total.size(); ++i)
            total[i] = char(total[i] ^ sum[i]);
    }
    char raw[sizeof count];
    qToBigEndian(count, raw);
    const Statement update = prepared(database, "UPDATE meta SET value = ? WHERE key = 'total'");
    bindBytes(update, 1, QByteArray(raw, sizeof raw) + toBytes(total));
    step(update);
}

/// The checkpoint keeps a digest of all of itself at its end.
void sealCheckpoint(sqlite3 *database)
{
    const Statement part = prepared(database, "SELECT bytes, part FROM checkpoint ORDER BY part LIMIT 1");
    const QByteArray bytes = step(part) ? bytesAt(part, 0) : QByteArray();
    if (bytes.size() < qsizetype(sizeof(Digest)))
        return;
    const QByteArray content = bytes.chopped(sizeof(Digest));
    const Statement update = prepared(database, "UPDATE checkpoint SET bytes = ? WHERE part = ?");
    bindBytes(update, 1, content + toBytes(digestOf(QByteArrayView(content))));
    sqlite3_bind_int64(update.get(), 2, sqlite3_column_int64(part.get(), 1));
    step(update);
}

void alterRows(sqlite3 *database, Input &input)
{
    const int wholeness = input.below(4);
    const QList<Table> tables = tablesOf(database);
    sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
    for (int i = 0; i < mostSteps && !input.isEmpty(); ++i)
        alterTable(database, tables[input.below(tables.size())], input);
    if (wholeness > 0) {
        seal(database, wholeness > 1);
        if (hasTable(tables, "checkpoint"))
            sealCheckpoint(database);
    }
    if (wholeness > 2)
        putTotal(database);
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
}

void cut(const QString &path, qint64 off)
{
    QFile file(path);
    demand(file.open(QIODevice::ReadWrite) && file.resize(qMax<qint64>(0, file.size() - off)), "the document can be cut");
}

void wound(const QString &path, int kind)
{
    switch (kind) {
    case 9: return execute(path, "PRAGMA user_version = 0");
    case 10: return execute(path, "PRAGMA user_version = 1");
    case 11: return execute(path, "CREATE INDEX stranger ON change(counter)");
    case 12: return execute(path, "DROP TABLE meta");
    case 13: return execute(path, "ALTER TABLE change ADD COLUMN stranger");
    case 14: return cut(path, 100);
    case 15: return cut(path, 4096);
    default: return;
    }
}

} // namespace

void alter(const QString &path, Input &input)
{
    const int kind = input.below(16);
    alterRows(connectionTo(path).get(), input);
    wound(path, kind);
}

void execute(const QString &path, const QByteArray &sql)
{
    const Connection connection = connectionTo(path);
    const int code = sqlite3_exec(connection.get(), sql.constData(), nullptr, nullptr, nullptr);
    demand(code == SQLITE_OK, "the tables are those this file knows; if they are others now, bring it up to date");
}

} // namespace keelson::fuzz
