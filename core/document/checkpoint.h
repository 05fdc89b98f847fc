// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/loading.h"
#include "core/document/normalise.h"

#include <QByteArray>

#include <optional>

namespace keelson {

/// What a log comes to at some row, kept beside it so that opening need not read what stands before. It can be
/// thrown away at any time, and where the log is damaged it still knows what the lost changes had said.
struct Checkpoint
{
    Id document;
    qint64 through = 0;  ///< Number of the last row it takes in.
    LogStart start;      ///< What follows on it.
    Facts facts;
};

/// With a digest of all of it.
QByteArray encodeCheckpoint(const Checkpoint &checkpoint);
/// Nothing when a single byte is another than was written.
std::optional<Checkpoint> decodeCheckpoint(const QByteArray &bytes);

} // namespace keelson
