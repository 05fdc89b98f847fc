// SPDX-License-Identifier: MIT
#include "app/gui/canvas/accessiblecanvas.h"
#include "app/gui/canvas/canvasstate.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace keelson {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<Canvas *>(object);
    return canvas ? canvas->makeAccessible() : nullptr;
}

AccessibleCanvas *interfaceOf(Canvas &canvas)
{
    return static_cast<AccessibleCanvas *>(QAccessible::queryAccessibleInterface(&canvas));
}

} // namespace

QAccessibleInterface *Canvas::makeAccessible()
{
    m_state->isSpoken = true;
    return new AccessibleCanvas(*this, *m_state);
}

void CanvasState::beSpoken()
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeInterface), true);
}

QString Canvas::spokenOf(Id item) const
{
    const QString told = m_spoken ? m_spoken(item) : QString();
    const SceneNode *shown = node(item);
    if (!told.isEmpty() || !shown)
        return told;
    QStringList parts{shown->text.isEmpty() ? QString() : shown->caption};
    parts += shown->vitals;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void Canvas::setSpoken(const std::function<QString(Id item)> &spoken)
{
    m_spoken = spoken;
}

/// Without a screen reader nothing is made for one.
bool CanvasState::isHeard() const
{
    return isSpoken || QAccessible::isActive();
}

/// The focus of a screen reader follows what was picked last.
void CanvasState::tellSelection(const QList<Id> &before)
{
    if (!isHeard())
        return;
    const QList<Id> nodes = selectedNodes();
    QAccessibleInterface *last = nodes.isEmpty() ? nullptr : interfaceOf(canvas)->of(nodes.last());
    if (!last) {
        QAccessibleEvent nothing(&canvas, QAccessible::SelectionWithin);
        return QAccessible::updateAccessibility(&nothing);
    }
    const bool adds = before.size() + 1 == selection.size();
    QAccessibleEvent picked(last, selection.size() == 1 ? QAccessible::Selection
                                  : adds                ? QAccessible::SelectionAdd
                                                        : QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&picked);
    if (!canvas.hasFocus())
        return;
    QAccessibleEvent focused(last, QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
}

void CanvasState::tellScene()
{
    ++sceneNumber;
    if (!isHeard())
        return;
    QAccessibleEvent changed(&canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

} // namespace keelson
