// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/change.h"
#include "core/document/checksum.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace keelson {

/// A change as it stands in the file.
struct ChangeRow
{
    Stamp stamp;
    Digest previous{};    ///< Checksum of the replica's change before this one; else `chainRoot`.
    Digest sum{};
    bool isRetold = false; ///< Told from memory by another replica, so its place in the chain is not known.
    QByteArray body;
};

/// A counter that runs this far ahead of all others was never counted; it would soon leave none.
inline constexpr quint64 widestGap = quint64(1) << 40;

/// Shares equal property names between facts: a document has thousands of facts and dozens of names.
class Interner
{
public:
    QString text(QByteArrayView utf8, bool &ok);

private:
    QHash<QByteArray, QString> m_texts;
};

/// Facts in the order they have in the file.
void sortFacts(QList<Fact> &facts);

/// Body of a change: everything but its stamp, in the one form such a change has, with fresh salts.
QByteArray encodeBody(const Change &change);

/// The change a body holds, or nothing when a single byte is not as `encodeBody` writes it.
/// Looks at nothing outside of `body`, whatever it holds. Purged values come back as null.
std::optional<Change> decodeBody(const Stamp &stamp, QByteArrayView body, Interner &interner);

/// As much of author, time and label as a body that may be damaged still tells.
Change decodeHeader(const Stamp &stamp, QByteArrayView body);

/// A fact of a body: views into its bytes.
struct RawFact
{
    QByteArrayView record;
    QByteArrayView property;
    QByteArrayView salt;
    QByteArrayView value;   ///< With its type in front.
    QByteArrayView purged;  ///< Digest; empty when the value is there.
};

/// Reads a body without making anything of it.
class BodyReader
{
public:
    explicit BodyReader(QByteArrayView body);

    bool isValid() const { return m_valid; }
    QByteArrayView header() const { return m_header; }
    QByteArrayView authorId() const { return m_authorId; }
    QByteArrayView authorName() const { return m_authorName; }
    qint64 when() const { return m_when; }
    QByteArrayView label() const { return m_label; }
    const Stamp &undoes() const { return m_undoes; }
    quint64 count() const { return m_count; }

    /// The fact after `fact`, which is the one read before; false at the end and on the first byte
    /// that is not ours (then not `isValid`).
    bool next(RawFact &fact);

private:
    QByteArrayView take(quint64 size);
    quint64 takeNumber();
    quint8 takeByte();
    void readHeader();
    void readValue(RawFact &fact);

    QByteArrayView m_rest;
    QByteArrayView m_header;
    QByteArrayView m_authorId;
    QByteArrayView m_authorName;
    QByteArrayView m_label;
    Stamp m_undoes;
    qint64 m_when = 0;
    quint64 m_count = 0;
    quint64 m_read = 0;
    bool m_valid = true;
};

} // namespace keelson
