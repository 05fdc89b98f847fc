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
    QList<int> purges;            ///< Of those that are under way, how many values each is to take out.

    ChangeRow rowOf(const Change &change);
    void readAnew();
    void gatherFindings();
    QString labelOf(const Stamp &stamp) const;
    QList<Change> headersOf(const QList<ChangeRow> &rows) const;
};

} // namespace keelson
