// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace keelson::boards {

/// What a colour usually means on a board.
struct Meaning
{
    QString kind;          ///< Id; empty = this colour means nothing in particular.
    bool isYellow = false; ///< An actor when small, an aggregate when large.
    bool isExact = false;  ///< It is the colour of a known palette, not one near it.
};

/// `colour` is "#rrggbb". `isColourBlindSafe`: the board is drawn in the palette of Okabe and Ito, in which some colours mean
/// something else.
Meaning meaningOf(const QString &colour, bool isColourBlindSafe);

/// True when the colours are those of the palette of Okabe and Ito.
bool areColourBlindSafe(const QStringList &colours);

} // namespace keelson::boards
