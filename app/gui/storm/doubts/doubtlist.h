// SPDX-License-Identifier: MIT
#pragma once

#include "core/storm/doubts.h"

#include <QTreeWidget>

namespace keelson {

/// One row a doubt: the note's name and the question. Digits take a fix, Delete leaves the note as it is, Enter goes to it.
class DoubtList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DoubtList(QWidget *parent = nullptr);

    /// Keeps the current row where it is still there.
    void show(const Model &model, const QList<storm::Doubt> &doubts);
    /// Key of the current doubt; empty when there is none.
    QString currentKey() const;
    void pointAt(const QString &key);

Q_SIGNALS:
    void goAsked();
    void fixAsked(int number);  ///< From 1 on.
    void leaveAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace keelson
