// SPDX-License-Identifier: MIT
#include "core/document/checksum.h"

#include "core/document/codec.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace keelson {

namespace {

Digest shortened(const QByteArray &hash)
{
    Digest digest{};
    std::copy_n(hash.cbegin(), digest.size(), digest.begin());
    return digest;
}

void add(QByteArray &input, QByteArrayView part)
{
    input.append(part.data(), part.size());
}

void addSized(QByteArray &input, QByteArrayView part)
{
    char size[8];
    qToBigEndian(quint64(part.size()), size);
    input.append(size, sizeof size);
    add(input, part);
}

} // namespace

Digest digestOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return shortened(hash.result());
}

Digest valueDigest(QByteArrayView salt, QByteArrayView encodedValue)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(encodedValue);
    return shortened(hash.result());
}

Digest chainRoot(Id document)
{
    return digestOf("keelson" + document.toBytes());
}

std::optional<Digest> changeSum(const Digest &previous, const Stamp &stamp, QByteArrayView body)
{
    BodyReader reader(body);
    QByteArray input;
    input.reserve(body.size() + 64);
    add(input, previous);
    addSized(input, stamp.replica.toBytes() + QByteArray::number(stamp.counter));
    addSized(input, reader.header());
    RawFact fact;
    while (reader.next(fact)) {
        add(input, fact.record);
        addSized(input, fact.property);
        add(input, fact.purged.isEmpty() ? QByteArrayView(valueDigest(fact.salt, fact.value)) : fact.purged);
    }
    return reader.isValid() ? std::optional(digestOf(input)) : std::nullopt;
}

} // namespace keelson
