// SPDX-License-Identifier: MIT
#include "core/document/documentfile.h"

#include "core/document/freshfile.h"
#include "core/document/journal.h"
#include "core/document/migration.h"
#include "core/document/salvage.h"
#include "core/document/verify.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
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

Error notWritable(const QString &path)
{
    return {Error::Kind::Environment, Text::tr("The document or its folder cannot be written."), path,
            Text::tr("Open it for reading only, or save a copy elsewhere.")};
}

bool isDamage(const Error &error)
{
    return error.kind == Error::Kind::BadInput;
}

std::optional<Checkpoint> checkpointIn(Database &database)
{
    if (!schema::isPlainTable(database, "checkpoint"))
        return std::nullopt;
    return decodeCheckpoint(schema::readCheckpoint(database));
}

/// Which document the file is, when not all of it agrees: what two of its three places say, else what most rows say.
Id identityIn(Database &database, Id recorded, const QList<ChangeRow> &rows)
{
    const auto checkpoint = checkpointIn(database);
    const bool isConfirmed = !recorded.isNull() && checkpoint && checkpoint->document == recorded;
    return isConfirmed ? recorded : salvage::documentOf(rows, recorded);
}

/// Rows that carving does not find: those of a table to which a stranger has added columns.
void addShown(Database &database, const QString &path, schema::Contents &contents, const schema::Contents &meta)
{
    schema::Contents shown = meta;
    schema::readRows(database, path, shown, everything);
    QSet<Stamp> carved;
    for (const ChangeRow &row : std::as_const(contents.rows))
        carved.insert(row.stamp);
    shown.rows.removeIf([&](const ChangeRow &row) { return carved.contains(row.stamp); });
    if (shown.rows.isEmpty())
        return;
    contents.rows += shown.rows; // In the order of each replica's chain again.
    std::stable_sort(contents.rows.begin(), contents.rows.end(),
                     [](const ChangeRow &a, const ChangeRow &b) { return a.stamp < b.stamp; });
}

/// What can be saved of a file that is not as it should be; nothing when that is not a document of ours.
std::optional<schema::Contents> salvaged(Database &database, const QString &path, const Error &why, Stop stop)
{
    const auto meta = schema::isPlainTable(database, "meta") ? schema::readMeta(database, path) : Result<schema::Contents>(why);
    const Id recorded = meta ? meta->document : Id();
    const Id identity = identityIn(database, recorded, salvage::carve(database, {}, stop).rows);
    schema::Contents contents = salvage::carve(database, identity, stop);
    if (meta && schema::isPlainTable(database, "change"))
        addShown(database, path, contents, *meta);
    if (contents.document.isNull() || (contents.rows.isEmpty() && !checkpointIn(database)))
        return std::nullopt;
    contents.broken = why;
    contents.total = meta ? meta->total : std::nullopt;
    return migration::upgraded(std::move(contents));
}

Result<schema::Contents> salvagedOr(const schema::Refusal &refusal, Database &database, const QString &path, Stop stop)
{
    if (refusal.cause == schema::Refusal::Cause::Damaged && isDamage(refusal.error)) {
        if (auto contents = salvaged(database, path, refusal.error, stop))
            return std::move(*contents);
    }
    return refusal.error;
}

void correctIdentity(Database &database, schema::Contents &contents, const QString &path)
{
    if (salvage::documentOf(contents.rows, contents.document) == contents.document)
        return;
    const Id identity = identityIn(database, contents.document, contents.rows);
    if (identity == contents.document)
        return;
    contents.document = identity;
    contents.broken = Error{Error::Kind::BadInput, Text::tr("The document has lost its identity; it is damaged."), path, {}};
}

