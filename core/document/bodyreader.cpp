// SPDX-License-Identifier: MIT
#include "core/document/bodyreader.h"

#include "core/document/bodyformat.h"

#include <QtEndian>

#include <utility>

// Every read is bounded by what is left; a number or a flag written otherwise than the encoder
// writes it makes the body invalid, so that a change has one form and a flipped bit shows.

namespace keelson {

using namespace bodyformat;

namespace {

/// True when the fact stands where the encoder would have put it.
bool isAfter(const RawFact &before, const RawFact &fact, bool sameRecord)
{
    if (sameRecord)
        return before.property.compare(fact.property) < 0;
    return before.record.compare(fact.record) < 0;
}

} // namespace

// Past the number that says how long it is, which the reader has already believed.
QByteArrayView textBytes(QByteArrayView encoded)
{
    qsizetype sizeBytes = 0;
    while (sizeBytes < encoded.size() && quint8(encoded[sizeBytes]) & 0x80)
        ++sizeBytes;
    return encoded.sliced(qMin(sizeBytes + 1, encoded.size()));
}

QByteArrayView takeValue(ByteReader &bytes)
{
    const QByteArrayView start = bytes.rest();
    const quint8 type = bytes.takeByte();
    if (type > lastValueType)
        bytes.fail();
    else
        bytes.take(ValueType(type) == ValueType::Text ? bytes.takeNumber() : sizeOf(ValueType(type)));
    return bytes.isValid() ? start.first(start.size() - bytes.rest().size()) : QByteArrayView();
}

BodyReader::BodyReader(QByteArrayView body) : m_bytes(body)
{
    readHeader();
}

QByteArrayView BodyReader::label() const
{
    return m_label.isPurged() ? QByteArrayView() : textBytes(m_label.bytes);
}

void BodyReader::readHeader()
{
    const QByteArrayView body = m_bytes.rest();
    m_version = m_bytes.takeByte();
    if (m_version < oldestVersion || m_version > bodyformat::version)
        m_bytes.fail();
    if (m_version > 1)
        m_document = m_bytes.take(idSize);
    m_authorId = m_bytes.take(idSize);
    m_authorName = m_bytes.take(m_bytes.takeNumber());
    const QByteArrayView when = m_bytes.take(sizeof m_when);
    m_when = m_bytes.isValid() ? qFromBigEndian<qint64>(when.data()) : 0;
    m_beforeLabel = body.first(body.size() - m_bytes.rest().size());
    readLabel();
    const QByteArrayView after = m_bytes.rest();
    m_undoes.counter = m_bytes.takeNumber();
    if (m_undoes.counter != 0)
        m_undoes.replica = Id::fromBytes(m_bytes.take(idSize)).value_or(Id());
    m_count = m_bytes.takeNumber();
    if (m_count > quint64(m_bytes.rest().size()) / smallestFact)
        m_bytes.fail();
    m_afterLabel = after.first(after.size() - m_bytes.rest().size());
}

void BodyReader::readLabel()
{
    if (m_version == 1) {
        m_label.bytes = takeText();
        return;
    }
    const quint8 flags = m_bytes.takeByte();
    if (flags == purgedFlag) {
        m_label.digest = m_bytes.take(sizeof(Digest));
        return;
    }
    m_bytes.require(flags == 0);
    m_label.salt = m_bytes.take(saltSize);
    m_label.bytes = takeText();
}

QByteArrayView BodyReader::takeText()
{
    const QByteArrayView start = m_bytes.rest();
    m_bytes.take(m_bytes.takeNumber());
    return m_bytes.isValid() ? start.first(start.size() - m_bytes.rest().size()) : QByteArrayView();
}

bool BodyReader::next(RawFact &fact)
{
    if (!m_bytes.isValid() || m_read == m_count) {
        m_bytes.require(m_bytes.rest().isEmpty());
        return false;
    }
    const bool first = m_read++ == 0;
    const char *start = m_bytes.rest().data();
    const quint8 flags = m_bytes.takeByte();
    const RawFact before = std::exchange(fact, {});
    fact.record = flags & sameRecordFlag ? before.record : m_bytes.take(idSize);
    fact.property = m_bytes.take(m_bytes.takeNumber());
    if (m_bytes.isValid())
        fact.head = QByteArrayView(start, m_bytes.rest().data());
    if (flags & purgedFlag)
        fact.value.digest = m_bytes.take(sizeof(Digest));
    else
        fact.value = {m_bytes.take(saltSize), takeValue(m_bytes), {}};
    const bool follows = first ? !(flags & sameRecordFlag) : isAfter(before, fact, flags & sameRecordFlag);
    m_bytes.require(!(flags & ~knownFlags) && !fact.property.isEmpty() && follows);
    return m_bytes.isValid();
}

} // namespace keelson
