// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/document/documents.h"

namespace keelson::tests {

/// A document by two authors, with a checkpoint, values that were overwritten, and texts that need pages of their own.
inline void makeSample(const QString &path)
{
    QList<Id> actors;
    {
        const auto document = need(Document::create(path, ada()));
        for (int i = 0; i < 12; ++i)
            actors.append(add(*document, kinds::actor, QStringLiteral("Actor number %1").arg(i)));
        for (int i = 0; i < 4; ++i)
            set(*document, actors[i], properties::description, QString(9000, QChar(u'a' + i)), QStringLiteral("Describe %1").arg(i));
    }
    const auto document = need(Document::open(path, ben()));
    for (int i = 0; i < 6; ++i)
        set(*document, actors[i], properties::name, QStringLiteral("Renamed actor %1").arg(i), QStringLiteral("Rename %1").arg(i));
}

} // namespace keelson::tests
