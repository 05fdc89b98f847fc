// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/secrets.h"

namespace keelson::cli {

/// A pipeline has no keyring: the secret "prod token" is in KEELSON_SECRET_PROD_TOKEN.
class EnvironmentSecrets final : public Secrets
{
public:
    Result<QByteArray> secret(const QString &reference) const override;
};

} // namespace keelson::cli
