// SPDX-License-Identifier: MIT
#include "core/net/tls.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>

namespace keelson::net {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Http)
};

Error unreadable(const QString &what, const QString &remedy)
{
    return {Error::Kind::BadInput, what, {}, remedy};
}

QSslKey keyFrom(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<QSslConfiguration> configuration(const HttpIdentity &identity)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!identity.authority.isEmpty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(identity.authority);
        if (authorities.isEmpty())
            return unreadable(Tr::tr("There is no certificate in the file of the authority."), Tr::tr("Give a file in PEM form."));
        configuration.setCaCertificates(authorities);
    }
    if (identity.certificate.isEmpty() && identity.key.isEmpty())
        return configuration;
    const QList<QSslCertificate> chain = QSslCertificate::fromData(identity.certificate);
    if (chain.isEmpty())
        return unreadable(Tr::tr("There is no certificate in the client's file."), Tr::tr("Give a file in PEM form."));
    const QSslKey key = keyFrom(identity.key);
    if (key.isNull())
        return unreadable(Tr::tr("There is no usable key in the client's file."),
                          Tr::tr("Give an RSA or EC key in PEM form that no password protects."));
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

} // namespace keelson::net
