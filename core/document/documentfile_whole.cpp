// SPDX-License-Identifier: MIT
#include "core/document/documentfile.h"

#include "core/document/freshfile.h"

#include <QCoreApplication>
#include <QFile>

// Whole files: copies, moves, and files written anew.

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFile)
};

Error notAllRead(const QString &path)
{
    return {Error::Kind::Environment, Text::tr("The history of the document is still being read."), path,
            Text::tr("Try again in a moment.")};
}

} // namespace

Result<void> DocumentFile::copyTo(const QString &path, const QList<ChangeRow> &more) const
{
    if (hasEarlier())
        return notAllRead(m_path);
    if (const auto free = durable::checkFree(path); !free)
        return free;
    Result<FreshFile> fresh = FreshFile::write(path, m_document, m_rows + linked(more, m_document, m_ends));
    return fresh ? std::move(*fresh).putAt(path) : Result<void>(fresh.error());
}

// By renaming where the file system can; the file under its old name goes only when the new one is there. Once it is
// there the move is done: should it not open at once, the next write tries again.
Result<void> DocumentFile::moveTo(const QString &target)
{
    if (const auto free = durable::checkFree(target); !free)
        return free;
    const QString from = m_path;
    const bool isOurs = isAsLeft() && !m_distrusts;
    if (isOurs) {
        m_database.close(); // A database must not lose its name while it is open.
        const Result<bool> renamed = durable::renameToFree(from, target);
        const bool isDone = renamed && *renamed;
        const auto used = goTo(isDone ? target : from);
        if (!renamed)
            return renamed.error();
        if (isDone || !used)
            return isDone ? Result<void>() : used;
    }
    if (const auto copied = copyTo(target, {}); !copied)
        return copied;
    if (isOurs)
        m_database.close();
    m_database.drop();
    if (isOurs)
        QFile::remove(from);
    durable::syncFolderOf(from);
    m_distrusts = false;
    (void)goTo(target);
    return {};
}

Result<void> DocumentFile::goTo(const QString &path)
{
    m_path = path;
    m_left.reset();
    return use(path);
}

Result<void> DocumentFile::replaceBy(const QList<ChangeRow> &rows, const std::function<Result<void>(FreshFile)> &put)
{
    if (hasEarlier())
        return notAllRead(m_path);
    Result<FreshFile> fresh = FreshFile::write(m_path, m_document, rows);
    if (!fresh)
        return fresh.error();
    if (const auto done = put(std::move(*fresh)); !done)
        return done;
    m_database.drop();
    m_rows.clear();
    m_ends.clear();
    m_total = {};
    takeIn(rows);
    m_lastNumber = rows.size();
    m_hasCheckpoint = false;
    m_sinceCheckpoint = rows.size();
    return use(m_path);
}

Result<void> DocumentFile::rewrite(const QHash<Stamp, QByteArray> &bodies)
{
    const auto present = append({}); // What is there is overwritten: it had better be ours.
    return present ? replaceBodies(bodies) : present;
}

Result<void> DocumentFile::replaceBodies(const QHash<Stamp, QByteArray> &bodies)
{
    QList<ChangeRow> rows = m_rows;
    for (ChangeRow &row : rows)
        row.body = bodies.value(row.stamp, row.body);
    return replaceBy(rows, [this](FreshFile fresh) { return std::move(fresh).putOver(m_path); });
}

Result<QString> DocumentFile::repair()
{
    const Loaded loaded = load({schema::version, m_document, m_rows, {}, 0, {}, false, {}});
    QString kept;
    const auto done = replaceBy(linked(loaded.rows, m_document), [&](FreshFile fresh) {
        const auto put = std::move(fresh).putInPlaceOf(m_path, Text::tr("damaged"));
        if (put)
            kept = *put;
        return put ? Result<void>() : Result<void>(put.error());
    });
    return done ? Result<QString>(kept) : Result<QString>(done.error());
}

} // namespace keelson
