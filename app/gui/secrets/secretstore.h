// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace keelson {

/// A place that keeps secrets by their names. Its calls wait, for a person to unlock it perhaps, but not for ever: what
/// does not answer ends as an Error that says what to do. From any thread but the GUI's.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual Result<std::optional<QByteArray>> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const QByteArray &secret) = 0;
    /// In order too where there was none.
    virtual Result<void> remove(const QString &name) = 0;
    /// Ends what waits, at once and from now on: the program wants to end.
    virtual void giveUp() { }
};

} // namespace keelson
