// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

class QThreadPool;

namespace keelson {

class Document;

/// Documents on their way out. What one still has to write is written on a worker; only who opens the same file again
/// has to wait for that, and the end of the program.
class Closing : public QObject
{
    Q_OBJECT

public:
    /// `workers` must outlive it and be done before it goes.
    explicit Closing(QThreadPool &workers, QObject *parent = nullptr);

    /// `paths` are all its file may have by then. Null is fine.
    void close(std::unique_ptr<Document> document, const QStringList &paths);
    /// Something else that holds the file for a while.
    void add(const QString &path, const QFuture<void> &holding);
    /// What has to be over before the file can be opened. To be waited for on a worker.
    QList<QFuture<void>> of(const QString &path) const;

Q_SIGNALS:
    /// A document is closed, or could not be saved and has left its changes for the next start.
    void closed();

private:
    struct Entry
    {
        QStringList paths;
        QFuture<void> over;
    };
    void forget();

    QThreadPool &m_workers;
    QList<Entry> m_entries;
};

/// Whether both lead to the same file, there or not.
bool isSamePath(const QString &a, const QString &b);

} // namespace keelson
