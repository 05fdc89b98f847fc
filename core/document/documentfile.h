// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/checkpoint.h"
#include "core/document/durable.h"
#include "core/document/holder.h"
#include "core/document/schema.h"

#include <functional>
#include <memory>

namespace keelson {

class FreshFile;

/// A document's file held open for writing, with the lock that keeps others out. It knows every row the file should
/// hold, so that it can put back what anything else did to the file. Used by one thread at a time; every
/// call waits for the disk.
class DocumentFile
{
public:
    struct Opened;
    struct Looked
    {
        schema::Contents contents;
        Loaded loaded;
        std::optional<Facts> remembered;  ///< What a checkpoint says the damaged file held.
    };

    static Result<void> create(const QString &path, Id document);
    /// A damaged file is kept aside and a sound one put in its place; one of an older format likewise.
    /// `person` is who others are told has the document open.
    static Result<Opened> open(const QString &path, const QString &person, Stop stop);
    /// All there is to read, in the terms of this format, without keeping the file or a lock, also while somebody holds
    /// it. What is damaged is read as far as it is sound; then `broken` says so.
    static Result<Looked> read(const QString &path, Stop stop);
    /// The same of an open database, without what a checkpoint remembers.
    static Result<schema::Contents> readFrom(Database &database, const QString &path, Stop stop);
    /// Writes what is sound in a file that has anything wrong with it as a new one: in its place, the file kept aside, or
    /// as `target`, which must be free. Nothing, and nothing done, when it is sound.
    static Result<std::optional<Opened>> openMended(const QString &path, const QString &target, const QString &person, Stop stop);

    DocumentFile(DocumentFile &&) noexcept = default;
    DocumentFile &operator=(DocumentFile &&) noexcept = default;
    /// Closes it; the journal goes while the lock is still held.
    ~DocumentFile();

    const QString &path() const { return m_path; }
    Id document() const { return m_document; }
    const QList<ChangeRow> &rows() const { return m_rows; }
    /// False when the name leads to another file than ours, or to none.
    bool isReachable() const { return isAsLeft(); }

    /// Adds rows in one transaction. When the file is not as it was left it is looked at first: another copy of the
    /// document is joined with this one, anything else is left alone and an error.
    Result<void> append(const QList<ChangeRow> &rows);
    /// Rows that came with a copy put in the place of the file since this was last asked.
    QList<ChangeRow> takeJoined() { return std::exchange(m_joined, {}); }

    /// Rows before the checkpoint that have not been read yet.
    bool hasEarlier() const { return m_earlier != nullptr; }
    /// Reads some of them; what they amount to once all are read.
    std::optional<Loaded> readEarlier();

    /// Puts what the rows come to beside them.
    Result<void> writeCheckpoint(const Facts &facts, quint64 lastCounter);
    bool wantsCheckpoint(qsizetype records) const;

    /// A copy of it with these rows more; refused when there is a file.
    Result<void> copyTo(const QString &path, const QList<ChangeRow> &more) const;
    Result<void> moveTo(const QString &path);
    /// Writes it anew with other bodies for some changes; of the old file nothing is left.
    Result<void> rewrite(const QHash<Stamp, QByteArray> &bodies);
    /// Writes it anew; returns where the file that was damaged is kept.
    Result<QString> repair();

private:
    struct Earlier
    {
        schema::Contents slice;
        Loaded loaded;
        qint64 through = 0;
        schema::Total expected;
        schema::Total total;
        QList<ChangeRow> later; ///< What follows on the checkpoint.
    };

    DocumentFile(Database database, const QString &path, const QString &person);
    static Result<Opened> openSound(Database database, const QString &path, const QString &person);
    /// One that a new file is put in the place of.
    static Result<Opened> openReplaced(Database database, const QString &path, const QString &person, Stop stop);
    static Result<Opened> openUnsound(Database database, const QString &path, const QString &person, Stop stop);
    static Result<Opened> openRepaired(Database database, const QString &path, const QString &target, const QString &person,
                                       schema::Contents contents);
    static Result<Opened> openUpgraded(Database database, quint32 format, const QString &path, const QString &person, Stop stop);
    static std::optional<Opened> openFromCheckpoint(DocumentFile &file, const schema::Contents &meta, Checkpoint &checkpoint);
    void takeIn(const QList<ChangeRow> &rows);
    bool isAsLeft() const;
    void markAsLeft();
    Result<void> join();
    Result<void> joinCopy(const schema::Contents &contents);
    Result<void> insert(const QList<ChangeRow> &given);
    Result<void> replaceBodies(const QHash<Stamp, QByteArray> &bodies);
    /// Writes a file of these rows anew and uses it; `put` says what becomes of the one before.
    Result<void> replaceBy(const QList<ChangeRow> &rows, const std::function<Result<void>(FreshFile)> &put);
    Result<void> use(const QString &path);
    /// The same for a file that is ours whether it opens at once or not.
    Result<void> goTo(const QString &path);
    void letGo();

    Database m_database;
    QString m_path;
    QString m_person;
    Id m_document;
    QList<ChangeRow> m_rows;         ///< All that the file holds, in its order; from the checkpoint on while `m_earlier`.
    schema::Total m_total;
    ChainEnds m_ends;
    qint64 m_lastNumber = 0;
    std::optional<durable::FileStamp> m_left; ///< The file as our last write left it; nothing when it has lost its name.
    std::unique_ptr<HolderSign> m_sign;
    std::unique_ptr<Earlier> m_earlier;
    QList<ChangeRow> m_joined;
    bool m_distrusts = false;        ///< A write failed: what the file holds has to be looked at again.
    bool m_hasCheckpoint = false;
    qint64 m_sinceCheckpoint = 0;    ///< Rows that no checkpoint takes in.
};

struct DocumentFile::Opened
{
    DocumentFile file;
    Loaded loaded;                    ///< From the checkpoint on, or all.
    std::optional<Checkpoint> start;  ///< Where `loaded` begins; nothing when it is all.
    std::optional<Facts> remembered;  ///< What a checkpoint says the damaged file held.
    QString damagedKeptAs;            ///< The damaged file; empty when it was sound.
    QString olderKeptAs;              ///< The file in its older format.
};

} // namespace keelson
