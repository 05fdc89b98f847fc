// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace keelson {

/// How well a text answers what was typed, and which of its characters did.
struct FuzzyMatch
{
    int score = 0;          ///< Higher is better; only comparable for one pattern.
    QList<int> positions;   ///< Ascending indices into the text.
};

/// Finds the characters of `pattern` in `text` in their order, without regard to case. A whole
/// run beats scattered letters, the start of a word beats its middle, a short text beats a long one.
/// An empty pattern matches everything with score 0.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

/// The same for many texts: fold the pattern once, and each text once and for all.
std::optional<FuzzyMatch> fuzzyMatch(QStringView foldedPattern, QStringView text, QStringView folded);
/// Without regard to case, of the same length as `text`.
QString fuzzyFolded(QStringView text);

} // namespace keelson
