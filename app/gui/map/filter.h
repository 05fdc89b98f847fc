// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/looking.h"
#include "core/model/model.h"

#include <QStringList>

namespace keelson::map {

/// What is wanted to be seen. Words all have to be in the name or the description; of several values of one key one has to fit.
struct Filter
{
    QStringList words;
    QStringList kinds;     ///< kind:service
    QStringList tags;      ///< tag:core
    QStringList teams;     ///< team:"Ordering Team", who owns it
    QStringList patterns;  ///< pattern:bff, or a variant

    bool isEmpty() const { return words.isEmpty() && kinds.isEmpty() && tags.isEmpty() && teams.isEmpty() && patterns.isEmpty(); }
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Words apart, "words together", key:value and key:"some words". A key that is none is a word.
Filter readFilter(const QString &text);
bool fits(const Model &model, const Element &element, const Filter &filter);

/// What of a scene fits; lines between what fits, and lines that carry what does, with their ends.
struct Filtered
{
    Looked looked;
    qsizetype shown = 0;  ///< Of the boxes that are elements, how many fit.
    qsizetype all = 0;
};
Filtered filtered(const Model &model, const Scene &scene, const Filter &filter);

} // namespace keelson::map
