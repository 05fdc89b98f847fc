// SPDX-License-Identifier: MIT
#include "app/gui/details/itemtable.h"

#include "app/gui/details/itemgestures.h"
#include "app/gui/inspector/durationtext.h"
#include "core/contract/contract.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

/// What one edit says after another.
Edit together(Edit first, const Edit &second)
{
    for (const Fact &fact : second.facts())
        first.set(fact.record, fact.property, fact.value);
    return first;
}

QString orderOf(const Edit &edit, Id item)
{
    for (const Fact &fact : edit.facts()) {
        if (fact.record == item && fact.property == properties::order)
            return text(fact.value);
    }
    return {};
}

/// Fields of the short form, while the list has not been begun.
QList<items::Cells> shortForm(const Model &model, const Element &event)
{
    QList<items::Cells> rows;
    for (const contract::Field &field : contract::fieldsOf(model, event))
        rows.append({{u"name"_s, field.name}, {u"type"_s, field.type}, {u"sensitive"_s, field.isSensitive}});
    return rows;
}

} // namespace

ItemTable::ItemTable(const ItemList &list, QObject *parent) : QAbstractTableModel(parent), m_list(list) { }

const Property &ItemTable::column(int index) const
{
    return m_list.columns[size_t(index)];
}

int ItemTable::rowOf(Id item) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == item)
            return row;
    }
    return -1;
}

Value ItemTable::valueAt(const QModelIndex &index) const
{
    return index.row() < m_rows.size() ? m_rows.at(index.row()).values.value(index.column()) : Value();
}

void ItemTable::show(const Model &model, Id owner)
{
    const auto rowFrom = [this](Id id, const auto &valueOf) {
        Row row{id, {}};
        for (const Property &property : m_list.columns)
            row.values.append(valueOf(QString(property.id)));
        return row;
    };
    QList<Row> rows;
    for (const Child *item : model.childrenOf(owner, m_list.id))
        rows.append(rowFrom(item->id, [item](const QString &property) { return item->properties.value(property); }));
    const Element *element = model.element(owner);
    if (rows.isEmpty() && element && m_list.id == itemlists::fields) {
        for (const items::Cells &cells : shortForm(model, *element))
            rows.append(rowFrom({}, [&cells](const QString &property) { return cells.value(property); }));
    }
    QHash<Id, QString> names;
    for (const Row &row : std::as_const(rows)) {
        for (const Value &value : row.values) {
            if (const Element *named = model.element(reference(value)))
                names.insert(named->id, named->name.simplified());
        }
    }
    if (rows == m_rows && owner == m_owner && names == m_names)
        return;
    take(owner, rows, names);
}

/// Of the same element rows come and go at the end, and all are drawn again: a view keeps its place and its editor.
void ItemTable::take(Id owner, const QList<Row> &rows, const QHash<Id, QString> &names)
{
    const int before = int(m_rows.size());
    const int after = int(rows.size());
    const bool isAnother = owner != m_owner;
    if (isAnother)
        beginResetModel();
    else if (after > before)
        beginInsertRows({}, before, after - 1);
    else if (after < before)
        beginRemoveRows({}, after, before - 1);
    m_owner = owner;
    m_rows = rows;
    m_names = names;
    if (isAnother)
        return endResetModel();
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    Q_EMIT dataChanged(index(0, 0), index(after, columnCount() - 1));
}

int ItemTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_owner.isNull() ? 0 : int(m_rows.size()) + 1;
}

int ItemTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.columns.size());
}

QString ItemTable::shown(const Property &property, const Value &value) const
{
    switch (property.type) {
    case PropertyType::Choice:
        for (const Choice &choice : property.choices) {
            if (choice.id == text(value))
                return vocabulary::label(choice);
        }
        return text(value);
    case PropertyType::Duration: return std::holds_alternative<double>(value) ? durationText(number(value)) : QString();
    case PropertyType::Number:
        return std::holds_alternative<double>(value) ? QLocale().toString(number(value), 'g', QLocale::FloatingPointShortest) : QString();
    case PropertyType::Reference: return m_names.value(reference(value));
    case PropertyType::Names: return QString(text(value)).replace(u'\n', u", "_s);
    case PropertyType::Flag: return {};
    default: return text(value);
    }
}

QVariant ItemTable::data(const QModelIndex &index, int role) const
{
    const Property &property = column(index.column());
    const Value value = valueAt(index);
    const bool isNew = index.row() >= m_rows.size();
    const QString standard = QString::fromLatin1(property.standard);
    if (property.type == PropertyType::Flag) {
        const bool isOn = std::holds_alternative<bool>(value) ? flag(value) : standard == "true"_L1;
        return role == Qt::CheckStateRole && !isNew ? QVariant(isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    if (role == Qt::EditRole)
        return QVariant::fromValue(value);
    if (role == Qt::ToolTipRole)
        return vocabulary::help(property);
    if (role != Qt::DisplayRole)
        return {};
    if (isNew)
        return index.column() == 0 ? tr("+ %1").arg(vocabulary::itemLabel(m_list)) : QString();
    const bool isTaken = isNull(value) && property.type == PropertyType::Choice && !standard.isEmpty();
    return shown(property, isTaken ? Value(standard) : value);
}

QVariant ItemTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return vocabulary::label(column(section));
    return role == Qt::ToolTipRole ? vocabulary::help(column(section)) : QVariant();
}

Qt::ItemFlags ItemTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags all = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (column(index.column()).type == PropertyType::Flag)
        return index.row() < m_rows.size() ? all | Qt::ItemIsUserCheckable : all;
    return all | Qt::ItemIsEditable;
}

bool ItemTable::setData(const QModelIndex &index, const QVariant &given, int role)
{
    if (role == Qt::CheckStateRole) {
        decide(index.row(), index.column(), given.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const Value value = given.canConvert<Value>() ? given.value<Value>() : Value(given.toString());
    if (value == valueAt(index) || (isNull(value) && index.row() >= m_rows.size()))
        return false;
    decide(index.row(), index.column(), value);
    return true;
}

void ItemTable::decide(int row, int column, const Value &value)
{
    const Model *model = m_model ? m_model() : nullptr;
    if (!model)
        return;
    const QString property(this->column(column).id);
    const bool isNew = row >= m_rows.size();
    const Outcome begun = m_list.id == itemlists::fields ? items::beginContract(*model, m_owner) : Outcome{Edit(QString()), {}};
    if (begun.edit.isEmpty()) {
        const Outcome outcome = isNew ? items::add(*model, m_owner, m_list, {{property, value}})
                                      : items::change(*model, m_rows.at(row).id, m_list, property, value);
        Q_EMIT decided(outcome.edit, outcome.select.value(0));
        return;
    }
    // The items exist only in the edit so far.
    Edit edit = begun.edit;
    Id item = isNew ? Id() : begun.select.value(row);
    if (isNew) {
        const Outcome added = items::add(*model, m_owner, m_list, {{property, value}});
        item = added.select.value(0);
        edit = together(edit, added.edit);
        edit.set(item, properties::order, orderBetween(orderOf(edit, begun.select.last()), {}));
    } else {
        edit.set(item, property, value);
    }
    Q_EMIT decided(edit, item);
}

} // namespace keelson
