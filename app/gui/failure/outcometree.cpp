// SPDX-License-Identifier: MIT
#include "app/gui/failure/outcometree.h"

#include "core/failure/words.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int elementRole = Qt::UserRole + 1;
constexpr qsizetype mostLines = 200;  ///< Of a group; the report has all.
constexpr int reasonRole = Qt::UserRole + 2;

/// That what is in it fails with it goes without saying.
bool isInsideOnly(const failure::Effect &effect)
{
    return std::all_of(effect.why.begin(), effect.why.end(),
                       [](const failure::Step &step) { return step.because == failure::Because::Contained; });
}

} // namespace

OutcomeTree::OutcomeTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"outcome"_s);
    setColumnCount(3);
    setRootIsDecorated(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setStretchLastSection(true);
    header()->resizeSection(0, 210);
    header()->resizeSection(1, 64);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        Q_EMIT chosen(item ? item->data(0, elementRole).value<Id>() : Id(), item ? item->data(0, reasonRole).toString() : QString());
    });
}

void OutcomeTree::addGroup(const QString &label, const QList<Line> &lines)
{
    if (lines.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(this, {u"%1 (%2)"_s.arg(label).arg(lines.size())});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    for (const Line &line : lines.mid(0, mostLines)) {
        auto *item = new QTreeWidgetItem(group, {line.name, line.time, line.why});
        item->setData(0, elementRole, QVariant::fromValue(line.element));
        item->setData(0, reasonRole, line.name + u": "_s + line.why);
        item->setToolTip(0, line.name);
        item->setToolTip(2, line.why);
    }
    if (lines.size() > mostLines)
        new QTreeWidgetItem(group, {tr("and %n more", nullptr, int(lines.size() - mostLines))});
    group->setExpanded(true);
}

void OutcomeTree::show(const Model &model, const failure::Outcome &outcome)
{
    using failure::State;
    setHeaderLabels({tr("What"), tr("Time"), tr("Because")});
    setAccessibleName(tr("What happens"));
    clear();
    QList<Line> unavailable, degraded, stale, down, late, lost;
    const auto line = [&](const failure::Effect &effect) {
        const QString name = effect.activity.isEmpty() ? failure::nameOf(model, effect.element) : failure::activityName(model, effect);
        return Line{name, {}, failure::words(model, effect.why), effect.element};
    };
    const auto timed = [&](const failure::Effect &effect, double seconds, const QString &more) {
        Line staleLine = line(effect);
        staleLine.time = failure::span(seconds);
        staleLine.why = failure::words(model, effect.whyStale);
        if (!more.isEmpty())
            staleLine.why = staleLine.why.isEmpty() ? more : more + u' ' + staleLine.why;
        return staleLine;
    };
    for (const failure::Effect &effect : outcome.activities) {
        if (effect.state == State::Unavailable)
            unavailable.append(line(effect));
        if (effect.state == State::Degraded)
            degraded.append(line(effect));
        if (effect.isStale())
            stale.append(timed(effect, effect.staleFor, {}));
    }
    for (const failure::Effect &effect : outcome.elements) {
        if (effect.state == State::Unavailable && !effect.hasFailed && !isInsideOnly(effect))
            down.append(line(effect));
        if (effect.isStale() && effect.state != State::Unavailable)
            late.append(timed(effect, effect.staleFor, {}));
        if (effect.lost > 0)
            lost.append(timed(effect, effect.lost, failure::staleWords(model, effect)));
    }
    addGroup(tr("Activities unavailable"), unavailable);
    addGroup(tr("Activities degraded"), degraded);
    addGroup(tr("Activities with stale data"), stale);
    addGroup(tr("Events lost or to be replayed"), lost);
    addGroup(tr("Also down"), down);
    addGroup(tr("Stale"), late);
}

} // namespace keelson
