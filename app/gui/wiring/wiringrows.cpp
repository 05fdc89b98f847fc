// SPDX-License-Identifier: MIT
#include "app/gui/wiring/wiringrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

QString plain(const Model &model, const QList<Id> &ids)
{
    QStringList names;
    for (const Id id : ids)
        names.append(model.element(id)->name);
    return names.join(u", "_s);
}

QString labels(const QList<wiring::Defect> &defects)
{
    QStringList all;
    for (const wiring::Defect &defect : defects)
        all.append(wiring::label(defect.flaw));
    all.removeDuplicates();
    return all.join(u", "_s);
}

QString messages(const QList<wiring::Defect> &defects)
{
    QStringList all;
    for (const wiring::Defect &defect : defects)
        all.append(defect.message);
    return all.join(u'\n');
}

} // namespace

void WiringRows::show(const Model &model, const wiring::Wiring &wiring)
{
    beginResetModel();
    m_rows.clear();
    for (const wiring::Wire &wire : wiring.events) {
        m_rows.append({wire.event, wire, wire.defects,
                       {model.element(wire.event)->name, plain(model, wire.producers), plain(model, wire.consumers + wire.lakes), labels(wire.defects)}});
    }
    for (const wiring::Defect &defect : wiring.others)
        m_rows.append({{}, {}, {defect}, {plain(model, defect.elements), {}, {}, wiring::label(defect.flaw)}});
    endResetModel();
}

int WiringRows::rowOf(Id event) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [event](const Row &row) { return !event.isNull() && row.event == event; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int WiringRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WiringRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WiringRows::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    const QString &cell = row.cells[index.column()];
    if (role == Qt::DisplayRole)
        return cell.isEmpty() && !row.event.isNull() && index.column() != Defects ? tr("nobody") : cell;
    if (role == Qt::ToolTipRole)
        return index.column() == Defects ? messages(row.defects) : cell;
    return {};
}

QVariant WiringRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Event: return tr("Event");
    case Producers: return tr("Published by");
    case Consumers: return tr("Consumed by");
    case Defects: return tr("Defects");
    default: return {};
    }
}

} // namespace keelson
