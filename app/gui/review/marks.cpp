// SPDX-License-Identifier: MIT
#include "app/gui/review/marks.h"

#include "core/model/architecture.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keelson::ReviewMarks)
};

constexpr int mostMessages = 3;

struct Mark
{
    int count = 0;
    bool hasErrors = false;
    QStringList messages;
};

void add(Mark &mark, const Finding &finding)
{
    ++mark.count;
    mark.hasErrors = mark.hasErrors || finding.severity == Severity::Error;
    if (mark.messages.size() < mostMessages)
        mark.messages.append(finding.message);
}

Remark remarkOf(const Mark &mark)
{
    QStringList lines = mark.messages;
    if (const int more = mark.count - int(lines.size()); more > 0)
        lines.append(Text::tr("and %n more", nullptr, more));
    return {mark.hasErrors ? Tone::Bad : Tone::Plain, QString::number(mark.count), lines.join(u'\n')};
}

} // namespace

MapOverlay marksOf(const Model &model, const QList<Listed> &findings, bool countsNotes)
{
    QHash<Id, Mark> marks;
    for (const Listed &each : findings) {
        if (!each.judged.isOpen() || (each.finding().severity == Severity::Note && !countsNotes))
            continue;
        add(marks[each.element()], each.finding());
        const Element *service = architecture::serviceOf(model, each.element());
        if (service && service->id != each.element())
            add(marks[service->id], each.finding());
    }
    MapOverlay overlay;
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        overlay.remarks.insert(mark.key(), remarkOf(*mark));
    return overlay;
}

} // namespace keelson
