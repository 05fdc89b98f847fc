// SPDX-License-Identifier: MIT
#include "core/plugin/secrets.h"

#include <QCoreApplication>

namespace keelson {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::Secrets)
};

} // namespace

Error noSuchSecret(const QString &reference, const QString &remedy)
{
    return {Error::Kind::Environment, Tr::tr("There is no stored secret called \"%1\".").arg(reference), {},
            remedy.isEmpty() ? Tr::tr("Store it, or leave the option empty.") : remedy};
}

} // namespace keelson
