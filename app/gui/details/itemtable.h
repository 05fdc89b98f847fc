// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edit.h"
#include "core/model/model.h"

#include <QAbstractTableModel>
#include <QHash>

namespace keelson {

/// The items of one list of one element as rows, with an empty row at the end to type the next one into. Holds what it
/// shows, not the model it is from. What is typed becomes an edit that somebody else commits.
class ItemTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ItemTable(const ItemList &list, QObject *parent = nullptr);

    const ItemList &list() const { return m_list; }
    const Property &column(int index) const;
    Id owner() const { return m_owner; }
    /// Null for the empty row.
    Id itemAt(int row) const { return row < m_rows.size() ? m_rows.at(row).id : Id(); }
    int rowOf(Id item) const;
    bool isEmpty() const { return m_rows.isEmpty(); }
    Value valueAt(const QModelIndex &index) const;

    /// Rows that stay keep their place in a view.
    void show(const Model &model, Id owner);
    /// Where edits are made from: the model as it is when something is typed. Must be set before anybody types.
    void setModelSource(const std::function<const Model *()> &source) { m_model = source; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Qt::EditRole takes a Value, or text for the types that are text; Qt::CheckStateRole a flag.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void decided(const keelson::Edit &edit, keelson::Id item);

private:
    struct Row
    {
        Id id;
        QList<Value> values;

        friend bool operator==(const Row &, const Row &) = default;
    };
    void take(Id owner, const QList<Row> &rows, const QHash<Id, QString> &names);
    void decide(int row, int column, const Value &value);
    QString shown(const Property &property, const Value &value) const;

    const ItemList &m_list;
    std::function<const Model *()> m_model;
    Id m_owner;
    QList<Row> m_rows;
    QHash<Id, QString> m_names;  ///< Of what is referred to.
};

} // namespace keelson

Q_DECLARE_METATYPE(keelson::Value)
