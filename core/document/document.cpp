// SPDX-License-Identifier: MIT
#include "core/document/document.h"

#include "core/document/codec.h"
#include "core/document/documentprivate.h"
#include "core/document/drafts.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace keelson {

namespace {

/// Without the facts that say what is so already.
QList<Fact> news(const QList<Fact> &facts, const History &history)
{
    QList<Fact> fresh;
    for (const Fact &fact : facts) {
        if (fact.value != history.value(fact.record, fact.property))
            fresh.append(fact);
    }
    sortFacts(fresh);
    return fresh;
}

/// Those a file could hold, as rows that tell nothing of their place in a chain. In the order of their counters, so
/// that one that runs too far ahead of the others is told from them in whatever order they came.
QList<ChangeRow> retoldRows(QList<Change> changes, Id document, quint64 lastCounter)
{
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.stamp < b.stamp; });
    QList<ChangeRow> rows;
    Interner interner;
    for (const Change &change : std::as_const(changes)) {
        const quint64 counter = change.stamp.counter;
        const bool isCounted = counter > 0 && (counter <= lastCounter || counter - lastCounter <= widestGap);
        if (!isCounted || change.stamp.replica.isNull())
            continue;
        ChangeRow row{change.stamp, chainRoot(document), {}, true, encodeBody(change, document)};
        const auto sum = changeSum(row.previous, row.stamp, row.body);
        if (!sum || !decodeBody(row.stamp, row.body, interner))
            continue;
        row.sum = *sum;
        rows.append(row);
        lastCounter = qMax(lastCounter, counter);
    }
    return rows;
}

QSet<Id> recordsOf(const QList<Fact> &facts)
{
    QSet<Id> records;
    for (const Fact &fact : facts)
        records.insert(fact.record);
    return records;
}

} // namespace

Document::Document(std::unique_ptr<Private> data) : d(std::move(data)) { }

// What its own disk does not take is in a spill, which the next start brings back.
Document::~Document()
{
    if (!d->store)
        return;
    blockSignals(true);
    for (const Private::Purge &purge : std::as_const(d->purges))
        (void)endPurge(purge.written.result(), purge.count);
    d->store->setReport({});
    if (d->history.isComplete())
        d->store->leaveCheckpoint(d->history.facts(), d->history.lastCounter());
    (void)d->store->flush();
}

QString Document::path() const { return d->path; }
bool Document::isDraft() const { return drafts::contains(d->path); }
Document::Access Document::access() const { return d->access; }
Id Document::id() const { return d->id; }
const Author &Document::author() const { return d->author; }
SaveState Document::saveState() const { return d->saveState; }
const Model &Document::model() const { return d->normaliser.model(); }
const Facts &Document::facts() const { return d->history.facts(); }
const QList<Finding> &Document::findings() const { return d->findings; }
const FileNews &Document::fileNews() const { return d->news; }
bool Document::isHistoryComplete() const { return d->history.isComplete(); }
QList<Change> Document::changes() const { return log().changes(); }

const Log &Document::log() const
{
    if (!d->history.isComplete()) {
        d->store->waitForEarlier();
        const_cast<Document *>(this)->takeNews();
    }
    return d->history.log();
}

Stamp Document::commit(const Edit &edit)
{
    const QList<Fact> facts = news(edit.facts(), d->history);
    if (facts.isEmpty())
        return {};
    return record(edit.label(), {}, facts);
}

Stamp Document::record(const QString &label, const Stamp &undoes, const QList<Fact> &facts)
{
    if (d->access == Access::ReadOnly)
        return {};
    Change change;
    change.stamp = {d->history.lastCounter() + 1, d->replica};
    change.author = d->author;
    change.when = QDateTime::currentMSecsSinceEpoch();
    change.label = label;
    change.undoes = undoes;
    change.facts = facts;
    const ChangeRow row = d->rowOf(change);
    d->history.append(change, row);
    if (d->history.isComplete())
        d->undoList.add(d->history.log(), d->history.log().size() - 1);
    d->store->append({row});
    ModelChange modelChange{d->normaliser.update(d->history.facts(), recordsOf(facts)), false, label, undoes.counter != 0};
    d->gatherFindings();
    Q_EMIT changed(modelChange);
    showSaving();
    return change.stamp;
}

