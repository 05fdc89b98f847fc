// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace keelson {

class Trail;
class Workspace;
struct ModelChange;

/// Notes in a trail what the person does: changes by their labels without names, actions by their ids. Nothing of
/// what is in the document. Make it before whatever else listens to the workspace, so that what comes of a change
/// is noted after it. Lives on the GUI thread.
class TrailKeeper : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TrailKeeper(Trail &trail, Workspace &workspace, QObject *parent = nullptr);

    /// Notes these actions when they run; those without an id are passed over.
    void follow(const QList<QAction *> &actions);

protected:
    /// Keys and clicks that run an action are noted before it does: it may be what crashes.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteChange(const ModelChange &change);
    void noteAction(const QAction *action);

    Trail &m_trail;
    Workspace &m_workspace;
    const QAction *m_announced = nullptr;  ///< Noted already; for comparing only.
};

} // namespace keelson
