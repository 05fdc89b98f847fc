// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "gate.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <mutex>
#include <variant>

namespace keelson::tests {

// What happened to the files of a folder, in order. A file is known by a number of ours, since its name can
// change and an inode's number comes again.

struct Found ///< Came to be without SQLite.
{
    int file = 0;
    QByteArray content;
};
struct Written
{
    int file = 0;
    qint64 offset = 0;
    QByteArray bytes;
};
struct Resized
{
    int file = 0;
    qint64 size = 0;
};
struct Synced
{
    int file = 0;
    bool isJournal = false;
};
struct Named ///< Files the names lead to from now on, 0 = none. All of them change at one moment.
{
    QMap<QString, int> names;
};
struct FolderSynced { };
/// From now on these changes must be in a document that has one of these names, whatever happens, and these bytes in no
/// file. Replaces what was promised of this document before.
struct Promised
{
    QString document;
    QStringList names;
    QSet<Stamp> stamps;
    QByteArray purged = {};
};
using Event = std::variant<Found, Written, Resized, Synced, Named, FolderSynced, Promised>;

/// Writes down what this process does to one folder: what SQLite does as a listener of its VFS; what is renamed and
/// deleted past SQLite by looking at the folder before anything else happens; what is synced, files and the folder, no
/// matter by whom, in place of the C library. There can be one at a time.
class Recording : public VfsListener
{
public:
    explicit Recording(const QString &folder);
    ~Recording() override;
    Q_DISABLE_COPY_MOVE(Recording)

    Gate &gate() { return m_gate; }
    void promise(Promised promised);
    QList<Event> take();

    int before(const VfsCall &call) override;
    void after(const VfsCall &call) override;
    /// Of a file or folder, just before it is synced.
    void synced(quint64 inode);

private:
    bool isHere(const QByteArray &path) const;
    int fileOf(quint64 inode) const;
    void opened(const VfsCall &call);
    void deleted(const QString &name);
    void lookAround();
    int numberOf(const QString &name);

    const QString m_folder;
    const QByteArray m_prefix;
    const quint64 m_inode;
    Gate m_gate;

    std::mutex m_mutex;
    QHash<quint64, int> m_files; ///< By inode.
    QMap<QString, int> m_names;
    int m_last = 0;
    QList<Event> m_events;
};

} // namespace keelson::tests
