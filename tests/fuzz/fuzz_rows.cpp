// SPDX-License-Identifier: MIT
#include "core/document/timeline.h"
#include "core/document/verify.h"
#include "tests/fuzz/alteration.h"
#include "tests/fuzz/base.h"
#include "tests/fuzz/textform.h"

// Any rows in a document that is sound otherwise: they count or are found damaged, and nothing else suffers.

using namespace keelson;
using namespace keelson::fuzz;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"x.keelson"_s;

void demandUntouched(const Stage &stage, const QByteArray &before)
{
    demand(stage.read(name) == before && stage.names() == QStringList(name), "what is refused stays as it was");
}

void readAndWrite(const Stage &stage)
{
    const QByteArray before = stage.read(name);
    const auto verified = verify(stage.path(name));
    const auto read = Document::open(stage.path(name), ada(), Document::Access::ReadOnly);
    demand(stage.read(name) == before && stage.names() == QStringList(name), "reading leaves everything as it was");
    const auto written = Document::open(stage.path(name), ada());
    demand(read.has_value() == written.has_value(), "what can be read can be written");
    if (!written)
        return demandUntouched(stage, before);
    inspect(**read);
    const Said told = said(**written);
    if (verified && verified->isSound())
        demand((*read)->fileNews().isEmpty() && (*written)->fileNews().damages.isEmpty(), "what is verified is sound");
    if ((*read)->fileNews().remembered == 0 && (*written)->fileNews().remembered == 0)
        demand(said(**read) == told, "to read and to write is to see the same");
}

void edit(Document &document)
{
    document.undo();
    document.redo();
    if (!document.log().isEmpty())
        document.takeBack(document.log().row(document.log().size() / 2).stamp);
    Edit edit(u"Rename"_s);
    edit.set(record(4), properties::name, u"Order sent"_s);
    edit.add(kinds::service, u"Another"_s, record(2));
    document.commit(edit);
    demand(document.flush().has_value(), "what is opened can be written");
}

void purge(Document &document)
{
    const QString text = u"order"_s;
    demand(document.purge(document.tracesOf(text)).has_value(), "what is opened can be purged");
    demand(document.tracesOf(text).isEmpty(), "what was purged is gone");
}

/// Works on the document, and reads it back from its file.
void workAndReadBack(const Stage &stage, void (*work)(Document &))
{
    const QByteArray before = stage.read(name);
    const bool wasSound = isSound(stage.path(name));
    auto document = Document::open(stage.path(name), ada());
    if (!document)
        return demandUntouched(stage, before);
    demandKept(stage, **document, before);
    const bool isFresh = !(*document)->fileNews().damagedKeptAs.isEmpty() || !(*document)->fileNews().olderKeptAs.isEmpty();
    work(**document);
    inspect(**document);
    const Said told = said(**document);
    document->reset();
    const auto again = opened(stage.path(name), ada(), Document::Access::ReadOnly, "what was written can be read");
    demand(said(*again) == told, "what was written reads back");
    demand(again->fileNews().isEmpty(), "what was damaged is mended");
    demand(isSound(stage.path(name)) || !(wasSound || isFresh), "what was sound stays sound");
}

void repair(const Stage &stage)
{
    const QByteArray before = stage.read(name);
    const QString target = stage.path(u"repaired.keelson"_s);
    const auto repaired = Document::repair(stage.path(name), target, ada());
    demand(stage.read(name) == before, "repairing into another file leaves the damaged one as it was");
    if (!repaired || !*repaired)
        return;
    inspect(**repaired);
    demand((*repaired)->flush().has_value(), "what was repaired can be written");
}

void travel(const Stage &stage)
{
    const auto document = Document::open(stage.path(name), ada(), Document::Access::ReadOnly);
    if (!document)
        return;
    const QList<Change> changes = (*document)->changes();
    Timeline timeline((*document)->log());
    for (const qsizetype position : {changes.size(), changes.size() / 2, changes.size() - 1, qsizetype(1), changes.size() / 3}) {
        timeline.seek(position);
        demand(timeline.facts() == replayed(changes.first(timeline.position())), "a moment is what the log says up to it");
        demand(timeline.model() == normalise(timeline.facts()).model, "the model of a moment is what its facts amount to");
    }
}

/// What the document tells, told to a copy that knows none of it yet.
void retell(const Stage &stage, const QByteArray &empty)
{
    const auto document = Document::open(stage.path(name), ada(), Document::Access::ReadOnly);
    if (!document)
        return;
    const auto copy = opened(stage.write(u"retold.keelson"_s, empty), ben(), Document::Access::Write,
                             "a document without changes can be opened");
    copy->merge((*document)->changes());
    inspect(*copy);
    demand(copy->changes() == (*document)->changes(), "what is told again is the same");
}

/// What the document tells, through a text. A text may be refused: it holds less than a file, for example no moments
/// that its numbers do not reach. What it brings is whole.
void retellAsText(const Stage &stage, const QByteArray &empty)
{
    const auto document = Document::open(stage.path(name), ada(), Document::Access::ReadOnly);
    if (!document)
        return;
    const auto text = imported(exported((*document)->model(), (*document)->changes(), Content::History));
    if (!text)
        return;
    const auto copy = opened(stage.write(u"retold.keelson"_s, empty), ben(), Document::Access::Write,
                             "a document without changes can be opened");
    copy->merge(text->changes);
    demand(copy->changes() == (*document)->changes(), "what is told as text is the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Stage stage;
    static const QByteArray empty = emptyDocument(stage);
    static const QByteArray bases[] = {baseDocument(stage), oldDocument()};
    stage.clear();
    Input input(data, size);
    const int what = input.below(7);
    const bool isOld = input.below(8) == 7; // Seldom: that document is larger, and what it teaches is the same.
    alter(stage.write(name, bases[isOld]), input);
    switch (what) {
    case 0: readAndWrite(stage); break;
    case 1: workAndReadBack(stage, edit); break;
    case 2: retell(stage, empty); break;
    case 3: retellAsText(stage, empty); break;
    case 4: workAndReadBack(stage, purge); break;
    case 5: repair(stage); break;
    default: travel(stage); break;
    }
    return 0;
}
