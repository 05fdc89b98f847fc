// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

// Notes outside any document, as the clipboard carries them from one to another.

namespace keelson::storm {

struct LooseNote
{
    const Kind *kind = nullptr;
    QString name;
    QHash<QString, Value> properties; ///< Texts, numbers and yes or no; such as the kind has.
    QPointF position;
    std::optional<QSizeF> size;
    int group = -1;                   ///< Those with the same number belong together.
};

struct LooseRelation
{
    const RelationKind *kind = nullptr; ///< Null: the usual one.
    int from = 0;                       ///< Indices of notes.
    int to = 0;
};

struct LooseNotes
{
    QList<LooseNote> notes;
    QList<LooseRelation> relations;
    qsizetype unknown = 0;              ///< Notes of no kind that a board knows.
    qsizetype beyond = 0;               ///< Notes beyond those that are taken at once.
};

inline constexpr qsizetype mostLoose = 10'000;
inline constexpr qsizetype largestLoose = 64 * 1024 * 1024; // bytes

QByteArray writeLoose(const Model &model, const QList<Id> &notes);
/// Refuses what is cut off, too large, or of a newer version. What is in it is trusted with nothing: numbers are kept within
/// the board, kinds, properties and relations are such as the vocabulary has.
Result<LooseNotes> readLoose(const QByteArray &bytes);

} // namespace keelson::storm
