// SPDX-License-Identifier: MIT
#include "core/contract/namelikeness.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace keelson::contract {

double likeness(const QString &a, const QString &b)
{
    if (a == b)
        return a.isEmpty() ? 0 : 1;
    const auto pairs = [](const QString &name) {
        QStringList found;
        for (qsizetype i = 0; i + 1 < name.size(); ++i)
            found.append(name.mid(i, 2));
        found.sort();
        return found;
    };
    const QStringList first = pairs(a);
    const QStringList second = pairs(b);
    if (first.isEmpty() || second.isEmpty())
        return 0;
    QStringList both;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(both));
    return 2.0 * double(both.size()) / double(first.size() + second.size());
}

} // namespace keelson::contract
