// SPDX-License-Identifier: MIT
#include "core/finding.h"

namespace keelson {

QString Finding::identity() const
{
    QString text = rule;
    for (const Id &id : elements)
        text += u'/' + id.toString();
    if (!place.isEmpty())
        text += u'@' + place;
    return text;
}

} // namespace keelson
