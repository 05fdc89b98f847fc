// SPDX-License-Identifier: MIT
#pragma once

#include "plugins/formats/boards/looks.h"
#include "plugins/formats/drawio/cell.h"
#include "plugins/formats/drawio/losses.h"

#include "core/model/model.h"

namespace keelson::drawio {

/// A shape of a page that could become a note.
struct Thing
{
    boards::Seen seen;
    QRectF rect;
    QString description;
    QString identity;           ///< Of the element we wrote it for; empty = somebody else's shape.
    bool hasStandardSize = false;
    bool isLocked = false;
    QList<std::pair<QString, QString>> properties; ///< As we wrote them.
};

/// A connection between two of them; -1 = it is tied to none.
struct Tie
{
    qsizetype from = -1;
    qsizetype to = -1;
    QString label;
    bool isDirected = true;
};

/// What a page has to offer; what it has and cannot offer is in the losses.
struct Content
{
    QString name;
    QList<Thing> things;
    QList<Tie> ties;
    Losses losses{QString()};
};

Content contentOf(const Diagram &page);

/// What our own attributes start with in the files we write.
inline constexpr QLatin1StringView ownPrefix{"keelson-"};

} // namespace keelson::drawio
