// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

// The lists of child records that a board keeps: of its session, and of what was put aside; votes are of the element they are for.

namespace keelson::storm::lists {

inline constexpr QLatin1StringView agenda{"agenda"};              ///< phase, minutes
inline constexpr QLatin1StringView participants{"participants"};  ///< name
inline constexpr QLatin1StringView turns{"turns"};                ///< participant
inline constexpr QLatin1StringView stretches{"stretches"};        ///< phase, began and length in ms
inline constexpr QLatin1StringView rounds{"rounds"};              ///< name, dots, kinds, isSecret, isClosed
inline constexpr QLatin1StringView votes{"votes"};                ///< round, voter
inline constexpr QLatin1StringView parking{"parking"};            ///< text, element, placement
inline constexpr QLatin1StringView declined{"declined"};          ///< key of a proposal
inline constexpr QLatin1StringView dismissed{"dismissed"};        ///< key of a doubt

/// Where something is appended behind.
inline QString lastOrder(const Model &model, Id owner, QLatin1StringView list)
{
    const QList<const Child *> children = model.childrenOf(owner, list);
    return children.isEmpty() ? QString() : children.last()->order;
}

} // namespace keelson::storm::lists