/// By SQLite where it can be read, by salvage where not.
Result<schema::Contents> contentsOf(Database &database, const QString &path, Stop stop)
{
    if (const auto refusal = schema::refusalOfTables(database, path))
        return salvagedOr(*refusal, database, path, stop);
    Result<schema::Contents> contents = schema::read(database, path);
    const std::optional<Error> broken = contents ? contents->broken : contents.error();
    if (broken && !isDamage(*broken))
        return *broken;
    if (broken) {
        if (auto saved = salvaged(database, path, *broken, stop))
            return std::move(*saved);
    }
    if (!contents)
        return contents;
    const auto format = schema::formatOf(database, path);
    if (!format)
        return format.error();
    contents->version = *format;
    correctIdentity(database, *contents, path);
    return migration::upgraded(std::move(*contents));
}

/// In the place of the damaged file, which stays under another name, or where there is none.
Result<QString> put(FreshFile fresh, const QString &path, const QString &target)
{
    if (target == path)
        return std::move(fresh).putInPlaceOf(path, Text::tr("damaged"));
    const auto done = std::move(fresh).putAt(target);
    return done ? Result<QString>(path) : done.error();
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
    if (const auto length = durable::checkLength(path, true); !length)
        return length.error();
    // Its head is looked at without the right to write: what is refused stays as it is.
    {
        Result<Database> looked = openToRead(path, stop);
        if (!looked)
            return looked.error();
        if (schema::refusalOfHead(*looked, path))
            return openUnsound(std::move(*looked), path, person, stop);
    }
    Result<Database> database = Database::open(path, Database::Mode::Write, stop);
    if (!database)
        return database.error();
    if (database->isReadOnly() || !durable::isFolderWritable(path))
        return notWritable(path);
    if (!settleUnread(*database, path, stop)) {
        database = openToRead(path, stop);
        return database ? openReplaced(std::move(*database), path, person, stop) : Result<Opened>(database.error());
    }
    if (!database->takeLock()) {
        const Error error = database->error(path);
        if (database->isBusy())
            return heldError(path);
        if (!isDamage(error))
            return error;
    }
    if (!schema::isCurrent(*database) || schema::refusalOfTables(*database, path))
        return openReplaced(std::move(*database), path, person, stop);
    Result<Opened> opened = openSound(std::move(*database), path, person);
    if (opened || !isDamage(opened.error()))
        return opened;
    database = Database::open(path, Database::Mode::Write, stop);
    return database ? openUnsound(std::move(*database), path, person, stop) : Result<Opened>(database.error());
}

Result<DocumentFile::Opened> DocumentFile::openReplaced(Database database, const QString &path, const QString &person, Stop stop)
{
    const auto format = schema::formatOf(database, path);
    if (!format)
        return format.error();
    const bool isOlder = *format < schema::version && !schema::refusalOfTables(database, path);
    return isOlder ? openUpgraded(std::move(database), *format, path, person, stop)
                   : openUnsound(std::move(database), path, person, stop);
}

Result<DocumentFile::Opened> DocumentFile::openUnsound(Database database, const QString &path, const QString &person, Stop stop)
{
    auto contents = readFrom(database, path, stop);
    return contents ? openRepaired(std::move(database), path, path, person, std::move(*contents)) : Result<Opened>(contents.error());
}

