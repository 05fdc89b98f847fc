// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/keygroup.h"
#include "app/gui/workspace.h"

#include <QAction>
#include <QWidget>

namespace keelson {

/// One of the studio's pages: storm, map, review, scaffold, observe. The window shows its title and glyph on
/// the rail, offers its actions in menus and in the command palette, and knows nothing else of it.
class Lens : public QWidget
{
    Q_OBJECT

public:
    explicit Lens(Workspace &workspace, QWidget *parent = nullptr) : QWidget(parent), m_workspace(workspace) { }

    virtual QString id() const = 0;     ///< Stable: "storm".
    virtual QString title() const = 0;  ///< Translated.
    virtual QString glyph() const = 0;  ///< Icon name.
    /// Actions offered while this lens is shown; owned by the lens.
    virtual QList<QAction *> lensActions() const { return {}; }
    /// All keys of the lens, for the sheet of shortcuts.
    virtual QList<KeyGroup> keyGroups() const { return {{title(), lensActions()}}; }
    /// True when it can show the element; then `reveal` does.
    virtual bool canReveal(Id) const { return false; }
    virtual void reveal(Id) { }
    /// Called when the lens comes to the front: the moment to do work that was put off.
    virtual void activated() { }

Q_SIGNALS:
    /// Something to be read before work goes on, such as what was left as it is.
    void noted(const QList<keelson::Finding> &findings);

protected:
    Workspace &workspace() const { return m_workspace; }

private:
    Workspace &m_workspace;
};

} // namespace keelson
