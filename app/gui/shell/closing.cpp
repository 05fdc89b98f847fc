// SPDX-License-Identifier: MIT
#include "app/gui/shell/closing.h"

#include "core/document/document.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace keelson {

Closing::Closing(QThreadPool &workers, QObject *parent) : QObject(parent), m_workers(workers) { }

void Closing::close(std::unique_ptr<Document> document, const QStringList &paths)
{
    if (!document)
        return;
    document->moveToThread(nullptr); // It belongs to nobody, so that any thread may end it.
    const auto end = [this, ending = document.release()] {
        delete ending;
        QMetaObject::invokeMethod(this, &Closing::forget, Qt::QueuedConnection);
    };
    m_entries.append({paths, QtConcurrent::run(&m_workers, end)});
}

void Closing::add(const QString &path, const QFuture<void> &holding)
{
    m_entries.append({{path}, holding});
}

QList<QFuture<void>> Closing::of(const QString &path) const
{
    QList<QFuture<void>> found;
    for (const Entry &entry : m_entries) {
        const auto isIt = [&](const QString &other) { return isSamePath(path, other); };
        if (std::any_of(entry.paths.begin(), entry.paths.end(), isIt))
            found.append(entry.over);
    }
    return found;
}

void Closing::forget()
{
    m_entries.removeIf([](const Entry &entry) { return entry.over.isFinished(); });
    Q_EMIT closed();
}

bool isSamePath(const QString &a, const QString &b)
{
    const QFileInfo one(a);
    const QFileInfo other(b);
    if (one.absoluteFilePath() == other.absoluteFilePath())
        return true;
    const QString real = one.canonicalFilePath();
    return !real.isEmpty() && real == other.canonicalFilePath();
}

} // namespace keelson
