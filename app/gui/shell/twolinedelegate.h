// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace keelson {

/// Draws an item as a name over a quieter line, with the letters that answered a search in bold
/// and an optional note at the right end (a shortcut, a date).
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 100,  ///< QString: the quieter text.
        NoteRole,                         ///< QString: at the right end.
        PositionsRole,                    ///< QList<int>: letters of the name to stress.
    };
    enum class Layout { Stacked, OneLine };

    /// `cut` is where a quieter text that is too long loses letters: paths in the middle, sentences at their end.
    explicit TwoLineDelegate(Layout layout, QObject *parent = nullptr, Qt::TextElideMode cut = Qt::ElideMiddle);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Layout m_layout;
    Qt::TextElideMode m_cut;
};

} // namespace keelson
