// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/map/crumbs.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace keelson {

/// The way from the whole system to what is shown, each step of it a button; and a button that keeps a view which is in no
/// document yet. Decides nothing.
class CrumbBar : public QWidget
{
    Q_OBJECT

public:
    explicit CrumbBar(QWidget *parent = nullptr);

    /// Hides itself while there is no way to show.
    void setCrumbs(const QList<map::Crumb> &crumbs, bool isKept);

Q_SIGNALS:
    void chosen(const keelson::map::Crumb &crumb);
    void keepRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QToolButton *step(const map::Crumb &crumb, bool isLast);

    QList<map::Crumb> m_crumbs;
    bool m_isKept = true;
    QHBoxLayout *m_steps;
    QToolButton *m_keep;
};

} // namespace keelson
