// SPDX-License-Identifier: MIT
#include "sigv4.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson::cloudwatch {

namespace {

constexpr auto algorithm = "AWS4-HMAC-SHA256";

QByteArray hash(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

QByteArray keyed(const QByteArray &key, const QByteArray &data)
{
    return QMessageAuthenticationCode::hash(data, key, QCryptographicHash::Sha256);
}

QByteArray date(const Signing &signing)
{
    return signing.time.toUTC().toString(u"yyyyMMdd"_s).toLatin1();
}

QByteArray stamp(const Signing &signing)
{
    return signing.time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray scope(const Signing &signing)
{
    return date(signing) + '/' + signing.region + '/' + signing.service + "/aws4_request";
}

/// Without empty and "." segments, and with ".." followed; a slash at the end stays.
QByteArray normalised(const QByteArray &path)
{
    QList<QByteArray> kept;
    const QList<QByteArray> segments = path.split('/');
    for (const QByteArray &segment : segments) {
        if (segment == ".." && !kept.isEmpty())
            kept.removeLast();
        else if (!segment.isEmpty() && segment != "." && segment != "..")
            kept.append(segment);
    }
    const bool open = !kept.isEmpty() && path.endsWith('/');
    return '/' + kept.join('/') + (open ? "/" : "");
}

QByteArray canonicalPath(const QByteArray &path, const Signing &signing)
{
    const QByteArray whole = path.isEmpty() ? QByteArray("/") : path;
    if (!signing.normalisesPath)
        return whole.toPercentEncoding("/");
    return normalised(whole).toPercentEncoding("/");
}

QByteArray recoded(const QByteArray &text)
{
    return QByteArray::fromPercentEncoding(text).toPercentEncoding();
}

QByteArray canonicalQuery(const QByteArray &query)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    const QList<QByteArray> parts = query.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.left(equals);
        pairs.append({recoded(name), equals < 0 ? QByteArray() : recoded(part.mid(equals + 1))});
    }
    std::sort(pairs.begin(), pairs.end());
    QByteArrayList joined;
    for (const auto &[name, value] : pairs)
        joined.append(name + '=' + value);
    return joined.join('&');
}

/// Names in lower case and in order; the values of a repeated one in the order given.
QMap<QByteArray, QByteArray> canonicalHeaders(const Headers &headers)
{
    QMap<QByteArray, QByteArray> canonical;
    for (const auto &[name, value] : headers) {
        QByteArray &entry = canonical[name.toLower()];
        entry += (entry.isNull() ? "" : ",") + value.simplified();
    }
    return canonical;
}

QByteArray signedNames(const Headers &headers)
{
    return QByteArrayList(canonicalHeaders(headers).keys()).join(';');
}

} // namespace

QByteArray canonicalRequest(const Signable &request, const Signing &signing)
{
    QByteArray text = request.method + '\n' + canonicalPath(request.path, signing) + '\n'
        + canonicalQuery(request.query) + '\n';
    const QMap<QByteArray, QByteArray> headers = canonicalHeaders(request.headers);
    for (auto header = headers.begin(); header != headers.end(); ++header)
        text += header.key() + ':' + header.value() + '\n';
    return text + '\n' + signedNames(request.headers) + '\n' + hash(request.body);
}

QByteArray stringToSign(const QByteArray &canonicalRequest, const Signing &signing)
{
    return QByteArray(algorithm) + '\n' + stamp(signing) + '\n' + scope(signing) + '\n' + hash(canonicalRequest);
}

QByteArray signature(const QByteArray &stringToSign, const QByteArray &secretKey, const Signing &signing)
{
    QByteArray key = keyed("AWS4" + secretKey, date(signing));
    for (const QByteArray &part : {signing.region, signing.service, QByteArray("aws4_request")})
        key = keyed(key, part);
    return keyed(key, stringToSign).toHex();
}

Headers signedHeaders(Signable request, const Credentials &credentials, const Signing &signing)
{
    const std::pair<QByteArray, QByteArray> token("X-Amz-Security-Token", credentials.sessionToken);
    request.headers.append(std::pair<QByteArray, QByteArray>("X-Amz-Date", stamp(signing)));
    if (signing.signsBody)
        request.headers.append(std::pair<QByteArray, QByteArray>("X-Amz-Content-Sha256", hash(request.body)));
    if (signing.signsToken && !token.second.isEmpty())
        request.headers.append(token);
    const QByteArray proof = signature(stringToSign(canonicalRequest(request, signing), signing),
                                       credentials.secretKey, signing);
    const QByteArray authorization = QByteArray(algorithm) + " Credential=" + credentials.keyId + '/' + scope(signing)
        + ", SignedHeaders=" + signedNames(request.headers) + ", Signature=" + proof;
    if (!signing.signsToken && !token.second.isEmpty())
        request.headers.append(token);
    request.headers.append(std::pair<QByteArray, QByteArray>("Authorization", authorization));
    return request.headers;
}

} // namespace keelson::cloudwatch
