// SPDX-License-Identifier: MIT
#include "core/document/store.h"

#include <QPromise>

#include <chrono>

namespace keelson {

namespace {

using namespace std::chrono_literals;

constexpr auto firstPause = 250ms; ///< Before a failed write is tried again; doubles each time.
constexpr auto longestPause = 8000ms;

} // namespace

Store::Store(DocumentFile file) : m_file(std::move(file)), m_path(m_file.path()), m_hasEarlier(m_file.hasEarlier())
{
    m_thread = std::thread([this] { run(); });
}

Store::~Store()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

// The writer may have had something to tell before there was anybody to listen.
void Store::setReport(Report report)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_report = std::move(report);
    }
    tell();
}

QString Store::path() const
{
    const std::scoped_lock lock(m_mutex);
    return m_path;
}

quint64 Store::handedOver() const
{
    const std::scoped_lock lock(m_mutex);
    return m_handedOver;
}

Store::Progress Store::progress() const
{
    const std::scoped_lock lock(m_mutex);
    return m_progress;
}

Store::News Store::takeNews()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_news, {});
}

void Store::leaveCheckpoint(const Facts &facts, quint64 lastCounter)
{
    const std::scoped_lock lock(m_mutex);
    m_leaving = Leaving{facts, lastCounter};
}

void Store::append(const QList<ChangeRow> &rows)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.insert(m_queue.end(), rows.cbegin(), rows.cend());
        m_handedOver += quint64(rows.size());
    }
    m_wake.notify_one();
}

void Store::run()
{
    auto pause = firstPause;
    std::unique_lock lock(m_mutex);
    while (true) {
        const auto needed = [this] {
            return m_ending || m_retry || m_hasEarlier || !m_tasks.empty() || (!m_queue.empty() && !m_failing);
        };
        if (m_failing)
            m_wake.wait_for(lock, pause, needed);
        else
            m_wake.wait(lock, needed);
        const bool ending = m_ending;
        m_retry = false;
        ++m_started;
        const std::deque<Task> tasks = m_hasEarlier ? std::deque<Task>() : std::exchange(m_tasks, {});
        lock.unlock();
        readSome();
        const bool failed = !writeSome();
        pause = failed ? std::min(m_failing ? pause * 2 : pause, longestPause) : firstPause;
        m_failing = failed;
        for (const Task &task : tasks)
            task();
        lock.lock();
        m_finished = m_started;
        m_settled.notify_all();
        if (ending && m_tasks.empty() && (m_queue.empty() || failed)) {
            lock.unlock();
            if (!failed)
                leave();
            return;
        }
    }
}

QList<ChangeRow> Store::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return QList<ChangeRow>(m_queue.cbegin(), m_queue.cend());
}

bool Store::writeSome()
{
    const QList<ChangeRow> rows = waiting(); // Stays queued until it is durable.
    if (rows.isEmpty() && !m_failing)
        return true;
    const Result<void> outcome = m_file.append(rows);
    if (!outcome)
        spill(rows);
    else if (m_spill)
        std::exchange(m_spill, std::nullopt)->remove();
    finishWrite(outcome ? rows.size() : 0, outcome);
    return outcome.has_value();
}

void Store::finishWrite(qsizetype written, const Result<void> &outcome)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.erase(m_queue.begin(), m_queue.begin() + std::ptrdiff_t(written));
        m_progress.durable += quint64(written);
        m_progress.error = outcome ? std::nullopt : std::optional(outcome.error());
        m_progress.spill = m_spill ? m_spill->path() : QString();
        m_news.joined += m_file.takeJoined();
    }
    tell();
}

// Where the file is gone all of it is kept, not only what it has not taken: nothing else may hold it any more.
void Store::spill(const QList<ChangeRow> &waiting)
{
    const bool isGone = !m_file.isReachable();
    const QList<ChangeRow> before = isGone ? m_file.rows() : QList<ChangeRow>();
    if (m_spill && m_spilledBefore < before.size())
        std::exchange(m_spill, std::nullopt)->remove();
    if (!m_spill) {
        const bool isWhole = isGone && !m_file.hasEarlier();
        Result<Spill> made = Spill::create(m_file.document(), m_file.path(),
                                           isWhole ? std::optional(before.size()) : std::nullopt);
        if (!made)
            return;
        m_spill.emplace(std::move(*made));
        m_spilledBefore = before.size();
        if (!before.isEmpty() && !m_spill->append(before))
            std::exchange(m_spill, std::nullopt)->remove();
    }
    const qsizetype kept = m_spill ? m_spill->size() - m_spilledBefore : waiting.size();
    const QList<ChangeRow> rows = waiting.sliced(qMin(waiting.size(), kept));
    if (m_spill && !rows.isEmpty() && !m_spill->append(rows))
        std::exchange(m_spill, std::nullopt)->remove(); // Half of it would be taken for all.
}

