// SPDX-License-Identifier: MIT
#include "core/document/document.h"

#include "core/document/documentprivate.h"
#include "core/document/drafts.h"
#include "core/document/loading.h"

#include <QDir>
#include <QFileInfo>

// How a document comes from a file, goes to another and takes in a third.

namespace keelson {

namespace {

QString absolute(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
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
    schema::Contents contents;
    if (access == Access::Write) {
        auto opened = Store::open(data->path, stop);
        if (!opened)
            return opened.error();
        data->store = std::move(opened->store);
        contents = std::move(opened->contents);
    } else {
        auto read = Store::read(data->path, stop);
        if (!read)
            return read.error();
        contents = std::move(*read);
    }
    data->id = contents.document;
    Loaded loaded = load(contents);
    data->damages = loaded.findings;
    data->history.unite(loaded.changes);
    data->readAnew();
    std::unique_ptr<Document> document(new Document(std::move(data)));
    document->listen();
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

Result<std::unique_ptr<Document>> Document::create(const QString &path, const Author &author)
{
    if (const auto made = Store::create(absolute(path), Id::create()); !made)
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
        return Error{Error::Kind::Usage, tr("This document is open for reading only."), d->path, {}};
    const QString path = absolute(otherPath);
    if (durable::identityOf(path) == durable::identityOf(d->path) && QFileInfo::exists(path))
        return 0;
    const auto contents = Store::read(path, stop);
    if (!contents)
        return contents.error();
    if (contents->document != d->id) {
        return Error{Error::Kind::BadInput, tr("This is another document, not a copy of the one that is open."), path,
                     tr("Only copies of one document can be merged.")};
    }
    Loaded loaded = load(*contents);
    for (Finding &finding : loaded.findings)
        finding.place = path + u' ' + finding.place;
    d->damages.append(loaded.findings);
    QList<ChangeRow> rows;
    for (const ChangeRow &row : std::as_const(loaded.rows)) {
        if (!d->history.contains(row.stamp))
            rows.append(row);
    }
    const auto fresh = d->history.unite(loaded.changes);
    d->store->append(rows);
    if (!fresh.isEmpty() || !loaded.findings.isEmpty())
        readAnew();
    return int(fresh.size());
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
    return d->store ? d->store->copyTo(absolute(path)) : Store::copy(d->path, absolute(path));
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
