// SPDX-License-Identifier: MIT
#pragma once

#include "core/plugin/survey.h"

#include <QHash>
#include <QScrollArea>

class QComboBox;
class QGridLayout;

namespace keelson {

class LookMemory;

/// The looks of a file, a row each: a swatch, how often it is there, what some say, and the kind it becomes.
class LookList : public QScrollArea
{
    Q_OBJECT

public:
    explicit LookList(QWidget *parent = nullptr);

    /// Proposes what was chosen the last time, then what the file suggests.
    void show(const QList<LookGroup> &looks, const LookMemory &memory);
    void focusFirst();
    /// For the option `map`.
    QString map() const;
    /// What was chosen otherwise than proposed is worth remembering.
    void keep(LookMemory &memory) const;

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        LookGroup look;
        QComboBox *kind = nullptr;
        QString proposed;
    };

    void addRow(const LookGroup &look, const QString &kind);
    QComboBox *makeChooser(const LookGroup &look, const QString &kind);
    void refreshIcons();

    QWidget *m_content;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace keelson
