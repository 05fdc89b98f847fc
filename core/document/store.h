// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/document/durable.h"
#include "core/document/schema.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <variant>

namespace keelson {

/// A document's file, open for writing, on a thread of its own. What is handed over is written in
/// order; while one transaction is on its way to the disk the next gathers all that comes in.
/// What cannot be written stays in the queue and is tried again, a little later each time.
class Store
{
public:
    /// How many of the changes handed over are durable, and what keeps the others from it.
    struct Progress
    {
        quint64 durable = 0;
        std::optional<Error> error = {};
    };
    /// Called on the writer's thread when the progress is another.
    using Report = std::function<void()>;
    struct Opened;

    static Result<void> create(const QString &path, Id document);
    /// Takes the lock, which is kept until the store goes. The report must be set before the first change.
    static Result<Opened> open(const QString &path, Stop stop);
    /// All there is to read, without keeping the file or a lock.
    static Result<schema::Contents> read(const QString &path, Stop stop);

    /// Copies a document that is not open.
    static Result<void> copy(const QString &from, const QString &to);

    Store(Database database, const QString &path, const schema::Contents &contents);
    /// Writes what it still can, then closes.
    ~Store();

    void setReport(Report report);
    QString path() const;

    /// Hands a change of this replica over; its place in the chain is found by the writer.
    void append(const Change &change);
    /// The same for a change somebody else told from memory.
    void appendRetold(const Change &change);
    /// Hands over rows of another copy as they stand there.
    void append(const QList<ChangeRow> &rows);
    quint64 handedOver() const;
    Progress progress() const;

    // These wait for the writer.
    Result<void> flush();
    Result<void> copyTo(const QString &path);
    Result<void> moveTo(const QString &path);

private:
    struct Told
    {
        Change change;
        bool isRetold = false;
    };
    using Item = std::variant<Told, ChangeRow>;
    using Task = std::function<void()>;

    void run();
    bool writeSome();
    ChangeRow rowFor(const Item &item, QHash<Id, Digest> &ends) const;
    QList<ChangeRow> rowsFor(const std::deque<Item> &items, QHash<Id, Digest> &ends) const;
    std::optional<Error> write(const QList<ChangeRow> &rows);
    std::optional<Error> checkStillThere() const;
    void report(const std::optional<Error> &error);
    void enqueue(Item item);
    Result<void> perform(std::function<Result<void>()> task);
    Result<void> appendWaiting(Database &copy) const;
    enum class Waiting { Include, LeaveOut };
    Result<void> copyHere(const QString &path, Waiting waiting);
    Result<void> moveHere(const QString &path);
    Result<void> reopen(const QString &path);

    // The writer's own.
    Database m_database;
    Digest m_root{};
    QHash<Id, Digest> m_ends;   ///< Last checksum of each replica.
    Digest m_total{};
    qint64 m_count = 0;
    std::optional<durable::FileIdentity> m_identity;
    bool m_failing = false;

    // Shared, under the mutex.
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_settled;
    QString m_path;
    std::deque<Item> m_queue;
    std::deque<Task> m_tasks;
    quint64 m_handedOver = 0;
    Progress m_progress;
    quint64 m_started = 0;  ///< Attempts to write.
    quint64 m_finished = 0;
    Report m_report;
    bool m_retry = false;
    bool m_ending = false;

    std::thread m_thread; ///< Last, so that it starts when all of the above is there.
};

struct Store::Opened
{
    std::unique_ptr<Store> store;
    schema::Contents contents;
};

} // namespace keelson
