// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/session/walkbar.h"
#include "app/render/scene.h"
#include "core/storm/walk.h"

#include <QObject>
#include <QVariantAnimation>

#include <optional>

class QKeyEvent;

namespace keelson {

class Canvas;

/// Walks along a board on a canvas, by keyboard: the view glides from stop to stop, the bar says what happens there.
/// GUI thread; canvas and bar outlive it.
class Walker : public QObject
{
    Q_OBJECT

public:
    Walker(Canvas &canvas, WalkBar &bar, QObject *parent = nullptr);

    /// From the stop that looks at `note`, or where that is null from the beginning, or backwards from the end. Nothing to walk
    /// along: false.
    bool start(const Model &model, Id board, Id note, bool isBackwards);
    /// The board has changed: the walk goes on where it was, and ends where nothing is left.
    void renew(const Model &model, Id board);
    void end();
    bool isUnderWay() const { return m_isUnderWay; }
    /// Null when no walk is under way.
    const storm::Stop *stop() const { return m_isUnderWay ? &m_walk.stops.at(m_stop) : nullptr; }
    int index() const { return m_stop; }

    /// Dims what is not looked at.
    void fade(QList<SceneNode> &nodes) const;

Q_SIGNALS:
    void moved();
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QKeyEvent &event);
    void go(int stop);
    void changeStride();
    void glide();

    Canvas &m_canvas;
    WalkBar &m_bar;
    Model m_model;
    Id m_board;
    storm::Walk m_walk;
    storm::Stride m_stride = storm::Stride::Note;
    int m_stop = 0;
    bool m_isUnderWay = false;
    bool m_isBackwards = false;
    QVariantAnimation m_glide;
};

} // namespace keelson