void Store::readSome()
{
    if (!m_file.hasEarlier())
        return;
    std::optional<Loaded> earlier = m_file.readEarlier();
    if (!earlier)
        return;
    // What another program has put in its place meanwhile is not ours to mend.
    const bool isToMend = earlier->isDamaged() && m_file.isReachable();
    const auto repaired = isToMend ? m_file.repair() : Result<QString>(QString());
    News::Earlier news{{}, earlier->findings, earlier->lost};
    news.log.unite(earlier->rows);
    {
        const std::scoped_lock lock(m_mutex);
        m_hasEarlier = false;
        m_news.earlier = std::move(news);
        if (repaired)
            m_news.damagedKeptAs = *repaired;
    }
    tell();
}

// Another copy may have come since the last change: what was said to be saved goes into that one, too. What has joined at
// the last moment is in the file and not in these facts.
void Store::leave()
{
    (void)m_file.append({});
    {
        const std::scoped_lock lock(m_mutex);
        m_news.joined += m_file.takeJoined();
        if (!m_news.joined.isEmpty())
            return;
    }
    if (m_leaving && m_file.wantsCheckpoint(m_leaving->facts.size()))
        (void)m_file.writeCheckpoint(m_leaving->facts, m_leaving->lastCounter); // It can be done without.
}

void Store::tell()
{
    Report call;
    {
        const std::scoped_lock lock(m_mutex);
        call = m_report;
    }
    if (call)
        call();
}

Result<void> Store::flush()
{
    std::unique_lock lock(m_mutex);
    const quint64 wanted = m_handedOver;
    const quint64 started = m_started;
    m_retry = m_progress.durable < wanted;
    m_wake.notify_one();
    // Only an attempt that starts after this one was asked for has seen all that is wanted.
    m_settled.wait(lock, [&] {
        return m_progress.durable >= wanted || (m_progress.error && m_finished > started);
    });
    if (m_progress.durable >= wanted)
        return {};
    return *m_progress.error;
}

void Store::retry()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_retry = true;
    }
    m_wake.notify_one();
}

QFuture<Result<void>> Store::begin(std::function<Result<void>()> task)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back([promise, task = std::move(task)] {
            promise->addResult(task());
            promise->finish();
        });
    }
    m_wake.notify_one();
    return promise->future();
}

void Store::waitForEarlier()
{
    std::unique_lock lock(m_mutex);
    m_settled.wait(lock, [&] { return !m_hasEarlier; });
}

Result<void> Store::saved() const
{
    const std::scoped_lock lock(m_mutex);
    return m_progress.error ? Result<void>(*m_progress.error) : Result<void>();
}

// What the disk of the file itself does not take, the copy's may.
QFuture<Result<void>> Store::copyTo(const QString &path)
{
    return begin([this, path] { return m_file.copyTo(path, waiting()); });
}

QFuture<Result<void>> Store::moveTo(const QString &path)
{
    return begin([this, path] {
        const Result<void> moved = m_file.moveTo(path);
        {
            const std::scoped_lock lock(m_mutex);
            m_path = m_file.path();
            m_retry = moved.has_value(); // What the old place has not taken the new one may.
        }
        tell();
        return moved;
    });
}

QFuture<Result<void>> Store::rewrite(const QHash<Stamp, QByteArray> &bodies)
{
    return begin([this, bodies] {
        Result<void> written = saved(); // A body that is not in the file yet cannot be taken out of it.
        if (written)
            written = m_file.rewrite(bodies);
        if (written) {
            const std::scoped_lock lock(m_mutex);
            m_news.rewritten.insert(bodies);
        }
        tell();
        return written;
    });
}

} // namespace keelson
