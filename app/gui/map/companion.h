// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/overlay.h"
#include "app/gui/workspace.h"

#include <QKeySequence>
#include <QWidget>

namespace keelson {

/// A panel beside the map that looks at the model as a whole, such as the review: it lists what it found and says it of
/// the boxes, too. It listens to the workspace itself, reads the model on a worker (see app/gui/views/viewreader.h) and
/// does nothing while it is not shown, unless its remarks always are.
class MapCompanion : public QWidget
{
    Q_OBJECT

public:
    explicit MapCompanion(Workspace &workspace, QWidget *parent = nullptr) : QWidget(parent), m_workspace(workspace) { }

    virtual QString id() const = 0;      ///< Stable: "review".
    virtual QString title() const = 0;   ///< Translated; the action that shows it.
    virtual QString glyph() const = 0;   ///< Icon name.
    virtual QKeySequence shortcut() const { return {}; }
    /// Its remarks stay on the map while the panel is hidden.
    virtual bool isAlwaysOnMap() const { return false; }
    /// Actions of its own beside the one that shows it; owned by the companion.
    virtual QList<QAction *> ownActions() const { return {}; }
    /// Those of them that stand in the menu of what the map shows, too; they act on what is selected.
    virtual QList<QAction *> menuActions() const { return {}; }

    const MapOverlay &overlay() const { return m_overlay; }

Q_SIGNALS:
    void overlayChanged();
    /// The title is another one, such as one with a count.
    void titleChanged();
    /// Something is to be looked at on the map: an element, a relation, an event.
    void pointed(keelson::Id what);
    /// It is to be shown: one of its lines was chosen elsewhere.
    void askedFor();

protected:
    Workspace &workspace() const { return m_workspace; }
    void setOverlay(const MapOverlay &overlay)
    {
        if (m_overlay == overlay)
            return;
        m_overlay = overlay;
        Q_EMIT overlayChanged();
    }

private:
    Workspace &m_workspace;
    MapOverlay m_overlay;
};

} // namespace keelson
