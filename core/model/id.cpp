// SPDX-License-Identifier: MIT
#include "core/model/id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

namespace keelson {

Id Id::create()
{
    auto *random = QRandomGenerator::system();
    return Id(random->generate64(), random->generate64());
}

Id Id::derived(Id a, Id b, QByteArrayView purpose)
{
    QByteArray input = a.toBytes() + b.toBytes();
    input.append(purpose.data(), purpose.size());
    return *fromBytes(QByteArrayView(QCryptographicHash::hash(input, QCryptographicHash::Sha256)).first(16));
}

std::optional<Id> Id::fromString(QStringView text)
{
    if (text.size() != 32)
        return std::nullopt;
    quint64 halves[2] = {0, 0};
    for (qsizetype i = 0; i < 32; ++i) {
        const char16_t c = text[i].unicode();
        quint64 digit = 0;
        if (c >= u'0' && c <= u'9')
            digit = c - u'0';
        else if (c >= u'a' && c <= u'f')
            digit = c - u'a' + 10;
        else if (c >= u'A' && c <= u'F')
            digit = c - u'A' + 10;
        else
            return std::nullopt;
        halves[i / 16] = halves[i / 16] << 4 | digit;
    }
    return Id(halves[0], halves[1]);
}

std::optional<Id> Id::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    return Id(qFromBigEndian<quint64>(bytes.data()), qFromBigEndian<quint64>(bytes.data() + 8));
}

QString Id::toString() const
{
    return QString::fromLatin1(toBytes().toHex());
}

QByteArray Id::toBytes() const
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(m_high, bytes.data());
    qToBigEndian(m_low, bytes.data() + 8);
    return bytes;
}

} // namespace keelson
