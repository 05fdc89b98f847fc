// SPDX-License-Identifier: MIT
#include "core/document/document.h"

#include "core/document/documentprivate.h"
#include "core/document/drafts.h"

#include <QDateTime>
#include <QFileInfo>

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

/// Those a file could hold, as they would come back from it.
QList<Change> sound(const QList<Change> &changes, quint64 lastCounter)
{
    QList<Change> kept;
    Interner interner;
    for (const Change &change : changes) {
        const bool isCounted = change.stamp.counter > 0 && change.stamp.counter <= lastCounter + widestGap;
        const bool isMeant = isCounted && !change.stamp.replica.isNull();
        const auto asStored = isMeant ? decodeBody(change.stamp, encodeBody(change), interner) : std::nullopt;
        if (asStored)
            kept.append(*asStored);
    }
    return kept;
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

// What its own disk does not take is rescued as a draft, where the next start shows it.
Document::~Document()
{
    if (!d->store)
        return;
    d->store->setReport({});
    if (d->store->flush())
        return;
    if (const auto rescue = drafts::newPath())
        (void)d->store->copyTo(*rescue);
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
const QList<Change> &Document::changes() const { return d->history.changes(); }

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
    d->history.append(change);
    d->undoList.add(change);
    d->store->append(change);
    ModelChange modelChange{d->normaliser.update(d->history.facts(), recordsOf(facts)), false};
    d->gatherFindings();
    Q_EMIT changed(modelChange);
    showSaving();
    return change.stamp;
}

QString Document::undoLabel() const
{
    const Change *change = d->history.change(d->undoList.toUndo());
    return change ? change->label : QString();
}

QString Document::redoLabel() const
{
    const Change *change = d->history.change(d->undoList.toRedo());
    return change ? change->label : QString();
}

QList<Finding> Document::undo()
{
    return takeBack(d->undoList.toUndo());
}

QList<Finding> Document::redo()
{
    return takeBack(d->undoList.toRedo());
}

// Even when nothing is left to take back a change is recorded: it is what moves the list on.
QList<Finding> Document::takeBack(const Stamp &stamp)
{
    const Change *change = d->history.change(stamp);
    if (!change)
        return {};
    const QString label = change->label;
    const Reversal reversal = reversalOf(stamp, d->history);
    record(label, stamp, news(reversal.facts, d->history));
    return reversal.findings;
}

int Document::merge(const QList<Change> &changes)
{
    if (d->access == Access::ReadOnly)
        return 0;
    const QList<Change> fresh = d->history.unite(sound(changes, d->history.lastCounter()));
    for (const Change &change : fresh)
        d->store->appendRetold(change);
    if (!fresh.isEmpty())
        readAnew();
    return int(fresh.size());
}

void Document::readAnew()
{
    d->readAnew();
    Q_EMIT changed(ModelChange{{}, true});
    showSaving();
}

void Document::showSaving()
{
    if (d->saveState.kind == SaveState::Kind::Saved)
        setSaveState({SaveState::Kind::Saving, {}});
}

void Document::setSaveState(const SaveState &state)
{
    if (d->saveState.kind == state.kind && d->saveState.error == state.error)
        return;
    d->saveState = state;
    Q_EMIT saveStateChanged(state);
}

void Document::showProgress()
{
    const Store::Progress progress = d->store->progress();
    if (progress.error)
        setSaveState({SaveState::Kind::Failed, *progress.error});
    else if (progress.durable == d->store->handedOver())
        setSaveState({SaveState::Kind::Saved, {}});
    else
        setSaveState({SaveState::Kind::Saving, {}});
}

void Document::Private::readAnew()
{
    const Facts &facts = history.facts();
    normaliser = Normaliser();
    normaliser.update(facts, QSet<Id>(facts.keyBegin(), facts.keyEnd()));
    undoList.read(history.changes());
    gatherFindings();
}

void Document::Private::gatherFindings()
{
    findings = damages.isEmpty() ? normaliser.findings() : damages + normaliser.findings();
}

} // namespace keelson
