// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace keelson {

/// The column of lenses at the window's left edge: an icon and a word for each.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// A checkable button of the action; text and icon follow it.
    void add(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QVBoxLayout *m_column = nullptr;
    QList<QToolButton *> m_buttons;
};

} // namespace keelson
