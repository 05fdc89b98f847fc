// SPDX-License-Identifier: MIT
#include "documents.h"

#include <algorithm>

namespace keelson::tests {

Value RandomEditor::anyValue(const QList<Id> &ids)
{
    switch (below(8)) {
    case 0: return {};
    case 1: return true;
    case 2: return 3.5;
    case 3: return name();
    case 4: return any(ids);
    case 5: return QPointF(below(100), below(100));
    case 6: return QSizeF(below(100), below(100));
    default: return QString(kinds::service);
    }
}

void RandomEditor::change(Edit &edit, const QList<Id> &ids)
{
    static const QList<QLatin1StringView> elementKinds{kinds::domainEvent, kinds::command, kinds::service,
                                                       kinds::subsystem, kinds::system, kinds::actor,
                                                       kinds::function, kinds::policy};
    static const QList<QLatin1StringView> relationKinds{relations::issues, relations::publishes,
                                                        relations::consumes, relations::calls};
    static const QList<QLatin1StringView> someProperties{
        properties::name, properties::kind, properties::parent, properties::aliasOf, properties::from,
        properties::to, properties::view, properties::element, properties::owner, properties::deleted,
        properties::position, properties::order, properties::subject, properties::description};
    const Id one = any(ids);
    switch (below(16)) {
    case 0:
    case 1: edit.add(elementKinds[below(int(elementKinds.size()))], name(), below(2) ? any(ids) : Id()); break;
    case 2: edit.relate(relationKinds[below(int(relationKinds.size()))], any(ids), any(ids)); break;
    case 3: edit.addView(below(2) ? records::board : records::contextView, name(), any(ids)); break;
    case 4: edit.place(any(ids), below(2) ? QString(records::board) : QString(records::contextView), any(ids),
                       QPointF(below(1000), below(1000))); break;
    case 5: edit.addChild(any(ids), QStringLiteral("steps"), orderBetween({}, {})); break;
    case 6:
    case 7: edit.set(one, properties::parent, any(ids)); break;
    case 8: edit.set(one, properties::aliasOf, any(ids)); break;
    case 9: edit.set(one, properties::aliasOf, Value()); break;
    case 10: edit.remove(one); break;
    case 11: edit.set(one, properties::deleted, Value()); break;
    case 12:
    case 13: edit.set(one, properties::name, name()); break;
    default: edit.set(one, someProperties[below(int(someProperties.size()))], anyValue(ids)); break;
    }
}

Edit RandomEditor::next(const Facts &facts)
{
    QList<Id> ids = facts.keys();
    std::sort(ids.begin(), ids.end()); // The order of a hash is another in every run.
    Edit edit(QStringLiteral("Random edit"));
    for (int i = 1 + below(3); i > 0; --i)
        change(edit, ids);
    return edit;
}

} // namespace keelson::tests
