// SPDX-License-Identifier: MIT
#include "tests/fuzz/alteration.h"
#include "tests/fuzz/base.h"
#include "tests/fuzz/strangechanges.h"

// A sound document takes in an altered copy of itself and strange changes from memory.

using namespace keelson;
using namespace keelson::fuzz;
using namespace Qt::StringLiterals;

namespace {

const QString otherName = u"other.keelson"_s;

/// What one side did that the other has not seen.
void edit(Document &document)
{
    Edit edit(u"Meanwhile"_s);
    edit.set(record(4), properties::name, u"Order sent"_s);
    edit.set(record(2), properties::parent, record(12));
    edit.remove(record(9));
    document.commit(edit);
}

void mergeFile(Document &document, const QString &path)
{
    if (!document.merge(path))
        return;
    const auto again = document.merge(path);
    demand(again && *again == 0, "merging a file again brings nothing new");
}

void mergeChanges(Document &document, const QList<Change> &changes)
{
    const qsizetype before = document.changes().size();
    const int fresh = document.merge(changes);
    demand(document.changes().size() == before + fresh, "as many are there as were new");
    demand(document.merge(changes) == 0, "merging changes again brings nothing new");
}

void mergeBoth(Document &document, const QString &other, const QList<Change> &changes, bool changesFirst)
{
    if (changesFirst)
        mergeChanges(document, changes);
    mergeFile(document, other);
    if (!changesFirst)
        mergeChanges(document, changes);
    inspect(document);
}

void mergeAndReadBack(const QString &path, const QString &other, const QList<Change> &changes, bool changesFirst)
{
    auto document = opened(path, ada(), Document::Access::Write, "the base can be opened");
    edit(*document);
    mergeBoth(*document, other, changes, changesFirst);
    demand(document->flush().has_value(), "what was merged can be written");
    const Said told = said(*document);
    document.reset();
    document = opened(path, ada(), Document::Access::ReadOnly, "what was merged can be read");
    demand(said(*document) == told, "what was merged reads back");
}

/// Those of which the order cannot matter: no other says something else under the same stamp, and none runs so far
/// ahead that it depends on what is there whether it counts.
QList<Change> undisputed(const QList<Change> &changes, const QString &other)
{
    QSet<Stamp> taken;
    if (const auto document = Document::open(other, ben(), Document::Access::ReadOnly)) {
        for (const Change &change : (*document)->changes())
            taken.insert(change.stamp);
    }
    QList<Change> kept;
    for (const Change &change : changes) {
        if (change.stamp.counter <= 0xffffffff && !taken.contains(change.stamp))
            kept.append(change);
    }
    return kept;
}

void mergeBothWaysRound(const Stage &stage, const QByteArray &base, const QString &other, const QList<Change> &changes)
{
    const QList<Change> plain = undisputed(changes, other);
    const auto one = opened(stage.write(u"one.keelson"_s, base), ada(), Document::Access::Write, "the base can be opened");
    const auto two = opened(stage.write(u"two.keelson"_s, base), ada(), Document::Access::Write, "the base can be opened");
    mergeBoth(*one, other, plain, true);
    mergeBoth(*two, other, plain, false);
    demand(said(*one) == said(*two), "the order of merging does not matter");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Stage stage;
    static const QByteArray base = baseDocument(stage);
    stage.clear();
    Input input(data, size);
    const int what = input.below(3);
    Input alterations = input.part();
    const QList<Change> changes = strangeChanges(input);
    const QString other = stage.write(otherName, base);
    alter(other, alterations);
    const QByteArray altered = stage.read(otherName);
    if (what == 2)
        mergeBothWaysRound(stage, base, other, changes);
    else
        mergeAndReadBack(stage.write(u"x.keelson"_s, base), other, changes, what == 1);
    demand(stage.read(otherName) == altered, "the other copy stays as it was");
    return 0;
}
