// SPDX-License-Identifier: MIT
#include "core/document/salvage.h"

#include "core/document/bodyreader.h"

#include <QHash>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <limits>

// A row of ours is, in SQLite's record format, a header of eight serial types (its own length among them),
// three of which are the same in every row, followed by the columns. What looks like one is read; what
// its checksum does not prove is nothing.

namespace keelson::salvage {

namespace {

constexpr int usualPage = 4096;
constexpr quint8 blob16 = 2 * 16 + 12;  ///< Serial type of an id or a digest.

/// Where the bytes of the header stand, counted from the one that gives its length.
enum HeaderByte { NumberAt = 1, ReplicaAt = 2, CounterAt = 3, PreviousAt = 4, SumAt = 5, RetoldAt = 6, BodyAt = 7 };

struct Numbered
{
    qint64 number = 0;
    ChangeRow row;
};

class Carver
{
public:
    Carver(const Database &database, int pageSize) : m_database(database), m_pageSize(pageSize) { }

    QList<Numbered> rows(const Stop &stop)
    {
        QList<Numbered> found;
        const qint64 pages = (m_database.fileSize() + m_pageSize - 1) / m_pageSize;
        for (qint64 page = 1; page <= pages && !stop.requested(); ++page)
            scan(pageAt(page), found);
        return found;
    }

private:
    QByteArray pageAt(qint64 page) const { return m_database.bytes((page - 1) * m_pageSize, m_pageSize); }

    void scan(const QByteArray &page, QList<Numbered> &found) const
    {
        const char pattern[] = {char(blob16), char(blob16)};
        for (qsizetype at = page.indexOf(QByteArrayView(pattern, 2)); at >= 0;
             at = page.indexOf(QByteArrayView(pattern, 2), at + 1)) {
            if (auto row = rowAt(page, at - PreviousAt))
                found.append(std::move(*row));
        }
    }

    std::optional<Numbered> rowAt(const QByteArray &page, qsizetype header) const
    {
        if (header < 2 || header + BodyAt + 8 > page.size())
            return std::nullopt;
        const auto byte = [&](qsizetype offset) { return quint8(page[header + offset]); };
        const int counterSize = integerSize(byte(CounterAt));
        const int retoldSize = integerSize(byte(RetoldAt));
        qsizetype end = header + BodyAt;
        const quint64 bodyType = varint(page, end);
        const bool isOurs = byte(NumberAt) == 0 && byte(ReplicaAt) == blob16 && counterSize >= 0 && retoldSize >= 0
                && qsizetype(byte(0)) == end - header && bodyType >= 12 && bodyType % 2 == 0;
        if (!isOurs)
            return std::nullopt;
        const qsizetype bodySize = qsizetype((bodyType - 12) / 2);
        const qsizetype columns = 3 * 16 + counterSize + retoldSize;
        if (bodySize > m_database.fileSize()) // Or pages that lead in a circle would be read again and again.
            return std::nullopt;
        const QByteArray payload = payloadAt(page, header, end - header + columns + bodySize);
        if (payload.isEmpty())
            return std::nullopt;
        return proven(QByteArrayView(payload).sliced(end - header), byte(CounterAt), byte(RetoldAt), numberBefore(page, header));
    }

    static std::optional<Numbered> proven(QByteArrayView columns, quint8 counterType, quint8 retoldType, qint64 number)
    {
        Numbered found;
        qsizetype at = 0;
        const auto take = [&](qsizetype size) { return columns.sliced(std::exchange(at, at + size), size); };
        found.number = number;
        found.row.stamp.replica = Id::fromBytes(take(16)).value_or(Id());
        found.row.stamp.counter = quint64(integer(take(integerSize(counterType)), counterType));
        found.row.previous = *digestFrom(take(16));
        found.row.sum = *digestFrom(take(16));
        found.row.isRetold = integer(take(integerSize(retoldType)), retoldType) != 0;
        found.row.body = columns.sliced(at).toByteArray();
        const bool isStamp = !found.row.stamp.replica.isNull() && qint64(found.row.stamp.counter) > 0;
        const bool isProven = isStamp && changeSum(found.row.previous, found.row.stamp, found.row.body) == found.row.sum;
        return isProven ? std::optional(found) : std::nullopt;
    }

