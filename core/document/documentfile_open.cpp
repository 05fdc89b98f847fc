// SPDX-License-Identifier: MIT
#include "core/document/documentfile.h"

#include "core/document/freshfile.h"
#include "core/document/migration.h"
#include "core/document/salvage.h"

#include <QCoreApplication>

#include <limits>

// How a document's file is opened: as it stands, upgraded, or repaired.

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFile)
};

/// A log no longer than this is read whole at once: it costs nothing to speak of.
constexpr qint64 readAtOnce = 5000;
constexpr qint64 everything = std::numeric_limits<qint64>::max();

bool isDamage(const Error &error)
{
    return error.kind == Error::Kind::BadInput;
}

bool isSalvageable(const schema::Refusal &refusal)
{
    const bool isDamaged = refusal.cause == schema::Refusal::Cause::Damaged || refusal.cause == schema::Refusal::Cause::Strange;
    return isDamaged && isDamage(refusal.error);
}

/// What can be saved of a file that is not as it should be; nothing when that is not a document of ours.
std::optional<schema::Contents> salvaged(const Database &database, Id identity, const Error &why, Stop stop)
{
    schema::Contents contents = salvage::carve(database, identity, stop);
    if (contents.document.isNull() || contents.rows.isEmpty())
        return std::nullopt;
    contents.broken = why;
    return migration::upgraded(std::move(contents));
}

Result<schema::Contents> salvagedOr(const schema::Refusal &refusal, const Database &database, Stop stop)
{
    if (isSalvageable(refusal)) {
        if (auto contents = salvaged(database, {}, refusal.error, stop))
            return std::move(*contents);
    }
    return refusal.error;
}

/// By SQLite where it can be read, by salvage where not.
Result<schema::Contents> contentsOf(Database &database, const QString &path, Stop stop)
{
    if (const auto refusal = schema::refusalOfTables(database, path))
        return salvagedOr(*refusal, database, stop);
    Result<schema::Contents> contents = schema::read(database, path);
    if (!contents) {
        auto saved = salvaged(database, {}, contents.error(), stop);
        return saved ? Result<schema::Contents>(std::move(*saved)) : contents;
    }
    contents->version = schema::formatOf(database);
    if (!contents->broken)
        return migration::upgraded(std::move(*contents));
    if (!isDamage(*contents->broken))
        return *contents->broken;
    auto saved = salvaged(database, contents->document, *contents->broken, stop);
    if (!saved) {
        saved = migration::upgraded(std::move(*contents));
    } else {
        saved->total = contents->total;
    }
    return std::move(*saved);
}

std::optional<Checkpoint> checkpointIn(Database &database)
{
    return decodeCheckpoint(schema::readCheckpoint(database));
}

/// Sound rows as a new file holds them: where something is missing before one, its place is not known any more.
QList<ChangeRow> retold(const Loaded &loaded)
{
    QList<ChangeRow> rows = loaded.rows;
    for (ChangeRow &row : rows)
        row.isRetold = row.isRetold || loaded.unlinked.contains(row.stamp);
    return rows;
}

Error whileRepairing(Error error)
{
    error.what = Text::tr("The document is damaged and could not be repaired where it is. %1").arg(error.what);
    error.remedy = Text::tr("Copy it to another place and open it there.");
    error.kind = Error::Kind::Environment;
    return error;
}

} // namespace

Result<void> DocumentFile::create(const QString &path, Id document)
{
    durable::survivePastSizeLimit();
    if (const auto free = durable::checkFree(path); !free)
        return free;
    Result<FreshFile> fresh = FreshFile::write(path, document, {});
    return fresh ? std::move(*fresh).putAt(path) : Result<void>(fresh.error());
}

Result<DocumentFile::Opened> DocumentFile::open(const QString &path, const QString &person, Stop stop)
{
    durable::survivePastSizeLimit();
    if (const auto regular = durable::checkRegular(path); !regular)
        return regular.error();
    // Its head is looked at without the right to write: what is refused stays as it is.
    Result<Database> looked = Database::open(path, Database::Mode::Read, stop);
    if (!looked)
        return looked.error();
    const auto strange = schema::refusalOfHead(*looked, path);
    if (strange) {
        auto contents = salvagedOr(*strange, *looked, stop);
        return contents ? openRepaired(std::move(*looked), path, person, std::move(*contents)) : Result<Opened>(contents.error());
    }
    Result<Database> database = Database::open(path, Database::Mode::Write, stop);
    if (!database)
        return database.error();
    if (database->isReadOnly() || !durable::isFolderWritable(path)) {
        return Error{Error::Kind::Environment, Text::tr("The document or its folder cannot be written."), path,
                     Text::tr("Open it for reading only, or save a copy elsewhere.")};
    }
    if (!database->takeLock()) {
        const Error error = database->error(path);
        if (database->isBusy())
            return heldError(path);
        if (!isDamage(error))
            return error;
    }
    const auto refusal = schema::refusalOfTables(*database, path);
    if (!refusal && schema::formatOf(*database) < schema::version)
        return openUpgraded(std::move(*database), path, person, stop);
    if (!refusal) {
        Result<Opened> opened = openSound(std::move(*database), path, person);
        if (opened || !isDamage(opened.error()))
            return opened;
        database = Database::open(path, Database::Mode::Write, stop);
        if (!database)
            return database.error();
    }
    auto contents = contentsOf(*database, path, stop);
    return contents ? openRepaired(std::move(*database), path, person, std::move(*contents)) : Result<Opened>(contents.error());
}