// BadInput means that there is something to repair.
Result<DocumentFile::Opened> DocumentFile::openSound(Database database, const QString &path, const QString &person)
{
    const auto meta = schema::readMeta(database, path);
    if (!meta)
        return meta.error();
    DocumentFile file(std::move(database), path, person);
    file.m_document = meta->document;
    if (auto checkpoint = checkpointIn(file.m_database); checkpoint && checkpoint->document == meta->document) {
        file.m_hasCheckpoint = true;
        if (meta->total && meta->total->count > readAtOnce) {
            if (auto opened = openFromCheckpoint(file, *meta, *checkpoint))
                return std::move(*opened);
        }
        file.m_sinceCheckpoint = (meta->total ? meta->total->count : 0) - checkpoint->start.total.count;
    }
    schema::Contents contents = *meta;
    if (!schema::readRows(file.m_database, path, contents, everything))
        return *contents.broken;
    Loaded loaded = load(contents);
    if (loaded.isDamaged()) {
        file.letGo();
        return Error{Error::Kind::BadInput, Text::tr("The document is damaged."), path, {}};
    }
    if (const auto checked = schema::checkPages(file.m_database, path); !checked) {
        file.letGo();
        return checked.error();
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
    if (!schema::readRows(file.m_database, file.m_path, contents, everything))
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

Result<DocumentFile::Opened> DocumentFile::openUpgraded(Database database, quint32 format, const QString &path, const QString &person, Stop stop)
{
    const auto contents = contentsOf(database, path, stop);
    if (!contents)
        return contents.error();
    const Loaded loaded = load(*contents);
    if (loaded.isDamaged())
        return openRepaired(std::move(database), path, path, person, *contents);
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

Result<DocumentFile::Opened> DocumentFile::openRepaired(Database database, const QString &path, const QString &target,
                                                        const QString &person, schema::Contents contents)
{
    const std::optional<Checkpoint> checkpoint = checkpointIn(database);
    const Loaded damaged = load(contents);
    Result<FreshFile> fresh = FreshFile::write(target, contents.document, linked(damaged.rows, contents.document));
    if (!fresh)
        return whileRepairing(fresh.error());
    const auto kept = put(std::move(*fresh), path, target);
    if (!kept)
        return whileRepairing(kept.error());
    database.drop();
    Result<Opened> opened = open(target, person, {});
    if (!opened)
        return opened;
    opened->damagedKeptAs = *kept;
    opened->loaded.findings = damaged.findings;
    opened->loaded.lost = damaged.lost;
    if (checkpoint && checkpoint->document == contents.document)
        opened->remembered = checkpoint->facts;
    return opened;
}

Result<std::optional<DocumentFile::Opened>> DocumentFile::openMended(const QString &path, const QString &target,
                                                                     const QString &person, Stop stop)
{
    durable::survivePastSizeLimit();
    const bool isInPlace = target == path;
    if (const auto free = isInPlace ? Result<void>() : durable::checkFree(target); !free)
        return free.error();
    Result<Database> database = openToRead(path, stop);
    if (database && isInPlace)
        database = Database::open(path, Database::Mode::Write, stop);
    if (!database)
        return database.error();
    if (isInPlace && (database->isReadOnly() || !durable::isFolderWritable(path)))
        return notWritable(path);
    // Keeps others out and writes nothing.
    if (!database->run(isInPlace ? "BEGIN EXCLUSIVE" : "BEGIN") && database->isBusy())
        return heldError(path);
    const auto found = verify(*database, path, stop);
    if (!found)
        return database->isBusy() ? heldError(path) : found.error();
    if (found->isSound())
        return std::optional<Opened>();
    auto contents = readFrom(*database, path, stop);
    if (!contents)
        return contents.error();
    auto opened = openRepaired(std::move(*database), path, target, person, std::move(*contents));
    if (!opened)
        return opened.error();
    opened->loaded.findings = found->findings;
    return std::optional<Opened>(std::move(*opened));
}

Result<schema::Contents> DocumentFile::readFrom(Database &database, const QString &path, Stop stop)
{
    if (const auto strange = schema::refusalOfHead(database, path))
        return salvagedOr(*strange, database, path, stop);
    database.run("BEGIN"); // One state of it.
    return contentsOf(database, path, stop);
}

Result<DocumentFile::Looked> DocumentFile::read(const QString &path, Stop stop)
{
    if (const auto length = durable::checkLength(path, false); !length)
        return length.error();
    Result<Database> database = openToRead(path, stop);
    if (!database)
        return database.error();
    Result<schema::Contents> contents = readFrom(*database, path, stop);
    if (!contents && database->isBusy()) {
        const Error held = heldError(path);
        database = database->snapshot(path, stop);
        if (!database)
            return held;
        contents = contentsOf(*database, path, stop);
    }
    if (!contents)
        return contents.error();
    Looked result{std::move(*contents), {}, {}};
    result.loaded = load(result.contents);
    if (result.loaded.isDamaged()) {
        auto checkpoint = checkpointIn(*database);
        if (checkpoint && checkpoint->document == result.contents.document)
            result.remembered = std::move(checkpoint->facts);
    }
    return result;
}

} // namespace keelson
