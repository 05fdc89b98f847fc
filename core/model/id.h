// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace keelson {

/// Identity of a record: 128 random bits, never a name.
class KEELSON_CORE Id
{
public:
    constexpr Id() = default;
    constexpr Id(quint64 high, quint64 low) : m_high(high), m_low(low) { }

    /// A fresh random id, from the system's generator.
    static Id create();
    /// The id two replicas agree on for what belongs to `a` and `b` under `purpose`, without talking.
    static Id derived(Id a, Id b, QByteArrayView purpose);
    /// Reads 32 hexadecimal digits; nothing else.
    static std::optional<Id> fromString(QStringView text);
    /// Reads 16 bytes, big endian; nothing else.
    static std::optional<Id> fromBytes(QByteArrayView bytes);

    QString toString() const;  ///< 32 lower-case hexadecimal digits.
    QByteArray toBytes() const;

    constexpr bool isNull() const { return m_high == 0 && m_low == 0; }
    constexpr quint64 high() const { return m_high; }
    constexpr quint64 low() const { return m_low; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, id.m_high, id.m_low);
    }

private:
    quint64 m_high = 0;
    quint64 m_low = 0;
};

} // namespace keelson

Q_DECLARE_METATYPE(keelson::Id)
Q_DECLARE_TYPEINFO(keelson::Id, Q_RELOCATABLE_TYPE);
