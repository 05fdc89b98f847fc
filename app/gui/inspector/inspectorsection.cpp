// SPDX-License-Identifier: MIT
#include "app/gui/inspector/inspectorsection.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

InspectorSection::InspectorSection(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_rows(new QVBoxLayout)
{
    m_title->setProperty("tone", u"heading"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
}

void InspectorSection::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void InspectorSection::addRow(QWidget *row)
{
    m_rows->addWidget(row);
}

void InspectorSection::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // A row may be removed by a button of its own, which must outlive its click.
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

} // namespace keelson
