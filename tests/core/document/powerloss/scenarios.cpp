// SPDX-License-Identifier: MIT
#include "scenarios.h"

#include "../documents.h"

using namespace Qt::StringLiterals;

namespace keelson::tests {

namespace {

Edit addition(int number)
{
    Edit edit(u"Add"_s);
    const Id id = edit.add(kinds::hotspot, u"Question %1"_s.arg(number));
    edit.set(id, properties::description, u"Why %1?"_s.arg(number));
    return edit;
}

Edit additions(int count)
{
    Edit edit(u"Add many"_s);
    for (int i = 0; i < count; ++i)
        edit.add(kinds::hotspot, u"Question %1"_s.arg(i));
    return edit;
}

Edit longText(int size)
{
    Edit edit(u"Describe"_s);
    const Id id = edit.add(kinds::hotspot, u"Essay"_s);
    edit.set(id, properties::description, QString(size, u'x'));
    return edit;
}

void commit(Stage &stage, Document &document, const Edit &edit)
{
    document.commit(edit);
    stage.flush(document);
}

void makeDocument(Stage &stage)
{
    stage.close(stage.create(u"a"_s));
}

void smallEdits(Stage &stage)
{
    auto document = stage.create(u"a"_s);
    for (int i = 0; i < 12; ++i)
        commit(stage, *document, addition(i));
    stage.close(std::move(document));
}

void oneFact(Stage &stage)
{
    auto document = stage.create(u"a"_s);
    const Id id = add(*document, kinds::hotspot, u"Question"_s);
    stage.flush(*document);
    for (int i = 0; i < 4; ++i) {
        set(*document, id, properties::name, u"Question %1"_s.arg(i));
        stage.flush(*document);
    }
    stage.close(std::move(document));
}

void manyFacts(Stage &stage)
{
    auto document = stage.create(u"a"_s);
    for (int i = 0; i < 3; ++i)
        commit(stage, *document, additions(150)); // A kind and a name each.
    stage.close(std::move(document));
}

void longTexts(Stage &stage)
{
    auto document = stage.create(u"a"_s);
    for (int i = 0; i < 2; ++i) {
        commit(stage, *document, longText(60000));
        commit(stage, *document, addition(i));
    }
    stage.close(std::move(document));
}

void severalAtOnce(Stage &stage)
{
    auto document = stage.create(u"a"_s);
    for (int round = 0; round < 3; ++round) {
        QList<Edit> edits;
        for (int i = 0; i < 8; ++i)
            edits.append(i == 5 ? longText(9000) : addition(i));
        stage.commitTogether(*document, edits);
    }
    stage.close(std::move(document));
}

void undoAndRedo(Stage &stage)
{
    auto document = stage.create(u"a"_s);
    commit(stage, *document, addition(1));
    commit(stage, *document, additions(40));
    for (int i = 0; i < 2; ++i) {
        document->undo();
        stage.flush(*document);
    }
    document->redo();
    stage.flush(*document);
    commit(stage, *document, addition(2));
    stage.close(std::move(document));
}

void mergeCopy(Stage &stage)
{
    auto document = stage.create(u"a"_s);
    commit(stage, *document, addition(1));
    stage.copy(*document, u"b"_s);
    auto other = stage.open(u"b"_s, ben());
    for (int i = 0; i < 3; ++i)
        commit(stage, *other, addition(10 + i));
    commit(stage, *document, addition(2));
    stage.close(std::move(other));
    stage.merge(*document, u"b"_s);
    commit(stage, *document, addition(3));
    stage.close(std::move(document));
}

void copyToAnotherFile(Stage &stage)
{
    auto document = stage.create(u"a"_s);
    commit(stage, *document, longText(20000));
    stage.copy(*document, u"b"_s);
    commit(stage, *document, addition(1));
    stage.copy(*document, u"c"_s);
    stage.close(std::move(document));
}

void moveToAnotherName(Stage &stage)
{
    auto document = stage.create(u"a"_s);
    commit(stage, *document, addition(1));
    stage.move(*document, u"b"_s);
    commit(stage, *document, addition(2));
    stage.move(*document, u"a"_s);
    commit(stage, *document, addition(3));
    stage.close(std::move(document));
}

void closeAndReopen(Stage &stage)
{
    auto document = stage.create(u"a"_s);
    for (int i = 0; i < 4; ++i) {
        document->commit(addition(i));
        stage.close(std::move(document));
        document = stage.open(u"a"_s, i % 2 ? ada() : ben());
    }
    document->undo();
    stage.close(std::move(document));
}

// The power may go again while what it did before is being put right.
void openAfterBeingCutOff(Stage &stage)
{
    auto document = stage.create(u"a"_s);
    commit(stage, *document, longText(12000));
    commit(stage, *document, addition(1));
    stage.commitAndCopyHalfWay(*document, longText(16000), u"b"_s);
    stage.close(std::move(document));
    auto other = stage.open(u"b"_s, ben());
    commit(stage, *other, addition(2));
    stage.close(std::move(other));
}

void purgeAText(Stage &stage)
{
    auto document = stage.create(u"a"_s);
    commit(stage, *document, addition(1));
    const Id id = add(*document, kinds::hotspot, u"The password is hunter2, says hunter2's owner"_s);
    set(*document, id, properties::name, u"The password is a secret"_s);
    stage.close(std::move(document)); // With a checkpoint, which is to lose it as well.
    document = stage.open(u"a"_s, ben());
    commit(stage, *document, addition(2));
    stage.purge(*document, u"hunter2"_s);
    commit(stage, *document, addition(3));
    stage.close(std::move(document));
}

void repairADamagedFile(Stage &stage)
{
    auto document = stage.create(u"a"_s);
    for (int i = 0; i < 5; ++i)
        commit(stage, *document, addition(i));
    stage.close(std::move(document));
    stage.layDamaged(u"b"_s, u"a"_s, u"Why 2?"_s);
    auto mended = stage.open(u"b"_s, ben());
    commit(stage, *mended, addition(6));
    stage.close(std::move(mended));
}

void upgradeAnOldFile(Stage &stage)
{
    stage.layOld(u"old"_s);
    auto document = stage.open(u"old"_s, ben());
    commit(stage, *document, addition(1));
    stage.close(std::move(document));
    document = stage.open(u"old"_s, ada());
    commit(stage, *document, addition(2));
    stage.close(std::move(document));
}

} // namespace

QList<Scenario> scenarios()
{
    return {
        {"make a document", makeDocument},
        {"edits of one fact", oneFact},
        {"small edits", smallEdits},
        {"edits of 300 facts", manyFacts},
        {"texts of 60 KB", longTexts},
        {"several edits in one transaction", severalAtOnce},
        {"undo and redo", undoAndRedo},
        {"merge a copy", mergeCopy},
        {"copy to another file", copyToAnotherFile},
        {"move to another name", moveToAnotherName},
        {"close and reopen", closeAndReopen},
        {"open what a cut left half saved", openAfterBeingCutOff},
        {"purge a text", purgeAText},
        {"repair a damaged file", repairADamagedFile},
        {"upgrade a file of the first format", upgradeAnOldFile},
    };
}

} // namespace keelson::tests
