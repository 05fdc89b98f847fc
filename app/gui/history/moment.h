// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/history/deeds.h"
#include "app/render/scene.h"
#include "app/render/theme.h"
#include "core/document/timeline.h"

namespace keelson {

/// What is wanted of the past.
struct Wanted
{
    qsizetype index = 0;  ///< Of the change after which it is to be looked at.
    Id view;              ///< Null = wherever something happened.
    Id lastView;          ///< Kept where nothing happened in any.
    Theme theme;
};

/// A view there was.
struct PastView
{
    Id id;
    QString name;
    bool isBoard = false;

    friend bool operator==(const PastView &, const PastView &) = default;
};

/// The document as it was after a change: all of it that is shown.
struct PastMoment
{
    qsizetype index = -1;
    QList<PastView> views;  ///< Boards, then maps.
    Id view;                ///< The one of the scene; null when there was none, or not the wanted one.
    Scene scene;
    QList<Id> touched;      ///< Records the change touched, for a picture to select.
    Deeds deeds;
};

/// Seeks and looks. On the thread of the timeline.
PastMoment momentAt(Timeline &timeline, const Wanted &wanted);

} // namespace keelson
