// SPDX-License-Identifier: MIT
#include "app/gui/shell/snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QThread>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr qint64 largest = 512 * 1024 * 1024;
constexpr int attempts = 5;
constexpr unsigned long pause = 20;  // ms; a commit of the holder takes less.

struct Snapshot
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Snapshot)
};

bool committing(const QString &path)
{
    return QFileInfo(path + "-journal"_L1).size() > 0;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= largest ? file.readAll() : QByteArray();
}

// Nothing when a commit was under way or came while reading.
std::optional<QByteArray> quietBytes(const QString &path)
{
    if (committing(path))
        return std::nullopt;
    const QByteArray first = bytesOf(path);
    if (first.isEmpty() || committing(path) || bytesOf(path) != first)
        return std::nullopt;
    return first;
}

} // namespace

Result<std::unique_ptr<QTemporaryFile>> snapshotOf(const QString &path)
{
    std::optional<QByteArray> bytes = quietBytes(path);
    for (int attempt = 1; !bytes && attempt < attempts; ++attempt) {
        QThread::msleep(pause);
        bytes = quietBytes(path);
    }
    if (!bytes)
        return Error{Error::Kind::Environment, Snapshot::tr("The document is being written by another program."), path,
                     Snapshot::tr("Try again in a moment.")};
    auto copy = std::make_unique<QTemporaryFile>(QDir::tempPath() + "/keelson-XXXXXX.keelson"_L1);
    if (!copy->open() || copy->write(*bytes) != bytes->size() || !copy->flush())
        return Error{Error::Kind::Environment, Snapshot::tr("A copy could not be made: %1.").arg(copy->errorString()),
                     QDir::tempPath(), Snapshot::tr("Make room there.")};
    copy->close();
    return copy;
}

} // namespace keelson
