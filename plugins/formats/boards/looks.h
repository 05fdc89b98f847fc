// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/vocabulary.h"
#include "core/plugin/survey.h"

#include <QHash>
#include <QSizeF>

namespace keelson::boards {

struct Meaning;

/// What is seen of a thing of a drawing, apart from its colour.
enum class Shape { Note, Text, Picture, Person, Lane, Frame, Bar };

/// A thing that could become a note.
struct Seen
{
    Shape shape = Shape::Note;
    QString colour;  ///< "#rrggbb"; empty = none.
    QSizeF size;
    QString text;
    QString kind;    ///< Id, where the file itself says it; empty = it is to be guessed.
    QString called = {};  ///< What the file calls such things: decides the look in place of shape and colour.
    QString guess = {};   ///< Id of the kind that those called so most likely are.
};

/// Sorts what was seen by its looks and proposes a kind for each look: by shape, by the nearest colour of the palettes
/// people use, by a note that is a legend ("Command"), and where yellow is ambiguous by size.
class Looks
{
public:
    explicit Looks(const QList<Seen> &seen);

    /// The look of a thing: its index is that of the list.
    const QString &keyOf(qsizetype thing) const { return m_keys.at(thing); }
    /// The most frequent first.
    QList<LookGroup> groups() const;
    /// The group of a key; it is there for every key that keyOf gives.
    const LookGroup &group(const QString &key) const { return m_groups.find(key).value(); }

private:
    QString lookOf(const Seen &seen, const Meaning &meaning) const;
    void add(const QString &key, const Seen &seen);
    void propose(LookGroup &group, const Seen &seen);

    QList<QString> m_keys;
    QHash<QString, LookGroup> m_groups;
    QHash<QString, QString> m_legend; ///< Kind by look.
    bool m_isColourBlindSafe = false;
    double m_usualArea = 0;
};

/// What the option `map` decided. Later entries win; a colour alone means every look of it.
class Decisions
{
public:
    /// Refuses what is no pair and what is no kind of a board, by name.
    static Result<Decisions> from(const QString &map);

    /// The kind a look becomes; null = it is left out.
    const Kind *kindFor(const LookGroup &group) const;
    bool isDecided(const LookGroup &group) const;
    /// Looks and colours that were named and are not among these.
    QStringList strangers(const QList<LookGroup> &groups) const;

private:
    QHash<QString, QString> m_kinds;
};

} // namespace keelson::boards
