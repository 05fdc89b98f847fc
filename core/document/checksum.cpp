// SPDX-License-Identifier: MIT
#include "core/document/checksum.h"

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

void addHeader(QByteArray &input, const BodyReader &reader)
{
    if (reader.version() == 1) { // Whole, with the label as it was.
        addSized(input, reader.beforeLabel().toByteArray() + reader.sealedLabel().bytes.toByteArray()
                                + reader.afterLabel().toByteArray());
        return;
    }
    addSized(input, reader.beforeLabel());
    add(input, digestOf(reader.sealedLabel()));
    addSized(input, reader.afterLabel());
}

} // namespace

std::optional<Digest> digestFrom(QByteArrayView bytes)
{
    Digest digest{};
    if (bytes.size() != qsizetype(digest.size()))
        return std::nullopt;
    std::copy(bytes.cbegin(), bytes.cend(), digest.begin());
    return digest;
}

Digest digestOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return shortened(hash.result());
}

Digest digestOf(const Sealed &sealed)
{
    if (const auto left = digestFrom(sealed.digest))
        return *left;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(sealed.salt);
    hash.addData(sealed.bytes);
    return shortened(hash.result());
}

Digest chainRoot(Id document)
{
    return digestOf("keelson" + document.toBytes());
}

std::optional<Digest> changeSum(const Digest &previous, const Stamp &stamp, QByteArrayView body)
{
    BodyReader reader(body);
    if (!reader.isValid())
        return std::nullopt;
    QByteArray input;
    input.reserve(body.size() + 64);
    add(input, previous);
    addSized(input, stamp.replica.toBytes() + QByteArray::number(stamp.counter));
    addHeader(input, reader);
    RawFact fact;
    while (reader.next(fact)) {
        add(input, fact.record);
        addSized(input, fact.property);
        add(input, digestOf(fact.value));
    }
    return reader.isValid() ? std::optional(digestOf(input)) : std::nullopt;
}

} // namespace keelson
