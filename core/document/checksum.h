// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/bodyreader.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace keelson {

/// 128 bits of a SHA-256. It guards against damage, not against forgery: nothing here is signed.
using Digest = std::array<char, 16>;

inline QByteArray toBytes(const Digest &digest) { return QByteArray(digest.data(), qsizetype(digest.size())); }
/// Reads 16 bytes; nothing else.
std::optional<Digest> digestFrom(QByteArrayView bytes);

Digest digestOf(QByteArrayView bytes);

/// Digest of what can be purged, or the one it left. The salt is random and kept beside the bytes: once
/// both are purged, the digest that stays tells nothing about a value that could be guessed.
Digest digestOf(const Sealed &sealed);

/// What the first change of each replica follows on: ties the chains to their document.
Digest chainRoot(Id document);

/// Checksum of a change: over its replica's previous checksum, its stamp, its header and what its
/// body says of each fact, with labels and values represented by their digests. Nothing when the body
/// is not one of ours.
std::optional<Digest> changeSum(const Digest &previous, const Stamp &stamp, QByteArrayView body);

} // namespace keelson
