// SPDX-License-Identifier: MIT
#include "core/document/store.h"

#include <QCoreApplication>
#include <QFile>

#include <chrono>

namespace keelson {

namespace {

using namespace std::chrono_literals;

constexpr auto firstPause = 250ms; ///< Before a failed write is tried again; doubles each time.
constexpr auto longestPause = 8000ms;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// All of a document's totals follow from its rows, so that what a flipped bit did to the recorded
// ones is not carried on.
Digest totalOf(const schema::Contents &contents)
{
    Digest total{};
    for (const ChangeRow &row : contents.rows)
        schema::combine(total, row.sum);
    return total;
}

} // namespace

Store::Store(Database database, const QString &path, const schema::Contents &contents)
    : m_database(std::move(database)), m_root(chainRoot(contents.document)), m_total(totalOf(contents)),
      m_count(contents.rows.size()), m_identity(durable::identityOf(path)), m_path(path)
{
    for (const ChangeRow &row : contents.rows)
        m_ends.insert(row.stamp.replica, row.sum);
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
    m_database.close();
}

void Store::setReport(Report report)
{
    const std::scoped_lock lock(m_mutex);
    m_report = std::move(report);
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

void Store::append(const Change &change)
{
    enqueue(Told{change, false});
}

void Store::appendRetold(const Change &change)
{
    enqueue(Told{change, true});
}

void Store::append(const QList<ChangeRow> &rows)
{
    for (const ChangeRow &row : rows)
        enqueue(row);
}

void Store::enqueue(Item item)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(item));
        ++m_handedOver;
    }
    m_wake.notify_one();
}

void Store::run()
{
    auto pause = firstPause;
    std::unique_lock lock(m_mutex);
    while (true) {
        const auto needed = [this] {
            return m_ending || m_retry || !m_tasks.empty() || (!m_queue.empty() && !m_failing);
        };
        if (m_failing)
            m_wake.wait_for(lock, pause, needed);
        else
            m_wake.wait(lock, needed);
        const bool ending = m_ending;
        m_retry = false;
        ++m_started;
        const std::deque<Task> tasks = std::exchange(m_tasks, {});
        lock.unlock();
        const bool failed = !writeSome();
        pause = failed ? std::min(m_failing ? pause * 2 : pause, longestPause) : firstPause;
        m_failing = failed;
        for (const Task &task : tasks)
            task();
        lock.lock();
        m_finished = m_started;
        m_settled.notify_all();
        if (ending && (m_queue.empty() || failed))
            return;
    }
}

bool Store::writeSome()
{
    std::deque<Item> items;
    {
        const std::scoped_lock lock(m_mutex);
        items = m_queue; // Stays queued until it is durable.
    }
    if (items.empty())
        return true;
    QHash<Id, Digest> ends = m_ends;
    const QList<ChangeRow> rows = rowsFor(items, ends);
    const std::optional<Error> error = write(rows);
    if (!error) {
        m_ends = ends;
        const std::scoped_lock lock(m_mutex);
        m_queue.erase(m_queue.begin(), m_queue.begin() + std::ptrdiff_t(items.size()));
        m_progress.durable += items.size();
    }
    report(error);
    return !error;
}

QList<ChangeRow> Store::rowsFor(const std::deque<Item> &items, QHash<Id, Digest> &ends) const
{
    QList<ChangeRow> rows;
    for (const Item &item : items)
        rows.append(rowFor(item, ends));
    return rows;
}

ChangeRow Store::rowFor(const Item &item, QHash<Id, Digest> &ends) const
{
    ChangeRow row;
    if (auto *told = std::get_if<Told>(&item)) {
        row.stamp = told->change.stamp;
        row.previous = ends.value(row.stamp.replica, m_root);
        row.isRetold = told->isRetold;
        row.body = encodeBody(told->change);
        row.sum = *changeSum(row.previous, row.stamp, row.body);
    } else {
        row = std::get<ChangeRow>(item);
    }
    ends.insert(row.stamp.replica, row.sum);
    return row;
}

std::optional<Error> Store::write(const QList<ChangeRow> &rows)
{
    if (auto gone = checkStillThere())
        return gone;
    Digest total = m_total;
    for (const ChangeRow &row : rows)
        schema::combine(total, row.sum);
    if (schema::append(m_database, rows, total, m_count + rows.size())) {
        m_total = total;
        m_count += rows.size();
        return std::nullopt;
    }
    const Error error = m_database.error(path());
    m_database.run("ROLLBACK");
    return error;
}

// Writing to a file that has lost its name would look like saving.
std::optional<Error> Store::checkStillThere() const
{
    const QString where = path();
    if (m_identity && durable::identityOf(where) == m_identity)
        return std::nullopt;
    return Error{Error::Kind::Environment,
                 Text::tr("The file was moved, deleted or replaced by another program."), where,
                 Text::tr("Save a copy of the document elsewhere; everything is still here.")};
}

void Store::report(const std::optional<Error> &error)
{
    Report call;
    {
        const std::scoped_lock lock(m_mutex);
        m_progress.error = error;
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

Result<void> Store::perform(std::function<Result<void>()> task)
{
    Result<void> result;
    bool done = false;
    std::unique_lock lock(m_mutex);
    m_tasks.push_back([&] {
        Result<void> outcome = task();
        const std::scoped_lock inner(m_mutex);
        result = std::move(outcome);
        done = true;
    });
    m_wake.notify_one();
    m_settled.wait(lock, [&] { return done; });
    return result;
}

Result<void> Store::copyTo(const QString &path)
{
    return perform([this, path] { return copyHere(path, Waiting::Include); });
}

Result<void> Store::moveTo(const QString &path)
{
    return perform([this, path] { return moveHere(path); });
}

} // namespace keelson
