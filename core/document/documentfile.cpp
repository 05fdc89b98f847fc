// SPDX-License-Identifier: MIT
#include "core/document/documentfile.h"

#include "core/document/purge.h"

#include <QCoreApplication>

#include <utility>

// Rows on their way to the file and from it, and what happens when the file is not as it was left.

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFile)
};

constexpr qint64 sliceSize = 2000; ///< Rows read between two commits: a few milliseconds.

Error gone(const QString &path)
{
    return {Error::Kind::Environment, Text::tr("The file was moved, deleted or replaced by another program."), path,
            Text::tr("Save a copy of the document elsewhere; everything is still here.")};
}

} // namespace

DocumentFile::DocumentFile(Database database, const QString &path, const QString &person)
    : m_database(std::move(database)), m_path(path), m_person(person),
      m_sign(std::make_unique<HolderSign>(path, person))
{
    markAsLeft();
}

DocumentFile::~DocumentFile()
{
    if (isAsLeft())
        m_database.close();
    m_database.drop();
}

void DocumentFile::letGo()
{
    m_database.drop();
    m_sign.reset();
}

void DocumentFile::takeIn(const QList<ChangeRow> &rows)
{
    for (const ChangeRow &row : rows) {
        m_total.add(row);
        m_ends.insert(row.stamp.replica, {row.sum, row.isRetold});
    }
    m_rows += rows;
}

// Writing to a file that is no longer ours, or that has lost its name, would look like saving.
bool DocumentFile::isAsLeft() const
{
    return m_left && durable::stampOf(m_path) == m_left;
}

// Looked at when it was written: another file may have got its name meanwhile.
void DocumentFile::markAsLeft()
{
    const auto found = durable::stampOf(m_path);
    m_left = m_database.hasMoved() ? std::nullopt : found;
}

Result<void> DocumentFile::append(const QList<ChangeRow> &rows)
{
    if (!m_distrusts && isAsLeft()) {
        const auto inserted = insert(rows);
        if (inserted || m_left)
            return inserted;
    }
    if (const auto joined = join(); !joined)
        return joined;
    // A commit that was told to have failed may have been done all the same.
    QSet<Stamp> there;
    for (const ChangeRow &row : std::as_const(m_rows))
        there.insert(row.stamp);
    QList<ChangeRow> missing = rows;
    missing.removeIf([&](const ChangeRow &row) { return there.contains(row.stamp); });
    return insert(missing);
}

Result<void> DocumentFile::insert(const QList<ChangeRow> &given)
{
    if (given.isEmpty())
        return {};
    const QList<ChangeRow> rows = linked(given, m_document, m_ends);
    schema::Total total = m_total;
    for (const ChangeRow &row : rows)
        total.add(row);
    if (schema::append(m_database, rows, total)) {
        markAsLeft();
        if (!m_left)
            return gone(m_path);
        takeIn(rows);
        m_lastNumber += rows.size();
        m_sinceCheckpoint += rows.size();
        return {};
    }
    const Error error = m_database.error(m_path);
    m_distrusts = true;
    m_database.run("ROLLBACK");
    markAsLeft(); // Taking back has written, too.
    return error;
}

// Something else has written the file, or the disk has said that it failed. What is there now is read; a copy of this
// document is joined with what we know, anything else is not touched.
Result<void> DocumentFile::join()
{
    m_left.reset();    // Looked at again the next time, should this not work out.
    if (hasEarlier())  // Not all is known yet that the file should hold; it is still read from the one that was opened.
        return gone(m_path);
    m_database.drop(); // What it remembers of the pages is not so any more.
    if (!durable::checkRegular(m_path))
        return gone(m_path);
    {
        Result<Database> looked = Database::open(m_path, Database::Mode::Read);
        if (!looked || schema::refusalOfHead(*looked, m_path) || !schema::isCurrent(*looked))
            return gone(m_path);
    }
    if (const auto used = use(m_path); !used)
        return used;
    const bool isSound = !schema::refusalOfTables(m_database, m_path);
    const auto contents = schema::read(m_database, m_path);
    const bool isCopy = isSound && contents && contents->document == m_document;
    const auto joined = isCopy ? joinCopy(*contents) : Result<void>(gone(m_path));
    if (!joined) {
        letGo();
        m_left.reset();
    }
    return joined;
}

