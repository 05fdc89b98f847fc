// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/vocabulary.h"

#include <QAbstractButton>

namespace keelson {

/// One kind of the palette, drawn as it looks on the canvas, with its key. Click picks it; dragging it
/// out carries the kind.
class KindButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `look` is the row's note or box and lives as long as the program. `key` makes one on the canvas; 0 = none.
    KindButton(const Kind &kind, const Look &look, char16_t key, QWidget *parent = nullptr);

    const Kind &kind() const { return m_kind; }
    /// Uses the words of that level.
    void setLevel(Level level);
    /// Its picture alone; the tip says its name.
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintSwatch(QPainter &painter, const QRectF &rect) const;
    void setTexts();
    void drag();

    const Kind &m_kind;
    const Look &m_look;
    QString m_key;
    Level m_level = Level::Design;
    bool m_isNarrow = false;
    QPoint m_pressed;
};

} // namespace keelson
