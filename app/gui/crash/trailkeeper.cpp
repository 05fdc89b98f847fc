// SPDX-License-Identifier: MIT
#include "app/gui/crash/trailkeeper.h"

#include "app/gui/crash/labels.h"
#include "app/gui/crash/trail.h"
#include "app/gui/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

bool picksInMenu(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

/// The action an event is about to run, or null.
const QAction *actionOf(QObject *watched, const QEvent &event)
{
    const auto *menu = qobject_cast<QMenu *>(watched);
    switch (event.type()) {
    case QEvent::Shortcut:
        return qobject_cast<QAction *>(watched);
    case QEvent::KeyPress:
        return menu && picksInMenu(static_cast<const QKeyEvent &>(event).key()) ? menu->activeAction() : nullptr;
    case QEvent::MouseButtonRelease:
        if (menu)
            return menu->actionAt(static_cast<const QMouseEvent &>(event).position().toPoint());
        if (const auto *button = qobject_cast<QToolButton *>(watched); button && button->isDown())
            return button->defaultAction();
        return nullptr;
    default:
        return nullptr;
    }
}

} // namespace

TrailKeeper::TrailKeeper(Trail &trail, Workspace &workspace, QObject *parent)
    : QObject(parent), m_trail(trail), m_workspace(workspace)
{
    connect(&workspace, &Workspace::modelChanged, this, &TrailKeeper::noteChange);
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        m_trail.note(m_workspace.document() ? u"document opened"_s : u"document closed"_s);
    });
    connect(&workspace, &Workspace::revealRequested, this, [this] { m_trail.note(u"reveal"_s); });
    QCoreApplication::instance()->installEventFilter(this);
}

void TrailKeeper::follow(const QList<QAction *> &actions)
{
    for (const QAction *action : actions)
        connect(action, &QAction::triggered, this, [this, action] {
            if (action != m_announced)
                noteAction(action);
            m_announced = nullptr;
        });
}

bool TrailKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (const QAction *action = actionOf(watched, *event); action && action->isEnabled()) {
        noteAction(action);
        m_announced = action;
    }
    return QObject::eventFilter(watched, event);
}

void TrailKeeper::noteChange(const ModelChange &change)
{
    if (change.everything)
        m_trail.note(u"merge"_s);
    else if (change.takesBack)
        // What is undone may be old, and labels did not always quote their names.
        m_trail.note(u"undo or redo"_s);
    else
        m_trail.note(withoutNames(change.label));
}

void TrailKeeper::noteAction(const QAction *action)
{
    if (!action->objectName().isEmpty())
        m_trail.note(u"action "_s + action->objectName());
}

} // namespace keelson
