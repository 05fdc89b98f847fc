// SPDX-License-Identifier: MIT
#pragma once

#include "credentials.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <utility>

// Signature version 4 of AWS: who asks is proved by a hash over the request, the secret never travels.

namespace keelson::cloudwatch {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

struct Signable
{
    QByteArray method = "GET";
    QByteArray path = "/";  ///< As it travels: percent-encoded.
    QByteArray query = {};  ///< As it travels, without "?".
    Headers headers = {};   ///< All are signed; Host has to be among them.
    QByteArray body = {};
};

/// What a signature is good for, and how it is made.
struct Signing
{
    QByteArray region;
    QByteArray service;
    QDateTime time;
    bool normalisesPath = true;  ///< Every service but S3.
    bool signsBody = false;      ///< Tell the body's hash as a header too.
    bool signsToken = true;      ///< A few services take the session token unsigned.
};

QByteArray canonicalRequest(const Signable &request, const Signing &signing);
QByteArray stringToSign(const QByteArray &canonicalRequest, const Signing &signing);
QByteArray signature(const QByteArray &stringToSign, const QByteArray &secretKey, const Signing &signing);

/// The request's headers with those that sign it: X-Amz-Date, X-Amz-Security-Token, Authorization.
Headers signedHeaders(Signable request, const Credentials &credentials, const Signing &signing);

} // namespace keelson::cloudwatch
