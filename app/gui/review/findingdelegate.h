// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/shell/twolinedelegate.h"

namespace keelson {

/// Draws a finding on two lines, and what a group of them is called as its heading.
class FindingDelegate : public TwoLineDelegate
{
    Q_OBJECT

public:
    explicit FindingDelegate(QObject *parent = nullptr) : TwoLineDelegate(Layout::Stacked, parent, Qt::ElideRight) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace keelson
