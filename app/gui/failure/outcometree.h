// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure/failure.h"

#include <QTreeWidget>

namespace keelson {

/// What a failure does, in groups: unavailable, degraded, stale, lost; each line with its reason.
class OutcomeTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit OutcomeTree(QWidget *parent = nullptr);

    void show(const Model &model, const failure::Outcome &outcome);
    using QTreeWidget::show;

Q_SIGNALS:
    /// A line, with its reason in full; a null id and no reason when there is none any more.
    void chosen(keelson::Id element, const QString &reason);

private:
    struct Line
    {
        QString name;
        QString time;
        QString why;
        Id element;
    };
    void addGroup(const QString &label, const QList<Line> &lines);
};

} // namespace keelson
