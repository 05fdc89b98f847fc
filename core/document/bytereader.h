// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace keelson {

/// Takes bytes one after another. Every read is bounded by what is left; after the first that is not
/// it reads nothing more and is not valid.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_rest(bytes) { }

    bool isValid() const { return m_valid; }
    QByteArrayView rest() const { return m_rest; }
    void fail() { m_valid = false; }
    void require(bool condition) { m_valid = m_valid && condition; }

    QByteArrayView take(quint64 size)
    {
        if (!m_valid || size > quint64(m_rest.size())) {
            m_valid = false;
            return {};
        }
        const QByteArrayView taken = m_rest.first(qsizetype(size));
        m_rest = m_rest.sliced(qsizetype(size));
        return taken;
    }

    quint8 takeByte()
    {
        const QByteArrayView byte = take(1);
        return byte.isEmpty() ? 0 : quint8(byte[0]);
    }

    /// Unsigned LEB128 of at most 63 bits, in its shortest form.
    quint64 takeNumber()
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

private:
    QByteArrayView m_rest;
    bool m_valid = true;
};

} // namespace keelson
