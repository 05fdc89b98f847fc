// SPDX-License-Identifier: MIT
#pragma once

#include <QSizeF>

namespace keelson {
class Document;
}

namespace keelson::bench {

/// From note to note of a big board, scene units.
inline constexpr QSizeF bigBoardPitch(180, 130);

/// Fills the document with a board of stories in rows: actor, command, event, policy, command, event and so on, each
/// related to the one before; some events inform a read model far away. Lanes and a pivotal event, too.
void fillBoard(Document &document, int notes);

} // namespace keelson::bench
