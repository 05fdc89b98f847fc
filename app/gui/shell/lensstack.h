// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/lens.h"

#include <QStackedWidget>

class QActionGroup;

namespace keelson {

/// The lenses, one in front at a time, with an action for each (Ctrl+1, Ctrl+2, ...).
class LensStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes the lenses over; `workspace` must outlive it.
    LensStack(Workspace &workspace, const QList<Lens *> &lenses, QWidget *parent = nullptr);

    Lens *current() const;
    QList<QAction *> actions() const;
    void show(const QString &lensId);
    /// Brings the element to the front in the lens of that id, or else in one that can show it: the present one if it can.
    void reveal(Id element, const QString &lensId = {});

Q_SIGNALS:
    void lensChanged(keelson::Lens *lens);

protected:
    void changeEvent(QEvent *event) override;

private:
    void bringForward(Lens *lens);
    void retranslate();
    void refreshIcons();
    Lens *lensFor(Id element, const QString &lensId) const;

    Workspace &m_workspace;
    QList<Lens *> m_lenses;
    QActionGroup *m_actions = nullptr;
};

} // namespace keelson
