// SPDX-License-Identifier: MIT
#include "app/gui/storm/session/presentation.h"

#include "app/gui/canvas/canvas.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keelson {

Presentation::Presentation(const Draw &draw, QWidget *parent)
    : QWidget(parent, Qt::Window), m_draw(draw), m_canvas(new Canvas(this)), m_bar(new WalkBar(WalkBar::Size::Room, this)),
      m_walker(*m_canvas, *m_bar)
{
    setObjectName(u"presentation"_s);
    m_canvas->setFeatures({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_bar);
    setFocusProxy(m_canvas);
    connect(&m_walker, &Walker::moved, this, &Presentation::draw);
    connect(&m_walker, &Walker::ended, this, &QWidget::close);
    connect(m_canvas, &Canvas::themeChanged, this, &Presentation::draw);
    connect(m_bar, &WalkBar::asked, this, &Presentation::asked);
}

bool Presentation::start(const Model &model, Id board, Id note)
{
    const View *view = model.view(board);
    setWindowTitle(view ? view->name : QString());
    if (storm::walk(model, board, storm::Stride::Note).stops.isEmpty())
        return false;
    // All of the screen the lens is on, whatever the window manager makes of the wish.
    setGeometry(parentWidget()->screen()->geometry());
    showFullScreen();
    return m_walker.start(model, board, note, false);
}

void Presentation::renew(const Model &model, Id board)
{
    m_walker.renew(model, board);
    draw();
}

void Presentation::draw()
{
    Scene scene = m_draw(m_canvas->theme());
    m_walker.fade(scene.nodes);
    m_canvas->setScene(scene);
}

void Presentation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F5)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Presentation::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    m_walker.end();
    Q_EMIT ended();
}

} // namespace keelson
