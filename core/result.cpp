// SPDX-License-Identifier: MIT
#include "core/result.h"

namespace keelson {

QString Error::text() const
{
    QString line = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
    if (!remedy.isEmpty())
        line += u' ' + remedy;
    return line;
}

} // namespace keelson
