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

// How a document comes from a file, goes to another and takes in a third.

namespace keelson {

namespace {

QString absolute(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

Error readOnly(const QString &path)
{
    return {Error::Kind::Usage, Document::tr("This document is open for reading only."), path, {}};
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

} // namespace

Result<std::unique_ptr<Document>> Document::open(const QString &path, const Author &author, Access access, Stop stop)
{
    auto data = std::make_unique<Private>();
    data->path = absolute(path);
    data->access = access;
    data->author = author;
    data->replica = Id::create();
    data->undoList = UndoList(author.id);
    std::optional<Facts> remembered;
    if (access == Access::Write) {
        auto opened = DocumentFile::open(data->path, author.name, stop);
        if (!opened)
            return opened.error();
        data->id = opened->file.document();
        data->news.damagedKeptAs = opened->damagedKeptAs;
        data->news.olderKeptAs = opened->olderKeptAs;
        data->news.damages = opened->loaded.findings;
        if (opened->start)
            data->history.start(opened->start->facts, opened->start->start.lastCounter);
        data->history.unite(opened->loaded.rows);
        remembered = std::move(opened->remembered);
        data->store = std::make_unique<Store>(std::move(opened->file));
    } else {
        const auto read = DocumentFile::read(data->path, stop);
        if (!read)
            return read.error();
        data->id = read->contents.document;
        data->history.unite(read->loaded.rows);
        data->news.damages = read->loaded.findings;
        if (read->remembered)
            data->news.remembered = data->history.remember(*read->remembered);
    }
    data->chainEnd = chainRoot(data->id);
    data->readAnew();
    std::unique_ptr<Document> document(new Document(std::move(data)));
    document->listen();
    if (remembered)
        document->bringBack(laterThan(document->facts(), *remembered));
    if (access == Access::Write)
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

// What an earlier run could not save. A spill goes only when its changes are durable here.
void Document::bringBackSpills()
{
    QStringList joined;
    for (const LeftSpill &spill : leftSpills()) {
        if (spill.document != d->id)
            continue;
        const QList<ChangeRow> fresh = d->history.unite(spill.rows);
        d->store->append(fresh);
        d->news.broughtBack += d->headersOf(fresh);
        joined.append(spill.path);
    }
    if (joined.isEmpty())
        return;
    d->readAnew();
    if (d->store->flush()) {
        for (const QString &path : std::as_const(joined))
            removeSpill(path);
    }
}

// The changes are lost, what they had said is not.
void Document::bringBack(const QList<Fact> &lost)
{
    if (lost.isEmpty())
        return;
    record(tr("Bring back what damaged changes had said"), {}, lost);
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
        d->news.damagedKeptAs = news.damagedKeptAs;
        isOther = !news.earlier->findings.isEmpty();
        if (isOther) {
            d->gatherFindings();
            bringBack(unfounded(d->history.facts(), d->history.log()));
        }
        Q_EMIT historyCompleted();
    }
    for (const Store::Rewriting &rewriting : std::as_const(news.rewritings))
        finishPurge(rewriting.bodies, rewriting.outcome);
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
    return open(path, author);
}

Result<std::unique_ptr<Document>> Document::createDraft(const Author &author)
{
    const auto path = drafts::newPath();
    return path ? create(*path, author) : path.error();
}

QStringList Document::drafts()
{
    return drafts::list();
}

Result<int> Document::merge(const QString &otherPath, Stop stop)
{
    if (d->access == Access::ReadOnly)
        return readOnly(d->path);
    const QString path = absolute(otherPath);
    if (durable::identityOf(path) == durable::identityOf(d->path) && QFileInfo::exists(path))
        return 0;
    auto read = DocumentFile::read(path, stop);
    if (!read)
        return read.error();
    if (read->contents.document != d->id) {
        return Error{Error::Kind::BadInput, tr("This is another document, not a copy of the one that is open."), path,
                     tr("Only copies of one document can be merged.")};
    }
    Loaded &loaded = read->loaded;
    for (Finding &finding : loaded.findings)
        finding.place = path + u' ' + finding.place;
    d->mergeDamages.append(loaded.findings);
    const auto bodies = purgedIn(loaded.rows, log());
    QList<ChangeRow> rows; // In the order of their file, which is that of their chains.
    for (const ChangeRow &row : std::as_const(loaded.rows)) {
        if (!d->history.log().contains(row.stamp))
            rows.append(row);
    }
    d->history.unite(rows);
    d->store->append(rows);
    if (!rows.isEmpty() || !loaded.findings.isEmpty())
        readAnew();
    if (const auto purged = replaceBodies(bodies); !purged)
        return purged.error();
    return int(rows.size());
}

Result<void> Document::moveTo(const QString &path)
{
    if (d->access == Access::ReadOnly)
        return Error{Error::Kind::Usage, tr("This document is open for reading only."), d->path,
                     tr("Save a copy instead.")};
    const auto moved = d->store->moveTo(absolute(path));
    if (moved) {
        d->path = d->store->path();
        Q_EMIT pathChanged(d->path);
    }
    return moved;
}

Result<void> Document::copyTo(const QString &path) const
{
    if (d->store)
        return d->store->copyTo(absolute(path));
    if (const auto free = durable::checkFree(absolute(path)); !free)
        return free;
    auto fresh = FreshFile::write(absolute(path), d->id, d->history.log().rows());
    return fresh ? std::move(*fresh).putAt(absolute(path)) : Result<void>(fresh.error());
}

Result<void> Document::copyWithoutHistory(const QString &path) const
{
    constexpr qsizetype factsOfAChange = 10000;
    const QString target = absolute(path);
    if (const auto free = durable::checkFree(target); !free)
        return free;
    const Id document = Id::create();
    const Id replica = Id::create();
    const QList<Fact> facts = standing(d->history.facts());
    QList<ChangeRow> rows;
    Digest end = chainRoot(document);
    for (qsizetype at = 0; at < facts.size(); at += factsOfAChange) {
        Change change{{quint64(rows.size() + 1), replica}, d->author, QDateTime::currentMSecsSinceEpoch(),
                      tr("Begin without history"), {}, facts.mid(at, factsOfAChange)};
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
        return readOnly(d->path);
    const auto bodies = purged(log(), traces);
    if (bodies.isEmpty())
        return 0;
    if (const auto replaced = replaceBodies(bodies); !replaced)
        return replaced.error();
    recordPurge(int(traces.size()));
    const auto saved = flush();
    return saved ? Result<int>(int(traces.size())) : Result<int>(saved.error());
}

void Document::startPurge(const QList<Trace> &traces)
{
    const bool isReadOnly = d->access == Access::ReadOnly;
    const auto bodies = isReadOnly ? QHash<Stamp, QByteArray>() : purged(log(), traces);
    if (bodies.isEmpty()) {
        Q_EMIT purgeFinished(isReadOnly ? Result<int>(readOnly(d->path)) : Result<int>(0));
        return;
    }
    d->purges.append(int(traces.size()));
    d->store->startRewriting(bodies);
}

void Document::finishPurge(const QHash<Stamp, QByteArray> &bodies, const Result<void> &written)
{
    const int count = d->purges.takeFirst();
    if (written) {
        takeBodies(bodies);
        recordPurge(count);
    }
    Q_EMIT purgeFinished(written ? Result<int>(count) : Result<int>(written.error()));
}

void Document::recordPurge(int count)
{
    record(tr("Purge %n value(s) from the history", nullptr, count), {}, {});
}

Result<void> Document::replaceBodies(const QHash<Stamp, QByteArray> &bodies)
{
    if (bodies.isEmpty())
        return {};
    if (const auto written = d->store->rewrite(bodies); !written)
        return written;
    takeBodies(bodies);
    return {};
}

void Document::takeBodies(const QHash<Stamp, QByteArray> &bodies)
{
    const QSet<Id> touched = d->history.replaceBodies(bodies);
    const ModelChange change{d->normaliser.update(d->history.facts(), touched)};
    d->gatherFindings();
    Q_EMIT changed(change);
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
