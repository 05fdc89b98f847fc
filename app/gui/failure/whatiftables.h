// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure/failure.h"

#include <QTableWidget>

namespace keelson {

/// A table of numbers by element, sortable; a line that is activated is that element.
class ElementTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ElementTable(QWidget *parent = nullptr);

    void show(const Model &model, const QList<failure::Blast> &ranking);
    void show(const Model &model, const QList<failure::Score> &scores);
    using QTableWidget::show;

Q_SIGNALS:
    void chosen(keelson::Id element);

private:
    void begin(const QStringList &headings, qsizetype rows);
    void setRow(int row, Id element, const QString &name, const QList<int> &numbers, const QString &tip);
};

} // namespace keelson
