// SPDX-License-Identifier: MIT
#include "app/gui/shell/opening.h"

#include "app/gui/shell/closing.h"

#include <QThread>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <mutex>
#include <utility>

namespace keelson {

/// Where worker and window meet: whoever comes second knows whether the document is still wanted.
struct Opening::Delivery
{
    std::mutex mutex;
    bool isWanted = true;
    std::optional<Result<Opened>> opened;

    void bring(Result<Opened> result)
    {
        const std::scoped_lock lock(mutex);
        if (isWanted)
            opened = std::move(result);
    }
    std::optional<Result<Opened>> take()
    {
        const std::scoped_lock lock(mutex);
        isWanted = false;
        return std::exchange(opened, std::nullopt);
    }
};

Opening::Opening(QThreadPool &workers, Closing &closing, QObject *parent)
    : QObject(parent), m_workers(workers), m_closing(closing)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Opening::arrive);
}

void Opening::begin(const QString &path, Make make)
{
    discard();
    m_path = path;
    m_stop = std::stop_source();
    m_delivery = std::make_shared<Delivery>();
    const auto work = [make = std::move(make), delivery = m_delivery, before = m_closing.of(path), home = thread(),
                       stop = Stop{.token = m_stop.get_token()}]() mutable {
        for (QFuture<void> &over : before)
            over.waitForFinished();
        Result<Opened> opened = make(stop);
        if (opened)
            opened->document->moveToThread(home);
        delivery->bring(std::move(opened));
    };
    m_watcher.setFuture(QtConcurrent::run(&m_workers, work));
    Q_EMIT changed();
}

void Opening::cancel()
{
    if (!isUnderWay())
        return;
    discard();
    Q_EMIT changed();
}

void Opening::discard()
{
    if (!isUnderWay())
        return;
    m_stop.request_stop();
    auto come = std::exchange(m_delivery, nullptr)->take();
    if (come && *come)
        m_closing.close(std::move((*come)->document), {m_path});
    else
        m_closing.add(m_path, m_watcher.future());
    m_watcher.setFuture({});
}

void Opening::arrive()
{
    if (!isUnderWay() || !m_watcher.isFinished())
        return;
    m_opened = std::exchange(m_delivery, nullptr)->take();
    Q_EMIT changed();
    Q_EMIT finished();
}

Result<Opened> Opening::take()
{
    Result<Opened> opened = *std::move(m_opened);
    m_opened.reset();
    return opened;
}

} // namespace keelson
