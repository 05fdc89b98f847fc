// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/session/walker.h"
#include "app/render/theme.h"

#include <QWidget>

#include <functional>

namespace keelson {

/// A board and its story, and nothing else on the screen. Walks by the same keys as the lens; Esc or F5 ends it.
class Presentation : public QWidget
{
    Q_OBJECT

public:
    using Draw = std::function<Scene(const Theme &)>;
    explicit Presentation(const Draw &draw, QWidget *parent);

    /// False, and nothing is shown, when there is nothing to walk along.
    bool start(const Model &model, Id board, Id note);
    /// The board has changed.
    void renew(const Model &model, Id board);
    const Walker &walker() const { return m_walker; }
    Canvas &canvas() const { return *m_canvas; }

Q_SIGNALS:
    void asked(const QString &question);
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void draw();

    Draw m_draw;
    Canvas *m_canvas;
    WalkBar *m_bar;
    Walker m_walker;
};

} // namespace keelson
