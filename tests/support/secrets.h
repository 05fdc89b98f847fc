// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/secrets.h"

namespace keelson::test {

/// Knows "mine", which is "canary": what no log, no error and no other server may ever hold.
class OneSecret final : public Secrets
{
public:
    Result<QByteArray> secret(const QString &reference) const override
    {
        if (reference == u"mine")
            return QByteArray("canary");
        return noSuchSecret(reference);
    }
};

} // namespace keelson::test
