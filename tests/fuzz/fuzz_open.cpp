// SPDX-License-Identifier: MIT
#include "core/document/verify.h"
#include "tests/fuzz/base.h"

// Any bytes as a document: refused or opened, never more.

using namespace keelson;
using namespace keelson::fuzz;
using namespace Qt::StringLiterals;

namespace {

/// Whose undo reaches furthest: nobody else's would take anything back.
Author lastAuthor(const Document &document)
{
    return document.changes().isEmpty() ? ada() : document.changes().last().author;
}

Author lookAt(const QString &path)
{
    const auto document = Document::open(path, ada(), Document::Access::ReadOnly);
    if (!document)
        return ada();
    inspect(**document);
    return lastAuthor(**document);
}

void workOn(Document &document)
{
    document.undo();
    document.redo();
    Edit edit(u"Add"_s);
    edit.add(kinds::service, u"Another"_s);
    document.commit(edit);
    (void)document.flush();
    inspect(document);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Stage stage;
    stage.clear();
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString name = u"x.keelson"_s;
    const QString path = stage.write(name, bytes);

    const Author author = lookAt(path);
    (void)verify(path);
    demand(stage.read(name) == bytes && stage.names() == QStringList(name), "reading leaves everything as it was");
    auto document = Document::open(path, author);
    if (!document) {
        demand(stage.read(name) == bytes && stage.names() == QStringList(name), "what is refused stays as it was");
        return 0;
    }
    demandKept(stage, **document, bytes);
    workOn(**document);
    const QString copy = stage.path(u"copy.keelson"_s);
    if ((*document)->copyTo(copy))
        demand(isSound(copy), "a copy is sound");
    document->reset();
    (void)Document::open(path, author, Document::Access::ReadOnly);
    return 0;
}
