// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

#include <QStyledItemDelegate>

#include <functional>

namespace keelson {

/// Edits the cells of an ItemTable with what fits their type: a line, a choice, the name of an element, which is made when
/// nothing has it.
class ItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using ModelSource = std::function<const Model *()>;
    explicit ItemDelegate(const ModelSource &model, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_model(model) { }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *table, const QModelIndex &index) const override;

Q_SIGNALS:
    /// A name was typed that no element of the kind has.
    void unknownNamed(const QModelIndex &index, const QString &name);

private:
    ModelSource m_model;
};

} // namespace keelson
