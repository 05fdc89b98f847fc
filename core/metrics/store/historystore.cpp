// SPDX-License-Identifier: MIT
#include "core/metrics/store/historystoreprivate.h"

#include <QFile>

#include <algorithm>

namespace keelson {

namespace {

constexpr qint64 hour = 3'600'000;

} // namespace

HistoryStore::HistoryStore(std::unique_ptr<Private> parts) : d(std::move(parts)) { }

HistoryStore::~HistoryStore()
{
    if (!d->file || !d->file->begin())
        return;
    if (!d->sealAll() || !d->file->removeLogBefore(d->row) || !d->file->commit())
        d->file->rollback();
}

Result<std::unique_ptr<HistoryStore>> HistoryStore::open(const QString &path, const StoreLimits &limits)
{
    auto d = std::make_unique<Private>();
    d->path = path;
    d->limits = limits;
    if (const Result<void> opened = d->openFile(); !opened)
        return opened.error();
    return std::unique_ptr<HistoryStore>(new HistoryStore(std::move(d)));
}

Result<void> HistoryStore::Private::openFile()
{
    Result<std::unique_ptr<StoreFile>> opened = StoreFile::open(path);
    if (!opened)
        return opened.error().kind == Error::Kind::BadInput ? beginAnew(opened.error()) : opened.error();
    file = *std::move(opened);
    if (load())
        return {};
    return file->isDamaged() ? beginAnew(file->error()) : file->error();
}

/// The damaged file stays beside the new one, for whoever wants to look; the next one takes its place.
Result<void> HistoryStore::Private::beginAnew(const Error &why)
{
    file.reset();
    const QString aside = path + QStringLiteral(".damaged");
    QFile::remove(aside);
    if (!QFile::rename(path, aside))
        QFile::remove(path);
    for (const char *beside : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(beside));
    Result<std::unique_ptr<StoreFile>> opened = StoreFile::open(path);
    if (!opened)
        return opened.error();
    file = *std::move(opened);
    tell(QStringLiteral("metrics.store.anew"),
         StoreText::tr("%1 It was set aside as %2 and a new one was begun.").arg(why.what, aside));
    return load() ? Result<void>() : file->error();
}

bool HistoryStore::Private::load()
{
    heads.clear();
    known.clear();
    resources.clear();
    const auto rows = file->series();
    const auto things = rows ? file->resources() : std::nullopt;
    const auto extents = things ? file->extents() : std::nullopt;
    if (!extents)
        return false;
    for (const StoreFile::SeriesRow &series : *rows) {
        StoreHead head{series.id, series.key, series.period, {}, 0, QList<qint64>(levels(), StoreHead::never),
                       QList<qint64>(levels(), StoreHead::never)};
        known.insert({series.key, series.period}, &(heads[series.id] = head));
    }
    for (const Resource &resource : *things)
        resources.insert({resource.type, resource.name}, resource);
    for (const StoreFile::Extent &extent : *extents) {
        const auto head = heads.find(extent.series);
        if (head == heads.end() || extent.level >= levels())
            continue;
        head->second.starts[extent.level] = extent.start;
        head->second.ends[extent.level] = extent.stop;
        newest = std::max(newest, extent.level == 0 ? extent.stop : newest);
    }
    return replayLog();
}

bool HistoryStore::Private::replayLog()
{
    const auto log = file->log();
    if (!log)
        return false;
    row = log->isEmpty() ? 0 : log->last().id + 1;
    for (const StoreFile::LogRow &written : *log) {
        QList<chunk::Entry> entries;
        if (!chunk::unpack(written.body, entries))
            tell(QStringLiteral("metrics.store.log"), StoreText::tr("One reading of the history was damaged and is gone."));
        for (const chunk::Entry &entry : std::as_const(entries)) {
            const auto head = heads.find(entry.series);
            if (head == heads.end() || entry.sample.time <= head->second.ends[0])
                continue;
            head->second.take(entry.sample, written.id);
            newest = std::max(newest, entry.sample.time);
        }
    }
    return true;
}

Result<void> HistoryStore::Private::recovered()
{
    const bool damaged = file->isDamaged();
    const Error error = file->error();
    file->rollback();
    if (damaged)
        return beginAnew(error);
    load();
    return error;
}

Result<void> HistoryStore::append(const Frame &frame)
{
    d->newest = std::max(d->newest, frame.time);
    const auto written = [&] { return d->file->begin() && d->take(frame) && d->writeLog() && d->file->commit(); };
    if (!written()) {
        if (const Result<void> recovered = d->recovered(); !recovered)
            return recovered.error();
        if (!written())
            return d->recovered();
    }
    return d->newest - d->trimmed >= hour ? trim() : Result<void>();
}

Result<void> HistoryStore::trim()
{
    d->trimmed = d->newest;
    if (d->trimAll())
        return {};
    return d->recovered();
}

QList<HistoryStore::Stored> HistoryStore::series() const
{
    QList<Stored> all;
    for (const auto &[id, head] : d->heads)
        all.append({head.key, head.period});
    return all;
}

QList<Resource> HistoryStore::resources() const
{
    return d->resources.values();
}

qint64 HistoryStore::size() const
{
    return d->file->bytesInUse();
}

QList<Finding> HistoryStore::takeFindings()
{
    return std::exchange(d->findings, {});
}

void HistoryStore::Private::tell(const QString &rule, const QString &message)
{
    constexpr qsizetype most = 100;
    if (findings.size() >= most)
        return;
    Finding finding;
    finding.rule = rule;
    finding.message = message;
    finding.place = path;
    findings.append(finding);
}

} // namespace keelson
