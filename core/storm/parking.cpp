// SPDX-License-Identifier: MIT
#include "core/storm/parking.h"

#include "core/storm/lists.h"

#include <QCoreApplication>

#include <algorithm>

namespace keelson::storm {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Parking)
};

QString put(Edit &edit, Id board, const QString &text, const QString &after)
{
    const QString order = orderBetween(after, {});
    const Id record = edit.addChild(board, QString(lists::parking), order);
    edit.set(record, u"text"_s, text);
    return order;
}

Edit parkOne(const QString &name)
{
    return Edit(Text::tr("Park “%1”").arg(name));
}

} // namespace

QList<Parked> parkingLot(const Model &model, Id board)
{
    QList<Parked> lot;
    for (const Child *child : model.childrenOf(board, lists::parking)) {
        const Id placement = reference(child->properties.value(u"placement"_s));
        const auto known = std::find_if(lot.begin(), lot.end(), [&](const Parked &each) { return !placement.isNull() && each.placement == placement; });
        if (known != lot.end()) {
            known->records.append(child->id);
            continue;
        }
        const Element *element = model.element(reference(child->properties.value(u"element"_s)));
        const QString said = text(child->properties.value(u"text"_s));
        lot.append({ { child->id }, element ? element->name : said, element, placement });
    }
    return lot;
}

Edit park(const Model &model, Id board, const QList<Id> &placements)
{
    QList<const Placement *> notes;
    for (const Id &id : placements) {
        const Placement *placement = model.placement(id);
        if (placement && placement->view == board)
            notes.append(placement);
    }
    Edit edit = notes.size() == 1 ? parkOne(model.element(notes.first()->element)->name)
                                  : Edit(Text::tr("Park %n notes", nullptr, int(notes.size())));
    QString last = lists::lastOrder(model, board, lists::parking);
    for (const Placement *note : std::as_const(notes)) {
        last = orderBetween(last, {});
        const Id record = edit.addChild(board, QString(lists::parking), last);
        edit.set(record, u"text"_s, model.element(note->element)->name);
        edit.set(record, u"element"_s, note->element);
        edit.set(record, u"placement"_s, note->id);
        edit.remove(note->id);
    }
    return edit;
}

Edit parkRemark(const Model &model, Id board, const QString &remark)
{
    const QString text = remark.simplified();
    Edit edit = parkOne(text);
    if (!text.isEmpty())
        put(edit, board, text, lists::lastOrder(model, board, lists::parking));
    return edit;
}

Edit bringBack(const Parked &parked, Id board, QPointF at)
{
    Edit edit(Text::tr("Bring “%1” back to the board").arg(parked.text));
    if (parked.isNote())
        edit.set(parked.placement, properties::deleted, Value());
    else
        edit.place(board, records::board, edit.add(kinds::hotspot, parked.text), at);
    for (const Id &record : parked.records)
        edit.remove(record);
    return edit;
}

Edit drop(const Parked &parked)
{
    Edit edit(Text::tr("Drop “%1” from the parking lot").arg(parked.text));
    for (const Id &record : parked.records)
        edit.remove(record);
    return edit;
}

} // namespace keelson::storm
