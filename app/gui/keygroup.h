// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;

namespace keelson {

/// What keys do that no action stands for, such as the arrows of a board.
struct KeyLine
{
    QString text;              ///< Translated: what it does.
    QList<QKeySequence> keys;  ///< Any of them.
    QString gesture = {};      ///< Translated: what is done with mouse or wheel instead, or besides.
};

/// Keys that belong together, under a heading.
struct KeyGroup
{
    QString title;             ///< Translated.
    QList<QAction *> actions;  ///< Told by their own texts and shortcuts.
    QList<KeyLine> lines = {};
};

} // namespace keelson
