// SPDX-License-Identifier: MIT
// The baseline: a main window with menus, docks and a tree, and nothing of Keelson.
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>
#include <QTreeWidget>

#include <cstdio>

namespace {

class Window : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            std::puts("painted");
            std::fflush(stdout);
            QTimer::singleShot(300, qApp, &QApplication::quit);
        });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Window window;
    for (int menu = 0; menu < 5; ++menu) {
        QMenu *bar = window.menuBar()->addMenu(QStringLiteral("Menu"));
        for (int action = 0; action < 12; ++action)
            bar->addAction(QStringLiteral("Action"));
    }
    for (const Qt::DockWidgetArea area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea}) {
        auto *dock = new QDockWidget(QStringLiteral("Dock"), &window);
        dock->setWidget(new QTreeWidget(dock));
        window.addDockWidget(area, dock);
    }
    window.setCentralWidget(new QWidget(&window));
    window.statusBar()->showMessage(QStringLiteral("Ready"));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
