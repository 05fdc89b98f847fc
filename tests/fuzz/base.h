// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fuzz/stage.h"

namespace keelson::fuzz {

inline Author ada() { return {Id(1, 1), QStringLiteral("Ada")}; }
inline Author ben() { return {Id(2, 2), QStringLiteral("Ben")}; }

/// How many records the base document speaks of: those of `record(1)` to `record(recordCount)`.
inline constexpr int recordCount = 14;
inline Id record(int number) { return Id(0, quint64(number)); }

/// Changes by two people that use every type of value and every type of record.
QList<Change> baseChanges();

/// The bytes of a document without changes. Its identity is always the same, so that an input means the same in
/// every process.
QByteArray emptyDocument(const Stage &stage);

/// A sound document that holds `baseChanges`, as this version writes it.
QByteArray baseDocument(const Stage &stage);

/// A sound document of the first format.
QByteArray oldDocument();

} // namespace keelson::fuzz
