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
    History history;
    Normaliser normaliser;
    UndoList undoList;
    QList<Finding> damages;  ///< Of the file, found while it was read.
    QList<Finding> findings;
    SaveState saveState;
    std::unique_ptr<Store> store; ///< Null when read only.

    void readAnew();
    void gatherFindings();
};

} // namespace keelson
