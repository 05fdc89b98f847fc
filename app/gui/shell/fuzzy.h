// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
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

} // namespace keelson
