// SPDX-License-Identifier: MIT
#include "app/gui/compare/comparelistmodel.h"

#include "app/gui/shell/twolinedelegate.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

void CompareListModel::show(const QList<CompareRow> &rows, const CompareFilter &filter)
{
    beginResetModel();
    m_rows = rows;
    m_shown = filtered(rows, filter);
    endResetModel();
}

const CompareRow *CompareListModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_rows.at(m_shown.at(index.row())) : nullptr;
}

qsizetype CompareListModel::entries() const
{
    return std::count_if(m_shown.begin(), m_shown.end(), [this](qsizetype i) { return !m_rows.at(i).isHeading; });
}

int CompareListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CompareListModel::data(const QModelIndex &index, int role) const
{
    const CompareRow *shown = row(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole: return shown->text;
    case Qt::ToolTipRole: return shown->isHeading ? QVariant() : shown->full;
    case Qt::AccessibleTextRole: return shown->isHeading ? shown->text : QString(shown->full).replace(u'\n', u' ');
    case TwoLineDelegate::DetailRole: return shown->detail;
    case Qt::FontRole: {
        QFont font;
        font.setBold(shown->isHeading);
        return font;
    }
    default: return {};
    }
}

Qt::ItemFlags CompareListModel::flags(const QModelIndex &index) const
{
    const CompareRow *shown = row(index);
    return shown && shown->isHeading ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractListModel::flags(index);
}

} // namespace keelson
