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
    /// `look` is the row's note or box and lives as long as the program.
    KindButton(const Kind &kind, const Look &look, QWidget *parent = nullptr);

    const Kind &kind() const { return m_kind; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintSwatch(QPainter &painter, const QRectF &rect) const;
    void drag();

    const Kind &m_kind;
    const Look &m_look;
    QPoint m_pressed;
};

} // namespace keelson
