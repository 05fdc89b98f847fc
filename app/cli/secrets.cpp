// SPDX-License-Identifier: MIT
#include "app/cli/secrets.h"

namespace keelson::cli {

std::optional<QByteArray> EnvironmentSecrets::secret(const QString &reference) const
{
    QByteArray name = reference.toUpper().toLatin1();
    for (char &c : name) {
        const bool plain = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        c = plain ? c : '_';
    }
    const QByteArray variable = "KEELSON_SECRET_" + name;
    if (!qEnvironmentVariableIsSet(variable.constData()))
        return std::nullopt;
    return qgetenv(variable.constData());
}

} // namespace keelson::cli
