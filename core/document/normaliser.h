// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/normalise.h"

#include <QSet>

#include <memory>

namespace keelson {

/// `normalise` that remembers: after an edit it looks only at what the edit reaches, and ends where
/// normalising everything anew would have ended. Not thread-safe.
class KEELSON_CORE Normaliser
{
public:
    Normaliser();
    ~Normaliser();
    Normaliser(Normaliser &&) noexcept;
    Normaliser &operator=(Normaliser &&) noexcept;

    /// Reads these records of `facts` anew; every other record must be as at the last update.
    /// Returns the ids that are new, different or gone in the model.
    QSet<Id> update(const Facts &facts, const QSet<Id> &touched);

    const Model &model() const;
    const QList<Finding> &findings() const;  ///< Sorted by identity.

private:
    class State;
    std::unique_ptr<State> d;
};

} // namespace keelson
