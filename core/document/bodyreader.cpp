// SPDX-License-Identifier: MIT
#include "core/document/codec.h"

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

BodyReader::BodyReader(QByteArrayView body) : m_rest(body)
{
    readHeader();
    m_header = body.first(body.size() - m_rest.size());
}

QByteArrayView BodyReader::take(quint64 size)
{
    if (!m_valid || size > quint64(m_rest.size())) {
        m_valid = false;
        return {};
    }
    const QByteArrayView taken = m_rest.first(qsizetype(size));
    m_rest = m_rest.sliced(qsizetype(size));
    return taken;
}

quint8 BodyReader::takeByte()
{
    const QByteArrayView byte = take(1);
    return byte.isEmpty() ? 0 : quint8(byte[0]);
}

quint64 BodyReader::takeNumber()
{
    quint64 number = 0;
    for (int shift = 0; shift < 63; shift += 7) {
        const quint8 byte = takeByte();
        number |= quint64(byte & 0x7f) << shift;
        if (byte & 0x80)
            continue;
        if (byte == 0 && shift > 0) // Could have been written shorter.
            break;
        return number;
    }
    m_valid = false;
    return 0;
}

void BodyReader::readHeader()
{
    if (takeByte() != version)
        m_valid = false;
    m_authorId = take(idSize);
    m_authorName = take(takeNumber());
    const QByteArrayView when = take(sizeof m_when);
    m_when = m_valid ? qFromBigEndian<qint64>(when.data()) : 0;
    m_label = take(takeNumber());
    m_undoes.counter = takeNumber();
    if (m_undoes.counter != 0)
        m_undoes.replica = Id::fromBytes(take(idSize)).value_or(Id());
    m_count = takeNumber();
    if (m_count > quint64(m_rest.size()) / smallestFact)
        m_valid = false;
}

bool BodyReader::next(RawFact &fact)
{
    if (!m_valid || m_read == m_count) {
        m_valid = m_valid && m_rest.isEmpty();
        return false;
    }
    const bool first = m_read++ == 0;
    const quint8 flags = takeByte();
    const RawFact before = std::exchange(fact, {});
    fact.record = flags & sameRecordFlag ? before.record : take(idSize);
    fact.property = take(takeNumber());
    if (flags & purgedFlag)
        fact.purged = take(sizeof(Digest));
    else
        readValue(fact);
    const bool follows = first ? !(flags & sameRecordFlag) : isAfter(before, fact, flags & sameRecordFlag);
    m_valid = m_valid && !(flags & ~knownFlags) && !fact.property.isEmpty() && follows;
    return m_valid;
}

void BodyReader::readValue(RawFact &fact)
{
    fact.salt = take(saltSize);
    const char *start = m_rest.data();
    const quint8 type = takeByte();
    if (type > lastValueType)
        m_valid = false;
    else
        take(ValueType(type) == ValueType::Text ? takeNumber() : sizeOf(ValueType(type)));
    if (m_valid)
        fact.value = QByteArrayView(start, m_rest.data());
}

} // namespace keelson
