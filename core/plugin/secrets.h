// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace keelson {

/// Where secrets come from: the desktop's keyring in the studio, the environment in the CLI. A document
/// holds only the reference.
class Secrets
{
public:
    virtual ~Secrets() = default;
    /// The secret a reference stands for, or nothing. Called on any thread.
    virtual std::optional<QByteArray> secret(const QString &reference) const = 0;
};

/// Knows none.
class NoSecrets final : public Secrets
{
public:
    std::optional<QByteArray> secret(const QString &) const override { return std::nullopt; }
};

} // namespace keelson
