// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/history.h"
#include "core/document/normaliser.h"
#include "core/document/store.h"
#include "core/document/undo.h"

namespace keelson {

struct Document::Private
{
    Private(const QString &file, Access wanted, const Author &person)
        : path(file), access(wanted), author(person), replica(Id::create()), undoList(person.id)
    {
    }

    QString path;
    Access access = Access::Write;
    Author author;
    Id id;
    Id replica;           ///< Minted for this opening; no other ever writes under it.
    Digest chainEnd{};    ///< Of this replica.
    History history;
    Normaliser normaliser;
    UndoList undoList;
    FileNews news;
    QList<Finding> mergeDamages; ///< Of copies that were merged.
    QList<Finding> findings;
    SaveState saveState;
    std::unique_ptr<Store> store; ///< Null when read only.
    struct Purge
    {
        QFuture<Result<void>> written;
        int count = 0;
    };
    QList<Purge> purges;  ///< That are under way; they end in turn.

    /// What a checkpoint says a damaged file had held, if there is one.
    std::optional<Facts> takeIn(DocumentFile::Opened opened);
    ChangeRow rowOf(const Change &change);
    void readAnew();
    void gatherFindings();
    QString labelOf(const Stamp &stamp) const;
    QList<Change> headersOf(const QList<ChangeRow> &rows) const;
};

} // namespace keelson
