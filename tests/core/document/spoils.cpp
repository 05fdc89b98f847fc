// SPDX-License-Identifier: MIT
#include "spoils.h"

#include "documents.h"
#include "files.h"

#include <sqlite3.h>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace keelson::tests {

void makeSample(const QString &path)
{
    const auto doc = need(Document::create(path, ada()));
    Edit edit(u"Workshop"_s);
    const Id board = edit.addView(records::board, u"Board"_s);
    for (int i = 0; i < 6; ++i)
        edit.place(board, records::board, edit.add(kinds::domainEvent, u"Event %1 happened"_s.arg(i)), {i * 10.0, 5});
    doc->commit(edit);
    for (int i = 0; i < 6; ++i)
        add(*doc, kinds::actor, u"Actor number %1"_s.arg(i));
}

void runSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_db_config(database, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    char *message = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), message);
    sqlite3_close(database);
}

Spoil holding(const QByteArray &bytes)
{
    return [bytes](const QString &path) { overwrite(path, bytes); };
}

Spoil altered(const QByteArray &sql)
{
    return [sql](const QString &path) { runSql(path, sql); };
}

Spoil patched(qint64 at, const QByteArray &bytes)
{
    return [at, bytes](const QString &path) {
        QByteArray all = bytesOf(path);
        all.replace(at < 0 ? all.size() + at : at, bytes.size(), bytes);
        overwrite(path, all);
    };
}

void makeSocket(const QString &path)
{
    QFile::remove(path);
    const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
    ::bind(handle, reinterpret_cast<sockaddr *>(&address), sizeof address);
    ::close(handle);
}

} // namespace keelson::tests
