// SPDX-License-Identifier: MIT
#include "core/metrics/store/chunk.h"

#include "core/metrics/store/decimal.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace keelson::chunk {

namespace {

constexpr char plainForm = 0;
constexpr char deflatedForm = 1;
constexpr quint8 wholeDoubles = 255;       ///< In place of a number of decimals.
constexpr qsizetype sumSize = 4;
constexpr quint32 largestPayload = 8 * 1024 * 1024;

/// FNV-1a folded to 32 bits: against damage.
quint32 sumOf(QByteArrayView bytes)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 0x100000001b3ULL;
    return quint32(hash ^ (hash >> 32));
}

class Writer
{
public:
    explicit Writer(size_t count)
    {
        m_bytes.reserve(qsizetype(count) * 8 + 64);
        m_bytes.append(plainForm);
        number(count);
    }

    void byte(quint8 byte) { m_bytes.append(char(byte)); }
    void number(quint64 number)
    {
        char digits[10];
        int used = 0;
        for (; number >= 0x80; number >>= 7)
            digits[used++] = char(number | 0x80);
        digits[used++] = char(number);
        m_bytes.append(digits, used);
    }
    void whole(double value)
    {
        char digits[8];
        qToLittleEndian(std::bit_cast<quint64>(value), digits);
        m_bytes.append(digits, 8);
    }

    /// Signed numbers, of which runs of zeros cost two bytes.
    void difference(quint64 difference)
    {
        if (difference == 0) {
            ++m_zeros;
            return;
        }
        endRun();
        number((difference << 1) ^ (0 - (difference >> 63)));
    }
    void endRun()
    {
        if (m_zeros == 0)
            return;
        byte(0);
        number(m_zeros - 1);
        m_zeros = 0;
    }

    QByteArray finished(bool deflate)
    {
        if (deflate) {
            const QByteArray smaller = qCompress(reinterpret_cast<const uchar *>(m_bytes.constData()) + 1, m_bytes.size() - 1, 1);
            if (smaller.size() + 1 < m_bytes.size())
                m_bytes = deflatedForm + smaller;
        }
        char sum[sumSize];
        qToLittleEndian(sumOf(m_bytes), sum);
        m_bytes.append(sum, sumSize);
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    quint64 m_zeros = 0;
};

/// Reads past no end; what it reads after one is zero, and `isDone` says no.
class Reader
{
public:
    explicit Reader(QByteArrayView payload)
        : m_at(reinterpret_cast<const uchar *>(payload.data())), m_end(m_at + payload.size()) { }

    bool isDone() const { return m_valid && m_at == m_end && m_zeros == 0; }
    bool isValid() const { return m_valid; }

    quint8 byte()
    {
        if (m_at != m_end)
            return *m_at++;
        m_valid = false;
        return 0;
    }
    quint64 number()
    {
        quint64 number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 next = byte();
            number |= quint64(next & 0x7f) << shift;
            if (!(next & 0x80))
                return number;
        }
        m_valid = false;
        return 0;
    }
    double whole()
    {
        if (m_end - m_at < 8) {
            m_valid = false;
            return 0;
        }
        const auto bits = qFromLittleEndian<quint64>(m_at);
        m_at += 8;
        const double value = std::bit_cast<double>(bits);
        m_valid = m_valid && qIsFinite(value);
        return value;
    }
    quint64 difference()
    {
        if (m_zeros > 0) {
            --m_zeros;
            return 0;
        }
        const quint64 zigzag = number();
        if (zigzag == 0)
            m_zeros = m_valid ? number() : 0;
        return (zigzag >> 1) ^ (0 - (zigzag & 1));
    }
    /// A run must not reach into the next column.
    void endRun() { m_valid = m_valid && m_zeros == 0; }

private:
    const uchar *m_at;
    const uchar *m_end;
    quint64 m_zeros = 0;
    bool m_valid = true;
};

// All differences wrap around, so that no value is too far from another.

template<typename Of>
void writeTimes(Writer &writer, size_t count, Of of)
{
    quint64 time = 0;
    quint64 step = 0;
    for (size_t i = 0; i < count; ++i) {
        const auto next = quint64(of(i));
        writer.difference(next - time - step);
        step = i == 0 ? 0 : next - time;
        time = next;
    }
    writer.endRun();
}

