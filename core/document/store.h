// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/documentfile.h"
#include "core/document/spill.h"

#include <QFuture>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace keelson {

/// A document's file on a thread of its own. What is handed over is written in order; while one transaction is on its way
/// to the disk the next gathers all that comes in. What cannot be written stays in the queue, is kept in a spill and tried
/// again, a little later each time.
class Store
{
public:
    /// How many of the changes handed over are durable, and what keeps the others from it.
    struct Progress
    {
        quint64 durable = 0;
        std::optional<Error> error = {};
        QString spill = {};  ///< Where what is not durable is safe meanwhile; empty when it is in memory only.
    };
    /// What the writer has come upon by itself.
    struct News
    {
        struct Earlier
        {
            Log log;
            QList<Finding> findings;
            qint64 lost = 0;            ///< As in Loaded.
        };
        std::optional<Earlier> earlier; ///< What stands before the checkpoint, read at last.
        QList<ChangeRow> joined;        ///< From another copy that was put in the place of the file.
        QString damagedKeptAs;          ///< The file was damaged, was written anew and is kept there.
        QHash<Stamp, QByteArray> rewritten; ///< Bodies that the file has in place of others now.
    };
    /// Called on the writer's thread when there is progress or news.
    using Report = std::function<void()>;

    explicit Store(DocumentFile file);
    /// Writes what it still can, then closes.
    ~Store();

    /// To be set before the first change.
    void setReport(Report report);
    QString path() const;

    void append(const QList<ChangeRow> &rows);
    quint64 handedOver() const;
    Progress progress() const;
    News takeNews();
    /// Leaves a checkpoint behind when it closes: what the log comes to.
    void leaveCheckpoint(const Facts &facts, quint64 lastCounter);

    /// What failed is tried again at once.
    void retry();

    // These the writer does as soon as all is read and what was handed over is on the disk, or has failed to get there.
    // They are done even when the store goes meanwhile.
    QFuture<Result<void>> copyTo(const QString &path);
    QFuture<Result<void>> moveTo(const QString &path);
    /// Writes the file anew with other bodies for some changes; of the old one nothing is left.
    QFuture<Result<void>> rewrite(const QHash<Stamp, QByteArray> &bodies);

    // These wait for the writer.
    Result<void> flush();
    /// Until what stands before the checkpoint is read.
    void waitForEarlier();

private:
    using Task = std::function<void()>;
    struct Leaving
    {
        Facts facts;
        quint64 lastCounter = 0;
    };

    void run();
    bool writeSome();
    void readSome();
    void finishWrite(qsizetype written, const Result<void> &outcome);
    void spill(const QList<ChangeRow> &waiting);
    void leave();
    void tell();
    QList<ChangeRow> waiting() const;
    QFuture<Result<void>> begin(std::function<Result<void>()> task);
    Result<void> saved() const;

    // The writer's own.
    DocumentFile m_file;
    std::optional<Spill> m_spill;
    qsizetype m_spilledBefore = 0;    ///< Of the rows in the spill, those the file has taken.
    bool m_failing = false;
    std::optional<Leaving> m_leaving; ///< Set before the end only.

    // Shared, under the mutex.
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_settled;
    QString m_path;
    std::deque<ChangeRow> m_queue;
    std::deque<Task> m_tasks;
    quint64 m_handedOver = 0;
    Progress m_progress;
    News m_news;
    bool m_hasEarlier = false;
    quint64 m_started = 0;  ///< Attempts to write.
    quint64 m_finished = 0;
    Report m_report;
    bool m_retry = false;
    bool m_ending = false;

    std::thread m_thread; ///< Last, so that it starts when all of the above is there.
};

} // namespace keelson
