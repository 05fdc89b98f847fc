// SPDX-License-Identifier: MIT
#include "app/gui/inspector/vitalslist.h"

#include "app/gui/inspector/durationtext.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

QString livenessText(Liveness liveness)
{
    switch (liveness) {
    case Liveness::Unknown: return VitalsList::tr("Nothing read yet");
    case Liveness::Idle: return VitalsList::tr("Idle: nothing arrives");
    case Liveness::Flowing: return VitalsList::tr("Flowing");
    case Liveness::Silent: return VitalsList::tr("Silent: work arrives, none is done");
    case Liveness::Disabled: return VitalsList::tr("Switched off");
    case Liveness::Late: return VitalsList::tr("Late: the last value is old");
    case Liveness::Stale: return VitalsList::tr("Stale: the source cannot be read");
    }
    return {};
}

QString rate(double perSecond)
{
    return VitalsList::tr("%1/s").arg(QLocale().toString(perSecond, 'g', 3));
}

} // namespace

VitalsList::VitalsList(QWidget *parent) : QWidget(parent), m_lines(new QFormLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setVerticalSpacing(2);
    m_lines->setHorizontalSpacing(14);
}

void VitalsList::show(const Vitals &vitals)
{
    while (m_lines->rowCount() > 0) {
        // Later: a new style sheet walks over all widgets while it makes them refill themselves.
        const QFormLayout::TakeRowResult row = m_lines->takeRow(0);
        for (QLayoutItem *item : {row.labelItem, row.fieldItem}) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
    }
    addLine(tr("State"), livenessText(vitals.liveness));
    if (vitals.throughput)
        addLine(tr("Throughput"), rate(*vitals.throughput));
    if (vitals.errors)
        addLine(tr("Errors"), rate(*vitals.errors));
    if (vitals.faults)
        addLine(tr("Faults"), rate(*vitals.faults));
    if (vitals.duration)
        addLine(tr("Duration, p95"), durationText(*vitals.duration / 1000));
    if (vitals.iteratorAge)
        addLine(tr("Iterator age"), durationText(*vitals.iteratorAge / 1000));
    if (vitals.backlog)
        addLine(tr("Waiting"), QLocale().toString(*vitals.backlog, 'f', 0));
}

void VitalsList::addLine(const QString &name, const QString &value)
{
    auto *label = new QLabel(name, this);
    label->setProperty("tone", u"muted"_s);
    m_lines->addRow(label, new QLabel(value, this));
}

} // namespace keelson
