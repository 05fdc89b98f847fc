// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/shell/twolinedelegate.h"

namespace keelson {

/// Draws a change on two lines, and a day as the heading of those below it.
class ChangeDelegate : public TwoLineDelegate
{
    Q_OBJECT

public:
    explicit ChangeDelegate(QObject *parent = nullptr) : TwoLineDelegate(Layout::Stacked, parent) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace keelson
