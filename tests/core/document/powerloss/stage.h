// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "inspector.h"

#include <QTemporaryDir>

namespace keelson::tests {

/// What a scenario did.
struct Play
{
    QList<Event> events;
    Told told;
};

/// Where a scenario works on documents of one folder: everything it does to them is recorded, and so is what a
/// document says is durable. Documents are asked for by name ("a") and may be used directly; what they
/// say only becomes a promise through `flush`, `copy`, `move` and `close`.
class Stage
{
public:
    Stage();

    QString path(const QString &name) const;
    std::unique_ptr<Document> create(const QString &name);
    std::unique_ptr<Document> open(const QString &name, const Author &author);

    /// All that was committed before is acknowledged.
    void flush(Document &document);
    /// Flushed by closing.
    void close(std::unique_ptr<Document> document);
    /// Commits the edits so that the second and all further ones become one transaction, and flushes.
    void commitTogether(Document &document, const QList<Edit> &edits);
    /// Commits the edit and puts the files as they are at the moment before the database itself is synced
    /// under another name, as if the program had been killed then; and flushes.
    void commitAndCopyHalfWay(Document &document, const Edit &edit, const QString &name);
    void copy(Document &document, const QString &name);
    void move(Document &document, const QString &name);
    void merge(Document &document, const QString &name);
    /// Takes a text out of all changes, for good.
    void purge(Document &document, const QString &text);
    /// A document of the first format that comes from elsewhere.
    void layOld(const QString &name);
    /// A copy of a closed document of which this one text is damaged. What the others say must survive.
    void layDamaged(const QString &name, const QString &of, const QString &text);

    Play finish();

private:
    QString fileOf(const QString &name) const;
    void note(const Document &document);
    void promise(const QString &file, const QSet<Stamp> &stamps);
    void lay(const QString &name, const QByteArray &content);
    void syncFolder();

    QTemporaryDir m_folder;
    Recording m_recording;
    ShimVfs m_vfs;
    Told m_told;
};

} // namespace keelson::tests
