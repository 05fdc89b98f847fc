// SPDX-License-Identifier: MIT
#include "app/gui/shell/openfile.h"

namespace keelson {

namespace {

using Read = Result<std::unique_ptr<Document>>;

Result<Opened> copyOf(const QString &path, const Author &author, const Error &why, Stop stop)
{
    const Read original = Document::open(path, author, Document::Access::ReadOnly, stop);
    if (!original)
        return original.error();
    Read draft = Document::createDraft(author);
    if (!draft)
        return draft.error();
    (*draft)->merge((*original)->changes());
    return Opened{*std::move(draft), false, path, why, (*original)->id()};
}

} // namespace

Result<Opened> openOrCopy(const QString &path, const Author &author, Stop stop)
{
    Read document = Document::open(path, author, Document::Access::Write, stop);
    if (document)
        return Opened{*std::move(document)};
    const Error why = document.error();
    // Only what the surroundings forbid may still be read.
    return why.kind == Error::Kind::Environment ? copyOf(path, author, why, stop) : Result<Opened>(why);
}

} // namespace keelson
