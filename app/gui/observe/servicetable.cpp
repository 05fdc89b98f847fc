// SPDX-License-Identifier: MIT
#include "app/gui/observe/servicetable.h"

#include "app/gui/observe/servicerows.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace keelson {

ServiceTable::ServiceTable(ServiceRows &rows, QWidget *parent) : QTableView(parent), m_rows(rows)
{
    setModel(&rows);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Services"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(ServiceRows::Name, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(u'0') * 6);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ServiceTable::tellChosen);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Id element = m_rows.idAt(index.row());
        if (!element.isNull())
            Q_EMIT revealed(element);
    });
}

void ServiceTable::setChosen(const QList<Id> &elements)
{
    const QScopedValueRollback quiet(m_quiet, true);
    QItemSelection selection;
    for (const Id &element : elements) {
        const int row = m_rows.rowOf(element);
        if (row >= 0)
            selection.select(m_rows.index(row, 0), m_rows.index(row, ServiceRows::ColumnCount - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QSize ServiceTable::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'0') * 70, fontMetrics().height() * 20};
}

void ServiceTable::tellChosen()
{
    if (m_quiet)
        return;
    QList<Id> elements;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        const Id element = m_rows.idAt(index.row());
        if (!element.isNull())
            elements.append(element);
    }
    Q_EMIT chosen(elements);
}

} // namespace keelson