    // What does not fit into its page goes on in others, each of which names the next.
    QByteArray payloadAt(const QByteArray &page, qsizetype at, qsizetype size) const
    {
        const qsizetype most = m_pageSize - 35;
        if (size <= most)
            return at + size <= page.size() ? page.mid(at, size) : QByteArray();
        const qsizetype least = (m_pageSize - 12) * 32 / 255 - 23;
        const qsizetype fitting = least + (size - least) % (m_pageSize - 4);
        const qsizetype local = fitting <= most ? fitting : least;
        if (at + local + 4 > page.size())
            return {};
        QByteArray payload = page.mid(at, local);
        quint32 next = qFromBigEndian<quint32>(page.constData() + at + local);
        while (payload.size() < size && next != 0 && qint64(next) * m_pageSize <= m_database.fileSize() + m_pageSize) {
            const QByteArray more = pageAt(next);
            if (more.isEmpty())
                return {};
            next = qFromBigEndian<quint32>(more.constData());
            payload += QByteArrayView(more).sliced(4, qMin<qsizetype>(m_pageSize - 4, size - payload.size()));
        }
        return payload.size() == size ? payload : QByteArray();
    }

    // The number stands before the header as SQLite's varint: all its bytes but the last have the top bit.
    static qint64 numberBefore(const QByteArray &page, qsizetype header)
    {
        qsizetype first = header - 1;
        while (first > 0 && header - first < 9 && quint8(page[first - 1]) & 0x80)
            --first;
        return qint64(varint(page, first));
    }

    static quint64 varint(const QByteArray &bytes, qsizetype &at)
    {
        quint64 number = 0;
        for (int i = 0; i < 8 && at < bytes.size(); ++i) {
            const quint8 byte = quint8(bytes[at++]);
            number = number << 7 | (byte & 0x7f);
            if (!(byte & 0x80))
                break;
        }
        return number;
    }

    static int integerSize(quint8 type)
    {
        constexpr int sizes[] = {-1, 1, 2, 3, 4, 6, 8, -1, 0, 0};
        return type < std::size(sizes) ? sizes[type] : -1;
    }

    static qint64 integer(QByteArrayView bytes, quint8 type)
    {
        if (type >= 8)
            return type - 8;
        qint64 number = bytes.isEmpty() || !(bytes[0] & 0x80) ? 0 : -1;
        for (const char byte : bytes)
            number = qint64(quint64(number) << 8 | quint8(byte));
        return number;
    }

    const Database &m_database;
    int m_pageSize;
};

int pageSizeOf(const Database &database)
{
    const QByteArray head = database.bytes(0, 100);
    const int written = head.isEmpty() ? 0 : qFromBigEndian<quint16>(head.constData() + 16);
    const int size = written == 1 ? 65536 : written;
    const bool isPossible = size >= 512 && (size & (size - 1)) == 0;
    return isPossible ? size : usualPage;
}

} // namespace

Id documentOf(const QList<ChangeRow> &rows, Id fallback)
{
    QHash<Id, qsizetype> votes;
    for (const ChangeRow &row : rows) {
        const Id named = Id::fromBytes(BodyReader(row.body).document()).value_or(Id());
        ++votes[named.isNull() ? fallback : named];
    }
    Id best = fallback;
    for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote) {
        const qsizetype most = votes.value(best);
        if (*vote > most || (*vote == most && best != fallback && vote.key() < best))
            best = vote.key();
    }
    return best;
}

schema::Contents carve(const Database &database, Id document, Stop stop)
{
    QList<Numbered> rows = Carver(database, pageSizeOf(database)).rows(stop);
    if (rows.isEmpty() && pageSizeOf(database) != usualPage)
        rows = Carver(database, usualPage).rows(stop);
    std::stable_sort(rows.begin(), rows.end(), [](const Numbered &a, const Numbered &b) { return a.number < b.number; });
    schema::Contents contents;
    for (const Numbered &numbered : std::as_const(rows))
        contents.rows.append(numbered.row);
    contents.document = document.isNull() ? documentOf(contents.rows, {}) : document;
    QSet<Stamp> seen;
    contents.rows.removeIf([&](const ChangeRow &row) {
        const BodyReader reader(row.body);
        const bool isOurs = reader.version() == 1 || reader.document() == contents.document.toBytes();
        const bool isNew = isOurs && !seen.contains(row.stamp);
        if (isNew)
            seen.insert(row.stamp);
        return !isNew;
    });
    if (!contents.rows.isEmpty())
        contents.version = BodyReader(contents.rows.first().body).version();
    return contents;
}

} // namespace keelson::salvage
