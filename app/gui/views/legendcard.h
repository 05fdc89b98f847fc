// SPDX-License-Identifier: MIT
#pragma once

#include "app/render/scene.h"
#include "app/render/scenepainter.h"

#include <QWidget>

namespace keelson {

/// A legend as a card in the lower left corner of its parent. Lets the mouse through: it explains, no more.
class LegendCard : public QWidget
{
    Q_OBJECT

public:
    explicit LegendCard(QWidget *parent);

    /// Samples and their words. Nothing to explain hides it.
    void show(const Scene &legend, const Theme &theme);
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
