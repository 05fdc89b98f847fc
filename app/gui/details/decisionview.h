// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/workspace.h"

#include <QByteArray>
#include <QWidget>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace keelson {

class ItemListView;

/// The decisions of a table as a list whose columns are its conditions: one more column for each, offering its values.
struct DecisionColumns
{
    DecisionColumns(const Model &model, const Element &service);
    Q_DISABLE_COPY_MOVE(DecisionColumns)

    /// Same conditions with the same values.
    bool isLike(const DecisionColumns &other) const;

    std::vector<QByteArray> texts;            ///< What the rows below point into.
    std::vector<std::vector<Choice>> choices;
    std::vector<Property> properties;
    ItemList list;
};

/// A decision table: rows of conditions that lead to an event.
class DecisionView : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionView(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Model &model, Id service);

private:
    Workspace &m_workspace;
    Id m_service;
    std::unique_ptr<DecisionColumns> m_columns;
    ItemListView *m_rows = nullptr;
    QVBoxLayout *m_column;
};

} // namespace keelson
