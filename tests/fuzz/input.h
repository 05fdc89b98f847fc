// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <QtEndian>

#include <bit>
#include <cstring>

namespace keelson::fuzz {

/// The fuzzer's bytes, taken apart from the front. When they are used up everything is 0 or empty,
/// so that every input means something.
class Input
{
public:
    explicit Input(QByteArrayView bytes) : m_rest(bytes) { }
    Input(const uint8_t *data, size_t size) : m_rest(data, qsizetype(size)) { }

    bool isEmpty() const { return m_rest.isEmpty(); }

    quint8 byte() { return isEmpty() ? 0 : quint8(take(1)[0]); }
    /// Of `n` possibilities, at most 256.
    int below(qsizetype n) { return n > 1 ? int(byte() % n) : 0; }
    bool flag() { return byte() & 1; }

    /// Mostly small, sometimes of up to 64 bits.
    quint64 number()
    {
        const quint8 first = byte();
        return first < 0xf8 ? first : bits(1 + (first & 7));
    }
    double real() { return std::bit_cast<double>(bits(sizeof(double))); }

    QByteArrayView bytes(qsizetype atMost = 4096)
    {
        return take(qMin(atMost, qsizetype(number() & 0xffff)));
    }
    /// UTF-8, or UTF-16 as it comes, halves of characters included.
    QString text()
    {
        const QByteArrayView raw = bytes();
        if (raw.isEmpty() || quint8(raw[0]) != 0xff)
            return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom).decode(raw);
        QString units((raw.size() - 1) / 2, Qt::Uninitialized);
        std::memcpy(units.data(), raw.data() + 1, size_t(units.size()) * sizeof(QChar));
        return units;
    }
    /// Another input of the next bytes.
    Input part() { return Input(bytes(0xffff)); }

private:
    QByteArrayView take(qsizetype size)
    {
        const QByteArrayView taken = m_rest.first(qMin(size, m_rest.size()));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }
    quint64 bits(qsizetype size)
    {
        quint64 number = 0;
        for (const char c : take(size))
            number = number << 8 | quint8(c);
        return number;
    }

    QByteArrayView m_rest;
};

} // namespace keelson::fuzz
