// SPDX-License-Identifier: MIT
#include "core/document/codec.h"

#include "core/document/bodyformat.h"
#include "core/document/bodyreader.h"

#include <QRandomGenerator>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>

namespace keelson {

using namespace bodyformat;

namespace {

void addType(QByteArray &bytes, ValueType type)
{
    bytes.append(char(type));
}

void addDouble(QByteArray &bytes, double value)
{
    char raw[sizeof value];
    qToBigEndian(value + 0.0, raw); // -0 is 0.
    bytes.append(raw, sizeof raw);
}

struct ValueWriter
{
    QByteArray &bytes;

    void operator()(std::monostate) const { addType(bytes, ValueType::Null); }
    void operator()(bool flag) const { addType(bytes, flag ? ValueType::True : ValueType::False); }
    void operator()(double number) const
    {
        addType(bytes, ValueType::Number);
        addDouble(bytes, number);
    }
    void operator()(const QString &text) const
    {
        addType(bytes, ValueType::Text);
        addText(bytes, text);
    }
    void operator()(Id id) const
    {
        addType(bytes, ValueType::Identity);
        bytes.append(id.toBytes());
    }
    void operator()(QPointF point) const
    {
        addType(bytes, ValueType::Point);
        addDouble(bytes, point.x());
        addDouble(bytes, point.y());
    }
    void operator()(QSizeF size) const
    {
        addType(bytes, ValueType::Size);
        addDouble(bytes, size.width());
        addDouble(bytes, size.height());
    }
};

QString decodeText(QByteArrayView utf8, bool &ok)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless
                                   | QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder.decode(utf8);
    ok = ok && !decoder.hasError();
    return text;
}

double decodeDouble(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<double>(bytes.data() + at);
}

Value valueOf(QByteArrayView encoded, bool &ok)
{
    const QByteArrayView payload = encoded.sliced(1);
    switch (ValueType(encoded[0])) {
    case ValueType::Null: return {};
    case ValueType::False: return false;
    case ValueType::True: return true;
    case ValueType::Number: return decodeDouble(payload, 0);
    case ValueType::Text: return decodeText(textBytes(payload), ok);
    case ValueType::Identity: return Id::fromBytes(payload).value_or(Id());
    case ValueType::Point: return QPointF(decodeDouble(payload, 0), decodeDouble(payload, 8));
    case ValueType::Size: return QSizeF(decodeDouble(payload, 0), decodeDouble(payload, 8));
    }
    ok = false;
    return {};
}

bool comesBefore(const Fact &a, const Fact &b)
{
    return a.record != b.record ? a.record < b.record : a.property.toUtf8() < b.property.toUtf8();
}

void addSalt(QByteArray &bytes, quint64 salt)
{
    char raw[saltSize];
    qToBigEndian(salt, raw);
    bytes.append(raw, sizeof raw);
}

void addFact(QByteArray &bytes, const Fact &fact, bool sameRecord, quint64 salt)
{
    bytes.append(sameRecord ? char(sameRecordFlag) : char(0));
    if (!sameRecord)
        bytes.append(fact.record.toBytes());
    addText(bytes, fact.property);
    addSalt(bytes, salt);
    addValue(bytes, fact.value);
}

QByteArray encodeHeader(const Change &change, Id document, quint64 salt)
{
    QByteArray bytes;
    bytes.append(char(version));
    bytes.append(document.toBytes());
    bytes.append(change.author.id.toBytes());
    addText(bytes, change.author.name);
    char when[sizeof change.when];
    qToBigEndian(change.when, when);
    bytes.append(when, sizeof when);
    bytes.append(char(0));
    addSalt(bytes, salt);
    addText(bytes, change.label);
    addNumber(bytes, change.undoes.counter);
    if (change.undoes.counter != 0)
        bytes.append(change.undoes.replica.toBytes());
    addNumber(bytes, quint64(change.facts.size()));
    return bytes;
}

} // namespace

void addNumber(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(char(number | 0x80));
    bytes.append(char(number));
}

void addText(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    addNumber(bytes, quint64(utf8.size()));
    bytes.append(utf8);
}

void addValue(QByteArray &bytes, const Value &value)
{
    std::visit(ValueWriter{bytes}, value);
}

QString Interner::text(QByteArrayView utf8, bool &ok)
{
    const auto known = m_texts.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (known != m_texts.cend())
        return *known;
    const QString text = decodeText(utf8, ok);
    if (ok)
        m_texts.insert(utf8.toByteArray(), text);
    return text;
}

void sortFacts(QList<Fact> &facts)
{
    if (!std::is_sorted(facts.cbegin(), facts.cend(), comesBefore))
        std::stable_sort(facts.begin(), facts.end(), comesBefore);
}

QByteArray encodeBody(const Change &change, Id document)
{
    QList<Fact> facts = change.facts;
    sortFacts(facts);
    QList<quint64> salts(facts.size() + 1); // The last one is the label's.
    QRandomGenerator::system()->fillRange(salts.data(), salts.size());
    QByteArray bytes = encodeHeader(change, document, salts.last());
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const bool sameRecord = i > 0 && facts[i - 1].record == facts[i].record;
        addFact(bytes, facts[i], sameRecord, salts[i]);
    }
    return bytes;
}

Value decodeValue(const RawFact &fact, bool &ok)
{
    return fact.value.isPurged() ? Value() : decodeValue(fact.value.bytes, ok);
}

Value decodeValue(QByteArrayView encoded, bool &ok)
{
    const Value value = encoded.isEmpty() ? Value() : valueOf(encoded, ok);
    ok = ok && !encoded.isEmpty() && isStorable(value);
    return value;
}

Change decodeHeader(const Stamp &stamp, QByteArrayView body)
{
    const BodyReader reader(body);
    Change change;
    change.stamp = stamp;
    change.author.id = Id::fromBytes(reader.authorId()).value_or(Id());
    change.author.name = QString::fromUtf8(reader.authorName());
    change.when = reader.when();
    change.label = QString::fromUtf8(reader.label());
    change.undoes = reader.undoes();
    return change;
}

std::optional<Change> decodeBody(const Stamp &stamp, QByteArrayView body, Interner &interner)
{
    BodyReader reader(body);
    bool ok = true;
    Change change;
    change.stamp = stamp;
    change.author.id = Id::fromBytes(reader.authorId()).value_or(Id());
    change.author.name = interner.text(reader.authorName(), ok);
    change.when = reader.when();
    change.label = interner.text(reader.label(), ok);
    change.undoes = reader.undoes();
    if (reader.isValid())
        change.facts.reserve(qsizetype(reader.count()));
    RawFact raw;
    while (ok && reader.next(raw)) {
        const Fact fact{*Id::fromBytes(raw.record), interner.text(raw.property, ok), decodeValue(raw, ok)};
        ok = ok && !fact.record.isNull();
        change.facts.append(fact);
    }
    return ok && reader.isValid() ? std::optional(change) : std::nullopt;
}

} // namespace keelson
