// SPDX-License-Identifier: MIT
#include "app/cli/secrets.h"

#include <QCoreApplication>

namespace keelson::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::cli::Secrets)
};

} // namespace

Result<QByteArray> EnvironmentSecrets::secret(const QString &reference) const
{
    QByteArray name = reference.toUpper().toLatin1();
    for (char &c : name) {
        const bool plain = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        c = plain ? c : '_';
    }
    const QByteArray variable = "KEELSON_SECRET_" + name;
    if (!qEnvironmentVariableIsSet(variable.constData()))
        return noSuchSecret(reference, Tr::tr("Put it into the environment variable %1.").arg(QString::fromLatin1(variable)));
    return qgetenv(variable.constData());
}

} // namespace keelson::cli
