// SPDX-License-Identifier: MIT
#include "app/gui/shell/fuzzy.h"

#include <algorithm>

namespace keelson {

namespace {

constexpr int wholeRun = 1000;
constexpr int wordStart = 40;
constexpr int textStart = 60;
constexpr int adjacent = 20;

bool startsWord(QStringView text, qsizetype i)
{
    if (i == 0 || !text[i - 1].isLetterOrNumber())
        return true;
    return text[i].isUpper() && text[i - 1].isLower();
}

int startBonus(QStringView text, qsizetype i)
{
    return i == 0 ? textStart : startsWord(text, i) ? wordStart : 0;
}

// The best place where the whole pattern stands in one piece, or -1.
qsizetype runStart(QStringView pattern, QStringView text, QStringView folded)
{
    const qsizetype first = folded.indexOf(pattern);
    for (qsizetype i = first; i >= 0; i = folded.indexOf(pattern, i + 1)) {
        if (startsWord(text, i))
            return i;
    }
    return first;
}

FuzzyMatch runMatch(QStringView pattern, QStringView text, qsizetype start)
{
    FuzzyMatch match{wholeRun + startBonus(text, start) - int(std::min<qsizetype>(text.size(), 500) / 4), {}};
    match.positions.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i)
        match.positions.append(int(start + i));
    return match;
}

// The next place for a character: a word's start if there is one ahead, else the first.
qsizetype nextPlace(QChar c, QStringView text, QStringView folded, qsizetype from)
{
    const qsizetype first = folded.indexOf(c, from);
    for (qsizetype i = first; i >= 0; i = folded.indexOf(c, i + 1)) {
        if (i == from || startsWord(text, i))
            return i;
    }
    return first;
}

std::optional<FuzzyMatch> scatteredMatch(QStringView pattern, QStringView text, QStringView folded, bool preferWords)
{
    FuzzyMatch match;
    qsizetype from = 0;
    for (const QChar c : pattern) {
        if (!c.isLetterOrNumber())
            continue;
        qsizetype at = preferWords ? nextPlace(c, text, folded, from) : folded.indexOf(c, from);
        if (at < 0)
            return std::nullopt;
        match.score += startBonus(text, at) + (at == from && from > 0 ? adjacent : 0) - int(std::min<qsizetype>(at - from, 10));
        match.positions.append(int(at));
        from = at + 1;
    }
    match.score -= int(std::min<qsizetype>(text.size(), 500) / 4);
    return match;
}

} // namespace

QString fuzzyFolded(QStringView text)
{
    QString folded = text.toString();
    for (QChar &c : folded)
        c = c.toCaseFolded();
    return folded;
}

std::optional<FuzzyMatch> fuzzyMatch(QStringView foldedPattern, QStringView text, QStringView folded)
{
    const QStringView pattern = foldedPattern.trimmed();
    if (pattern.isEmpty())
        return FuzzyMatch();
    if (pattern.size() > text.size())
        return std::nullopt;
    if (const qsizetype start = runStart(pattern, text, folded); start >= 0)
        return runMatch(pattern, text, start);
    // Jumping to word starts can overshoot ("ordr" in "order rush"); the plain walk never does.
    if (auto match = scatteredMatch(pattern, text, folded, true))
        return match;
    return scatteredMatch(pattern, text, folded, false);
}

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    return fuzzyMatch(fuzzyFolded(pattern), text, fuzzyFolded(text));
}

} // namespace keelson
