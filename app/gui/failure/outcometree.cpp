// SPDX-License-Identifier: MIT
#include "app/gui/failure/outcometree.h"

#include "core/failure/words.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

constexpr int elementRole = Qt::UserRole + 1;

/// That what is in it fails with it goes without saying.
bool isInsideOnly(const failure::Effect &effect)
{
    return std::all_of(effect.why.begin(), effect.why.end(),
                       [](const failure::Step &step) { return step.because == failure::Because::Contained; });
}

QString join(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : second.isEmpty() ? first : first + u' ' + second;
}

} // namespace

OutcomeTree::OutcomeTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"outcome"_s);
    setColumnCount(2);
    setRootIsDecorated(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setStretchLastSection(true);
    header()->resizeSection(0, 200);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const Id element = item ? item->data(0, elementRole).value<Id>() : Id();
        if (!element.isNull())
            Q_EMIT chosen(element);
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
    for (const Line &line : lines) {
        auto *item = new QTreeWidgetItem(group, {line.name, line.what});
        item->setData(0, elementRole, QVariant::fromValue(line.element));
        item->setToolTip(0, line.name);
        item->setToolTip(1, line.what);
    }
    group->setExpanded(true);
}

void OutcomeTree::show(const Model &model, const failure::Outcome &outcome)
{
    using failure::State;
    setHeaderLabels({tr("What"), tr("Because")});
    setAccessibleName(tr("What happens"));
    clear();
    QList<Line> unavailable, degraded, stale, down, late, lost;
    for (const failure::Effect &effect : outcome.activities) {
        const QString name = failure::activityName(model, effect);
        if (effect.state == State::Unavailable)
            unavailable.append({name, failure::words(model, effect.why), effect.element});
        if (effect.state == State::Degraded)
            degraded.append({name, failure::words(model, effect.why), effect.element});
        if (effect.isStale())
            stale.append({name, join(failure::staleWords(model, effect), failure::words(model, effect.whyStale)), effect.element});
    }
    for (const failure::Effect &effect : outcome.elements) {
        const QString name = failure::nameOf(model, effect.element);
        const QString staleness = join(failure::staleWords(model, effect), failure::words(model, effect.whyStale));
        if (effect.state == State::Unavailable && !effect.hasFailed && !isInsideOnly(effect))
            down.append({name, failure::words(model, effect.why), effect.element});
        if (effect.isStale() && effect.state != State::Unavailable)
            late.append({name, staleness, effect.element});
        if (effect.lost > 0)
            lost.append({name, staleness, effect.element});
    }
    addGroup(tr("Activities unavailable"), unavailable);
    addGroup(tr("Activities degraded"), degraded);
    addGroup(tr("Activities with stale data"), stale);
    addGroup(tr("Events lost or to be replayed"), lost);
    addGroup(tr("Also down"), down);
    addGroup(tr("Stale"), late);
}

} // namespace keelson
