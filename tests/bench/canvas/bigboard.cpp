// SPDX-License-Identifier: MIT
#include "tests/bench/canvas/bigboard.h"

#include "core/document/document.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace keelson::bench {

namespace {

constexpr int notesACommit = 5'000;

struct Step
{
    QLatin1StringView kind;
    QLatin1StringView fromBefore;  ///< Relation from the note before; empty = none.
};

const Step steps[] = {{kinds::command, {}},
                      {kinds::aggregate, relations::handledBy},
                      {kinds::domainEvent, relations::resultsIn},
                      {kinds::policy, relations::triggers},
                      {kinds::command, relations::issues},
                      {kinds::domainEvent, relations::resultsIn},
                      {kinds::readModel, relations::informs}};

QString nameOf(int number)
{
    static const QString things[] = {u"Order"_s, u"Payment"_s, u"Courier"_s, u"Meal"_s, u"Basket"_s, u"Invoice"_s};
    static const QString verbs[] = {u"placed"_s, u"accepted"_s, u"rejected by the bank"_s, u"delivered"_s, u"changed"_s};
    return things[number % 6] + u' ' + verbs[number % 5] + u' ' + QString::number(number);
}

} // namespace

void fillBoard(Document &document, int notes)
{
    Edit start(u"board"_s);
    const Id board = start.addView(records::board, u"Big"_s);
    document.commit(start);
    const int columns = int(std::ceil(std::sqrt(notes * 1.5)));
    Id before;
    QList<Id> events;
    int done = 0;
    while (done < notes) {
        Edit edit(u"notes"_s);
        for (const int end = std::min(notes, done + notesACommit); done < end; ++done) {
            const Step &step = steps[done % int(std::size(steps))];
            const Id element = edit.add(step.kind, nameOf(done));
            const QPointF at((done % columns) * bigBoardPitch.width(), (done / columns) * bigBoardPitch.height());
            edit.place(board, records::board, element, at);
            if (!step.fromBefore.isEmpty() && !before.isNull())
                edit.relate(step.fromBefore, before, element);
            if (step.kind == kinds::domainEvent)
                events.append(element);
            if (step.kind == kinds::readModel && done % 30 == 6)
                edit.relate(relations::informs, events.at(events.size() / 2), element);
            before = element;
        }
        document.commit(edit);
    }
    Edit ground(u"lanes"_s);
    for (int i = 0; i < 3; ++i)
        ground.place(board, records::board, ground.add(kinds::swimlane, u"Lane %1"_s.arg(i)), {-100, i * 2000. - 20}, QSizeF(1000, 1800));
    ground.place(board, records::board, ground.add(kinds::pivotalEvent, u"Month closed"_s), {columns * bigBoardPitch.width() / 2 - 20, -100});
    document.commit(ground);
}

} // namespace keelson::bench
