// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/metrics/store/summary.h"

#include <QByteArray>

#include <optional>
#include <span>

// Samples as few bytes. Times as differences of their differences, values as differences of whole numbers of the
// smallest decimal place that holds all of them; where none does, as they are. What was packed comes back bit for
// bit, and bytes that are not a whole chunk, whatever they are, come back as nothing. Pure functions, any thread.

namespace keelson::chunk {

inline constexpr qsizetype size = 512;       ///< What the store puts into one.
inline constexpr quint64 largest = 65'536;   ///< More are not read.

/// One sample among those of many series.
struct Entry
{
    qint64 series = 0;
    Sample sample;

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// Nothing when a value is not finite. Times may be any.
KEELSON_CORE std::optional<QByteArray> packed(std::span<const Sample> samples);
KEELSON_CORE std::optional<QByteArray> packed(std::span<const Summary> summaries);
KEELSON_CORE std::optional<QByteArray> packed(std::span<const Entry> entries);

/// Appends what is in `bytes`; false, and nothing appended, when that is damaged.
KEELSON_CORE bool unpack(QByteArrayView bytes, QList<Sample> &samples);
KEELSON_CORE bool unpack(QByteArrayView bytes, QList<Summary> &summaries);
KEELSON_CORE bool unpack(QByteArrayView bytes, QList<Entry> &entries);

} // namespace keelson::chunk
