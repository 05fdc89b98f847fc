// SPDX-License-Identifier: MIT
#include "app/gui/shell/windowstate.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr QSize standardSize(1440, 900);
constexpr QSize smallestSize(720, 480);
constexpr int outlineWidth = 250;
constexpr int inspectorWidth = 300;

QScreen *screenOf(const QRect &window)
{
    QScreen *screen = QGuiApplication::screenAt(window.center());
    return screen ? screen : QGuiApplication::primaryScreen();
}

// Room for a title bar and borders, whose size nobody knows before the window is shown.
QRect usableArea(const QScreen &screen)
{
    return screen.availableGeometry().adjusted(8, 36, -8, -8);
}

QRect onScreen(QRect window, const QRect &screen)
{
    window.setSize(window.size().expandedTo(smallestSize).boundedTo(screen.size()));
    window.moveLeft(qBound(screen.left(), window.left(), screen.right() + 1 - window.width()));
    window.moveTop(qBound(screen.top(), window.top(), screen.bottom() + 1 - window.height()));
    return window;
}

QRect centred(const QRect &screen)
{
    QRect window(QPoint(), standardSize.boundedTo(screen.size()));
    window.moveCenter(screen.center());
    return window;
}

QList<int> widths(const QSettings &settings)
{
    QList<int> sizes;
    for (const QVariant &size : settings.value(u"window/splitter"_s).toList())
        sizes.append(size.toInt());
    return sizes;
}

bool usable(const QList<int> &sizes, int count)
{
    return sizes.size() == count
            && std::all_of(sizes.begin(), sizes.end(), [](int size) { return size > 60 && size < 20000; });
}

// The lens in the middle is what the window is for: the sides leave it half, however small it is.
QList<int> withinReach(QList<int> sizes, int width)
{
    for (qsizetype side : {qsizetype(0), sizes.size() - 1})
        sizes[side] = qMin(sizes.at(side), width / 4);
    sizes[sizes.size() / 2] = width - sizes.first() - sizes.last();
    return sizes;
}

} // namespace

void restoreWindow(QWidget &window, QSplitter &splitter, const QSettings &settings)
{
    const QRect kept = settings.value(u"window/geometry"_s).toRect();
    const QRect screen = usableArea(*screenOf(kept));
    window.setGeometry(kept.isValid() ? onScreen(kept, screen) : centred(screen));
    if (settings.value(u"window/maximized"_s).toBool())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);

    QList<int> sizes = widths(settings);
    if (!usable(sizes, splitter.count()))
        sizes = {outlineWidth, standardSize.width() - outlineWidth - inspectorWidth, inspectorWidth};
    splitter.setSizes(withinReach(sizes, window.width()));
}

void keepWindow(const QWidget &window, const QSplitter &splitter, QSettings &settings)
{
    settings.setValue(u"window/geometry"_s, window.isMaximized() || window.isFullScreen() ? window.normalGeometry() : window.geometry());
    settings.setValue(u"window/maximized"_s, window.isMaximized());
    // A panel that is hidden has no width; the one it had is kept.
    if (!usable(splitter.sizes(), splitter.count()))
        return;
    QVariantList sizes;
    for (int size : splitter.sizes())
        sizes.append(size);
    settings.setValue(u"window/splitter"_s, sizes);
}

} // namespace keelson