Result<void> DocumentFile::joinCopy(const schema::Contents &contents)
{
    const Loaded loaded = load(contents);
    if (loaded.isDamaged())
        return Error{Error::Kind::Environment, Text::tr("Another program has damaged the file."), m_path,
                     Text::tr("Save a copy of the document elsewhere; everything is still here.")};
    const QList<ChangeRow> ours = m_rows;
    QSet<Stamp> known;
    for (const ChangeRow &row : ours)
        known.insert(row.stamp);
    QList<ChangeRow> missing = ours;
    QSet<Stamp> there;
    for (const ChangeRow &row : loaded.rows) {
        there.insert(row.stamp);
        if (!known.contains(row.stamp))
            m_joined.append(row);
    }
    missing.removeIf([&](const ChangeRow &row) { return there.contains(row.stamp); });
    m_rows.clear();
    m_ends.clear();
    m_total = {};
    takeIn(loaded.rows);
    m_lastNumber = contents.lastNumber;
    m_hasCheckpoint = false;
    m_sinceCheckpoint = m_rows.size();
    m_distrusts = false;
    const auto inserted = insert(missing);
    if (!inserted) {
        m_rows += missing; // The file should hold them all the same.
        return inserted;
    }
    Log theirs;
    theirs.unite(loaded.rows);
    const auto bodies = purgedIn(ours, theirs);
    return bodies.isEmpty() ? inserted : replaceBodies(bodies);
}

Result<void> DocumentFile::use(const QString &path)
{
    Result<Database> database = Database::open(path, Database::Mode::Write);
    if (!database)
        return database.error();
    m_database = std::move(*database);
    if (!m_database.takeLock())
        return m_database.isBusy() ? heldError(path) : m_database.error(path);
    m_sign.reset(); // Takes the old one away before the new one may get the same name.
    m_sign = std::make_unique<HolderSign>(path, m_person);
    markAsLeft();
    return {};
}

std::optional<Loaded> DocumentFile::readEarlier()
{
    Earlier &earlier = *m_earlier;
    earlier.slice.rows.clear();
    const qint64 left = earlier.through - earlier.slice.lastNumber;
    const bool isRead = schema::readRows(m_database, m_path, earlier.slice, qMin(left, sliceSize));
    const bool isLast = !isRead || earlier.slice.lastNumber >= earlier.through || earlier.slice.rows.isEmpty();
    for (const ChangeRow &row : std::as_const(earlier.slice.rows))
        earlier.total.add(row);
    if (isRead && isLast && earlier.total != earlier.expected)
        earlier.slice.isWhole = true; // Let it be found incomplete.
    else if (const auto pages = isLast ? schema::checkPages(m_database, m_path) : Result<void>();
             !pages && pages.error().kind == Error::Kind::BadInput)
        earlier.slice.broken = pages.error();
    LogStart start{earlier.loaded.ends, {}, earlier.loaded.lastCounter};
    Loaded loaded = load(earlier.slice, start);
    earlier.loaded.rows += loaded.rows;
    earlier.loaded.findings += loaded.findings;
    earlier.loaded.ends = loaded.ends;
    earlier.loaded.lastCounter = loaded.lastCounter;
    if (!isLast)
        return std::nullopt;
    Loaded all = std::move(earlier.loaded);
    if (all.isDamaged())
        all.lost = qMax(qint64(0), earlier.expected.count - all.rows.size());
    m_rows = all.rows + m_rows;
    m_earlier.reset();
    return all;
}

bool DocumentFile::wantsCheckpoint(qsizetype records) const
{
    constexpr qsizetype few = 20000;
    constexpr qint64 enough = 1000;
    return m_sinceCheckpoint > 0 && !hasEarlier() && (records <= few || m_sinceCheckpoint >= enough);
}

Result<void> DocumentFile::writeCheckpoint(const Facts &facts, quint64 lastCounter)
{
    if (m_distrusts || !isAsLeft())
        return gone(m_path);
    const QByteArray bytes = encodeCheckpoint({m_document, m_lastNumber, {m_ends, m_total, lastCounter}, facts});
    if (schema::writeCheckpoint(m_database, bytes)) {
        m_hasCheckpoint = true;
        m_sinceCheckpoint = 0;
        markAsLeft();
        return {};
    }
    const Error error = m_database.error(m_path);
    m_database.run("ROLLBACK");
    markAsLeft();
    return error;
}

} // namespace keelson