QString Document::undoLabel() const
{
    return d->labelOf(d->undoList.toUndo());
}

QString Document::redoLabel() const
{
    return d->labelOf(d->undoList.toRedo());
}

// One that was purged can still be taken back.
QString Document::Private::labelOf(const Stamp &stamp) const
{
    const qsizetype index = history.log().indexOf(stamp);
    if (index < 0)
        return {};
    const QString label = history.log().header(index).label;
    return label.isEmpty() ? tr("a change without a name") : label;
}

QList<Finding> Document::undo()
{
    (void)log(); // Whole, or its last change would not be known.
    return takeBack(d->undoList.toUndo());
}

QList<Finding> Document::redo()
{
    (void)log();
    return takeBack(d->undoList.toRedo());
}

// Even when nothing is left to take back a change is recorded: it is what moves the list on.
QList<Finding> Document::takeBack(Stamp stamp)
{
    const qsizetype index = log().indexOf(stamp);
    if (index < 0)
        return {};
    const QString label = d->history.log().header(index).label;
    const Reversal reversal = reversalOf(stamp, d->history);
    record(label, stamp, news(reversal.facts, d->history));
    return reversal.findings;
}

int Document::merge(const QList<Change> &changes)
{
    if (d->access == Access::ReadOnly)
        return 0;
    (void)log(); // Whole, or what is known could not be told from what is new.
    const QList<ChangeRow> fresh = d->history.unite(retoldRows(changes, d->id, d->history.lastCounter()));
    d->store->append(fresh);
    if (!fresh.isEmpty()) {
        readAnew();
        showSaving();
    }
    return int(fresh.size());
}

void Document::readAnew()
{
    d->readAnew();
    Q_EMIT changed({{}, true});
}

void Document::showSaving()
{
    if (d->saveState.kind == SaveState::Kind::Saved)
        setSaveState({SaveState::Kind::Saving, {}});
}

void Document::setSaveState(const SaveState &state)
{
    if (d->saveState == state)
        return;
    d->saveState = state;
    Q_EMIT saveStateChanged(state);
}

void Document::showProgress()
{
    takePath();
    takeNews(); // First, since what it brings looks like something to be saved.
    const Store::Progress progress = d->store->progress();
    const quint64 waiting = d->store->handedOver() - progress.durable;
    if (progress.error)
        setSaveState({SaveState::Kind::Failed, *progress.error, qsizetype(waiting), progress.spill});
    else
        setSaveState({waiting == 0 ? SaveState::Kind::Saved : SaveState::Kind::Saving, {}});
}

std::optional<Facts> Document::Private::takeIn(DocumentFile::Opened opened)
{
    id = opened.file.document();
    news.damagedKeptAs = opened.damagedKeptAs;
    news.olderKeptAs = opened.olderKeptAs;
    news.damages = opened.loaded.findings;
    news.lost = opened.loaded.lost;
    news.kept = news.damagedKeptAs.isEmpty() ? 0 : opened.loaded.rows.size();
    if (opened.start)
        history.start(opened.start->facts, opened.start->start.lastCounter);
    history.unite(opened.loaded.rows);
    store = std::make_unique<Store>(std::move(opened.file));
    return std::move(opened.remembered);
}

ChangeRow Document::Private::rowOf(const Change &change)
{
    ChangeRow row{change.stamp, chainEnd, {}, false, encodeBody(change, id)};
    row.sum = *changeSum(row.previous, row.stamp, row.body);
    chainEnd = row.sum;
    return row;
}

QList<Change> Document::Private::headersOf(const QList<ChangeRow> &rows) const
{
    QList<Change> headers;
    for (const ChangeRow &row : rows)
        headers.append(decodeHeader(row.stamp, row.body));
    return headers;
}

void Document::Private::readAnew()
{
    const Facts &facts = history.facts();
    normaliser = Normaliser();
    normaliser.update(facts, QSet<Id>(facts.keyBegin(), facts.keyEnd()));
    if (history.isComplete())
        undoList.read(history.log());
    gatherFindings();
}

void Document::Private::gatherFindings()
{
    findings = normaliser.findings();
    if (!news.damages.isEmpty() || !mergeDamages.isEmpty())
        findings = news.damages + mergeDamages + findings;
}

} // namespace keelson