// BadInput means that there is something to repair.
Result<DocumentFile::Opened> DocumentFile::openSound(Database database, const QString &path, const QString &person)
{
    const auto meta = schema::readMeta(database, path);
    if (!meta)
        return meta.error();
    DocumentFile file(std::move(database), path, person);
    file.m_document = meta->document;
    if (auto checkpoint = checkpointIn(file.m_database)) {
        file.m_hasCheckpoint = true;
        if (meta->total && meta->total->count > readAtOnce) {
            if (auto opened = openFromCheckpoint(file, *meta, *checkpoint))
                return std::move(*opened);
        }
        file.m_sinceCheckpoint = (meta->total ? meta->total->count : 0) - checkpoint->start.total.count;
    }
    schema::Contents contents = *meta;
    if (!schema::readRows(file.m_database, contents, everything))
        return file.m_database.error(path);
    Loaded loaded = load(contents);
    if (loaded.isDamaged()) {
        file.letGo();
        return Error{Error::Kind::BadInput, Text::tr("The document is damaged."), path, {}};
    }
    if (!file.m_hasCheckpoint)
        file.m_sinceCheckpoint = loaded.rows.size();
    file.takeIn(loaded.rows);
    file.m_lastNumber = contents.lastNumber;
    file.m_database.release();
    return Opened{std::move(file), std::move(loaded), {}, {}, {}, {}};
}

// Nothing when the checkpoint is not one of this log as it stands: then all of it is read.
std::optional<DocumentFile::Opened> DocumentFile::openFromCheckpoint(DocumentFile &file, const schema::Contents &meta,
                                                                     Checkpoint &checkpoint)
{
    schema::Contents contents = meta;
    contents.lastNumber = checkpoint.through;
    if (!schema::readRows(file.m_database, contents, everything))
        return std::nullopt;
    Loaded loaded = load(contents, checkpoint.start);
    if (loaded.isDamaged())
        return std::nullopt;
    file.m_earlier = std::make_unique<Earlier>();
    file.m_earlier->slice = meta;
    file.m_earlier->slice.isWhole = false;
    file.m_earlier->through = checkpoint.through;
    file.m_earlier->expected = checkpoint.start.total;
    file.m_total = checkpoint.start.total;
    file.m_ends = checkpoint.start.ends;
    file.takeIn(loaded.rows);
    file.m_lastNumber = contents.lastNumber;
    file.m_sinceCheckpoint = loaded.rows.size();
    file.m_database.release();
    return Opened{std::move(file), std::move(loaded), std::move(checkpoint), {}, {}, {}};
}

Result<DocumentFile::Opened> DocumentFile::openUpgraded(Database database, const QString &path, const QString &person, Stop stop)
{
    const quint32 format = schema::formatOf(database);
    const auto contents = contentsOf(database, path, stop);
    if (!contents)
        return contents.error();
    const Loaded loaded = load(*contents);
    if (loaded.isDamaged())
        return openRepaired(std::move(database), path, person, *contents);
    Result<FreshFile> fresh = FreshFile::write(path, contents->document, loaded.rows);
    if (!fresh)
        return fresh.error();
    const auto kept = std::move(*fresh).putInPlaceOf(path, Text::tr("format %1").arg(format));
    if (!kept)
        return kept.error();
    database.close();
    Result<Opened> opened = open(path, person, stop);
    if (opened)
        opened->olderKeptAs = *kept;
    return opened;
}

Result<DocumentFile::Opened> DocumentFile::openRepaired(Database database, const QString &path, const QString &person,
                                                        schema::Contents contents)
{
    const std::optional<Checkpoint> checkpoint = checkpointIn(database);
    const Loaded damaged = load(contents);
    Result<FreshFile> fresh = FreshFile::write(path, contents.document, retold(damaged));
    if (!fresh)
        return whileRepairing(fresh.error());
    const auto kept = std::move(*fresh).putInPlaceOf(path, Text::tr("damaged"));
    if (!kept)
        return whileRepairing(kept.error());
    database.drop();
    Result<Opened> opened = open(path, person, {});
    if (!opened)
        return opened;
    opened->damagedKeptAs = *kept;
    opened->loaded.findings = damaged.findings;
    opened->loaded.lost = damaged.lost;
    if (checkpoint)
        opened->remembered = checkpoint->facts;
    return opened;
}

Result<schema::Contents> DocumentFile::read(const QString &path, Stop stop)
{
    if (const auto regular = durable::checkRegular(path); !regular)
        return regular.error();
    Result<Database> database = Database::open(path, Database::Mode::Read, stop);
    if (!database)
        return database.error();
    if (const auto strange = schema::refusalOfHead(*database, path))
        return salvagedOr(*strange, *database, stop);
    database->run("BEGIN"); // One state of it, also while its holder goes on.
    auto contents = contentsOf(*database, path, stop);
    return !contents && database->isBusy() ? heldError(path) : std::move(contents);
}

} // namespace keelson
