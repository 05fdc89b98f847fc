// SPDX-License-Identifier: MIT
#include "app/gui/shell/twolinedelegate.h"

#include "app/render/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr int gap = 10;

QFont quiet(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.9);
    return smaller;
}

QList<QTextLayout::FormatRange> stressed(const QList<int> &positions, const QColor &colour)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setForeground(colour);
    QList<QTextLayout::FormatRange> ranges;
    for (int at : positions)
        ranges.append({at, 1, format});
    return ranges;
}

// Returns the width drawn. A name too long for the room is cut, its stress goes with it.
int drawName(QPainter *painter, const QRect &room, const QFont &font, const QModelIndex &index, const Theme &theme)
{
    const QString name = index.data(Qt::DisplayRole).toString().simplified();
    const QString shown = QFontMetrics(font).elidedText(name, Qt::ElideRight, room.width());
    QTextLayout text(shown, font);
    if (shown == name)
        text.setFormats(stressed(index.data(TwoLineDelegate::PositionsRole).value<QList<int>>(), theme.accent));
    text.beginLayout();
    QTextLine line = text.createLine();
    if (!line.isValid())
        return 0;
    line.setLineWidth(room.width());
    text.endLayout();
    painter->setPen(theme.ink);
    text.draw(painter, QPointF(room.x(), room.y() + (room.height() - line.height()) / 2));
    return int(line.naturalTextWidth());
}

void drawQuiet(QPainter *painter, const QRect &room, const QFont &font, const QString &text, Qt::Alignment alignment,
               const Theme &theme, Qt::TextElideMode cut = Qt::ElideMiddle)
{
    painter->setFont(quiet(font));
    painter->setPen(theme.muted);
    const QString shown = QFontMetrics(painter->font()).elidedText(text, cut, room.width());
    painter->drawText(room, alignment | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace

TwoLineDelegate::TwoLineDelegate(Layout layout, QObject *parent, Qt::TextElideMode cut)
    : QStyledItemDelegate(parent), m_layout(layout), m_cut(cut)
{
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QIcon icon = item.icon;
    item.text.clear();
    item.icon = QIcon();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const Theme &theme = Theme::of(option.palette);
    QRect room = option.rect.adjusted(gap, 0, -gap, 0);
    if (!icon.isNull()) {
        const int side = option.decorationSize.height();
        icon.paint(painter, QRect(room.x(), room.center().y() - side / 2, side, side));
        room.setLeft(room.left() + side + gap);
    }
    const QString note = index.data(NoteRole).toString();
    if (!note.isEmpty()) {
        const int width = QFontMetrics(quiet(option.font)).horizontalAdvance(note) + 2;
        drawQuiet(painter, room, option.font, note, Qt::AlignRight, theme);
        room.setRight(room.right() - width - gap);
    }
    const QString detail = index.data(DetailRole).toString();
    if (m_layout == Layout::Stacked) {
        const int half = room.height() / 2;
        drawName(painter, room.adjusted(0, 4, 0, -half), item.font, index, theme);
        drawQuiet(painter, room.adjusted(0, half, 0, -4), option.font, detail, Qt::AlignLeft, theme, m_cut);
    } else {
        const int width = drawName(painter, room, item.font, index, theme);
        drawQuiet(painter, room.adjusted(width + gap, 0, 0, 0), option.font, detail, Qt::AlignLeft, theme, m_cut);
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.height();
    return {option.rect.width(), m_layout == Layout::Stacked ? 2 * line + 14 : line + 12};
}

} // namespace keelson
