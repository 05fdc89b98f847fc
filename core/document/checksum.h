// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"

#include <QByteArray>

#include <array>

namespace keelson {

/// 128 bits of a SHA-256. It guards against damage, not against forgery: nothing here is signed.
using Digest = std::array<char, 16>;

inline QByteArray toBytes(const Digest &digest) { return QByteArray(digest.data(), qsizetype(digest.size())); }

Digest digestOf(QByteArrayView bytes);

/// Digest of a fact's value. The salt is random and kept beside the value: once both are purged,
/// the digest that stays tells nothing about a value that could be guessed.
Digest valueDigest(QByteArrayView salt, QByteArrayView encodedValue);

/// What the first change of each replica follows on: ties the chains to their document.
Digest chainRoot(Id document);

/// Checksum of a change: over its replica's previous checksum, its stamp, its header and what its
/// body says of each fact, with values represented by their digests. Nothing when the body is
/// not one of ours.
std::optional<Digest> changeSum(const Digest &previous, const Stamp &stamp, QByteArrayView body);

} // namespace keelson
