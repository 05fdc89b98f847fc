// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/id.h"

#include <QString>

namespace keelson {

/// What two spellings of one name have in common: case and runs of spaces do not tell names apart.
inline QString foldedName(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// A kind's name in a scope, as a key; a null owner stands for the whole system.
inline QString nameKey(QStringView kind, Id owner, const QString &name)
{
    return kind.toString() + u'/' + (owner.isNull() ? QString() : owner.toString()) + u'/' + foldedName(name);
}
inline QString nameKey(QLatin1StringView kind, Id owner, const QString &name)
{
    return nameKey(QString(kind), owner, name);
}

} // namespace keelson
