// SPDX-License-Identifier: MIT
#include "core/storm/aside.h"

#include "core/storm/lists.h"

#include <algorithm>

namespace keelson::storm {

namespace {

QString keyOf(const Child &child)
{
    return text(child.properties.value(QLatin1StringView("key")));
}

} // namespace

QSet<QString> asideOn(const Model &model, Id board, QLatin1StringView list)
{
    QSet<QString> keys;
    for (const Child *child : model.childrenOf(board, list))
        keys.insert(keyOf(*child));
    return keys;
}

void setAside(Edit &edit, const Model &model, Id board, QLatin1StringView list, const QString &key, bool aside)
{
    bool isThere = false;
    for (const Child *child : model.childrenOf(board, list)) {
        if (keyOf(*child) != key)
            continue;
        isThere = true;
        if (!aside)
            edit.remove(child->id); // Two copies may each have put it aside.
    }
    if (aside && !isThere)
        edit.set(edit.addChild(board, QString(list), orderBetween(lists::lastOrder(model, board, list), {})), QLatin1StringView("key"), key);
}

} // namespace keelson::storm