template<typename Into>
void readTimes(Reader &reader, size_t count, Into into)
{
    quint64 time = 0;
    quint64 step = 0;
    for (size_t i = 0; i < count; ++i) {
        const quint64 next = time + step + reader.difference();
        step = i == 0 ? 0 : next - time;
        time = next;
        into(i, qint64(time));
    }
    reader.endRun();
}

/// The decimals all of them need together; wholeDoubles when they cannot be kept as decimals.
template<typename Of>
quint8 decimalsOfAll(size_t count, Of of)
{
    int decimals = 0;
    for (size_t i = 0; i < count && decimals <= mostDecimals; ++i)
        decimals = decimalsOf(of(i), decimals);
    for (size_t i = 0; i < count && decimals <= mostDecimals; ++i) {
        if (!toScaled(of(i), decimals))
            return wholeDoubles;
    }
    return decimals <= mostDecimals ? quint8(decimals) : wholeDoubles;
}

template<typename Of>
void writeValues(Writer &writer, size_t count, Of of)
{
    const quint8 decimals = decimalsOfAll(count, of);
    writer.byte(decimals);
    if (decimals == wholeDoubles) {
        for (size_t i = 0; i < count; ++i)
            writer.whole(of(i));
        return;
    }
    quint64 last = 0;
    for (size_t i = 0; i < count; ++i) {
        const auto scaled = quint64(*toScaled(of(i), decimals));
        writer.difference(scaled - last);
        last = scaled;
    }
    writer.endRun();
}

template<typename Into>
void readValues(Reader &reader, size_t count, Into into)
{
    const quint8 decimals = reader.byte();
    if (decimals == wholeDoubles) {
        for (size_t i = 0; i < count; ++i)
            into(i, reader.whole());
        return;
    }
    const double scale = powersOfTen[std::min<int>(decimals, mostDecimals)];
    quint64 last = 0;
    for (size_t i = 0; i < count; ++i) {
        last += reader.difference();
        into(i, double(qint64(last)) / scale);
    }
    reader.endRun();
}

struct Extremes
{
    const Summary &of;
    double parts[4] = {of.minimum, of.maximum, of.last, of.sum};
};

/// What is close to the minimum is written as its distance from it; a sum as that from as many of them.
void writeExtremes(Writer &writer, std::span<const Summary> rows)
{
    const auto part = [&](size_t i) { return Extremes{rows[i / 4]}.parts[i % 4]; };
    const quint8 decimals = decimalsOfAll(rows.size() * 4, part);
    writer.byte(decimals);
    for (size_t i = 0; decimals == wholeDoubles && i < rows.size() * 4; ++i)
        writer.whole(part(i));
    quint64 before = 0;
    for (size_t row = 0; decimals != wholeDoubles && row < rows.size(); ++row) {
        const auto scaled = [&](size_t i) { return quint64(*toScaled(part(row * 4 + i), decimals)); };
        const quint64 minimum = scaled(0);
        writer.difference(minimum - before);
        writer.difference(scaled(1) - minimum);
        writer.difference(scaled(2) - minimum);
        writer.difference(scaled(3) - minimum * quint64(rows[row].count));
        before = minimum;
    }
    writer.endRun();
}

void readExtremes(Reader &reader, std::span<Summary> rows)
{
    const quint8 decimals = reader.byte();
    const double scale = powersOfTen[std::min<int>(decimals, mostDecimals)];
    quint64 minimum = 0;
    for (Summary &row : rows) {
        double *parts[4] = {&row.minimum, &row.maximum, &row.last, &row.sum};
        for (int i = 0; i < 4; ++i) {
            if (decimals == wholeDoubles) {
                *parts[i] = reader.whole();
                continue;
            }
            const quint64 scaled = reader.difference() + (i == 3 ? minimum * quint64(row.count) : minimum);
            *parts[i] = double(qint64(scaled)) / scale;
            if (i == 0)
                minimum = scaled;
        }
    }
    reader.endRun();
}

QByteArray write(std::span<const Sample> rows)
{
    Writer writer(rows.size());
    writeTimes(writer, rows.size(), [&](size_t i) { return rows[i].time; });
    writeValues(writer, rows.size(), [&](size_t i) { return rows[i].value; });
    return writer.finished(true);
}

