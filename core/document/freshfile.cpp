// SPDX-License-Identifier: MIT
#include "core/document/freshfile.h"

#include "core/document/durable.h"
#include "core/document/schema.h"

#include <QFile>

#include <utility>

namespace keelson {

namespace {

// What a stopped program was saving into the file that is replaced must not be rolled into the new one.
void removeJournal(const QString &path)
{
    QFile::remove(path + QStringLiteral("-journal"));
}

} // namespace

Result<FreshFile> FreshFile::write(const QString &path, Id document, const QList<ChangeRow> &rows)
{
    FreshFile file(durable::unfinishedName(durable::realPath(path)));
    Result<Database> database = Database::open(file.m_name, Database::Mode::Create);
    if (!database)
        return database.error();
    durable::copyRights(path, file.m_name);
    schema::Total total;
    for (const ChangeRow &row : rows)
        total.add(row);
    const bool written = schema::create(*database, document)
            && (rows.isEmpty() || schema::append(*database, rows, total));
    if (!written)
        return database->error(path);
    database->close();
    return file;
}

FreshFile::~FreshFile()
{
    if (m_name.isEmpty())
        return;
    QFile::remove(m_name);
    removeJournal(m_name);
}

Result<void> FreshFile::putAt(const QString &path) &&
{
    const Result<bool> named = durable::renameToFree(m_name, path);
    if (!named)
        return named.error();
    m_name.clear();
    return {};
}

Result<QString> FreshFile::putInPlaceOf(const QString &path, const QString &why) &&
{
    const QString real = durable::realPath(path);
    const QString aside = durable::nameAside(real, why);
    removeJournal(real);
    if (const auto put = durable::replaceKeeping(m_name, real, aside); !put)
        return put.error();
    m_name.clear();
    return aside;
}

Result<void> FreshFile::putOver(const QString &path) &&
{
    const QString real = durable::realPath(path);
    removeJournal(real);
    const auto put = durable::replaceErasing(m_name, real);
    if (put)
        m_name.clear();
    return put;
}

} // namespace keelson
