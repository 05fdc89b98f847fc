// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QKeySequence>

#include <functional>

namespace keelson {

/// Everything a person can ask for in a session, for menus, palette, keys and buttons alike. Owned by the lens.
struct SessionActions
{
    using Make = std::function<QAction *(const QString &glyph, const QKeySequence &keys)>;
    explicit SessionActions(const Make &make);

    void retranslate();

    QAction *start;     ///< Or end it.
    QAction *guide;     ///< Panels.
    QAction *vote;
    QAction *lot;
    QAction *previous;  ///< Phases.
    QAction *next;
    QAction *timer;
    QAction *more;
    QAction *rest;
    QAction *pass;
    QAction *park;
    QAction *walk;
    QAction *walkBack;
    QAction *present;
    QAction *presentHere;
    QAction *copyStory;
    QAction *saveStory;
};

} // namespace keelson