QByteArray write(std::span<const Summary> rows)
{
    Writer writer(rows.size());
    writeTimes(writer, rows.size(), [&](size_t i) { return rows[i].time; });
    writeTimes(writer, rows.size(), [&](size_t i) { return rows[i].count; });
    writeExtremes(writer, rows);
    return writer.finished(true);
}

// Written at every reading and soon thrown away: not worth deflating.
QByteArray write(std::span<const Entry> rows)
{
    Writer writer(rows.size());
    writeTimes(writer, rows.size(), [&](size_t i) { return rows[i].series; });
    writeTimes(writer, rows.size(), [&](size_t i) { return rows[i].sample.time; });
    writeValues(writer, rows.size(), [&](size_t i) { return rows[i].sample.value; });
    return writer.finished(false);
}

void read(Reader &reader, std::span<Sample> rows)
{
    readTimes(reader, rows.size(), [&](size_t i, qint64 time) { rows[i].time = time; });
    readValues(reader, rows.size(), [&](size_t i, double value) { rows[i].value = value; });
}

void read(Reader &reader, std::span<Summary> rows)
{
    readTimes(reader, rows.size(), [&](size_t i, qint64 time) { rows[i].time = time; });
    readTimes(reader, rows.size(), [&](size_t i, qint64 count) { rows[i].count = count; });
    readExtremes(reader, rows);
}

void read(Reader &reader, std::span<Entry> rows)
{
    readTimes(reader, rows.size(), [&](size_t i, qint64 series) { rows[i].series = series; });
    readTimes(reader, rows.size(), [&](size_t i, qint64 time) { rows[i].sample.time = time; });
    readValues(reader, rows.size(), [&](size_t i, double value) { rows[i].sample.value = value; });
}

/// The columns, of bytes whose sum is right; null when it is not.
QByteArray payloadOf(QByteArrayView bytes)
{
    if (bytes.size() < 1 + sumSize || sumOf(bytes.chopped(sumSize)) != qFromLittleEndian<quint32>(bytes.last(sumSize).data()))
        return {};
    const QByteArrayView payload = bytes.chopped(sumSize).sliced(1);
    if (bytes[0] == plainForm)
        return payload.toByteArray();
    if (payload.size() < 4 || qFromBigEndian<quint32>(payload.data()) > largestPayload)
        return {};
    return qUncompress(reinterpret_cast<const uchar *>(payload.data()), payload.size());
}

template<typename Row>
bool unpackRows(QByteArrayView bytes, QList<Row> &rows)
{
    const QByteArray payload = payloadOf(bytes);
    Reader reader(payload);
    const quint64 count = reader.number();
    if (!reader.isValid() || count > largest)
        return false;
    const qsizetype known = rows.size();
    rows.resize(known + qsizetype(count));
    read(reader, std::span(rows.data() + known, size_t(count)));
    if (reader.isDone())
        return true;
    rows.resize(known);
    return false;
}

} // namespace

std::optional<QByteArray> packed(std::span<const Sample> samples)
{
    const bool finite = std::all_of(samples.begin(), samples.end(), [](const Sample &sample) { return qIsFinite(sample.value); });
    return finite ? std::optional(write(samples)) : std::nullopt;
}

std::optional<QByteArray> packed(std::span<const Summary> summaries)
{
    const bool finite = std::all_of(summaries.begin(), summaries.end(), [](const Summary &row) {
        return qIsFinite(row.minimum) && qIsFinite(row.maximum) && qIsFinite(row.last) && qIsFinite(row.sum);
    });
    return finite ? std::optional(write(summaries)) : std::nullopt;
}

std::optional<QByteArray> packed(std::span<const Entry> entries)
{
    const bool finite = std::all_of(entries.begin(), entries.end(), [](const Entry &entry) { return qIsFinite(entry.sample.value); });
    return finite ? std::optional(write(entries)) : std::nullopt;
}

bool unpack(QByteArrayView bytes, QList<Sample> &samples)
{
    return unpackRows(bytes, samples);
}

bool unpack(QByteArrayView bytes, QList<Summary> &summaries)
{
    return unpackRows(bytes, summaries);
}

bool unpack(QByteArrayView bytes, QList<Entry> &entries)
{
    return unpackRows(bytes, entries);
}

} // namespace keelson::chunk
