// SPDX-License-Identifier: MIT
#include "app/gui/inspector/vitalslist.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

VitalsList::VitalsList(QWidget *parent) : QWidget(parent), m_lines(new QFormLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setVerticalSpacing(2);
    m_lines->setHorizontalSpacing(14);
}

void VitalsList::show(const QList<VitalsRow> &rows)
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
    for (const VitalsRow &row : rows)
        addLine(row.name, row.value);
}

void VitalsList::addLine(const QString &name, const QString &value)
{
    auto *label = new QLabel(name, this);
    label->setProperty("tone", u"muted"_s);
    auto *shown = new QLabel(value, this);
    shown->setWordWrap(true);
    shown->setTextFormat(Qt::PlainText);
    m_lines->addRow(label, shown);
}

} // namespace keelson
