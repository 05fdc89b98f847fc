// SPDX-License-Identifier: MIT
#include "app/gui/observe/seenrows.h"

#include "app/gui/observe/traces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

QString how(Bound::How how)
{
    switch (how) {
    case Bound::How::Corrected: return SeenRows::tr("you said so");
    case Bound::How::Given: return SeenRows::tr("the kit that made it");
    case Bound::How::Labelled: return SeenRows::tr("its labels");
    case Bound::How::Named: return SeenRows::tr("its name: a guess");
    }
    return {};
}

QString what(const QString &type)
{
    const Kind *kind = vocabulary::kind(type);
    return kind ? vocabulary::label(*kind) : type;
}

} // namespace

void SeenRows::update(const Model &model, const Binding &binding)
{
    QList<Row> rows;
    for (const Resource &resource : binding.unbound)
        rows.append({resource, {}, {}, {}});
    for (const Bound &bound : binding.bound)
        rows.append({bound.resource, bound.element, shownName(model, bound.element), how(bound.how)});
    if (rows == m_rows)
        return;
    const bool isSame = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row &a, const Row &b) { return a.resource.name == b.resource.name; });
    if (!isSame)
        beginResetModel();
    m_rows = rows;
    if (!isSame)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
}

int SeenRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SeenRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SeenRows::tip(const Row &row) const
{
    QStringList lines{row.resource.name};
    for (auto label = row.resource.labels.begin(); label != row.resource.labels.end(); ++label)
        lines.append(label.key() + u": "_s + label.value());
    for (auto setting = row.resource.settings.begin(); setting != row.resource.settings.end(); ++setting)
        lines.append(setting.key() + u": "_s + setting.value());
    return lines.join(u'\n');
}

QVariant SeenRows::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    if (role == Qt::ToolTipRole)
        return tip(row);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return row.resource.name;
    case What: return what(row.resource.type);
    case Element: return row.element.isNull() ? tr("not on the map") : row.name;
    case By: return row.how;
    default: return {};
    }
}

QVariant SeenRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Runs as");
    case What: return tr("Kind");
    case Element: return tr("Element");
    case By: return tr("Known by");
    default: return {};
    }
}

} // namespace keelson
