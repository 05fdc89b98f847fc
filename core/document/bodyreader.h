// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/bytereader.h"
#include "core/document/change.h"

namespace keelson {

/// Something of a body that can be purged: the bytes with their salt, or the digest they left.
struct Sealed
{
    QByteArrayView salt;
    QByteArrayView bytes;   ///< As encoded: a text with its length, a value with its type in front.
    QByteArrayView digest;  ///< Of what was purged; empty when it is there.

    bool isPurged() const { return !digest.isEmpty(); }
};

/// A fact of a body: views into its bytes.
struct RawFact
{
    QByteArrayView head;    ///< From the flags to the property.
    QByteArrayView record;
    QByteArrayView property;
    Sealed value;
};

/// Reads a body, of this version or an older one, without making anything of it. Looks at nothing
/// outside of it, whatever it holds.
class BodyReader
{
public:
    explicit BodyReader(QByteArrayView body);

    bool isValid() const { return m_bytes.isValid(); }
    quint8 version() const { return m_version; }
    /// The header in three parts: what stands before the label, the label, what stands after it.
    QByteArrayView beforeLabel() const { return m_beforeLabel; }
    const Sealed &sealedLabel() const { return m_label; }
    QByteArrayView afterLabel() const { return m_afterLabel; }

    QByteArrayView document() const { return m_document; }  ///< Empty in version 1.
    QByteArrayView authorId() const { return m_authorId; }
    QByteArrayView authorName() const { return m_authorName; }
    qint64 when() const { return m_when; }
    QByteArrayView label() const;  ///< Empty when it was purged.
    const Stamp &undoes() const { return m_undoes; }
    quint64 count() const { return m_count; }

    /// The fact after `fact`, which is the one read before; false at the end and on the first byte
    /// that is not ours (then not `isValid`).
    bool next(RawFact &fact);

private:
    void readHeader();
    void readLabel();
    QByteArrayView takeText();

    ByteReader m_bytes;
    QByteArrayView m_beforeLabel;
    QByteArrayView m_afterLabel;
    QByteArrayView m_document;
    QByteArrayView m_authorId;
    QByteArrayView m_authorName;
    Sealed m_label;
    Stamp m_undoes;
    qint64 m_when = 0;
    quint64 m_count = 0;
    quint64 m_read = 0;
    quint8 m_version = 0;
};

/// A value with its type in front, as a body holds it; empty when there is none.
QByteArrayView takeValue(ByteReader &bytes);
/// The bytes of a text that stands with its length in front.
QByteArrayView textBytes(QByteArrayView encoded);

} // namespace keelson
