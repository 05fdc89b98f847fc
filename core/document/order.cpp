// SPDX-License-Identifier: MIT
#include "core/document/edit.h"

#include <algorithm>

// Keys are fractions in base 62 without their "0.", most significant digit first, compared as text.
// None ends in the lowest digit, so there is always room below and between. Appending and
// prepending step by one digit, so that a long list keeps short keys.

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr QStringView digits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr qsizetype base = 62;
constexpr QChar middle = u'V';

qsizetype digitOf(QChar c)
{
    return digits.indexOf(c);
}

bool isKey(QStringView key)
{
    return std::all_of(key.begin(), key.end(), [](QChar c) { return digitOf(c) >= 0; });
}

QString above(const QString &key)
{
    for (qsizetype i = 0; i < key.size(); ++i) {
        const qsizetype digit = digitOf(key[i]);
        if (digit + 1 < base)
            return key.left(i) + digits[digit + 1];
    }
    return key + digits[1];
}

QString below(const QString &key)
{
    for (qsizetype i = 0; i < key.size(); ++i) {
        const qsizetype digit = digitOf(key[i]);
        if (digit > 1)
            return key.left(i) + digits[digit - 1];
        if (digit == 1)
            return key.left(i) + digits[0] + digits[base - 1];
    }
    return key + middle; // Only a key of zeros gets here; none of ours is one.
}

QString between(const QString &before, const QString &after)
{
    QString key;
    for (qsizetype i = 0;; ++i) {
        const qsizetype low = i < before.size() ? digitOf(before[i]) : 0;
        const qsizetype high = i < after.size() ? digitOf(after[i]) : base;
        if (high - low > 1)
            return key + digits[(low + high) / 2];
        key += digits[low];
        if (high > low) // From here on only `before` is near.
            return key + (i + 1 < before.size() ? above(before.mid(i + 1)) : QString(middle));
    }
}

} // namespace

QString orderBetween(const QString &before, const QString &after)
{
    if (!isKey(before) || !isKey(after)) // From a stranger's file; what follows the one before still does.
        return before + middle;
    if (before.isEmpty() && after.isEmpty())
        return middle;
    if (after.isEmpty() || before >= after)
        return above(before);
    return before.isEmpty() ? below(after) : between(before, after);
}

} // namespace keelson
