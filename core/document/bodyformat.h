// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/checksum.h"

// Body of a change, version 2. Numbers are unsigned LEB128 in their shortest form, at most 63 bits;
// texts are their length and UTF-8; everything else is big endian.
//
//   version:1 document:16 author:16 authorName:text when:8 label undoesCounter:number [undoesReplica:16]
//   count:number fact*
//   label = flags:1 (salt:8 text | digest:16)
//   fact = flags:1 [record:16] property:text (salt:8 type:1 value | digest:16)
//
// Facts stand in the order of record, then property, without repetition; `record` is left out when
// it is that of the fact before. What was purged, a label or a value, leaves its digest. Every body
// names its document, so that a row is known for what it is wherever it turns up.
//
// Version 1 had no document, and its label was a text that could not be purged.

namespace keelson::bodyformat {

inline constexpr quint8 version = 2;
inline constexpr quint8 oldestVersion = 1;
inline constexpr quint8 sameRecordFlag = 1;
inline constexpr quint8 purgedFlag = 2;
inline constexpr quint8 knownFlags = sameRecordFlag | purgedFlag;
inline constexpr quint64 idSize = 16;
inline constexpr quint64 saltSize = 8;
inline constexpr quint64 smallestFact = 1 + 2 + saltSize + 1;

enum class ValueType : quint8 { Null, False, True, Number, Text, Identity, Point, Size };
inline constexpr quint8 lastValueType = quint8(ValueType::Size);

/// Of the types whose values are all of one size.
constexpr quint64 sizeOf(ValueType type)
{
    switch (type) {
    case ValueType::Null:
    case ValueType::False:
    case ValueType::True:
    case ValueType::Text: return 0;
    case ValueType::Number: return sizeof(double);
    case ValueType::Identity: return idSize;
    case ValueType::Point:
    case ValueType::Size: return 2 * sizeof(double);
    }
    return 0;
}

} // namespace keelson::bodyformat
