// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace keelson {

/// Where secrets come from: the desktop's keyring in the studio, the environment in the CLI. A document
/// holds only the reference.
class Secrets
{
public:
    virtual ~Secrets() = default;
    /// The secret a reference stands for, or why there is none and what to do. Called on any thread but the GUI's: it
    /// may wait for a person to unlock a keyring.
    virtual Result<QByteArray> secret(const QString &reference) const = 0;
};

/// Nothing is kept by this name.
KEELSON_CORE Error noSuchSecret(const QString &reference, const QString &remedy = {});

/// Knows none.
class NoSecrets final : public Secrets
{
public:
    Result<QByteArray> secret(const QString &reference) const override { return noSuchSecret(reference); }
};

} // namespace keelson
