// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QAction;

namespace keelson {

struct ShortcutGroup
{
    QString title;
    QList<QAction *> actions;
};

/// All keys at a glance, made of the actions themselves, so that it cannot be out of date.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);
};

} // namespace keelson
