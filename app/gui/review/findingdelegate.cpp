// SPDX-License-Identifier: MIT
#include "app/gui/review/findingdelegate.h"

#include "app/gui/review/findingmodel.h"

#include <QPainter>

namespace keelson {

// Rows are all of one height, so that a list of any length is laid out at once; a heading stands at the foot of its own.
void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(FindingModel::IsHeadingRole).toBool())
        return TwoLineDelegate::paint(painter, option, index);
    constexpr int margin = 10;
    constexpr int foot = 6;
    const Theme &theme = Theme::of(option.palette);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->save();
    painter->setFont(font);
    painter->setPen(theme.muted);
    const QRect room = option.rect.adjusted(margin, 0, -margin, -foot);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, text);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft() + QPoint(margin, 0), option.rect.bottomRight() - QPoint(margin, 0));
    painter->restore();
}

} // namespace keelson
