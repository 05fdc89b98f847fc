// SPDX-License-Identifier: MIT
#include "core/document/spill.h"

#include "core/document/documentfile.h"
#include "core/document/durable.h"
#include "core/document/loading.h"
#include "core/document/statefolder.h"

#include <QDir>
#include <QFile>

#include <mutex>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr auto ofKey = "of";
constexpr auto savedKey = "saved";

QString spillFolder()
{
    return u"unsaved"_s;
}

// Looking at a spill takes its lock for a moment, and another thread that looks must not take that for a living holder.
std::mutex &looking()
{
    static std::mutex mutex;
    return mutex;
}

std::optional<LeftSpill> read(const QString &path)
{
    Result<Database> database = Database::open(path, Database::Mode::Write);
    if (!database || (!schema::refusalOfHead(*database, path) && !database->takeLock()))
        return std::nullopt;
    const auto contents = DocumentFile::readFrom(*database, path, {});
    if (!contents)
        return std::nullopt;
    const QString of = schema::note(*database, ofKey);
    bool isWhole = false;
    const qsizetype saved = schema::note(*database, savedKey).toLongLong(&isWhole);
    database->close();
    // That changes are missing before its first is what a spill is.
    const Loaded loaded = load(*contents);
    return LeftSpill{path, of, contents->document, loaded.rows, isWhole ? std::optional(saved) : std::nullopt, loaded.lost == 0};
}

} // namespace

Result<Spill> Spill::create(Id document, const QString &path, std::optional<qsizetype> saved)
{
    const auto folder = stateFolder(spillFolder());
    if (!folder)
        return folder.error();
    const QString name = *folder + u'/' + Id::create().toString() + u".keelson"_s;
    const std::scoped_lock lock(looking()); // Until it is locked it looks like one that was left empty.
    Result<Database> database = Database::open(name, Database::Mode::Create);
    if (!database)
        return database.error();
    ::chmod(QFile::encodeName(name).constData(), S_IRUSR | S_IWUSR);
    const bool isMade = schema::create(*database, document) && schema::putNote(*database, ofKey, path)
            && (!saved || schema::putNote(*database, savedKey, QString::number(*saved)));
    if (!isMade || !database->takeLock()) {
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
    const std::scoped_lock lock(looking());
    QList<LeftSpill> spills;
    const QString folder = stateFolderPath(spillFolder());
    const QFileInfoList files = folder.isEmpty() ? QFileInfoList()
                                                 : QDir(folder).entryInfoList({u"*.keelson"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &file : files) {
        const auto spill = read(file.absoluteFilePath());
        if (!spill)
            continue;
        if (spill->rows.isEmpty())
            finish(*spill);
        else
            spills.append(*spill);
    }
    return spills;
}

std::optional<LeftSpill> readSpill(const QString &path)
{
    const std::scoped_lock lock(looking());
    return isSpillPath(path) ? read(path) : std::nullopt;
}

bool isSpillPath(const QString &path)
{
    const QString folder = stateFolderPath(spillFolder());
    return !folder.isEmpty() && QFileInfo(path).absolutePath() == folder && path.endsWith(u".keelson"_s);
}

bool isCopyAt(const QString &path, Id document)
{
    if (!durable::checkRegular(path))
        return false;
    auto database = Database::open(path, Database::Mode::Read);
    if (!database || schema::refusalOfHead(*database, path))
        return false;
    const auto meta = schema::readMeta(*database, path);
    return meta ? meta->document == document : database->isBusy();
}

void finish(const LeftSpill &spill)
{
    if (!spill.isSound)
        QFile::rename(spill.path, spill.path + u".damaged"_s);
    removeSpill(spill.path);
}

void removeSpill(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

} // namespace keelson
