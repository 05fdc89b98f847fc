// SPDX-License-Identifier: MIT
#include "core/document/checkpoint.h"

#include "core/document/codec.h"

#include <QtEndian>

// version:1 document:16 through:number lastCounter:number count:number total:16
// ends:number (replica:16 sum:16 retold:1)*  replicas:number replica:16*  properties:number property:text*
// records:number (record:16 cells:number (property:number replica:number counter:number value)*)*  digest:16

namespace keelson {

namespace {

constexpr char version = 1;

/// Numbers things in the order in which they are first met.
template<typename Key>
class Numbering
{
public:
    quint64 of(const Key &key)
    {
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.cend())
            return *known;
        m_keys.append(key);
        return *m_numbers.insert(key, quint64(m_keys.size() - 1));
    }
    const QList<Key> &keys() const { return m_keys; }

private:
    QHash<Key, quint64> m_numbers;
    QList<Key> m_keys;
};

void addHeader(QByteArray &bytes, const Checkpoint &checkpoint)
{
    bytes += version;
    bytes += checkpoint.document.toBytes();
    addNumber(bytes, quint64(checkpoint.through));
    addNumber(bytes, checkpoint.start.lastCounter);
    addNumber(bytes, quint64(checkpoint.start.total.count));
    bytes += toBytes(checkpoint.start.total.sum);
    addNumber(bytes, quint64(checkpoint.start.ends.size()));
    for (auto end = checkpoint.start.ends.cbegin(); end != checkpoint.start.ends.cend(); ++end)
        bytes += end.key().toBytes() + toBytes(end->sum) + char(end->isRetold);
}

class Decoder
{
public:
    explicit Decoder(QByteArrayView bytes) : m_bytes(bytes) { }

    std::optional<Checkpoint> run()
    {
        m_bytes.require(m_bytes.takeByte() == version);
        readHeader();
        readNames();
        readRecords();
        m_bytes.require(m_bytes.rest().isEmpty());
        return m_bytes.isValid() && m_ok ? std::optional(std::move(m_checkpoint)) : std::nullopt;
    }

private:
    /// No more than there can be in what is left.
    qsizetype takeCount(qsizetype smallest)
    {
        const quint64 count = m_bytes.takeNumber();
        m_bytes.require(count <= quint64(m_bytes.rest().size() / smallest));
        return m_bytes.isValid() ? qsizetype(count) : 0;
    }

    Id takeId() { return Id::fromBytes(m_bytes.take(16)).value_or(Id()); }
    Digest takeDigest() { return digestFrom(m_bytes.take(16)).value_or(Digest()); }

    void readHeader()
    {
        m_checkpoint.document = takeId();
        m_checkpoint.through = qint64(m_bytes.takeNumber());
        m_checkpoint.start.lastCounter = m_bytes.takeNumber();
        m_checkpoint.start.total.count = qint64(m_bytes.takeNumber());
        m_checkpoint.start.total.sum = takeDigest();
        for (qsizetype i = takeCount(33); i > 0; --i) {
            const Id replica = takeId();
            const Digest sum = takeDigest();
            m_checkpoint.start.ends.insert(replica, {sum, m_bytes.takeByte() != 0});
        }
    }

    void readNames()
    {
        for (qsizetype i = takeCount(16); i > 0; --i)
            m_replicas.append(takeId());
        for (qsizetype i = takeCount(1); i > 0; --i)
            m_properties.append(QString::fromUtf8(m_bytes.take(m_bytes.takeNumber())));
    }

    void readRecords()
    {
        const qsizetype records = takeCount(17);
        m_checkpoint.facts.reserve(records);
        for (qsizetype i = 0; i < records && m_bytes.isValid(); ++i) {
            Cells &cells = m_checkpoint.facts[takeId()];
            const qsizetype count = takeCount(4);
            cells.reserve(count);
            for (qsizetype n = 0; n < count && m_bytes.isValid(); ++n)
                readCell(cells);
        }
    }

    void readCell(Cells &cells)
    {
        const quint64 property = m_bytes.takeNumber();
        const quint64 replica = m_bytes.takeNumber();
        const quint64 counter = m_bytes.takeNumber();
        m_bytes.require(property < quint64(m_properties.size()) && replica < quint64(m_replicas.size()));
        const QByteArrayView value = takeValue(m_bytes);
        if (m_bytes.isValid())
            cells.insert(m_properties[qsizetype(property)], {decodeValue(value, m_ok), {counter, m_replicas[qsizetype(replica)]}});
    }

    ByteReader m_bytes;
    QList<Id> m_replicas;
    QList<QString> m_properties;
    Checkpoint m_checkpoint;
    bool m_ok = true;
};

} // namespace

QByteArray encodeCheckpoint(const Checkpoint &checkpoint)
{
    Numbering<Id> replicas;
    Numbering<QString> properties;
    QByteArray records;
    for (auto record = checkpoint.facts.cbegin(); record != checkpoint.facts.cend(); ++record) {
        records += record.key().toBytes();
        addNumber(records, quint64(record->size()));
        for (const Cells::Entry &entry : *record) {
            addNumber(records, properties.of(entry.property));
            addNumber(records, replicas.of(entry.cell.stamp.replica));
            addNumber(records, entry.cell.stamp.counter);
            addValue(records, entry.cell.value);
        }
    }
    QByteArray bytes;
    addHeader(bytes, checkpoint);
    addNumber(bytes, quint64(replicas.keys().size()));
    for (const Id &replica : replicas.keys())
        bytes += replica.toBytes();
    addNumber(bytes, quint64(properties.keys().size()));
    for (const QString &property : properties.keys())
        addText(bytes, property);
    addNumber(bytes, quint64(checkpoint.facts.size()));
    bytes += records;
    return bytes + toBytes(digestOf(bytes));
}

std::optional<Checkpoint> decodeCheckpoint(const QByteArray &bytes)
{
    constexpr qsizetype digestSize = sizeof(Digest);
    if (bytes.size() <= digestSize)
        return std::nullopt;
    const QByteArrayView content = QByteArrayView(bytes).chopped(digestSize);
    if (digestFrom(QByteArrayView(bytes).last(digestSize)) != digestOf(content))
        return std::nullopt;
    return Decoder(content).run();
}

} // namespace keelson
