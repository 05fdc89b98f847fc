// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/scenepainter.h"

#include <QWidget>

namespace keelson {

enum class LegendFlow { Column, Row };

/// One small note a kind, in the size and colour it has on the board, and what it is called at that level. Pure.
QList<SceneNode> legendNodes(const QList<const Kind *> &kinds, Level level, const Theme &theme, QPointF corner, LegendFlow flow);

/// The legend as a card in the lower left corner of its parent. Lets the mouse through: it explains, no more.
class LegendCard : public QWidget
{
    Q_OBJECT

public:
    explicit LegendCard(QWidget *parent);

    void show(const QList<const Kind *> &kinds, Level level, const Theme &theme);
    /// What it shows, for who reads to others.
    QStringList labels() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void settle();

    Scene m_scene;
    ScenePainter m_painter;
};

} // namespace keelson
