// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace keelson::cloudwatch {

/// Kept in memory only; no part of it but the key's id may be shown.
struct Credentials
{
    QByteArray keyId;
    QByteArray secretKey;
    QByteArray sessionToken = {};  ///< Empty for those that last.
    qint64 expires = 0;            ///< ms since the epoch; 0 = never.

    friend bool operator==(const Credentials &, const Credentials &) = default;
};

} // namespace keelson::cloudwatch
