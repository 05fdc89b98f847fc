// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/keygroup.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace keelson {

/// All keys at a glance, made of the actions themselves, so that it cannot be out of date. A field finds some of them.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const QList<KeyGroup> &groups, QWidget *parent = nullptr);

private:
    struct Row
    {
        QLabel *text;
        QLabel *keys;
        int group;
    };

    void addGroup(const KeyGroup &group);
    void addRow(const QString &text, const QString &keys);
    void filter(const QString &typed);

    QLineEdit *m_field;
    QGridLayout *m_grid;
    QLabel *m_nothing;
    QList<QLabel *> m_titles;
    QList<Row> m_rows;
};

} // namespace keelson
