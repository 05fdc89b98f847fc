// SPDX-License-Identifier: MIT
#include "core/document/document.h"

#include "core/document/documentprivate.h"
#include "core/document/drafts.h"
#include "core/document/freshfile.h"
#include "core/document/codec.h"
#include "core/document/purge.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPromise>

// How a document comes from a file, goes to another and takes in a third.

namespace keelson {

namespace {

QString absolute(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// What only the remembered facts know: cells that are later than those the log comes to.
QList<Fact> laterThan(const Facts &facts, const Facts &remembered)
{
    QList<Fact> lost;
    for (auto record = remembered.cbegin(); record != remembered.cend(); ++record) {
        const Cells known = facts.value(record.key());
        for (const Cells::Entry &entry : *record) {
            const Cell *cell = known.find(QStringView(entry.property));
            if (!cell || cell->stamp < entry.cell.stamp)
                lost.append({record.key(), entry.property, entry.cell.value});
        }
    }
    sortFacts(lost);
    return lost;
}

/// What stands although no change of the log says it.
QList<Fact> unfounded(const Facts &facts, const Log &log)
{
    QList<Fact> lost;
    for (auto record = facts.cbegin(); record != facts.cend(); ++record) {
        for (const Cells::Entry &entry : *record) {
            if (!log.contains(entry.cell.stamp))
                lost.append({record.key(), entry.property, entry.cell.value});
        }
    }
    sortFacts(lost);
    return lost;
}

Error forReadingOnly(const QString &path, const QString &remedy = {})
{
    return {Error::Kind::Usage, Document::tr("This document is open for reading only."), path, remedy};
}

template<typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

Result<std::unique_ptr<Document>> Document::open(const QString &path, const Author &author, Access access, Stop stop)
{
    auto data = std::make_unique<Private>(absolute(path), access, author);
    std::optional<Facts> remembered;
    if (access == Access::Write) {
        auto opened = DocumentFile::open(data->path, author.name, stop);
        if (!opened)
            return opened.error();
        remembered = data->takeIn(std::move(*opened));
    } else {
        const auto read = DocumentFile::read(data->path, stop);
        if (!read)
            return read.error();
        data->id = read->contents.document;
        data->history.unite(read->loaded.rows);
        data->news.damages = read->loaded.findings;
        data->news.lost = read->loaded.lost;
        if (read->remembered)
            data->news.remembered = data->history.remember(*read->remembered);
    }
    return begun(std::move(data), remembered);
}

Result<std::unique_ptr<Document>> Document::repair(const QString &path, const QString &target, const Author &author, Stop stop)
{
    auto data = std::make_unique<Private>(absolute(target), Access::Write, author);
    auto opened = DocumentFile::openMended(absolute(path), data->path, author.name, stop);
    if (!opened)
        return opened.error();
    if (!*opened)
        return std::unique_ptr<Document>();
    const std::optional<Facts> remembered = data->takeIn(std::move(**opened));
    return begun(std::move(data), remembered);
}

std::unique_ptr<Document> Document::begun(std::unique_ptr<Private> data, const std::optional<Facts> &remembered)
{
    data->chainEnd = chainRoot(data->id);
    data->readAnew();
    std::unique_ptr<Document> document(new Document(std::move(data)));
    document->listen();
    if (remembered)
        document->bringBack(laterThan(document->facts(), *remembered));
    if (document->access() == Access::Write)
        document->bringBackSpills();
    return document;
}

void Document::listen()
{
    if (!d->store)
        return;
    d->store->setReport([this] {
        QMetaObject::invokeMethod(this, [this] { showProgress(); }, Qt::QueuedConnection);
    });
}

// What an earlier run could not save; what it could not save in another copy that is still there belongs in that one. A spill
// goes only when its changes are durable here.
void Document::bringBackSpills()
{
    const auto here = durable::identityOf(d->path);
    QList<LeftSpill> joined;
    for (const LeftSpill &spill : leftSpills()) {
        const bool isOfAnother = durable::identityOf(spill.of) != here && isCopyAt(spill.of, spill.document);
        if (spill.document != d->id || isOfAnother)
            continue;
        const QList<ChangeRow> fresh = d->history.unite(spill.rows);
        d->store->append(fresh);
        d->news.broughtBack += d->headersOf(fresh);
        joined.append(spill);
    }
    if (joined.isEmpty())
        return;
    d->readAnew();
    if (d->store->flush()) {
        for (const LeftSpill &spill : std::as_const(joined))
            finish(spill);
    }
}

// The changes are lost, what they had said is not.
void Document::bringBack(const QList<Fact> &lost)
{
    if (lost.isEmpty())
        return;
    d->news.rememberedBy = record(tr("Bring back what damaged changes had said"), {}, lost);
    d->news.remembered += lost.size();
}

void Document::takeNews()
{
    Store::News news = d->store->takeNews();
    bool isOther = false;
    if (news.earlier) {
        d->history.complete(std::move(news.earlier->log));
        d->undoList.read(d->history.log());
        d->news.damages += news.earlier->findings;
        d->news.lost = news.earlier->lost;
        isOther = !news.earlier->findings.isEmpty();
        if (isOther) {
            d->gatherFindings();
            bringBack(unfounded(d->history.facts(), d->history.log()));
        }
        Q_EMIT historyCompleted();
    }
    if (!news.damagedKeptAs.isEmpty()) {
        d->news.damagedKeptAs = news.damagedKeptAs;
        isOther = true;
    }
    if (!news.rewritten.isEmpty())
        takeBodies(news.rewritten);
    if (const auto fresh = d->history.unite(news.joined); !fresh.isEmpty()) {
        d->news.joined += d->headersOf(fresh);
        isOther = true;
        readAnew();
    }
    if (isOther)
        Q_EMIT fileNewsChanged();
}

Result<std::unique_ptr<Document>> Document::create(const QString &path, const Author &author)
{
    if (const auto made = DocumentFile::create(absolute(path), Id::create()); !made)
        return made.error();
    auto opened = open(path, author);
    if (!opened)
        QFile::remove(absolute(path)); // Or trying again would find its name taken.
    return opened;
}

Result<std::unique_ptr<Document>> Document::createDraft(const Author &author)
{
    const auto path = drafts::newPath();
    return path ? create(*path, author) : path.error();
}

// Opening it brings the spill back, which it holds already, and lets go of it.
Result<std::unique_ptr<Document>> Document::createDraftFrom(const QString &spill, const Author &author)
{
    const auto path = drafts::newPath();
    if (!path)
        return path.error();
    const auto left = readSpill(spill);
    if (!left || !left->saved) {
        return Error{Error::Kind::BadInput, tr("These changes alone are not the whole document."), spill,
                     tr("Bring back the document they belong to and open it.")};
    }
    auto fresh = FreshFile::write(*path, left->document, left->rows);
    const auto put = fresh ? std::move(*fresh).putAt(*path) : Result<void>(fresh.error());
    return put ? open(*path, author) : put.error();
}

QStringList Document::drafts()
{
    return drafts::list();
}

bool Document::isDraftPath(const QString &path)
{
    return drafts::contains(path);
}

Result<OtherCopy> Document::readCopy(const QString &path, Stop stop)
{
    auto read = DocumentFile::read(absolute(path), stop);
    if (!read)
        return read.error();
    OtherCopy other{absolute(path), read->contents.document, read->loaded.rows, read->loaded.findings};
    for (Finding &finding : other.damages)
        finding.place = other.path + u' ' + finding.place;
    return other;
}

QFuture<Result<int>> Document::startMerge(const OtherCopy &other)
{
    if (d->access == Access::ReadOnly)
        return ready<int>(forReadingOnly(d->path));
    if (other.document != d->id) {
        return ready<int>(Error{Error::Kind::BadInput, tr("This is another document, not a copy of the one that is open."),
                                other.path, tr("Only copies of one document can be merged.")});
    }
    d->mergeDamages.append(other.damages);
    const auto bodies = purgedIn(other.rows, log());
    QList<ChangeRow> rows; // In the order of their file, which is that of their chains.
    for (const ChangeRow &row : other.rows) {
        if (!d->history.log().contains(row.stamp))
            rows.append(row);
    }
    d->history.unite(rows);
    d->store->append(rows);
    if (!rows.isEmpty() || !other.damages.isEmpty())
        readAnew();
    if (!rows.isEmpty())
        showSaving();
    const int fresh = int(rows.size());
    if (bodies.isEmpty())
        return ready<int>(fresh);
    return d->store->rewrite(bodies).then([fresh](const Result<void> &purged) {
        return purged ? Result<int>(fresh) : Result<int>(purged.error());
    });
}

Result<int> Document::merge(const QString &otherPath, Stop stop)
{
    if (d->access == Access::ReadOnly)
        return forReadingOnly(d->path);
    const QString path = absolute(otherPath);
    if (durable::identityOf(path) == durable::identityOf(d->path) && QFileInfo::exists(path))
        return 0;
    const auto other = readCopy(path, stop);
    if (!other)
        return other.error();
    const Result<int> merged = startMerge(*other).result();
    takeNews();
    return merged;
}

QFuture<Result<void>> Document::startMove(const QString &path)
{
    if (d->access == Access::ReadOnly)
        return ready<void>(forReadingOnly(d->path, tr("Save a copy instead.")));
    return d->store->moveTo(absolute(path));
}

Result<void> Document::moveTo(const QString &path)
{
    const Result<void> moved = startMove(path).result();
    takePath();
    return moved;
}

// Read from the writer, which is who moves it.
void Document::takePath()
{
    if (!d->store || d->store->path() == d->path)
        return;
    d->path = d->store->path();
    Q_EMIT pathChanged(d->path);
}

QFuture<Result<void>> Document::startCopy(const QString &path) const
{
    return d->store ? d->store->copyTo(absolute(path)) : ready<void>(copyTo(path));
}

Result<void> Document::copyTo(const QString &path) const
{
    if (d->store)
        return startCopy(path).result();
    if (const auto free = durable::checkFree(absolute(path)); !free)
        return free;
    auto fresh = FreshFile::write(absolute(path), d->id, linked(d->history.log().rows(), d->id));
    return fresh ? std::move(*fresh).putAt(absolute(path)) : Result<void>(fresh.error());
}

Result<void> Document::copyWithoutHistory(const QString &path) const
{
    return writeWithoutHistory(path, d->history.facts(), d->author);
}

Result<void> Document::writeWithoutHistory(const QString &path, const Facts &facts, const Author &author)
{
    constexpr qsizetype factsOfAChange = 10000;
    const QString target = absolute(path);
    if (const auto free = durable::checkFree(target); !free)
        return free;
    const Id document = Id::create();
    const Id replica = Id::create();
    const QList<Fact> standingFacts = standing(facts);
    QList<ChangeRow> rows;
    Digest end = chainRoot(document);
    for (qsizetype at = 0; at < standingFacts.size(); at += factsOfAChange) {
        Change change{{quint64(rows.size() + 1), replica}, author, QDateTime::currentMSecsSinceEpoch(),
                      tr("Begin without history"), {}, standingFacts.mid(at, factsOfAChange)};
        ChangeRow row{change.stamp, end, {}, false, encodeBody(change, document)};
        row.sum = *changeSum(row.previous, row.stamp, row.body);
        end = row.sum;
        rows.append(row);
    }
    auto fresh = FreshFile::write(target, document, rows);
    return fresh ? std::move(*fresh).putAt(target) : Result<void>(fresh.error());
}

QList<Trace> Document::tracesOf(const QString &text) const
{
    return keelson::tracesOf(log(), text);
}

Result<int> Document::purge(const QList<Trace> &traces)
{
    if (d->access == Access::ReadOnly)
        return forReadingOnly(d->path);
    const auto bodies = purged(log(), traces);
    if (bodies.isEmpty())
        return 0;
    const Result<int> ended = endPurge(d->store->rewrite(bodies).result(), int(traces.size()));
    const auto saved = ended ? flush() : Result<void>();
    return saved ? ended : Result<int>(saved.error());
}

QFuture<Result<int>> Document::startPurge(const QList<Trace> &traces)
{
    if (d->access == Access::ReadOnly)
        return ready<int>(forReadingOnly(d->path));
    const auto bodies = purged(log(), traces);
    if (bodies.isEmpty())
        return ready<int>(0);
    const int count = int(traces.size());
    QFuture<Result<void>> rewriting = d->store->rewrite(bodies);
    d->purges.append({rewriting, count});
    return rewriting.then(this, [this, count](const Result<void> &written) {
        d->purges.removeFirst();
        return endPurge(written, count);
    });
}

Result<int> Document::endPurge(const Result<void> &written, int count)
{
    takeNews();
    if (!written)
        return written.error();
    record(tr("Purge %n value(s) from the history", nullptr, count), {}, {});
    return count;
}

void Document::takeBodies(const QHash<Stamp, QByteArray> &bodies)
{
    const QSet<Id> touched = d->history.replaceBodies(bodies);
    const ModelChange change{d->normaliser.update(d->history.facts(), touched)};
    d->gatherFindings();
    Q_EMIT changed(change);
}

void Document::retry()
{
    if (d->store)
        d->store->retry();
}

Result<void> Document::flush()
{
    if (!d->store)
        return {};
    const auto flushed = d->store->flush();
    showProgress();
    return flushed;
}

} // namespace keelson
