// SPDX-License-Identifier: MIT
#include "core/document/spill.h"

#include "core/document/loading.h"
#include "core/document/migration.h"
#include "core/document/statefolder.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr auto ofKey = "of";

QString spillFolder()
{
    return u"unsaved"_s;
}

std::optional<LeftSpill> read(const QString &path)
{
    Result<Database> database = Database::open(path, Database::Mode::Write);
    if (!database || schema::refusalOfHead(*database, path) || schema::refusalOfTables(*database, path) || !database->takeLock())
        return std::nullopt;
    const auto contents = schema::read(*database, path);
    if (!contents)
        return std::nullopt;
    const QString of = schema::note(*database, ofKey);
    database->close();
    // That changes are missing before its first is what a spill is.
    const Loaded loaded = load(migration::upgraded(*contents));
    return LeftSpill{path, of, contents->document, loaded.rows};
}

} // namespace

Result<Spill> Spill::create(Id document, const QString &path)
{
    const auto folder = stateFolder(spillFolder());
    if (!folder)
        return folder.error();
    const QString name = *folder + u'/' + Id::create().toString() + u".keelson"_s;
    Result<Database> database = Database::open(name, Database::Mode::Create);
    if (!database)
        return database.error();
    if (!schema::create(*database, document) || !schema::putNote(*database, ofKey, path) || !database->takeLock()) {
        const Error error = database->error(name);
        database->close();
        removeSpill(name);
        return error;
    }
    return Spill(std::move(*database), name);
}

bool Spill::append(const QList<ChangeRow> &rows)
{
    schema::Total total = m_total;
    for (const ChangeRow &row : rows)
        total.add(row);
    if (!schema::append(m_database, rows, total)) {
        m_database.run("ROLLBACK");
        return false;
    }
    m_total = total;
    return true;
}

void Spill::remove()
{
    m_database.close();
    removeSpill(m_path);
}

QList<LeftSpill> leftSpills()
{
    QList<LeftSpill> spills;
    const QString folder = stateFolderPath(spillFolder());
    const QFileInfoList files = folder.isEmpty() ? QFileInfoList()
                                                 : QDir(folder).entryInfoList({u"*.keelson"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &file : files) {
        const auto spill = read(file.absoluteFilePath());
        if (!spill)
            continue;
        if (spill->rows.isEmpty())
            removeSpill(spill->path);
        else
            spills.append(*spill);
    }
    return spills;
}

void removeSpill(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

} // namespace keelson
