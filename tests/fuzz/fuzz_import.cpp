// SPDX-License-Identifier: MIT
#include "tests/fuzz/base.h"
#include "tests/fuzz/textform.h"

#include <algorithm>

// Any bytes as JSON: refused, or taken over so that the document keeps it and can tell it again.

using namespace keelson;
using namespace keelson::fuzz;
using namespace Qt::StringLiterals;

namespace {

Imported reimported(const Said &document, Content content)
{
    const auto again = imported(exported(document.model, document.changes, content));
    if (!again)
        std::fprintf(stderr, "%s\n", qPrintable(again.error().text()));
    demand(again.has_value(), "what was exported can be imported");
    return *again;
}

void takeOver(Document &document, const Imported &imported)
{
    Edit edit(u"Import"_s);
    for (const Fact &fact : imported.facts)
        edit.set(fact.record, fact.property, fact.value);
    document.commit(edit);
    document.merge(imported.changes);
    inspect(document);
}

/// With their facts in the order a document gives them.
QList<Change> sorted(QList<Change> changes)
{
    for (Change &change : changes) {
        std::sort(change.facts.begin(), change.facts.end(), [](const Fact &a, const Fact &b) {
            return std::pair(a.record, a.property.toUtf8()) < std::pair(b.record, b.property.toUtf8());
        });
    }
    return changes;
}

/// What a document says that took over what was imported, read back from its file.
Said kept(const Imported &imported, const QString &path)
{
    auto document = opened(path, ada(), Document::Access::Write, "a document without changes can be opened");
    takeOver(*document, imported);
    demand(document->flush().has_value(), "what was imported can be written");
    const Said told = said(*document);
    document.reset();
    document = opened(path, ada(), Document::Access::ReadOnly, "what was imported can be read");
    demand(said(*document) == told, "what was imported reads back");
    return told;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Stage stage;
    static const QByteArray empty = emptyDocument(stage);
    const auto first = imported(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!first)
        return 0;
    stage.clear();
    const Said document = kept(*first, stage.write(u"x.keelson"_s, empty));
    demand(first->facts.isEmpty() && document.changes == sorted(first->changes), "every change that was read is kept");

    const Said copy = kept(reimported(document, Content::History), stage.write(u"history.keelson"_s, empty));
    demand(copy == document, "an export with history says everything");
    const Said standing = kept(reimported(document, Content::Model), stage.write(u"model.keelson"_s, empty));
    demand(standing.model == document.model, "an export says what stands");
    return 0;
}
